// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/chiprow.h"

#include <QEvent>
#include <QMenu>

namespace Crossread::Window {

namespace {

constexpr int spacing = 5;

}

ChipRow::ChipRow(Chip::Sign sign, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_sign(sign)
    , m_name(new QLabel(name, this))
    , m_more(new QToolButton(this))
{
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ChipRow::fillMore);
}

Chip *ChipRow::createChip(const QString &id)
{
    auto *chip = new Chip(m_sign, this);
    connect(chip, &Chip::clicked, this, [this, id](bool on) { Q_EMIT toggled(id, on); });
    connect(chip, &Chip::stepped, this, [this, id](int direction) { Q_EMIT stepped(id, direction); });
    connect(chip, &Chip::customContextMenuRequested, this,
        [this, chip, id](QPoint point) { Q_EMIT menuRequested(id, chip->mapToGlobal(point)); });
    return chip;
}

void ChipRow::setItems(const QList<Item> &items)
{
    const bool sameIds = std::ranges::equal(items, m_items, {}, &Item::id, &Item::id);
    m_items = items;
    if (!sameIds) {
        qDeleteAll(m_chips);
        m_chips.clear();
        for (const Item &item : items)
            m_chips.append(createChip(item.id));
        // In the order of reading, with the menu last.
        QWidget *before = m_name;
        for (Chip *chip : std::as_const(m_chips)) {
            setTabOrder(before, chip);
            before = chip;
        }
        setTabOrder(before, m_more);
    }
    for (qsizetype index = 0; index < items.size(); ++index) {
        m_chips[index]->setContent(items[index].content);
        m_chips[index]->setChecked(items[index].on);
    }
    updateGeometry();
    arrange();
}

Chip *ChipRow::chip(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id, &Item::id);
    return found == m_items.cend() ? nullptr : m_chips[found - m_items.cbegin()];
}

QSize ChipRow::sizeHint() const
{
    int width = m_name->sizeHint().width();
    int height = std::max(m_name->sizeHint().height(), m_more->sizeHint().height());
    for (const Chip *chip : m_chips) {
        width += spacing + chip->sizeHint().width();
        height = std::max(height, chip->sizeHint().height());
    }
    return {width, height};
}

QSize ChipRow::minimumSizeHint() const
{
    return {m_name->sizeHint().width() + spacing + m_more->sizeHint().width(), sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void ChipRow::arrange()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [this, mirrored](QWidget *widget, int left, QSize size) {
        widget->setGeometry(mirrored ? width() - left - size.width() : left, (height() - size.height()) / 2,
            size.width(), size.height());
    };
    place(m_name, 0, m_name->sizeHint());
    int left = m_name->sizeHint().width() + spacing;
    const bool allFit = sizeHint().width() <= width();
    const int room = width() - (allFit ? 0 : m_more->sizeHint().width() + spacing);
    int hidden = 0;
    for (Chip *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint();
        const bool fits = hidden == 0 && left + size.width() <= room;
        chip->setVisible(fits);
        if (!fits) {
            ++hidden;
            continue;
        }
        place(chip, left, size);
        left += size.width() + spacing;
    }
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("+%n", "so many more topics or speakers are in the menu", hidden));
    m_more->setToolTip(tr("%n more", nullptr, hidden));
    m_more->setAccessibleName(tr("%n more", nullptr, hidden));
    place(m_more, left, m_more->sizeHint());
}

void ChipRow::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (qsizetype index = 0; index < m_chips.size(); ++index) {
        if (!m_chips[index]->isHidden())
            continue;
        const Item &item = m_items[index];
        //: a topic or speaker and how often it is there
        QMenu *one = menu->addMenu(tr("%1 (%L2)").arg(item.content.name, locale().toString(item.content.count)));
        QAction *shown = one->addAction(tr("Show"));
        shown->setCheckable(true);
        shown->setChecked(m_chips[index]->isChecked());
        connect(shown, &QAction::triggered, this, [this, id = item.id](bool on) { Q_EMIT toggled(id, on); });
        one->addAction(tr("Next place"), this, [this, id = item.id] { Q_EMIT stepped(id, 1); });
        one->addAction(tr("Previous place"), this, [this, id = item.id] { Q_EMIT stepped(id, -1); });
    }
}

}

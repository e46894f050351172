// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/commandpalette.h"

#include "window/desk/actions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QHeaderView>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

struct Candidate {
    int fit = 0;
    QAction *action = nullptr;
    QString text;
};

int fitInOrder(QStringView asked, QStringView text)
{
    const QStringView typed = asked.trimmed();
    if (typed.isEmpty())
        return 1;
    int fit = 0;
    qsizetype at = -1;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype found = text.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (found < 0)
            return 0;
        const bool startsWord = found == 0 || !text[found - 1].isLetterOrNumber();
        fit += found == at + 1 ? 4 : startsWord ? 3 : 1;
        at = found;
    }
    return fit + (text.contains(typed, Qt::CaseInsensitive) ? 20 : 0);
}

}

CommandPalette::CommandPalette(const Actions &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_line(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Find an action"));
    m_line->setPlaceholderText(tr("What would you like to do?"));
    m_line->setAccessibleName(tr("What would you like to do?"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Actions that fit"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    fill();

    const int em = fontMetrics().height();
    resize(std::min(em * 30, parent->width() - 40), std::min(em * 22, parent->height() - 80));
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 60)));
    m_line->setFocus();
}

/// In this order, or else word by word.
int CommandPalette::fit(QStringView asked, QStringView text)
{
    int all = fitInOrder(asked, text);
    if (all > 0)
        return all;
    for (const QStringView word : asked.split(u' ', Qt::SkipEmptyParts)) {
        const int one = text.contains(word, Qt::CaseInsensitive) ? fitInOrder(word, text) : 0;
        if (one == 0)
            return 0;
        all += one;
    }
    return all;
}

void CommandPalette::fill()
{
    QList<Candidate> candidates;
    for (const ActionSpec &spec : m_actions.specs()) {
        QAction *action = m_actions.get(spec.id);
        if (!action->isEnabled() || spec.id == "help.palette"_L1)
            continue;
        //: an action in the command palette: its menu and its name
        const QString text = tr("%1: %2").arg(menuTitle(spec.menu), spec.text).remove(u'&').remove(u'…');
        if (const int how = fit(m_line->text(), text); how > 0)
            candidates.append({how, action, text});
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::fit);
    m_list->clear();
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.fit * 2 < candidates.first().fit)
            break; // scattered letters, where others fit well
        auto *item = new QTreeWidgetItem(
            m_list, {candidate.text, candidate.action->shortcut().toString(QKeySequence::NativeText)});
        item->setToolTip(0, candidate.action->statusTip());
        item->setData(0, Qt::UserRole, candidate.action->objectName());
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
    }
    if (candidates.isEmpty())
        (new QTreeWidgetItem(m_list, {tr("No action is called that.")}))->setFlags(Qt::NoItemFlags);
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->isDisabled())
        return;
    QAction *action = m_actions.get(item->data(0, Qt::UserRole).toString());
    close();
    // After the palette is gone, so that the action finds the focus where it was.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 10 : -10;
            const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + step;
            m_list->setCurrentItem(
                m_list->topLevelItem(std::clamp(row, 0, std::max(0, m_list->topLevelItemCount() - 1))));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}

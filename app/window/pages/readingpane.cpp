// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/readingpane.h"

#include "core/naming.h"
#include "reading/findbar.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/widgets/elidinglabel.h"
#include "window/widgets/icons.h"
#include "window/desk/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

ReadingPane::ReadingPane(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_header(new QWidget)
    , m_kind(new QLabel)
    , m_choice(new QComboBox)
    , m_title(new ElidingLabel)
    , m_messages(new MessageBar)
    , m_view(new Reading::ReadingView)
    , m_findBar(new Reading::FindBar(m_view))
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 108);
    m_kind->setFont(small);
    m_choice->setAccessibleName(tr("Document in this pane"));
    m_choice->setToolTip(tr("Choose the document to read in this pane"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    m_choice->setFrame(false);
    connect(m_choice, &QComboBox::activated, this,
        [this](int index) { Q_EMIT documentChosen(m_choice->itemData(index).value<Core::DocumentId>()); });
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setPlaceholderText(tr("Choose a document above to read it here."));
    m_view->setContextMenuPolicy(Qt::DefaultContextMenu);
    actions.addTo(m_view);

    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(10, 3, 6, 3);
    row->addWidget(m_kind);
    row->addWidget(m_choice);
    row->addWidget(m_title, 1);
    for (const QString &id : {u"edit.find"_s, u"document.properties"_s}) {
        QAction *action = actions.get(id);
        auto *button = new QToolButton;
        button->setIcon(action->icon());
        button->setAutoRaise(true);
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
        connect(button, &QToolButton::clicked, this, [this, action] {
            m_view->setFocus(); // the action is for this pane
            action->trigger();
        });
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(m_findBar);
    m_messages->floatOver(m_view);
    setFocusProxy(m_view);
    showTitle();
}

void ReadingPane::setChoices(const QList<Core::DocumentRecord> &documents)
{
    m_choice->clear();
    for (const Core::DocumentRecord &record : documents)
        m_choice->addItem(record.name, QVariant::fromValue(record.id));
    m_choice->setCurrentIndex(m_choice->findData(QVariant::fromValue(m_id)));
    m_choice->setEnabled(m_choice->count() > 0);
}

void ReadingPane::setChosen(Core::DocumentId id)
{
    const bool other = std::exchange(m_id, id) != id;
    if (other)
        m_view->setDocument({});
    m_choice->setCurrentIndex(m_choice->findData(QVariant::fromValue(id)));
    showTitle();
    if (other)
        Q_EMIT chosenChanged();
}

void ReadingPane::setDocument(const Core::DocumentPtr &document)
{
    m_view->setDocument(document);
    showTitle();
    Q_EMIT documentShown();
}

Core::DocumentPtr ReadingPane::document() const
{
    return m_view->document();
}

void ReadingPane::setActive(bool active)
{
    QFont font = m_choice->font();
    font.setBold(active);
    m_choice->setFont(font);
    m_kind->setForegroundRole(active ? QPalette::Text : QPalette::PlaceholderText);
}

Core::TextSpan ReadingPane::selection() const
{
    return document() ? m_view->selection() : Core::TextSpan();
}

void ReadingPane::showTitle()
{
    const Core::DocumentPtr shown = document();
    m_kind->setText(shown ? Core::documentKindName(shown->kind) : QString());
    // Named by its title, it need not be said twice.
    const bool saysMore = shown && shown->title != shown->name && !shown->name.endsWith(u'…');
    const QString title = saysMore ? shown->title : QString();
    m_title->setText(title);
    //: the name of a page for screen readers: its kind and its title
    m_view->setAccessibleName(shown
            ? tr("%1: %2").arg(Core::documentKindName(shown->kind), title.isEmpty() ? shown->name : title)
            : tr("Empty page"));
}

}

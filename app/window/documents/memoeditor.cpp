// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents/memoeditor.h"

#include "window/widgets/elidinglabel.h"
#include "window/widgets/icons.h"
#include "window/widgets/typing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

MemoEditor::MemoEditor(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_title(new ElidingLabel)
    , m_go(new QToolButton)
    , m_text(new QPlainTextEdit)
    , m_message(new QLabel)
    , m_typing(new Typing(*m_text))
{
    m_title->setTextFormat(Qt::PlainText);
    m_go->setIcon(icon(u"forward"_s));
    m_go->setAutoRaise(true);
    m_go->setToolTip(tr("Go to what the memo is on"));
    m_go->setAccessibleName(m_go->toolTip());
    connect(m_go, &QToolButton::clicked, this, [this] { Q_EMIT placeWanted(*m_of); });
    m_text->setAccessibleName(tr("Memo"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->installEventFilter(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(4);
    connect(m_typing, &Typing::rested, this, &MemoEditor::keepTyped);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 2, 6, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(&bench.project, &Project::Project::changed, this, &MemoEditor::follow);
    close();
}

void MemoEditor::close()
{
    m_of.reset();
    m_message->hide();
    m_go->hide();
    m_title->setText(tr("Memo"));
    m_text->setPlaceholderText(
        tr("Choose a memo in the list, or write one on a document or a speaker from their lists."));
    m_text->clear();
    m_text->setReadOnly(true);
    m_typing->stop();
}

void MemoEditor::show(const Library::Memo &memo)
{
    const QString kind = Library::memoKindName(memo.of);
    //: what a memo is on: “Document”, and its name
    m_title->setText(memo.on.isEmpty() ? kind : tr("%1 “%2”").arg(kind, memo.on.simplified()));
    m_kept = memo.text;
    m_text->setPlainText(memo.text);
    m_typing->stop();
}

bool MemoEditor::open(const Library::MemoOf &of)
{
    if (m_of == of)
        return true;
    if (!keepTyped())
        return false;
    const auto memo = Library::memoOn(m_bench.project.data(), of);
    if (!memo) {
        close();
        return false;
    }
    m_of = of;
    m_stretch = 0;
    m_message->hide();
    m_go->setVisible(!std::holds_alternative<std::monostate>(of));
    m_text->setPlaceholderText(tr("What you think about it"));
    m_text->setReadOnly(m_bench.project.isReadOnly());
    show(*memo);
    m_text->moveCursor(QTextCursor::End);
    return true;
}

bool MemoEditor::keepTyped()
{
    m_typing->stop();
    if (!m_of || m_text->toPlainText() == m_kept)
        return true;
    const QString text = m_text->toPlainText();
    const auto kept =
        m_bench.project.whileTyping(m_stretch, [&] { return Library::setMemo(m_bench.project, *m_of, text); });
    m_message->setVisible(!kept);
    if (kept)
        m_kept = text;
    else
        m_message->setText(kept.error().sentence());
    return kept.has_value();
}

std::optional<MemoEditor::Draft> MemoEditor::unkept() const
{
    const QString text = m_text->toPlainText();
    return m_of && text != m_kept ? std::optional(Draft{*m_of, text}) : std::nullopt;
}

void MemoEditor::resume(const Draft &draft)
{
    if (open(draft.of))
        m_text->setPlainText(draft.text);
}

/// What was changed elsewhere is shown where nothing is being typed.
void MemoEditor::follow(const Core::ChangeSet &)
{
    if (!m_of)
        return;
    const auto memo = Library::memoOn(m_bench.project.data(), *m_of);
    if (!memo)
        return close();
    if (!m_typing->isUnderWay() && memo->text != m_text->toPlainText() && memo->text != m_kept)
        show(*memo);
}

bool MemoEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        (void)keepTyped();
    return QWidget::eventFilter(watched, event);
}

}

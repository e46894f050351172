// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/annotationeditor.h"

#include "window/coding/codeline.h"
#include "window/widgets/typing.h"

#include <QFormLayout>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

bool samePlace(const AnnotationEditor::Draft &a, const AnnotationEditor::Draft &b)
{
    return a.document == b.document && a.span == b.span && a.annotation == b.annotation;
}

}

AnnotationEditor::AnnotationEditor(const Project::Project &project, QWidget *parent)
    : QFrame(parent)
    , m_quote(new QLabel)
    , m_codes(new CodeLine(project))
    , m_memo(new QPlainTextEdit)
    , m_message(new QLabel)
    , m_keep(new QPushButton)
    , m_typing(new Typing(*m_memo))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);

    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setForegroundRole(QPalette::PlaceholderText);
    connect(m_codes, &CodeLine::entered, this, &AnnotationEditor::accept);
    connect(m_codes, &CodeLine::resized, this, &AnnotationEditor::fit);
    connect(m_codes, &CodeLine::changed, this, [this] {
        m_message->hide();
        fit();
    });
    connect(m_codes, &CodeLine::refused, this, [this](const Core::Error &error) { showError(error.sentence()); });
    m_memo->setPlaceholderText(tr("What you think about it (optional)"));
    m_memo->setAccessibleName(tr("Memo"));
    m_memo->setTabChangesFocus(true);
    m_memo->installEventFilter(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_keep->setToolTip(tr("Keep it (Enter; Ctrl+Enter in the memo)"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Take back what was typed here"));
    connect(m_keep, &QPushButton::clicked, this, &AnnotationEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &AnnotationEditor::cancel);
    connect(m_typing, &Typing::rested, this, &AnnotationEditor::keepTyped);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *form = new QFormLayout(this);
    form->addRow(m_quote);
    form->addRow(tr("&Codes:"), m_codes);
    form->addRow(tr("&Memo:"), m_memo);
    form->addRow(m_message);
    form->addRow(buttons);
    hide();
}

void AnnotationEditor::open(const Draft &draft, const QString &quote, Start start, const QRect &near)
{
    // Open on something else with words typed: they are left there, as with Escape.
    if (isVisible())
        leave();
    const bool again = m_left && samePlace(*m_left, draft);
    m_original = draft;
    Draft shown = again ? *m_left : draft;
    if (again && !m_memoLeft)
        shown.memo = draft.memo;
    m_left.reset();
    m_codes->setCodes(shown.codes, shown.fresh);
    m_memo->setPlainText(shown.memo);
    m_typing->stop();
    if (again && m_memoLeft)
        m_typing->begin();
    m_message->hide();
    Q_EMIT opened();
    if (again)
        showError(tr("This is what you typed before and did not keep."));
    const QString title = draft.annotation ? tr("Edit annotation") : tr("New annotation");
    setAccessibleName(title);
    m_keep->setText(draft.annotation ? tr("&Keep") : tr("&Tag"));
    const int width = std::min(fontMetrics().averageCharWidth() * 52, parentWidget()->width() - 16);
    //: the words that are annotated
    const QString words = tr("“%1”").arg(quote.simplified());
    m_quote->setText(fontMetrics().elidedText(words, Qt::ElideRight, width - 30));
    setFixedWidth(width);
    m_near = near;
    show();
    fit();
    raise();
    if (start == Start::Codes) {
        m_codes->startTyping();
    } else {
        m_memo->setFocus();
        m_memo->moveCursor(QTextCursor::End);
    }
}

void AnnotationEditor::showError(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
    fit();
}

void AnnotationEditor::markKept(Core::AnnotationId annotation, const QString &memo, const QList<Core::CodeId> &codes)
{
    m_original.annotation = annotation;
    m_original.memo = memo;
    m_original.codes = codes;
    m_message->hide();
    fit();
}

void AnnotationEditor::showMemo(const QString &memo)
{
    if (m_typing->isUnderWay() || m_memo->toPlainText() == memo)
        return;
    m_memo->setPlainText(memo);
    m_typing->stop();
    m_original.memo = memo;
}

void AnnotationEditor::keepTyped()
{
    m_typing->stop();
    if (isVisible() && m_memo->toPlainText() != m_original.memo)
        Q_EMIT memoTyped(draft());
}

void AnnotationEditor::cancel()
{
    m_typing->stop();
    m_left.reset();
    hide();
    Q_EMIT canceled();
    Q_EMIT closed();
}

void AnnotationEditor::accept()
{
    if (!m_codes->finish())
        return; // why not is told
    m_typing->stop();
    Q_EMIT accepted(draft());
}

void AnnotationEditor::closeKept()
{
    m_left.reset();
    hide();
    Q_EMIT closed();
}

AnnotationEditor::Draft AnnotationEditor::draft() const
{
    Draft draft = m_original;
    draft.codes = m_codes->codes();
    draft.fresh = m_codes->fresh();
    draft.memo = m_memo->toPlainText();
    return draft;
}

std::optional<AnnotationEditor::Draft> AnnotationEditor::unkept() const
{
    if (!isVisible())
        return m_left;
    const Draft typed = draft();
    return typed == m_original ? std::nullopt : std::optional(typed);
}

void AnnotationEditor::leaveTyped(const Draft &draft)
{
    m_left = draft;
    m_memoLeft = true;
}

void AnnotationEditor::leave()
{
    keepTyped();
    m_codes->finish();
    const Draft typed = draft();
    m_left = typed == m_original ? std::nullopt : std::optional(typed);
    m_memoLeft = typed.memo != m_original.memo;
    hide();
    Q_EMIT closed();
}

// Beside the words, as far as there is room: below them, or above. Where there is little of it the memo gives way, then the
// codes: what keeps it all stays to be seen.
void AnnotationEditor::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true); // the codes tell that they have been given another height
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int line = fontMetrics().lineSpacing();
    const auto set = [&](int linesOfMemo, int linesOfCodes) {
        m_memo->setFixedHeight(line * linesOfMemo + 12);
        m_codes->setMostLines(linesOfCodes);
        const bool wraps = layout()->hasHeightForWidth(); // adjustSize() asks that of windows alone
        resize(width(), wraps ? layout()->totalHeightForWidth(width()) : sizeHint().height());
        return height() <= room.height();
    };
    int memo = 4;
    int codes = 4;
    while (!set(memo, codes) && (memo > 1 || codes > 1))
        memo > 1 ? --memo : --codes;
    const int below = m_near.bottom() + 8;
    const int above = m_near.top() - 8 - height();
    const int y = below + height() <= room.bottom() || above < room.top() ? below : above;
    move(std::clamp(m_near.left(), room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height())));
}

void AnnotationEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        event->accept(); // keys typed here never reach the page below
}

bool AnnotationEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier)) {
            accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}

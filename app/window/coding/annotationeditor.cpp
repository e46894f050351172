// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/annotationeditor.h"

#include "window/coding/codeline.h"

#include <QFormLayout>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

bool samePlace(const AnnotationEditor::Draft &a, const AnnotationEditor::Draft &b)
{
    return a.annotation == b.annotation && a.document == b.document && a.span == b.span;
}

}

AnnotationEditor::AnnotationEditor(QWidget *parent)
    : QFrame(parent)
    , m_quote(new QLabel)
    , m_codes(new CodeLine)
    , m_memo(new QPlainTextEdit)
    , m_message(new QLabel)
    , m_keep(new QPushButton)
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
    m_codes->setPlaceholderText(tr("Choose or type; commas between several"));
    m_codes->setAccessibleName(tr("Codes"));
    m_codes->installEventFilter(this);
    m_memo->setPlaceholderText(tr("What you think about it (optional)"));
    m_memo->setAccessibleName(tr("Memo"));
    m_memo->setTabChangesFocus(true);
    m_memo->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_memo->installEventFilter(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_keep->setToolTip(tr("Keep it (Enter; Ctrl+Enter in the memo)"));
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT accepted(draft()); });
    connect(cancel, &QPushButton::clicked, this, &AnnotationEditor::leave);

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

void AnnotationEditor::setKnownCodes(const QStringList &paths)
{
    m_codes->setKnownCodes(paths);
}

void AnnotationEditor::open(const Draft &draft, const QString &quote, Start start, const QRect &near)
{
    // Open on something else with words typed: they are left there, as with Escape.
    if (isVisible() && !samePlace(m_original, draft))
        leave();
    const bool again = m_left && samePlace(*m_left, draft);
    m_original = draft;
    const Draft shown = again ? *m_left : draft;
    m_left.reset();
    m_codes->setCodes(shown.codes);
    m_memo->setPlainText(shown.memo);
    m_message->hide();
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
    adjustSize();
    moveTo(near);
    show();
    raise();
    if (start == Start::Codes) {
        m_codes->setFocus();
        m_codes->end(false);
    } else {
        m_memo->setFocus();
        m_memo->moveCursor(QTextCursor::End);
    }
}

void AnnotationEditor::showError(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
    adjustSize();
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
    draft.memo = m_memo->toPlainText();
    return draft;
}

void AnnotationEditor::leave()
{
    if (const Draft typed = draft(); typed != m_original)
        m_left = typed;
    hide();
    Q_EMIT closed();
}

void AnnotationEditor::moveTo(const QRect &near)
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int below = near.bottom() + 8;
    const int above = near.top() - 8 - height();
    const int y = below + height() <= room.bottom() || above < room.top() ? below : above;
    move(std::clamp(near.left(), room.left(), std::max(room.left(), room.right() - width())),
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
        if (enter && (watched == m_codes || (key->modifiers() & Qt::ControlModifier))) {
            Q_EMIT accepted(draft());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}

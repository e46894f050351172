// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingviewprivate.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleHints>

namespace Crossread::Reading {

qsizetype ReadingView::caret() const
{
    return d->caret;
}

Core::TextSpan ReadingView::selection() const
{
    return {std::min(d->caret, d->anchor), std::max(d->caret, d->anchor)};
}

void ReadingView::setSelection(Core::TextSpan span)
{
    d->preferredX = -1;
    d->setSelection(d->bounded(span.begin), d->bounded(span.end));
}

void ReadingView::moveCaret(qsizetype position)
{
    d->preferredX = -1;
    d->setSelection(d->bounded(position), d->bounded(position));
}

void ReadingView::selectUnit(Unit unit, qsizetype position)
{
    if (!d->page.isEmpty())
        setSelection(unitAt(*d->page.document(), d->page.blocks(), unit, d->bounded(position)));
}

void ReadingView::Private::setCaret(qsizetype position, bool keepAnchor)
{
    setSelection(keepAnchor ? anchor : position, position);
}

void ReadingView::Private::setSelection(qsizetype from, qsizetype to)
{
    const Core::TextSpan before = q->selection();
    const bool caretMoves = caret != to;
    anchor = from;
    caret = to;
    const Core::TextSpan after = q->selection();
    restartBlinking();
    q->viewport()->update();
    if (after != before && !(after.isEmpty() && before.isEmpty())) {
        Q_EMIT q->selectionChanged();
        if (QAccessible::isActive()) {
            QAccessibleTextSelectionEvent event(q, int(after.begin), int(after.end));
            event.setCursorPosition(int(caret));
            QAccessible::updateAccessibility(&event);
        }
    }
    if (caretMoves) {
        Q_EMIT q->caretMoved(caret);
        if (QAccessible::isActive()) {
            QAccessibleTextCursorEvent event(q, int(caret));
            QAccessible::updateAccessibility(&event);
            const QString said = QAccessible::queryAccessibleInterface(q)->text(QAccessible::Description);
            if (std::exchange(toldAtCaret, said) != said) {
                QAccessibleEvent meaning(q, QAccessible::DescriptionChanged);
                QAccessible::updateAccessibility(&meaning);
            }
        }
    }
}

void ReadingView::Private::showCaret()
{
    const QRectF at = page.caretRect(caret);
    const int room = page.style().body().lineHeight / 2;
    if (at.top() < room)
        scrollBy(int(at.top()) - room);
    else if (at.bottom() > q->viewport()->height() - room)
        scrollBy(int(at.bottom()) - q->viewport()->height() + room);
}

qreal ReadingView::Private::caretX()
{
    if (preferredX < 0)
        preferredX = page.caretRect(caret).left();
    return preferredX;
}

void ReadingView::Private::pageBy(int direction, bool select)
{
    const int line = page.style().body().lineHeight;
    const int step = std::max(line, q->viewport()->height() - 2 * line);
    const qreal x = caretX();
    const QRectF at = page.caretRect(caret);
    const qint64 before = page.scrollY();
    page.scrollBy(direction * step);
    page.settle();
    pageChanged();
    const bool atEnd = page.scrollY() == before;
    const qreal y = std::clamp(at.center().y(), 1.0, std::max(1.0, q->viewport()->height() - 1.0));
    qsizetype target = page.positionAt(QPointF(x, y).toPoint());
    if (atEnd)
        target = direction < 0 ? 0 : page.document()->text.size();
    setCaret(mover.valid(target), select);
}

bool ReadingView::Private::moveByKey(QKeyEvent *event)
{
    using Key = QKeySequence::StandardKey;
    const struct {
        Key move;
        Key select;
        qsizetype (*target)(Private &);
        bool vertical;
    } moves[] = {
        {Key::MoveToNextChar, Key::SelectNextChar, [](Private &p) { return p.mover.right(p.caret); }, false},
        {Key::MoveToPreviousChar, Key::SelectPreviousChar, [](Private &p) { return p.mover.left(p.caret); }, false},
        {Key::MoveToNextWord, Key::SelectNextWord, [](Private &p) { return p.mover.nextWord(p.caret); }, false},
        {Key::MoveToPreviousWord, Key::SelectPreviousWord, [](Private &p) { return p.mover.previousWord(p.caret); },
            false},
        {Key::MoveToNextLine, Key::SelectNextLine, [](Private &p) { return p.mover.vertical(p.caret, 1, p.caretX()); },
            true},
        {Key::MoveToPreviousLine, Key::SelectPreviousLine,
            [](Private &p) { return p.mover.vertical(p.caret, -1, p.caretX()); }, true},
        {Key::MoveToStartOfLine, Key::SelectStartOfLine, [](Private &p) { return p.mover.lineBegin(p.caret); }, false},
        {Key::MoveToEndOfLine, Key::SelectEndOfLine, [](Private &p) { return p.mover.lineEnd(p.caret); }, false},
        {Key::MoveToStartOfDocument, Key::SelectStartOfDocument, [](Private &) { return qsizetype(0); }, false},
        {Key::MoveToEndOfDocument, Key::SelectEndOfDocument, [](Private &p) { return p.page.document()->text.size(); },
            false},
    };
    for (const auto &candidate : moves) {
        const bool selects = event->matches(candidate.select);
        if (!selects && !event->matches(candidate.move))
            continue;
        const qsizetype target = candidate.target(*this);
        if (!candidate.vertical)
            preferredX = -1;
        setCaret(target, selects);
        showCaret();
        return true;
    }
    return false;
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        const QPoint here = d->page.isEmpty() ? QPoint() : d->page.caretRect(d->caret).bottomLeft().toPoint();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, here, viewport()->mapToGlobal(here));
        contextMenuEvent(&menu);
        return;
    }
    if (d->page.isEmpty())
        return event->ignore();
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int line = d->page.style().body().lineHeight;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        setSelection({0, d->page.document()->text.size()});
    else if (event->matches(QKeySequence::Deselect) || (event->key() == Qt::Key_Escape && !selection().isEmpty()))
        moveCaret(d->caret);
    else if (event->key() == Qt::Key_PageDown && !control)
        d->pageBy(1, shift);
    else if (event->key() == Qt::Key_PageUp && !control)
        d->pageBy(-1, shift);
    else if (event->key() == Qt::Key_Space && !control)
        d->glide((shift ? -1 : 1) * std::max(line, viewport()->height() - 2 * line));
    else if (control && event->key() == Qt::Key_Down && !shift)
        d->glide(2 * line);
    else if (control && event->key() == Qt::Key_Up && !shift)
        d->glide(-2 * line);
    else if (control && shift && event->key() == Qt::Key_Down)
        d->setCaret(d->mover.nextParagraph(d->caret), true), d->showCaret();
    else if (control && shift && event->key() == Qt::Key_Up)
        d->setCaret(d->mover.previousParagraph(d->caret), true), d->showCaret();
    else if (!d->moveByKey(event))
        event->ignore(); // single keys are the window's: codes
}

void ReadingView::Private::restartBlinking()
{
    caretShown = true;
    const int time = QGuiApplication::styleHints()->cursorFlashTime();
    if (q->hasFocus() && time > 1)
        blinking.start(time / 2, q);
    else
        blinking.stop();
}

void ReadingView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) // else it was here before
        d->cameByKey =
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    d->restartBlinking();
    viewport()->update();
}

void ReadingView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->blinking.stop();
    viewport()->update();
}

}

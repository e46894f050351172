// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingviewprivate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Crossread::Reading {

namespace {

constexpr int autoscrollInterval = 30; // milliseconds
constexpr Unit unitOfClicks[] = {Unit::Character, Unit::Word, Unit::Sentence, Unit::Paragraph};
constexpr qsizetype mostTips = 12; // at once; more cannot be read
constexpr qsizetype wordsOfEntry = 40; // UTF-16 units

/// What a passage is called in a menu: its code and how it begins.
QString entryFor(const Mark &mark, const Core::Document &document)
{
    const QString text = document.textOf(mark.span).left(2 * wordsOfEntry).toString().simplified();
    const QString words = text.size() > wordsOfEntry ? QString(text.left(wordsOfEntry) + u'…') : text;
    //: an entry of a menu: %1 the code of a passage, %2 its words
    QString entry =
        mark.name.isEmpty() ? ReadingView::tr("“%1”").arg(words) : ReadingView::tr("%1: “%2”").arg(mark.name, words);
    return entry.replace(u'&', QStringLiteral("&&"));
}

/// The first of them, and how many there are besides.
QStringList tipsOf(const QList<Mark> &marks)
{
    QStringList tips;
    for (const Mark &mark : marks.first(std::min(marks.size(), mostTips)))
        tips.append(mark.tip);
    if (marks.size() > mostTips)
        //: below the first passages of a list that a tip tells of
        tips.append(ReadingView::tr("and %Ln more", nullptr, int(marks.size() - mostTips)));
    return tips;
}

}

std::optional<ReadingView::Private::MarkBeside> ReadingView::Private::markBeside(QPoint point)
{
    const PageStyle &style = page.style();
    if (point.x() >= style.bracketLeft - style.laneWidth) {
        const std::vector<Bracket> brackets = placeBrackets(page, marks.of(Layer::Annotation));
        if (const Bracket *bracket = bracketAt(brackets, style, point)) {
            MarkBeside beside{Layer::Annotation, {}};
            for (const qsizetype mark : bracket->marksAt(point.y()))
                beside.marks.append(marks.of(Layer::Annotation)[mark]);
            return beside;
        }
    } else if (point.x() < style.textLeft) {
        const std::vector<PlacedSign> signs = placeSigns(page, marks);
        if (const PlacedSign *sign = signAt(signs, point))
            return MarkBeside{Layer::Link, {marks.of(Layer::Link)[sign->mark]}};
    }
    return std::nullopt;
}

void ReadingView::Private::choose(const MarkBeside &beside, QPoint point)
{
    if (beside.marks.size() == 1) {
        Q_EMIT q->markClicked(beside.layer, beside.marks.constFirst().tag);
        return;
    }
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Mark &mark : beside.marks) {
        const QAction *entry = menu->addAction(entryFor(mark, *page.document()));
        QObject::connect(entry, &QAction::triggered, q,
            [this, layer = beside.layer, tag = mark.tag] { Q_EMIT q->markClicked(layer, tag); });
    }
    menu->popup(q->viewport()->mapToGlobal(point));
}

void ReadingView::Private::press(QPoint point, int count, Qt::KeyboardModifiers modifiers)
{
    const qsizetype position = q->positionAt(point);
    dragUnit = unitOfClicks[std::clamp(count, 1, 4) - 1];
    dragging = true;
    moved = false;
    preferredX = -1;
    dragPoint = point;
    if (dragUnit != Unit::Character) {
        dragOrigin = unitAt(*page.document(), page.blocks(), dragUnit, position);
        setSelection(dragOrigin.begin, dragOrigin.end);
        return;
    }
    if (modifiers & Qt::ShiftModifier) {
        dragOrigin = {anchor, anchor};
        setCaret(position, true);
    } else {
        dragOrigin = {position, position};
        setSelection(position, position);
    }
}

void ReadingView::Private::dragTo(QPoint point)
{
    dragPoint = point;
    const qsizetype position = q->positionAt(point);
    // By whole units, from the one the drag began with, in either direction.
    const Core::TextSpan unit = dragUnit == Unit::Character
        ? Core::TextSpan{position, position}
        : unitAt(*page.document(), page.blocks(), dragUnit, position);
    if (position < dragOrigin.begin)
        setSelection(dragOrigin.end, std::min(unit.begin, dragOrigin.begin));
    else
        setSelection(dragOrigin.begin, std::max(unit.end, dragOrigin.end));
    moved = moved || !q->selection().isEmpty();
}

bool ReadingView::Private::isOnSelection(QPoint point) const
{
    return point.x() >= page.style().textLeft && point.x() < page.style().bracketLeft
        && q->selection().contains(q->positionAt(point));
}

void ReadingView::Private::dragSelectionAway()
{
    auto *data = new QMimeData;
    data->setText(page.document()->textOf(q->selection()).toString());
    auto *drag = new QDrag(q);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    d->cameByKey = false;
    if (d->page.isEmpty())
        return;
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    d->gliding.stop();
    const QPoint point = event->position().toPoint();
    if (const auto beside = d->markBeside(point)) {
        d->choose(*beside, point);
        return;
    }
    const bool again = d->lastClick.isValid()
        && d->lastClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (point - d->lastClickPoint).manhattanLength() < QApplication::startDragDistance();
    d->clicks = again ? d->clicks % 4 + 1 : 1;
    d->lastClick.start();
    d->lastClickPoint = point;
    d->onSelection = d->clicks == 1 && event->modifiers() == Qt::NoModifier && d->isOnSelection(point);
    if (!d->onSelection)
        d->press(point, d->clicks, event->modifiers());
}

void ReadingView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Counted like any other press, so that a third and a fourth click go on from it.
    if (event->button() == Qt::LeftButton && !d->lastClick.isValid())
        d->lastClick.start();
    mousePressEvent(event);
}

void ReadingView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (d->onSelection && event->buttons() & Qt::LeftButton) {
        if ((point - d->lastClickPoint).manhattanLength() >= QApplication::startDragDistance()) {
            d->onSelection = false;
            d->dragSelectionAway();
        }
        return;
    }
    if (!d->dragging || !(event->buttons() & Qt::LeftButton)) {
        const bool overText = point.x() >= d->page.style().textLeft && point.x() < d->page.style().bracketLeft;
        viewport()->setCursor(overText ? Qt::IBeamCursor
                : d->markBeside(point) ? Qt::PointingHandCursor
                                       : Qt::ArrowCursor);
        return;
    }
    // A hand that trembles while clicking selects nothing.
    if (!d->moved && d->dragUnit == Unit::Character
        && (point - d->lastClickPoint).manhattanLength() < QApplication::startDragDistance() / 2)
        return;
    d->dragTo(point);
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (outside && !d->autoscroll.isActive())
        d->autoscroll.start(autoscrollInterval, this);
    else if (!outside)
        d->autoscroll.stop();
}

void ReadingView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mouseReleaseEvent(event);
    d->autoscroll.stop();
    if (std::exchange(d->onSelection, false))
        d->press(event->position().toPoint(), 1, event->modifiers());
    if (!std::exchange(d->dragging, false))
        return;
    if (selection().isEmpty())
        Q_EMIT clicked(d->caret, event->modifiers());
    else if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->supportsSelection())
        clipboard->setText(d->page.document()->textOf(selection()).toString(), QClipboard::Selection);
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (const int steps = event->angleDelta().y() / QWheelEvent::DefaultDeltasPerStep; steps != 0)
            zoom(steps);
        return event->accept();
    }
    if (!event->pixelDelta().isNull()) {
        d->gliding.stop();
        d->scrollBy(-event->pixelDelta().y());
    } else if (event->angleDelta().y() != 0) {
        const qreal lines =
            event->angleDelta().y() / qreal(int(QWheelEvent::DefaultDeltasPerStep)) * QApplication::wheelScrollLines();
        d->wheelRest -= lines * d->page.style().body().lineHeight;
        d->glide(int(d->wheelRest));
        d->wheelRest -= std::trunc(d->wheelRest);
    }
    event->accept();
}

void ReadingView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? d->page.caretRect(d->caret).bottomLeft().toPoint() : event->pos();
    event->accept();
    const auto beside = byKey || d->page.isEmpty() ? std::nullopt : d->markBeside(at);
    if (beside && beside->marks.size() > 1) {
        d->choose(*beside, at);
        return;
    }
    const qsizetype position = byKey ? d->caret : positionAt(at);
    if (!byKey && !selection().contains(position))
        moveCaret(position);
    Q_EMIT contextMenuRequested(position, viewport()->mapToGlobal(at));
}

void ReadingView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->blinking.timerId()) {
        d->caretShown = !d->caretShown;
        viewport()->update(d->page.caretRect(d->caret).toAlignedRect().adjusted(-3, -1, 3, 1));
    } else if (event->timerId() == d->autoscroll.timerId()) {
        // The further outside, the faster.
        const int beyond = d->dragPoint.y() < 0 ? d->dragPoint.y() : d->dragPoint.y() - viewport()->height();
        d->scrollBy(beyond / 3 + (beyond < 0 ? -2 : 2));
        d->dragTo(d->dragPoint);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

bool ReadingView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || d->page.isEmpty())
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList tips;
    if (const auto beside = d->markBeside(help->pos())) {
        tips = tipsOf(beside->marks);
    } else if (help->pos().x() < d->page.style().bracketLeft) {
        const qsizetype position = positionAt(help->pos());
        for (const Layer layer : {Layer::Annotation, Layer::Topic, Layer::Link}) {
            for (const Mark &mark : marksAt(layer, position))
                tips.append(mark.tip);
        }
    }
    tips.removeAll(QString());
    // Escaped, so that a tip made of imported text is shown and never interpreted.
    const QString html = tips.join(u'\n').toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    QToolTip::showText(help->globalPos(), html.isEmpty() ? html : QString(u"<p>" % html % u"</p>"), viewport());
    return true;
}

bool ReadingView::event(QEvent *event)
{
    // Keys that the page answers to itself are not taken by a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll) || key->key() == Qt::Key_Space)
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void ReadingView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

}

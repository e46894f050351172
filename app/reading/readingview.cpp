// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingview.h"

#include "core/places.h"
#include "excerptcopy.h"
#include "highlighter.h"
#include "markscrollbar.h"
#include "pagepainter.h"
#include "readingviewaccessible.h"
#include "readingviewprivate.h"
#include "speakermark.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>

namespace Crossread::Reading {

namespace {

constexpr int longestGlide = 150; // milliseconds
constexpr int measureAfter = 150; // milliseconds: the first look at a text comes before its length
constexpr int leastZoom = -8;
constexpr int mostZoom = 16;

QString longestPlaceName(const Core::Document &document)
{
    QString longest;
    const Core::Locator *before = nullptr;
    for (const Core::Locator &locator : document.locators) {
        if (const QString name = Core::marginName(locator, before); name.size() > longest.size())
            longest = name;
        before = &locator;
    }
    return longest;
}

}

ReadingView::Private::Private(ReadingView *view)
    : q(view)
{
    gliding.setEasingCurve(QEasingCurve::OutCubic);
    QObject::connect(&gliding, &QVariantAnimation::valueChanged, view, [this](const QVariant &value) {
        const int done = value.toInt();
        scrollBy(done - std::exchange(glideDone, done));
    });
}

ReadingView::ReadingView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this))
{
    ReadingViewAccessible::install(); // before anything asks who this is
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new MarkScrollBar(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Page"));
}

ReadingView::~ReadingView() = default;

void ReadingView::setDocument(Core::DocumentPtr document)
{
    d->gliding.stop();
    d->autoscroll.stop();
    d->dragging = false; // it began in another text
    d->page.setDocument(std::move(document));
    d->marks = {};
    d->caret = d->anchor = 0;
    d->preferredX = -1;
    d->initials = d->page.document() ? speakerInitials(d->page.document()->speakers) : QStringList();
    d->highlight();
    d->restyle(); // the columns depend on whether anybody speaks
    Q_EMIT documentChanged();
}

Core::DocumentPtr ReadingView::document() const
{
    return d->page.document();
}

void ReadingView::setSignWord(const QString &longest)
{
    if (std::exchange(d->signWord, longest) != longest)
        d->restyle();
}

void ReadingView::setPlacesShown(bool shown)
{
    if (std::exchange(d->placesShown, shown) != shown)
        d->restyle();
}

void ReadingView::setPlaceholderText(const QString &text)
{
    d->placeholder = text;
    viewport()->update();
}

void ReadingView::setTypography(const Typography &typography)
{
    if (d->typography == typography)
        return;
    d->typography = typography;
    d->restyle();
    Q_EMIT typographyChanged();
}

Typography ReadingView::typography() const
{
    return d->typography;
}

void ReadingView::zoom(int steps)
{
    setZoomSteps(steps == 0 ? 0 : d->zoomSteps + steps);
}

void ReadingView::setZoomSteps(int steps)
{
    const int within = std::clamp(steps, leastZoom, mostZoom);
    if (d->zoomSteps == within)
        return;
    d->zoomSteps = within;
    d->restyle();
    Q_EMIT typographyChanged();
}

int ReadingView::zoomSteps() const
{
    return d->zoomSteps;
}

void ReadingView::setTheme(const Theme &theme)
{
    d->theme = theme;
    verticalScrollBar()->setPalette(theme.palette());
    d->highlight();
    d->pageChanged();
    Q_EMIT themeChanged();
}

const Theme &ReadingView::theme() const
{
    return d->theme;
}

void ReadingView::setSpeakerColours(const QList<quint32> &colours)
{
    d->speakerColours = colours;
    viewport()->update();
}

qsizetype ReadingView::topPosition() const
{
    return d->page.topPosition();
}

void ReadingView::setTopPosition(qsizetype position)
{
    d->gliding.stop();
    d->page.place(d->bounded(position), 0);
    d->pageChanged();
}

Core::TextSpan ReadingView::visibleSpan() const
{
    return d->page.visibleSpan();
}

void ReadingView::bringIntoView(Core::TextSpan span, Scroll scroll)
{
    if (d->page.isEmpty())
        return;
    d->gliding.stop();
    const qsizetype position = d->bounded(span.begin);
    const int height = viewport()->height();
    if (scroll == Scroll::IfNeeded) {
        const QRectF at = d->page.caretRect(position);
        if (at.top() >= 0 && at.bottom() <= height)
            return;
    }
    d->page.place(position, scroll == Scroll::Centre ? height / 2 : height / 3);
    d->pageChanged();
}

QRectF ReadingView::rectOf(Core::TextSpan span) const
{
    if (d->page.isEmpty())
        return {};
    d->page.settle();
    const PageStyle &style = d->page.style();
    QRectF whole;
    for (const qsizetype edge : {span.begin, std::max(span.begin, span.end - 1)}) {
        const qsizetype index = d->page.blocks().at(d->bounded(edge));
        const qreal y = qreal(d->page.windowY(index));
        if (d->page.isLaidOut(index)) {
            for (const QRectF &rect : d->page.block(index)->rects(span, BlockLayout::Extent::Ink))
                whole |= rect.translated(0, y);
        }
        if (!d->page.isLaidOut(index) || whole.isNull()) {
            const Core::TextSpan block = d->page.blocks().span(index);
            const qreal share = qreal(edge - block.begin) / qreal(std::max<qsizetype>(block.size(), 1));
            whole |= QRectF(
                style.textLeft, y + share * d->page.heights().height(index), style.textWidth, style.body().lineHeight);
        }
    }
    return whole;
}

qsizetype ReadingView::positionAtFraction(qreal fraction) const
{
    if (d->page.isEmpty())
        return 0;
    const HeightModel &heights = d->page.heights();
    const qreal y = fraction * qreal(heights.total());
    const qsizetype index = heights.indexAt(qint64(y));
    const Core::TextSpan block = d->page.blocks().span(index);
    const qreal share = (y - qreal(heights.top(index))) / std::max(heights.height(index), 1);
    return block.begin + qsizetype(std::clamp(share, 0.0, 1.0) * qreal(block.size()));
}

qreal ReadingView::fractionOf(qsizetype position) const
{
    if (d->page.isEmpty())
        return 0;
    const qsizetype index = d->page.blocks().at(d->bounded(position));
    const Core::TextSpan block = d->page.blocks().span(index);
    const qreal share = qreal(position - block.begin) / qreal(std::max<qsizetype>(block.size(), 1));
    const HeightModel &heights = d->page.heights();
    return (qreal(heights.top(index)) + share * heights.height(index)) / qreal(std::max<qint64>(heights.total(), 1));
}

qsizetype ReadingView::positionAt(QPoint viewportPoint) const
{
    return d->page.isEmpty() ? 0 : d->mover.valid(d->page.positionAt(viewportPoint));
}

void ReadingView::copy(Core::CitationStyle style) const
{
    if (selection().isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(
        excerptMimeData(*d->page.document(), selection(), citation(selection(), style)).release());
}

QString ReadingView::citation(Core::TextSpan span, Core::CitationStyle style) const
{
    return d->page.document() ? citationOf(*d->page.document(), span, style) : QString();
}

qsizetype ReadingView::Private::bounded(qsizetype position) const
{
    return page.document() ? std::clamp<qsizetype>(position, 0, page.document()->text.size()) : 0;
}

void ReadingView::Private::highlight()
{
    if (!page.document())
        return;
    const auto highlighter = std::make_shared<Highlighter>(page.document()->kind, theme);
    page.setFormats([highlighter](QStringView text) { return highlighter->formats(text); });
}

void ReadingView::Private::restyle()
{
    gliding.stop();
    PageStyle::Margin margin = PageStyle::Margin::Plain;
    if (page.document() && !page.document()->turns.isEmpty())
        margin = PageStyle::Margin::Labels;
    else if (page.document() && page.document()->kind == Core::DocumentKind::Article)
        margin = PageStyle::Margin::Signs;
    page.setWindowHeight(q->viewport()->height());
    const QString placeWord = placesShown && page.document() ? longestPlaceName(*page.document()) : QString();
    page.setStyle(
        PageStyle(typography, zoomSteps, q->viewport()->width(), margin, q->logicalDpiY(), signWord, placeWord));
    pageChanged();
}

void ReadingView::Private::pageChanged()
{
    const qint64 range = std::max<qint64>(0, page.pageHeight() - q->viewport()->height());
    const auto whole = [](qint64 value) { return int(std::min<qint64>(value, std::numeric_limits<int>::max())); };
    syncing = true;
    QScrollBar *bar = q->verticalScrollBar();
    bar->setRange(0, whole(range));
    bar->setPageStep(std::max(1, q->viewport()->height()));
    bar->setSingleStep(std::max(1, page.style().body().lineHeight));
    bar->setValue(whole(page.scrollY()));
    syncing = false;
    q->viewport()->update();
    Q_EMIT q->viewChanged();
}

void ReadingView::Private::scrollBy(int pixels)
{
    page.scrollBy(pixels);
    page.settle();
    pageChanged();
}

void ReadingView::Private::glide(int pixels)
{
    const int hint = q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q);
    const int duration = q->isVisible() ? std::min(hint, longestGlide) : 0;
    const int rest = gliding.state() == QAbstractAnimation::Running ? glideTotal - glideDone : 0;
    gliding.stop();
    if (duration <= 0) {
        scrollBy(pixels);
        return;
    }
    glideDone = 0;
    glideTotal = rest + pixels;
    gliding.setDuration(duration);
    gliding.setStartValue(0);
    gliding.setEndValue(glideTotal);
    gliding.start();
}

void ReadingView::Private::measureLater()
{
    if (measuring || !page.needsWidths())
        return;
    measuring = true;
    QTimer::singleShot(measureAfter, q, [this] { measure(); });
}

void ReadingView::Private::measure()
{
    if (!page.needsWidths()) {
        measuring = false;
        return;
    }
    // The blocks are copied and the document is shared: the page may turn to another one meanwhile.
    QtConcurrent::run([document = page.document(), blocks = page.blocks(), font = page.style().body().font] {
        return HeightModel::measured(*document, blocks, NaturalWidths(font));
    })
        .then(q,
            [this, document = page.document(), family = page.style().body().font.family()](std::vector<float> widths) {
                measuring = false;
                if (document != page.document() || family != page.style().body().font.family())
                    return; // the next painting asks again
                page.setWidths(std::move(widths));
                pageChanged();
            });
}

void ReadingView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (d->page.isEmpty()) {
        painter.fillRect(event->rect(), d->theme.paper);
        painter.setPen(d->theme.dim);
        painter.drawText(
            viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, d->placeholder);
        d->paintFocus(painter);
        return;
    }
    const qint64 before = d->page.pageHeight();
    const PagePainter::State state{
        d->theme, d->marks, d->speakerColours, d->initials, selection(), hasFocus() && d->caretShown ? d->caret : -1};
    PagePainter(painter, d->page, state).paint(event->rect());
    d->paintFocus(painter);
    // What was laid out just now may be taller than was thought; the scroll bar learns of it once painting is over.
    if (before != d->page.pageHeight() || verticalScrollBar()->value() != d->page.scrollY())
        QMetaObject::invokeMethod(this, [this] { d->pageChanged(); }, Qt::QueuedConnection);
    d->measureLater();
}

void ReadingView::Private::paintFocus(QPainter &painter) const
{
    if (!q->hasFocus() || !cameByKey)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.focusEdge, 2));
    painter.drawRect(q->viewport()->rect().adjusted(1, 1, -1, -1));
}

void ReadingView::resizeEvent(QResizeEvent *)
{
    if (d->page.style().pageWidth != viewport()->width()) {
        d->restyle();
    } else {
        d->page.setWindowHeight(viewport()->height());
        d->pageChanged();
    }
}

void ReadingView::scrollContentsBy(int, int)
{
    if (d->syncing)
        return;
    d->gliding.stop();
    const qint64 target = verticalScrollBar()->value();
    const qint64 distance = target - d->page.scrollY();
    // Near by, what comes into view pushes nothing; far off there is nothing in between to keep in place.
    if (std::abs(distance) <= 2 * viewport()->height())
        d->page.scrollBy(int(distance));
    else
        d->page.scrollTo(target);
    d->page.settle();
    d->pageChanged();
}

}

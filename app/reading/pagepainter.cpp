// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepainter.h"

#include "contrast.h"
#include "speakermark.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Crossread::Reading {

namespace {

constexpr qreal hitRadius = 2;
constexpr int deepestTint = 6; // further lanes would lay on less than a hundredth

QRectF moved(const QRectF &rect, int y)
{
    return rect.translated(0, y);
}

}

PagePainter::PagePainter(QPainter &painter, PageLayout &page, const State &state)
    : m_painter(painter)
    , m_page(page)
    , m_state(state)
    , m_style(page.style())
{
}

void PagePainter::paint(const QRect &exposed)
{
    m_painter.setLayoutDirection(Qt::LeftToRight); // margins are the text's, on their sides in every window
    m_painter.fillRect(exposed, m_state.theme.paper);
    const std::vector<Visible> shown = m_page.visible();
    const auto isExposed = [&exposed](const Visible &block) {
        return block.y <= exposed.bottom()
            && block.y + std::max(block.layout->height(), block.layout->hangingBottom()) >= exposed.top();
    };
    for (const Visible &block : shown) {
        if (!isExposed(block))
            continue;
        paintFills(block);
        paintSelection(block);
        for (const qsizetype index : m_state.marks.of(Layer::SearchHit).touching(block.layout->span()))
            fillMark(block, Layer::SearchHit, m_state.marks.of(Layer::SearchHit)[index], 0);
        paintWords(block);
        paintLines(block);
        paintTurn(block);
    }
    paintStandingName();
    paintPlaces();
    paintBrackets();
    paintSigns();
    paintCaret();
}

void PagePainter::paintFills(const Visible &shown)
{
    for (const Layer layer : {Layer::Focus, Layer::Difference, Layer::Annotation}) {
        const MarkLayer &marks = m_state.marks.of(layer);
        for (const qsizetype index : marks.touching(shown.layout->span())) {
            const int lane = layer == Layer::Annotation ? marks.lane(index, m_style.stripes()) : 0;
            if (!marks[index].tints)
                continue;
            if (lane < deepestTint || m_state.marks.isCurrent(layer, marks[index]))
                fillMark(shown, layer, marks[index], lane);
        }
    }
}

void PagePainter::fillMark(const Visible &shown, Layer layer, const Mark &mark, int lane)
{
    const Theme &theme = m_state.theme;
    const bool current = m_state.marks.isCurrent(layer, mark);
    const auto extent = layer == Layer::Focus ? BlockLayout::Extent::Line : BlockLayout::Extent::Ink;
    const std::vector<QRectF> rects = shown.layout->rects(mark.span, extent);
    if (layer == Layer::Annotation || layer == Layer::Difference) {
        const QColor tint = tintColour(mark.colour, current, lane);
        for (const QRectF &rect : rects)
            m_painter.fillRect(moved(rect, shown.y), tint);
    } else if (layer == Layer::Focus) {
        for (const QRectF &rect : rects) {
            m_painter.fillRect(moved(rect, shown.y), theme.focus);
            m_painter.fillRect(
                QRectF(m_style.textLeft - m_style.em * 0.4, rect.top() + shown.y, 2, rect.height()), theme.focusEdge);
        }
    } else {
        // The current hit has a frame too, not only another colour.
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(current ? theme.currentHit : theme.searchHit);
        m_painter.setPen(current ? QPen(theme.text, 1.2) : QPen(Qt::NoPen));
        for (const QRectF &rect : rects)
            m_painter.drawRoundedRect(moved(rect, shown.y).adjusted(-1, 0, 1, 0), hitRadius, hitRadius);
        m_painter.restore();
    }
}

void PagePainter::paintSelection(const Visible &shown)
{
    const Core::TextSpan selected = m_state.selection;
    if (selected.isEmpty() || selected.begin > shown.layout->span().end || selected.end < shown.layout->span().begin)
        return;
    for (const QRectF &rect : shown.layout->rects(selected, BlockLayout::Extent::Line))
        m_painter.fillRect(moved(rect, shown.y), m_state.theme.selection);
    // A paragraph's end that is selected shows, as it will be copied.
    const qsizetype end = shown.layout->span().end;
    if (selected.contains(end)) {
        const BlockLayout::Line &line = shown.layout->lines().back();
        const qreal x = shown.layout->caretRect(end).left();
        m_painter.fillRect(QRectF(x, line.top + shown.y, m_style.em * 0.35, line.height), m_state.theme.selection);
    }
}

const QColor &PagePainter::tintColour(quint32 rgb, bool current, int lane)
{
    QColor &colour = m_tints[quint64(rgb) | quint64(lane) << 32 | quint64(current) << 48];
    if (!colour.isValid())
        colour = m_state.theme.tintColour(rgb, current, lane);
    return colour;
}

QColor PagePainter::speakerInk(int speaker) const
{
    return m_state.theme.inkColour(m_state.theme.speakerColour(speaker, m_state.speakerColours));
}

QColor PagePainter::inkOf(const Visible &shown, bool label) const
{
    const Block &block = shown.layout->block();
    if (label)
        return speakerInk(m_page.document()->turns[block.turn].speaker);
    switch (block.kind) {
    case Core::ParagraphKind::Title:
    case Core::ParagraphKind::Heading: return m_state.theme.heading;
    case Core::ParagraphKind::Attribution:
    case Core::ParagraphKind::Caption:
    case Core::ParagraphKind::Footnote:
    case Core::ParagraphKind::StageDirection:
    case Core::ParagraphKind::Marker: return m_state.theme.dim;
    case Core::ParagraphKind::ListItem:
    case Core::ParagraphKind::BlockQuotation:
    case Core::ParagraphKind::TableRow:
    case Core::ParagraphKind::Body: break;
    }
    return m_state.theme.text;
}

void PagePainter::paintWords(const Visible &shown)
{
    for (const BlockLayout::Part &part : shown.layout->parts()) {
        m_painter.setPen(inkOf(shown, part.isLabel));
        part.layout->draw(&m_painter, QPointF(part.left, shown.y));
    }
}

void PagePainter::paintLines(const Visible &shown)
{
    const Core::TextSpan here = shown.layout->span();
    const MarkLayer &links = m_state.marks.of(Layer::Link);
    for (const qsizetype index : links.touching(here))
        paintCorners(shown, links[index]);
    const MarkLayer &topics = m_state.marks.of(Layer::Topic);
    qsizetype covered = -1;
    int depth = 0;
    for (const qsizetype index : topics.touching(here)) {
        const Mark &mark = topics[index];
        depth = mark.span.begin < covered ? depth + 1 : 0; // overlapping phrases stand below each other
        covered = std::max(covered, mark.span.end);
        for (const QRectF &rect : shown.layout->rects(mark.span, BlockLayout::Extent::Ink))
            paintUnderline(moved(rect, shown.y), mark, depth, m_state.marks.isCurrent(Layer::Topic, mark));
    }
}

// A statement or passage stands between corners in plain ink: lines below words and their colours are the topics', and
// the verdict is told by sign, bar and word in the margin.
void PagePainter::paintCorners(const Visible &shown, const Mark &mark)
{
    const bool current = m_state.marks.isCurrent(Layer::Link, mark);
    const std::vector<QRectF> rects = shown.layout->rects(mark.span, BlockLayout::Extent::Ink);
    if (rects.empty())
        return;
    const Core::TextSpan here = shown.layout->span();
    const QColor ink =
        current ? m_state.theme.markColour(mark.colour) : blended(m_state.theme.dim, m_state.theme.paper, 0.7);
    const qreal arm = m_style.em * 0.32;
    const qreal thickness = current ? 2.5 : 1.2;
    const auto corner = [&](QPointF at, int side) { // side 1: opens to the right and down; -1: to the left and up
        m_painter.fillRect(QRectF(at, at + QPointF(side * arm, side * thickness)).normalized(), ink);
        m_painter.fillRect(QRectF(at, at + QPointF(side * thickness, side * arm)).normalized(), ink);
    };
    const qreal gap = m_style.em * 0.05 + thickness;
    if (here.contains(mark.span.begin))
        corner(moved(rects.front(), shown.y).topLeft() + QPointF(-gap, -gap / 2), 1);
    if (mark.span.end <= here.end)
        corner(moved(rects.back(), shown.y).bottomRight() + QPointF(gap, gap), -1);
}

void PagePainter::paintUnderline(const QRectF &ink, const Mark &mark, int depth, bool current)
{
    const qreal thickness = std::max(1.6, m_style.em * 0.11) * (current ? 1.6 : 1);
    const qreal y = ink.bottom() - m_style.body().descent * 0.42 + depth * (thickness + 1.5);
    const Underline pattern = Underline(unsigned(mark.pattern) % underlineCount);
    QPen pen(m_state.theme.markColour(mark.colour), thickness, Qt::SolidLine, Qt::FlatCap);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    switch (pattern) {
    case Underline::Dashed: pen.setDashPattern({3, 1.5}); break;
    case Underline::Dotted:
        pen.setDashPattern({0.1, 1.9});
        pen.setCapStyle(Qt::RoundCap);
        break;
    case Underline::DashDot: pen.setDashPattern({4, 1.5, 1, 1.5}); break;
    case Underline::Double: pen.setWidthF(std::max(1.0, thickness * 0.5)); break;
    case Underline::Solid:
    case Underline::Wave: break;
    }
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    if (pattern == Underline::Wave) {
        QPainterPath wave(QPointF(ink.left(), y));
        const qreal step = thickness * 1.6;
        qreal side = 1;
        for (qreal x = ink.left(); x < ink.right(); x += step, side = -side)
            wave.quadTo(x + step / 2, y + side * thickness * 1.3, std::min(x + step, ink.right()), y);
        m_painter.drawPath(wave);
    } else {
        m_painter.drawLine(QPointF(ink.left(), y), QPointF(ink.right(), y));
        if (pattern == Underline::Double)
            m_painter.drawLine(QPointF(ink.left(), y + thickness), QPointF(ink.right(), y + thickness));
    }
    m_painter.restore();
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelayout.h"

#include <algorithm>

namespace Crossread::Reading {

PageLayout::PageLayout()
    : m_cache(cacheUnits)
{
}

void PageLayout::setDocument(Core::DocumentPtr document)
{
    invalidate();
    m_document = std::move(document);
    m_blocks = m_document ? BlockTable(*m_document) : BlockTable();
    m_measuredFace.clear();
    m_anchor = {};
    m_kept = -1;
    relayout();
}

void PageLayout::setStyle(const PageStyle &style)
{
    // Kept over a whole row of settings: asked for anew each time, it would creep back to the begin of ever longer lines.
    if (m_kept < 0 && (m_anchor.block > 0 || m_anchor.offset > 0))
        m_kept = topPosition();
    const qsizetype kept = m_kept;
    invalidate();
    m_style = style;
    relayout();
    if (kept >= 0)
        place(kept, 0);
    m_kept = kept;
}

void PageLayout::setFormats(FormatSource formats)
{
    invalidate();
    m_formats = std::move(formats);
}

void PageLayout::setWindowHeight(int height)
{
    m_windowHeight = height;
    m_settled = false;
    // A page that always keeps what it shows, however tall the screen and long the paragraphs.
    m_cache.setMaxCost(std::max<qsizetype>(cacheUnits, qsizetype(height) * 400));
}

void PageLayout::invalidate()
{
    m_cache.clear();
    m_visible.clear();
    m_settled = false;
}

void PageLayout::relayout()
{
    if (!m_document || m_style.em <= 0)
        return;
    const QFont &font = m_style.body().font;
    // Widths are in em: what counts beside the face is how much is set between letters and words for its size.
    const QString face = font.family() + u'/' + QString::number(font.letterSpacing() / m_style.em, 'f', 3) + u'/'
        + QString::number(font.wordSpacing() / m_style.em, 'f', 3);
    if (m_measuredFace != face) {
        m_measuredFace = face;
        m_guessed = m_document->text.size() > measureAtOnce;
        m_heights.setWidths(m_guessed ? HeightModel::guessed(*m_document, m_blocks)
                                      : HeightModel::measured(*m_document, m_blocks, NaturalWidths(font)));
    }
    m_heights.estimate(m_blocks, m_style);
}

void PageLayout::setWidths(std::vector<float> widths)
{
    m_heights.setWidths(std::move(widths));
    m_guessed = false;
    m_heights.estimate(m_blocks, m_style);
    for (const qsizetype index : m_cache.keys())
        m_heights.setExact(index, (*m_cache.object(index))->height());
}

std::shared_ptr<const BlockLayout> PageLayout::block(qsizetype index)
{
    if (const auto *cached = m_cache.object(index))
        return *cached;
    auto layout = std::make_shared<const BlockLayout>(*m_document, m_blocks, index, m_style, m_formats);
    m_heights.setExact(index, layout->height());
    m_cache.insert(index, new std::shared_ptr<const BlockLayout>(layout), 256 + layout->span().size());
    return layout;
}

qint64 PageLayout::scrollY() const
{
    return isEmpty() ? 0 : m_heights.top(m_anchor.block) + m_anchor.offset;
}

qint64 PageLayout::pageHeight() const
{
    return isEmpty() ? 0 : m_heights.total();
}

qint64 PageLayout::windowY(qsizetype block) const
{
    return m_heights.top(block) - scrollY();
}

void PageLayout::scrollTo(qint64 y)
{
    if (isEmpty())
        return;
    const qint64 bounded = std::clamp<qint64>(y, 0, std::max<qint64>(0, m_heights.total() - m_windowHeight));
    m_anchor.block = m_heights.indexAt(bounded);
    m_anchor.offset = int(bounded - m_heights.top(m_anchor.block));
    m_kept = -1;
    m_settled = false;
}

void PageLayout::scrollBy(int pixels)
{
    if (isEmpty())
        return;
    m_anchor.offset += pixels;
    m_kept = -1;
    m_settled = false;
    normalise();
}

void PageLayout::place(qsizetype position, int y)
{
    if (isEmpty())
        return;
    m_kept = -1;
    m_anchor.block = m_blocks.at(position);
    const auto layout = block(m_anchor.block);
    const int line = layout->lineOf(position);
    // The blank above a block's first line belongs to it.
    m_anchor.offset = (line == 0 ? 0 : layout->lines()[size_t(line)].top) - y;
    m_settled = false;
    normalise();
}

void PageLayout::normalise()
{
    // Upwards and downwards by exact heights, so that what comes into view stands where it will stay.
    while (m_anchor.offset < 0 && m_anchor.block > 0)
        m_anchor.offset += block(--m_anchor.block)->height();
    m_anchor.offset = std::max(m_anchor.offset, 0);
    while (m_anchor.block + 1 < m_blocks.size() && m_anchor.offset >= block(m_anchor.block)->height())
        m_anchor.offset -= block(m_anchor.block++)->height();
}

const std::vector<PageLayout::Visible> &PageLayout::visible()
{
    settle();
    return m_visible;
}

void PageLayout::settle()
{
    if (m_settled || isEmpty() || m_style.em <= 0)
        return;
    normalise();
    for (int attempt = 0; attempt < 2; ++attempt) {
        m_visible.clear();
        int y = -m_anchor.offset;
        for (qsizetype index = m_anchor.block; index < m_blocks.size() && y < m_windowHeight; ++index) {
            m_visible.push_back({index, y, block(index)});
            y += m_visible.back().layout->height();
        }
        // The page's end stands at the window's end, not above it.
        const bool atTop = m_anchor.block == 0 && m_anchor.offset == 0;
        if (y >= m_windowHeight || atTop)
            break;
        m_anchor.offset -= m_windowHeight - y;
        normalise();
    }
    m_settled = true;
}

qsizetype PageLayout::topPosition()
{
    for (const Visible &shown : visible()) {
        for (const BlockLayout::Line &line : shown.layout->lines()) {
            if (shown.y + line.top + line.height / 2 >= 0)
                return line.span.begin;
        }
    }
    return 0;
}

Core::TextSpan PageLayout::visibleSpan()
{
    const std::vector<Visible> &shown = visible();
    if (shown.empty())
        return {};
    const qsizetype begin = topPosition();
    qsizetype end = begin;
    for (const BlockLayout::Line &line : shown.back().layout->lines()) {
        if (shown.back().y + line.top + line.height / 2 <= m_windowHeight)
            end = std::max(end, line.span.end);
    }
    return {begin, std::max(end, shown.back().block > 0 ? m_blocks.span(shown.back().block - 1).end : end)};
}

qsizetype PageLayout::positionAt(QPoint point)
{
    const std::vector<Visible> &shown = visible();
    if (shown.empty())
        return 0;
    const Visible *hit = &shown.front();
    const bool besideWords = point.x() < m_style.textLeft - m_style.em / 2;
    for (const Visible &candidate : shown) {
        const bool underLabel = besideWords && point.y() < hit->y + hit->layout->hangingBottom();
        if (candidate.y <= point.y() && !underLabel)
            hit = &candidate;
    }
    return hit->layout->positionAt(QPointF(point) - QPointF(0, hit->y));
}

QRectF PageLayout::caretRect(qsizetype position)
{
    if (isEmpty())
        return {};
    const qsizetype index = m_blocks.at(position);
    const auto layout = block(index);
    return layout->caretRect(position).translated(0, qreal(windowY(index)));
}

}

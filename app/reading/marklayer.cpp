// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marklayer.h"

#include <algorithm>
#include <limits>

namespace Crossread::Reading {

namespace {

bool earlier(const Mark &a, const Mark &b)
{
    return a.span < b.span;
}

}

void MarkLayer::assign(QList<Mark> marks)
{
    m_marks = std::move(marks);
    const auto isEmpty = [](const Mark &mark) { return mark.span.isEmpty(); };
    if (std::any_of(m_marks.cbegin(), m_marks.cend(), isEmpty)) // else the list stays shared with its owner
        m_marks.removeIf(isEmpty);
    if (!std::is_sorted(m_marks.cbegin(), m_marks.cend(), earlier))
        std::stable_sort(m_marks.begin(), m_marks.end(), earlier);
    listSpans();
    reindex();
}

void MarkLayer::listSpans()
{
    m_spans.clear();
    m_spans.reserve(size_t(m_marks.size()));
    for (const Mark &mark : std::as_const(m_marks))
        m_spans.push_back(mark.span);
}

void MarkLayer::add(const Mark &mark)
{
    if (mark.span.isEmpty())
        return;
    // Where one is added others follow: a list that is its owner's too is copied once, with room for them.
    if (!m_marks.isDetached() || m_marks.capacity() == m_marks.size())
        m_marks.reserve(m_marks.size() + std::max<qsizetype>(16, m_marks.size() / 16));
    const auto at = std::ranges::upper_bound(m_spans, mark.span);
    m_marks.insert(at - m_spans.begin(), mark);
    m_spans.insert(at, mark.span);
    reindex();
}

void MarkLayer::remove(quint64 tag)
{
    if (m_marks.removeIf([tag](const Mark &mark) { return mark.tag == tag; }) == 0)
        return;
    listSpans();
    reindex();
}

void MarkLayer::reindex()
{
    m_lanes.clear();
    m_furthest.resize(m_spans.size());
    build(0, qsizetype(m_spans.size()));
}

qsizetype MarkLayer::build(qsizetype begin, qsizetype end)
{
    if (begin >= end)
        return std::numeric_limits<qsizetype>::min();
    const qsizetype middle = begin + (end - begin) / 2;
    const qsizetype furthest = std::max({m_spans[size_t(middle)].end, build(begin, middle), build(middle + 1, end)});
    m_furthest[size_t(middle)] = furthest;
    return furthest;
}

std::vector<qsizetype> MarkLayer::touching(Core::TextSpan span) const
{
    std::vector<qsizetype> found;
    collect(0, m_marks.size(), span, found);
    return found;
}

void MarkLayer::collect(qsizetype begin, qsizetype end, Core::TextSpan span, std::vector<qsizetype> &out) const
{
    if (begin >= end)
        return;
    const qsizetype middle = begin + (end - begin) / 2;
    if (m_furthest[size_t(middle)] <= span.begin)
        return;
    collect(begin, middle, span, out);
    if (m_spans[size_t(middle)].begin >= span.end)
        return;
    if (m_spans[size_t(middle)].overlaps(span))
        out.push_back(middle);
    collect(middle + 1, end, span, out);
}

int MarkLayer::lane(qsizetype index) const
{
    if (m_lanes.size() != size_t(m_marks.size()))
        assignLanes();
    return m_lanes[size_t(index)];
}

void MarkLayer::assignLanes() const
{
    m_lanes.assign(size_t(m_marks.size()), 0);
    std::vector<qsizetype> busyUntil;
    for (qsizetype index = 0; index < m_marks.size(); ++index) {
        const Core::TextSpan span = m_spans[size_t(index)];
        size_t lane = 0;
        while (lane < busyUntil.size() && busyUntil[lane] > span.begin)
            ++lane;
        lane = std::min<size_t>(lane, std::numeric_limits<quint8>::max());
        if (lane == busyUntil.size())
            busyUntil.push_back(0);
        busyUntil[lane] = span.end + nearby;
        m_lanes[size_t(index)] = quint8(lane);
    }
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marklayer.h"

#include <algorithm>
#include <limits>
#include <numeric>

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
    m_free.clear();
    m_spans.clear();
    m_spans.reserve(size_t(m_marks.size()));
    for (const Mark &mark : std::as_const(m_marks))
        m_spans.push_back(mark.span);
    m_places.resize(m_spans.size());
    std::iota(m_places.begin(), m_places.end(), qsizetype(0));
    m_depth = 0;
    reindex(0);
}

void MarkLayer::add(const Mark &mark)
{
    if (mark.span.isEmpty())
        return;
    const auto at = std::ranges::upper_bound(m_spans, mark.span) - m_spans.begin();
    qsizetype place = m_marks.size();
    if (m_free.empty()) {
        m_marks.append(mark);
    } else {
        place = m_free.back();
        m_free.pop_back();
        m_marks[place] = mark;
    }
    m_places.insert(m_places.begin() + at, place);
    m_spans.insert(m_spans.begin() + at, mark.span);
    reindex(at);
}

void MarkLayer::remove(Core::TextSpan span, quint64 tag)
{
    const auto same = std::ranges::equal_range(m_spans, span);
    const auto first = same.begin() - m_spans.begin();
    for (auto index = same.end() - m_spans.begin(); index-- > first;) {
        const qsizetype place = m_places[size_t(index)];
        if (m_marks.at(place).tag != tag)
            continue;
        m_marks[place] = Mark();
        m_free.push_back(place);
        m_places.erase(m_places.begin() + index);
        m_spans.erase(m_spans.begin() + index);
    }
    reindex(first);
}

QList<Mark> MarkLayer::marks() const
{
    QList<Mark> list;
    list.reserve(size());
    for (const qsizetype place : m_places)
        list.append(m_marks[place]);
    return list;
}

void MarkLayer::reindex(qsizetype from)
{
    m_lanes.resize(std::min(m_lanes.size(), size_t(from))); // a lane goes by those before
    m_furthest.resize((m_spans.size() + block - 1) / block);
    for (size_t at = size_t(from) / block; at < m_furthest.size(); ++at) {
        qsizetype furthest = 0;
        for (size_t index = at * block; index < std::min((at + 1) * block, m_spans.size()); ++index)
            furthest = std::max(furthest, m_spans[index].end);
        m_furthest[at] = furthest;
    }
}

std::vector<qsizetype> MarkLayer::touching(Core::TextSpan span) const
{
    std::vector<qsizetype> found;
    const auto next = std::ranges::lower_bound(m_spans, span.end, {}, &Core::TextSpan::begin);
    const auto behind = size_t(next - m_spans.begin());
    for (size_t at = 0; at * block < behind; ++at) {
        if (m_furthest[at] <= span.begin)
            continue;
        for (size_t index = at * block; index < std::min((at + 1) * block, behind); ++index) {
            if (m_spans[index].overlaps(span))
                found.push_back(qsizetype(index));
        }
    }
    return found;
}

int MarkLayer::lane(qsizetype index) const
{
    if (size_t(index) >= m_lanes.size())
        assignLanes(m_depth == 0 ? m_spans.size() : std::min(size_t(index) + block, m_spans.size()));
    return m_lanes[size_t(index)];
}

int MarkLayer::depth() const
{
    if (m_depth == 0 && !isEmpty())
        assignLanes(m_spans.size());
    return m_depth;
}

void MarkLayer::assignLanes(size_t end) const
{
    std::vector<qsizetype> busyUntil;
    const auto keepBusy = [&busyUntil](size_t lane, Core::TextSpan span) {
        if (lane >= busyUntil.size())
            busyUntil.resize(lane + 1, 0);
        busyUntil[lane] = span.end + nearby;
    };
    const size_t first = m_lanes.size();
    const qsizetype begin = m_spans[first].begin;
    for (const qsizetype before : touching({begin - nearby, begin + 1})) {
        if (size_t(before) < first)
            keepBusy(m_lanes[size_t(before)], m_spans[size_t(before)]);
    }
    for (size_t index = first; index < end; ++index) {
        const Core::TextSpan span = m_spans[index];
        size_t lane = 0;
        while (lane < busyUntil.size() && busyUntil[lane] > span.begin)
            ++lane;
        lane = std::min<size_t>(lane, std::numeric_limits<quint8>::max());
        keepBusy(lane, span);
        m_lanes.push_back(quint8(lane));
        m_depth = std::max(m_depth, int(lane) + 1);
    }
}

}

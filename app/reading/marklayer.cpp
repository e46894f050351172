// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marklayer.h"

#include <algorithm>
#include <numeric>

namespace Crossread::Reading {

namespace {

constexpr qsizetype muchLonger =
    2; // times: else marks that each reach a little further would all take it from each other

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
    m_lanes.clear();
    m_longer.clear();
    m_depth = 0;
    reindex(0, 0);
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
    reindex(at, mark.span.begin);
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
    reindex(first, span.begin);
}

QList<Mark> MarkLayer::marks() const
{
    QList<Mark> list;
    list.reserve(size());
    for (const qsizetype place : m_places)
        list.append(m_marks[place]);
    return list;
}

void MarkLayer::reindex(qsizetype from, qsizetype position)
{
    m_furthest.resize((m_spans.size() + block - 1) / block);
    for (size_t at = size_t(from) / block; at < m_furthest.size(); ++at) {
        qsizetype furthest = 0;
        for (size_t index = at * block; index < std::min((at + 1) * block, m_spans.size()); ++index)
            furthest = std::max(furthest, m_spans[index].end);
        m_furthest[at] = furthest;
    }
    // A lane goes by those before, and those that begin at the same place.
    const auto group = std::ranges::lower_bound(m_spans, position, {}, &Core::TextSpan::begin) - m_spans.begin();
    if (size_t(group) >= m_lanes.size())
        return;
    m_lanes.resize(size_t(group));
    m_longer.resize(size_t(group));
    for (const qsizetype index : touching({position - nearby, position + 1})) {
        if (index >= group)
            break;
        if (m_longer[size_t(index)] >= group)
            m_longer[size_t(index)] = -1;
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

int MarkLayer::lane(qsizetype index, int lanes) const
{
    // Whether it keeps its lane is known once all that begin beside it have theirs.
    const qsizetype beside = m_spans[size_t(index)].end + nearby;
    const auto end = std::ranges::lower_bound(m_spans, beside, {}, &Core::TextSpan::begin) - m_spans.begin();
    assignLanes(m_depth == 0 ? m_spans.size() : size_t(end), lanes);
    const bool has = m_longer[size_t(index)] < 0 && m_lanes[size_t(index)] != none;
    return has ? m_lanes[size_t(index)] : lanes;
}

int MarkLayer::depth(int lanes) const
{
    if ((m_depth == 0 || m_count != lanes) && !isEmpty())
        assignLanes(m_spans.size(), lanes);
    return m_depth;
}

void MarkLayer::assignLanes(size_t end, int lanes) const
{
    if (m_count != lanes) {
        m_count = lanes;
        m_lanes.clear();
        m_longer.clear();
        m_depth = 0;
        end = m_spans.size();
    }
    const size_t first = m_lanes.size();
    if (first >= end)
        return;
    const auto count = size_t(lanes);
    std::vector<Running> running(count);
    const qsizetype begin = m_spans[first].begin;
    for (const qsizetype before : touching({begin - nearby, begin + 1})) {
        if (size_t(before) < first && m_lanes[size_t(before)] != none && m_longer[size_t(before)] < 0) {
            const Core::TextSpan span = m_spans[size_t(before)];
            running[m_lanes[size_t(before)]] = {before, span.size(), span.end};
        }
    }
    for (size_t from = first, next = from; from < end; from = next) {
        while (next < m_spans.size() && m_spans[next].begin == m_spans[from].begin)
            ++next;
        m_lanes.resize(next, none);
        m_longer.resize(next, -1);
        for (size_t behind = next;
            behind > from;) { // the longest first, and of those of the same words what came first
            size_t same = behind - 1;
            while (same > from && m_spans[same - 1] == m_spans[behind - 1])
                --same;
            for (size_t index = same; index < behind; ++index)
                giveLane(qsizetype(index), running);
            behind = same;
        }
    }
}

void MarkLayer::giveLane(qsizetype index, std::vector<Running> &running) const
{
    const Core::TextSpan span = m_spans[size_t(index)];
    if (running.empty())
        return;
    auto lane = std::ranges::find_if(running, [span](const Running &one) { return one.end + nearby <= span.begin; });
    if (lane == running.end()) { // the page sees whether there is a line that both stand beside
        lane = std::ranges::min_element(running, {}, &Running::end);
        if (lane->end > span.begin)
            lane = running.end();
    }
    if (lane == running.end()) {
        lane = std::ranges::min_element(running, {}, &Running::length);
        if (lane->length * muchLonger > span.size())
            return;
        m_longer[size_t(lane->index)] = index;
    }
    *lane = {index, span.size(), span.end};
    m_lanes[size_t(index)] = quint8(lane - running.begin());
    m_depth = std::max(m_depth, int(lane - running.begin()) + 1);
}

}

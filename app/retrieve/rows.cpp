// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/rows.h"

#include <algorithm>
#include <limits>

namespace Crossread::Retrieve {

namespace {

/// The best two of the values seen so far, so that one of them belongs to another row than whoever asks.
struct BestTwo {
    static constexpr qsizetype none = std::numeric_limits<qsizetype>::min();
    qsizetype best = none;
    qsizetype second = none;
    size_t row = 0;

    void add(qsizetype value, size_t of)
    {
        if (value > best) {
            second = std::exchange(best, value);
            row = of;
        } else {
            second = std::max(second, value);
        }
    }
    [[nodiscard]] qsizetype without(size_t asker) const { return row == asker ? second : best; }
};

/// One annotation as a relation sees it: where it begins and ends, in characters or in units.
struct Extent {
    qsizetype begin = 0;
    qsizetype end = 0; ///< not included
};

/// A relation within one document. Extents ascend by begin, for characters as for units.
class Sweep {
public:
    Sweep(const Rows &rows, const Rows::Stretch &stretch, const Set &others)
        : m_rows(rows)
        , m_stretch(stretch)
    {
        for (size_t row = stretch.begin; row < stretch.end; ++row) {
            if (others[row] != 0 && rows.stands(row))
                m_others.push_back(row);
        }
    }

    /// Marks each row of which another one, or with `itself` the row as one of the others, begins before `before(row)` and
    /// ends behind `behind(row)`.
    template <typename ExtentOf, typename Before, typename Behind>
    void mark(Set &set, ExtentOf extentOf, Before before, Behind behind) const
    {
        std::vector<qsizetype> begins;
        std::vector<BestTwo> best(1); // of the first none, one, two … others: how far they reach
        for (const size_t other : m_others) {
            const Extent extent = extentOf(other);
            begins.push_back(extent.begin);
            best.push_back(best.back());
            best.back().add(extent.end, other);
        }
        for (size_t row = m_stretch.begin; row < m_stretch.end; ++row) {
            if (!m_rows.stands(row))
                continue;
            const auto count = size_t(std::ranges::lower_bound(begins, before(row)) - begins.begin());
            const qsizetype reached = m_rows[row].codes.size() > 1 ? best[count].best : best[count].without(row);
            set[row] = reached > behind(row);
        }
    }

    /// Marks each row that has another one within itself.
    void markAround(Set &set) const
    {
        // From the end: of the others that begin at or behind a place, which two end first.
        std::vector<BestTwo> best(m_others.size() + 1);
        std::vector<qsizetype> begins;
        for (const size_t other : m_others)
            begins.push_back(m_rows[other].anchor.span.begin);
        constexpr qsizetype far = std::numeric_limits<qsizetype>::max();
        for (size_t index = m_others.size(); index-- > 0;) {
            best[index] = best[index + 1];
            best[index].add(far - m_rows[m_others[index]].anchor.span.end, m_others[index]);
        }
        for (size_t row = m_stretch.begin; row < m_stretch.end; ++row) {
            if (!m_rows.stands(row))
                continue;
            const Core::TextSpan span = m_rows[row].anchor.span;
            const auto from = size_t(std::ranges::lower_bound(begins, span.begin) - begins.begin());
            const qsizetype first = m_rows[row].codes.size() > 1 ? best[from].best : best[from].without(row);
            set[row] = first >= far - span.end;
        }
    }

    /// Marks each row behind whose end another one begins, in a unit not behind `last(row)`.
    template <typename ExtentOf, typename Last>
    void markFollowed(Set &set, ExtentOf extentOf, Last last) const
    {
        std::vector<qsizetype> begins;
        for (const size_t other : m_others)
            begins.push_back(m_rows[other].anchor.span.begin);
        for (size_t row = m_stretch.begin; row < m_stretch.end; ++row) {
            if (!m_rows.stands(row))
                continue;
            const auto next = std::ranges::lower_bound(begins, m_rows[row].anchor.span.end);
            if (next != begins.end())
                set[row] = extentOf(m_others[size_t(next - begins.begin())]).begin <= last(row);
        }
    }

private:
    const Rows &m_rows;
    const Rows::Stretch &m_stretch;
    std::vector<size_t> m_others;
};

/// The number of the unit that holds a position; 0 before the first.
template <typename Units, typename Begin>
qsizetype unitAt(const Units &units, qsizetype position, Begin begin)
{
    return std::ranges::upper_bound(units, position, {}, begin) - units.begin();
}

std::vector<Extent> extentsIn(const Frame &frame, Related::Unit unit, const Rows &rows, const Rows::Stretch &stretch)
{
    const auto at = [&frame, unit](qsizetype position) -> qsizetype {
        switch (unit) {
        case Related::Unit::Sentence: return unitAt(frame.sentences, position, std::identity());
        case Related::Unit::Paragraph: return unitAt(frame.paragraphs, position, std::identity());
        case Related::Unit::Turn:
            return unitAt(frame.turns, position, [](const Frame::Speech &turn) { return turn.span.begin; });
        }
        Q_UNREACHABLE_RETURN(0);
    };
    std::vector<Extent> extents;
    for (size_t row = stretch.begin; row < stretch.end; ++row) {
        const Core::TextSpan span = rows[row].anchor.span;
        extents.push_back(rows.stands(row) ? Extent{at(span.begin), at(span.end - 1) + 1} : Extent());
    }
    return extents;
}

}

Rows::Rows(const Project::Data &data)
{
    m_all.reserve(size_t(data.annotationCount()));
    for (const QList<Core::DocumentRecord> records = data.documents(); const Core::DocumentRecord &record : records) {
        const size_t begin = m_all.size();
        for (const QList<Core::AnnotationId> ids = data.annotationIds(record.id); const Core::AnnotationId id : ids)
            m_all.push_back(data.annotation(id));
        if (m_all.size() > begin)
            m_documents.push_back({record.id, begin, m_all.size()});
    }
}

Set related(const Snapshot &snapshot, const Rows &rows, const Related &relation, const Set &others)
{
    using enum Related::How;
    Set set(rows.size(), 0);
    for (const Rows::Stretch &stretch : rows.documents()) {
        const Sweep sweep(rows, stretch, others);
        const auto span = [&rows](size_t row) { return rows[row].anchor.span; };
        const auto spanExtent = [&span](size_t row) { return Extent{span(row).begin, span(row).end}; };
        if (relation.how == Overlapping) {
            sweep.mark(
                set, spanExtent, [&](size_t row) { return span(row).end; },
                [&](size_t row) { return span(row).begin; });
        } else if (relation.how == Within) {
            sweep.mark(
                set, spanExtent, [&](size_t row) { return span(row).begin + 1; },
                [&](size_t row) { return span(row).end - 1; });
        } else if (relation.how == Around) {
            sweep.markAround(set);
        } else if (const FramePtr frame = snapshot.frames.value(stretch.document)) {
            const std::vector<Extent> extents = extentsIn(*frame, relation.unit, rows, stretch);
            const auto extentOf = [&](size_t row) { return extents[row - stretch.begin]; };
            const qsizetype distance = relation.distance;
            if (relation.how == Near) {
                sweep.mark(
                    set, extentOf, [&](size_t row) { return extentOf(row).end + distance; },
                    [&](size_t row) { return extentOf(row).begin - distance; });
            } else {
                sweep.markFollowed(set, extentOf, [&](size_t row) { return extentOf(row).end - 1 + distance; });
            }
        }
    }
    return set;
}

std::pair<size_t, size_t> turnsIn(const Frame &frame, Core::TextSpan span)
{
    const auto turns = std::ranges::equal_range(
        frame.turns, span, [](Core::TextSpan a, Core::TextSpan b) { return a.end <= b.begin; }, &Frame::Speech::span);
    const auto first = size_t(turns.begin() - frame.turns.begin());
    return {first, first + turns.size()};
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mark.h"

#include <QList>

#include <vector>

namespace Crossread::Reading {

/// The marks of one layer, ready to be asked "which touch this stretch?": sorted by their begin, with the furthest end of
/// every subtree of the sorted order beside, so that a page asks in O(log n + hits) however long single marks are.
/// Marks without length are not kept.
class MarkLayer {
public:
    void assign(QList<Mark> marks);
    void add(const Mark &mark);
    void remove(quint64 tag); ///< every mark with this tag

    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_marks.size(); }
    [[nodiscard]] const Mark &operator[](qsizetype index) const { return m_marks[index]; }
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; } ///< sorted by span

    /// Indices of the marks that overlap `span`, in order of their begin.
    [[nodiscard]] std::vector<qsizetype> touching(Core::TextSpan span) const;

    /// Which lane of the margin the bracket of a mark runs in, counted from the text outwards. Marks on the same or on
    /// neighbouring lines (`nearby` units) never share one. Computed on first use.
    [[nodiscard]] int lane(qsizetype index) const;

private:
    static constexpr qsizetype nearby = 90; // about a line: brackets are as tall as the lines they touch

    qsizetype build(qsizetype begin, qsizetype end);
    void collect(qsizetype begin, qsizetype end, Core::TextSpan span, std::vector<qsizetype> &out) const;
    void listSpans();
    void reindex();
    void assignLanes() const;

    QList<Mark> m_marks;
    std::vector<Core::TextSpan>
        m_spans; // of the marks, side by side: what is looked through whenever one comes or goes
    std::vector<qsizetype> m_furthest; // at the middle of each subtree: the greatest end in it
    mutable std::vector<quint8> m_lanes;
};

}

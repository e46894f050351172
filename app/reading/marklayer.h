// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mark.h"

#include <QList>

#include <vector>

namespace Crossread::Reading {

/// The marks of one layer, ready to be asked "which touch this stretch?": sorted by their spans, with the furthest end
/// of every few hundred beside, so that a page asks in no time however long single marks are. One that comes or goes
/// moves spans and numbers alone: two hundred thousand marks are large, and stay where they are. Marks without length are
/// not kept.
class MarkLayer {
public:
    void assign(QList<Mark> marks);
    void add(const Mark &mark);
    void remove(Core::TextSpan span, quint64 tag); ///< every mark of just these words with this tag

    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_spans.size()); }
    [[nodiscard]] const Mark &operator[](qsizetype index) const { return m_marks[m_places[size_t(index)]]; }
    [[nodiscard]] const std::vector<Core::TextSpan> &spans() const { return m_spans; } ///< of all marks, sorted
    [[nodiscard]] QList<Mark> marks() const; ///< in the same order, in a list of their own

    /// Indices of the marks that overlap `span`, in order of their begin.
    [[nodiscard]] std::vector<qsizetype> touching(Core::TextSpan span) const;

    /// Which lane of the margin the bracket of a mark runs in where there are so many `lanes`, counted from the text
    /// outwards, or `lanes` where it has none. Marks that overlap never share one; those on neighbouring lines (`nearby`
    /// units) only where there is no other.
    /// Where there are more marks than lanes, a longer one has it: of ten codes on a turn and ten more on a sentence of
    /// it, those of the turn. Computed on first use; after a mark has come or gone, from there on alone.
    [[nodiscard]] int lane(qsizetype index, int lanes) const;
    /// How many of so many lanes there is something in, or was since all marks were given: it does not become less with each
    /// that goes. One that came counts once its lane was asked for.
    [[nodiscard]] int depth(int lanes) const;

private:
    static constexpr qsizetype nearby = 90; // about a line: brackets are as tall as the lines they touch
    static constexpr size_t block = 256; // marks; about as many as there are blocks, in a long text

    static constexpr quint8 none = 255; // there are fewer lanes than that

    /// The mark that runs in a lane at some place of the text.
    struct Running {
        qsizetype index = 0;
        qsizetype length = 0;
        qsizetype end = -nearby; ///< it is free from the beginning
    };

    void reindex(qsizetype from, qsizetype position); ///< what stands there and behind it has changed
    void assignLanes(size_t end, int lanes) const; ///< to those before that, as far as they have none
    void giveLane(qsizetype index, std::vector<Running> &running) const;

    QList<Mark> m_marks; // in any order, some places empty
    std::vector<qsizetype> m_free; // these
    std::vector<Core::TextSpan> m_spans; // what is sorted and looked through, side by side
    std::vector<qsizetype> m_places; // where the mark of each span is
    std::vector<qsizetype> m_furthest; // the greatest end of each block
    mutable int m_count = 0; // of lanes: of so many the following tells
    mutable std::vector<quint8> m_lanes; // of the first ones, as far as anybody has asked
    mutable std::vector<qsizetype> m_longer; // the one that took its lane from it, or none, -1
    mutable int m_depth = 0; // 0: not looked at
};

}

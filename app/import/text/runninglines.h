// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringView>

namespace Crossread::Import {

/// The lines that stand on every page and belong to none of its sentences: running heads and feet, page numbers, the line
/// of an agency. Nothing is known of them beforehand. They are found by what they do: they recur (with another number in
/// them, which grows), and the sentence that one of them cuts goes on behind it.
///
/// | line                                    | what it has in common with its like |
/// |-----------------------------------------|-------------------------------------|
/// | 14                                      | numbers that grow by one or two     |
/// | 3 May 2024   MARSH COUNCIL   14         | words, in any order; a number       |
/// | MARSH COUNCIL   15                      | the same words                      |
/// | Marsh Reporting Service  (555) 010-0199 | all of it                           |
class RunningLines {
public:
    explicit RunningLines(QStringView source);
    /// Whether the line whose first character (blanks apart) stands at `position` is one.
    [[nodiscard]] bool contains(qsizetype position) const { return m_positions.contains(position); }

private:
    QSet<qsizetype> m_positions;
};

}

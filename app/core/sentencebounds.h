// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBoundaryFinder>

#include <array>
#include <optional>

namespace Crossread::Core {

/// Where Unicode's rules end a sentence, one place after another. A text of Latin or Cyrillic letters is read at once; one
/// that has anything else is left to Qt's finder, which is ten times slower and finds the same places.
class SentenceBounds {
public:
    explicit SentenceBounds(QStringView text);
    /// The next place, the end of the text being the last; -1 behind it.
    [[nodiscard]] qsizetype next();

private:
    /// What the rules call a unit of text. Those up to Unclear part nothing by themselves.
    enum class Kind : quint8 {
        Other,
        Lower,
        Upper,
        Digit,
        Blank,
        Close,
        Continue,
        Unclear,
        Line,
        FullStop,
        Mark,
        Unknown
    };
    using Kinds = std::array<Kind, 0x530>;

    struct Outcome {
        enum { Ends, GoesOn, NotKnown } what;
        qsizetype at; ///< where it ends, or where to read on
    };

    [[nodiscard]] static const Kinds &knownKinds();
    [[nodiscard]] static Kind kindOfMark(char16_t unit);
    [[nodiscard]] Kind kindAt(qsizetype position) const;
    [[nodiscard]] Outcome behindMark(qsizetype mark) const;
    [[nodiscard]] Outcome behindFullStop(qsizetype next, bool isTouched) const;
    [[nodiscard]] qsizetype leaveToQt();

    QStringView m_text;
    const Kinds &m_kinds;
    qsizetype m_at = 0;
    std::optional<QTextBoundaryFinder> m_finder; ///< from where the text has something that is not known here
};

}

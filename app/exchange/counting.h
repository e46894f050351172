// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/textspan.h"
#include "exchange/package.h"

namespace Crossread::Exchange {

/// What positions in a text file count. The standard of exchange says code points and leaves the rest open, and programs
/// differ; none says how it counts.
struct Counting {
    enum class Unit : quint8 { CodePoint, Utf16, Utf8 };
    enum class LineEnd : quint8 { AsItStands, One, Two };

    Unit unit = Unit::CodePoint;
    LineEnd lineEnd = LineEnd::AsItStands; ///< what a line end counts, be it CR LF or LF in the file
    bool markCounts = false; ///< the byte order mark at the begin
    bool endIncluded = false; ///< the end is the last character, and not the one behind it
    friend bool operator==(const Counting &, const Counting &) = default;
};

/// For the command line: "code-points", "utf-16+line-ends-as-one+mark+last-included".
[[nodiscard]] QString keyOf(const Counting &counting);
[[nodiscard]] std::optional<Counting> countingOf(QStringView key);
[[nodiscard]] QString nameOf(const Counting &counting); ///< for readers

/// Whether some character of the text is two UTF-16 units: those who count these and those who count code points differ.
[[nodiscard]] bool hasPairs(QStringView text);

/// A text as positions count in it: line ends as they stand in the file, the mark apart.
struct CountedText {
    QString text;
    bool hasMark = false;
};

/// Where positions lead, in UTF-16 units of the text: -1 where that is outside, or within a character or a line end.
[[nodiscard]] QList<qsizetype> unitsOf(
    const CountedText &text, const QList<qint64> &positions, const Counting &counting);
/// The same of passages that have positions: one of begin -1 where it leads nowhere. Passage::whole is all of the text, and
/// Passage::byWords where its name stands once.
[[nodiscard]] QList<Core::TextSpan> spansOf(
    const CountedText &text, const QList<Passage> &passages, const Counting &counting);

/// The other way, in code points: each counted on from the one before.
[[nodiscard]] QList<qint64> codePointsAt(QStringView text, const QList<qsizetype> &units);

/// Finds out how a program counts, from all its texts: which way lets passages say what they are called, and lets them begin
/// and end where words and lines do.
class CountingJudge {
public:
    CountingJudge();
    void add(const CountedText &text, const QList<Passage> &passages);

    /// What some passages would say, counted so.
    struct Candidate {
        Counting counting;
        QStringList samples;
    };
    struct Verdict {
        QList<Candidate> candidates; ///< likeliest first; counted alike ones as one
        bool isClear = true; ///< the first one is it
    };
    [[nodiscard]] Verdict verdict() const;

private:
    struct Tried {
        Counting counting;
        QList<qint8> scores; ///< of each passage
        size_t outcome = 0; ///< those that lead to the same places have the same
        QStringList samples; ///< of the passages that are sampled
    };
    QList<Tried> m_tried;
    qsizetype m_passages = 0;
};

}

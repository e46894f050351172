// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Crossread::Import {

/// A line of the source: [begin, end) is its content, [end, next) its line end. LF, CR, CR LF, VT, FF, U+0085, U+2028 and
/// U+2029 end a line.
struct Line {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype next = 0;
};

[[nodiscard]] bool isLineEnd(QChar c);
[[nodiscard]] Line lineAt(QStringView text, qsizetype begin);
/// Whether nothing but blanks stands there; NBSP and other Unicode blanks count.
[[nodiscard]] bool isBlank(QStringView text);

/// A line without the blanks at its edges (and without its number, where lines are numbered); indent in characters.
struct Trimmed {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype indent = 0;
    [[nodiscard]] qsizetype size() const { return end - begin; }
};
[[nodiscard]] Trimmed trimmedLine(QStringView text, const Line &line, bool numbered);
/// The number that a line of a numbered page begins with, 1..99, or -1; `length` is set to what it takes with its blanks.
[[nodiscard]] int lineNumber(QStringView line, qsizetype &length);

}

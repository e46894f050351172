// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Any text as Markdown that shows just these characters.
namespace Crossread::Formats {

/// Text within a line, its line ends as blanks; with the blanks around it, and without.
[[nodiscard]] QString escapedWords(QStringView text);
[[nodiscard]] QString escaped(QStringView text);
/// A line of its own: also what means something only at a line's begin, quotations, lists, rules, numbered lists.
[[nodiscard]] QString escapedLine(QStringView line);
/// The same for a line that is Markdown already, but for what its begin may mean.
[[nodiscard]] QString guarded(QString line);
/// A whole text as paragraphs, each line behind `prefix`, and an empty line.
[[nodiscard]] QString escapedParagraphs(const QString &text, QStringView prefix);
/// `text` is Markdown already.
[[nodiscard]] QString bold(const QString &text);

}

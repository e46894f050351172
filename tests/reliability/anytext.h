// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace Crossread::Test {

/// As QString::fromStdU32String(), which takes a mark of bytes at the begin for no part of the text.
[[nodiscard]] QString textOf(std::u32string_view characters);
/// Text that somebody could have, though hardly anybody has; it begins with a letter, so that it is no mark of bytes.
[[nodiscard]] QString anyText(QRandomGenerator &random);
/// What importing without any clean-up makes of it: lines, however they ended.
[[nodiscard]] QString expectedText(const QString &file);
/// What somebody can paste: also NUL, half a pair, and a mark of bytes at the begin.
[[nodiscard]] QString anyTyped(QRandomGenerator &random);
/// What a project keeps of it, with U+FFFD for what can stand in no text.
[[nodiscard]] QString expectedTyped(const QString &typed);

}

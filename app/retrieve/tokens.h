// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QList>
#include <QString>

namespace Crossread::Retrieve {

/// A word of a text, and where it stands.
struct Token {
    QString word; ///< folded: case, kinds of apostrophes and ways of writing an accent make no difference
    Core::TextSpan span;
    bool isSign = false; ///< one sign of a script that is written without blanks
    friend bool operator==(const Token &, const Token &) = default;
};

/// The words of a text in order. Letters, digits and their marks make words, an apostrophe between letters is inside one, and
/// what no reader sees parts nothing. Each sign of a script written without blanks stands for itself, so that any run of
/// them can be looked for.
///
/// | text               | words                |
/// |--------------------|----------------------|
/// | NATO-Russia isn’t  | nato russia isn't    |
/// | 中国和NATO          | 中 国 和 nato         |
[[nodiscard]] QList<Token> tokensOf(QStringView text);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Crossread::Import {

struct EncodingGuess {
    QString encoding; ///< one that QStringDecoder knows
    double confidence = 0;
};

/// "UTF-16LE", "UTF-32BE", … where NUL bytes stand as they do in such a text.
[[nodiscard]] std::optional<EncodingGuess> wideEncoding(QByteArrayView bytes);
/// Whether the bytes begin as some other kind of file does: PDF, ZIP and Word, pictures, databases, …
[[nodiscard]] bool isOtherFile(QByteArrayView bytes);
/// Whether so many control characters stand in a text. `utf8`: it is valid UTF-8, which needs much stronger signs.
[[nodiscard]] bool looksBinary(QByteArrayView bytes, bool utf8);
/// What an 8-bit or East Asian text is probably written in; windows-1252 with little confidence where nothing tells.
[[nodiscard]] EncodingGuess probableEncoding(QByteArrayView bytes);

}

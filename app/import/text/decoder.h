// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "import/extracted.h"

#include <QByteArray>
#include <QString>

namespace Crossread::Import {

/// A file's bytes as characters, newlines as they stand, without the byte order mark. Positions in it, counted in
/// Unicode code points, are what JSON, exports and the command line speak of.
struct Decoded {
    QString text;
    QString encoding; ///< as used: "UTF-8"
    double confidence = 1.0; ///< 0..1; 1 where the bytes prove it or the encoding was chosen
    qsizetype replaced = 0; ///< places that could not be read and show as U+FFFD
};

/// Decodes as `encoding`, or finds out: byte order mark, strict UTF-8, UTF-16 and UTF-32 by their pattern of NUL bytes,
/// UTF-8 with a few broken bytes (shown as U+FFFD), else what KEncodingProber takes it for.
/// Errors: EmptyFile, BinaryFile, UnknownEncoding, UndecodableBytes (only where an encoding was chosen), Canceled.
[[nodiscard]] Core::Result<Decoded> decode(
    const QByteArray &bytes, const QString &name, const QString &encoding = {}, const Core::Progress &progress = {});

/// Says in what was extracted from decoded text how its bytes were read, and what of them could not be.
void sayHowDecoded(Extracted &extracted, const Decoded &decoded);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Core {

/// All that the bytes say. Qt takes a byte order mark at their begin for no part of the text, also in QUtf8StringView: right
/// for a file, and a lost character where they are a value, or a part of one.
[[nodiscard]] inline QString textOfUtf8(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xef\xbb\xbf") ? QString(QChar(QChar::ByteOrderMark) + text) : text;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Crossread::Import {

/// The smallest things that an RTF file is made of.
struct RtfToken {
    enum Kind : quint8 {
        Open, ///< {
        Close, ///< }
        Word, ///< \par, \u8211
        Symbol, ///< \~ \* \-: `byte` is the sign
        Byte, ///< of text, also from \'e4 and \{
    } kind = Byte;
    char byte = 0;
    QByteArray word = {};
    int number = 0;
    bool hasNumber = false;
};

/// Cuts RTF into its tokens. What \bin says to be binary is left out, as are line ends, which mean nothing.
class RtfScanner {
public:
    explicit RtfScanner(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    /// False at the end.
    bool next(RtfToken &token);
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    bool control(RtfToken &token);
    void word(RtfToken &token);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

}

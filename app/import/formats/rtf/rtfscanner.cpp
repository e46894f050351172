// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/rtf/rtfscanner.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestWord = 32;
constexpr qsizetype longestNumber = 11;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}

bool RtfScanner::next(RtfToken &token)
{
    while (m_at < m_bytes.size()) {
        token = {};
        token.byte = m_bytes[m_at++];
        switch (token.byte) {
        case '{': token.kind = RtfToken::Open; return true;
        case '}': token.kind = RtfToken::Close; return true;
        case '\r':
        case '\n':
        case '\0': break;
        case '\\':
            if (control(token))
                return true;
            break;
        default: return true;
        }
    }
    return false;
}

// Behind a backslash. False where it says nothing.
bool RtfScanner::control(RtfToken &token)
{
    if (m_at >= m_bytes.size())
        return false;
    if (isLetter(m_bytes[m_at])) { // small ones, but for some programs' own words
        word(token);
        if (token.word != "bin")
            return true;
        m_at += std::clamp<qsizetype>(token.number, 0, m_bytes.size() - m_at);
        return false;
    }
    token.byte = m_bytes[m_at++];
    switch (token.byte) {
    case '\'': {
        bool ok = false;
        const int value = m_at + 2 <= m_bytes.size() ? m_bytes.sliced(m_at, 2).toByteArray().toInt(&ok, 16) : 0;
        m_at = std::min(m_at + 2, m_bytes.size());
        token.byte = char(value);
        return ok;
    }
    case '\r':
    case '\n':
        token.kind = RtfToken::Word;
        token.word = "par";
        return true;
    case '{':
    case '}':
    case '\\': return true;
    default: token.kind = RtfToken::Symbol; return true;
    }
}

void RtfScanner::word(RtfToken &token)
{
    token.kind = RtfToken::Word;
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && m_at - begin < longestWord && isLetter(m_bytes[m_at]))
        ++m_at;
    token.word = m_bytes.sliced(begin, m_at - begin).toByteArray();
    const qsizetype digits = m_at;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
        ++m_at;
    while (m_at < m_bytes.size() && m_at - digits < longestNumber && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9')
        ++m_at;
    token.number = m_bytes.sliced(digits, m_at - digits).toInt(&token.hasNumber);
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
}

}

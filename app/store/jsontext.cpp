// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsontext.h"

#include "core/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

namespace Crossread::Store {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";
constexpr qsizetype longestNumber = 20;
constexpr qsizetype longestUnit = 6; // \u001f
constexpr qsizetype uuidText = 36;
constexpr std::array<qsizetype, 4> dashes{8, 13, 18, 23};

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

char *putHex(char *to, uchar byte)
{
    *to++ = hexDigits[byte >> 4];
    *to++ = hexDigits[byte & 0xf];
    return to;
}

char *putUnitEscaped(char *to, char16_t unit)
{
    *to++ = '\\';
    *to++ = 'u';
    return putHex(putHex(to, uchar(unit >> 8)), uchar(unit & 0xff));
}

char *putAscii(char *to, char16_t unit)
{
    if (unit >= 0x20 && unit != u'"' && unit != u'\\') {
        *to++ = char(unit);
        return to;
    }
    constexpr char16_t shortOnes[] = u"\"\\\b\f\n\r\t";
    constexpr char letters[] = "\"\\bfnrt";
    const auto found = std::u16string_view(shortOnes).find(unit);
    if (found == std::u16string_view::npos)
        return putUnitEscaped(to, unit);
    *to++ = '\\';
    *to++ = letters[found];
    return to;
}

char *putUtf8(char *to, char32_t character)
{
    if (character < 0x800) {
        *to++ = char(0xc0 | character >> 6);
    } else {
        if (character < 0x10000) {
            *to++ = char(0xe0 | character >> 12);
        } else {
            *to++ = char(0xf0 | character >> 18);
            *to++ = char(0x80 | (character >> 12 & 0x3f));
        }
        *to++ = char(0x80 | (character >> 6 & 0x3f));
    }
    *to++ = char(0x80 | (character & 0x3f));
    return to;
}

bool isPlain(char byte)
{
    return uchar(byte) >= 0x20 && byte != '"' && byte != '\\';
}

}

/// Room for so many bytes behind what is written.
char *JsonWriter::room(qsizetype size)
{
    if (m_text.size() - m_size < size)
        m_text.resize(std::max(2 * m_text.size(), m_size + size + 256));
    return m_text.data() + m_size;
}

void JsonWriter::raw(QByteArrayView text)
{
    std::memcpy(room(text.size()), text.data(), size_t(text.size()));
    m_size += text.size();
}

void JsonWriter::string(QStringView text)
{
    char *const begin = room(longestUnit * text.size() + 2);
    char *to = begin;
    *to++ = '"';
    const char16_t *const end = text.utf16() + text.size();
    for (const char16_t *at = text.utf16(); at != end; ++at) {
        if (*at < 0x80)
            to = putAscii(to, *at);
        else if (!QChar::isSurrogate(*at))
            to = putUtf8(to, *at);
        else if (QChar::isHighSurrogate(*at) && at + 1 != end && QChar::isLowSurrogate(at[1])) {
            to = putUtf8(to, QChar::surrogateToUcs4(at[0], at[1]));
            ++at;
        } else
            to = putUnitEscaped(to, *at);
    }
    *to++ = '"';
    m_size += to - begin;
}

void JsonWriter::number(qint64 value)
{
    char *const begin = room(longestNumber);
    m_size += std::to_chars(begin, begin + longestNumber, value).ptr - begin;
}

void JsonWriter::hex(QByteArrayView bytes)
{
    char *const begin = room(2 * bytes.size() + 2);
    char *to = begin;
    *to++ = '"';
    for (const char byte : bytes)
        to = putHex(to, uchar(byte));
    *to++ = '"';
    m_size += to - begin;
}

void JsonWriter::id(const QUuid &id)
{
    char *const begin = room(uuidText + 2);
    char *to = begin;
    *to++ = '"';
    const QUuid::Id128Bytes bytes = id.toBytes();
    for (size_t i = 0; i < std::size(bytes.data); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *to++ = '-';
        to = putHex(to, bytes.data[i]);
    }
    *to++ = '"';
    m_size += to - begin;
}

QByteArray JsonWriter::take()
{
    m_text.truncate(std::exchange(m_size, 0));
    return std::exchange(m_text, {});
}

bool JsonScanner::raw(QByteArrayView text)
{
    if (m_end - m_at < text.size() || std::memcmp(m_at, text.data(), size_t(text.size())) != 0)
        return false;
    m_at += text.size();
    return true;
}

bool JsonScanner::string(QString &value)
{
    if (!raw("\""))
        return false;
    value.clear();
    for (;;) {
        const char *const begin = m_at;
        while (m_at != m_end && isPlain(*m_at))
            ++m_at;
        if (m_at == m_end)
            return false;
        if (value.isNull())
            value = Core::textOfUtf8({begin, m_at - begin});
        else
            value += Core::textOfUtf8({begin, m_at - begin});
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (!escaped(value))
            return false;
    }
}

bool JsonScanner::escaped(QString &value)
{
    constexpr char letters[] = "\"\\bfnrt";
    constexpr char16_t meant[] = u"\"\\\b\f\n\r\t";
    if (m_end - m_at < 2 || *m_at != '\\')
        return false;
    const char letter = m_at[1];
    m_at += 2;
    if (const auto found = std::string_view(letters).find(letter); found != std::string_view::npos) {
        value += QChar(meant[found]);
        return true;
    }
    if (letter != 'u' || m_end - m_at < 4)
        return false;
    uint unit = 0;
    for (const char *const end = m_at + 4; m_at != end; ++m_at) {
        const int digit = hexValue(*m_at);
        if (digit < 0)
            return false;
        unit = unit << 4 | uint(digit);
    }
    value += QChar(unit);
    return true;
}

template <typename T>
bool JsonScanner::number(T &value)
{
    const auto read = std::from_chars(m_at, m_end, value);
    m_at = read.ptr;
    // What goes on is a fraction, or a number of another kind.
    return read.ec == std::errc() && m_at != m_end && (*m_at == ',' || *m_at == '}' || *m_at == ']');
}
template bool JsonScanner::number(int &);
template bool JsonScanner::number(qint64 &);

bool JsonScanner::boolean(bool &value)
{
    value = raw("true");
    return value || raw("false");
}

bool JsonScanner::hex(QByteArray &bytes)
{
    if (!raw("\""))
        return false;
    const char *const begin = m_at;
    while (m_at != m_end && hexValue(*m_at) >= 0)
        ++m_at;
    if ((m_at - begin) % 2 != 0)
        return false;
    bytes = QByteArray::fromHex(QByteArray::fromRawData(begin, m_at - begin));
    return raw("\"");
}

bool JsonScanner::id(QUuid &id)
{
    if (!raw("\"") || m_end - m_at < uuidText)
        return false;
    QUuid::Id128Bytes bytes;
    const char *at = m_at;
    for (quint8 &byte : bytes.data) {
        if (std::ranges::contains(dashes, at - m_at) && *at++ != '-')
            return false;
        const int high = hexValue(*at++);
        const int low = hexValue(*at++);
        if (high < 0 || low < 0)
            return false;
        byte = quint8(high << 4 | low);
    }
    id = QUuid(bytes);
    m_at = at;
    return raw("\"");
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing.h"

#include "core/utf8.h"

#include <bit>

namespace Crossread::Core {

// Seven bits a byte, the lowest first; the sign is the lowest bit of all.
void Packer::number(qint64 value)
{
    quint64 rest = (quint64(value) << 1) ^ quint64(value >> 63);
    while (rest >= 0x80) {
        m_bytes.append(char(rest | 0x80));
        rest >>= 7;
    }
    m_bytes.append(char(rest));
}

void Packer::fraction(double value)
{
    number(std::bit_cast<qint64>(value));
}

void Packer::bytes(QByteArrayView value)
{
    number(value.size());
    m_bytes.append(value);
}

void Packer::text(QStringView value)
{
    QString whole; // only where something is to be mended
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool paired = value[i].isHighSurrogate() ? i + 1 < value.size() && value[i + 1].isLowSurrogate()
                                                       : i > 0 && value[i - 1].isHighSurrogate();
        if (value[i].isSurrogate() && !paired) {
            if (whole.isEmpty())
                whole = value.toString();
            whole[i] = QChar::ReplacementCharacter;
        }
    }
    bytes(whole.isEmpty() ? value.toUtf8() : whole.toUtf8());
}

void Packer::texts(const QStringList &values)
{
    number(values.size());
    for (const QString &value : values)
        text(value);
}

QByteArrayView Unpacker::next(qsizetype size)
{
    if (!m_good || size < 0 || size > m_bytes.size()) {
        m_good = false;
        return {};
    }
    const QByteArrayView taken = m_bytes.first(size);
    m_bytes = m_bytes.sliced(size);
    return taken;
}

qint64 Unpacker::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const QByteArrayView byte = next(1);
        if (byte.isEmpty())
            return 0;
        value |= quint64(uchar(byte[0]) & 0x7f) << shift;
        if ((uchar(byte[0]) & 0x80) == 0)
            return qint64(value >> 1) ^ -qint64(value & 1);
    }
    m_good = false;
    return 0;
}

qint64 Unpacker::number(qint64 least, qint64 most)
{
    const qint64 value = number();
    if (m_good && value >= least && value <= most)
        return value;
    m_good = false;
    return least;
}

double Unpacker::fraction()
{
    return std::bit_cast<double>(number());
}

QByteArray Unpacker::bytes()
{
    return next(number(0, m_bytes.size())).toByteArray();
}

QString Unpacker::text()
{
    return textOfUtf8(next(number(0, m_bytes.size())));
}

QStringList Unpacker::texts()
{
    QStringList values;
    for (qsizetype left = count(); left > 0 && m_good; --left)
        values.append(text());
    return values;
}

}

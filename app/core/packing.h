// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Crossread::Core {

/// Values one behind the other, small ones in few bytes: what goes between processes and into a project file in bulk. Who
/// reads has to ask for the same kinds in the same order.
class Packer {
public:
    void number(qint64 value);
    void fraction(double value);
    void text(QStringView value); ///< half a surrogate pair becomes U+FFFD
    void bytes(QByteArrayView value);
    void texts(const QStringList &values);
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

/// Reads what may be anything: each value is checked against what is left, and after the first one that cannot be read
/// every other is empty and isGood() false. Memory taken is at most a small multiple of the bytes given.
class Unpacker {
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] qint64 number();
    /// Fails outside of [least, most]; then `least`.
    [[nodiscard]] qint64 number(qint64 least, qint64 most);
    [[nodiscard]] double fraction();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QStringList texts();
    /// How many things come, each of at least one byte.
    [[nodiscard]] qsizetype count() { return number(0, m_bytes.size()); }

    void fail() { m_good = false; }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_bytes.isEmpty(); }

private:
    [[nodiscard]] QByteArrayView next(qsizetype size);

    QByteArrayView m_bytes;
    bool m_good = true;
};

}

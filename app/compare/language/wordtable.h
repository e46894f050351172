// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <memory>
#include <vector>

namespace Crossread::Compare {

/// Which stems of two languages translate one another, from one dictionary: a file that is made when the program is built,
/// one for each source, because of their licences. It is mapped and read where it lies, so that opening costs nothing.
///
/// Form, all numbers little-endian, 32 bits: "CRWT", count n, then n + 1 offsets of keys and n + 1 indexes of links; the
/// keys as UTF-8, sorted, each a language code, a colon and a stem ("de:haus"); from the next multiple of four the links,
/// six bytes each: number of the other key, and two probabilities p as bytes 255 √p.
class WordTable {
public:
    /// nullptr where the file is missing or damaged.
    [[nodiscard]] static std::shared_ptr<const WordTable> open(const QString &path);
    /// A table in memory, copied.
    [[nodiscard]] static std::shared_ptr<const WordTable> fromBytes(const QByteArray &table);

    struct Link {
        quint32 key; ///< number of the other one
        double given; ///< probability of the other one where this one stands
        double taken; ///< probability of this one where the other one stands
    };
    /// The number of "de:haus"; -1 where it is not there.
    [[nodiscard]] qint64 find(const QString &key) const;
    /// The likeliest first.
    [[nodiscard]] std::vector<Link> linksOf(quint32 key) const;
    /// The stem of a key, without its language.
    [[nodiscard]] QString stemOf(quint32 key) const;

    struct Entry {
        QByteArray key;
        struct To {
            QByteArray key;
            double given;
            double taken;
        };
        std::vector<To> links; ///< the likeliest first
    };
    /// The bytes of a table; `entries` sorted by key, each key that is linked to among them.
    [[nodiscard]] static QByteArray bytesOf(const std::vector<Entry> &entries);

private:
    WordTable() = default;
    [[nodiscard]] bool measure();
    [[nodiscard]] quint32 number(qsizetype index) const;
    [[nodiscard]] QByteArrayView keyAt(quint32 index) const;

    QFile m_file;
    QByteArray m_bytes;
    QByteArrayView m_table;
    quint32 m_count = 0;
    qsizetype m_text = 0; ///< where the keys begin
    qsizetype m_links = 0; ///< where the links begin
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Crossread::Compare {

/// Which stems mean nearly the same, from WordNet; a table made when the program is built. Empty where WordNet was
/// missing then, and for languages other than English.
class Synonyms {
public:
    struct Entry {
        QString stem;
        float weight; ///< 0..1
    };

    /// The table that was built in; one for the whole program.
    [[nodiscard]] static const Synonyms &english();
    /// The same of stems that mean the contrary.
    [[nodiscard]] static const Synonyms &englishOpposites();
    /// `table` in the form that wordnettable writes; it must outlive the object. A damaged one counts as empty.
    explicit Synonyms(QByteArrayView table);

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] QList<Entry> of(const QString &stem) const;

private:
    [[nodiscard]] quint32 number(qsizetype index) const;
    [[nodiscard]] QByteArrayView stemAt(quint32 index) const;

    QByteArrayView m_table;
    quint32 m_count = 0;
};

}

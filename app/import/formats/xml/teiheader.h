// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metadata.h"
#include "import/formats/xml/xmlreader.h"

#include <QHash>

namespace Crossread::Import {

/// What the header of a TEI file says: the text's facts, and who is meant by "#RobertBlackman".
class TeiHeader {
public:
    struct Person {
        QString name;
        QString role;
        bool listed = true; ///< in the header
    };

    /// Reads the <teiHeader> just begun. A corpus and each of its texts have one; the first facts stay.
    void read(XmlReader &xml);
    /// The person of one reference; where the file lists none, the name that the reference itself spells.
    [[nodiscard]] Person person(const QString &reference) const;
    [[nodiscard]] const Core::Metadata &metadata() const { return m_metadata; }

private:
    void readPerson(XmlReader &xml);
    void fill(QString &fact, const QString &value);

    Core::Metadata m_metadata;
    QHash<QString, Person> m_persons;
};

}

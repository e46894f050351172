// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/xml/teiheader.h"

#include "import/text/frontmatter.h"

#include <QRegularExpression>

namespace Crossread::Import {

void TeiHeader::fill(QString &fact, const QString &value)
{
    if (fact.isEmpty())
        fact = value;
}

void TeiHeader::read(XmlReader &xml)
{
    QStringList inside;
    while (xml.next()) {
        const QString element = xml.element().toString();
        if (xml.isEnd()) {
            if (element == u"teiHeader")
                return;
            if (!inside.isEmpty())
                inside.removeLast();
            continue;
        }
        if (!xml.isBegin())
            continue;
        const auto in = [&](QStringView name) { return inside.contains(name.toString()); };
        const auto isIn = [&](QStringView name, QStringView parent) { return element == name && in(parent); };
        if (element == u"person" || element == u"personGrp") {
            readPerson(xml);
        } else if (isIn(u"title", u"titleStmt") && xml.attribute(u"type") != u"sub") {
            fill(m_metadata.title, xml.content());
        } else if (isIn(u"author", u"titleStmt")) {
            m_metadata.authors.append(xml.content());
        } else if (element == u"publisher" && in(u"publicationStmt")) {
            fill(m_metadata.publisher, xml.content());
        } else if (element == u"idno" && in(u"sourceDesc") && xml.attribute(u"type") == u"URI") {
            fill(m_metadata.address, xml.content());
        } else if (element == u"date" && (in(u"sourceDesc") || in(u"settingDesc"))) {
            const QString when = xml.attribute(u"when");
            const QString text = xml.content();
            fill(m_metadata.published, isoDate(when.isEmpty() ? text : when));
        } else if (element == u"encodingDesc" || element == u"revisionDesc" || element == u"availability") {
            xml.skip();
        } else {
            inside.append(element);
        }
    }
}

// <person xml:id="RobertBlackman"><persName><surname>…</surname><forename>…</forename></persName>…</person>
void TeiHeader::readPerson(XmlReader &xml)
{
    const QString end = xml.element().toString();
    const QString id = xml.attribute(u"id");
    Person person{xml.attribute(u"n"), xml.attribute(u"role"), true};
    QStringList forenames;
    QStringList surnames;
    QString whole;
    bool inName = false;
    while (xml.next() && !(xml.isEnd() && xml.element() == end)) {
        if (xml.isEnd() && xml.element() == u"persName")
            inName = false;
        else if (xml.isText() && inName)
            whole += xml.text();
        if (!xml.isBegin())
            continue;
        const QString element = xml.element().toString();
        if (element == u"forename")
            forenames.append(xml.content());
        else if (element == u"surname" || element == u"nameLink")
            surnames.append(xml.content());
        else if (element == u"name" || element == u"abbr")
            whole += xml.content();
        else if (element == u"persName")
            inName = true;
        else if (element == u"occupation" && person.role.isEmpty())
            person.role = xml.content();
    }
    const QString parts = (forenames + surnames).join(u' ');
    if (!parts.isEmpty())
        person.name = parts;
    else if (!whole.simplified().isEmpty())
        person.name = whole.simplified();
    if (!id.isEmpty() && !person.name.isEmpty())
        m_persons.insert(id, person);
}

TeiHeader::Person TeiHeader::person(const QString &reference) const
{
    const QString id = reference.startsWith(u'#') ? reference.sliced(1) : reference.section(u'#', -1);
    if (const auto found = m_persons.constFind(id); found != m_persons.cend())
        return *found;
    // "RobertBlackman", "Kolčič_Ana": names written without their blanks.
    static const QRegularExpression seam(QStringLiteral(R"((?<=\p{Ll})(?=\p{Lu}))"));
    QString name = id;
    name.replace(u'_', u' ').replace(seam, QStringLiteral(" "));
    return {name.simplified(), {}, false};
}

}

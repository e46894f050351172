// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/xml/foldedtext.h"
#include "import/formats/xml/xmlreader.h"
#include "import/text/frontmatter.h"

#include <QCoreApplication>
#include <QDate>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bundestag)
};

/// Plenary records of the German Bundestag since 2017: <rede> with <p klasse="redner">, <kommentar>, and the chair's words
/// behind a bare <name>.
class Protocol {
public:
    explicit Protocol(XmlReader &xml)
        : m_xml(xml)
        , m_text(m_builder)
    {
    }

    Extracted read()
    {
        while (m_xml.next()) {
            if (m_xml.isText()) {
                if (m_text.isBegun())
                    m_text.add(m_xml.text());
            } else if (m_xml.isBegin()) {
                begin();
            } else if (m_xml.element() == u"p" || m_xml.element() == u"zitat") {
                m_text.end();
            }
        }
        return m_builder.take();
    }

private:
    void begin()
    {
        const QStringView element = m_xml.element();
        if (element == u"dbtplenarprotokoll") {
            describe();
        } else if (element == u"vorspann" || element == u"rednerliste" || element == u"inhaltsverzeichnis") {
            m_xml.skip();
        } else if (element == u"redner") {
            redner();
        } else if (element == u"name") {
            chair(m_xml.content());
        } else if (element == u"kommentar") {
            m_text.stage(m_xml.content());
        } else if (element == u"zitat") {
            m_text.begin(BlockKind::BlockQuotation, 1);
        } else if (element == u"p") {
            paragraph(m_xml.attribute(u"klasse"));
        } else if (element == u"tr") {
            m_text.row(m_xml);
        } else if (element == u"tagesordnungspunkt") {
            const QString item = m_xml.attribute(u"top-id");
            m_text.paragraph(BlockKind::Heading, item, 1);
        }
    }

    void describe()
    {
        const QDate date = QDate::fromString(m_xml.attribute(u"sitzung-datum"), QStringLiteral("dd.MM.yyyy"));
        Core::Metadata &metadata = m_builder.metadata();
        metadata.title =
            QStringLiteral("Deutscher Bundestag, Stenografischer Bericht, %1. Sitzung, Plenarprotokoll %2/%1")
                .arg(m_xml.attribute(u"sitzung-nr"), m_xml.attribute(u"wahlperiode"));
        metadata.publisher = QStringLiteral("Deutscher Bundestag");
        metadata.published = date.isValid() ? date.toString(Qt::ISODate) : QString();
        metadata.language = QStringLiteral("de");
    }

    // <redner><name><titel/><vorname/><namenszusatz/><nachname/><fraktion/><rolle><rolle_lang/></rolle></name></redner>, and
    // behind it the same as it is printed.
    void redner()
    {
        QStringList name;
        QString role;
        QString office;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.element() == u"redner")) {
            if (!m_xml.isBegin())
                continue;
            const QString element = m_xml.element().toString();
            if (element == u"titel" || element == u"vorname" || element == u"namenszusatz" || element == u"nachname")
                name.append(m_xml.content());
            else if (element == u"fraktion" || element == u"bundesland")
                role = m_xml.content();
            else if (element == u"rolle_lang")
                office = m_xml.content();
            else if (element == u"rolle_kurz" || element == u"ortszusatz")
                m_xml.skip();
        }
        QString printed;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.element() == u"p")) {
            if (m_xml.isText())
                printed += m_xml.text();
        }
        m_text.end();
        m_text.speaker(name.join(u' ').simplified(), office.isEmpty() ? role : office, withoutColon(printed));
    }

    // "Präsidentin Bärbel Bas:"
    void chair(const QString &printed)
    {
        const QString name = withoutColon(printed);
        static const QStringList offices{QStringLiteral("Präsident "), QStringLiteral("Präsidentin "),
            QStringLiteral("Vizepräsident "), QStringLiteral("Vizepräsidentin "), QStringLiteral("Alterspräsident "),
            QStringLiteral("Alterspräsidentin ")};
        m_text.end();
        for (const QString &office : offices) {
            if (name.startsWith(office)) {
                m_text.speaker(name.sliced(office.size()), office.trimmed(), name);
                return;
            }
        }
        m_text.speaker(name);
    }

    void paragraph(const QString &kind)
    {
        // Lines that stand for the table of contents are of no speaker.
        const bool heading = kind.startsWith(QLatin1StringView("T_")) && kind != QLatin1StringView("T_Drs");
        if (kind != QLatin1StringView("redner"))
            m_text.begin(heading ? BlockKind::Heading : BlockKind::Paragraph, heading ? 2 : 0);
    }

    static QString withoutColon(const QString &text)
    {
        QString name = text.simplified();
        while (name.endsWith(u':'))
            name = name.chopped(1).trimmed();
        return name;
    }

    XmlReader &m_xml;
    ExtractedBuilder m_builder;
    FoldedText m_text;
};

// The records from 1949 to 2017 are one plain text in an element of XML, cut into the lines of the print.
Extracted olderRecord(XmlReader &xml)
{
    Extracted extracted;
    extracted.metadata.publisher = QStringLiteral("Deutscher Bundestag");
    extracted.metadata.language = QStringLiteral("de");
    while (xml.next()) {
        if (!xml.isBegin())
            continue;
        if (xml.element() == u"TITEL") {
            extracted.metadata.title = xml.content();
        } else if (xml.element() == u"DATUM") {
            extracted.metadata.published = isoDate(xml.content());
        } else if (xml.element() == u"TEXT") {
            while (xml.next() && xml.isText())
                extracted.text += xml.text();
        }
    }
    return extracted;
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    XmlReader xml(bytes, request.name, progress);
    return xml.finished(rootElement(bytes) == u"DOKUMENT" ? olderRecord(xml) : Protocol(xml).read());
}

int sureness(QByteArrayView head, const QString &)
{
    const QString root = rootElement(head);
    return root == u"dbtplenarprotokoll" || (root == u"DOKUMENT" && head.contains("<WAHLPERIODE>")) ? 95 : 0;
}

}

Format bundestag()
{
    Format format;
    format.id = QStringLiteral("bundestag");
    format.name = [] { return Words::tr("Plenary record of the German Bundestag"); };
    format.suffixes = {QStringLiteral("xml")};
    format.mimeTypes = {QStringLiteral("application/xml")};
    format.knows = Knowledge::Speakers | Knowledge::Structure | Knowledge::Metadata;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}

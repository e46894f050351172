// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/xml/foldedtext.h"
#include "import/formats/xml/xmlreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Parlparse)
};

/// Debates of the parliaments in the United Kingdom as parlparse writes them, root <publicwhip>.
class Debates {
public:
    explicit Debates(XmlReader &xml)
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
            } else {
                end();
            }
        }
        return m_builder.take();
    }

private:
    void begin()
    {
        const QStringView element = m_xml.element();
        if (element.endsWith(u"-heading")) {
            // Headings of written questions and divisions may hold elements; all of their text is the heading.
            const int level = element.startsWith(u"major") || element.startsWith(u"oral") ? 1 : 2;
            m_text.paragraph(BlockKind::Heading, m_xml.content(), level);
        } else if (element == u"speech" || element == u"ques" || element == u"reply") {
            speech();
        } else if (element == u"p" || element == u"li") {
            m_text.begin(m_unspoken    ? BlockKind::StageDirection
                    : element == u"li" ? BlockKind::ListItem
                    : m_quotes > 0     ? BlockKind::BlockQuotation
                                       : BlockKind::Paragraph,
                element == u"li" ? 1 : 0);
        } else if (element == u"blockquote") {
            ++m_quotes;
        } else if (element == u"tr") {
            m_text.row(m_xml);
        } else if (element == u"br") {
            m_text.add(u" ");
        } else if (element == u"division" || element == u"divisioncount" || element == u"mplist"
            || element == u"msplist" || element == u"lordlist" || element == u"gidredirect") {
            division();
        }
    }

    void end()
    {
        const QStringView element = m_xml.element();
        if (element == u"blockquote")
            --m_quotes;
        if (element == u"p" || element == u"li" || element == u"speech")
            m_text.end();
    }

    void speech()
    {
        if (m_builder.metadata().published.isEmpty())
            describe(m_xml.attribute(u"id"), m_xml.attribute(u"url"));
        const QString name = m_xml.attribute(u"speakername").simplified();
        m_unspoken = name.isEmpty() || m_xml.attribute(u"nospeaker") == u"true" || name == u"unknown";
        m_text.end();
        m_text.speaker(m_unspoken ? QString() : name, m_xml.attribute(u"speakeroffice"));
    }

    // "uk.org.publicwhip/debate/2015-06-02a.433.0"
    void describe(const QString &id, const QString &address)
    {
        static const QRegularExpression date(QStringLiteral(R"((\d{4}-\d{2}-\d{2}))"));
        m_builder.metadata().published = date.match(id).captured(1);
        m_builder.metadata().address = address;
    }

    // Who voted how is a list of hundreds of names; that there was a vote is part of the debate.
    void division()
    {
        const QString number = m_xml.attribute(u"divnumber");
        m_xml.skip();
        m_text.end();
        if (!number.isEmpty())
            m_text.paragraph(BlockKind::StageDirection, Words::tr("[Division %1]").arg(number));
    }

    XmlReader &m_xml;
    ExtractedBuilder m_builder;
    FoldedText m_text;
    bool m_unspoken = false;
    int m_quotes = 0;
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    XmlReader xml(bytes, request.name, progress);
    return xml.finished(Debates(xml).read());
}

int sureness(QByteArrayView head, const QString &)
{
    return rootElement(head) == u"publicwhip" ? 95 : 0;
}

}

Format parlparse()
{
    Format format;
    format.id = QStringLiteral("parlparse");
    format.name = [] { return Words::tr("Debates of the British parliaments (parlparse)"); };
    format.suffixes = {QStringLiteral("xml")};
    format.mimeTypes = {QStringLiteral("application/xml")};
    format.knows = Knowledge::Speakers | Knowledge::Structure | Knowledge::Metadata;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}

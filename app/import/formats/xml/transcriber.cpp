// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/cues.h"
#include "import/formats/format.h"
#include "import/formats/timecode.h"
#include "import/formats/xml/xmlreader.h"
#include "import/text/frontmatter.h"

#include <QCoreApplication>
#include <QHash>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Transcriber)
};

/// Files of Transcriber: sections of turns, with a time at each sync.
class Trans {
public:
    explicit Trans(XmlReader &xml)
        : m_xml(xml)
    {
    }

    Extracted read()
    {
        while (m_xml.next()) {
            if (m_xml.isText())
                m_words += m_xml.text();
            else if (m_xml.isBegin())
                begin();
            else if (m_xml.element() == u"Turn")
                flush();
        }
        ExtractedBuilder builder;
        builder.metadata() = m_metadata;
        writeCues(builder, m_cues);
        return builder.take();
    }

private:
    void begin()
    {
        const QStringView element = m_xml.element();
        if (element == u"Trans") {
            m_metadata.title = m_xml.attribute(u"audio_filename");
        } else if (element == u"Speaker") {
            m_names.insert(m_xml.attribute(u"id"), m_xml.attribute(u"name"));
        } else if (element == u"Episode") {
            if (const QString program = m_xml.attribute(u"program"); !program.isEmpty())
                m_metadata.title = program;
            m_metadata.published = isoDate(m_xml.attribute(u"air_date"));
        } else if (element == u"Turn") {
            flush();
            m_speakers = m_xml.attribute(u"speaker").split(u' ', Qt::SkipEmptyParts);
            m_who = 0;
            m_time = wholeTime(m_xml.attribute(u"startTime"));
            m_end = wholeTime(m_xml.attribute(u"endTime"));
        } else if (element == u"Sync") {
            flush();
            m_time = wholeTime(m_xml.attribute(u"time"));
        } else if (element == u"Who") {
            flush();
            m_who = m_xml.attribute(u"nb").toInt() - 1;
        } else if (element == u"Event") {
            event();
        }
    }

    // Noises and how something is said; what it describes in the text stands there.
    void event()
    {
        const QString what = m_xml.attribute(u"desc").simplified();
        const QString extent = m_xml.attribute(u"extent");
        const bool noise = m_xml.attribute(u"type") == u"noise" || m_xml.attribute(u"type").isEmpty();
        if (noise && !what.isEmpty() && extent != u"begin" && extent != u"end")
            m_words += QStringLiteral(" [%1] ").arg(what);
    }

    void flush()
    {
        const QString text = m_words.simplified();
        m_words.clear();
        if (text.isEmpty())
            return;
        const QString id = m_speakers.value(m_who, m_speakers.value(0));
        m_cues.append({.begin = m_time, .end = m_end, .text = text, .speaker = m_names.value(id, id)});
    }

    XmlReader &m_xml;
    Core::Metadata m_metadata;
    QHash<QString, QString> m_names;
    QStringList m_speakers;
    int m_who = 0;
    std::optional<std::chrono::milliseconds> m_time;
    std::optional<std::chrono::milliseconds> m_end;
    QString m_words;
    QList<Cue> m_cues;
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    XmlReader xml(bytes, request.name, progress);
    return xml.finished(Trans(xml).read());
}

int sureness(QByteArrayView head, const QString &)
{
    return rootElement(head) == u"Trans" ? 95 : 0;
}

}

Format transcriber()
{
    Format format;
    format.id = QStringLiteral("transcriber");
    format.name = [] { return Words::tr("Transcriber file"); };
    format.suffixes = {QStringLiteral("trs")};
    format.mimeTypes = {QStringLiteral("application/x-transcriber")};
    format.knows = Knowledge::Times | Knowledge::Speakers;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}

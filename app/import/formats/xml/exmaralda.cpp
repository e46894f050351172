// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/cues.h"
#include "import/formats/format.h"
#include "import/formats/timecode.h"
#include "import/formats/xml/xmlreader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Crossread::Import {

using std::chrono::milliseconds;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exmaralda)
};

/// Partitur files of EXMARaLDA: tiers of events between the points of one timeline.
class Partitur {
public:
    explicit Partitur(XmlReader &xml)
        : m_xml(xml)
    {
    }

    Extracted read()
    {
        while (m_xml.next()) {
            if (m_xml.isBegin())
                begin();
        }
        ExtractedBuilder builder;
        builder.metadata() = m_metadata;
        std::ranges::stable_sort(m_cues, {}, &Placed::point);
        QList<Cue> cues;
        for (const Placed &placed : m_cues)
            cues.append(placed.cue);
        writeCues(builder, cues);
        if (!m_left.isEmpty())
            builder.remark(
                Words::tr("Tiers of annotations were left out: %1.").arg(m_left.join(QLatin1StringView(", "))));
        return builder.take();
    }

private:
    struct Placed {
        qsizetype point; // of the timeline: points need not have a time
        Cue cue;
    };

    void begin()
    {
        const QStringView element = m_xml.element();
        if (element == u"transcription-name")
            m_metadata.title = m_xml.content();
        else if (element == u"speaker")
            readSpeaker();
        else if (element == u"tli")
            timePoint();
        else if (element == u"tier")
            readTier();
    }

    void timePoint()
    {
        const QString id = m_xml.attribute(u"id");
        m_points.insert(id, m_points.size());
        if (const auto time = wholeTime(m_xml.attribute(u"time")))
            m_times.insert(id, *time);
    }

    void readSpeaker()
    {
        const QString id = m_xml.attribute(u"id");
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.element() == u"speaker")) {
            if (m_xml.isBegin() && m_xml.element() == u"abbreviation")
                m_names.insert(id, m_xml.content());
        }
    }

    [[nodiscard]] std::optional<milliseconds> time(const QString &point) const
    {
        const auto found = m_times.constFind(point);
        return found == m_times.cend() ? std::nullopt : std::optional(*found);
    }

    // Type t: what is said; d: what is done; everything else are annotations. Events that follow each other without a gap
    // are one contribution, cut where others speak: their characters bring their own blanks.
    void readTier()
    {
        const QString type = m_xml.attribute(u"type");
        const QString speaker = m_xml.attribute(u"speaker");
        const QString name = m_names.value(speaker, speaker);
        const bool spoken = type == u"t";
        const bool done = type == u"d";
        if (!spoken && !done)
            m_left.append(m_xml.attribute(u"display-name").isEmpty() ? m_xml.attribute(u"category")
                                                                     : m_xml.attribute(u"display-name"));
        QString last;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.element() == u"tier")) {
            if (!m_xml.isBegin() || m_xml.element() != u"event" || (!spoken && !done))
                continue;
            const QString start = m_xml.attribute(u"start");
            const QString end = m_xml.attribute(u"end");
            const QString text = characters();
            if (!text.trimmed().isEmpty())
                addEvent(start, end, text, name, done, spoken && start == last);
            last = end;
        }
    }

    void addEvent(
        const QString &start, const QString &end, const QString &text, const QString &name, bool done, bool goesOn)
    {
        if (goesOn && !m_cues.isEmpty() && m_cues.last().cue.speaker == name
            && !closesSentence(m_cues.last().cue.text)) {
            m_cues.last().cue.text += text;
            m_cues.last().cue.end = time(end);
            return;
        }
        Cue cue{
            .begin = time(start), .end = time(end), .text = text, .speaker = done ? QString() : name, .stage = done};
        if (done) {
            cue.text = u'(' + (name.isEmpty() ? QString() : name + QLatin1StringView(": ")) + text.trimmed() + u')';
        }
        m_cues.append({m_points.value(start, m_points.size()), cue});
    }

    // Unlike content() with its blanks at the edges.
    QString characters()
    {
        QString text;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.element() == u"event")) {
            if (m_xml.isText())
                text += m_xml.text();
        }
        return text;
    }

    XmlReader &m_xml;
    Core::Metadata m_metadata;
    QHash<QString, QString> m_names;
    QHash<QString, qsizetype> m_points;
    QHash<QString, milliseconds> m_times;
    QList<Placed> m_cues;
    QStringList m_left;
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    XmlReader xml(bytes, request.name, progress);
    return xml.finished(Partitur(xml).read());
}

int sureness(QByteArrayView head, const QString &)
{
    return rootElement(head) == u"basic-transcription" ? 95 : 0;
}

}

Format exmaralda()
{
    Format format;
    format.id = QStringLiteral("exmaralda");
    format.name = [] { return Words::tr("EXMARaLDA transcription"); };
    format.suffixes = {QStringLiteral("exb")};
    format.mimeTypes = {QStringLiteral("application/x-exmaralda")};
    format.knows = Knowledge::Times | Knowledge::Speakers;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}

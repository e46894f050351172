// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/cues.h"
#include "import/formats/format.h"
#include "import/formats/timecode.h"
#include "import/formats/xml/xmlreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

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
        for (const Placed &placed : std::as_const(m_cues))
            cues.append(placed.cue);
        writeCues(builder, cues);
        if (!m_left.isEmpty())
            builder.remark(
                Words::tr("Tiers of annotations were left out: %1.").arg(m_left.join(QLatin1StringView(", "))));
        return builder.take();
    }

private:
    struct Event {
        QString start; // a point of the timeline
        QString end;
        QString text;
    };
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

    // Type t: what is said; d: what is done; everything else are annotations.
    void readTier()
    {
        const QString type = m_xml.attribute(u"type");
        const QString speaker = m_xml.attribute(u"speaker");
        const QString name = m_names.value(speaker, speaker);
        const QString category = m_xml.attribute(u"category");
        const QString shown = m_xml.attribute(u"display-name");
        const QList<Event> events = readEvents();
        if (type == u"d") {
            for (const Event &event : events)
                addDone(event, name);
        } else if (type == u"t" && !takesApart(events, speaker)) {
            addSpoken(events, name);
        } else {
            m_left.append(shown.isEmpty() ? category : shown);
        }
    }

    QList<Event> readEvents()
    {
        QList<Event> events;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.element() == u"tier")) {
            if (!m_xml.isBegin() || m_xml.element() != u"event")
                continue;
            Event event{m_xml.attribute(u"start"), m_xml.attribute(u"end"), {}};
            event.text = characters();
            events.append(event);
        }
        return events;
    }

    // Whoever speaks has one tier of type t; others that go along with it say what its words are.
    bool takesApart(const QList<Event> &events, const QString &speaker)
    {
        QSet<QString> &known = m_spoken[speaker];
        const auto along =
            std::ranges::count_if(events, [&](const Event &event) { return known.contains(event.start); });
        const bool isAnnotation = !events.isEmpty() && along * 2 > events.size();
        for (const Event &event : events) {
            if (!isAnnotation)
                known.insert(event.start);
        }
        return isAnnotation;
    }

    // Events that follow each other without a gap are one contribution, cut where others speak. Their characters bring
    // their own blanks, but for tiers of words, one each, where nobody thought of them.
    void addSpoken(const QList<Event> &events, const QString &name)
    {
        const bool bare = std::ranges::none_of(events, [](const Event &event) {
            return !event.text.isEmpty() && (event.text.front().isSpace() || event.text.back().isSpace());
        });
        QString last;
        for (const Event &event : events) {
            const bool goesOn = event.start == last && !m_cues.isEmpty() && m_cues.last().cue.speaker == name
                && !closesSentence(m_cues.last().cue.text);
            last = event.end;
            if (event.text.trimmed().isEmpty())
                continue;
            if (goesOn) {
                if (bare && !QStringView(u".,;:!?…").contains(event.text.front()))
                    m_cues.last().cue.text += u' ';
                m_cues.last().cue.text += event.text;
                m_cues.last().cue.end = time(event.end);
            } else {
                add(event, {.begin = {}, .end = {}, .text = event.text, .speaker = name});
            }
        }
    }

    void addDone(const Event &event, const QString &name)
    {
        const QString who = name.isEmpty() ? QString() : name + QLatin1StringView(": ");
        if (!event.text.trimmed().isEmpty())
            add(event, {.begin = {}, .end = {}, .text = u'(' + who + event.text.trimmed() + u')', .stage = true});
    }

    void add(const Event &event, Cue cue)
    {
        cue.begin = time(event.start);
        cue.end = time(event.end);
        m_cues.append({m_points.value(event.start, m_points.size()), cue});
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
    QHash<QString, QSet<QString>> m_spoken; // where the events of each speaker begin
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
    format.version = 2;
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

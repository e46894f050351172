// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/captions/captions.h"
#include "import/formats/format.h"
#include "import/formats/timecode.h"
#include "import/formats/xml/xmlreader.h"

#include <QCoreApplication>
#include <QHash>

namespace Crossread::Import {

using std::chrono::milliseconds;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ttml)
};

/// Timed Text of broadcasters and stream services, and the two shapes in which YouTube hands out captions.
class TimedText {
public:
    explicit TimedText(XmlReader &xml)
        : m_xml(xml)
    {
    }

    QList<Caption> read()
    {
        while (m_xml.next()) {
            if (m_xml.isText()) {
                if (m_inCaption)
                    put(m_xml.text());
            } else if (m_xml.isBegin()) {
                begin();
            } else {
                end();
            }
        }
        return m_captions;
    }

    [[nodiscard]] const Core::Metadata &metadata() const { return m_metadata; }

private:
    void begin()
    {
        const QStringView element = m_xml.element();
        if (element == u"tt" || element == u"timedtext" || element == u"transcript") {
            m_frameRate = std::max(1.0, number(u"frameRate", 30));
            m_tickRate = std::max(1.0, number(u"tickRate", element == u"tt" ? 1 : 1000));
            m_metadata.language = m_xml.attribute(u"lang");
        } else if (element == u"title") {
            m_metadata.title = m_xml.content();
        } else if (element == u"agent") {
            m_agent = m_xml.attribute(u"id");
        } else if (element == u"name" && !m_agent.isEmpty()) {
            m_names.insert(m_agent, m_xml.content());
        } else if (element == u"body" || element == u"div") {
            m_offsets.append(m_offsets.isEmpty() ? milliseconds(0) : m_offsets.last());
            if (const auto begin = time(m_xml.attribute(u"begin")))
                m_offsets.last() += *begin;
        } else if (element == u"p" || element == u"text") {
            beginCaption();
        } else if (element == u"br") {
            m_lines.append(QString());
        } else if (element == u"span" && m_inCaption) {
            // Spans of their own time are words of one caption; those of their own agent are said by others.
            m_voices.append(m_voice);
            if (const QString agent = m_xml.attribute(u"agent"); !agent.isEmpty())
                speak(nameOf(agent));
        }
    }

    void end()
    {
        const QStringView element = m_xml.element();
        if ((element == u"body" || element == u"div") && !m_offsets.isEmpty())
            m_offsets.removeLast();
        else if (element == u"agent")
            m_agent.clear();
        else if (element == u"span" && !m_voices.isEmpty())
            speak(m_voices.takeLast());
        else if ((element == u"p" || element == u"text") && m_inCaption)
            endCaption();
    }

    void beginCaption()
    {
        m_inCaption = true;
        m_caption = {};
        m_lines = {QString()};
        m_voice = nameOf(m_xml.attribute(u"agent"));
        const milliseconds offset = m_offsets.isEmpty() ? milliseconds(0) : m_offsets.last();
        // YouTube: <p t="160" d="2229"> and <text start="0.16" dur="2.2">.
        const QString ticks = m_xml.attribute(u"t");
        const auto begin = ticks.isEmpty() ? time(firstOf(u"begin", u"start")) : time(ticks + u't');
        const auto length = ticks.isEmpty() ? time(m_xml.attribute(u"dur")) : time(m_xml.attribute(u"d") + u't');
        auto end = time(m_xml.attribute(u"end"));
        if (begin)
            m_caption.begin = offset + *begin;
        if (end)
            m_caption.end = offset + *end;
        else if (begin && length)
            m_caption.end = offset + *begin + *length;
    }

    void put(QStringView text) { m_lines.last() += text.toString().replace(u'\n', u' '); }

    void speak(const QString &voice)
    {
        if (voice == m_voice)
            return;
        flush();
        m_voice = voice;
    }

    void flush()
    {
        // <text> of YouTube holds entities written twice; captionLines() reads those, and nothing else is left to find.
        for (CaptionLine &line : captionLines(m_lines)) {
            line.voice = m_voice;
            m_caption.lines.append(line);
        }
        m_lines = {QString()};
    }

    void endCaption()
    {
        flush();
        m_inCaption = false;
        if (!m_caption.lines.isEmpty())
            m_captions.append(m_caption);
    }

    [[nodiscard]] QString firstOf(QStringView one, QStringView other) const
    {
        const QString value = m_xml.attribute(one);
        return value.isEmpty() ? m_xml.attribute(other) : value;
    }

    [[nodiscard]] QString nameOf(const QString &agent) const
    {
        return agent.isEmpty() ? QString() : m_names.value(agent, agent);
    }

    [[nodiscard]] double number(QStringView attribute, double otherwise) const
    {
        bool ok = false;
        const double value = m_xml.attribute(attribute).toDouble(&ok);
        return ok ? value : otherwise;
    }

    // "00:01:02.5", "00:01:02:12" in frames, "62.5s", "1500ms", "4400t", "2m".
    [[nodiscard]] std::optional<milliseconds> time(const QString &text) const
    {
        if (const auto code = timeCode(text)) {
            const QStringView frames = QStringView(text).sliced(code->length);
            if (frames.startsWith(u':'))
                return code->time + milliseconds(qint64(frames.sliced(1).toDouble() * 1000 / m_frameRate));
            return code->time;
        }
        static const struct {
            QStringView unit;
            double seconds;
        } units[] = {{u"ms", 0.001}, {u"h", 3600}, {u"m", 60}, {u"s", 1}};
        const auto seconds = [&](qsizetype unit, double factor) {
            bool ok = false;
            const double value = text.chopped(unit).toDouble(&ok);
            return ok ? secondsTime(value * factor) : std::nullopt;
        };
        for (const auto &unit : units) {
            if (text.endsWith(unit.unit))
                return seconds(unit.unit.size(), unit.seconds);
        }
        if (text.endsWith(u't'))
            return seconds(1, 1 / m_tickRate);
        if (text.endsWith(u'f'))
            return seconds(1, 1 / m_frameRate);
        return seconds(0, 1);
    }

    XmlReader &m_xml;
    Core::Metadata m_metadata;
    QHash<QString, QString> m_names;
    QString m_agent;
    QList<milliseconds> m_offsets;
    double m_frameRate = 30;
    double m_tickRate = 1;
    bool m_inCaption = false;
    QString m_voice;
    QStringList m_voices;
    QStringList m_lines;
    Caption m_caption;
    QList<Caption> m_captions;
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    XmlReader xml(bytes, request.name, progress);
    TimedText text(xml);
    const QList<Caption> captions = text.read();
    if (!xml.result())
        return std::unexpected(xml.result().error());
    if (captions.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    ExtractedBuilder builder;
    builder.metadata() = text.metadata();
    writeCues(builder, spokenCues(captions));
    return builder.take();
}

int sureness(QByteArrayView head, const QString &)
{
    const QString root = rootElement(head);
    if (root == u"tt" || root == u"timedtext")
        return 95;
    return root == u"transcript" && head.contains("<text start=") ? 95 : 0;
}

}

Format timedText()
{
    Format format;
    format.id = QStringLiteral("ttml");
    format.version = 3;
    format.name = [] { return Words::tr("Timed Text (TTML) subtitles"); };
    format.suffixes = {QStringLiteral("ttml"), QStringLiteral("dfxp"), QStringLiteral("xml")};
    format.mimeTypes = {QStringLiteral("application/ttml+xml")};
    format.knows = Knowledge::Times | Knowledge::Speakers | Knowledge::Metadata;
    format.heavy = true;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}

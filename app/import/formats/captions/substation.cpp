// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/captions/captions.h"
#include "import/formats/format.h"
#include "import/formats/timecode.h"
#include "import/text/decoder.h"
#include "import/text/lines.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Crossread::Import {

namespace {

struct SubStationWords {
    Q_DECLARE_TR_FUNCTIONS(Subtitles)
};

constexpr qsizetype eventsBetweenLooks = 4096;

/// What is shown of an event's text: styles and remarks in braces go, and so does what draws a shape; \N ends a line.
QList<CaptionLine> shownLines(QStringView text, const QString &voice)
{
    static const QRegularExpression draws(QStringLiteral(R"(\{[^}]*\\p[1-9])"));
    static const QRegularExpression braces(QStringLiteral(R"(\{[^}]*\})"));
    if (draws.matchView(text).hasMatch())
        return {};
    QString plain = text.toString().remove(braces);
    plain.replace(QStringLiteral("\\h"), QStringLiteral(" ")).replace(QStringLiteral("\\n"), QStringLiteral("\\N"));
    QList<CaptionLine> lines;
    for (const QString &line : plain.split(QStringLiteral("\\N"))) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append({words, voice});
    }
    return lines;
}

/// The section [Events]: a line "Format: …" names the fields of the lines "Dialogue: …", parted by commas; the text is the
/// last of them and may hold commas. What stands at "Comment: " is not shown.
class Events {
public:
    void take(QStringView line)
    {
        if (line.startsWith(u'[')) {
            m_inside = line.startsWith(u"[Events]", Qt::CaseInsensitive);
            return;
        }
        if (!m_inside)
            return;
        if (line.startsWith(u"Format:", Qt::CaseInsensitive)) {
            m_fields = line.sliced(7).toString().toLower().remove(u' ').trimmed().split(u',');
            return;
        }
        if (line.startsWith(u"Dialogue:", Qt::CaseInsensitive))
            takeDialogue(line.sliced(9).trimmed());
    }

    [[nodiscard]] bool endsInside() const { return m_endsInside; } ///< the last event is cut off

    QList<Caption> captions;

private:
    void takeDialogue(QStringView line)
    {
        QHash<QString, QStringView> values;
        for (qsizetype field = 0; field < m_fields.size(); ++field) {
            const qsizetype comma = field + 1 < m_fields.size() ? line.indexOf(u',') : line.size();
            m_endsInside = comma < 0;
            if (m_endsInside)
                return;
            values.insert(m_fields[field], line.first(comma));
            line = line.sliced(std::min(comma + 1, line.size()));
        }
        const auto begin = timeCode(values.value(QStringLiteral("start")).trimmed());
        const auto end = timeCode(values.value(QStringLiteral("end")).trimmed());
        // The field was called "Actor" before.
        const QStringView name = values.value(QStringLiteral("name"), values.value(QStringLiteral("actor")));
        Caption caption;
        if (begin)
            caption.begin = begin->time;
        if (end)
            caption.end = end->time;
        caption.lines = shownLines(values.value(QStringLiteral("text")), name.toString().simplified());
        if (!caption.lines.isEmpty())
            captions.append(caption);
    }

    bool m_inside = false;
    bool m_endsInside = false;
    // As where a file has lost the line that names them.
    QStringList m_fields{QStringLiteral("layer"), QStringLiteral("start"), QStringLiteral("end"),
        QStringLiteral("style"), QStringLiteral("name"), QStringLiteral("marginl"), QStringLiteral("marginr"),
        QStringLiteral("marginv"), QStringLiteral("effect"), QStringLiteral("text")};
};

Core::Result<Extracted> readEvents(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    auto decoded = decode(bytes, request.name, request.encoding, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    Events events;
    const QStringView text = decoded->text;
    qsizetype count = 0;
    for (Line line = lineAt(text, 0); line.begin < text.size(); line = lineAt(text, line.next)) {
        events.take(text.sliced(line.begin, line.end - line.begin).trimmed());
        if (++count % eventsBetweenLooks == 0) {
            if (progress.isCanceled())
                return Core::failure(Core::ErrorCode::Canceled);
            progress.report(int(200 + 600 * line.begin / text.size()));
        }
    }
    if (events.captions.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    ExtractedBuilder builder;
    writeCues(builder, spokenCues(std::move(events.captions)));
    if (events.endsInside())
        builder.remark(SubStationWords::tr("The file ends in the middle of a caption; the last one is missing."));
    Extracted extracted = builder.take();
    sayHowDecoded(extracted, *decoded);
    return extracted;
}

int eventsSureness(QByteArrayView head, const QString &)
{
    QByteArray ascii = head.toByteArray();
    ascii.removeIf([](char c) { return c == '\0'; }); // of UTF-16
    return ascii.first(std::min<qsizetype>(ascii.size(), 256)).contains("[Script Info]") || ascii.contains("\n[Events]")
        ? 95
        : 0;
}

}

Format subStation()
{
    Format format;
    format.id = QStringLiteral("ass");
    format.name = [] { return SubStationWords::tr("SubStation Alpha subtitles"); };
    format.suffixes = {QStringLiteral("ass"), QStringLiteral("ssa")};
    format.mimeTypes = {QStringLiteral("text/x-ssa")};
    format.knows = Knowledge::Times | Knowledge::Speakers;
    format.sureness = eventsSureness;
    format.read = readEvents;
    return format;
}

}

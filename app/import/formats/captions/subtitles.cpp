// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/decoder.h"
#include "import/formats/captions/captions.h"
#include "import/formats/format.h"
#include "import/formats/timecode.h"
#include "import/text/lines.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Subtitles)
};

constexpr qsizetype linesBetweenLooks = 4096;

struct Timing {
    std::chrono::milliseconds begin;
    std::chrono::milliseconds end;
};

// "00:00:01,000 --> 00:00:03,500 align:start", with whatever width of arrow and blanks.
std::optional<Timing> arrowTiming(QStringView line)
{
    line = line.trimmed();
    const auto begin = timeCode(line);
    if (!begin)
        return std::nullopt;
    QStringView rest = line.sliced(begin->length).trimmed();
    static const QRegularExpression arrow(QStringLiteral(R"(^-{1,3}\s?>\s*)"));
    const auto match = arrow.matchView(rest);
    if (!match.hasMatch())
        return std::nullopt;
    const auto end = timeCode(rest.sliced(match.capturedLength()));
    return end ? std::optional(Timing{begin->time, end->time}) : std::nullopt;
}

// "0:00:00.599,0:00:04.160", alone on its line.
std::optional<Timing> commaTiming(QStringView line)
{
    line = line.trimmed();
    const qsizetype comma = line.indexOf(u',');
    if (comma < 0)
        return std::nullopt;
    const auto begin = timeCode(line.first(comma));
    const auto end = timeCode(line.sliced(comma + 1));
    if (!begin || !end || begin->length != comma || end->length != line.size() - comma - 1)
        return std::nullopt;
    return Timing{begin->time, end->time};
}

using TimingOf = std::optional<Timing> (*)(QStringView line);

bool isNumber(QStringView line)
{
    line = line.trimmed();
    return !line.isEmpty() && std::ranges::all_of(line, [](QChar c) { return c.isDigit(); });
}

/// The lines of a file sorted into captions. A timing line begins one, whether or not an empty line stands before it.
class CaptionFile {
public:
    CaptionFile(QStringView text, TimingOf timing, bool isWebVtt)
        : m_text(text)
        , m_timing(timing)
        , m_isWebVtt(isWebVtt)
    {
    }

    Core::Result<QList<Caption>> read(const Core::Progress &progress)
    {
        qsizetype count = 0;
        for (Line line = lineAt(m_text, 0);; line = lineAt(m_text, line.next)) {
            take(m_text.sliced(line.begin, line.end - line.begin));
            if (++count % linesBetweenLooks == 0) {
                if (progress.isCanceled())
                    return Core::failure(Core::ErrorCode::Canceled);
                progress.report(int(200 + 600 * line.begin / m_text.size()));
            }
            if (line.next >= m_text.size())
                break;
        }
        dropHalfCaption();
        finish();
        return m_captions;
    }

    [[nodiscard]] bool endsInside() const { return m_endsInside; }
    [[nodiscard]] QString language() const { return m_language; }

private:
    void take(QStringView line)
    {
        if (const auto timing = m_timing(line)) {
            dropIdentifier();
            finish();
            m_caption.begin = timing->begin;
            m_caption.end = timing->end;
            m_inside = true;
            m_skipping = false;
            return;
        }
        if (line.trimmed().isEmpty()) {
            m_skipping = false;
            m_payload.append(QString());
            return;
        }
        if (m_isWebVtt && startsBlock(line))
            m_skipping = true;
        if (m_isWebVtt && !m_inside && line.startsWith(u"Language:", Qt::CaseInsensitive))
            m_language = line.sliced(9).trimmed().toString();
        if (m_inside && !m_skipping)
            m_payload.append(line.toString());
    }

    // Comments, style sheets and regions stand between captions, never in them.
    [[nodiscard]] bool startsBlock(QStringView line) const
    {
        const bool apart = m_payload.isEmpty() || m_payload.last().isEmpty();
        return apart
            && (line == u"NOTE" || line.startsWith(u"NOTE ") || line.startsWith(u"NOTE\t") || line.trimmed() == u"STYLE"
                || line.trimmed() == u"REGION");
    }

    // The number or name of the caption whose timing follows.
    void dropIdentifier()
    {
        if (m_payload.isEmpty() || m_payload.last().isEmpty())
            return;
        const bool apart = m_payload.size() < 2 || m_payload[m_payload.size() - 2].isEmpty();
        if (isNumber(m_payload.last()) || (m_isWebVtt && apart))
            m_payload.removeLast();
    }

    // A file that was cut off may end in the number or the timing of a caption that never comes.
    void dropHalfCaption()
    {
        static const QRegularExpression half(QStringLiteral(R"(^\s*\d{1,3}:[\d:.,\s]*(-{0,3}>?[\d:.,\s]*)$)"));
        const auto popBlank = [&] {
            while (!m_payload.isEmpty() && m_payload.last().isEmpty())
                m_payload.removeLast();
        };
        popBlank();
        if (!m_payload.isEmpty() && half.match(m_payload.last()).hasMatch()) {
            m_payload.removeLast();
            m_endsInside = true;
        }
        const bool alone = m_payload.size() >= 2 && m_payload[m_payload.size() - 2].isEmpty();
        if (!m_payload.isEmpty() && isNumber(m_payload.last()) && (m_endsInside || alone)) {
            m_payload.removeLast();
            m_endsInside = true;
        }
    }

    void finish()
    {
        if (m_inside) {
            m_caption.lines = captionLines(m_payload);
            if (!m_caption.lines.isEmpty())
                m_captions.append(m_caption);
        }
        m_payload.clear();
        m_caption = {};
    }

    QStringView m_text;
    TimingOf m_timing;
    bool m_isWebVtt;
    bool m_inside = false;
    bool m_skipping = false;
    bool m_endsInside = false;
    QString m_language;
    QStringList m_payload;
    Caption m_caption;
    QList<Caption> m_captions;
};

Core::Result<Extracted> read(
    const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress, TimingOf timing, bool isWebVtt)
{
    auto decoded = decode(bytes, request.name, request.encoding, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    CaptionFile file(decoded->text, timing, isWebVtt);
    auto captions = file.read(progress);
    if (!captions)
        return std::unexpected(captions.error());
    if (captions->isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    ExtractedBuilder builder;
    writeCues(builder, spokenCues(std::move(*captions)));
    if (file.endsInside())
        builder.remark(Words::tr("The file ends in the middle of a caption; the last one is missing."));
    builder.metadata().language = file.language();
    Extracted extracted = builder.take();
    sayHowDecoded(extracted, *decoded);
    return extracted;
}

Core::Result<Extracted> readArrows(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    return read(bytes, request, progress, arrowTiming, false);
}

Core::Result<Extracted> readWebVtt(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    return read(bytes, request, progress, arrowTiming, true);
}

Core::Result<Extracted> readCommas(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    return read(bytes, request, progress, commaTiming, false);
}

// The first lines as characters, whatever their encoding: times are ASCII in all of them. NULs are those of UTF-16.
QString firstLines(QByteArrayView head)
{
    QByteArray ascii = head.first(std::min<qsizetype>(head.size(), 8192)).toByteArray();
    if (ascii.startsWith("\xef\xbb\xbf"))
        ascii.remove(0, 3);
    else if (ascii.startsWith("\xff\xfe") || ascii.startsWith("\xfe\xff"))
        ascii.remove(0, 2);
    ascii.removeIf([](char c) { return c == '\0'; });
    return QString::fromLatin1(ascii);
}

// How early the first timing stands: a caption file begins with one, a text may hold one somewhere.
int timingSureness(QByteArrayView head, TimingOf timing)
{
    const QString text = firstLines(head);
    int line = 0;
    for (Line at = lineAt(text, 0); at.begin < text.size() && line < 40; at = lineAt(text, at.next)) {
        const QStringView content = QStringView(text).sliced(at.begin, at.end - at.begin).trimmed();
        if (content.isEmpty())
            continue;
        if (timing(content))
            return line < 3 ? 90 : 40;
        ++line;
    }
    return 0;
}

int srtSureness(QByteArrayView head, const QString &fileName)
{
    const int sure = timingSureness(head, arrowTiming);
    return sure > 0 && fileName.endsWith(QLatin1StringView(".srt"), Qt::CaseInsensitive) ? sure + 5 : sure;
}

int vttSureness(QByteArrayView head, const QString &fileName)
{
    const QString text = firstLines(head);
    if (text.startsWith(QLatin1StringView("WEBVTT")) && (text.size() == 6 || QChar(text[6]).isSpace()))
        return 98;
    const bool named = fileName.endsWith(QLatin1StringView(".vtt"), Qt::CaseInsensitive);
    return named && timingSureness(head, arrowTiming) > 0 ? 96 : 0;
}

int sbvSureness(QByteArrayView head, const QString &)
{
    return timingSureness(head, commaTiming);
}

}

Format subRip()
{
    Format format;
    format.id = QStringLiteral("srt");
    format.version = 3;
    format.name = [] { return Words::tr("SubRip subtitles"); };
    format.suffixes = {QStringLiteral("srt")};
    format.mimeTypes = {QStringLiteral("application/x-subrip")};
    format.knows = Knowledge::Times | Knowledge::Speakers;
    format.sureness = srtSureness;
    format.read = readArrows;
    return format;
}

Format webVtt()
{
    Format format;
    format.id = QStringLiteral("vtt");
    format.version = 3;
    format.name = [] { return Words::tr("WebVTT subtitles"); };
    format.suffixes = {QStringLiteral("vtt")};
    format.mimeTypes = {QStringLiteral("text/vtt")};
    format.knows = Knowledge::Times | Knowledge::Speakers;
    format.sureness = vttSureness;
    format.read = readWebVtt;
    return format;
}

Format sbv()
{
    Format format;
    format.id = QStringLiteral("sbv");
    format.version = 3;
    format.name = [] { return Words::tr("YouTube subtitles"); };
    format.suffixes = {QStringLiteral("sbv")};
    format.mimeTypes = {QStringLiteral("text/x-subviewer")};
    format.knows = Knowledge::Times | Knowledge::Speakers;
    format.sureness = sbvSureness;
    format.read = readCommas;
    return format;
}

}

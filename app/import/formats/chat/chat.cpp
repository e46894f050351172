// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/chat/chatwords.h"
#include "import/formats/cues.h"
#include "import/formats/format.h"
#include "import/text/decoder.h"
#include "import/text/lines.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chat)
};

/// Files of CHILDES and TalkBank: "@" facts, "*MOT:" what is said, "%mor:" what is known about it.
class ChatFile {
public:
    explicit ChatFile(QStringView text)
        : m_text(text)
    {
    }

    Core::Result<QList<Cue>> read(const Core::Progress &progress)
    {
        qsizetype count = 0;
        for (Line at = lineAt(m_text, 0); at.begin < m_text.size(); at = lineAt(m_text, at.next)) {
            if (++count % 4096 == 0 && progress.isCanceled())
                return Core::failure(Core::ErrorCode::Canceled);
            const QStringView line = m_text.sliced(at.begin, at.end - at.begin);
            // A line that begins with a tab goes on with the one before.
            if (line.startsWith(u'\t') || line.startsWith(u' ')) {
                m_line += u' ' + line.trimmed().toString();
                continue;
            }
            finishLine();
            m_line = line.toString();
        }
        finishLine();
        return m_cues;
    }

    [[nodiscard]] const Core::Metadata &metadata() const { return m_metadata; }
    [[nodiscard]] bool hasEnd() const { return m_hasEnd; }
    [[nodiscard]] bool hasTiers() const { return m_hasTiers; }

private:
    void finishLine()
    {
        const QString line = std::exchange(m_line, {});
        const qsizetype colon = line.indexOf(u':');
        const QString key = colon < 0 ? line.trimmed() : line.first(colon).trimmed();
        const QString value = colon < 0 ? QString() : line.sliced(colon + 1).trimmed();
        if (line.startsWith(u'*'))
            utterance(key.sliced(1), value);
        else if (line.startsWith(u'%'))
            m_hasTiers = true;
        else if (key == u"@Participants")
            participants(value);
        else if (key == u"@Languages")
            m_metadata.language = language(value.section(u',', 0, 0).trimmed());
        else if (key == u"@Title")
            m_metadata.title = value;
        else if (key == u"@Date")
            m_metadata.published = date(value);
        else if (key == u"@Situation" || key == u"@Comment" || key == u"@G" || key == u"@Activities")
            m_cues.append({.text = value.isEmpty() ? QString() : u'(' + value + u')', .stage = true});
        else if (key == u"@End")
            m_hasEnd = true;
    }

    // "CHI Ross Target_Child, MOT Mary Mother": a code, a name that may be missing, and what somebody is.
    void participants(const QString &value)
    {
        QHash<QString, QStringList> codes; // by name
        for (const QString &entry : value.split(u',', Qt::SkipEmptyParts)) {
            const QStringList words = entry.simplified().split(u' ');
            if (words.size() < 2)
                continue;
            QString role = words.last();
            role.replace(u'_', u' ');
            QString name = words.size() > 2 ? words.sliced(1, words.size() - 2).join(u' ') : role;
            name.replace(u'_', u' ');
            m_names.insert(words.first(), {name, words.size() > 2 ? role : QString()});
            codes[name].append(words.first());
        }
        // Two investigators without names are two persons.
        for (const QStringList &same : std::as_const(codes)) {
            for (const QString &code : same) {
                if (same.size() > 1)
                    m_names[code].first += u' ' + code;
            }
        }
    }

    void utterance(const QString &code, const QString &value)
    {
        static const QRegularExpression time(uR"(\x15(\d+)_(\d+)\x15)"_s);
        const auto [name, role] = m_names.value(code, {code, QString()});
        Cue cue{.speaker = name, .role = role};
        if (const auto match = time.match(value); match.hasMatch()) {
            cue.begin = std::chrono::milliseconds(match.capturedView(1).toLongLong());
            cue.end = std::chrono::milliseconds(match.capturedView(2).toLongLong());
        }
        // Half a time is none, and no words either.
        static const QRegularExpression timeOrHalf(uR"(\x15[\d_]*\x15?)"_s);
        cue.text = chatWords(QString(value).remove(timeOrHalf));
        m_cues.append(cue);
    }

    // ISO 639-3 with three letters; of those that have one with two, that.
    static QString language(const QString &code)
    {
        const QLocale::Language known = QLocale::codeToLanguage(code);
        return known == QLocale::AnyLanguage ? code : QLocale::languageToCode(known);
    }

    static QString date(const QString &value)
    {
        QStringList parts = value.split(u'-');
        if (parts.size() == 3)
            parts[1] = parts[1].left(1).toUpper() + parts[1].mid(1).toLower(); // "JAN" in the file
        const QDate date = QLocale::c().toDate(parts.join(u'-'), u"dd-MMM-yyyy"_s);
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    }

    QStringView m_text;
    QString m_line;
    Core::Metadata m_metadata;
    QHash<QString, std::pair<QString, QString>> m_names;
    bool m_hasEnd = false;
    bool m_hasTiers = false;
    QList<Cue> m_cues;
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    auto decoded = decode(bytes, request.name, request.encoding, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    ChatFile file(decoded->text);
    const auto cues = file.read(progress);
    if (!cues)
        return std::unexpected(cues.error());
    ExtractedBuilder builder;
    builder.metadata() = file.metadata();
    writeCues(builder, *cues);
    if (file.hasTiers())
        builder.remark(Words::tr(
            "Lines that take the words apart (%mor and others) and marks of the transcription were left out."));
    if (!file.hasEnd())
        builder.remark(Words::tr("The file has no end; the rest may be missing."));
    Extracted extracted = builder.take();
    if (extracted.text.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    sayHowDecoded(extracted, *decoded);
    return extracted;
}

int sureness(QByteArrayView head, const QString &)
{
    QByteArrayView start = head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
    return start.startsWith("@UTF8") || start.startsWith("@Begin") || start.startsWith("@Font:") ? 90 : 0;
}

}

Format chat()
{
    Format format;
    format.id = QStringLiteral("chat");
    format.name = [] { return Words::tr("CHAT transcript (CHILDES, TalkBank)"); };
    format.suffixes = {QStringLiteral("cha")};
    format.mimeTypes = {QStringLiteral("text/x-chat")};
    format.knows = Knowledge::Times | Knowledge::Speakers;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/decoder.h"
#include "import/formats/format.h"
#include "import/formats/json/jsonfields.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonTranscript)
};

// Python writes NaN and Infinity for numbers that are none; JSON knows neither. Outside of strings they are null.
QByteArray withoutNaN(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted && c == '\\' && i + 1 < json.size()) {
            out += c;
            out += json[++i];
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        const QByteArrayView rest = QByteArrayView(json).sliced(i);
        const qsizetype length = quoted    ? 0
            : rest.startsWith("NaN")       ? 3
            : rest.startsWith("-Infinity") ? 9
            : rest.startsWith("Infinity")  ? 8
                                           : 0;
        if (length > 0) {
            out += "null";
            i += length - 1;
        } else {
            out += c;
        }
    }
    return out;
}

struct Parsed {
    QJsonValue root;
    QString failure = {}; // empty: it could be read
    bool cut = false; // the last line is only half there
};

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

// One object on each line, as logs and downloads come; the last line may be cut off.
std::optional<Parsed> parseLines(const QByteArray &json)
{
    QJsonArray entries;
    const QList<QByteArray> lines = json.split('\n');
    bool cut = false;
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        if (cut)
            return std::nullopt;
        const QJsonDocument entry = Core::readJson(line);
        if (entry.isNull())
            cut = true;
        else
            entries.append(rootOf(entry));
    }
    if (entries.size() < (cut ? 2 : 1))
        return std::nullopt;
    return Parsed{.root = entries, .cut = cut};
}

Parsed parse(const QByteArray &json)
{
    QJsonParseError error;
    QJsonDocument document = Core::readJson(json, &error);
    if (!document.isNull())
        return {.root = rootOf(document)};
    if (const auto lines = parseLines(json))
        return *lines;
    document = Core::readJson(withoutNaN(json));
    if (!document.isNull())
        return {.root = rootOf(document)};
    const qsizetype line = json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1;
    return {.root = {}, .failure = Words::tr("line %1: %2").arg(line).arg(error.errorString())};
}

QString stringAt(const QJsonObject &object, std::initializer_list<const char16_t *> keys)
{
    for (const char16_t *key : keys) {
        if (const QString text = object.value(QStringView(key)).toString().simplified(); !text.isEmpty())
            return text;
    }
    return {};
}

// "en", "en_US", and "english", as Whisper's service says it.
QString languageCode(QString language)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"));
    if (code.match(language).hasMatch())
        return language.replace(u'_', u'-');
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        if (QLocale::languageToString(QLocale::Language(i)).compare(language, Qt::CaseInsensitive) == 0)
            return QLocale::languageToCode(QLocale::Language(i));
    }
    return {};
}

void describe(Core::Metadata &metadata, const QJsonObject &root)
{
    for (const QJsonObject &object : {root, root.value(u"speech").toObject(), root.value(u"transcript").toObject(),
             root.value(u"result").toObject()}) {
        if (metadata.title.isEmpty())
            metadata.title = stringAt(object, {u"title"});
        if (metadata.language.isEmpty())
            metadata.language = languageCode(stringAt(object, {u"language", u"language_code", u"languageCode"}));
    }
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    auto decoded = decode(bytes, request.name, request.encoding, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    const Parsed parsed = parse(decoded->text.toUtf8());
    if (!parsed.failure.isEmpty())
        return Core::failure(Core::ErrorCode::DamagedFile, request.name, parsed.failure);
    if (progress.isCanceled())
        return Core::failure(Core::ErrorCode::Canceled);
    progress.report(600);
    const JsonFields fields(parsed.root);
    const QList<Cue> cues = request.field.isEmpty() ? fields.cues() : fields.cuesOf(request.field);
    if (cues.isEmpty()) {
        const QStringList candidates = fields.candidates();
        if (candidates.isEmpty())
            return Core::failure(Core::ErrorCode::EmptyFile, request.name);
        return Core::failure(Core::ErrorCode::FieldNeeded, request.name, candidates.join(QLatin1StringView(", ")));
    }
    ExtractedBuilder builder;
    describe(builder.metadata(), parsed.root.toObject());
    writeCues(builder, cues);
    if (parsed.cut)
        builder.remark(Words::tr("The last line of the file is only half there and was left out."));
    Extracted extracted = builder.take();
    sayHowDecoded(extracted, *decoded);
    return extracted;
}

int sureness(QByteArrayView head, const QString &fileName)
{
    const bool named = fileName.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive)
        || fileName.endsWith(QLatin1StringView(".jsonl"), Qt::CaseInsensitive);
    QByteArray start = head.first(std::min<qsizetype>(head.size(), 1024)).toByteArray();
    start.removeIf([](char c) { return c == '\0' || QByteArrayView("\xef\xbb\xbf\xff\xfe").contains(c); });
    start = start.simplified();
    start.removeIf([](char c) { return c == ' '; });
    // An object or a list of them; "[Anna] Good morning" and {\rtf1 are neither.
    const bool object =
        start.startsWith("{\"") || start.startsWith("[{\"") || start.startsWith("[[") || start.startsWith("[\"");
    const bool begins = start.startsWith('{') || start.startsWith('[');
    return (object ? 70 : 0) + (named && begins ? 20 : 0);
}

}

Format jsonTranscript()
{
    Format format;
    format.id = QStringLiteral("json");
    format.version = 2;
    format.name = [] { return Words::tr("JSON of a speech recogniser or archive"); };
    format.suffixes = {QStringLiteral("json"), QStringLiteral("jsonl")};
    format.mimeTypes = {QStringLiteral("application/json")};
    format.knows = Knowledge::Times | Knowledge::Speakers | Knowledge::Metadata;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}

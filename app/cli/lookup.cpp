// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lookup.h"

#include "cli/command.h"
#include "core/equalwords.h"
#include "core/finder.h"

#include <QFileInfo>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// What the reader is told where it is not clear which document is meant.
struct Sentences {
    QString none; ///< %1 for the names of all documents
    QString several; ///< %1 for their names
};

/// The document of that name, or the only one of that kind. An error is a sentence.
std::expected<DocumentId, QString> choose(
    Project::Project &project, const QString &name, DocumentKind kind, const Sentences &sentences)
{
    if (!name.isEmpty())
        return findDocument(project, name).transform_error([](const Error &error) { return error.sentence(); });
    QStringList all;
    QStringList fitting;
    DocumentId id;
    for (const DocumentRecord &record : project.documents()) {
        const auto document = project.document(record.id);
        if (!document)
            return std::unexpected(document.error().sentence());
        all.append(record.name);
        if ((*document)->kind != kind)
            continue;
        fitting.append(record.name);
        id = record.id;
    }
    if (fitting.size() == 1)
        return id;
    return std::unexpected(
        fitting.isEmpty() ? sentences.none.arg(all.join(u", ")) : sentences.several.arg(fitting.join(u", ")));
}

/// "Outlet=Reuters".
Result<AttributeValue> findValue(const Project::Data &data, const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at < 0)
        return failure(ErrorCode::BadArgument, text);
    const QString name = text.first(at).trimmed();
    const Attribute *attribute = data.attributeByName(AttributeOf::Document, name);
    if (attribute == nullptr)
        return failure(ErrorCode::NoSuchAttribute, name);
    const auto value = checkedValue(*attribute, text.sliced(at + 1));
    return value ? Result<AttributeValue>({attribute->id, *value}) : failure(ErrorCode::BadValue, text);
}

bool hasGroup(const Project::Data &data, const QString &group)
{
    return !Library::recordsIn(data, {.group = group}).isEmpty();
}

}

Result<std::unique_ptr<Project::Project>> openProject(const QString &path, Project::Project::Access access)
{
    auto project = Project::Project::open(path, access);
    if (project) {
        for (const Error &notice : (*project)->notices())
            tell(notice);
        for (const Store::Doubt &doubt : (*project)->doubts())
            tell(doubt.sentence());
    }
    return project;
}

Result<DocumentId> findDocument(const Project::Project &project, const QString &name)
{
    const QList<DocumentRecord> records = project.documents();
    const QString fileName = QFileInfo(name).fileName();
    const QString baseName = QFileInfo(name).completeBaseName();
    using Fits = std::function<bool(const DocumentRecord &)>;
    const Fits ways[]{
        [&](const DocumentRecord &one) { return one.name == name; },
        [&](const DocumentRecord &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; },
        [&](const DocumentRecord &one) { return QFileInfo(one.sourcePath).fileName() == fileName; },
        [&](const DocumentRecord &one) { return one.name.compare(baseName, Qt::CaseInsensitive) == 0; },
        [&](const DocumentRecord &one) {
            return QFileInfo(one.sourcePath).completeBaseName().compare(baseName, Qt::CaseInsensitive) == 0;
        },
        [&](const DocumentRecord &one) { return one.name.startsWith(name, Qt::CaseInsensitive); },
    };
    for (const Fits &fits : ways) {
        if (const auto count = std::ranges::count_if(records, fits); count == 1)
            return std::ranges::find_if(records, fits)->id;
        else if (count > 1)
            break; // a guess would tag the wrong document
    }
    QStringList names;
    for (const DocumentRecord &record : records)
        names.append(record.name);
    return failure(ErrorCode::NoSuchDocument, name, Words::tr("it has: %1").arg(names.join(QStringLiteral(", "))));
}

QList<QCommandLineOption> documentSetOptions()
{
    const QString date = u"DATE"_s;
    return {{u"document"_s, Words::tr("Only in this document; can be given several times."), u"NAME"_s},
        {u"group"_s, Words::tr("Only in documents of this group, or one within it."), u"PATH"_s},
        {u"attribute"_s,
            Words::tr("Only in documents of which this is said, as Outlet=Reuters; given several times, all of it."),
            u"NAME=VALUE"_s},
        {u"from"_s, Words::tr("Only in documents published then or later: 2022-03-07, 2022-03 or 2022."), date},
        {u"to"_s, Words::tr("Only in documents published then or earlier."), date}};
}

Result<Library::DocumentSet> findDocuments(const Project::Project &project, const QCommandLineParser &parser)
{
    Library::DocumentSet set;
    for (const QStringList names = parser.values(u"document"_s); const QString &name : names) {
        const auto id = findDocument(project, name);
        if (!id)
            return std::unexpected(id.error());
        set.documents.append(*id);
    }
    if (parser.isSet(u"group"_s)) {
        set.group = parser.value(u"group"_s);
        if (!hasGroup(project.data(), *set.group))
            return failure(ErrorCode::BadArgument, *set.group);
    }
    for (const QStringList texts = parser.values(u"attribute"_s); const QString &text : texts) {
        const auto value = findValue(project.data(), text);
        if (!value)
            return std::unexpected(value.error());
        set.said.append(*value);
    }
    for (const auto &[option, date] : {std::pair(u"from"_s, &set.from), {u"to"_s, &set.to}}) {
        *date = parser.value(option);
        if (parser.isSet(option) && !isPartialDate(*date))
            return failure(ErrorCode::BadArgument, *date);
    }
    return set;
}

Result<Library::DocumentSet> findDocuments(const Project::Project &project, const QString &name)
{
    if (hasGroup(project.data(), name))
        return Library::DocumentSet{.group = name};
    if (const auto value = findValue(project.data(), name))
        return Library::DocumentSet{.said = {*value}};
    return findDocument(project, name).transform([](DocumentId id) { return Library::DocumentSet{.documents = {id}}; });
}

QList<QCommandLineOption> pairOptions()
{
    const QString name = u"NAME"_s;
    return {{u"transcript"_s, Words::tr("The transcript; not needed where the project has only one."), name},
        {u"article"_s, Words::tr("The article; not needed where the project has only one."), name}};
}

std::expected<Pair, QString> findPair(Project::Project &project, const QCommandLineParser &parser)
{
    const auto transcript = choose(project, parser.value(u"transcript"_s), DocumentKind::Transcript,
        {Words::tr("The project has no transcript. Name one of its documents with --transcript: %1."),
            Words::tr("The project has several transcripts. Choose one with --transcript: %1.")});
    if (!transcript)
        return std::unexpected(transcript.error());
    const auto article = choose(project, parser.value(u"article"_s), DocumentKind::Article,
        {Words::tr("The project has no article. Name one of its documents with --article: %1."),
            Words::tr("The project has several articles. Choose one with --article: %1.")});
    if (!article)
        return std::unexpected(article.error());
    return Pair{*transcript, *article};
}

Result<TextSpan> findQuote(const Document &document, const QString &quote, int nth)
{
    QList<TextSpan> hits;
    for (const bool caseSensitive : {true, false}) {
        if (!hits.isEmpty())
            break;
        auto found = findAll(document.text, {quote, FindMode::Plain, caseSensitive});
        if (!found)
            return std::unexpected(found.error());
        hits = *std::move(found);
    }
    if (hits.isEmpty())
        hits = findWords(document.text, quote);
    if (hits.isEmpty())
        return failure(ErrorCode::QuoteNotFound, quote);
    if (nth == 0 && hits.size() > 1)
        return failure(ErrorCode::QuoteAmbiguous, quote,
            Words::tr("it stands there %n time(s); choose one with --nth", nullptr, int(hits.size())));
    if (nth > hits.size())
        return failure(
            ErrorCode::QuoteNotFound, quote, Words::tr("it stands there %n time(s)", nullptr, int(hits.size())));
    return hits[std::max(nth, 1) - 1];
}

Result<TextSpan> findRange(const Document &document, SourceSpan source)
{
    const TextSpan span = document.toReading(source);
    if (span.isEmpty() || source.end > document.sourceMap.sourceSize())
        return failure(ErrorCode::BadRange, QStringLiteral("%1-%2").arg(source.begin).arg(source.end));
    return span;
}

}

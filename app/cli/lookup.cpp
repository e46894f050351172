// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lookup.h"

#include "cli/command.h"
#include "core/codenames.h"
#include "core/equalwords.h"
#include "core/finder.h"
#include "library/documentfacts.h"
#include "library/reports.h"

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

QString listedNames(const QList<DocumentRecord> &records)
{
    QStringList names;
    for (const DocumentRecord &record : records)
        names.append(record.name);
    return names.join(u", "_s);
}

/// All documents of a kind. Those texts alone are read of which the project has kept nothing. Errors: as of those.
Result<QList<DocumentRecord>> documentsOfKind(Project::Project &project, DocumentKind kind)
{
    const Library::FactsById kept = Library::keptFacts(project);
    QList<DocumentRecord> fitting;
    for (const QList<DocumentRecord> records = project.documents(); const DocumentRecord &record : records) {
        const auto facts = kept.constFind(record.id);
        const auto text = facts == kept.cend() ? project.document(record.id) : Result<DocumentPtr>();
        if (!text)
            return std::unexpected(text.error());
        if ((*text ? (*text)->kind : facts->kind) == kind)
            fitting.append(record);
    }
    return fitting;
}

/// The document of that name, or the only one of that kind. An error is a sentence.
std::expected<DocumentId, QString> choose(
    Project::Project &project, const QString &name, DocumentKind kind, const Sentences &sentences)
{
    if (!name.isEmpty())
        return findDocument(project, name).transform_error([](const Error &error) { return error.sentence(); });
    const auto fitting = documentsOfKind(project, kind);
    if (!fitting)
        return std::unexpected(fitting.error().sentence());
    if (fitting->size() == 1)
        return fitting->constFirst().id;
    return std::unexpected(fitting->isEmpty() ? sentences.none.arg(listedNames(project.documents()))
                                              : sentences.several.arg(listedNames(*fitting)));
}

/// "Outlet=Reuters".
Result<AttributeValue> findValue(const Project::Data &data, AttributeOf of, const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at < 0)
        return failure(ErrorCode::BadArgument, text);
    const QString name = text.first(at).trimmed();
    const Attribute *attribute = data.attributeByName(of, name);
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
    return failure(ErrorCode::NoSuchDocument, name, Words::tr("it has: %1").arg(listedNames(records)));
}

Result<CodeId> findCode(const Project::Project &project, const QString &text)
{
    const QList<CodeId> meant = codesMeant(project.codes(), text);
    return meant.size() == 1 ? Result<CodeId>(meant.constFirst()) : failure(ErrorCode::NoSuchCode, text);
}

Result<QString> findSpeaker(Project::Project &project, const QString &name)
{
    const QStringList speakers = Library::speakersOf(project.data(), Library::allFacts(project));
    const qsizetype at = speakers.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return failure(
            ErrorCode::BadArgument, name, Words::tr("nobody of that name speaks: %1").arg(speakers.join(u", "_s)));
    return speakers.contains(name) ? name : speakers[at];
}

QList<QCommandLineOption> narrowingOptions()
{
    const QString date = u"DATE"_s;
    return {{u"group"_s, Words::tr("Only in documents of this group, or one within it."), u"PATH"_s},
        {u"attribute"_s,
            Words::tr("Only in documents of which this is said, as Outlet=Reuters; given several times, all of it."),
            u"NAME=VALUE"_s},
        {u"from"_s, Words::tr("Only in documents published then or later: 2022-03-07, 2022-03 or 2022."), date},
        {u"to"_s, Words::tr("Only in documents published then or earlier."), date}};
}

Result<Library::DocumentSet> findNarrowed(const Project::Project &project, const QCommandLineParser &parser)
{
    Library::DocumentSet set;
    if (parser.isSet(u"group"_s)) {
        set.group = parser.value(u"group"_s);
        if (!hasGroup(project.data(), *set.group))
            return failure(ErrorCode::BadArgument, *set.group);
    }
    for (const QStringList texts = parser.values(u"attribute"_s); const QString &text : texts) {
        const auto value = findValue(project.data(), AttributeOf::Document, text);
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

QList<QCommandLineOption> documentSetOptions()
{
    return QList<QCommandLineOption>{
               {u"document"_s, Words::tr("Only in this document; can be given several times."), u"NAME"_s}}
    + narrowingOptions();
}

Result<Library::DocumentSet> findDocuments(const Project::Project &project, const QCommandLineParser &parser)
{
    auto set = findNarrowed(project, parser);
    if (!set)
        return set;
    for (const QStringList names = parser.values(u"document"_s); const QString &name : names) {
        const auto id = findDocument(project, name);
        if (!id)
            return std::unexpected(id.error());
        set->documents.append(*id);
    }
    return set;
}

QList<QCommandLineOption> spokenSetOptions()
{
    return documentSetOptions()
        + QList<QCommandLineOption>{
            {u"speaker"_s, Words::tr("Only what this speaker says; can be given several times."), u"NAME"_s},
            {u"speaker-attribute"_s,
                Words::tr(
                    "Only what speakers say of whom this is said, as Party=Labour; given several times, all of it."),
                u"NAME=VALUE"_s}};
}

Result<Library::DocumentSet> findSpoken(Project::Project &project, const QCommandLineParser &parser)
{
    auto set = findDocuments(project, parser);
    if (!set)
        return set;
    for (const QStringList names = parser.values(u"speaker"_s); const QString &name : names) {
        const auto speaker = findSpeaker(project, name);
        if (!speaker)
            return std::unexpected(speaker.error());
        set->speakers.append(*speaker);
    }
    for (const QStringList texts = parser.values(u"speaker-attribute"_s); const QString &text : texts) {
        const auto value = findValue(project.data(), AttributeOf::Speaker, text);
        if (!value)
            return std::unexpected(value.error());
        set->saidOfSpeakers.append(*value);
    }
    return set;
}

Result<Library::DocumentSet> findSpoken(Project::Project &project, const QString &name)
{
    if (hasGroup(project.data(), name))
        return Library::DocumentSet{.group = name};
    if (const auto value = findValue(project.data(), AttributeOf::Document, name))
        return Library::DocumentSet{.said = {*value}};
    if (const auto value = findValue(project.data(), AttributeOf::Speaker, name))
        return Library::DocumentSet{.saidOfSpeakers = {*value}};
    const auto document = findDocument(project, name);
    if (document)
        return Library::DocumentSet{.documents = {*document}};
    if (const auto speaker = findSpeaker(project, name))
        return Library::DocumentSet{.speakers = {*speaker}};
    return std::unexpected(document.error());
}

QList<QCommandLineOption> pairOptions()
{
    const QString name = u"NAME"_s;
    return {{u"transcript"_s, Words::tr("The transcript; not needed where the project has only one."), name},
        {u"article"_s, Words::tr("The article; not needed where the project has only one."), name}};
}

std::expected<DocumentId, QString> findTranscript(Project::Project &project, const QCommandLineParser &parser)
{
    return choose(project, parser.value(u"transcript"_s), DocumentKind::Transcript,
        {Words::tr("The project has no transcript. Name one of its documents with --transcript: %1."),
            Words::tr("The project has several transcripts. Choose one with --transcript: %1.")});
}

QList<QCommandLineOption> articleOptions()
{
    const QString name = u"NAME"_s;
    return {pairOptions().constFirst(),
        {u"article"_s, Words::tr("Only of this article; can be given several times."), name}, secondLookOption()};
}

Result<QList<ComparedArticle>> compareArticles(Project::Project &project, const QCommandLineParser &parser,
    DocumentId transcript, const Library::DocumentSet &among)
{
    QList<DocumentId> articles;
    const QStringList names = parser.values(u"article"_s);
    for (const QString &name : names) {
        const auto id = findDocument(project, name);
        if (!id)
            return std::unexpected(id.error());
        articles.append(*id);
    }
    if (names.isEmpty()) {
        const auto all = documentsOfKind(project, DocumentKind::Article);
        if (!all)
            return std::unexpected(all.error());
        for (const DocumentRecord &record : *all)
            articles.append(record.id);
    }
    const QList<DocumentRecord> chosen = Library::recordsIn(project.data(), among);
    articles.removeIf([&chosen](DocumentId id) { return !std::ranges::contains(chosen, id, &DocumentRecord::id); });
    const auto again = looksAgain(parser) ? Library::LooksAgain::Yes : Library::LooksAgain::No;
    QList<ComparedArticle> compared;
    for (const DocumentId &article : std::as_const(articles)) {
        auto report = Library::verification(project, transcript, article, {}, again);
        if (!report)
            return std::unexpected(report.error());
        compared.append({article, *std::move(report)});
    }
    return compared;
}

std::expected<Pair, QString> findPair(Project::Project &project, const QCommandLineParser &parser)
{
    const auto transcript = findTranscript(project, parser);
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

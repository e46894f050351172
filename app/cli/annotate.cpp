// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "core/atomicfile.h"
#include "core/json.h"
#include "project/acts/codes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <fstream>
#include <iostream>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// One annotation as it is asked for, by options or by a line of a batch.
struct Request {
    QString document;
    QString quote; ///< empty: `range` says where
    int nth = 0;
    SourceSpan range;
    QStringList codes;
    QString memo;
};

/// What an annotation is to say.
struct Wanted {
    QList<CodeId> codes;
    QList<Code> fresh; ///< of these, what is to be made
    QString memo;
};

Result<Wanted> wantedBy(const Request &request, const Project::Data &data)
{
    Wanted wanted{{}, {}, Project::Acts::storable(request.memo)};
    return Project::Acts::codesMeant(data, request.codes, wanted.fresh)
        .transform([&wanted](const QList<CodeId> &codes) {
            wanted.codes = codes;
            return wanted;
        });
}

/// The coder's own annotation of just these words that can say this too: a second one would count the same thing twice. One
/// that says it already before any other; null where there is none, or where each has another memo.
const Annotation *ownThere(const Project::Project &project, DocumentId document, TextSpan span, const Wanted &wanted)
{
    const QString coder = Project::Acts::storable(project.coder());
    const Annotation *own = nullptr;
    for (const QList<AnnotationId> ids = project.annotationIds(document); const AnnotationId &id : ids) {
        const Annotation *one = project.annotation(id);
        const bool hasMemo = wanted.memo.isEmpty() || one->memo == wanted.memo;
        if (one->anchor.span != span || one->state == AnchorState::Orphaned || one->coder != coder
            || !(hasMemo || one->memo.isEmpty()))
            continue;
        if (hasMemo && std::ranges::all_of(wanted.codes, [one](CodeId code) { return one->codes.contains(code); }))
            return one;
        if (own == nullptr || (own->memo.isEmpty() && !one->memo.isEmpty()))
            own = one; // rather the one that has the memo already
    }
    return own;
}

Result<AnnotationId> complete(Project::Project &project, Annotation annotation, const Wanted &wanted)
{
    annotation.codes += wanted.codes; // each is kept once
    if (!wanted.memo.isEmpty())
        annotation.memo = wanted.memo;
    return project.changeAnnotation(annotation, wanted.fresh).transform([&annotation] { return annotation.id; });
}

/// What is printed about an annotation: its id and place. One whose words are lost has none.
Result<QByteArray> lineAbout(Project::Project &project, AnnotationId id)
{
    const DocumentId where = project.annotation(id)->document;
    const auto document = project.document(where); // in which it may be found again at another place
    if (!document)
        return std::unexpected(document.error());
    const Annotation &annotation = *project.annotation(id);
    QJsonObject line{{u"id"_s, id.toString()}, {u"document"_s, project.record(where)->name}, {u"start"_s, QJsonValue()},
        {u"end"_s, QJsonValue()}};
    if (annotation.state != AnchorState::Orphaned) {
        const SourceSpan source = (*document)->toSource(annotation.anchor.span);
        line.insert(u"start"_s, qint64(source.begin));
        line.insert(u"end"_s, qint64(source.end));
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// Keeps the annotation; returns what is printed about it.
Result<QByteArray> annotate(Project::Project &project, const Request &request)
{
    const auto id = findDocument(project, request.document);
    if (!id)
        return std::unexpected(id.error());
    const auto document = project.document(*id);
    if (!document)
        return std::unexpected(document.error());
    const auto span = request.quote.isEmpty() ? findRange(**document, request.range)
                                              : findQuote(**document, request.quote, request.nth);
    if (!span)
        return std::unexpected(span.error());
    const auto wanted = wantedBy(request, project.data());
    if (!wanted)
        return std::unexpected(wanted.error());
    const Annotation *there = ownThere(project, *id, *span, *wanted);
    const auto annotation = there != nullptr ? complete(project, *there, *wanted)
                                             : project.annotate(*id, *span, wanted->codes, wanted->memo, wanted->fresh);
    return annotation.and_then([&project](AnnotationId made) { return lineAbout(project, made); });
}

std::optional<Request> requestFrom(const std::string &line)
{
    const QJsonDocument json = readJson(QByteArray::fromStdString(line));
    const QJsonObject object = json.object();
    const QJsonValue start = object[u"start"];
    const QJsonValue end = object[u"end"];
    Request request{object[u"document"].toString(), object[u"quote"].toString(), object[u"nth"].toInt(),
        {start.toInteger(-1), end.toInteger(-1)}, {}, object[u"memo"].toString()};
    const QJsonArray codes = object[u"codes"].toArray();
    for (const QJsonValue &code : codes)
        request.codes.append(code.toString());
    const bool hasPlace = request.quote.isEmpty() ? start.isDouble() && end.isDouble() : request.nth >= 0;
    return json.isObject() && hasPlace ? std::optional(request) : std::nullopt;
}

/// One request a line; each is answered by a line once it is on the disk. Stops at the first that fails.
int runBatch(Project::Project &project, const QString &path)
{
    std::ifstream file;
    if (path != u"-") {
        file.open(QFile::encodeName(path).toStdString());
        if (!file)
            return fail({ErrorCode::NotReadable, path, {}});
    }
    std::istream &in = path == u"-" ? std::cin : file;
    std::string line;
    while (std::getline(in, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const auto request = requestFrom(line);
        if (!request)
            return fail({ErrorCode::BadArgument, QString::fromStdString(line), {}});
        const auto kept = annotate(project, *request);
        if (!kept)
            return fail(kept.error());
        std::cout << kept->constData() << std::flush;
        if (!std::cout)
            return fail({ErrorCode::WriteFailed, Words::tr("standard output"), {}});
    }
    return 0;
}

/// The stretch of --range, or the sentence that says that it is none.
std::expected<SourceSpan, QString> rangeFrom(const QCommandLineParser &parser)
{
    static const QRegularExpression form(u"^(\\d{1,15})-(\\d{1,15})$"_s);
    const auto match = form.match(parser.value(u"range"_s));
    if (!match.hasMatch())
        return std::unexpected(Words::tr("“%1” is no range: two numbers as in 120-144.").arg(parser.value(u"range"_s)));
    return SourceSpan{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

/// What the options ask for, or the sentence that says what is wrong with them.
std::expected<Request, QString> requestFrom(const QCommandLineParser &parser)
{
    Request request{parser.value(u"document"_s), parser.value(u"quote"_s), 0, {}, parser.values(u"code"_s),
        parser.value(u"memo"_s)};
    const bool byRange = parser.isSet(u"range"_s);
    if (byRange == !request.quote.isEmpty())
        return std::unexpected(Words::tr("Say which words with either --quote TEXT or --range A-B. See --help."));
    if (request.codes.isEmpty() && request.memo.isEmpty())
        return std::unexpected(Words::tr("Give at least one --code NAME or a --memo TEXT. See --help."));
    if (byRange) {
        const auto range = rangeFrom(parser);
        if (!range)
            return std::unexpected(range.error());
        request.range = *range;
    }
    if (parser.isSet(u"nth"_s)) {
        request.nth = parser.value(u"nth"_s).toInt();
        if (request.nth < 1)
            return std::unexpected(Words::tr("“%1” is no number from 1 on.").arg(parser.value(u"nth"_s)));
    }
    return request;
}

/// What is wrong with a call as one that changes annotations which are there; empty: nothing.
QString wrongInChange(const QCommandLineParser &parser)
{
    const auto given = [&parser](const QString &option) { return parser.isSet(option); };
    const QStringList alone{u"off"_s, u"join"_s, u"remove"_s}; // of no use without annotations
    const bool changes = given(u"id"_s);
    if (const auto first = std::ranges::find_if(alone, given); !changes && first != alone.end())
        return Words::tr("--%1 and --%2 belong together.").arg(*first, u"id"_s);
    if (!changes)
        return {};
    const QStringList others{u"document"_s, u"quote"_s, u"nth"_s, u"memo"_s, u"batch"_s};
    const bool recodes = given(u"code"_s) || given(u"off"_s);
    const auto asked =
        std::ranges::count_if(QStringList{u"range"_s, u"join"_s, u"remove"_s}, given) + (recodes ? 1 : 0);
    if (asked != 1 || std::ranges::any_of(others, given))
        return Words::tr(
            "With --id goes one of these alone: --code and --off, --range, --join or --remove. See --help.");
    const bool hasSeveral = parser.values(u"id"_s).size() > 1;
    if ((given(u"range"_s) && hasSeveral) || (given(u"join"_s) && !hasSeveral))
        return Words::tr("--range takes one annotation, --join several.");
    const auto range = given(u"range"_s) ? rangeFrom(parser) : std::expected<SourceSpan, QString>{};
    return range ? QString() : range.error();
}

Result<void> recodeAll(Project::Project &project, const QList<AnnotationId> &ids, const QCommandLineParser &parser)
{
    Project::Recoding recoding;
    for (const QStringList names = parser.values(u"off"_s); const QString &name : names) {
        const auto code = findCode(project, name);
        if (!code)
            return std::unexpected(code.error());
        recoding.taken.append(*code);
    }
    const auto given = Project::Acts::codesMeant(project.data(), parser.values(u"code"_s), recoding.fresh);
    if (!given)
        return std::unexpected(given.error());
    recoding.given = *given;
    return project.recode(ids, recoding);
}

Result<void> stretch(Project::Project &project, AnnotationId id, SourceSpan range)
{
    const auto document = project.document(project.annotation(id)->document);
    const auto span = document ? findRange(**document, range) : std::unexpected(document.error());
    if (!span)
        return std::unexpected(span.error());
    Annotation annotation = *project.annotation(id);
    annotation.anchor.span = *span;
    return project.changeAnnotation(annotation);
}

Result<void> changeAll(Project::Project &project, const QList<AnnotationId> &ids, const QCommandLineParser &parser)
{
    if (parser.isSet(u"remove"_s))
        return project.removeAnnotations(ids);
    if (parser.isSet(u"join"_s))
        return project.joinAnnotations({ids});
    if (parser.isSet(u"range"_s))
        return stretch(project, ids.constFirst(), *rangeFrom(parser));
    return recodeAll(project, ids, parser);
}

/// Changes what is there, in one act; returns what is printed about those that are there then.
Result<QByteArray> changeAnnotations(Project::Project &project, const QCommandLineParser &parser)
{
    QList<AnnotationId> ids;
    for (const QStringList texts = parser.values(u"id"_s); const QString &text : texts) {
        const AnnotationId id = AnnotationId::fromString(text);
        if (project.annotation(id) == nullptr)
            return failure(ErrorCode::NoSuchAnnotation);
        if (!ids.contains(id))
            ids.append(id);
    }
    if (const auto done = changeAll(project, ids, parser); !done)
        return std::unexpected(done.error());
    QByteArray lines;
    for (const AnnotationId &id : std::as_const(ids)) {
        const auto line = project.annotation(id) != nullptr ? lineAbout(project, id) : Result<QByteArray>();
        if (!line)
            return line;
        lines += *line;
    }
    return lines;
}

}

int runAnnotate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr(
            "Tags a passage. Ends with 0 only after the annotation is on the disk, and prints its id and place. Where this "
            "coder has annotated just these words already, codes and memo are added to that annotation; where it has "
            "another memo, there are two.\n\n"
            "--batch reads requests as JSON, one a line: {document, start, end, codes, memo} or with "
            "quote and nth in place of start and end. A line is printed for each as soon as it "
            "is on the disk; the first that fails ends the work.")
        + u"\n\n"_s
        + Words::tr(
            "--id names annotations that are there, and one of these changes them in one step: --code and --off, "
            "--range, --join or --remove. A line is printed for each that is still there then. One that loses its "
            "last code and has no memo goes."));
    const QString name = u"NAME"_s;
    const QString text = u"TEXT"_s;
    parser.addOptions({{u"document"_s, Words::tr("Where: name of the document or of its file."), name},
        {u"quote"_s, Words::tr("These words."), text},
        {u"nth"_s, Words::tr("Which one, from 1, where the words stand more than once."), u"N"_s},
        {u"range"_s, Words::tr("This stretch of the source file, in code points."), u"A-B"_s},
        {u"code"_s,
            Words::tr("Tag with this code; made where it is not there. Can be given several times, once for each: a "
                      "comma is a part of the name. Security/Guarantees is a code below Security; a name with a slash "
                      "stands in quotation marks, and those within it are doubled: '\"and/or\"/Law'."),
            name},
        {u"memo"_s, Words::tr("Note on the passage."), text},
        {u"id"_s, Words::tr("This annotation, by its id, as “list --format json” says it; can be given several times."),
            u"ID"_s},
        {u"off"_s, Words::tr("Take this code off; can be given several times."), name},
        {u"join"_s, Words::tr("Let the first have the words, codes and memos of all; the others go.")},
        {u"remove"_s, Words::tr("Remove these annotations.")},
        {u"coder"_s, Words::tr("Who annotates. Default: the login name."), name},
        {u"batch"_s, Words::tr("Read many requests from FILE, or from standard input with -."), u"FILE"_s},
        outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    if (const QString wrong = wrongInChange(parser); !wrong.isEmpty())
        return wrongCall(wrong);
    const bool batch = parser.isSet(u"batch"_s);
    const bool changes = parser.isSet(u"id"_s);
    const auto request = batch || changes ? std::expected<Request, QString>{} : requestFrom(parser);
    if (!request)
        return wrongCall(request.error());

    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Change);
    if (!project)
        return fail(project.error());
    if (parser.isSet(u"coder"_s))
        (*project)->setCoder(parser.value(u"coder"_s));
    if (parser.isSet(u"output"_s)) { // asked before anything is kept
        if (const auto may = checkReplaceable(parser.value(u"output"_s), (*project)->files()); !may)
            return fail(may.error());
    }
    if (batch)
        return runBatch(**project, parser.value(u"batch"_s));
    const auto kept = changes ? changeAnnotations(**project, parser) : annotate(**project, *request);
    return kept ? deliver(parser, *kept, (*project)->files()) : fail(kept.error());
}

}

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
    if (!annotation)
        return std::unexpected(annotation.error());
    const SourceSpan source = (*document)->toSource(*span);
    return QJsonDocument(QJsonObject{{u"id"_s, annotation->toString()}, {u"document"_s, project.record(*id)->name},
                             {u"start"_s, qint64(source.begin)}, {u"end"_s, qint64(source.end)}})
               .toJson(QJsonDocument::Compact)
        + '\n';
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
        static const QRegularExpression form(u"^(\\d{1,15})-(\\d{1,15})$"_s);
        const auto match = form.match(parser.value(u"range"_s));
        if (!match.hasMatch())
            return std::unexpected(
                Words::tr("“%1” is no range: two numbers as in 120-144.").arg(parser.value(u"range"_s)));
        request.range = {match.captured(1).toLongLong(), match.captured(2).toLongLong()};
    }
    if (parser.isSet(u"nth"_s)) {
        request.nth = parser.value(u"nth"_s).toInt();
        if (request.nth < 1)
            return std::unexpected(Words::tr("“%1” is no number from 1 on.").arg(parser.value(u"nth"_s)));
    }
    return request;
}

}

int runAnnotate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Tags a passage. Ends with 0 only after the annotation is on the disk, and prints its id and place. Where this "
        "coder has annotated just these words already, codes and memo are added to that annotation; where it has "
        "another memo, there are two.\n\n"
        "--batch reads requests as JSON, one a line: {document, start, end, codes, memo} or with "
        "quote and nth in place of start and end. A line is printed for each as soon as it "
        "is on the disk; the first that fails ends the work."));
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
        {u"coder"_s, Words::tr("Who annotates. Default: the login name."), name},
        {u"batch"_s, Words::tr("Read many requests from FILE, or from standard input with -."), u"FILE"_s},
        outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool batch = parser.isSet(u"batch"_s);
    const auto request = batch ? std::expected<Request, QString>{} : requestFrom(parser);
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
    const auto kept = annotate(**project, *request);
    return kept ? deliver(parser, *kept, (*project)->files()) : fail(kept.error());
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "core/naming.h"
#include "core/printable.h"
#include "formats/placejson.h"
#include "project/project.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

struct ListedDocument {
    QString name;
    QString file; ///< that it was read from
    DocumentPtr document;
};

/// An annotation as it is listed. An orphan has no place, only the words it once had.
struct Listed {
    QString id;
    QString document;
    std::optional<SourceSpan> span;
    QString placeName; ///< "p. 12", "00:14:03"; empty where the file says none
    QJsonObject place;
    QString quote;
    QStringList codes;
    QString memo;
    QString coder;
};

struct Listing {
    QList<ListedDocument> documents;
    QList<Listed> annotations;
};

Result<Listing> read(Project::Project &project, const Library::DocumentSet &set)
{
    Listing listing;
    for (const QList<DocumentRecord> records = Library::recordsIn(project.data(), set);
        const DocumentRecord &record : records) {
        const auto document = project.document(record.id);
        if (!document)
            return std::unexpected(document.error());
        tell(record.name, (*document)->remarks);
        listing.documents.append({record.name, QFileInfo(record.sourcePath).fileName(), *document});
        for (const AnnotationId &id : project.annotationIds(record.id)) {
            const Annotation &annotation = *project.annotation(id);
            Listed listed{
                id.toString(), record.name, {}, {}, {}, annotation.anchor.exact, {}, annotation.memo, annotation.coder};
            if (annotation.state != AnchorState::Orphaned) {
                listed.span = (*document)->toSource(annotation.anchor.span);
                listed.placeName = placeName(**document, annotation.anchor.span);
                Formats::addPlace(listed.place, (*document)->locatorAt(annotation.anchor.span.begin));
                listed.quote = (*document)->textOf(annotation.anchor.span).toString();
            }
            for (const CodeId &code : annotation.codes)
                listed.codes.append(project.codePath(code));
            listing.annotations.append(listed);
        }
    }
    return listing;
}

QByteArray asJson(const Listing &listing)
{
    QJsonArray documents;
    for (const ListedDocument &listed : listing.documents) {
        documents.append(QJsonObject{
            {u"name"_s, listed.name}, {u"file"_s, listed.file}, {u"kind"_s, documentKindKey(listed.document->kind)}});
    }
    QJsonArray annotations;
    for (const Listed &listed : listing.annotations) {
        QJsonObject object = listed.place;
        object.insert(u"id"_s, listed.id);
        object.insert(u"document"_s, listed.document);
        object.insert(u"start"_s, listed.span ? QJsonValue(qint64(listed.span->begin)) : QJsonValue());
        object.insert(u"end"_s, listed.span ? QJsonValue(qint64(listed.span->end)) : QJsonValue());
        object.insert(u"quote"_s, listed.quote);
        object.insert(u"codes"_s, QJsonArray::fromStringList(listed.codes));
        object.insert(u"memo"_s, listed.memo);
        object.insert(u"coder"_s, listed.coder);
        annotations.append(object);
    }
    return QJsonDocument(QJsonObject{{u"documents"_s, documents}, {u"annotations"_s, annotations}}).toJson();
}

QByteArray asText(const Listing &listing)
{
    QString text;
    for (const ListedDocument &listed : listing.documents)
        text += u"%1  (%2)\n"_s.arg(listed.name, documentKindKey(listed.document->kind));
    for (const Listed &listed : listing.annotations) {
        QString place = listed.span ? u"%1-%2"_s.arg(listed.span->begin).arg(listed.span->end)
                                    : Words::tr("not found in the text any more");
        if (!listed.placeName.isEmpty())
            place += u"  "_s + listed.placeName;
        text += u"\n%1  %2  [%3]\n  “%4”\n"_s.arg(
            listed.document, place, listed.codes.join(u", "_s), listed.quote.simplified());
        if (!listed.memo.isEmpty())
            text += u"  %1\n"_s.arg(listed.memo.simplified());
    }
    return Core::printable(text).toUtf8();
}

}

int runList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists the documents and annotations of a project."));
    parser.addOptions(documentSetOptions());
    parser.addOptions({jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const auto set = findDocuments(**project, parser);
    if (!set)
        return fail(set.error());
    const auto listing = read(**project, *set);
    if (!listing)
        return fail(listing.error());
    return deliver(parser, json ? asJson(*listing) : asText(*listing), (*project)->files());
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "project/project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// An annotation as it is listed. An orphan has no place, only the words it once had.
struct Listed {
    QString document;
    std::optional<SourceSpan> place;
    QString quote;
    QStringList codes;
    QString memo;
    QString coder;
};

struct Listing {
    QList<std::pair<QString, DocumentKind>> documents;
    QList<Listed> annotations;
};

QString nameOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Transcript: return u"transcript"_s;
    case DocumentKind::Article: return u"article"_s;
    case DocumentKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<Listing> read(Project::Project &project)
{
    Listing listing;
    for (const DocumentRecord &record : project.documents()) {
        const auto document = project.document(record.id);
        if (!document)
            return std::unexpected(document.error());
        listing.documents.append({record.name, (*document)->kind});
        for (const AnnotationId &id : project.annotationIds(record.id)) {
            const Annotation &annotation = *project.annotation(id);
            Listed listed{record.name, {}, annotation.anchor.exact, {}, annotation.memo, annotation.coder};
            if (annotation.state != AnchorState::Orphaned) {
                listed.place = (*document)->toSource(annotation.anchor.span);
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
    for (const auto &[name, kind] : listing.documents)
        documents.append(QJsonObject{{u"name"_s, name}, {u"kind"_s, nameOf(kind)}});
    QJsonArray annotations;
    for (const Listed &listed : listing.annotations) {
        annotations.append(QJsonObject{{u"document"_s, listed.document},
            {u"start"_s, listed.place ? QJsonValue(qint64(listed.place->begin)) : QJsonValue()},
            {u"end"_s, listed.place ? QJsonValue(qint64(listed.place->end)) : QJsonValue()}, {u"quote"_s, listed.quote},
            {u"codes"_s, QJsonArray::fromStringList(listed.codes)}, {u"memo"_s, listed.memo},
            {u"coder"_s, listed.coder}});
    }
    return QJsonDocument(QJsonObject{{u"documents"_s, documents}, {u"annotations"_s, annotations}}).toJson();
}

QByteArray asText(const Listing &listing)
{
    QString text;
    for (const auto &[name, kind] : listing.documents)
        text += u"%1  (%2)\n"_s.arg(name, nameOf(kind));
    for (const Listed &listed : listing.annotations) {
        const QString place = listed.place ? u"%1-%2"_s.arg(listed.place->begin).arg(listed.place->end)
                                           : Words::tr("not found in the text any more");
        text += u"\n%1  %2  [%3]\n  “%4”\n"_s.arg(
            listed.document, place, listed.codes.join(u", "_s), listed.quote.simplified());
        if (!listed.memo.isEmpty())
            text += u"  %1\n"_s.arg(listed.memo.simplified());
    }
    return text.toUtf8();
}

}

int runList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists the documents and annotations of a project."));
    parser.addOptions({jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const auto listing = read(**project);
    if (!listing)
        return fail(listing.error());
    return deliver(parser, json ? asJson(*listing) : asText(*listing), (*project)->files());
}

}

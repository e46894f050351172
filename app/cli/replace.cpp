// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "core/printable.h"
#include "library/documentfacts.h"
#include "library/incoming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

struct Followed {
    QString before; ///< the words as they were annotated
    QString now; ///< those that stand in their place; empty: none do
};

QJsonArray asJson(const QList<Followed> &list)
{
    QJsonArray all;
    for (const Followed &one : list)
        all.append(QJsonObject{{u"before"_s, one.before}, {u"now"_s, one.now}});
    return all;
}

}

int runReplace(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Puts a corrected file in the place of a document's. Its annotations and links follow; those whose words "
        "are others now are marked and printed (~), and those of which nothing is left keep their words and are "
        "printed (-)."));
    parser.addOptions({{u"document"_s, Words::tr("Which one: name of the document or of its file."), u"NAME"_s},
        encodingOption(), jsonOrTextOption(), outputOption()});
    parseOrExit(
        parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}, {u"FILE"_s, Words::tr("The corrected file.")}});
    const bool json = wantsJsonOrExit(parser);
    const QString path = parser.positionalArguments()[1];
    const auto project = openProject(parser.positionalArguments()[0], Project::Project::Access::Change);
    if (!project)
        return fail(project.error());
    const auto id = findDocument(**project, parser.value(u"document"_s));
    if (!id)
        return fail(id.error());
    ImportOptions options = (*project)->record(*id)->options;
    options.format.clear();
    options.formatVersion = 0;
    options.encoding = parser.value(encodingOption().names().constFirst());
    const auto file = Library::prepared(path, options);
    if (!file)
        return fail(file.error());
    tell(path, file->imported->remarks);
    (*project)->setSpeakersBeside([&project](DocumentId one) {
        return Library::speakersBeside((*project)->data(), Library::allFacts(**project), one);
    });
    (*project)->keepBackups({Project::usualBackupRoot(), {}});
    const auto fresh = (*project)->replaceDocument(*id, file->document, file->imported);
    if (!fresh)
        return fail(fresh.error());
    QList<Followed> moved;
    QList<Followed> lost;
    const QList<AnnotationId> ids = (*project)->annotationIds(*fresh);
    for (const AnnotationId &one : ids) {
        const Annotation &annotation = *(*project)->annotation(one);
        if (annotation.state == AnchorState::Moved)
            moved.append({annotation.anchor.exact, file->imported->textOf(annotation.anchor.span).toString()});
        else if (annotation.state == AnchorState::Orphaned)
            lost.append({annotation.anchor.exact, {}});
    }
    if (json) {
        const QJsonObject object{
            {u"annotations"_s, qint64(ids.size())}, {u"moved"_s, asJson(moved)}, {u"lost"_s, asJson(lost)}};
        return deliver(parser, QJsonDocument(object).toJson(), (*project)->files());
    }
    QString lines = Words::tr("%n annotations followed.", nullptr, int(ids.size() - lost.size())) + u'\n';
    for (const Followed &one : std::as_const(moved))
        lines += u"~ “%1” → “%2”\n"_s.arg(one.before.simplified(), one.now.simplified());
    for (const Followed &one : std::as_const(lost))
        lines += u"- “%1”\n"_s.arg(one.before.simplified());
    return deliver(parser, Core::printable(lines).toUtf8(), (*project)->files());
}

}

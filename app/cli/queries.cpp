// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "core/json.h"
#include "core/printable.h"
#include "library/retrieving.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QByteArray asJson(const QList<SavedQuery> &queries)
{
    QJsonArray all;
    for (const SavedQuery &one : queries)
        all.append(QJsonObject{{u"name"_s, one.name}, {u"query"_s, readJson(one.definition.toUtf8()).object()}});
    return QJsonDocument(QJsonObject{{u"queries"_s, all}}).toJson();
}

QByteArray asText(const QList<SavedQuery> &queries)
{
    QString text;
    for (const SavedQuery &one : queries)
        text += u"%1  %2\n"_s.arg(one.name, one.definition);
    return printable(text).toUtf8();
}

Result<void> saveAs(Project::Project &project, const QString &name, const QString &query)
{
    return Library::queryMeant(project.data(), query).and_then([&](const Retrieve::Query &meant) {
        return Library::keepQuery(project, name, meant);
    });
}

Result<void> deleteQuery(Project::Project &project, const QString &name)
{
    const QList<SavedQuery> all = project.data().queries();
    const auto there = std::ranges::find(all, name, &SavedQuery::name);
    return there != all.end() ? project.removeQuery(there->id) : failure(ErrorCode::BadArgument, name);
}

}

int runQueries(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Prints the saved queries of a project; saves or deletes one first where that is wanted."));
    parser.addOptions({{u"save"_s, Words::tr("Save the query of --query under this name."), u"NAME"_s},
        {u"query"_s, Words::tr("The query: the name of a saved one, or JSON as in the handbook."), u"QUERY"_s},
        {u"delete"_s, Words::tr("Delete the query of this name."), u"NAME"_s}, jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const bool saves = parser.isSet(u"save"_s);
    const bool deletes = parser.isSet(u"delete"_s);
    if (saves != parser.isSet(u"query"_s))
        return wrongCall(Words::tr("--%1 and --%2 belong together.").arg(u"save"_s, u"query"_s));
    if (saves && deletes)
        return wrongCall(Words::tr("One change at a time."));
    using Access = Project::Project::Access;
    const auto project =
        openProject(parser.positionalArguments().constFirst(), saves || deletes ? Access::Change : Access::Read);
    if (!project)
        return fail(project.error());
    const auto done = saves ? saveAs(**project, parser.value(u"save"_s), parser.value(u"query"_s))
        : deletes           ? deleteQuery(**project, parser.value(u"delete"_s))
                            : Result<void>();
    if (!done)
        return fail(done.error());
    const QList<SavedQuery> queries = (*project)->data().queries();
    return deliver(parser, json ? asJson(queries) : asText(queries), (*project)->files());
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "core/printable.h"
#include "library/merging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray asText(const Library::Merging &merging)
{
    QString text = merging.isEmpty() ? Words::tr("“%1” has nothing that is not here.\n").arg(merging.name) : QString();
    for (const QString &line : merging.added)
        text += u"+ "_s + line + u'\n';
    for (const QString &line : merging.clashes)
        text += u"! "_s + line + u'\n';
    return Core::printable(text).toUtf8();
}

}

int runMerge(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Takes everything that another copy of a project has, or another project over the same files, into the "
        "first one, in one act. Prints what came (+) and what both say otherwise (!). What was deleted here and is still there "
        "comes back. The other one is only read."));
    parser.addOptions({{u"preview"_s, Words::tr("Only print what would come.")}, jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments,
        {{u"PROJECT"_s, Words::tr("The project that is to have both.")}, {u"OTHER"_s, Words::tr("The other one.")}});
    const bool json = wantsJsonOrExit(parser);
    const bool preview = parser.isSet(u"preview"_s);
    using Access = Project::Project::Access;
    const auto project = openProject(parser.positionalArguments()[0], preview ? Access::Read : Access::Change);
    if (!project)
        return fail(project.error());
    const auto other = openProject(parser.positionalArguments()[1], Access::Read);
    if (!other)
        return fail(other.error());
    const auto merging = Library::planMerging((*project)->data(), (*project)->sources(), **other);
    if (!merging)
        return fail(merging.error());
    if (!preview) {
        (*project)->keepBackups({Project::usualBackupRoot(), {}});
        if (const auto done = Library::merge(**project, *merging); !done)
            return fail(done.error());
    }
    if (!json)
        return deliver(parser, asText(*merging), (*project)->files() + (*other)->files());
    const QJsonObject object{{u"added"_s, QJsonArray::fromStringList(merging->added)},
        {u"clashes"_s, QJsonArray::fromStringList(merging->clashes)}};
    return deliver(parser, QJsonDocument(object).toJson(), (*project)->files() + (*other)->files());
}

}

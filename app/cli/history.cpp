// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "core/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QByteArray asJson(const QList<Project::Project::Act> &acts)
{
    QJsonArray all;
    for (const auto &[number, label, undone, made] : acts)
        all.append(QJsonObject{{u"number"_s, number}, {u"label"_s, label}, {u"made"_s, made.toString(Qt::ISODate)},
            {u"undone"_s, undone}});
    return QJsonDocument(QJsonObject{{u"acts"_s, all}}).toJson();
}

QByteArray asText(const QList<Project::Project::Act> &acts)
{
    QString text;
    for (const auto &[number, label, undone, made] : acts) {
        const QString line = undone ? Words::tr("%1 (taken back)").arg(label) : label;
        text += u"%1  %2  %3\n"_s.arg(number, 5).arg(made.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), line);
    }
    return printable(text.isEmpty() ? Words::tr("Nothing was done in this project yet.\n") : text).toUtf8();
}

/// Takes acts back, or does them again, and prints each.
int step(const QStringList &arguments, bool isUndo)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(isUndo
            ? Words::tr("Takes back what was done last in a project, and says what that was.")
            : Words::tr("Does again what was taken back last in a project, and says what that was."));
    parser.addOptions(
        {{u"steps"_s, Words::tr("So many acts. Default: %1.").arg(1), u"NUMBER"_s, u"1"_s}, outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const int steps = parser.value(u"steps"_s).toInt();
    if (steps < 1)
        return wrongCall(Words::tr("“%1” is no number from 1 on.").arg(parser.value(u"steps"_s)));
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Change);
    if (!project)
        return fail(project.error());
    const QList<Project::Project::Act> acts = (*project)->history();
    if (std::ranges::count(acts, !isUndo, &Project::Project::Act::undone) < steps)
        return fail(isUndo ? Words::tr("There is not as much to be taken back.")
                           : Words::tr("There is not as much to be done again."));
    QString told;
    for (int i = 0; i < steps; ++i) {
        const QString label = isUndo ? (*project)->undoLabel() : (*project)->redoLabel();
        if (const auto done = isUndo ? (*project)->undo() : (*project)->redo(); !done)
            return fail(done.error());
        told += (isUndo ? Words::tr("Taken back: %1") : Words::tr("Done again: %1")).arg(label) + u'\n';
    }
    return deliver(parser, printable(told).toUtf8(), (*project)->files());
}

}

int runHistory(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Lists what was done in a project, the oldest first; acts that are taken back can be done again."));
    parser.addOptions({jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const QList<Project::Project::Act> acts = (*project)->history();
    return deliver(parser, json ? asJson(acts) : asText(acts), (*project)->files());
}

int runUndo(const QStringList &arguments)
{
    return step(arguments, true);
}

int runRedo(const QStringList &arguments)
{
    return step(arguments, false);
}

}

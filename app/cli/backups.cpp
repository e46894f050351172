// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/verbs.h"
#include "project/backups.h"
#include "core/printable.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QCommandLineOption folderOption()
{
    return QCommandLineOption(u"folder"_s, Words::tr("Where backups lie. Default: %1.").arg(Project::usualBackupRoot()),
        Words::tr("FOLDER"), Project::usualBackupRoot());
}

QByteArray asJson(const QList<Project::ListedBackup> &backups)
{
    QJsonArray all;
    for (const auto &[backup, summary] : backups) {
        all.append(QJsonObject{{u"path"_s, backup.path}, {u"made"_s, backup.made.toString(Qt::ISODate)},
            {u"bytes"_s, backup.size}, {u"documents"_s, summary ? QJsonValue(summary->documents) : QJsonValue()},
            {u"annotations"_s, summary ? QJsonValue(summary->annotations) : QJsonValue()}});
    }
    return QJsonDocument(all).toJson();
}

QByteArray asText(const QList<Project::ListedBackup> &backups)
{
    QString text;
    for (const auto &[backup, summary] : backups) {
        const QString inside = summary
            ? Words::tr("%1 documents, %2 annotations").arg(summary->documents).arg(summary->annotations)
            : Words::tr("cannot be read");
        text += u"%1  %2  %3\n  %4\n"_s.arg(backup.made.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"),
            QLocale().formattedDataSize(backup.size), inside, backup.path);
    }
    return Core::printable(text.isEmpty() ? Words::tr("There are no backups of this project.\n") : text).toUtf8();
}

}

int runBackups(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Lists the backups of a project, newest first; also of one that cannot be opened any more."));
    parser.addOptions({folderOption(), jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const auto backups = Project::backupsOf(parser.positionalArguments().constFirst(), parser.value(u"folder"_s));
    return deliver(parser, json ? asJson(backups) : asText(backups));
}

int runRestore(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Puts a backup in the place of a project. What is there now becomes a backup first, so that this can be "
        "undone."));
    const QCommandLineOption which(
        u"backup"_s, Words::tr("The backup, as “backups” lists it. Default: the newest."), Words::tr("FILE"));
    parser.addOptions({which, folderOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const QString project = parser.positionalArguments().constFirst();
    const QString root = parser.value(u"folder"_s);
    QString backup = parser.value(which);
    if (backup.isEmpty()) {
        const auto backups = Project::backupsOf(project, root);
        if (backups.isEmpty())
            return fail(Words::tr("There are no backups of this project."));
        backup = backups.constFirst().backup.path;
    }
    QString before;
    const auto restored = Project::restore(project, backup, {root, {}, {}}, before);
    if (!restored)
        return fail(restored.error());
    QString text = Words::tr("“%1” is now as it is in “%2”.\n").arg(project, backup);
    if (!before.isEmpty())
        text += Words::tr("What was there before is “%1”.\n").arg(before);
    std::fputs(Core::printable(text).toLocal8Bit().constData(), stdout);
    return 0;
}

}

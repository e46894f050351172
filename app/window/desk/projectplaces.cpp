// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/projectplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/crossread"_L1;
    QDir().mkpath(folder);
    return folder;
}

/// A Flatpak may not write into the person's Documents: what it has by that name is thrown away at its end.
bool isFlatpak()
{
    return qEnvironmentVariableIsSet("FLATPAK_ID") || QFileInfo::exists(u"/.flatpak-info"_s);
}

QString projectName(const QStringList &files)
{
    static const QStringList sayNothing{
        u"transcript"_s, u"article"_s, u"text"_s, u"document"_s, u"source"_s, u"news"_s};
    if (files.isEmpty())
        return QCoreApplication::translate("ProjectPlaces", "Untitled");
    const QFileInfo file(files.first());
    QString name = file.completeBaseName();
    if (sayNothing.contains(name, Qt::CaseInsensitive) && !file.absoluteDir().isRoot())
        name = file.absoluteDir().dirName();
    while (name.startsWith(u'.')) // or it would be hidden
        name.removeFirst();
    const qsizetype most = 80;
    if (name.size() > most)
        name.truncate(name[most].isLowSurrogate() ? most - 1 : most);
    return name.isEmpty() ? projectName({}) : name;
}

}

QString projectFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = documents + "/Crossread"_L1;
    if (!isFlatpak() && !documents.isEmpty() && QDir().mkpath(folder) && QFileInfo(folder).isWritable())
        return folder;
    const QString instead = dataFolder() + "/projects"_L1;
    QDir().mkpath(instead);
    return instead;
}

QString freeProjectPath(const QStringList &files)
{
    const QString stem = projectFolder() + u'/' + projectName(files);
    QString path = stem + ".crossread"_L1;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1 (%2).crossread"_s.arg(stem, QString::number(number));
    return path;
}

QString samplePath()
{
    return dataFolder() + u'/' + QCoreApplication::translate("ProjectPlaces", "Sample") + ".crossread"_L1;
}

bool isSample(const QString &projectPath)
{
    return QFileInfo(projectPath).absoluteFilePath() == samplePath();
}

}

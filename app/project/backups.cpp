// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/backups.h"

#include "core/atomicfile.h"
#include "project/backupkeeper.h"
#include "project/projectprivate.h"
#include "store/check.h"
#include "store/keeping.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cstdio>

namespace Crossread::Project {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QString idSetting = u"project"_s;
const QString aboutName = u"about.json"_s;

QString idIn(const QByteArray &setting)
{
    const QUuid id = QUuid::fromString(QJsonDocument::fromJson(setting)[u"id"].toString());
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString pathIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(aboutName));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[u"path"].toString() : QString();
}

}

QString usualBackupRoot()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"crossread/backups"_s);
}

QStringList backupFoldersOf(const QString &project, const QString &root)
{
    QString id;
    if (const auto file = Store::ProjectFile::open(project, Store::ProjectFile::Mode::ReadOnly))
        id = idIn((*file)->setting(idSetting));
    const QString path = QFileInfo(project).absoluteFilePath();
    QStringList folders;
    const QFileInfoList all = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : all) {
        const bool isOurs = id.isEmpty() ? pathIn(folder.filePath()) == path : folder.fileName() == id;
        if (isOurs)
            folders.append(folder.filePath());
    }
    return folders;
}

QList<ListedBackup> backupsOf(const QString &project, const QString &root)
{
    QList<ListedBackup> listed;
    const QStringList folders = backupFoldersOf(project, root);
    for (const QString &folder : folders) {
        for (const Store::Backup &one : Store::BackupFolder(folder).list()) {
            const auto summary = Store::summaryOf(one.path);
            listed.append({one, summary ? std::optional(*summary) : std::nullopt});
        }
    }
    std::ranges::stable_sort(listed, std::greater(), [](const ListedBackup &one) { return one.backup.made; });
    return listed;
}

void Project::keepBackups(const BackupSettings &settings)
{
    if (isReadOnly() || d->backups)
        return;
    QString id = idIn(setting(idSetting));
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        setSetting(idSetting, QJsonDocument(QJsonObject{{u"id"_s, id}}).toJson(QJsonDocument::Compact));
    }
    const QString folder = QDir(settings.root).filePath(id);
    const auto tell = [this](const Error &error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT backupFailed(error); }, Qt::QueuedConnection);
    };
    if (const auto made = Store::BackupFolder(folder).unfinished(); !made)
        return tell(made.error());
    const QByteArray about = QJsonDocument(QJsonObject{{u"path"_s, path()}}).toJson();
    if (const auto written = writeFileChecked(QDir(folder).filePath(aboutName), about, {}); !written)
        return tell(written.error());
    d->backups = std::make_unique<BackupKeeper>(d->file, folder, settings, tell);
}

QString Project::backupFolder() const
{
    return d->backups ? d->backups->folder() : QString();
}

void Project::backUp()
{
    if (d->backups)
        d->backups->make();
}

Result<void> restore(const QString &project, const QString &backup, const BackupSettings &settings, QString &before)
{
    const auto report = Store::checkFile(backup);
    if (!report)
        return std::unexpected(report.error());
    if (!report->isFine())
        return failure(ErrorCode::DamagedProject, backup, report->findings.constFirst().sentence);
    const QFileInfo info(project);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    // What is there now, first.
    if (info.exists()) {
        auto now = Store::ProjectFile::open(path);
        if (!now && now.error().code == ErrorCode::LockedProject)
            return std::unexpected(now.error());
        if (now) {
            const QString id = idIn((*now)->setting(idSetting));
            Store::BackupFolder folder(id.isEmpty() ? QFileInfo(backup).path() : QDir(settings.root).filePath(id));
            const auto copy = folder.unfinished();
            const auto copied = copy ? (*now)->saveCopy(*copy) : std::unexpected(copy.error());
            const auto taken = copied
                ? folder.take(*copy, QDateTime::currentDateTimeUtc(), settings.limits, Progress(), backup)
                : std::unexpected(copied.error());
            if (taken)
                before = taken->path;
        }
        if (before.isEmpty()) {
            before = Store::freeNameBeside(path, u"damaged"_s, u"crossread"_s);
            if (!QFile::copy(path, before))
                return failure(ErrorCode::NotWritable, before);
        }
    }
    for (const QLatin1StringView ending : {"-wal"_L1, "-journal"_L1}) {
        if (QFileInfo::exists(path + ending)) {
            if (const auto aside = Store::setAside(path, ending); !aside)
                return std::unexpected(aside.error());
        }
    }
    // The new one is whole before it takes the name of the old one.
    const QString made = path + u".restoring";
    QFile::remove(made);
    if (const auto copied = copyToNewFile(backup, made); !copied)
        return copied;
    if (std::rename(QFile::encodeName(made).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(made);
        return failure(ErrorCode::NotWritable, path);
    }
    return {};
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/backups.h"

#include "core/atomicfile.h"
#include "project/afterwork.h"
#include "project/projectprivate.h"
#include "store/check.h"
#include "store/differences.h"
#include "store/keeping.h"
#include "store/openmark.h"
#include "store/projectfile.h"
#include "core/json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace Crossread::Project {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QString idSetting = u"project"_s;
const QString aboutName = u"about.json"_s;
constexpr auto logEnding = "-wal"_L1;
constexpr auto journalEnding = "-journal"_L1;

QString idIn(const QByteArray &setting)
{
    const QUuid id = QUuid::fromString(readJson(setting)[u"id"].toString());
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString pathIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(aboutName));
    return file.open(QIODevice::ReadOnly) ? readJson(file.readAll())[u"path"].toString() : QString();
}

/// The folder of a project, made where it is not there. `keep` gets the setting by which it is found again, where the project
/// has none yet.
Result<QString> folderFor(const QString &project, const QByteArray &setting, const QString &root,
    const std::function<void(const QByteArray &)> &keep)
{
    QString id = idIn(setting);
    // A copy of a project that is still there becomes a project of its own.
    const QString home = id.isEmpty() ? QString() : pathIn(QDir(root).filePath(id));
    const QString there = QFileInfo(home).canonicalFilePath();
    const bool isCopy = !home.isEmpty() && !there.isEmpty() && there != QFileInfo(project).canonicalFilePath();
    if (id.isEmpty() || isCopy) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        keep(QJsonDocument(QJsonObject{{u"id"_s, id}}).toJson(QJsonDocument::Compact));
    }
    const QString folder = QDir(root).filePath(id);
    const QByteArray about = QJsonDocument(QJsonObject{{u"path"_s, project}}).toJson();
    return Store::BackupFolder(folder).unfinished().and_then([&](const QString &) {
        return writeFileChecked(QDir(folder).filePath(aboutName), about, {}).transform([&] { return folder; });
    });
}

/// Before another takes its place: as a backup, or beside it as it lies there, with its log. Where it is now.
Result<QString> keepPresent(
    const QString &path, const QString &inUse, const BackupSettings &settings, const Progress &progress)
{
    const auto isDamaged = [](const Store::ProjectFile &file) {
        const auto why = file.why();
        return why && why->code == ErrorCode::DamagedTexts;
    };
    if (auto now = Store::ProjectFile::open(path); now && !isDamaged(**now)) {
        const auto keep = [&now](const QByteArray &json) { (void)(*now)->setSetting(idSetting, json); };
        const auto place = folderFor(path, (*now)->setting(idSetting), settings.root, keep);
        Store::BackupFolder folder(place.value_or(QString()));
        const auto copy = place ? folder.unfinished() : std::unexpected(place.error());
        const auto copied = copy ? (*now)->saveCopy(*copy) : std::unexpected(copy.error());
        const auto taken = copied
            ? folder.take(*copy, QDateTime::currentDateTimeUtc(), settings.limits, progress, inUse)
            : std::unexpected(copied.error());
        if (taken)
            return taken->path;
    } else if (!now && now.error().code == ErrorCode::LockedProject) {
        return std::unexpected(now.error());
    }
    if (progress.isCanceled())
        return failure(ErrorCode::Canceled);
    // Closed by now, which has brought home what its log held, unless that failed.
    const QString aside = Store::freeNameBeside(path, u"damaged"_s, u"crossread"_s);
    Result<void> done;
    for (const QLatin1StringView ending : {""_L1, logEnding, journalEnding}) {
        if (done && QFileInfo::exists(path + ending))
            done = copyToNewFile(path + ending, aside + ending);
    }
    if (!done) {
        for (const QLatin1StringView ending : {""_L1, logEnding, journalEnding})
            QFile::remove(aside + ending);
    }
    return done.transform([&aside] { return aside; });
}

}

QString usualBackupRoot()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"crossread/backups"_s);
}

QStringList backupFoldersOf(const QString &project, const QString &root)
{
    waitUntilClosed(project);
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

QList<ListedBackup> backupsIn(const QString &folder)
{
    QList<ListedBackup> listed;
    for (const Store::Backup &one : Store::BackupFolder(folder).list()) {
        const auto summary = Store::summaryOf(one.path);
        listed.append({one, summary ? std::optional(*summary) : std::nullopt});
    }
    return listed;
}

QList<ListedBackup> backupsOf(const QString &project, const QString &root)
{
    QList<ListedBackup> listed;
    const QStringList folders = backupFoldersOf(project, root);
    for (const QString &folder : folders)
        listed += backupsIn(folder);
    std::ranges::stable_sort(listed, std::greater(), [](const ListedBackup &one) { return one.backup.made; });
    return listed;
}

bool Comparison::isSame() const
{
    const auto isNone = [](const Count &count) { return count.more == 0 && count.fewer == 0 && count.other == 0; };
    return isNone(documents) && isNone(annotations) && isNone(codes) && isNone(links) && isNone(topics)
        && isNone(others);
}

Result<Comparison> compareWith(const Data &data, const QString &backup)
{
    const auto file = Store::ProjectFile::open(backup, Store::ProjectFile::Mode::ReadOnly);
    auto then = file ? (*file)->load() : std::unexpected(file.error());
    if (!then)
        return std::unexpected(then.error());
    for (Topic &topic : then->topics) { // which are looked at is no difference
        if (const Topic *here = data.topic(topic.id))
            topic.enabled = here->enabled;
    }
    const Store::Contents now = data.contents();
    const auto count = []<typename T>(const QList<T> &ofNow, const QList<T> &ofThen) {
        QHash<QUuid, const T *> known;
        for (const T &one : ofNow)
            known.insert(one.id.uuid(), &one);
        Comparison::Count counted;
        for (const T &one : ofThen) {
            const T *same = known.take(one.id.uuid());
            counted.more += same == nullptr;
            // A place that was found again in another text is no difference.
            counted.other += same != nullptr && !Store::differences(*same, one, Store::Places::Ignored).isEmpty();
        }
        counted.fewer = int(known.size());
        return counted;
    };
    Comparison comparison{count(now.documents, then->documents), count(now.annotations, then->annotations),
        count(now.codes, then->codes), count(now.links, then->links), count(now.topics, then->topics), {}};
    const auto countOther = [&]<typename T>(const QList<T> &ofNow, const QList<T> &ofThen) {
        const Comparison::Count counted = count(ofNow, ofThen);
        comparison.others.more += counted.more;
        comparison.others.fewer += counted.fewer;
        comparison.others.other += counted.other;
    };
    countOther(now.attributes, then->attributes);
    countOther(now.speakers, then->speakers);
    countOther(now.codeSets, then->codeSets);
    countOther(now.queries, then->queries);
    countOther(now.projectMemos, then->projectMemos);
    return comparison;
}

void Project::keepBackups(const BackupSettings &settings)
{
    if (isReadOnly() || d->backups)
        return;
    const auto tell = [this](const Error &error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT backupFailed(error); }, Qt::QueuedConnection);
    };
    const auto folder = folderFor(
        path(), setting(idSetting), settings.root, [this](const QByteArray &json) { setSetting(idSetting, json); });
    if (!folder)
        return tell(folder.error());
    d->backups = std::make_unique<BackupKeeper>(d->journal->file(), *folder, settings, tell);
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

Result<void> restore(const QString &project, const QString &backup, const BackupSettings &settings, QString &before,
    const Progress &progress)
{
    waitUntilClosed(project);
    const auto report = Store::checkFile(backup, Progress(progress, 0, 400));
    if (!report)
        return std::unexpected(report.error());
    if (!report->isFine())
        return failure(ErrorCode::DamagedProject, backup, report->findings.constFirst().sentence);
    const QFileInfo info(project);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (info.exists()) {
        const auto kept = keepPresent(path, backup, settings, Progress(progress, 400, 900));
        if (!kept)
            return std::unexpected(kept.error());
        before = *kept;
    }
    // The new one is whole before it takes the name of the old one.
    const QString made = path + u".restoring";
    QFile::remove(made);
    if (const auto copied = copyToNewFile(backup, made); !copied)
        return copied;
    if (progress.isCanceled()) {
        QFile::remove(made);
        return failure(ErrorCode::Canceled);
    }
    // A log that could not be folded in, since there was no room, goes when everything else is done.
    QList<std::pair<QString, QString>> moved;
    Result<void> done;
    for (const QLatin1StringView ending : {logEnding, journalEnding}) {
        if (!done || !QFileInfo::exists(path + ending))
            continue;
        done = Store::setAside(path, ending).transform([&](const QString &now) { moved.append({now, path + ending}); });
    }
    // What bears witness of the work that was there before says nothing of what comes: it is gone by then, for sure.
    const QString mark = Store::OpenMark::pathFor(path);
    if (done && QFileInfo::exists(mark) && !QFile::remove(mark))
        done = failure(ErrorCode::NotWritable, mark);
    if (done)
        done = syncFolder(info.absolutePath(), path);
    if (done)
        done = renameFile(made, path, NameTaken::Replaced);
    if (done) {
        for (const auto &[now, there] : moved) {
            if (!before.isEmpty()) // which has it all
                QFile::remove(now);
        }
        return syncFolder(info.absolutePath(), path);
    }
    for (const auto &[now, there] : moved)
        (void)renameFile(now, there);
    QFile::remove(made);
    return done;
}

}

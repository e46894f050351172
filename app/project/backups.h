// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/data.h"
#include "store/backups.h"

#include <QStringList>

#include <chrono>
#include <memory>

namespace Crossread::Project {

/// Where backups go, how many, and how soon after a change.
struct BackupSettings {
    QString root; ///< the folder with a folder for each project
    Store::BackupLimits limits;
    std::chrono::milliseconds every = std::chrono::minutes(15);
};

/// In the reader's data, apart from the projects: whoever deletes or mislays one does not lose both.
[[nodiscard]] QString usualBackupRoot();

/// A backup as a list shows it.
struct ListedBackup {
    Store::Backup backup;
    std::optional<Store::Summary> summary; ///< nothing where it cannot be read
};
/// Those of a project, newest first; also of one that cannot be opened any more, by where it lies.
[[nodiscard]] QList<ListedBackup> backupsOf(const QString &project, const QString &root = usualBackupRoot());
[[nodiscard]] QList<ListedBackup> backupsIn(const QString &folder);
/// The folders that they lie in, with their journals.
[[nodiscard]] QStringList backupFoldersOf(const QString &project, const QString &root = usualBackupRoot());
constexpr QLatin1StringView journalName("notes.jsonl");

/// What a backup has more, fewer, or in another form than a project has now.
struct Comparison {
    struct Count {
        int more = 0;
        int fewer = 0;
        int other = 0;
    };
    Count documents;
    Count annotations;
    Count codes;
    Count links;
    Count topics;
    Count others; ///< attributes, what is said of speakers, code sets, queries, the project memo
    [[nodiscard]] bool isSame() const;
};
/// Errors: as opening a project.
[[nodiscard]] Core::Result<Comparison> compareWith(const Data &now, const QString &backup);

/// Puts a backup in the place of a project that nobody has open. What lies there now becomes a backup first, or, where it
/// is damaged, is set aside beside it; `before` says where it is. Errors: LockedProject, NotFound, DamagedProject where the
/// backup fails its check, NotWritable, DiskFull, Canceled.
[[nodiscard]] Core::Result<void> restore(const QString &project, const QString &backup, const BackupSettings &settings,
    QString &before, const Core::Progress &progress = Core::Progress());

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/backups.h"
#include "project/data.h"
#include "project/filethread.h"
#include "store/actjournal.h"

#include <QMutex>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace Crossread::Project {

/// Makes the backups of an open project, and writes its journal, beside everything else. Acts wait for a part of a copy at
/// most; only before an act that removes much the copy is made as a whole.
class BackupKeeper {
public:
    BackupKeeper(std::shared_ptr<FileThread> file, const QString &folder, const BackupSettings &settings,
        std::function<void(const Core::Error &)> failed);
    ~BackupKeeper() = default;
    Q_DISABLE_COPY_MOVE(BackupKeeper)

    [[nodiscard]] const QString &folder() const { return m_shared->folder.path(); }
    /// An act is kept; `now` is what there is after it.
    void changed(const Data &now, const Core::ChangeSet &applied);
    void make(); ///< soon
    /// As it is now, whatever comes next, unless one that is made and checked says the same.
    void makeBeforeMuch();
    /// What is left to do, with the last backup where something has changed; for another thread, which is to close the file
    /// then. Failures are not told any more.
    [[nodiscard]] std::function<void()> close();

private:
    struct Shared {
        Shared(const QString &folder, const BackupSettings &settings, std::function<void(const Core::Error &)> failed);
        Store::BackupFolder folder;
        Store::BackupLimits limits;
        Store::ActJournal journal;
        bool begun = false; ///< the journal is; touched by the pool alone
        std::atomic<qint64> kept = -1; ///< how many of the acts that were seen the newest backup has for sure
        QThreadPool pool; ///< one thread: in order

        void tell(const Core::Error &error);
        void tellNobody();

    private:
        QMutex m_lock;
        std::function<void(const Core::Error &)> m_failed;
    };
    [[nodiscard]] static bool isNewest(FileThread &file, const Shared &shared);
    static void makeIn(FileThread &file, Shared &shared, qint64 acts);
    static void check(Shared &shared, const QString &copy, qint64 acts);
    void makeIfChanged();
    void settle();

    std::shared_ptr<FileThread> m_file;
    std::shared_ptr<Shared> m_shared;
    QTimer m_timer;
    std::chrono::milliseconds m_every;
    qint64 m_acts = 0; // that were seen
    bool m_dirty = false; // since the last one was begun
};

}

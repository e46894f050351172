// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/backups.h"
#include "project/filethread.h"
#include "project/state.h"
#include "store/actjournal.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace Crossread::Project {

[[nodiscard]] Store::Contents contentsOf(const State &state);

/// Makes the backups of an open project, and writes its journal. The copy is made in the file's thread, checked beside it;
/// nobody waits for either but close().
class BackupKeeper {
public:
    BackupKeeper(std::shared_ptr<FileThread> file, const QString &folder, const BackupSettings &settings,
        std::function<void(const Core::Error &)> failed);
    ~BackupKeeper();
    Q_DISABLE_COPY_MOVE(BackupKeeper)

    [[nodiscard]] const QString &folder() const { return m_shared->folder.path(); }
    /// An act is kept; `now` is what there is after it.
    void changed(const State &now, const Core::ChangeSet &applied);
    void make(); ///< soon
    void makeIfChanged(); ///< where something has changed since the last one
    void close(); ///< makeIfChanged(), and waits until all is done

private:
    struct Shared {
        Store::BackupFolder folder;
        Store::BackupLimits limits;
        Store::ActJournal journal;
        bool begun = false; ///< the journal is; touched by the pool alone
        std::function<void(const Core::Error &)> failed;
        QThreadPool pool; ///< one thread: in order
    };
    void copy(bool onlyIfOther); ///< than the newest one
    static void check(const std::shared_ptr<Shared> &shared, const QString &copy);

    std::shared_ptr<FileThread> m_file;
    std::shared_ptr<Shared> m_shared;
    QTimer m_timer;
    std::chrono::milliseconds m_every;
    bool m_dirty = false; // since the last one
};

}

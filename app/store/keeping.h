// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/fileguard.h"
#include "store/openmark.h"

#include <functional>

namespace Crossread::Store {

constexpr int longLog = 4 << 20; ///< bytes; from there on it is folded in early, and to this it is cut then

/// Writing into an open project file. The file rests as long as nothing is written: then it is one plain file with
/// everything in it, which can be copied. The first change starts a log beside it, rest() folds that in again. Before and
/// after each change it is made sure that the file still is what its name leads to: a change that went into a file which
/// has been deleted or replaced would look kept and be gone.
class Keeping {
public:
    /// `awake`: a log is in use already.
    Keeping(Database &database, FileGuard &guard, const LogStamp &stamp, bool awake);
    ~Keeping();
    Q_DISABLE_COPY_MOVE(Keeping)

    /// All or nothing; when it returns without an error, it is on the disk. Errors: DiskFull, StrayedProject, as Database.
    [[nodiscard]] Core::Result<void> write(const std::function<Core::Result<void>()> &work);
    /// Said by the work of write(): what it has changed of what the project holds.
    void count(const Tally &difference) { m_difference += difference; }
    /// Lets the next change count anew what the project holds: rows are about to be written in another way.
    void countAnew() { m_stamp.holds.reset(); }
    /// Keeps with the next change that the reader has been told of something, so that it is told once.
    void markTold(const QString &setting, const QByteArray &json) { m_told = {setting, json}; }
    /// Folds a log that has grown long into the file, which takes as long as a dozen changes: for when none comes just now.
    void shortenLog();
    /// Back to one plain file. Where that fails (a full disk) everything stays in the log.
    [[nodiscard]] Core::Result<void> rest();
    /// Whether the file is in its place. Error: StrayedProject, from then on for good; its detail says where everything is
    /// that was kept so far.
    [[nodiscard]] Core::Result<void> look();

private:
    [[nodiscard]] Core::Result<void> switchTo(const QString &journalMode);
    [[nodiscard]] Core::Result<void> startLog();
    [[nodiscard]] Core::Result<void> wake();
    void foldLog();
    [[nodiscard]] Core::Result<void> bringUpToDate(LogStamp &stamp);
    [[nodiscard]] Core::Result<void> lookAtLog();
    [[nodiscard]] Core::Result<void> stray(bool whole);
    [[nodiscard]] QString rescue();

    Database &m_database;
    FileGuard &m_guard;
    QString m_path;
    LogStamp m_stamp;
    Tally m_difference; // of the change that is being written
    OpenMark m_mark;
    std::pair<QString, QByteArray> m_told;
    bool m_awake;
    bool m_begun = false; // a change has been kept since it woke
    struct stat m_log{}; // as the last change left it
    std::optional<Core::Error> m_strayed;
};

/// A whole copy of an open project in a new file, opened again and checked. Errors: AlreadyExists, NotWritable, DiskFull,
/// DamagedProject, as Database.
[[nodiscard]] Core::Result<void> saveCopy(Database &database, const QString &to);

/// Lets `save` write a project that has lost its file under a free name beside it, or in the data folder where that is not
/// possible; the name, or nothing.
[[nodiscard]] QString rescueTo(const QString &path, const std::function<Core::Result<void>(const QString &to)> &save);

/// NAME.WHAT.SUFFIX beside a project, with a number where that is taken.
[[nodiscard]] QString freeNameBeside(const QString &path, const QString &what, const QString &suffix);
/// Renames what lies beside a project as PATH + ending, so that SQLite does not find it; the name it has now.
[[nodiscard]] Core::Result<QString> setAside(const QString &path, QLatin1StringView ending);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tally.h"

#include <optional>

namespace Crossread::Store {

/// SQLite replays whatever log lies beside a file under the right name, also one that belongs to another file or to an
/// earlier state of this one. So each transaction leaves a stamp in the file, and its copy in the log tells what the log
/// follows on. A session is the time from the first change after a rest to the next rest.
struct LogStamp {
    QByteArray session; ///< random, 32 hexadecimal digits; empty: never written by a program that stamps
    QByteArray previous; ///< the session that this one follows on
    qint64 act = 0; ///< rises by one with each transaction
    std::optional<Tally> holds; ///< what the project holds after it; nothing where an older version wrote it

    [[nodiscard]] static LogStamp after(const LogStamp &stamp, bool newSession);
    [[nodiscard]] QByteArray toJson() const;
    /// The newest stamp that stands somewhere in the bytes; a page may hold an older one that SQLite has let go.
    [[nodiscard]] static std::optional<LogStamp> in(QByteArrayView bytes);
};

/// The name under which it is kept among the settings.
inline constexpr QLatin1StringView stampSetting("store.log");

/// A write-ahead log, read without SQLite.
struct Log {
    qint64 size = 0; ///< of the file, bytes; 0: there is none, or an empty one
    bool readable = true; ///< whether it begins as a log does
    bool whole = true; ///< false: it ends within a page that it began
    int commits = 0; ///< that count; what comes after the last one does not
    std::optional<LogStamp> first; ///< of the first commit
    std::optional<LogStamp> last;
};

/// Error: NotReadable.
[[nodiscard]] Core::Result<Log> readLog(const QString &path);

enum class LogBelongs {
    Nowhere, ///< nothing in it counts
    Here, ///< it goes on where the file ends
    Already, ///< the file has all of it
    Elsewhere,
    Unknown, ///< neither of them is stamped
};
/// `inUse`: the file's header says that a log may hold more than the file.
[[nodiscard]] LogBelongs whereBelongs(const Log &log, const std::optional<LogStamp> &file, bool inUse);

/// What bears witness to the last work in a project, besides what the file itself says.
struct Witnesses {
    bool inUse = false; ///< the file's header says that a log may hold more
    Log log;
    std::optional<LogStamp> mark; ///< the newest that a mark beside the file has
};
/// How many transactions a file lacks that ends at `stamp`, its log included; 0 where that something may be missing is all
/// that can be told. Nothing where nothing tells of any.
[[nodiscard]] std::optional<qint64> lackedBy(const std::optional<LogStamp> &stamp, const Witnesses &witnesses);

}

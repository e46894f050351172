// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/logstamp.h"

namespace Crossread::Store {

/// A small hidden file beside a project that is open for writing: it tells others who has it open, and bears witness to
/// the last act that was kept, should the log be lost. It locks nothing; the lock is in the project file.
class OpenMark {
public:
    /// Makes it, in place of one that was left behind. Where that cannot be taken away there is none, and nothing is said.
    OpenMark(const QString &projectPath, const LogStamp &stamp);
    ~OpenMark(); ///< takes it away, unless it is to stay
    Q_DISABLE_COPY_MOVE(OpenMark)

    /// Error: DiskFull, StoreFailed; then what it said before still stands there, or nothing.
    Core::Result<void> keep(const LogStamp &stamp);
    /// As keep(), and forces it to the disk. While the file says that a log belongs to it, a witness is there even when the
    /// power goes: that the log is not there yet or ends in the middle is told from one that has been lost.
    [[nodiscard]] Core::Result<void> settle(const LogStamp &stamp);
    void leave() { m_stays = true; } ///< beside the file, when this goes

    /// What a mark beside the project says; `who` is for the reader: program, process, host, since when.
    struct Says {
        QString host;
        QString who;
        std::optional<LogStamp> stamp;
    };
    [[nodiscard]] static std::optional<Says> read(const QString &projectPath);
    [[nodiscard]] static QString pathFor(const QString &projectPath);

private:
    [[nodiscard]] Core::Result<void> make();

    QString m_project;
    QString m_path;
    QByteArray m_who;
    int m_handle = -1;
    bool m_named = false; // its name is on the disk
    bool m_stays = false;
};

}

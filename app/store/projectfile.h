// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/error.h"

#include <memory>

namespace Crossread::Store {

/// One entry of the history kept in the file.
struct HistoryEntry {
    qint64 number = 0; ///< rises by one per act
    Core::ChangeSet act;
    bool undone = false; ///< true for those that redo would bring back
};

/// Everything that a project file says, read at opening. Document bytes stay in the file until asked for.
struct Contents {
    QList<Core::DocumentRecord> documents; ///< removed ones are not here
    QList<Core::Code> codes;
    QList<Core::Annotation> annotations; ///< sorted by document and begin
    QList<Core::Topic> topics;
    QList<Core::Link> links;
    QList<HistoryEntry> history; ///< oldest first, the newest 1,000
};

/// One `.crossread` file: an SQLite database, the only place where SQL is spoken. WAL, synchronous FULL, one connection,
/// exclusive locking; every pragma is read back. On a clean close the file goes back to one file without WAL, so that it
/// can be copied or opened from read-only media. Not thread-safe: belongs to one thread.
class ProjectFile
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new file. Errors: AlreadyExists, NotWritable, DiskFull, StoreFailed.
    [[nodiscard]] static Core::Result<std::unique_ptr<ProjectFile>> create(const QString &path);
    /// Opens, checks and, where it is of an older schema, upgrades (after a verified copy beside it). A newer or
    /// read-only file opens in Mode::ReadOnly, why() says the reason. Errors: NotFound, IsFolder, NotReadable, NotAProject,
    /// LockedProject, DamagedProject, DiskFull, StoreFailed.
    [[nodiscard]] static Core::Result<std::unique_ptr<ProjectFile>> open(const QString &path);
    ~ProjectFile();
    Q_DISABLE_COPY_MOVE(ProjectFile)

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] std::optional<Core::Error> why() const; ///< why it is ReadOnly: NewerProject or ReadOnlyProject

    [[nodiscard]] Core::Result<Contents> load() const;

    /// Applies an act and writes it into the history, in one transaction. When this returns, the act is on the disk.
    /// Undone entries are dropped first. New documents need their bytes: see addBytes(). Errors: ReadOnlyProject,
    /// DiskFull, StoreFailed; then nothing has changed.
    [[nodiscard]] Core::Result<void> perform(const Core::ChangeSet &act);
    /// Takes back the newest entry that is not undone, or brings back the oldest undone one; returns what was applied
    /// (for undo: the act reversed), or an empty act where there is none. Errors as perform().
    [[nodiscard]] Core::Result<Core::ChangeSet> undo();
    [[nodiscard]] Core::Result<Core::ChangeSet> redo();

    /// A document's bytes, kept from before its record is added until the project is deleted, so that removing a
    /// document can be undone.
    [[nodiscard]] Core::Result<void> addBytes(Core::DocumentId id, const QByteArray &bytes);
    [[nodiscard]] Core::Result<QByteArray> bytes(Core::DocumentId id) const;

    /// Small things that are not acts: window layout, reading positions. JSON text under a name; not undone.
    [[nodiscard]] Core::Result<void> setSetting(const QString &name, const QByteArray &json);
    [[nodiscard]] QByteArray setting(const QString &name) const;

private:
    ProjectFile();
    struct Private;
    std::unique_ptr<Private> d;
};

}

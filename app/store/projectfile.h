// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/error.h"
#include "core/progress.h"
#include "store/readings.h"
#include "store/doubt.h"

#include <QHash>

#include <functional>
#include <memory>

namespace Crossread::Store {

struct CheckReport;
struct Summary;
struct Migration;

/// One entry of the history kept in the file. The act itself stays there until undo or redo asks for it.
struct HistoryEntry {
    qint64 number = 0; ///< rises by one per act
    QString label;
    bool undone = false; ///< true for those that redo would bring back
};

/// Everything that a project file says, read at opening. Document bytes stay in the file until asked for.
struct Contents {
    QList<Core::DocumentRecord> documents; ///< by position; removed ones are not here
    QList<Core::Code> codes; ///< by position; parents are there and form no circle
    QList<Core::Annotation> annotations; ///< sorted by document and begin; documents and codes are there
    QList<Core::Topic> topics; ///< by position
    QList<Core::Link> links; ///< documents are there
    QList<HistoryEntry> history; ///< oldest first, the newest 1,000
    QList<Doubt> doubts; ///< rows that are not as they were written
};

/// One `.crossread` file: an SQLite database, the only place where SQL is spoken. WAL, synchronous FULL, one connection,
/// exclusive locking; every pragma is read back. At rest, and on a clean close, it is one file without WAL, so that it
/// can be copied or opened from read-only media. Not thread-safe: belongs to one thread.
class ProjectFile {
public:
    enum class Mode { ReadWrite, ReadOnly };
    using Filling = std::function<Core::Result<void>(const QString &path)>;

    /// Makes a new file, whole or not at all, also where the program is killed. `fill` puts in what it is to begin with:
    /// it gets the path of the file in the making, opens it and closes it again.
    /// Errors: AlreadyExists, NotWritable, NameTooLong, DiskFull, StoreFailed, those of `fill`.
    [[nodiscard]] static Core::Result<void> make(const QString &path, const Filling &fill);
    /// make() with nothing in it, and open().
    [[nodiscard]] static Core::Result<std::unique_ptr<ProjectFile>> create(const QString &path);
    /// Opens, checks and, where it is of an older schema, upgrades (after a verified copy beside it). A newer or
    /// read-only file opens in Mode::ReadOnly, why() says the reason. A file that fails a check is left as it was, with
    /// the log beside it. A log that belongs to another file, or to this one at another time, is moved aside and told of.
    /// With Mode::ReadOnly nothing of the file changes, nor of its folder.
    /// Errors: NotFound, IsFolder, NotReadable, NotAProject, LockedProject, DamagedProject, DiskFull, StoreFailed.
    [[nodiscard]] static Core::Result<std::unique_ptr<ProjectFile>> open(
        const QString &path, Mode mode = Mode::ReadWrite);
    /// As open(), with migrations other than those that ship. For tests of upgrades.
    [[nodiscard]] static Core::Result<std::unique_ptr<ProjectFile>> open(
        const QString &path, const QList<Migration> &migrations, Mode mode = Mode::ReadWrite);
    ~ProjectFile();
    Q_DISABLE_COPY_MOVE(ProjectFile)

    [[nodiscard]] const QString &path() const; ///< absolute, links followed
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] std::optional<Core::Error> why() const; ///< why it is ReadOnly: NewerProject, ReadOnlyProject …
    /// What the reader should know of the file, found at opening: ForeignLog, LatestMissing, SharedFolder.
    [[nodiscard]] QList<Core::Error> notices() const;

    /// For when nothing happens for a while: makes it one plain file again, which can be copied while it is open. The
    /// next change does without being told. Errors: DiskFull, StrayedProject.
    [[nodiscard]] Core::Result<void> rest();
    /// Whether the file is still what its name leads to, as this program left it; looked at with each change anyway.
    /// Error: StrayedProject, for good; nothing can be kept in it any more, and its detail says where everything is that
    /// was kept before.
    [[nodiscard]] Core::Result<void> look();
    /// Everything that is kept, in a new file. Errors: AlreadyExists, NotWritable, DiskFull, StoreFailed.
    [[nodiscard]] Core::Result<void> saveCopy(const QString &path) const;

    [[nodiscard]] Core::Result<Summary> summary() const;
    /// As checkDatabase().
    [[nodiscard]] Core::Result<CheckReport> check(const Core::Progress &progress) const;
    /// Errors: StoreFailed, DamagedProject where SQLite cannot read a table.
    [[nodiscard]] Core::Result<Contents> load() const;

    /// Bytes of a document that an act is to bring, in parts numbered from 0; on the disk when this returns. They are the
    /// document's once perform() has named it; those that no act has named are gone at the next opening. Errors as perform().
    [[nodiscard]] Core::Result<void> keepPart(Core::DocumentId id, int number, const QByteArray &bytes);
    /// Takes the parts back of a document that is not to come after all; leaves those of any other.
    [[nodiscard]] Core::Result<void> dropParts(Core::DocumentId id);
    /// Applies an act and writes it into the history, in one transaction. `newSources` names the documents that it adds,
    /// each with the SHA-256 of its kept parts. When this returns, the act is on the disk. Undone entries are dropped first.
    /// Bytes stay until the project is deleted, so that removing a document can be undone. Errors: ReadOnlyProject, DiskFull,
    /// TooLarge, StrayedProject, StoreFailed, Canceled; then nothing has changed, and the next act may work again.
    [[nodiscard]] Core::Result<void> perform(const Core::ChangeSet &act,
        const QHash<Core::DocumentId, QByteArray> &newSources = {}, const Core::Progress &progress = Core::Progress());
    /// Applies changes that are no act of the reader: a project's first topics, anchors found again. Not in the history.
    [[nodiscard]] Core::Result<void> amend(const QList<Core::AnyChange> &changes);
    /// Takes back the newest entry that is not undone, or brings back the oldest undone one; returns what was applied
    /// (for undo: the act reversed), or an empty act where there is none. Errors as perform(); AlteredAct where the entry is
    /// not as it was written.
    [[nodiscard]] Core::Result<Core::ChangeSet> undo(const Core::Progress &progress = Core::Progress());
    [[nodiscard]] Core::Result<Core::ChangeSet> redo(const Core::Progress &progress = Core::Progress());
    /// From here on nothing done before can be taken back. Errors as perform().
    [[nodiscard]] Core::Result<void> forgetHistory();

    /// What the parts of a document must have together. Error: NoSuchDocument.
    [[nodiscard]] Core::Result<QByteArray> sha256(Core::DocumentId id) const;
    /// As they were kept; empty after the last.
    [[nodiscard]] Core::Result<QByteArray> part(Core::DocumentId id, int number) const;
    /// All of them, checked against their hash. Errors: NoSuchDocument, DamagedProject, StoreFailed.
    [[nodiscard]] Core::Result<QByteArray> bytes(Core::DocumentId id) const;

    /// A part of the text as it is read: see readings.h. Not an act. Errors as perform().
    [[nodiscard]] Core::Result<void> keepReadingPart(
        const ReadingKey &key, int number, const QByteArray &bytes, const QByteArray &sha256 = {});
    [[nodiscard]] Core::Result<std::optional<ReadingHead>> readingHead(const ReadingKey &key) const;
    [[nodiscard]] Core::Result<QByteArray> readingPart(qint64 id, int number) const; ///< empty after the last

    /// Small things that are not acts: window layout, reading positions. A JSON object or array under a name; not undone.
    [[nodiscard]] Core::Result<void> setSetting(const QString &name, const QByteArray &json);
    [[nodiscard]] QByteArray setting(const QString &name) const; ///< empty where it was never set

private:
    ProjectFile();
    struct Private;
    std::unique_ptr<Private> d;
};

}

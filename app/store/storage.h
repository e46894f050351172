// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/error.h"
#include "core/progress.h"
#include "store/doubt.h"
#include "store/readings.h"

#include <QDateTime>
#include <QHash>

#include <functional>
#include <memory>

namespace Crossread::Store {

struct Summary;

/// No reader does so much, and SQLite goes on at random after its own highest number.
constexpr qint64 highestAct = qint64(1) << 53;

/// One entry of the history kept in the file. The act itself stays there until undo or redo asks for it.
struct HistoryEntry {
    qint64 number = 0; ///< rises by one per act
    QString label;
    bool undone = false; ///< true for those that redo would bring back
    QDateTime made = {}; ///< UTC
};

/// Everything that a project file says, read at opening. Document bytes stay in the file until asked for.
struct Contents {
    QList<Core::DocumentRecord> documents; ///< by position; removed ones are not here
    QList<Core::Code> codes; ///< by position; parents are there and form no circle
    QList<Core::Annotation> annotations; ///< sorted by document and begin; documents and codes are there
    QList<Core::Topic> topics; ///< by position
    QList<Core::Link> links; ///< documents are there
    QList<Core::Attribute> attributes; ///< by position
    QList<Core::SpeakerRecord> speakers; ///< by name; attributes are there, as those of documents
    QList<Core::CodeSet> codeSets; ///< by position; codes are there
    QList<Core::SavedQuery> queries; ///< by position
    QList<Core::ProjectMemo> projectMemos; ///< one, or none
    QList<HistoryEntry> history; ///< oldest first, what was taken back last; of more than a million the newest
    QList<Doubt> doubts; ///< rows that are not as they were written
};

/// Where each kind of thing stands in the contents.
template <typename T>
[[nodiscard]] auto &listOf(auto &contents)
{
    using namespace Core;
    if constexpr (std::is_same_v<T, DocumentRecord>)
        return contents.documents;
    else if constexpr (std::is_same_v<T, Code>)
        return contents.codes;
    else if constexpr (std::is_same_v<T, Annotation>)
        return contents.annotations;
    else if constexpr (std::is_same_v<T, Topic>)
        return contents.topics;
    else if constexpr (std::is_same_v<T, Link>)
        return contents.links;
    else if constexpr (std::is_same_v<T, Attribute>)
        return contents.attributes;
    else if constexpr (std::is_same_v<T, SpeakerRecord>)
        return contents.speakers;
    else if constexpr (std::is_same_v<T, CodeSet>)
        return contents.codeSets;
    else if constexpr (std::is_same_v<T, SavedQuery>)
        return contents.queries;
    else
        return contents.projectMemos;
}

/// A copy in the making, part by part; what is changed in between goes into it as well. Goes before the storage it is of;
/// a file that is not finished is left for the caller to remove.
class Copying {
public:
    Copying() = default;
    virtual ~Copying();
    Q_DISABLE_COPY_MOVE(Copying)

    /// Some hundredths of a second of work. How much is left, of 1000; with 0 the copy is whole, and is no longer changed.
    [[nodiscard]] virtual Core::Result<int> step() = 0;
};

/// Where an open project is kept: what its journal needs, and no word of how. A ProjectFile is one; another may lie
/// anywhere else. Not thread-safe: belongs to one thread.
class Storage {
public:
    Storage() = default;
    virtual ~Storage();
    Q_DISABLE_COPY_MOVE(Storage)

    [[nodiscard]] virtual const QString &path() const = 0; ///< absolute, links followed
    [[nodiscard]] virtual std::optional<Core::Error>
    why() const = 0; ///< why it is read-only: NewerProject, ReadOnlyProject …
    /// What the reader should know of the file, found at opening: ForeignLog, LatestMissing, SharedFolder.
    [[nodiscard]] virtual QList<Core::Error> notices() const = 0;

    /// For when no change comes for a moment: what keeps the next ones quick.
    virtual void tidy() = 0;
    /// For when nothing happens for a while: makes it one plain file again, which can be copied while it is open. The
    /// next change does without being told. Errors: DiskFull, StrayedProject.
    [[nodiscard]] virtual Core::Result<void> rest() = 0;
    /// Whether the file is still what its name leads to, as this program left it; looked at with each change anyway.
    /// Error: StrayedProject, for good; nothing can be kept in it any more, and its detail says where everything is that
    /// was kept before.
    [[nodiscard]] virtual Core::Result<void> look() = 0;
    /// Everything that is kept, in a new file at `path`, which nobody has. Errors: NotWritable, DiskFull, StoreFailed.
    [[nodiscard]] virtual Core::Result<std::unique_ptr<Copying>> startCopy(const QString &path) = 0;

    [[nodiscard]] virtual Core::Result<Summary> summary() const = 0;
    /// Errors: StoreFailed, DamagedProject where SQLite cannot read a table, TooLarge, Canceled.
    [[nodiscard]] virtual Core::Result<Contents> load(const Core::Progress &progress = Core::Progress()) const = 0;

    /// Bytes of a document that an act is to bring, in parts numbered from 0; on the disk when this returns. They are the
    /// document's once perform() has named it; those that no act has named are gone at the next opening. Errors as perform().
    [[nodiscard]] virtual Core::Result<void> keepPart(Core::DocumentId id, int number, const QByteArray &bytes) = 0;
    /// Takes the parts back of a document that is not to come after all; leaves those of any other.
    [[nodiscard]] virtual Core::Result<void> dropParts(Core::DocumentId id) = 0;
    /// Applies an act and writes it into the history, in one transaction. `newSources` names the documents that it adds,
    /// each with the SHA-256 of its kept parts. When this returns, the act is on the disk. Undone entries are dropped first.
    /// Bytes stay until the project is deleted, so that removing a document can be undone. Errors: ReadOnlyProject, DiskFull,
    /// TooLarge, StrayedProject, StoreFailed, Canceled; then nothing has changed, and the next act may work again.
    [[nodiscard]] virtual Core::Result<void> perform(const Core::ChangeSet &act,
        const QHash<Core::DocumentId, QByteArray> &newSources = {},
        const Core::Progress &progress = Core::Progress()) = 0;
    /// Applies an act that carries on the newest one, `number`: in the history both are one, `together`. For what is kept while
    /// it is typed. Errors as perform(); StoreFailed where that is not the newest act any more.
    [[nodiscard]] virtual Core::Result<void> carryOn(
        qint64 number, const Core::ChangeSet &act, const Core::ChangeSet &together) = 0;
    /// Applies changes that are no act of the reader: a project's first topics, anchors found again. Not in the history.
    [[nodiscard]] virtual Core::Result<void> amend(const QList<Core::AnyChange> &changes) = 0;
    /// Takes back the newest entry that is not undone, or brings back the oldest undone one; returns what was applied
    /// (for undo: the act reversed), or an empty act where there is none. Errors as perform(); AlteredAct where the entry is
    /// not as it was written.
    [[nodiscard]] virtual Core::Result<Core::ChangeSet> undo(const Core::Progress &progress = Core::Progress()) = 0;
    [[nodiscard]] virtual Core::Result<Core::ChangeSet> redo(const Core::Progress &progress = Core::Progress()) = 0;
    /// From here on nothing done before can be taken back. Errors as perform().
    [[nodiscard]] virtual Core::Result<void> forgetHistory() = 0;

    /// What the parts of a document must have together. Error: NoSuchDocument.
    [[nodiscard]] virtual Core::Result<QByteArray> sha256(Core::DocumentId id) const = 0;
    /// As they were kept; empty after the last.
    [[nodiscard]] virtual Core::Result<QByteArray> part(Core::DocumentId id, int number) const = 0;

    /// A part of the text as it is read: see readings.h. Not an act. Errors as perform().
    [[nodiscard]] virtual Core::Result<void> keepReadingPart(
        const ReadingKey &key, int number, const QByteArray &bytes, const QByteArray &sha256 = {}) = 0;
    [[nodiscard]] virtual Core::Result<std::optional<ReadingHead>> readingHead(const ReadingKey &key) const = 0;
    [[nodiscard]] virtual Core::Result<QByteArray> readingPart(
        qint64 id, int number) const = 0; ///< empty after the last

    /// Small things that are not acts: window layout, reading positions. A JSON object or array under a name; not undone.
    [[nodiscard]] virtual Core::Result<void> setSetting(const QString &name, const QByteArray &json) = 0;
    [[nodiscard]] virtual QByteArray setting(const QString &name) const = 0; ///< empty where it was never set
};

/// Gives what a project is kept in; called once, in the thread that it will belong to.
using StorageOpener = std::function<Core::Result<std::unique_ptr<Storage>>()>;

}

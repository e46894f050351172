// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storage.h"

#include <functional>
#include <memory>

namespace Crossread::Store {

struct Migration;

/// One `.crossread` file: an SQLite database, the only place where SQL is spoken. WAL, synchronous FULL, one connection,
/// exclusive locking; every pragma is read back. At rest, and on a clean close, it is one file without WAL, so that it
/// can be copied or opened from read-only media. Not thread-safe: belongs to one thread.
class ProjectFile final : public Storage {
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
    /// read-only file opens in Mode::ReadOnly, and so does one of which only texts are damaged; why() says the reason. A
    /// file that fails another check is left as it was, with the log beside it. A log that belongs to another file, or to
    /// this one at another time, is moved aside and told of.
    /// With Mode::ReadOnly nothing of the file changes, nor of its folder.
    /// Errors: NotFound, IsFolder, NotReadable, NotAProject, LockedProject, DamagedProject, DiskFull, Canceled.
    [[nodiscard]] static Core::Result<std::unique_ptr<ProjectFile>> open(
        const QString &path, Mode mode = Mode::ReadWrite, const Core::Progress &progress = Core::Progress());
    /// As open(), with migrations other than those that ship. For tests of upgrades.
    [[nodiscard]] static Core::Result<std::unique_ptr<ProjectFile>> open(const QString &path,
        const QList<Migration> &migrations, Mode mode = Mode::ReadWrite,
        const Core::Progress &progress = Core::Progress());
    ~ProjectFile() override;
    Q_DISABLE_COPY_MOVE(ProjectFile)

    [[nodiscard]] const QString &path() const override;
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] std::optional<Core::Error> why() const override;
    [[nodiscard]] QList<Core::Error> notices() const override;
    void tidy() override;
    [[nodiscard]] Core::Result<void> rest() override;
    [[nodiscard]] Core::Result<void> look() override;
    [[nodiscard]] Core::Result<std::unique_ptr<Copying>> startCopy(const QString &path) override;
    /// All of it at once. Errors: AlreadyExists, NotWritable, DiskFull, StoreFailed.
    [[nodiscard]] Core::Result<void> saveCopy(const QString &path) const;
    [[nodiscard]] Core::Result<Summary> summary() const override;
    [[nodiscard]] Core::Result<Contents> load(const Core::Progress &progress = Core::Progress()) const override;
    [[nodiscard]] Core::Result<void> keepPart(Core::DocumentId id, int number, const QByteArray &bytes) override;
    [[nodiscard]] Core::Result<void> dropParts(Core::DocumentId id) override;
    [[nodiscard]] Core::Result<void> perform(const Core::ChangeSet &act,
        const QHash<Core::DocumentId, QByteArray> &newSources = {},
        const Core::Progress &progress = Core::Progress()) override;
    [[nodiscard]] Core::Result<void> carryOn(
        qint64 number, const Core::ChangeSet &act, const Core::ChangeSet &together) override;
    [[nodiscard]] Core::Result<void> amend(const QList<Core::AnyChange> &changes) override;
    [[nodiscard]] Core::Result<Core::ChangeSet> undo(const Core::Progress &progress = Core::Progress()) override;
    [[nodiscard]] Core::Result<Core::ChangeSet> redo(const Core::Progress &progress = Core::Progress()) override;
    [[nodiscard]] Core::Result<void> forgetHistory() override;
    [[nodiscard]] Core::Result<QByteArray> sha256(Core::DocumentId id) const override;
    [[nodiscard]] Core::Result<QByteArray> part(Core::DocumentId id, int number) const override;
    /// All of them, checked against their hash. Errors: NoSuchDocument, DamagedProject, StoreFailed.
    [[nodiscard]] Core::Result<QByteArray> bytes(Core::DocumentId id) const;
    [[nodiscard]] Core::Result<void> keepReadingPart(
        const ReadingKey &key, int number, const QByteArray &bytes, const QByteArray &sha256 = {}) override;
    [[nodiscard]] Core::Result<std::optional<ReadingHead>> readingHead(const ReadingKey &key) const override;
    [[nodiscard]] Core::Result<QByteArray> readingPart(qint64 id, int number) const override;
    [[nodiscard]] Core::Result<void> setSetting(const QString &name, const QByteArray &json) override;
    [[nodiscard]] QByteArray setting(const QString &name) const override;

private:
    ProjectFile();
    struct Private;
    std::unique_ptr<Private> d;
};

}

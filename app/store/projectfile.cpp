// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfile.h"

#include "store/actjson.h"
#include "store/backups.h"
#include "store/check.h"
#include "store/opening.h"
#include "store/proof.h"
#include "store/reading.h"
#include "store/rows.h"

#include <QCryptographicHash>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyChanges = 500;
const QString usualCache = u"PRAGMA cache_size = -2000"_s; // KiB, SQLite's own
const QString roomyCache = u"PRAGMA cache_size = -65536"_s;

const QString savePart = u"INSERT INTO source_part (source, number, bytes) VALUES (:id, :number, :bytes)"_s;
const QString erasePending = u"DELETE FROM source_part WHERE source = :id AND source NOT IN (SELECT id FROM source)"_s;
const QString eraseAllPending = u"DELETE FROM source_part WHERE source NOT IN (SELECT id FROM source)"_s;
const QString selectPending = u"SELECT 1 FROM source_part WHERE source NOT IN (SELECT id FROM source) LIMIT 1"_s;
const QString selectPart = u"SELECT bytes FROM source_part WHERE source = :id AND number = :number"_s;
const QString saveSource = u"INSERT INTO source (id, sha256) VALUES (:id, :sha256)"_s;
const QString selectSource = u"SELECT sha256 FROM source WHERE id = :id"_s;
const QString dropUndone = u"DELETE FROM history WHERE undone = 1"_s;
const QString saveEntry = u"INSERT INTO history (number, label, made, undone, changes, proof)"
                          " VALUES (:number, :label, :made, 0, CAST(:changes AS TEXT), :proof)"_s;
const QString selectNextNumber = u"SELECT ifnull(max(number), 0) + 1 FROM history"_s;
const QString dropOldest = u"DELETE FROM history WHERE number <= (SELECT max(number) - 1000 FROM history)"_s;
const QString selectUndo =
    u"SELECT number, label, made, undone, proof, CAST(changes AS BLOB) FROM history WHERE undone = 0"
    " ORDER BY number DESC LIMIT 1"_s;
const QString selectRedo =
    u"SELECT number, label, made, undone, proof, CAST(changes AS BLOB) FROM history WHERE undone = 1"
    " ORDER BY number LIMIT 1"_s;
const QString markEntry = u"UPDATE history SET undone = :undone, proof = :proof WHERE number = :number"_s;
const QString saveSetting = u"INSERT INTO setting (name, value) VALUES (:name, :value)"
                            " ON CONFLICT (name) DO UPDATE SET value = :value"_s;
const QString selectSetting = u"SELECT value FROM setting WHERE name = :name"_s;

Result<QSqlQuery> execute(Database &database, const QString &sql, const QList<std::pair<QString, QVariant>> &values)
{
    auto query = database.prepare(sql);
    if (!query)
        return query;
    for (const auto &[name, value] : values)
        query->bindValue(name, value);
    if (const auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    return query;
}

/// As ChangeSet::reversed(), but where it stands: an act can be a hundred thousand changes.
void reverse(ChangeSet &act)
{
    std::ranges::reverse(act.changes);
    for (AnyChange &any : act.changes)
        std::visit([](auto &one) { std::swap(one.before, one.after); }, any);
}

}

struct ProjectFile::Private {
    Opened opened;
    bool roomy = false; // the cache is, until the end of the act

    [[nodiscard]] Database &database() const { return *opened.database; }
    [[nodiscard]] Result<void> write(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<void> writeRows(const QList<AnyChange> &changes, const Progress &progress);
    [[nodiscard]] Result<ChangeSet> step(const QString &select, bool undo, const Progress &progress);
    void dropPending();
};

/// All or nothing, and only where writing is allowed at all.
Result<void> ProjectFile::Private::write(const std::function<Result<void>()> &work)
{
    if (opened.readOnly)
        return std::unexpected(*opened.readOnly);
    auto done = opened.keeping->write(work);
    if (std::exchange(roomy, false))
        (void)database().run(usualCache);
    return done;
}

/// Within write(). Where an act touches many rows, each of its pages is to be written once, and read never again.
Result<void> ProjectFile::Private::writeRows(const QList<AnyChange> &changes, const Progress &progress)
{
    if (changes.size() >= manyChanges) {
        roomy = true;
        (void)database().run(roomyCache);
    }
    return RowWriter(database(), progress).apply(changes);
}

/// What a program that was killed while a document came in has left. Where it cannot be taken out it does no harm.
void ProjectFile::Private::dropPending()
{
    if (opened.readOnly)
        return;
    if (database().value(selectPending).value_or(QVariant()).isValid())
        (void)write([this] { return database().run(eraseAllPending); });
    if (hasUnfinishedReadings(database()))
        (void)write([this] { return dropUnfinishedReadings(database()); });
}

Result<ChangeSet> ProjectFile::Private::step(const QString &select, bool undo, const Progress &progress)
{
    ChangeSet applied;
    const auto written = write([&]() -> Result<void> {
        EntryHead head;
        QByteArray json;
        {
            auto query = execute(database(), select, {});
            if (!query)
                return std::unexpected(query.error());
            if (!query->next())
                return database().checkEnd(*query);
            head = {query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toLongLong(),
                query->value(3).toBool()};
            json = query->value(5).toByteArray();
            if (proofOf(head, json) != query->value(4).toByteArray())
                return failure(ErrorCode::AlteredAct, head.label);
        }
        auto changes = changesFromJson(json);
        if (!changes)
            return failure(ErrorCode::AlteredAct, head.label);
        applied = {head.label, *std::move(changes)};
        head.undone = undo;
        if (undo)
            reverse(applied);
        if (const auto done = writeRows(applied.changes, progress); !done)
            return done;
        return execute(database(), markEntry,
            {{u":undone"_s, int(undo)}, {u":proof"_s, proofOf(head, json)}, {u":number"_s, head.number}})
            .transform([](const QSqlQuery &) { });
    });
    if (!written)
        return std::unexpected(written.error());
    return applied;
}

ProjectFile::ProjectFile()
    : d(std::make_unique<Private>())
{
}

ProjectFile::~ProjectFile() = default;

Result<void> ProjectFile::make(const QString &path, const Filling &fill)
{
    return makeProject(path, shippedMigrations(), fill);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path)
{
    const auto made = make(path, [](const QString &) { return Result<void>(); });
    return made ? open(path) : std::unexpected(made.error());
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, Mode mode)
{
    return open(path, shippedMigrations(), mode);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(
    const QString &path, const QList<Migration> &migrations, Mode mode)
{
    auto opened = openChecked(path, migrations, mode == Mode::ReadWrite);
    if (!opened)
        return std::unexpected(opened.error());
    std::unique_ptr<ProjectFile> file(new ProjectFile);
    file->d->opened = *std::move(opened);
    file->d->dropPending();
    // What a killed program left in its log comes home. On a full disk it stays where it is.
    (void)file->rest();
    return file;
}

const QString &ProjectFile::path() const
{
    return d->opened.path;
}

ProjectFile::Mode ProjectFile::mode() const
{
    return d->opened.readOnly ? Mode::ReadOnly : Mode::ReadWrite;
}

std::optional<Error> ProjectFile::why() const
{
    return d->opened.readOnly;
}

QList<Error> ProjectFile::notices() const
{
    return d->opened.notices;
}

Result<void> ProjectFile::rest()
{
    return d->opened.keeping ? d->opened.keeping->rest() : Result<void>();
}

Result<void> ProjectFile::look()
{
    return d->opened.keeping ? d->opened.keeping->look() : Result<void>();
}

Result<void> ProjectFile::saveCopy(const QString &path) const
{
    return Store::saveCopy(d->database(), path);
}

Result<Summary> ProjectFile::summary() const
{
    return summaryOf(d->database());
}

Result<CheckReport> ProjectFile::check(const Progress &progress) const
{
    return checkDatabase(d->database(), progress);
}

Result<Contents> ProjectFile::load() const
{
    return readContents(d->database());
}

Result<void> ProjectFile::keepPart(DocumentId id, int number, const QByteArray &bytes)
{
    return d->write([&] {
        return execute(d->database(), savePart,
            {{u":id"_s, asBlob(id.uuid())}, {u":number"_s, number}, {u":bytes"_s, asBlob(bytes)}})
            .transform([](const QSqlQuery &) { });
    });
}

Result<void> ProjectFile::dropParts(DocumentId id)
{
    return d->write([&] {
        return execute(d->database(), erasePending, {{u":id"_s, asBlob(id.uuid())}}).transform([](const QSqlQuery &) {
        });
    });
}

Result<void> ProjectFile::perform(
    const ChangeSet &act, const QHash<DocumentId, QByteArray> &newSources, const Progress &progress)
{
    return d->write([&]() -> Result<void> {
        Database &database = d->database();
        for (const auto &[id, sha256] : newSources.asKeyValueRange()) {
            const auto saved =
                execute(database, saveSource, {{u":id"_s, asBlob(id.uuid())}, {u":sha256"_s, asBlob(sha256)}});
            if (!saved)
                return std::unexpected(saved.error());
        }
        if (const auto done = d->writeRows(act.changes, progress); !done)
            return done;
        if (const auto dropped = database.run(dropUndone); !dropped)
            return dropped;
        const auto number = database.value(selectNextNumber);
        if (!number)
            return std::unexpected(number.error());
        const EntryHead head{number->toLongLong(), act.label, QDateTime::currentMSecsSinceEpoch(), false};
        const QByteArray changes = changesToJson(act.changes);
        const auto saved = execute(database, saveEntry,
            {{u":number"_s, head.number}, {u":label"_s, asText(head.label)}, {u":made"_s, head.made},
                {u":changes"_s, changes}, {u":proof"_s, proofOf(head, changes)}});
        return saved ? database.run(dropOldest) : std::unexpected(saved.error());
    });
}

Result<void> ProjectFile::amend(const QList<AnyChange> &changes)
{
    return d->write([&] { return d->writeRows(changes, Progress()); });
}

Result<ChangeSet> ProjectFile::undo(const Progress &progress)
{
    return d->step(selectUndo, true, progress);
}

Result<void> ProjectFile::forgetHistory()
{
    return d->write([&] { return d->database().run(u"DELETE FROM history"_s); });
}

Result<ChangeSet> ProjectFile::redo(const Progress &progress)
{
    return d->step(selectRedo, false, progress);
}

Result<QByteArray> ProjectFile::sha256(DocumentId id) const
{
    auto query = execute(d->database(), selectSource, {{u":id"_s, asBlob(id.uuid())}});
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return query->value(0).toByteArray();
    const auto end = d->database().checkEnd(*query);
    return end ? failure(ErrorCode::NoSuchDocument, id.toString()) : std::unexpected(end.error());
}

Result<QByteArray> ProjectFile::part(DocumentId id, int number) const
{
    auto query = execute(d->database(), selectPart, {{u":id"_s, asBlob(id.uuid())}, {u":number"_s, number}});
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return query->value(0).toByteArray();
    return d->database().checkEnd(*query).transform([] { return QByteArray(); });
}

Result<QByteArray> ProjectFile::bytes(DocumentId id) const
{
    const auto expected = sha256(id);
    if (!expected)
        return expected;
    QByteArray all;
    for (int number = 0;; ++number) {
        const auto next = part(id, number);
        if (!next)
            return next;
        if (next->isEmpty())
            break;
        all += *next;
    }
    // SQLite does not notice a flipped bit inside a value.
    if (QCryptographicHash::hash(all, QCryptographicHash::Sha256) != *expected)
        return failure(ErrorCode::DamagedProject, path());
    return all;
}

Result<void> ProjectFile::keepReadingPart(
    const ReadingKey &key, int number, const QByteArray &bytes, const QByteArray &sha256)
{
    return d->write([&] { return Store::keepReadingPart(d->database(), key, number, bytes, sha256); });
}

Result<std::optional<ReadingHead>> ProjectFile::readingHead(const ReadingKey &key) const
{
    return Store::readingHead(d->database(), key);
}

Result<QByteArray> ProjectFile::readingPart(qint64 id, int number) const
{
    return Store::readingPart(d->database(), id, number);
}

Result<void> ProjectFile::setSetting(const QString &name, const QByteArray &json)
{
    return d->write([&] {
        return execute(d->database(), saveSetting, {{u":name"_s, asText(name)}, {u":value"_s, QString::fromUtf8(json)}})
            .transform([](const QSqlQuery &) { });
    });
}

QByteArray ProjectFile::setting(const QString &name) const
{
    auto query = execute(d->database(), selectSetting, {{u":name"_s, asText(name)}});
    return query && query->next() ? query->value(0).toString().toUtf8() : QByteArray();
}

}

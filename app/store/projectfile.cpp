// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfile.h"

#include "store/actjson.h"
#include "store/backups.h"
#include "store/copying.h"
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

/// Whoever only reads wants to change nothing: what fails then is the reading.
Error asReading(Error error)
{
    if (error.code == ErrorCode::StoreFailed)
        error.code = ErrorCode::NotReadable;
    return error;
}

const QString savePart = u"INSERT INTO source_part (source, number, bytes) VALUES (:id, :number, :bytes)"_s;
const QString erasePending = u"DELETE FROM source_part WHERE source = :id AND source NOT IN (SELECT id FROM source)"_s;
const QString eraseAllPending = u"DELETE FROM source_part WHERE source NOT IN (SELECT id FROM source)"_s;
const QString selectPending = u"SELECT 1 FROM source_part WHERE source NOT IN (SELECT id FROM source) LIMIT 1"_s;
const QString selectPart = u"SELECT bytes FROM source_part WHERE source = :id AND number = :number"_s;
const QString saveSource = u"INSERT INTO source (id, sha256) VALUES (:id, :sha256)"_s;
const QString selectSource = u"SELECT sha256 FROM source WHERE id = :id"_s;
const QString selectHere =
    u"SELECT ifnull((SELECT number FROM history WHERE undone = 0 ORDER BY number DESC LIMIT 1), 0)"_s;
const QString dropUndone = u"DELETE FROM history WHERE number > (%1)"_s.arg(selectHere);
const QString saveEntry = u"INSERT INTO history (number, label, made, undone, changes, proof)"
                          " VALUES (:number, :label, :made, 0, CAST(:changes AS TEXT), :proof)"_s;
const QString selectNextNumber = u"SELECT ifnull(max(number), 0) + 1 FROM history"_s;
const QString selectUndo =
    u"SELECT number, label, made, undone, proof, CAST(changes AS BLOB) FROM history WHERE undone = 0"
    " AND number <= :here ORDER BY number DESC LIMIT 1"_s;
const QString selectRedo =
    u"SELECT number, label, made, undone, proof, CAST(changes AS BLOB) FROM history WHERE undone = 1"
    " AND number > :here ORDER BY number LIMIT 1"_s;
const QString replaceEntry =
    u"UPDATE history SET label = :label, made = :made, changes = CAST(:changes AS TEXT), proof = :proof"
    " WHERE number = :number AND undone = 0 AND number = (SELECT max(number) FROM history)"_s;
const QString markEntry = u"UPDATE history SET undone = :undone, proof = :proof WHERE number = :number"_s;
const QString saveSetting = u"INSERT INTO setting (name, value) VALUES (:name, :value)"
                            " ON CONFLICT (name) DO UPDATE SET value = :value"_s;
const QString selectSetting = u"SELECT value FROM setting WHERE name = :name"_s;

/// Whether rows go to which many others may refer: SQLite would look through all of those for each one.
bool removesMany(const QList<AnyChange> &changes)
{
    constexpr qsizetype many = 8;
    const auto removes = [](const AnyChange &any) {
        const auto *code = std::get_if<Change<Code>>(&any);
        const auto *document = std::get_if<Change<DocumentRecord>>(&any);
        return (code && !code->after) || (document && !document->after);
    };
    return std::ranges::count_if(changes, removes) >= many;
}

const QString countOrphans = u"SELECT count(*) FROM pragma_foreign_key_check"_s;

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
    std::optional<qint64> lastHere;

    [[nodiscard]] Database &database() const { return *opened.database; }
    [[nodiscard]] Result<void> write(const std::function<Result<void>()> &work, bool removesMany = false);
    [[nodiscard]] Result<void> writeRows(const QList<AnyChange> &changes, const Progress &progress);
    [[nodiscard]] Result<ChangeSet> step(const QString &select, bool undo, const Progress &progress);
    [[nodiscard]] Result<qint64> here();
    void dropPending();
};

/// No act behind this number stands, and none before it is taken back. Looked for once where many steps are taken: the way
/// leads through all that are taken back.
Result<qint64> ProjectFile::Private::here()
{
    if (!lastHere) {
        const auto found = database().value(selectHere);
        if (!found)
            return std::unexpected(found.error());
        lastHere = found->toLongLong();
    }
    return *lastHere;
}

/// All or nothing, and only where writing is allowed at all. `removesMany`: what refers to what is looked at once, at the
/// end.
Result<void> ProjectFile::Private::write(const std::function<Result<void>()> &work, bool removesMany)
{
    if (opened.readOnly)
        return std::unexpected(*opened.readOnly);
    const auto together = [&]() -> Result<void> {
        const auto before = database().value(countOrphans);
        const auto done = before ? work() : std::unexpected(before.error());
        const auto after = done ? database().value(countOrphans) : std::unexpected(done.error());
        if (!after)
            return std::unexpected(after.error());
        return after->toInt() <= before->toInt() ? Result<void>()
                                                 : failure(ErrorCode::StoreFailed, database().subject());
    };
    if (removesMany) {
        if (const auto off = database().pragma(u"foreign_keys"_s, u"OFF"_s, 0); !off)
            return off;
    }
    auto done = opened.keeping->write(removesMany ? together : work);
    if (removesMany) {
        if (const auto on = database().pragma(u"foreign_keys"_s, u"ON"_s, 1); !on && done)
            done = on;
    }
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
    RowWriter writer(database(), progress);
    return writer.apply(changes).transform([&] { opened.keeping->count(writer.difference()); });
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
    if (opened.readOnly)
        return std::unexpected(*opened.readOnly);
    EntryHead head;
    QByteArray json;
    {
        const auto from = here();
        auto query = from ? execute(database(), select, {{u":here"_s, *from}}) : std::unexpected(from.error());
        if (!query)
            return std::unexpected(query.error());
        if (!query->next())
            return database().checkEnd(*query).transform([] { return ChangeSet(); });
        head = {query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toLongLong(),
            query->value(3).toBool()};
        json = query->value(5).toByteArray();
        if (proofOf(head, json) != query->value(4).toByteArray())
            return failure(ErrorCode::AlteredAct, head.label);
    }
    auto changes = changesFromJson(json);
    if (!changes)
        return failure(ErrorCode::AlteredAct, head.label);
    ChangeSet applied{head.label, *std::move(changes)};
    head.undone = undo;
    if (undo)
        reverse(applied);
    const auto work = [&]() -> Result<void> {
        if (const auto done = writeRows(applied.changes, progress); !done)
            return done;
        return execute(database(), markEntry,
            {{u":undone"_s, int(undo)}, {u":proof"_s, proofOf(head, json)}, {u":number"_s, head.number}})
            .transform([](const QSqlQuery &) { });
    };
    if (const auto written = write(work, removesMany(applied.changes)); !written)
        return std::unexpected(written.error());
    lastHere = undo ? head.number - 1 : head.number;
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

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, Mode mode, const Progress &progress)
{
    return open(path, shippedMigrations(), mode, progress);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(
    const QString &path, const QList<Migration> &migrations, Mode mode, const Progress &progress)
{
    auto opened = openChecked(path, migrations, mode == Mode::ReadWrite, progress);
    if (!opened)
        return std::unexpected(asReading(opened.error()));
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

void ProjectFile::tidy()
{
    if (d->opened.keeping)
        d->opened.keeping->shortenLog();
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

Result<std::unique_ptr<Copying>> ProjectFile::startCopy(const QString &path)
{
    return Store::startCopy(d->database(), path);
}

Result<Contents> ProjectFile::load(const Progress &progress) const
{
    return readContents(d->database(), progress).transform_error(asReading);
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
    const auto work = [&]() -> Result<void> {
        Database &database = d->database();
        for (const auto &[id, sha256] : newSources.asKeyValueRange()) {
            const auto saved =
                execute(database, saveSource, {{u":id"_s, asBlob(id.uuid())}, {u":sha256"_s, asBlob(sha256)}});
            if (!saved)
                return std::unexpected(saved.error());
        }
        if (const auto done = d->writeRows(act.changes, progress); !done)
            return done;
        d->lastHere.reset();
        if (const auto dropped = database.run(dropUndone); !dropped)
            return dropped;
        const auto number = database.value(selectNextNumber);
        if (!number)
            return std::unexpected(number.error());
        if (number->toLongLong() > highestAct)
            return failure(ErrorCode::DamagedProject, path());
        const EntryHead head{number->toLongLong(), act.label, QDateTime::currentMSecsSinceEpoch(), false};
        const QByteArray changes = changesToJson(act.changes);
        return execute(database, saveEntry,
            {{u":number"_s, head.number}, {u":label"_s, asText(head.label)}, {u":made"_s, head.made},
                {u":changes"_s, changes}, {u":proof"_s, proofOf(head, changes)}})
            .transform([](const QSqlQuery &) { });
    };
    return d->write(work, removesMany(act.changes));
}

Result<void> ProjectFile::carryOn(qint64 number, const ChangeSet &act, const ChangeSet &together)
{
    return d->write([&]() -> Result<void> {
        if (const auto done = d->writeRows(act.changes, Progress()); !done)
            return done;
        const EntryHead head{number, together.label, QDateTime::currentMSecsSinceEpoch(), false};
        const QByteArray changes = changesToJson(together.changes);
        const auto saved = execute(d->database(), replaceEntry,
            {{u":label"_s, asText(head.label)}, {u":made"_s, head.made}, {u":changes"_s, changes},
                {u":proof"_s, proofOf(head, changes)}, {u":number"_s, head.number}});
        if (!saved)
            return std::unexpected(saved.error());
        return saved->numRowsAffected() == 1 ? Result<void>() : failure(ErrorCode::StoreFailed, path());
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

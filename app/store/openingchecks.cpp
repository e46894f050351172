// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openingchecks.h"

#include "store/keeping.h"

#include <QCoreApplication>
#include <QFile>

#include <functional>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostFaults = 10000;
constexpr int mostOfATable = 100; // SQLite's own

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

std::unexpected<Error> strangeTables(const Database &database)
{
    return failure(ErrorCode::DamagedProject, database.subject(),
        CheckWords::tr("its tables are not those of a Crossread project"));
}

/// Of a version that is not known here. Only what computes something when it is read could do harm.
Result<void> checkNewerSchema(Database &database)
{
    const auto computing = database.value(u"SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR "
                                          "sql LIKE 'CREATE VIRTUAL%'"_s);
    if (!computing)
        return std::unexpected(computing.error());
    if (computing->toInt() > 0)
        return strangeTables(database);
    const auto computed = database.value(u"SELECT count(*) FROM sqlite_schema AS s, pragma_table_xinfo(s.name) AS c "
                                         "WHERE s.type = 'table' AND c.hidden <> 0"_s);
    if (!computed)
        return std::unexpected(computed.error());
    if (computed->toInt() > 0)
        return strangeTables(database);
    return {};
}

/// A row that says what cannot be closes nothing but itself: whoever reads it sees that. `what`: a table; else all of it,
/// with so many faults at most.
Result<void> quickCheck(Database &database, const QString &what, int most)
{
    auto query = database.prepare(u"PRAGMA quick_check(%1)"_s.arg(what));
    const auto done = query ? database.execute(*query) : std::unexpected(query.error());
    if (!done)
        return done;
    for (int count = 1; query->next(); ++count) {
        const QString line = query->value(0).toString();
        if (line != "ok"_L1 && (!isOfOneRow(line) || count == most)) // of many lines below a heading, one is enough
            return failure(ErrorCode::DamagedProject, database.subject(),
                line.section(u'\n', line.startsWith("***"_L1) ? 1 : 0).section(u'\n', 0, 0));
    }
    return database.checkEnd(*query);
}

/// What a row may say is looked at where it is read, with less memory than SQLite takes to find out.
Result<void> withoutRows(Database &database, const std::function<Result<void>()> &check)
{
    const auto set = [&database](
                         int on) { return database.pragma(u"ignore_check_constraints"_s, QString::number(on), on); };
    if (const auto off = set(1); !off)
        return off;
    const auto sound = check();
    const auto on = set(0);
    return sound ? on : sound;
}

Result<void> checkTables(Database &database, const QStringList &names)
{
    Result<void> sound;
    for (qsizetype i = 0; sound && i < names.size(); ++i)
        sound = quickCheck(database, u'\'' + names[i] + u'\'', mostOfATable);
    return sound;
}

/// The names are our own: it is our schema, of today.
Result<QStringList> tablesBeside(Database &database, const QStringList &those, const QList<Migration> &migrations)
{
    if (const auto version = checkSchema(database, migrations); !version)
        return std::unexpected(version.error());
    else if (*version != migrations.constLast().version)
        return strangeTables(database);
    auto tables = database.prepare(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    if (const auto done = tables ? database.execute(*tables) : std::unexpected(tables.error()); !done)
        return std::unexpected(done.error());
    QStringList names;
    while (tables->next()) {
        if (const QString name = tables->value(0).toString(); !those.contains(name))
            names.append(name);
    }
    return database.checkEnd(*tables).transform([&names] { return names; });
}

}

Result<void> makeStrict(Database &database)
{
    const std::tuple<QString, QString, int> pragmas[]{
        {u"trusted_schema"_s, u"OFF"_s, 0}, {u"cell_size_check"_s, u"ON"_s, 1}, {u"mmap_size"_s, u"0"_s, 0},
        {u"recursive_triggers"_s, u"OFF"_s, 0}, {u"foreign_keys"_s, u"ON"_s, 1}, {u"secure_delete"_s, u"ON"_s, 1},
        {u"wal_autocheckpoint"_s, u"0"_s, 0}, // Keeping does that, and looks where it writes
        {u"journal_size_limit"_s, QString::number(longLog), longLog}, // so that its size tells when
    };
    for (const auto &[name, setting, expected] : pragmas) {
        if (const auto set = database.pragma(name, setting, expected); !set)
            return set;
    }
    return {};
}

Result<int> checkSchema(Database &database, const QList<Migration> &migrations)
{
    const auto number = database.value(u"PRAGMA user_version"_s);
    if (!number)
        return std::unexpected(number.error());
    const int version = number->toInt();
    if (version > migrations.constLast().version)
        return checkNewerSchema(database).transform([version] { return version; });
    const auto expected = expectedSchema(version, migrations);
    const auto found = schemaOf(database);
    if (!expected || !found)
        return std::unexpected(expected ? found.error() : expected.error());
    return *found == *expected ? Result<int>(version) : strangeTables(database);
}

bool isOfOneRow(const QString &fault)
{
    return fault.startsWith("CHECK constraint failed in "_L1) || fault.contains(" value in "_L1);
}

Result<void> checkPages(Database &database)
{
    return withoutRows(database, [&] { return quickCheck(database, QString::number(mostFaults), mostFaults); });
}

Result<bool> onlyTextsAreDamaged(
    Database &database, const QList<Migration> &migrations, const Progress &progress, bool isKnown)
{
    const Watch watch(database, progress);
    const QStringList texts{u"source_part"_s, u"reading_part"_s};
    bool isRestSound = false;
    bool areTextsSound = false;
    const auto look = [&]() -> Result<void> {
        const auto others = tablesBeside(database, texts, migrations);
        const auto rest = others ? checkTables(database, *others) : std::unexpected(others.error());
        isRestSound = rest.has_value();
        if (!isRestSound || isKnown)
            return rest;
        // Where neither fails it is something else that does, like the list of free pages.
        const auto whole = checkTables(database, texts);
        areTextsSound = whole.has_value();
        return whole;
    };
    const auto looked = makeStrict(database).and_then([&] { return withoutRows(database, look); });
    if (!looked && looked.error().code != ErrorCode::DamagedProject)
        return std::unexpected(looked.error()); // which says nothing of the file
    return isRestSound && !areTextsSound;
}

Result<int> checkForReading(
    Database &database, const QList<Migration> &migrations, const Progress &progress, bool &damagedTexts)
{
    Result<int> version = failure(ErrorCode::DamagedProject, database.subject());
    if (!damagedTexts) {
        const Watch watch(database, progress);
        version = checkAll(database, migrations);
        if (version || version.error().code != ErrorCode::DamagedProject)
            return version;
    }
    const auto only = onlyTextsAreDamaged(database, migrations, progress, damagedTexts);
    if (!only)
        return std::unexpected(only.error());
    damagedTexts = *only;
    return damagedTexts ? Result<int>(migrations.constLast().version) : version;
}

Result<int> checkAll(Database &database, const QList<Migration> &migrations)
{
    if (const auto strict = makeStrict(database); !strict)
        return std::unexpected(strict.error());
    const auto version = checkSchema(database, migrations);
    if (!version)
        return version;
    return checkPages(database).transform([&version] { return *version; });
}

ActTimes actTimes(Database &database)
{
    ActTimes times;
    auto query = database.prepare(u"SELECT number, made FROM history WHERE undone = 0"_s);
    if (query && database.execute(*query)) {
        while (query->next())
            times.insert(query->value(0).toLongLong(), query->value(1).toLongLong());
    }
    return times;
}

bool goesOn(const ActTimes &from, const ActTimes &to)
{
    const qint64 newest = from.isEmpty() ? 0 : *std::ranges::max_element(from);
    const QList<qint64> numbers = to.keys();
    const auto oldest = std::ranges::min_element(numbers);
    for (const auto &[number, made] : from.asKeyValueRange()) {
        const auto there = to.constFind(number);
        // One that was taken back gave its number to a later one; of the oldest, earlier versions dropped some.
        const bool isThere = there != to.cend() ? *there == made || *there > newest : to.isEmpty() || number < *oldest;
        if (!isThere)
            return false;
    }
    return true;
}

std::optional<LogStamp> stampIn(Database &database)
{
    const auto value = database.value(u"SELECT value FROM setting WHERE name = '%1'"_s.arg(stampSetting));
    return value ? LogStamp::in(value->toByteArray()) : std::nullopt;
}

std::optional<LogStamp> stampAmong(const QString &path)
{
    constexpr qint64 blockSize = 1 << 20;
    constexpr qint64 overlap = 1 << 10; // longer than a stamp
    std::optional<LogStamp> newest;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return newest;
    for (qint64 at = 0; at < file.size(); at += blockSize - overlap) {
        file.seek(at);
        const auto found = LogStamp::in(file.read(blockSize));
        if (found && (!newest || found->act > newest->act))
            newest = found;
    }
    return newest;
}

namespace {

void readInto(
    FileAlone &alone, const QString &path, const QList<Migration> &migrations, bool check, const Progress &progress)
{
    auto database = Database::open(path, Database::Access::FileAlone, path);
    if (!database)
        return;
    const Watch watch(**database, progress);
    const auto strict = makeStrict(**database);
    const auto version = strict ? checkSchema(**database, migrations) : std::unexpected(strict.error());
    if (!version)
        return;
    alone.version = *version;
    alone.sound = check && checkPages(**database).has_value();
    alone.stamp = stampIn(**database);
    if (!alone.stamp)
        alone.acts = actTimes(**database);
}

}

FileAlone readAlone(const QString &path, const QList<Migration> &migrations, bool check, const Progress &progress)
{
    FileAlone alone;
    readInto(alone, path, migrations, check, progress);
    // Half of a log may have come into the file when its program was killed: then SQLite cannot read it alone.
    if (!alone.stamp && check)
        alone.stamp = stampAmong(path);
    return alone;
}

}

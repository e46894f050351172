// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damages.h"

#include "support/scratch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

namespace Crossread::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

qsizetype below(QRandomGenerator &random, qsizetype end)
{
    return random.bounded(int(std::max<qsizetype>(end, 1)));
}

char *anyPage(QByteArray &bytes, QRandomGenerator &random, QString &said)
{
    const qsizetype page = below(random, bytes.size() / pageSize);
    said += u" page %1"_s.arg(page + 1);
    return bytes.data() + page * pageSize;
}

void flip(QByteArray &bytes, QRandomGenerator &random, QString &said)
{
    for (int flips = 1 + random.bounded(8); flips > 0; --flips) {
        const qsizetype at = below(random, bytes.size());
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        said += u" %1"_s.arg(at);
    }
}

QString inBytes(QByteArray &bytes, Damage damage, QRandomGenerator &random)
{
    QString said;
    switch (damage) {
    case Damage::Truncated: bytes.truncate(below(random, bytes.size())); return u"cut at %1"_s.arg(bytes.size());
    case Damage::ZeroedPages:
        said = u"zeros on"_s;
        for (int pages = 1 + random.bounded(3); pages > 0; --pages)
            std::fill_n(anyPage(bytes, random, said), pageSize, '\0');
        return said;
    case Damage::FlippedBits:
        said = u"bits flipped at"_s;
        flip(bytes, random, said);
        return said;
    case Damage::OverwrittenBytes: {
        const qsizetype size = 1 + below(random, 3000);
        const qsizetype at = below(random, bytes.size() - size);
        std::generate_n(bytes.begin() + at, size, [&] { return char(random.bounded(256)); });
        return u"%1 bytes of noise at %2"_s.arg(size).arg(at);
    }
    case Damage::Header: {
        const qsizetype at = below(random, 100);
        bytes[at] = char(random.bounded(256));
        return u"byte %1 of the header is %2"_s.arg(at).arg(int(uchar(bytes[at])));
    }
    case Damage::SwappedPages: {
        said = u"swapped"_s;
        char *one = anyPage(bytes, random, said);
        char *other = anyPage(bytes, random, said);
        if (one != other)
            std::swap_ranges(one, one + pageSize, other);
        return said;
    }
    case Damage::DuplicatedPage: {
        said = u"copied over"_s;
        char *to = anyPage(bytes, random, said);
        std::copy_n(QByteArray(anyPage(bytes, random, said), pageSize).constData(), pageSize, to);
        return said;
    }
    case Damage::Grown:
        bytes += random.bounded(2) == 0 ? QByteArray(pageSize * (1 + random.bounded(4)), '\0')
                                        : bytes.sliced(below(random, bytes.size() / pageSize) * pageSize, pageSize);
        return u"grown to %1"_s.arg(bytes.size());
    default: Q_UNREACHABLE_RETURN({});
    }
}

template <qsizetype N>
QString oneOf(const char *const (&choices)[N], QRandomGenerator &random)
{
    return QString::fromLatin1(choices[below(random, N)]);
}

QStringList statementsFor(Damage damage, QRandomGenerator &random)
{
    switch (damage) {
    case Damage::Trigger:
        return {oneOf({"CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END",
                          "CREATE TRIGGER t BEFORE INSERT ON history BEGIN UPDATE annotation SET memo = ''; END",
                          "CREATE TEMP TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM code; END",
                          "CREATE TRIGGER t AFTER DELETE ON annotation_code BEGIN INSERT INTO annotation_code"
                          " SELECT * FROM annotation_code; END",
                          "CREATE TRIGGER t AFTER UPDATE ON setting BEGIN SELECT raise(ABORT, 'no'); END"},
            random)};
    case Damage::View: {
        const QString endless = u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT "_s;
        const QString table = oneOf({"topic", "code", "link", "annotation", "history", "setting", "reading"}, random);
        if (random.bounded(2) == 0)
            return {u"CREATE VIEW other AS "_s + endless + u"x FROM c"_s};
        return {u"ALTER TABLE %1 RENAME TO kept"_s.arg(table),
            random.bounded(2) == 0 ? u"CREATE VIEW %1 AS SELECT * FROM kept"_s.arg(table)
                                   : u"CREATE VIEW %1 AS "_s.arg(table) + endless + u"c.x, kept.* FROM c, kept"_s};
    }
    case Damage::ForeignTable:
        return {oneOf({"CREATE TABLE other (x)", "CREATE VIRTUAL TABLE other USING fts5(x)",
                          "CREATE INDEX other ON annotation (upper(memo))",
                          "CREATE INDEX other ON annotation (memo COLLATE NOCASE)",
                          "ALTER TABLE annotation ADD COLUMN other AS (randomblob(1000000))",
                          "ALTER TABLE topic ADD COLUMN other TEXT DEFAULT 'x'", "DROP TABLE reading_part",
                          "ALTER TABLE link RENAME COLUMN note TO notes", "DROP INDEX code_among_siblings"},
            random)};
    case Damage::WrongType: {
        const QString table = oneOf({"annotation", "code", "topic", "link", "document", "history"}, random);
        QHash<QString, QStringList> columns{
            {u"annotation"_s, {u"span_begin"_s, u"memo"_s, u"state"_s, u"text_sha256"_s, u"created"_s, u"proof"_s}},
            {u"code"_s, {u"name"_s, u"colour"_s, u"parent"_s, u"proof"_s}}, {u"topic"_s, {u"phrases"_s, u"enabled"_s}},
            {u"link"_s, {u"verdict"_s, u"to_span_end"_s, u"note"_s}}, {u"document"_s, {u"options"_s, u"position"_s}},
            {u"history"_s, {u"changes"_s, u"undone"_s, u"label"_s}}};
        const QStringList &those = columns[table];
        const QString value = oneOf({"NULL", "'words'", "x'00ff'", "1.5", "9e999", "''", "zeroblob(100000)"}, random);
        // Without its constraints for as long as the value goes in.
        return {u"PRAGMA writable_schema = ON"_s, u"CREATE TEMP TABLE was AS SELECT name, sql FROM sqlite_schema"_s,
            u"UPDATE sqlite_schema SET sql = replace(replace(sql, ') STRICT', ')'), 'NOT NULL', '')"
            " WHERE name = '%1'"_s.arg(table),
            u"PRAGMA writable_schema = RESET"_s,
            u"UPDATE %1 SET %2 = %3 WHERE rowid = (SELECT max(rowid) FROM %1)"_s.arg(
                table, those[below(random, those.size())], value),
            u"PRAGMA writable_schema = ON"_s,
            u"UPDATE sqlite_schema SET sql = (SELECT sql FROM was WHERE was.name = sqlite_schema.name)"
            " WHERE name = '%1'"_s.arg(table),
            u"PRAGMA writable_schema = RESET"_s};
    }
    case Damage::WrongValue:
        return {oneOf(
            {"UPDATE annotation SET span_begin = span_begin + 7, span_end = span_end + 7",
                "UPDATE annotation SET memo = 'no word of mine' WHERE rowid = 3",
                "UPDATE annotation SET span_end = 9223372036854775807 WHERE rowid = 2",
                "UPDATE annotation SET span_begin = 9223372036854775806, span_end = 9223372036854775807",
                "UPDATE code SET name = 'other' WHERE rowid = 1", "UPDATE code SET parent = id",
                "UPDATE topic SET phrases = '[1, {}, null]'", "UPDATE link SET verdict = 4",
                "UPDATE link SET state = 2", "UPDATE document SET name = 'another'",
                "UPDATE document SET options = '{\"labels\": 5}'", "UPDATE history SET changes = '[]' WHERE number = 3",
                "UPDATE history SET number = number + 100000",
                "UPDATE history SET number = 9223372036854775807 WHERE number = 5",
                "UPDATE source_part SET number = 2147483648 WHERE number = 1",
                "UPDATE source_part SET bytes = zeroblob(50000000) WHERE number = 0",
                "UPDATE annotation SET created = -9223372036854775808", "UPDATE annotation_code SET position = 5",
                "UPDATE reading SET sha256 = zeroblob(32)", "UPDATE reading_part SET bytes = zeroblob(100)",
                "UPDATE setting SET value = '[' || replace(hex(zeroblob(100000)), '00', '[') || ']'"},
            random)};
    case Damage::LostRow:
        return {oneOf({"DELETE FROM annotation WHERE rowid = 4", "DELETE FROM annotation_code",
                          "DELETE FROM code WHERE rowid = 2", "DELETE FROM document WHERE rowid = 1",
                          "DELETE FROM link", "DELETE FROM history WHERE number = 3",
                          "DELETE FROM source_part WHERE number = 1", "DELETE FROM source", "DELETE FROM reading_part"},
            random)};
    case Damage::NewerVersion: {
        QStringList statements{u"PRAGMA user_version = %1"_s.arg(6 + random.bounded(2'000'000'000))};
        if (random.bounded(2) == 0)
            statements += statementsFor(Damage::View, random);
        return statements;
    }
    default: Q_UNREACHABLE_RETURN({});
    }
}

/// What SQLite itself refuses has done no damage.
void runAll(const QString &path, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        for (const QString &statement : statements)
            QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
}

}

QString makeDamaged(
    const QString &path, const SoundProject &sound, Damage damage, QRandomGenerator &random, bool &hasLatest)
{
    QByteArray bytes = sound.bytes;
    QByteArray log;
    QString said;
    hasLatest = true;
    if (damage < Damage::ForeignLog) {
        said = inBytes(bytes, damage, random);
    } else if (damage == Damage::ForeignLog) {
        log = sound.foreignLog;
        said = u"a foreign log"_s;
    } else if (damage < Damage::Trigger) {
        bytes = sound.before;
        log = sound.log;
        said = u"log"_s;
        hasLatest = false;
        if (damage == Damage::CutLog)
            log.truncate(below(random, log.size()));
        else
            flip(log, random, said);
        said += u" of %1 bytes"_s.arg(log.size());
    }
    writeBytes(path, bytes);
    QFile::remove(path + u"-wal");
    QFile::remove(path + u"-journal");
    if (!log.isEmpty())
        writeBytes(path + u"-wal", log);
    if (damage >= Damage::Trigger) {
        const QStringList statements = statementsFor(damage, random);
        said = statements.join(u"; ");
        runAll(
            path, QStringList{u"PRAGMA ignore_check_constraints = ON"_s, u"PRAGMA foreign_keys = OFF"_s} + statements);
    }
    return said;
}

}

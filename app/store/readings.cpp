// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readings.h"

#include "store/jsonwriting.h"
#include "store/rows.h"

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QString eraseParts = u"DELETE FROM reading_part WHERE reading IN (SELECT id FROM reading"
                           " WHERE document = :document AND options = :options)"_s;
const QString eraseReading = u"DELETE FROM reading WHERE document = :document AND options = :options"_s;
const QString beginReading = u"INSERT INTO reading (document, options) VALUES (:document, :options)"_s;
const QString savePart = u"INSERT INTO reading_part (reading, number, bytes) SELECT id, :number, :bytes FROM reading"
                         " WHERE document = :document AND options = :options"_s;
const QString finishReading =
    u"UPDATE reading SET sha256 = :sha256 WHERE document = :document AND options = :options"_s;
const QString selectHead =
    u"SELECT id, sha256 FROM reading WHERE document = :document AND options = :options AND sha256 IS NOT NULL"_s;
const QString selectPart = u"SELECT bytes FROM reading_part WHERE reading = :id AND number = :number"_s;
const QString unfinished = u"FROM reading WHERE sha256 IS NULL OR document NOT IN (SELECT id FROM source)"_s;

using Values = QList<std::pair<QString, QVariant>>;

Result<void> run(Database &database, const QString &sql, const Values &values)
{
    return execute(database, sql, values).transform([](const QSqlQuery &) { });
}

Values boundTo(const ReadingKey &key)
{
    JsonWriter json;
    write(json, key.options);
    return {{u":document"_s, asBlob(key.document.uuid())}, {u":options"_s, QString::fromUtf8(json.take())}};
}

}

Result<void> keepReadingPart(
    Database &database, const ReadingKey &key, int number, const QByteArray &bytes, const QByteArray &sha256)
{
    const Values bound = boundTo(key);
    Result<void> done;
    if (number == 0) {
        done = run(database, eraseParts, bound);
        if (done)
            done = run(database, eraseReading, bound);
        if (done)
            done = run(database, beginReading, bound);
    }
    if (done)
        done = run(database, savePart, bound + Values{{u":number"_s, number}, {u":bytes"_s, asBlob(bytes)}});
    if (done && !sha256.isEmpty())
        done = run(database, finishReading, bound + Values{{u":sha256"_s, asBlob(sha256)}});
    return done;
}

Result<std::optional<ReadingHead>> readingHead(Database &database, const ReadingKey &key)
{
    auto query = execute(database, selectHead, boundTo(key));
    if (!query)
        return std::unexpected(query.error());
    std::optional<ReadingHead> head;
    if (query->next())
        head = {query->value(0).toLongLong(), query->value(1).toByteArray()};
    return database.checkEnd(*query).transform([&] { return head; });
}

Result<QByteArray> readingPart(Database &database, qint64 id, int number)
{
    auto query = execute(database, selectPart, {{u":id"_s, id}, {u":number"_s, number}});
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return query->value(0).toByteArray();
    return database.checkEnd(*query).transform([] { return QByteArray(); });
}

bool hasUnfinishedReadings(Database &database)
{
    return database.value(u"SELECT 1 "_s + unfinished + u" LIMIT 1"_s).value_or(QVariant()).isValid();
}

Result<void> dropUnfinishedReadings(Database &database)
{
    const auto parts = database.run(u"DELETE FROM reading_part WHERE reading IN (SELECT id %1)"_s.arg(unfinished));
    return parts ? database.run(u"DELETE "_s + unfinished) : parts;
}

}

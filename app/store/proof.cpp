// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/proof.h"

#include "store/columns.h"
#include "store/rows.h"

#include <QCryptographicHash>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr auto method = QCryptographicHash::Blake2b_160;

Result<QSqlQuery> run(Database &database, const QString &sql, const QList<QVariant> &values)
{
    auto query = database.prepare(sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (const auto done = database.execute(*query); !done)
        return std::unexpected(done.error());
    return query;
}

template <typename T>
Result<void> proveThings(Database &database)
{
    QList<Doubt> doubts; // all of them
    const auto things = readThings<T>(database, doubts);
    if (!things)
        return std::unexpected(things.error());
    auto update = database.prepare(u"UPDATE %1 SET proof = ? WHERE id = ? AND proof IS NULL"_s.arg(tableOf<T>()));
    if (!update)
        return std::unexpected(update.error());
    JsonWriter json;
    for (const T &thing : *things) {
        update->bindValue(0, proofOf(thing, json));
        update->bindValue(1, asBlob(thing.id.uuid()));
        if (const auto done = database.execute(*update); !done)
            return done;
    }
    return {};
}

/// One after the other: a single act can be a hundred megabytes.
Result<void> proveHistory(Database &database)
{
    QList<qint64> numbers;
    {
        auto query = run(database, u"SELECT number FROM history WHERE proof IS NULL"_s, {});
        if (!query)
            return std::unexpected(query.error());
        while (query->next())
            numbers.append(query->value(0).toLongLong());
    }
    for (const qint64 number : std::as_const(numbers)) {
        QByteArray proof;
        {
            auto query = run(database,
                u"SELECT label, made, undone, CAST(changes AS BLOB) FROM history WHERE number = ?"_s, {number});
            if (!query)
                return std::unexpected(query.error());
            if (!query->next())
                continue;
            const EntryHead head{
                number, query->value(0).toString(), query->value(1).toLongLong(), query->value(2).toBool()};
            proof = proofOf(head, query->value(3).toByteArray());
        }
        const auto done = run(database, u"UPDATE history SET proof = ? WHERE number = ?"_s, {proof, number});
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

}

QByteArray proofOf(QByteArrayView json)
{
    return QCryptographicHash::hash(json, method);
}

QByteArray proofOf(const EntryHead &head, QByteArrayView changes)
{
    JsonWriter json;
    json.raw(R"({"label":)");
    json.string(head.label);
    json.raw(R"(,"made":)");
    json.number(head.made);
    json.raw(R"(,"number":)");
    json.number(head.number);
    json.raw(R"(,"undone":)");
    json.boolean(head.undone);
    json.raw("}");
    QCryptographicHash hash(method);
    hash.addData(json.written());
    hash.addData(changes);
    return hash.result();
}

Result<void> proveRows(Database &database)
{
    Result<void> done;
    Kinds::each([&]<typename T>() {
        if (done)
            done = proveThings<T>(database);
    });
    return done ? proveHistory(database) : done;
}

}

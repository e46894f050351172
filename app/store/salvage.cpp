// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/pages.h"
#include "store/rows.h"

#include <algorithm>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idSize = sizeof(QUuid);

/// What the rows of one table look like where they lie.
struct Shape {
    struct Column {
        QString name;
        QMetaType::Type type = QMetaType::UnknownType;
        bool mayBeNull = false;
        bool mayLack = false; ///< rows from before it was added end before it
    };
    QString table;
    bool hasRowids = true;
    std::optional<qsizetype> rowidColumn; ///< stands for the rowid, and is null where it lies
    QList<Column> columns;

    [[nodiscard]] bool fits(const Record &record) const;
};

bool Shape::fits(const Record &record) const
{
    if (record.isIndex == hasRowids || record.values.isEmpty() || record.values.size() > columns.size())
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i >= record.values.size()) {
            if (!columns[i].mayLack)
                return false;
            continue;
        }
        const QVariant &value = record.values[i];
        const bool isRight = value.isNull() ? columns[i].mayBeNull || rowidColumn == i
                                            : value.typeId() == columns[i].type && rowidColumn != i;
        if (!isRight)
            return false;
    }
    return true;
}

QMetaType::Type typeOf(const QString &declared)
{
    if (declared == "TEXT"_L1)
        return QMetaType::QString;
    return declared == "BLOB"_L1 ? QMetaType::QByteArray : QMetaType::LongLong;
}

/// Those of all tables of a database of ours.
Result<QList<Shape>> shapesOf(Database &database)
{
    QList<Shape> shapes;
    auto tables = database.prepare(
        u"SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
    if (!tables)
        return std::unexpected(tables.error());
    if (const auto done = database.execute(*tables); !done)
        return std::unexpected(done.error());
    while (tables->next()) {
        Shape shape{tables->value(0).toString(), !tables->value(1).toBool(), {}, {}};
        auto info = database.prepare(
            u"SELECT name, type, \"notnull\", pk, dflt_value IS NOT NULL FROM pragma_table_info(:table) ORDER BY cid"_s);
        if (!info)
            return std::unexpected(info.error());
        info->bindValue(u":table"_s, shape.table);
        if (const auto done = database.execute(*info); !done)
            return std::unexpected(done.error());
        QList<std::pair<int, Shape::Column>> keys; // a table without rowids begins with what it is sorted by
        while (info->next()) {
            const bool mayBeNull = !info->value(2).toBool();
            const int key = info->value(3).toInt();
            const Shape::Column column{info->value(0).toString(), typeOf(info->value(1).toString()), mayBeNull,
                mayBeNull || info->value(4).toBool()};
            if (key && !shape.hasRowids) {
                keys.append({key, column});
                continue;
            }
            if (key == 1 && column.type == QMetaType::LongLong)
                shape.rowidColumn = shape.columns.size();
            shape.columns.append(column);
        }
        std::ranges::sort(keys, std::greater(), &std::pair<int, Shape::Column>::first);
        for (const auto &[key, column] : std::as_const(keys))
            shape.columns.prepend(column);
        shapes.append(shape);
    }
    return shapes;
}

/// What the salvaged rows go into.
class Rescue {
public:
    Rescue(Database &database, QList<Shape> shapes)
        : m_database(database)
        , m_shapes(std::move(shapes))
    {
    }

    [[nodiscard]] Result<void> take(const Record &record, Salvaged &salvaged)
    {
        const auto shape = std::ranges::find_if(m_shapes, [&](const Shape &one) { return one.fits(record); });
        if (shape == m_shapes.end()) {
            listen(record);
            return {};
        }
        // An act that is not whole says nothing, and a setting does no harm where it is missing.
        if (!record.isWhole && (shape->table == "history"_L1 || shape->table == "setting"_L1)) {
            ++salvaged.torn;
            return {};
        }
        QStringList names;
        QVariantList values;
        for (qsizetype i = 0; i < record.values.size(); ++i) {
            names.append(shape->columns[i].name);
            values.append(shape->rowidColumn == i ? QVariant(record.rowid.value_or(0)) : record.values[i]);
        }
        // What is there already lay on an earlier page; either may be the older one, and the proof decides between them.
        auto insert = m_database.prepare(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
            shape->table, names.join(u", "), QStringList(names.size(), u"?"_s).join(u", ")));
        if (!insert)
            return std::unexpected(insert.error());
        for (const QVariant &value : std::as_const(values))
            insert->addBindValue(value.typeId() == QMetaType::QString ? asText(value.toString()) : value);
        const auto done = m_database.execute(*insert);
        if (!done && done.error().code == ErrorCode::DiskFull)
            return done;
        if (!done || insert->numRowsAffected() < 1) {
            ++salvaged.refused;
            return {};
        }
        ++salvaged.rows[shape->table];
        salvaged.torn += !record.isWhole;
        const auto hear = [&](const QVariant &id) {
            m_annotations.insert(id.toByteArray());
            salvaged.annotationsHeardOf.insert(QUuid::fromRfc4122(id.toByteArray()));
        };
        if (shape->table == "annotation"_L1 || shape->table == "annotation_code"_L1)
            hear(values[0]);
        return {};
    }

    /// An index's pages hold the ids of one table alone, so that one which is known tells of the others.
    void conclude(Salvaged &salvaged) const
    {
        for (const QList<QByteArray> &ids : m_idPages) {
            if (std::ranges::none_of(ids, [this](const QByteArray &id) { return m_annotations.contains(id); }))
                continue;
            for (const QByteArray &id : ids)
                salvaged.annotationsHeardOf.insert(QUuid::fromRfc4122(id));
        }
    }

private:
    void listen(const Record &record)
    {
        if (record.isIndex && record.values.size() == 2 && record.values[0].typeId() == QMetaType::QByteArray
            && record.values[0].toByteArray().size() == idSize && record.values[1].typeId() == QMetaType::LongLong)
            m_idPages[record.page].append(record.values[0].toByteArray());
    }

    Database &m_database;
    QList<Shape> m_shapes;
    QHash<quint32, QList<QByteArray>> m_idPages;
    QSet<QByteArray> m_annotations;
};

/// The version whose tables most of the records fit; the later one where several do.
Result<int> likelyVersion(PageFile &file, const QList<Migration> &migrations)
{
    int best = migrations.constLast().version;
    qsizetype most = -1;
    for (int version = best; version > 0; --version) {
        const QString memory = u":memory:"_s;
        auto database = Database::open(memory, Database::Access::ReadWrite, memory);
        if (!database)
            return std::unexpected(database.error());
        if (const auto made = applyMigrations(**database, 0, version, migrations); !made)
            return std::unexpected(made.error());
        const auto shapes = shapesOf(**database);
        if (!shapes)
            return std::unexpected(shapes.error());
        qsizetype count = 0;
        file.forEach([&](const Record &record) {
            count += std::ranges::any_of(*shapes, [&](const Shape &one) { return one.fits(record); });
        });
        if (count > most) {
            most = count;
            best = version;
        }
    }
    return best;
}

}

Result<Salvaged> salvageRows(
    const QString &damaged, const QString &to, const QList<Migration> &migrations, const Progress &progress)
{
    auto file = PageFile::open(damaged);
    if (!file)
        return std::unexpected(file.error());
    Salvaged salvaged;
    salvaged.isRowByRow = true;
    salvaged.pages = (*file)->pageCount();
    salvaged.lostPages = (*file)->lostPages();
    salvaged.version = (*file)->userVersion().value_or(0);
    if (salvaged.version < 1 || salvaged.version > migrations.constLast().version) {
        const auto version = likelyVersion(**file, migrations);
        if (!version)
            return std::unexpected(version.error());
        salvaged.version = *version;
    }
    auto database = Database::open(to, Database::Access::ReadWrite, to);
    if (!database)
        return std::unexpected(database.error());
    Result<void> done = (*database)->run(u"PRAGMA foreign_keys = OFF"_s);
    if (done)
        done = applyMigrations(**database, 0, salvaged.version, migrations);
    auto shapes = done ? shapesOf(**database) : std::unexpected(done.error());
    if (!shapes)
        return std::unexpected(shapes.error());
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return std::unexpected(transaction.error());
    Rescue rescue(**database, *std::move(shapes));
    (*file)->forEach([&](const Record &record) {
        if (done && progress.isCanceled())
            done = failure(ErrorCode::Canceled);
        if (done)
            done = rescue.take(record, salvaged);
        progress.report(int(qint64(record.page) * 1000 / salvaged.pages));
    });
    rescue.conclude(salvaged);
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return std::unexpected(done.error());
    return salvaged;
}

}

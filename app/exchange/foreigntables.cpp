// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreigntables.h"

#include <QFileInfo>

namespace Crossread::Exchange {

using Core::ErrorCode;
using Core::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestTables = 1LL << 30;
constexpr int longestForeignValue = 16 << 20; // a text, as UTF-8
constexpr qint64 mostForeignText = 64LL << 20; // of all texts together, in UTF-16 units
constexpr qint64 mostForeignRows = 2'000'000;

}

Result<std::unique_ptr<ForeignTables>> ForeignTables::open(
    const QString &path, const QString &subject, const Core::Progress &progress)
{
    if (QFileInfo(path).size() > largestTables)
        return Core::failure(ErrorCode::TooLarge, subject);
    auto database = Store::Database::open(path, Store::Database::Access::FileAlone, subject);
    std::unique_ptr<ForeignTables> tables(new ForeignTables);
    tables->m_subject = subject;
    tables->m_textLeft = mostForeignText;
    tables->m_rowsLeft = mostForeignRows;
    if (!database)
        return std::unexpected(tables->ofFile(database.error()));
    tables->m_database = *std::move(database);
    tables->m_watch = std::make_unique<Store::Watch>(*tables->m_database, progress);
    auto names = tables->m_database->prepare(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    auto read = names ? tables->m_database->execute(*names) : std::unexpected(names.error());
    if (!read)
        return std::unexpected(tables->ofFile(read.error()));
    while (names->next())
        tables->m_columns.insert(names->value(0).toString().toLower(), {});
    return tables;
}

Core::Error ForeignTables::ofFile(const Core::Error &error) const
{
    // It is no project of ours, and nothing is restored from a backup.
    const bool isDamage = error.code == ErrorCode::DamagedProject || error.code == ErrorCode::StoreFailed;
    return isDamage ? Core::Error{ErrorCode::DamagedFile, m_subject, error.detail} : error;
}

bool ForeignTables::has(const QString &table, const QStringList &columns)
{
    const auto known = m_columns.find(table);
    if (known == m_columns.end())
        return false;
    if (known->isEmpty()) {
        auto query = m_database->prepare(u"SELECT name FROM pragma_table_info(:table)"_s);
        if (!query)
            return false;
        query->bindValue(u":table"_s, table);
        if (!m_database->execute(*query))
            return false;
        while (query->next())
            known->append(query->value(0).toString().toLower());
    }
    return std::ranges::all_of(columns, [&](const QString &column) { return known->contains(column.toLower()); });
}

Result<void> ForeignTables::each(const QString &table, const QStringList &columns, const QString &order, const Row &row)
{
    if (!has(table))
        return {};
    QStringList selected;
    for (const QString &column : columns)
        selected.append(has(table, {column}) ? u'"' + column + u'"' : u"NULL"_s);
    auto query = m_database->prepare(u"SELECT %1 FROM \"%2\" ORDER BY %3"_s.arg(selected.join(u", "), table, order));
    auto read = query ? m_database->execute(*query) : std::unexpected(query.error());
    if (!read)
        return std::unexpected(ofFile(read.error()));
    const Store::ValueLimit limit(*m_database, longestForeignValue);
    while (query->next()) {
        QVariantList values;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            values.append(query->value(int(i)));
            if (values.constLast().typeId() == QMetaType::QString)
                m_textLeft -= values.constLast().toString().size();
        }
        if (m_textLeft < 0 || --m_rowsLeft < 0)
            return Core::failure(ErrorCode::TooLarge, m_subject);
        row(values);
    }
    return m_database->checkEnd(*query).transform_error([this](const Core::Error &error) { return ofFile(error); });
}

QUuid ForeignTables::idOf(QLatin1StringView kind, qint64 number) const
{
    return QUuid::createUuidV5(m_seed, QString(kind + u'/' + QString::number(number)));
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "exchange/foreignfile.h"
#include "store/database.h"

#include <memory>

/// What projects that are SQLite files have in common. They are only read, with nothing beside them made or touched.
namespace Crossread::Exchange {

class ForeignTables {
public:
    /// Errors: NotReadable, DamagedFile, TooLarge (a file of more than 1 GiB).
    [[nodiscard]] static Core::Result<std::unique_ptr<ForeignTables>> open(
        const QString &path, const QString &subject, const Core::Progress &progress);

    /// Whether it has a table with these columns. Versions of the same program add some.
    [[nodiscard]] bool has(const QString &table, const QStringList &columns = {});

    /// Calls `row` for each row. A column that the table lacks reads as null. Errors: DamagedFile, TooLarge, Canceled.
    using Row = std::function<void(const QVariantList &)>;
    [[nodiscard]] Core::Result<void> each(
        const QString &table, const QStringList &columns, const QString &order, const Row &row);

    /// An id for a row that is always the same.
    [[nodiscard]] QUuid idOf(QLatin1StringView kind, qint64 number) const;
    /// All ids follow from this, too: what tells one project from another.
    void setSeed(const QString &seed) { m_seed = QUuid::createUuidV5(QUuid(), seed.toUtf8()); }

private:
    ForeignTables() = default;
    [[nodiscard]] Core::Error ofFile(const Core::Error &error) const;

    QString m_subject;
    std::unique_ptr<Store::Database> m_database;
    std::unique_ptr<Store::Watch> m_watch;
    QHash<QString, QStringList> m_columns;
    QUuid m_seed;
    qint64 m_textLeft = 0; ///< UTF-16 units that may still be read
    qint64 m_rowsLeft = 0;
};

/// Their projects, which are each a file of this folder. `path`: the SQLite file. WrongFormat where it is none of theirs.
[[nodiscard]] Core::Result<std::unique_ptr<ForeignFile>> openTaguette(
    const QString &path, const Core::Progress &progress = {});
[[nodiscard]] Core::Result<std::unique_ptr<ForeignFile>> openQualCoder(
    const QString &path, const Core::Progress &progress = {});

/// A project whose texts and places are known once it is open.
class TakenFile final : public ForeignFile {
public:
    TakenFile(Package package, const Counting &counting)
        : m_counting(counting)
    {
        m_package = std::move(package);
    }
    [[nodiscard]] std::optional<Counting> counting() const override { return m_counting; }

private:
    Counting m_counting;
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/progress.h"
#include "store/database.h"
#include "store/doubt.h"
#include "store/jsontext.h"
#include "store/tally.h"

#include <span>
#include <unordered_map>

namespace Crossread::Store {

/// Writes the changes of one act as rows. Lives inside a transaction; statements are prepared once.
class RowWriter {
public:
    RowWriter(Database &database, const Core::Progress &progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    /// Annotations that come after each other in it go in together, so that none may be among them twice. Errors: as
    /// Database; StoreFailed where what should go is not there; Canceled.
    [[nodiscard]] Core::Result<void> apply(const QList<Core::AnyChange> &changes);
    /// What it has written, less what stood there before.
    [[nodiscard]] const Tally &difference() const { return m_difference; }

private:
    /// `sql` is one of the statements of rows.cpp, told apart by where it lies.
    [[nodiscard]] Core::Result<QSqlQuery *> execute(const QString &sql, const QList<QVariant> &values);
    [[nodiscard]] Core::Result<int> run(const QString &sql, const QList<QVariant> &values);
    /// Rows that are about to be written or to go, by their ids side by side: what proves them counts no more.
    template <typename T>
    [[nodiscard]] Core::Result<void> countOut(const QByteArray &ids);
    template <typename T>
    [[nodiscard]] Core::Result<void> apply(const Core::Change<T> &change);
    template <typename T>
    [[nodiscard]] QList<QVariant> valuesOf(std::span<const T *const> things); ///< in the order of the columns

    [[nodiscard]] Core::Result<void> applyAnnotations(
        std::span<const Core::AnyChange> changes); ///< nothing else in them

    [[nodiscard]] Core::Result<void> tell(qsizetype done); ///< of all changes; Canceled where the rest is not wanted
    /// Gives `sql` the records of so many bytes each that lie side by side in `all`, some thousands at a time.
    [[nodiscard]] Core::Result<int> runOnRecords(
        const QString &sql, const QByteArray &all, qsizetype size, const std::optional<qsizetype> &place = {});

    Database &m_database;
    const Core::Progress &m_progress;
    qsizetype m_all = 0; ///< changes of the act
    Tally m_difference;
    JsonWriter m_json; ///< of what is to be proved
    std::unordered_map<const QString *, QSqlQuery> m_prepared;
};

/// What a table holds, in the order that lists show it. Rows that are not as we wrote them are told in `doubts`.
template <typename T>
[[nodiscard]] Core::Result<QList<T>> readThings(Database &database, QList<Doubt> &doubts);

// For binding: Qt's driver would write a null string or byte array as NULL.
[[nodiscard]] QVariant asText(const QString &text);
[[nodiscard]] QVariant asBlob(const QUuid &id);
[[nodiscard]] QVariant asBlob(const QByteArray &bytes);

}

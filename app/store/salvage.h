// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "store/migrations.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace Crossread::Store {

/// What salvageRows() met.
struct Salvaged {
    bool isRowByRow = false; ///< nothing else is said where SQLite could read all of the file
    int version = 0; ///< of the schema
    QHash<QString, int> rows; ///< by table: how many were put into the new file
    int refused = 0; ///< rows that could be read but say what cannot be
    int torn = 0; ///< rows of which a part lay on lost pages
    quint32 pages = 0;
    quint32 lostPages = 0; ///< as PageFile::lostPages()
    /// Annotations that something else speaks of: an index, their codes. With those that were found, all that there were
    /// as far as anything tells.
    QSet<QUuid> annotationsHeardOf;
};

/// Reads every row that can be read of a damaged project, wherever it lies, and puts it into a new file at `to`, whose
/// tables are of the same version and in which references may lead nowhere. What rows say is not judged here: each has
/// its proof. Changes nothing of `damaged`. Errors: as PageFile::open() and Database; Canceled.
[[nodiscard]] Core::Result<Salvaged> salvageRows(
    const QString &damaged, const QString &to, const QList<Migration> &migrations, const Core::Progress &progress);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace Crossread::Store {

/// One page as a write-ahead log holds it.
struct LogFrame {
    quint32 page = 0; ///< its number in the database, from 1
    quint32 pages = 0; ///< how many the database has after the transaction that ends here; 0: it goes on
    qint64 at = 0; ///< where the bytes lie in the log
    QByteArrayView bytes; ///< the page; valid during the visit
};

enum class LogEnd {
    Whole,
    Cut, ///< it ends within a page that it began
    NoLog, ///< it does not even begin as one
};

/// Reads a write-ahead log without SQLite, up to where its checksums do not go on: what an earlier use of the file has left
/// behind counts for nothing. Format: https://sqlite.org/fileformat2.html#walformat. Errors: NotReadable.
[[nodiscard]] Core::Result<LogEnd> forEachFrame(
    const QString &path, const std::function<void(const LogFrame &)> &visit);

}

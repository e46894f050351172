// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logframes.h"
#include "store/pages.h"

#include <map>

namespace Crossread::Store {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

Result<bool> applyLog(const QString &database, const QString &log)
{
    QFile from(log);
    if (!from.exists())
        return false;
    // What is behind the last commit does not count.
    std::map<quint32, qint64> committed; // page number to where it lies in the log
    std::map<quint32, qint64> pending;
    quint32 pages = 0;
    qint64 pageSize = 0;
    const auto read = forEachFrame(log, [&](const LogFrame &frame) {
        pending[frame.page] = frame.at;
        if (frame.pages == 0)
            return;
        pages = frame.pages;
        pageSize = frame.bytes.size();
        for (const auto &[page, place] : std::exchange(pending, {}))
            committed[page] = place;
    });
    if (!read)
        return std::unexpected(read.error());
    if (committed.empty())
        return false;
    if (!from.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, log, from.errorString());
    QFile to(database);
    if (!to.open(QIODevice::ReadWrite))
        return failure(ErrorCode::NotWritable, database, to.errorString());
    for (const auto &[page, place] : committed) {
        if (page > pages)
            continue;
        from.seek(place);
        const QByteArray bytes = from.read(pageSize);
        if (!to.seek((page - 1) * pageSize) || to.write(bytes) != bytes.size())
            return failure(ErrorCode::DiskFull, database, to.errorString());
    }
    if (!to.resize(qint64(pages) * pageSize) || !to.flush())
        return failure(ErrorCode::DiskFull, database, to.errorString());
    return true;
}

}

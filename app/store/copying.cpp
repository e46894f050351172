// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copying.h"

#include "core/atomicfile.h"
#include "store/openingchecks.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

Storage::~Storage() = default;
Copying::~Copying() = default;

namespace {

constexpr int pagesAtOnce = 64; // a quarter of a megabyte

/// SQLite's own way of copying a database that is in use: what its connection changes meanwhile is changed in the copy.
class PageCopying final : public Copying {
public:
    PageCopying(std::unique_ptr<Database> to, const QString &path)
        : m_to(std::move(to))
        , m_path(path)
    {
    }
    ~PageCopying() override { end(); }

    [[nodiscard]] Result<void> start(Database &from)
    {
        m_copy = sqlite3_backup_init(m_to->handle(), "main", from.handle(), "main");
        return m_copy ? Result<void>() : std::unexpected(errorNow());
    }

    [[nodiscard]] Result<int> step() override
    {
        if (!m_copy)
            return 0;
        const int done = sqlite3_backup_step(m_copy, pagesAtOnce);
        if (done == SQLITE_OK || done == SQLITE_BUSY || done == SQLITE_LOCKED) {
            const int all = std::max(sqlite3_backup_pagecount(m_copy), 1);
            return std::clamp(int(qint64(sqlite3_backup_remaining(m_copy)) * 1000 / all), 1, 1000);
        }
        const Error error = m_to->errorOf(done, QString::fromUtf8(sqlite3_errstr(done)));
        const int ended = end();
        if (done != SQLITE_DONE || ended != SQLITE_OK)
            return std::unexpected(error);
        m_to.reset();
        return asAtRest().transform([] { return 0; });
    }

private:
    int end() { return sqlite3_backup_finish(std::exchange(m_copy, nullptr)); }
    [[nodiscard]] Error errorNow() const
    {
        return m_to->errorOf(
            sqlite3_extended_errcode(m_to->handle()), QString::fromUtf8(sqlite3_errmsg(m_to->handle())));
    }

    /// The header of a file in use says that a log may hold more than the file; this one has none.
    [[nodiscard]] Result<void> asAtRest() const
    {
        constexpr qint64 versionsAt = 18; // of writing, of reading
        QFile file(m_path);
        errno = 0;
        if (!file.open(QIODevice::ReadWrite) || !file.seek(versionsAt) || file.write("\1\1", 2) != 2 || !file.flush())
            return failedWriting(m_path, errno);
        return {};
    }

    std::unique_ptr<Database> m_to;
    QString m_path;
    sqlite3_backup *m_copy = nullptr;
};

}

Result<std::unique_ptr<Copying>> startCopy(Database &database, const QString &to)
{
    // SQLite would not say why it cannot make it.
    const int empty = ::open(QFile::encodeName(to).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644);
    if (empty < 0)
        return failedWriting(to, errno);
    ::close(empty);
    auto made = Database::open(to, Database::Access::ReadWrite, to);
    if (!made) {
        QFile::remove(to);
        return std::unexpected(made.error());
    }
    // A copy that is cut off is thrown away.
    for (const QString &setting : {u"PRAGMA journal_mode = MEMORY"_s, u"PRAGMA synchronous = OFF"_s}) {
        if (const auto set = (*made)->run(setting); !set)
            return std::unexpected(set.error());
    }
    auto copying = std::make_unique<PageCopying>(*std::move(made), to);
    if (const auto started = copying->start(database); !started)
        return std::unexpected(started.error());
    return copying;
}

Result<void> putInPlace(const QString &copy, const QString &to)
{
    const Progress uncanceled;
    {
        const auto database = Database::open(copy, Database::Access::ReadOnly, to);
        if (!database)
            return std::unexpected(database.error());
        const Watch watch(**database, uncanceled);
        if (const auto sound = checkPages(**database); !sound)
            return sound;
    }
    return copyToNewFile(copy, to);
}

}

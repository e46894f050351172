// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <QtEndian>

#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace Crossread::Store {

using Core::Error;
using Core::ErrorCode;
using Core::failure;
using Core::Result;
using namespace Qt::StringLiterals;

namespace {

// The first 100 bytes of an SQLite file: https://sqlite.org/fileformat.html
constexpr qint64 headerSize = 100;
constexpr qsizetype applicationIdAt = 68;
constexpr quint32 applicationId = 0x43525344; // "CRSD"

QMutex openFilesLock;
QStringList openFiles;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

std::filesystem::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        return failure(ErrorCode::NotAProject, path);
    return {};
}

/// Settings that make a file from elsewhere harmless and our own one strict, each read back.
Result<void> harden(Database &database)
{
    const std::tuple<QString, QString, int> pragmas[]{
        {u"trusted_schema"_s, u"OFF"_s, 0},
        {u"cell_size_check"_s, u"ON"_s, 1},
        {u"mmap_size"_s, u"0"_s, 0},
        {u"recursive_triggers"_s, u"OFF"_s, 0},
        {u"foreign_keys"_s, u"ON"_s, 1},
        {u"secure_delete"_s, u"ON"_s, 1},
    };
    for (const auto &[name, setting, expected] : pragmas) {
        if (const auto set = database.pragma(name, setting, expected); !set)
            return set;
    }
    return {};
}

/// Takes the lock that keeps everybody else out until the connection closes. Writes nothing.
Result<void> lock(Database &database)
{
    if (const auto set = database.pragma(u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s); !set)
        return set;
    if (const auto begun = database.run(u"BEGIN EXCLUSIVE"_s); !begun)
        return begun;
    return database.run(u"COMMIT"_s);
}

Result<void> checkPages(Database &database)
{
    const auto pages = database.value(u"PRAGMA quick_check(1)"_s);
    if (!pages)
        return std::unexpected(pages.error());
    if (pages->toString() != "ok"_L1)
        return failure(ErrorCode::DamagedProject, database.subject(), pages->toString());
    return {};
}

Result<void> checkSchema(Database &database, int version, const QList<Migration> &migrations)
{
    const auto expected = expectedSchema(version, migrations);
    const auto found = schemaOf(database);
    if (!expected || !found)
        return std::unexpected(expected ? found.error() : expected.error());
    if (*found != *expected)
        return failure(ErrorCode::DamagedProject, database.subject(),
            Words::tr("its tables are not those of a Crossread project"));
    return {};
}

void syncFile(const QString &path)
{
    if (const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC); handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

/// NAME.before-vN.crossread, or with a number where that is taken.
QString copyName(const QString &path, int version)
{
    const QFileInfo info(path);
    const QString stem = info.dir().filePath(u"%1.before-v%2"_s.arg(info.completeBaseName()).arg(version));
    QString name = stem + u".crossread";
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1 (%2).crossread"_s.arg(stem).arg(i);
    return name;
}

/// A whole copy of the database in a new file, opened again and checked.
Result<void> copyVerified(Database &database, const QString &to)
{
    auto copying = database.prepare(u"VACUUM INTO :path"_s);
    if (!copying)
        return std::unexpected(copying.error());
    copying->bindValue(u":path"_s, to);
    if (const auto copied = database.execute(*copying); !copied)
        return copied;
    syncFile(to);
    syncFile(QFileInfo(to).path());
    auto copy = Database::open(to, Database::Access::ReadOnly, to);
    return copy ? checkPages(**copy) : std::unexpected(copy.error());
}

Result<void> upgrade(Database &database, const QString &path, int version, const QList<Migration> &migrations)
{
    const QString copy = copyName(path, migrations.constLast().version);
    auto done = copyVerified(database, copy);
    if (done)
        done = migrate(database, version, migrations);
    if (!done)
        QFile::remove(copy); // the project is as it was, and the next attempt makes its own
    return done;
}

/// What SQLite cannot open where nothing may be written: a file whose last writer was killed. A copy of it can be.
Result<Opened> openCopy(Opened opened)
{
    opened.database.reset();
    opened.copy = std::make_unique<QTemporaryDir>();
    const QString path = opened.copy->filePath(u"copy.crossread"_s);
    for (const QString &part : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if ((part.isEmpty() || QFileInfo::exists(opened.path + part)) && !QFile::copy(opened.path + part, path + part))
            return failure(ErrorCode::NotReadable, opened.path);
        QFile::setPermissions(path + part, QFile::ReadOwner | QFile::WriteOwner);
    }
    auto database = Database::open(path, Database::Access::ReadWrite, opened.path);
    if (!database)
        return std::unexpected(database.error());
    opened.database = *std::move(database);
    return opened;
}

Result<Opened> openReadOnly(Opened opened, const QList<Migration> &migrations)
{
    opened.database.reset();
    auto database = Database::open(opened.path, Database::Access::ReadOnly, opened.path);
    if (!database)
        return std::unexpected(database.error());
    opened.database = *std::move(database);
    if (const auto first = opened.database->value(u"SELECT count(*) FROM sqlite_schema"_s); !first) {
        if (first.error().code != ErrorCode::NotReadable && first.error().code != ErrorCode::ReadOnlyProject)
            return std::unexpected(first.error());
        auto copy = openCopy(std::move(opened));
        if (!copy)
            return copy;
        opened = *std::move(copy);
    }
    Result<void> checked = harden(*opened.database);
    if (checked)
        checked = checkPages(*opened.database);
    const auto version = opened.database->value(u"PRAGMA user_version"_s);
    if (checked && version->toInt() > migrations.constLast().version)
        opened.readOnly = Error{ErrorCode::NewerProject, opened.path, {}};
    else if (checked)
        checked = checkSchema(*opened.database, version->toInt(), migrations);
    if (!checked)
        return std::unexpected(checked.error());
    return opened;
}

Result<void> startWriting(Database &database)
{
    if (const auto set = database.pragma(u"journal_mode"_s, u"WAL"_s, u"wal"_s); !set)
        return set;
    return database.pragma(u"synchronous"_s, u"FULL"_s, 2);
}

Result<Opened> openForWriting(Opened opened, const QList<Migration> &migrations)
{
    auto flag = OpenFlag::raise(opened.path);
    if (!flag)
        return std::unexpected(flag.error());
    auto database = Database::open(opened.path, Database::Access::ReadWrite, opened.path);
    if (!database)
        return std::unexpected(database.error());
    opened.flag = *std::move(flag);
    opened.database = *std::move(database);
    Database &file = *opened.database;

    // All checks come before the first byte is written: a damaged file stays as it is.
    Result<void> done = lock(file);
    if (done)
        done = harden(file);
    if (done)
        done = checkPages(file);
    const int latest = migrations.constLast().version;
    const int version = done ? file.value(u"PRAGMA user_version"_s).value_or(0).toInt() : 0;
    if (done && version > latest) {
        opened.readOnly = Error{ErrorCode::NewerProject, opened.path, {}};
        done = file.pragma(u"query_only"_s, u"ON"_s, 1);
        return done ? Result<Opened>(std::move(opened)) : std::unexpected(done.error());
    }
    if (done)
        done = checkSchema(file, version, migrations);
    if (!done)
        return std::unexpected(done.error());

    if (const auto started = startWriting(file); !started) {
        // Reading goes on where nothing can be written: a full disk, a folder that became read-only.
        opened.readOnly = started.error().code == ErrorCode::DiskFull
            ? started.error()
            : Error{ErrorCode::ReadOnlyProject, opened.path, started.error().detail};
        return openReadOnly(std::move(opened), migrations);
    }
    if (version < latest) {
        if (const auto upgraded = upgrade(file, opened.path, version, migrations); !upgraded)
            return std::unexpected(upgraded.error());
    }
    return opened;
}

}

Result<std::unique_ptr<OpenFlag>> OpenFlag::raise(const QString &path)
{
    const QMutexLocker guard(&openFilesLock);
    for (const QString &open : std::as_const(openFiles)) {
        std::error_code ignored; // a file that has gone is not the same
        if (open == path || std::filesystem::equivalent(native(open), native(path), ignored))
            return failure(ErrorCode::LockedProject, path);
    }
    openFiles.append(path);
    return std::unique_ptr<OpenFlag>(new OpenFlag(path));
}

OpenFlag::~OpenFlag()
{
    const QMutexLocker guard(&openFilesLock);
    openFiles.removeOne(m_path);
}

Result<Opened> openChecked(const QString &path, const QList<Migration> &migrations)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, path);
    if (info.isDir())
        return failure(ErrorCode::IsFolder, path);
    if (!info.isFile())
        return failure(ErrorCode::NotAProject, path);
    Opened opened;
    opened.path = info.canonicalFilePath();
    // Raised before the file is touched: reading its header would give up the lock of this process.
    if (const auto flag = OpenFlag::raise(opened.path); !flag)
        return std::unexpected(flag.error());
    if (const auto header = checkHeader(opened.path); !header)
        return std::unexpected(header.error());
    if (info.isWritable() && QFileInfo(QFileInfo(opened.path).path()).isWritable())
        return openForWriting(std::move(opened), migrations);
    opened.readOnly = Error{ErrorCode::ReadOnlyProject, opened.path, {}};
    return openReadOnly(std::move(opened), migrations);
}

Result<void> makeProject(const QString &path, const QList<Migration> &migrations)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::AlreadyExists, path);
    // Made under another name, so that a file of the right name is always whole.
    const QString unfinished = path + u".part";
    QFile::remove(unfinished);
    Result<void> done;
    {
        auto database = Database::open(unfinished, Database::Access::ReadWrite, path);
        done = database ? migrate(**database, 0, migrations) : std::unexpected(database.error());
    }
    if (done && !QFile::rename(unfinished, path))
        done = failure(ErrorCode::NotWritable, path);
    if (!done) {
        QFile::remove(unfinished);
        const ErrorCode code = done.error().code;
        // SQLite says "cannot open" of a folder that is not there or must not be written.
        return code == ErrorCode::NotReadable || code == ErrorCode::ReadOnlyProject
            ? failure(ErrorCode::NotWritable, path)
            : done;
    }
    syncFile(QFileInfo(path).path());
    return {};
}

}

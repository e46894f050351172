// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/atomicfile.h"

#include "core/writingback.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <functional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Crossread::Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1 << 20;

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

Result<void> writeAll(int handle, QByteArrayView bytes, const QString &subject)
{
    const off_t begin = ::lseek(handle, 0, SEEK_CUR); // -1 of a pipe
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count =
            ::write(handle, bytes.constData() + at, size_t(std::min<qint64>(bytes.size() - at, writtenBackAtOnce)));
        if (count < 0 && errno == EINTR)
            continue;
        // A count of nothing, with no error, is how a full disk shows on some file systems.
        if (count <= 0)
            return failedWriting(subject, count == 0 ? ENOSPC : errno, ErrorCode::WriteFailed);
        at += count;
        if (begin >= 0 && (begin + at) / writtenBackAtOnce > (begin + at - count) / writtenBackAtOnce)
            writeBack(handle);
    }
    return {};
}

/// A file that is being written: without a name where the file system knows that, else under a hidden one. Without a
/// name, nothing is left of it when the program is killed.
class Draft {
public:
    Draft(const QString &folder, const QString &subject)
        : m_subject(subject)
        , m_folder(folder)
    {
    }
    ~Draft()
    {
        if (m_handle >= 0)
            ::close(m_handle);
        if (!m_name.isEmpty())
            ::unlink(native(m_name).constData());
    }
    Q_DISABLE_COPY_MOVE(Draft)

    [[nodiscard]] Result<void> open()
    {
        if (QFileInfo::exists(u"/proc/self/fd"_s))
            m_handle = ::open(native(m_folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
        if (m_handle >= 0)
            return {};
        m_name = hiddenName();
        m_handle = ::open(native(m_name).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0666);
        if (m_handle >= 0)
            return {};
        const int error = errno;
        m_name.clear();
        return failedWriting(m_subject, error);
    }
    [[nodiscard]] Result<void> write(const QByteArray &bytes) { return writeAll(m_handle, bytes, m_subject); }
    /// On the disk, and as `original` gives it, block by block.
    [[nodiscard]] Result<void> check(const std::function<QByteArray()> &original)
    {
        if (::fsync(m_handle) != 0)
            return failedWriting(m_subject, errno, ErrorCode::WriteFailed);
        ::lseek(m_handle, 0, SEEK_SET);
        QFile again;
        if (!again.open(m_handle, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return failure(ErrorCode::WriteFailed, m_subject, again.errorString());
        for (;;) {
            const QByteArray expected = original();
            if (again.read(blockSize) != expected)
                return failure(ErrorCode::WriteFailed, m_subject, again.errorString());
            if (expected.isEmpty())
                return {};
        }
    }
    void setMode(mode_t mode) { ::fchmod(m_handle, mode); }
    /// Gives it its name. Where that is taken: AlreadyExists.
    [[nodiscard]] Result<void> name(const QString &path)
    {
        if (m_name.isEmpty() ? link(path)
                             : ::renameat2(AT_FDCWD, native(m_name).constData(), AT_FDCWD, native(path).constData(),
                                   RENAME_NOREPLACE)
                    == 0) {
            m_name.clear();
            const auto synced = syncFolder(m_folder, m_subject);
            if (!synced)
                ::unlink(native(path).constData());
            return synced;
        }
        return errno == EEXIST ? failure(ErrorCode::AlreadyExists, path)
                               : failedWriting(m_subject, errno, ErrorCode::WriteFailed);
    }
    /// Gives it the name of a file that is there, in its place.
    [[nodiscard]] Result<void> replace(const QString &path)
    {
        if (m_name.isEmpty()) {
            const QString hidden = hiddenName();
            if (!link(hidden))
                return failedWriting(m_subject, errno, ErrorCode::WriteFailed);
            m_name = hidden;
        }
        if (::rename(native(m_name).constData(), native(path).constData()) != 0)
            return failedWriting(m_subject, errno, ErrorCode::WriteFailed);
        m_name.clear();
        return syncFolder(m_folder, m_subject);
    }

private:
    [[nodiscard]] QString hiddenName() const
    {
        return QDir(m_folder).filePath(
            u".crossread-%1"_s.arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0')));
    }
    [[nodiscard]] bool link(const QString &path) const
    {
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_handle);
        return ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, native(path).constData(), AT_SYMLINK_FOLLOW) == 0;
    }
    QString m_subject;
    QString m_folder;
    QString m_name; // empty: it has none
    int m_handle = -1;
};

/// The file that a path leads to at last, also where the end of a link is not there yet.
QString targetOf(const QString &path)
{
    QFileInfo info(path);
    for (int links = 0; info.isSymLink() && !info.exists() && links < 40; ++links)
        info = QFileInfo(info.symLinkTarget());
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code ignored; // what is not there is not the same
    return std::filesystem::equivalent(native(one).toStdString(), native(other).toStdString(), ignored);
}

bool isProject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikeProject(file.read(projectHeaderSize));
}

/// Whether writing there would take something away that cannot be had again.
bool wouldLose(const QString &target, const QStringList &mustStay)
{
    const auto isTarget = [&target](const QString &path) { return isSameFile(path, target); };
    // What this process may have open comes first: such a file is not to be read here.
    if (std::ranges::any_of(mustStay, isTarget))
        return true;
    for (const QLatin1StringView suffix : {"-wal"_L1, "-journal"_L1, "-shm"_L1}) {
        const QString owner = target.chopped(target.endsWith(suffix) ? suffix.size() : 0);
        if (owner == target)
            continue;
        const auto isOwner = [&owner](const QString &path) { return isSameFile(path, owner); };
        if (std::ranges::any_of(mustStay, isOwner) || isProject(owner))
            return true;
    }
    return QFileInfo(target).isFile() && isProject(target);
}

Result<void> writeThrough(const QString &path, const QByteArray &content)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failedWriting(path, errno);
    errno = 0;
    const bool whole = file.write(content) == content.size() && file.flush();
    return whole ? Result<void>() : failedWriting(path, errno == 0 ? ENOSPC : errno, ErrorCode::WriteFailed);
}

}

bool isFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

std::unexpected<Error> failedWriting(const QString &path, int systemError, ErrorCode otherwise)
{
    if (isFull(systemError))
        return failure(ErrorCode::DiskFull, path);
    if (systemError == ENAMETOOLONG)
        return failure(ErrorCode::NameTooLong, QFileInfo(path).fileName());
    return failure(otherwise, path, qt_error_string(systemError));
}

Result<void> renameFile(const QString &from, const QString &to, NameTaken taken)
{
    const bool stays = taken == NameTaken::Stays;
    int done =
        ::renameat2(AT_FDCWD, native(from).constData(), AT_FDCWD, native(to).constData(), stays ? RENAME_NOREPLACE : 0);
    if (done != 0 && errno == EINVAL && stays && !QFileInfo::exists(to)) // a file system that knows no such flag
        done = ::rename(native(from).constData(), native(to).constData());
    if (done == 0)
        return {};
    return errno == EEXIST ? failure(ErrorCode::AlreadyExists, to) : failedWriting(to, errno);
}

Result<void> copyFile(const QString &from, const QString &to)
{
    const int handle = ::open(native(from).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return failure(ErrorCode::NotReadable, from, qt_error_string(errno));
    const auto copied = copyFile(handle, from, to);
    ::close(handle);
    return copied;
}

Result<void> copyFile(int from, const QString &fromName, const QString &to)
{
    const int handle = ::open(native(to).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (handle < 0)
        return errno == EEXIST ? failure(ErrorCode::AlreadyExists, to) : failedWriting(to, errno);
    const auto copy = [&]() -> Result<void> {
        QByteArray block(blockSize, '\0');
        for (off_t at = 0;;) {
            const ssize_t count = ::pread(from, block.data(), size_t(block.size()), at);
            if (count < 0)
                return failure(ErrorCode::NotReadable, fromName, qt_error_string(errno));
            if (count == 0)
                return {};
            if (const auto written = writeAll(handle, {block.constData(), count}, to); !written)
                return written;
            at += count;
        }
    };
    auto copied = copy();
    if (::close(handle) != 0 && copied)
        copied = failedWriting(to, errno, ErrorCode::WriteFailed);
    if (!copied)
        ::unlink(native(to).constData());
    return copied;
}

Result<void> syncFolder(const QString &folder, const QString &subject)
{
    const int handle = ::open(native(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) // one that may be written and not read
        return {};
    const int error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // Some file systems know no such thing.
    return error == 0 || error == EINVAL ? Result<void>() : failedWriting(subject, error, ErrorCode::WriteFailed);
}

bool looksLikeProject(const QByteArray &firstBytes)
{
    // https://sqlite.org/fileformat.html: the name of the format, and at 68 whose file it is
    constexpr qsizetype ownerAt = 68;
    constexpr quint32 owner = 0x43525344; // "CRSD"
    return firstBytes.size() >= projectHeaderSize && firstBytes.startsWith(QByteArrayView("SQLite format 3\0", 16))
        && qFromBigEndian<quint32>(firstBytes.constData() + ownerAt) == owner;
}

Result<void> checkReplaceable(const QString &path, const QStringList &mustStay)
{
    const QFileInfo target(targetOf(path));
    if (target.isDir())
        return failure(ErrorCode::IsFolder, path);
    if (target.exists() && !target.isWritable())
        return failure(ErrorCode::NotWritable, path);
    if ((target.isFile() || !target.exists()) && wouldLose(target.filePath(), mustStay))
        return failure(ErrorCode::WouldBeLost, path);
    return {};
}

Result<void> writeFileChecked(const QString &path, const QByteArray &content, const QStringList &mustStay)
{
    if (const auto may = checkReplaceable(path, mustStay); !may)
        return may;
    const QFileInfo target(targetOf(path));
    if (target.exists() && !target.isFile())
        return writeThrough(path, content);
    Draft draft(target.path(), path);
    if (const auto opened = draft.open(); !opened)
        return opened;
    struct stat before = {};
    const bool replaces = ::stat(native(target.filePath()).constData(), &before) == 0;
    if (replaces)
        draft.setMode(before.st_mode & 07777);
    if (const auto written = draft.write(content); !written)
        return written;
    qsizetype at = 0;
    const auto blocks = [&] {
        const QByteArray block = content.sliced(at, std::min(content.size() - at, qsizetype(blockSize)));
        at += block.size();
        return block;
    };
    if (const auto checked = draft.check(blocks); !checked)
        return checked;
    if (!replaces) {
        const auto named = draft.name(target.filePath());
        if (named || named.error().code != ErrorCode::AlreadyExists)
            return named;
    }
    return draft.replace(target.filePath());
}

Result<void> copyToNewFile(const QString &from, const QString &path)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, from, source.errorString());
    Draft draft(QFileInfo(path).absolutePath(), path);
    if (const auto opened = draft.open(); !opened)
        return opened;
    for (QByteArray block = source.read(blockSize); !block.isEmpty(); block = source.read(blockSize)) {
        if (const auto written = draft.write(block); !written)
            return written;
    }
    if (source.error() != QFileDevice::NoError || !source.seek(0))
        return failure(ErrorCode::NotReadable, from, source.errorString());
    if (const auto checked = draft.check([&source] { return source.read(blockSize); }); !checked)
        return checked;
    return draft.name(path);
}

}

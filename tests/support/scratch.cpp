// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Crossread::Test {

namespace {

constexpr uid_t nobody = 65534;

/// Whether the system has such a program, and it does that.
bool does(const QString &program, const QStringList &arguments)
{
    QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
    if (path.isEmpty())
        return false;
    QProcess process;
    process.start(path, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("cannot write %s", qPrintable(path));
}

SmallDisk::SmallDisk(qint64 kibibytes, Kind kind)
{
    // In a mount table of our own, so that nothing is left behind whatever becomes of the test.
    static const bool own =
        ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    if (!own)
        return;
    if (kind == Kind::Ext4 && mountExt4(kibibytes)) {
        m_kind = Kind::Ext4;
        m_mounted = true;
        return;
    }
    const QByteArray options = "size=" + QByteArray::number(kibibytes) + "k";
    m_mounted = ::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, options.constData()) == 0;
}

bool SmallDisk::mountExt4(qint64 kibibytes) const
{
    const QString image = m_image.filePath(QStringLiteral("image"));
    QFile file(image);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(kibibytes * 1024))
        return false;
    file.close();
    // No room kept back for root, which may be who runs this.
    return does(QStringLiteral("mkfs.ext4"),
               {QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("-m"), QStringLiteral("0"), image})
        && does(QStringLiteral("mount"),
            {QStringLiteral("-t"), QStringLiteral("ext4"), QStringLiteral("-o"), QStringLiteral("loop"), image,
                m_folder.path()});
}

SmallDisk::~SmallDisk()
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    while (m_mounted && ::umount2(folder.constData(), MNT_DETACH) == 0) { }
}

void SmallDisk::fill(qint64 leaveKibibytes)
{
    struct statvfs space = {};
    ::statvfs(QFile::encodeName(m_folder.path()).constData(), &space);
    const auto block = qint64(space.f_frsize);
    qint64 room = qint64(space.f_bavail) * block - leaveKibibytes * 1024;
    const int filler =
        ::open(QFile::encodeName(path(QStringLiteral("filler"))).constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0666);
    if (filler < 0)
        qFatal("cannot fill a disk");
    // What the file system has to note of the file takes room too.
    while (room > 0 && ::posix_fallocate(filler, 0, room) != 0)
        room -= block;
    ::close(filler);
}

void SmallDisk::release()
{
    QFile::remove(path(QStringLiteral("filler")));
}

bool SmallDisk::makeReadOnly()
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    if (::mount("none", folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0)
        return true;
    // Somebody has a file open for writing: from now on the way to the disk leads through another mount.
    return ::mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr) == 0
        && ::mount(nullptr, folder.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

void SmallDisk::pullOut()
{
    ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    m_mounted = false;
}

PlainUser::PlainUser()
{
    m_wasRoot = ::geteuid() == 0;
    // The saved id stays root, so that the destructor can go back.
    if (m_wasRoot && ::setresuid(nobody, nobody, 0) != 0)
        qFatal("cannot become a plain user");
}

PlainUser::~PlainUser()
{
    if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
        qFatal("cannot become root again");
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Crossread::Test {

namespace {

constexpr uid_t nobody = 65534;

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

SmallDisk::SmallDisk(qint64 kibibytes)
{
    // In a mount table of our own, so that nothing is left behind whatever becomes of the test.
    static const bool own =
        ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    if (!own)
        return;
    const QByteArray options = "size=" + QByteArray::number(kibibytes) + "k";
    m_mounted = ::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill(qint64 leaveKibibytes)
{
    struct statvfs space = {};
    ::statvfs(QFile::encodeName(m_folder.path()).constData(), &space);
    const qint64 room = qint64(space.f_bavail) * qint64(space.f_frsize) - leaveKibibytes * 1024;
    writeBytes(path(QStringLiteral("filler")), QByteArray(std::max<qint64>(room, 0), 'x'));
}

void SmallDisk::release()
{
    QFile::remove(path(QStringLiteral("filler")));
}

bool SmallDisk::makeReadOnly()
{
    return ::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr)
        == 0;
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

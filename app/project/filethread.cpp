// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/filethread.h"

namespace Crossread::Project {

FileThread::FileThread()
{
    m_thread.setObjectName(QStringLiteral("project file"));
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

FileThread::~FileThread()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

Core::Result<std::shared_ptr<FileThread>> FileThread::open(const QString &path)
{
    std::shared_ptr<FileThread> made(new FileThread);
    Core::Result<void> opened;
    const auto inThere = [&] {
        auto file = Store::ProjectFile::open(path);
        if (file)
            made->m_file = *std::move(file);
        else
            opened = std::unexpected(file.error());
    };
    QMetaObject::invokeMethod(&made->m_home, inThere, Qt::BlockingQueuedConnection);
    if (!opened)
        return std::unexpected(opened.error());
    made->m_path = made->m_file->path();
    made->m_why = made->m_file->why();
    return made;
}

void FileThread::post(std::function<void(Store::ProjectFile *)> work)
{
    QMetaObject::invokeMethod(&m_home, [this, work = std::move(work)] { work(m_file.get()); }, Qt::QueuedConnection);
}

void FileThread::close()
{
    QMetaObject::invokeMethod(&m_home, [this] { m_file.reset(); }, Qt::BlockingQueuedConnection);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/filethread.h"

namespace Crossread::Project {

namespace {

using namespace std::chrono_literals;

constexpr auto restAfter = 3s; // without a change
constexpr auto lookEvery = 2s;

}

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

Core::Result<std::shared_ptr<FileThread>> FileThread::open(const QString &path, Store::ProjectFile::Mode mode)
{
    std::shared_ptr<FileThread> made(new FileThread);
    Core::Result<void> opened;
    const auto inThere = [&] {
        auto file = Store::ProjectFile::open(path, mode);
        if (file)
            made->m_file = *std::move(file);
        else
            opened = std::unexpected(file.error());
        if (made->m_file && !made->m_file->why())
            made->startTimers();
    };
    QMetaObject::invokeMethod(&made->m_home, inThere, Qt::BlockingQueuedConnection);
    if (!opened)
        return std::unexpected(opened.error());
    made->m_path = made->m_file->path();
    made->m_why = made->m_file->why();
    made->m_notices = made->m_file->notices();
    return made;
}

void FileThread::startTimers()
{
    m_rest = std::make_unique<QTimer>();
    m_rest->setSingleShot(true);
    // Where it cannot rest, everything is in its log; the next change tells what is wrong.
    QObject::connect(m_rest.get(), &QTimer::timeout, m_rest.get(), [this] { (void)m_file->rest(); });
    m_look = std::make_unique<QTimer>();
    QObject::connect(m_look.get(), &QTimer::timeout, m_look.get(), [this] {
        const auto place = m_file->look();
        if (place || !m_whenStrayed)
            return;
        m_look->stop();
        m_whenStrayed(place.error());
    });
    m_look->start(lookEvery);
}

void FileThread::restSoon()
{
    if (m_rest)
        m_rest->start(restAfter);
}

void FileThread::whenStrayed(std::function<void(const Core::Error &)> then)
{
    QMetaObject::invokeMethod(
        &m_home, [this, then = std::move(then)] { m_whenStrayed = then; }, Qt::BlockingQueuedConnection);
}

void FileThread::post(std::function<void(Store::ProjectFile *)> work)
{
    QMetaObject::invokeMethod(
        &m_home,
        [this, work = std::move(work)] {
            work(m_file.get());
            restSoon();
        },
        Qt::QueuedConnection);
}

void FileThread::close()
{
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            m_rest.reset();
            m_look.reset();
            m_file.reset();
        },
        Qt::BlockingQueuedConnection);
}

}

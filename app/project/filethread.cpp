// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/filethread.h"

#include "core/writingback.h"

#include <QDeadlineTimer>
#include <QFile>

namespace Crossread::Project {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseAfter = 100ms; // without a change
constexpr auto restAfter = 3s;
constexpr auto lookEvery = 2s;
constexpr auto copyAtOnce = 5ms; // then an act comes in between

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

Core::Result<std::shared_ptr<FileThread>> FileThread::open(const Store::StorageOpener &opener)
{
    std::shared_ptr<FileThread> made(new FileThread);
    Core::Result<void> opened;
    const auto inThere = [&] {
        auto storage = opener();
        if (storage)
            made->m_storage = *std::move(storage);
        else
            opened = std::unexpected(storage.error());
        if (made->m_storage && !made->m_storage->why())
            made->startTimers();
    };
    QMetaObject::invokeMethod(&made->m_home, inThere, Qt::BlockingQueuedConnection);
    if (!opened)
        return std::unexpected(opened.error());
    made->m_path = made->m_storage->path();
    made->m_why = made->m_storage->why();
    made->m_notices = made->m_storage->notices();
    return made;
}

void FileThread::startTimers()
{
    m_pause = std::make_unique<QTimer>();
    m_pause->setSingleShot(true);
    QObject::connect(m_pause.get(), &QTimer::timeout, m_pause.get(), [this] { m_storage->tidy(); });
    m_rest = std::make_unique<QTimer>();
    m_rest->setSingleShot(true);
    // Where it cannot rest, everything is in its log; the next change tells what is wrong.
    QObject::connect(m_rest.get(), &QTimer::timeout, m_rest.get(), [this] { (void)m_storage->rest(); });
    m_look = std::make_unique<QTimer>();
    QObject::connect(m_look.get(), &QTimer::timeout, m_look.get(), [this] {
        const auto place = m_storage->look();
        if (place || !m_whenStrayed)
            return;
        m_look->stop();
        m_whenStrayed(place.error());
    });
    m_look->start(lookEvery);
}

void FileThread::restSoon()
{
    if (!m_rest)
        return;
    m_pause->start(pauseAfter);
    m_rest->start(restAfter);
}

void FileThread::whenStrayed(std::function<void(const Core::Error &)> then)
{
    QMetaObject::invokeMethod(
        &m_home, [this, then = std::move(then)] { m_whenStrayed = then; }, Qt::BlockingQueuedConnection);
}

void FileThread::post(std::function<void(Store::Storage *)> work)
{
    QMetaObject::invokeMethod(
        &m_home,
        [this, work = std::move(work)] {
            work(m_storage.get());
            restSoon();
        },
        Qt::QueuedConnection);
}

Core::Result<void> FileThread::copyTo(const QString &path, const Core::Progress &progress)
{
    const auto number = run([&](Store::Storage &storage) -> Core::Result<int> {
        auto copy = storage.startCopy(path);
        if (!copy)
            return std::unexpected(copy.error());
        m_copies.emplace(++m_lastCopy, *std::move(copy));
        return m_lastCopy;
    });
    if (!number)
        return std::unexpected(number.error());
    // Not opened and closed each time: that would take away SQLite's lock.
    QFile written(path);
    (void)written.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const auto drop = [&](const Core::Error &error) -> Core::Result<void> {
        (void)run([&](Store::Storage &) -> Core::Result<void> {
            m_copies.erase(*number);
            return {};
        });
        QFile::remove(path);
        return std::unexpected(error);
    };
    for (;;) {
        const auto left = run([&](Store::Storage &) {
            // A small project is copied at once, as it is now.
            const QDeadlineTimer soon(copyAtOnce);
            Core::Result<int> rest = m_copies.at(*number)->step();
            while (rest && *rest > 0 && !soon.hasExpired())
                rest = m_copies.at(*number)->step();
            return rest;
        });
        if (!left)
            return drop(left.error());
        if (progress.isCanceled())
            return drop({Core::ErrorCode::Canceled, path, {}});
        if (written.isOpen())
            Core::writeBack(written.handle()); // here, and not where an act would wait for it
        if (*left == 0)
            break;
        progress.report(1000 - *left);
    }
    return run([&](Store::Storage &) -> Core::Result<void> {
        m_copies.erase(*number);
        return {};
    });
}

void FileThread::close()
{
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            m_pause.reset();
            m_rest.reset();
            m_look.reset();
            m_copies.clear();
            m_storage.reset();
        },
        Qt::BlockingQueuedConnection);
}

}

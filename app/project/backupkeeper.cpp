// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/backupkeeper.h"

#include "project/logging.h"

#include <QDir>
#include <QFileInfo>

namespace Crossread::Project {

using namespace Core;

BackupKeeper::Shared::Shared(
    const QString &path, const BackupSettings &settings, std::function<void(const Error &)> failed)
    : folder(path)
    , limits(settings.limits)
    , journal(QDir(path).filePath(journalName))
    , m_failed(std::move(failed))
{
    pool.setMaxThreadCount(1);
}

void BackupKeeper::Shared::tell(const Error &error)
{
    const QMutexLocker locked(&m_lock);
    if (m_failed)
        m_failed(error);
    else
        qCWarning(log).noquote() << error.sentence();
}

void BackupKeeper::Shared::tellNobody()
{
    const QMutexLocker locked(&m_lock);
    m_failed = {};
}

BackupKeeper::BackupKeeper(std::shared_ptr<FileThread> file, const QString &folder, const BackupSettings &settings,
    std::function<void(const Error &)> failed)
    : m_file(std::move(file))
    , m_shared(std::make_shared<Shared>(folder, settings, std::move(failed)))
    , m_every(settings.every)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { makeIfChanged(); });
    m_shared->folder.dropUnfinished();
    // Also what was changed without backups being kept: at the command line, or on another machine.
    m_shared->pool.start([file = m_file, shared = m_shared.get()] {
        if (isNewest(*file, *shared))
            shared->kept = 0;
        else
            makeIn(*file, *shared, 0);
    });
}

void BackupKeeper::changed(const Data &now, const ChangeSet &applied)
{
    ++m_acts;
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start(m_every);
    // The pool goes with what is shared, so that its work need not hold on to it.
    m_shared->pool.start([shared = m_shared.get(), now, applied, time = QDateTime::currentDateTimeUtc()] {
        Result<void> written;
        if (!shared->begun || shared->journal.isLong()) {
            if (const auto folder = shared->folder.unfinished(); !folder)
                written = std::unexpected(folder.error());
            else
                written = shared->journal.begin(now.contents(), time);
            shared->begun = written.has_value();
        } else {
            written = shared->journal.add(applied, time);
            shared->begun = written.has_value(); // else there is a gap, and it begins anew
        }
        if (!written)
            shared->tell(written.error());
    });
}

/// Whether the newest backup has all of it.
bool BackupKeeper::isNewest(FileThread &file, const Shared &shared)
{
    const QList<Store::Backup> backups = shared.folder.list();
    if (backups.isEmpty())
        return false;
    const auto then = Store::summaryOf(backups.constFirst().path);
    const auto now = file.run([](const Store::Storage &storage) { return storage.summary(); });
    return then && now && then->acts == now->acts && then->annotations == now->annotations;
}

void BackupKeeper::makeIn(FileThread &file, Shared &shared, qint64 acts)
{
    const auto copy = shared.folder.unfinished();
    const auto copied = copy ? file.copyTo(*copy, Progress()) : std::unexpected(copy.error());
    if (copied)
        check(shared, *copy, acts);
    else if (copied.error().code != ErrorCode::Canceled) // there is none to make any more
        shared.tell(copied.error());
}

/// `acts`: how many had been seen when the copy was begun. It may have taken in more.
void BackupKeeper::check(Shared &shared, const QString &copy, qint64 acts)
{
    const auto taken = shared.folder.take(copy, QDateTime::currentDateTimeUtc(), shared.limits);
    if (taken)
        shared.kept = std::max(shared.kept.load(), acts);
    else
        shared.tell(taken.error());
}

void BackupKeeper::settle()
{
    m_dirty = false;
    m_timer.stop();
}

void BackupKeeper::make()
{
    settle();
    m_shared->pool.start([file = m_file, shared = m_shared.get(), acts = m_acts] { makeIn(*file, *shared, acts); });
}

void BackupKeeper::makeIfChanged()
{
    if (m_dirty)
        make();
}

void BackupKeeper::makeBeforeMuch()
{
    if (m_shared->kept == m_acts)
        return;
    settle();
    // The file's thread does one after the other, so that the act comes after the copy. One that is still being made there
    // step by step would take the act in.
    m_file->post([shared = m_shared, acts = m_acts](Store::Storage *storage) {
        const auto path = storage ? shared->folder.unfinished() : failure(ErrorCode::Canceled);
        if (!path)
            return;
        Result<int> left;
        {
            const auto copy = storage->startCopy(*path);
            left = copy ? (*copy)->step() : std::unexpected(copy.error());
            while (left && *left > 0)
                left = (*copy)->step();
        }
        if (left) {
            shared->pool.start([shared = shared.get(), path = *path, acts] { check(*shared, path, acts); });
        } else {
            QFile::remove(*path);
            shared->tell(left.error());
        }
    });
}

std::function<void()> BackupKeeper::close()
{
    makeIfChanged();
    m_timer.stop();
    m_shared->tellNobody();
    return [file = m_file, shared = m_shared] {
        // After whatever is in the file's thread now, which may bring more.
        (void)file->run([](Store::Storage &) { return Result<void>(); });
        shared->pool.waitForDone();
    };
}

}

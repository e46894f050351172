// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/backupkeeper.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace Crossread::Project {

using namespace Core;

Store::Contents contentsOf(const State &state)
{
    Store::Contents contents;
    contents.documents = state.documents();
    contents.codes = state.codes();
    contents.topics = state.topics();
    contents.links = state.links();
    const QList<AnnotationId> ids = state.annotationIds();
    contents.annotations.reserve(ids.size());
    for (const AnnotationId &id : ids)
        contents.annotations.append(*state.annotation(id));
    return contents;
}

BackupKeeper::BackupKeeper(std::shared_ptr<FileThread> file, const QString &folder, const BackupSettings &settings,
    std::function<void(const Error &)> failed)
    : m_file(std::move(file))
    , m_shared(std::make_shared<Shared>(Store::BackupFolder(folder), settings.limits,
          Store::ActJournal(QDir(folder).filePath(journalName)), false, std::move(failed)))
    , m_every(settings.every)
{
    m_shared->pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { makeIfChanged(); });
    // Also what was changed without backups being kept: at the command line, or on another machine.
    copy(true);
}

BackupKeeper::~BackupKeeper()
{
    m_shared->pool.waitForDone();
}

void BackupKeeper::changed(const State &now, const ChangeSet &applied)
{
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start(m_every);
    m_shared->pool.start([shared = m_shared, now, applied, time = QDateTime::currentDateTimeUtc()]() mutable {
        Result<void> written;
        if (!shared->begun || shared->journal.isLong()) {
            if (const auto folder = shared->folder.unfinished(); !folder)
                written = std::unexpected(folder.error());
            else
                written = shared->journal.begin(contentsOf(now), time);
            shared->begun = written.has_value();
        } else {
            written = shared->journal.add(applied, time);
            shared->begun = written.has_value(); // else there is a gap, and it begins anew
        }
        if (!written)
            shared->failed(written.error());
    });
}

void BackupKeeper::make()
{
    copy(false);
}

void BackupKeeper::copy(bool onlyIfOther)
{
    m_dirty = false;
    m_timer.stop();
    m_file->post([shared = m_shared, onlyIfOther](Store::ProjectFile *open) {
        if (!open)
            return;
        const QList<Store::Backup> backups = shared->folder.list();
        if (onlyIfOther && !backups.isEmpty()) {
            const auto then = Store::summaryOf(backups.constFirst().path);
            const auto now = open->summary();
            if (then && now && then->acts == now->acts && then->annotations == now->annotations)
                return;
        }
        const auto copy = shared->folder.unfinished();
        const auto copied = copy ? open->saveCopy(*copy) : std::unexpected(copy.error());
        if (!copied)
            shared->failed(copied.error());
        else
            shared->pool.start([shared, path = *copy] { check(shared, path); });
    });
}

void BackupKeeper::check(const std::shared_ptr<Shared> &shared, const QString &copy)
{
    const auto taken = shared->folder.take(copy, QDateTime::currentDateTimeUtc(), shared->limits);
    if (!taken)
        shared->failed(taken.error());
}

void BackupKeeper::makeIfChanged()
{
    if (m_dirty)
        make();
}

void BackupKeeper::close()
{
    makeIfChanged();
    // After whatever is in the file's thread now.
    (void)m_file->run([](Store::ProjectFile &) { return Result<void>(); });
    m_shared->pool.waitForDone();
}

}

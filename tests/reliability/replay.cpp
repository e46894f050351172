// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include "support/scratch.h"

#include <QDirIterator>
#include <QFile>

#include <cstring>

#include <sys/stat.h>

namespace Crossread::Test {

namespace {

constexpr qsizetype sectorSize = 512;

QByteArray folderOf(const QByteArray &path)
{
    return path.first(std::max<qsizetype>(0, path.lastIndexOf('/')));
}

}

QList<Event> readRecord(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    QList<Event> events;
    for (qsizetype at = 0; at + qsizetype(sizeof(Record::Head)) <= bytes.size();) {
        Record::Head head{};
        std::memcpy(&head, bytes.constData() + at, sizeof head);
        at += sizeof head;
        events.append({head.kind, head.inode, qint64(head.at), bytes.sliced(at, head.sizeOne),
            bytes.sliced(at + head.sizeOne, head.sizeTwo)});
        at += head.sizeOne + head.sizeTwo;
    }
    return events;
}

Disk::Disk(const QString &root)
    : m_root(QFile::encodeName(root))
{
    m_sure.insert(m_root, {});
    QDirIterator all(root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info = all.nextFileInfo();
        const QByteArray path = QFile::encodeName(info.filePath());
        struct stat about{};
        ::stat(path.constData(), &about);
        m_sure.insert(path, {info.isDir() ? 0 : about.st_ino});
        if (info.isFile())
            m_files.insert(about.st_ino, {bytesOf(info.filePath()), {}});
    }
    m_names = m_sure;
}

bool Disk::NameChange::isIn(const QByteArray &folder) const
{
    return (!gone.isEmpty() && folderOf(gone) == folder) || (!come.isEmpty() && folderOf(come) == folder);
}

void Disk::NameChange::applyTo(Names &names) const
{
    if (!gone.isEmpty())
        names.remove(gone);
    if (!come.isEmpty())
        names.insert(come, name);
}

void Disk::applyTo(QByteArray &bytes, const Write &write)
{
    if (write.bytes.isNull()) {
        bytes.resize(write.at, '\0');
        return;
    }
    if (bytes.size() < write.at + write.bytes.size())
        bytes.resize(write.at + write.bytes.size(), '\0');
    std::memcpy(bytes.data() + write.at, write.bytes.constData(), size_t(write.bytes.size()));
}

void Disk::change(const NameChange &change)
{
    change.applyTo(m_names);
    m_pending.append(change);
}

void Disk::sync(const Event &event)
{
    if (const auto file = m_files.find(event.inode); file != m_files.end()) {
        for (const Write &write : std::as_const(file->pending))
            applyTo(file->sure, write);
        file->pending.clear();
        return;
    }
    const auto isIn = [&](const NameChange &change) { return change.isIn(event.one); };
    for (const NameChange &change : std::as_const(m_pending)) {
        if (isIn(change))
            change.applyTo(m_sure);
    }
    m_pending.removeIf(isIn);
}

void Disk::apply(const Event &event)
{
    using Record::Kind;
    switch (event.kind) {
    case Kind::Write: m_files[event.inode].pending.append(Write{event.at, event.one}); break;
    case Kind::Truncate: m_files[event.inode].pending.append(Write{event.at, QByteArray()}); break;
    case Kind::Sync: sync(event); break;
    case Kind::Create: m_files[event.inode] = {}; [[fallthrough]];
    case Kind::Link: change({{}, event.one, {event.inode}}); break;
    case Kind::Rename: change({event.one, event.two, m_names.value(event.one)}); break;
    case Kind::Unlink:
    case Kind::RemoveFolder: change({event.one, {}, {}}); break;
    case Kind::MakeFolder: change({{}, event.one, {}}); break;
    case Kind::Note: break;
    }
}

QByteArray Disk::contentAfter(const File &file, Arrived arrived, QRandomGenerator &random) const
{
    QByteArray content = file.sure;
    const qsizetype torn = file.pending.isEmpty() ? 0 : random.bounded(file.pending.size());
    for (qsizetype i = 0; i < file.pending.size(); ++i) {
        const Write &write = file.pending[i];
        const bool arrives = arrived == Arrived::Everything || (arrived == Arrived::Something && random.bounded(2) == 0)
            || (arrived == Arrived::Torn && i < torn);
        if (arrives)
            applyTo(content, write);
        if (arrived != Arrived::Torn || i != torn || write.bytes.isNull())
            continue;
        // Sectors of the disk, not of the write: one can begin in the middle.
        for (qsizetype at = 0; at < write.bytes.size();) {
            const qsizetype size = std::min(sectorSize - (write.at + at) % sectorSize, write.bytes.size() - at);
            if (random.bounded(2) == 0)
                applyTo(content, {write.at + at, write.bytes.sliced(at, size)});
            at += size;
        }
    }
    return content;
}

Disk::Names Disk::namesAfter(Arrived arrived, QRandomGenerator &random) const
{
    Names names = m_sure;
    if (arrived == Arrived::Nothing)
        return names;
    // A file system with a journal lets them arrive in their order; without one, anyhow.
    const bool inOrder = random.bounded(2) == 0;
    const qsizetype most = arrived == Arrived::Everything ? m_pending.size() : random.bounded(m_pending.size() + 1);
    for (qsizetype i = 0; i < m_pending.size(); ++i) {
        const bool arrives = arrived == Arrived::Everything || (inOrder ? i < most : random.bounded(2) == 0);
        if (arrives)
            m_pending[i].applyTo(names);
    }
    return names;
}

Files Disk::after(Arrived arrived, QRandomGenerator &random) const
{
    Files files;
    const Names names = namesAfter(arrived, random);
    for (const auto &[path, name] : names.asKeyValueRange()) {
        // What lies in a folder that has not arrived is nowhere.
        if (name.inode != 0 && names.contains(folderOf(path)))
            files.insert(path.sliced(m_root.size() + 1), contentAfter(m_files[name.inode], arrived, random));
    }
    return files;
}

}

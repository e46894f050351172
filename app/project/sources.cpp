// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sources.h"

#include "project/filethread.h"

#include <QCryptographicHash>

namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype partSize = 1 << 20; // some ten milliseconds of writing: what an act in between may have to wait

}

Sources::Sources(std::shared_ptr<FileThread> file)
    : m_file(std::move(file))
{
}

Sources::~Sources() = default;

Result<QByteArray> Sources::read(DocumentId id, const Progress &progress) const
{
    const auto expected = m_file->run([id](const Store::ProjectFile &file) { return file.sha256(id); });
    if (!expected)
        return expected;
    QByteArray bytes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int number = 0;; ++number) {
        const auto part = m_file->run([id, number](const Store::ProjectFile &file) { return file.part(id, number); });
        if (!part)
            return part;
        if (part->isEmpty())
            break;
        bytes += *part;
        hash.addData(*part);
        if (progress.isCanceled())
            return failure(ErrorCode::Canceled);
    }
    // SQLite does not notice a flipped bit inside a value.
    if (hash.result() != *expected)
        return failure(ErrorCode::DamagedProject, m_file->path());
    progress.report(1000);
    return bytes;
}

Result<void> Sources::keep(DocumentId id, const QByteArray &bytes, const Progress &progress) const
{
    for (qsizetype begin = 0; begin < bytes.size(); begin += partSize) {
        const QByteArray part = bytes.sliced(begin, std::min(partSize, bytes.size() - begin));
        Result<void> kept =
            m_file->run([&](Store::ProjectFile &file) { return file.keepPart(id, int(begin / partSize), part); });
        if (kept && progress.isCanceled())
            kept = failure(ErrorCode::Canceled);
        if (!kept) {
            drop(id);
            return kept;
        }
        progress.report(int((begin + part.size()) * 1000 / bytes.size()));
    }
    return {};
}

void Sources::drop(DocumentId id) const
{
    // What cannot be taken back now goes when the project is next opened.
    (void)m_file->run([id](Store::ProjectFile &file) { return file.dropParts(id); });
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sources.h"

#include "import/importer.h"
#include "project/filethread.h"
#include "store/check.h"
#include "store/copying.h"
#include "store/packeddocument.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype partSize = 1 << 20; // some ten milliseconds of writing: what an act in between may have to wait

/// Lets `work` have a copy of the file, so that acts need not wait for what takes long.
template <typename Work>
std::invoke_result_t<Work, QString> onCopy(FileThread &file, const Progress &progress, const Work &work)
{
    const QTemporaryDir room;
    if (!room.isValid())
        return failure(ErrorCode::NotWritable, room.path(), room.errorString());
    const QString copy = room.filePath(QStringLiteral("copy.crossread"));
    const auto copied = file.copyTo(copy, progress);
    return copied ? work(copy) : std::unexpected(copied.error());
}

}

Sources::Sources(std::shared_ptr<FileThread> file)
    : m_file(std::move(file))
{
}

Sources::~Sources() = default;

Result<QByteArray> Sources::sha256(DocumentId id) const
{
    return m_file->run([id](const Store::Storage &file) { return file.sha256(id); });
}

Result<QByteArray> Sources::read(DocumentId id, const Progress &progress) const
{
    const auto expected = sha256(id);
    if (!expected)
        return expected;
    QByteArray bytes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int number = 0;; ++number) {
        const auto part = m_file->run([id, number](const Store::Storage &file) { return file.part(id, number); });
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
            m_file->run([&](Store::Storage &file) { return file.keepPart(id, int(begin / partSize), part); });
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

Result<std::optional<Document>> Sources::keptText(const DocumentRecord &record, const Progress &progress) const
{
    const Store::ReadingKey key{record.id, record.options};
    const auto head = m_file->run([&](const Store::Storage &file) { return file.readingHead(key); });
    if (!head)
        return std::unexpected(head.error());
    if (!*head)
        return std::optional<Document>();
    QByteArray bytes;
    for (int number = 0;; ++number) {
        const auto part =
            m_file->run([&](const Store::Storage &file) { return file.readingPart((*head)->id, number); });
        if (!part)
            return std::unexpected(part.error());
        if (part->isEmpty())
            break;
        bytes += *part;
        if (progress.isCanceled())
            return failure(ErrorCode::Canceled);
    }
    // What was altered, or is of a newer form, is made anew from the source.
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != (*head)->sha256)
        return std::optional<Document>();
    return Store::unpackedDocument(bytes);
}

QByteArray Sources::textHash(const DocumentRecord &record) const
{
    const Store::ReadingKey key{record.id, record.options};
    const auto head = m_file->run([&](const Store::Storage &file) { return file.readingHead(key); });
    return head && *head ? (*head)->sha256 : QByteArray();
}

Result<DocumentPtr> Sources::text(const DocumentRecord &record, const Progress &progress) const
{
    auto kept = keptText(record, Progress(progress, 0, 100));
    if (!kept && kept.error().code == ErrorCode::Canceled)
        return std::unexpected(kept.error());
    // A project of an older form that can only be read has no place for them.
    if (kept && *kept)
        return asRecorded(shared(**std::move(kept)), record);
    const auto bytes = read(record.id, Progress(progress, 100, 200));
    if (!bytes)
        return std::unexpected(bytes.error());
    // The format is told by the name of the file where the bytes do not tell it.
    const QString fileName = QFileInfo(record.sourcePath).fileName();
    auto made = Import::importBytes(
        *bytes, fileName.isEmpty() ? record.name : fileName, optionsOf(record), Progress(progress, 200, 1000));
    if (!made)
        return std::unexpected(made.error());
    // Where it cannot be kept (a read-only project) it is made again the next time.
    (void)keepText(record.id, record.options, *made);
    return asRecorded(shared(*std::move(made)), record);
}

Result<void> Sources::keepText(DocumentId id, const ImportOptions &options, const Document &document) const
{
    const Store::ReadingKey key{id, options};
    const QByteArray bytes = Store::packed(document);
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Result<void> kept;
    for (qsizetype begin = 0; begin < bytes.size() && kept; begin += partSize) {
        const QByteArray part = bytes.sliced(begin, std::min(partSize, bytes.size() - begin));
        const bool isLast = begin + part.size() == bytes.size();
        kept = m_file->run([&](Store::Storage &file) {
            return file.keepReadingPart(key, int(begin / partSize), part, isLast ? sha256 : QByteArray());
        });
    }
    return kept;
}

ImportOptions optionsOf(const DocumentRecord &record)
{
    ImportOptions options = record.options;
    if (options.format.isEmpty())
        options.format = QStringLiteral("text");
    return options;
}

DocumentPtr asRecorded(DocumentPtr document, const DocumentRecord &record)
{
    const Metadata &metadata = record.metadata == Metadata() ? document->metadata : record.metadata;
    if (document->name == record.name && document->metadata == metadata)
        return document;
    Document changed = *document; // its lists and text are shared
    changed.name = record.name;
    changed.metadata = metadata;
    if (!metadata.title.isEmpty())
        changed.title = metadata.title;
    return shared(std::move(changed));
}

Result<void> Sources::saveCopy(const QString &path, const Progress &progress) const
{
    return onCopy(
        *m_file, Progress(progress, 0, 800), [&](const QString &copy) { return Store::putInPlace(copy, path); });
}

Result<Store::CheckReport> Sources::check(const Progress &progress) const
{
    return onCopy(*m_file, Progress(progress, 0, 300),
        [&](const QString &copy) { return Store::checkFile(copy, Progress(progress, 300, 1000)); });
}

void Sources::drop(DocumentId id) const
{
    // What cannot be taken back now goes when the project is next opened.
    (void)m_file->run([id](Store::Storage &file) { return file.dropParts(id); });
}

}

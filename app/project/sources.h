// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/error.h"
#include "core/progress.h"

#include <QByteArray>

#include <memory>

namespace Crossread::Store {
struct CheckReport;
}

namespace Crossread::Project {

class FileThread;

/// The bytes of an open project's documents, and its file as a whole. For any thread, while the project is in use, and
/// after it was closed: then everything is Canceled. Cheap to copy.
class Sources {
public:
    explicit Sources(std::shared_ptr<FileThread> file);
    ~Sources();
    Sources(const Sources &) = default;
    Sources &operator=(const Sources &) = default;

    /// Checked against their hash. Errors: NoSuchDocument, DamagedProject, StoreFailed, Canceled.
    [[nodiscard]] Core::Result<QByteArray> read(
        Core::DocumentId id, const Core::Progress &progress = Core::Progress()) const;
    /// Of a document's bytes, as they were kept. Error: NoSuchDocument.
    [[nodiscard]] Core::Result<QByteArray> sha256(Core::DocumentId id) const;
    /// Keeps bytes for a document that Project::addDocument() is to bring with this id. All or nothing. Errors:
    /// ReadOnlyProject, NewerProject, DiskFull, StoreFailed, Canceled.
    [[nodiscard]] Core::Result<void> keep(
        Core::DocumentId id, const QByteArray &bytes, const Core::Progress &progress = Core::Progress()) const;
    /// The text as it is read: as it was kept, else made from the bytes and kept. Errors: as read() and Import::importBytes().
    [[nodiscard]] Core::Result<Core::DocumentPtr> text(
        const Core::DocumentRecord &record, const Core::Progress &progress = Core::Progress()) const;
    /// What tells that text from any other without reading it; empty where it is not kept.
    [[nodiscard]] QByteArray textHash(const Core::DocumentRecord &record) const;
    /// Keeps the text of a document read with these options, so that it is read back from now on. Errors: as keep().
    [[nodiscard]] Core::Result<void> keepText(
        Core::DocumentId id, const Core::ImportOptions &options, const Core::Document &document) const;
    /// Everything that is kept, in a new file. Errors: AlreadyExists, NotWritable, DiskFull, StoreFailed, Canceled.
    [[nodiscard]] Core::Result<void> saveCopy(
        const QString &path, const Core::Progress &progress = Core::Progress()) const;
    /// As Store::checkFile(), of a copy: acts do not wait for it.
    [[nodiscard]] Core::Result<Store::CheckReport> check(const Core::Progress &progress) const;
    /// Takes back what was kept for a document that does not come after all.
    void drop(Core::DocumentId id) const;

private:
    [[nodiscard]] Core::Result<std::optional<Core::Document>> keptText(
        const Core::DocumentRecord &record, const Core::Progress &progress) const;

    std::shared_ptr<FileThread> m_file;
};

/// How a document is read, its reader filled in: what came in before readers were kept was plain text.
[[nodiscard]] Core::ImportOptions optionsOf(const Core::DocumentRecord &record);
/// The document under its name in the project, and with what citations say as the reader of the text corrected it.
[[nodiscard]] Core::DocumentPtr asRecorded(Core::DocumentPtr document, const Core::DocumentRecord &record);

}

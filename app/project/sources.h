// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/id.h"
#include "core/progress.h"

#include <QByteArray>

#include <memory>

namespace Crossread::Project {

class FileThread;

/// The bytes of an open project's documents. For any thread, while the project is in use, and after it was closed: then
/// everything is Canceled. Cheap to copy.
class Sources {
public:
    explicit Sources(std::shared_ptr<FileThread> file);
    ~Sources();
    Sources(const Sources &) = default;
    Sources &operator=(const Sources &) = default;

    /// Checked against their hash. Errors: NoSuchDocument, DamagedProject, StoreFailed, Canceled.
    [[nodiscard]] Core::Result<QByteArray> read(
        Core::DocumentId id, const Core::Progress &progress = Core::Progress()) const;
    /// Keeps bytes for a document that Project::addDocument() is to bring with this id. All or nothing. Errors:
    /// ReadOnlyProject, NewerProject, DiskFull, StoreFailed, Canceled.
    [[nodiscard]] Core::Result<void> keep(
        Core::DocumentId id, const QByteArray &bytes, const Core::Progress &progress = Core::Progress()) const;
    /// Takes back what was kept for a document that does not come after all.
    void drop(Core::DocumentId id) const;

private:
    std::shared_ptr<FileThread> m_file;
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/references.h"

namespace Crossread::Library {

Core::Result<Formats::Content> references(Project::Project &project, Core::DocumentId only)
{
    QList<Formats::Reference> list;
    for (const Core::DocumentRecord &record : project.documents()) {
        if (!only.isNull() && record.id != only)
            continue;
        const auto document = project.document(record.id);
        if (!document)
            return std::unexpected(document.error());
        Formats::Reference reference{{}, (*document)->kind, (*document)->metadata};
        if (reference.metadata.title.isEmpty())
            reference.metadata.title = (*document)->title.isEmpty() ? record.name : (*document)->title;
        list.append(reference);
    }
    Formats::giveKeys(list);
    return Formats::Content{.references = [list] { return list; }};
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/references.h"

#include "library/steps.h"

namespace Crossread::Library {

Core::Result<Formats::Content> references(
    Project::Snapshot &project, Core::DocumentId only, const Core::Progress &progress)
{
    QList<Formats::Reference> list;
    const QList<Core::DocumentRecord> records = project.data().documents();
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Core::DocumentRecord &record = records[i];
        if (!only.isNull() && record.id != only)
            continue;
        const Core::Progress step = stepOf(progress, i, records.size());
        const auto document = project.document(record.id, step);
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

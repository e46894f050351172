// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/references.h"

#include "library/steps.h"

namespace Crossread::Library {

namespace {

Formats::Reference referenceTo(const Core::DocumentRecord &record, const Core::Document &document)
{
    Formats::Reference reference{{}, document.kind, document.metadata};
    if (reference.metadata.title.isEmpty())
        reference.metadata.title = document.title.isEmpty() ? record.name : document.title;
    return reference;
}

}

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
        list.append(referenceTo(record, **document));
    }
    Formats::giveKeys(list);
    return Formats::Content{.references = [list] { return list; }};
}

Core::Result<QHash<Core::DocumentId, QString>> citationKeys(
    const Project::Snapshot &project, const Core::Progress &progress)
{
    QList<Formats::Reference> list;
    const QList<Core::DocumentRecord> records = project.data().documents();
    for (qsizetype i = 0; i < records.size(); ++i) {
        // In passing: of five hundred texts nobody has room for all at once.
        const auto document = project.inPassing(records[i].id, stepOf(progress, i, records.size()));
        if (!document)
            return std::unexpected(document.error());
        list.append(referenceTo(records[i], **document));
    }
    Formats::giveKeys(list);
    QHash<Core::DocumentId, QString> keys;
    for (qsizetype i = 0; i < records.size(); ++i)
        keys.insert(records[i].id, list[i].key);
    return keys;
}

}

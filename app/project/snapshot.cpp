// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/snapshot.h"

#include "project/project.h"
#include "project/reanchor.h"

namespace Crossread::Project {

using namespace Core;

Snapshot::Snapshot(Project &project)
    : m_name(project.name())
    , m_files(project.files())
    , m_sources(project.sources())
    , m_data(project.data())
{
    for (const QList<DocumentRecord> records = m_data.documents(); const DocumentRecord &record : records) {
        if (!project.isLoaded(record.id))
            continue;
        if (const auto text = project.document(record.id))
            m_texts.insert(record.id, *text);
    }
}

Result<DocumentPtr> Snapshot::document(DocumentId id, const Progress &progress)
{
    const auto text = inPassing(id, progress);
    if (!text || m_texts.contains(id))
        return text;
    m_texts.insert(id, *text);
    m_data.apply(reanchored(m_data, id, **text));
    return text;
}

Result<DocumentPtr> Snapshot::inPassing(DocumentId id, const Progress &progress) const
{
    if (const auto text = m_texts.constFind(id); text != m_texts.cend())
        return *text;
    const DocumentRecord *record = m_data.record(id);
    return record ? m_sources.text(*record, progress) : failure(ErrorCode::NoSuchDocument, id.toString());
}

}

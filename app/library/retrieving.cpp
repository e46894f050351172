// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/retrieving.h"

namespace Crossread::Library {

Core::Result<Retrieve::Answer> answerTo(
    const Retrieve::Query &query, Project::Project &project, const Core::Progress &progress)
{
    const Retrieve::Needs needed = Retrieve::needs(query, project.data());
    QHash<Core::DocumentId, Retrieve::FramePtr> frames;
    for (const Core::DocumentRecord &record : project.documents()) {
        if (!needed.frames || project.annotationIds(record.id).isEmpty())
            continue;
        const auto document = project.document(record.id);
        if (!document)
            return std::unexpected(document.error());
        frames.insert(record.id, Retrieve::frameOf(**document, needed.sentences, progress));
    }
    return Retrieve::evaluate({project.data(), frames, Retrieve::judgedIn(project.data())}, query, progress);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textframes.h"

#include "library/retrieving.h"
#include "models/comparisonindex.h"

namespace Crossread::Models {

using namespace Retrieve;

Snapshot TextFrames::Taken::read(Frames &made, const Core::Progress &progress) const
{
    for (const Unframed &one : unframed) {
        if (progress.isCanceled())
            break;
        const auto text = one.text ? one.text : sources.text(one.record, progress).value_or(nullptr);
        if (const FramePtr frame = text ? frameOf(*text, sentences, progress) : nullptr)
            made.insert(one.record.id, frame);
    }
    Snapshot whole = snapshot;
    whole.frames.insert(made);
    for (const Compared &one : compared)
        Library::addFindings(whole.judged, one.article, transcript, one.findings);
    return whole;
}

TextFrames::Taken TextFrames::take(Project::Project &project, Needs needed) const
{
    Taken taken{{project.data(), m_frames, judgedIn(project.data())}, {}, needed.sentences, project.sources()};
    if (needed.findings && m_comparison != nullptr) {
        taken.transcript = m_comparison->transcript();
        for (const Core::DocumentId article : m_comparison->articles())
            taken.compared.append({article, m_comparison->findings(article)});
    }
    for (const Core::DocumentRecord &record : project.documents()) {
        const FramePtr frame = m_frames.value(record.id);
        const bool isLoaded = project.isLoaded(record.id);
        const bool lacks = !frame ? needed.frames || isLoaded : needed.sentences && !frame->hasSentences;
        if (lacks && !project.annotationIds(record.id).isEmpty())
            taken.unframed.append({record, isLoaded ? project.document(record.id).value_or(nullptr) : nullptr});
    }
    return taken;
}

void TextFrames::forgetChanged(const Core::ChangeSet &applied)
{
    for (const QList<Core::DocumentId> reread = Core::rereadIn(applied); const Core::DocumentId &id : reread)
        m_frames.remove(id);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameindex.h"

#include "library/job.h"

namespace Crossread::Models {

FrameIndex::FrameIndex(Project::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(&project, &Project::Project::changed, this,
        [this](const Core::ChangeSet &applied) { m_frames.forgetChanged(applied); });
}

Retrieve::FramePtr FrameIndex::of(Core::DocumentId id)
{
    const Retrieve::FramePtr frame = m_frames.of(id);
    if (!frame && !m_asked.contains(id)) {
        m_asked.append(id);
        start();
    }
    return frame;
}

void FrameIndex::start()
{
    if (m_job != nullptr)
        return; // it goes on by itself
    m_asked.removeIf([this](Core::DocumentId id) { return m_project.record(id) == nullptr; });
    if (m_asked.isEmpty())
        return;
    const auto work = [sources = m_project.sources(), record = *m_project.record(m_asked.constFirst())](
                          const Core::Progress &progress) {
        const auto text = sources.text(record, progress);
        return std::pair(record, text ? Retrieve::frameOf(**text, false, progress) : Retrieve::FramePtr());
    };
    m_job = new Library::Job(work, [this](const auto &read) { take(read.first, read.second); }, this);
}

void FrameIndex::take(const Core::DocumentRecord &asked, const Retrieve::FramePtr &frame)
{
    m_job = nullptr;
    m_asked.removeOne(asked.id);
    if (const Core::DocumentRecord *now = m_project.record(asked.id); now != nullptr && now->options == asked.options)
        m_frames.keep(TextFrames::Frames{{asked.id, frame ? frame : std::make_shared<const Retrieve::Frame>()}});
    start();
    Q_EMIT found(asked.id); // also where it is to be asked for anew
}

}

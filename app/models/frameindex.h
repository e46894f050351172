// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/textframes.h"

#include <QObject>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Models {

/// Who speaks where in documents whose texts are not loaded: found in the background for those that are asked for, one after
/// the other, and anew where they come to be read otherwise. Keeps no text.
class FrameIndex final : public QObject {
    Q_OBJECT

public:
    /// `project` must outlive the index.
    explicit FrameIndex(Project::Project &project, QObject *parent = nullptr);

    /// Null while it is not known; found() follows. Of a text that cannot be read it says nothing.
    [[nodiscard]] Retrieve::FramePtr of(Core::DocumentId id);

Q_SIGNALS:
    void found(Crossread::Core::DocumentId document);

private:
    void start();
    void take(const Core::DocumentRecord &asked, const Retrieve::FramePtr &frame);

    Project::Project &m_project;
    TextFrames m_frames;
    QList<Core::DocumentId> m_asked; ///< the first is being read
    Library::Job *m_job = nullptr;
};

}

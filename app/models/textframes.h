// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "retrieve/evaluate.h"
#include "review/finding.h"

namespace Crossread::Models {

class ComparisonIndex;

/// What has become known of a project's texts, for questions that are answered in another thread: the project as it is at
/// one moment, and the texts that it takes, of which those that are not loaded are read there, and let go again.
class TextFrames {
public:
    using Frames = QHash<Core::DocumentId, Retrieve::FramePtr>;

    /// What goes into the other thread.
    struct Taken {
        /// A document whose frame is to be made: of the text at hand, or of the one in the file.
        struct Unframed {
            Core::DocumentRecord record;
            Core::DocumentPtr text;
        };
        Retrieve::Snapshot snapshot;
        QList<Unframed> unframed;
        /// An article that is compared with the transcript.
        struct Compared {
            Core::DocumentId article;
            QList<Review::Finding> findings;
        };
        bool sentences = false;
        Project::Sources sources;
        Core::DocumentId transcript = {};
        QList<Compared> compared = {};

        /// The snapshot with what was missing, which goes into `made`, too. Texts that cannot be read are left out.
        [[nodiscard]] Retrieve::Snapshot read(Frames &made, const Core::Progress &progress) const;
    };
    /// What a comparison finds counts from now on, too. It must outlive the last take().
    void setComparison(const ComparisonIndex &comparison) { m_comparison = &comparison; }
    [[nodiscard]] Taken take(Project::Project &project, Retrieve::Needs needed) const;

    void forgetChanged(const Core::ChangeSet &applied); ///< texts that may read otherwise now
    void keep(const Frames &frames) { m_frames.insert(frames); }
    [[nodiscard]] Retrieve::FramePtr of(Core::DocumentId id) const { return m_frames.value(id); } ///< null: not known

private:
    Frames m_frames;
    const ComparisonIndex *m_comparison = nullptr;
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/textframes.h"

#include <QObject>
#include <QTimer>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Models {

/// The answer to one question to an open project, and again after whatever changes it. Everything in its place is
/// answered at once, but where it is much and something has changed, in the next turn of the event loop: changes that
/// come together are one then, and the page that shows them is painted before. Anything else is answered in the
/// background, over the project as it was at one moment, so that neither typing nor tagging waits for it. Texts that are
/// not loaded are read for what has to be known of them, and let go again.
class Retrieval final : public QObject {
    Q_OBJECT

public:
    /// `project` must outlive the retrieval.
    explicit Retrieval(Project::Project &project, QObject *parent = nullptr);
    ~Retrieval() override;

    /// What a comparison finds counts from now on, too, and is followed. It must outlive whatever changes in the project.
    void follow(const ComparisonIndex &comparison);
    void ask(const Retrieve::Query &query);
    [[nodiscard]] const Retrieve::Query &query() const { return m_query; }
    /// The last one, also while a newer one is on its way.
    [[nodiscard]] const Retrieve::Answer &answer() const { return m_answer; }
    /// What the answer groups by: the query may be a newer one.
    [[nodiscard]] Retrieve::Grouping answeredGrouping() const { return m_answeredGrouping; }
    [[nodiscard]] const std::optional<Core::Error> &error() const { return m_error; } ///< why the query has no answer
    [[nodiscard]] bool isCurrent() const { return !m_job && !m_soon.isActive(); }

Q_SIGNALS:
    void answered(); ///< the answer is new, or there is none and an error

private:
    struct Outcome;
    void onChanged(const Core::ChangeSet &applied);
    [[nodiscard]] bool asksForEverything() const; ///< in its place
    void bringUpToDate();
    void answerAtOnce();
    void start();
    void take(Outcome outcome);

    Project::Project &m_project;
    Retrieve::Query m_query;
    Retrieve::Answer m_answer;
    Retrieve::Grouping m_answeredGrouping = Retrieve::Grouping::None;
    std::optional<Core::Error> m_error;
    TextFrames m_frames;
    Library::Job *m_job = nullptr; ///< that works out the answer; it deletes itself
    QTimer m_soon; ///< until everything is told anew
    bool m_isStale = false; ///< something has changed since the job began
};

}

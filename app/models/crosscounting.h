// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/afterrest.h"
#include "models/textframes.h"
#include "retrieve/crosstable.h"

#include <QObject>

namespace Crossread::Library {
class Job;
}

namespace Crossread::Models {

/// The annotations of an open project counted in a table, in the background, and again after whatever changes it, as long
/// as somebody looks at it.
class CrossCounting final : public QObject {
    Q_OBJECT

public:
    /// `project` must outlive it.
    explicit CrossCounting(Project::Project &project, QObject *parent = nullptr);
    ~CrossCounting() override;

    /// As Retrieval::follow().
    void follow(const ComparisonIndex &comparison);
    void ask(const Retrieve::CrossQuery &query);
    void setWatched(bool watched); ///< what is not looked at is not counted
    [[nodiscard]] const Retrieve::CrossQuery &query() const { return m_query; }
    /// The last one, also while a newer one is on its way.
    [[nodiscard]] const Retrieve::CrossTable &table() const { return m_table; }
    [[nodiscard]] const Retrieve::CrossQuery &answered() const { return m_answered; } ///< to what `table` is the answer
    [[nodiscard]] const std::optional<Core::Error> &error() const { return m_error; }
    [[nodiscard]] bool isCurrent() const { return !m_job && !m_isStale; }

Q_SIGNALS:
    void counted(); ///< the table is new, or there is none and an error

private:
    struct Outcome;
    void start();
    void take(Outcome outcome);

    Project::Project &m_project;
    Retrieve::CrossQuery m_query;
    Retrieve::CrossQuery m_answered;
    Retrieve::CrossTable m_table;
    std::optional<Core::Error> m_error;
    TextFrames m_frames;
    Library::Job *m_job = nullptr; ///< deletes itself
    bool m_isStale = true;
    bool m_isWatched = false;
    AfterRest m_rest;
};

}

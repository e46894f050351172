// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crosscounting.h"

#include "library/job.h"
#include "models/comparisonindex.h"

namespace Crossread::Models {

struct CrossCounting::Outcome {
    Core::Result<Retrieve::CrossTable> table;
    Retrieve::CrossQuery query;
    TextFrames::Frames frames;
};

CrossCounting::CrossCounting(Project::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_rest([this] { start(); })
{
    connect(&project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        m_frames.forgetChanged(applied);
        m_isStale = true; // an answer that is a little old is better than none as long as somebody works on
        m_rest.wait();
    });
}

CrossCounting::~CrossCounting() = default;

void CrossCounting::follow(const ComparisonIndex &comparison)
{
    m_frames.setComparison(comparison);
    connect(&comparison, &ComparisonIndex::updated, this, [this] {
        if (!needs(m_query, m_project.data()).findings)
            return;
        m_isStale = true;
        start();
    });
}

void CrossCounting::ask(const Retrieve::CrossQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    delete std::exchange(m_job, nullptr); // its answer is to another question
    m_isStale = true;
    start();
}

void CrossCounting::setWatched(bool watched)
{
    m_isWatched = watched;
    start();
}

void CrossCounting::start()
{
    if (m_job || !m_isStale || !m_isWatched)
        return;
    m_isStale = false;
    const auto work = [taken = m_frames.take(m_project, needs(m_query, m_project.data())), query = m_query](
                          const Core::Progress &progress) {
        TextFrames::Frames made;
        const Retrieve::Snapshot whole = taken.read(made, progress);
        return Outcome{Retrieve::crossTable(whole, query, progress), query, made};
    };
    m_job = new Library::Job(work, [this](Outcome outcome) { take(std::move(outcome)); }, this);
}

void CrossCounting::take(Outcome outcome)
{
    m_job = nullptr;
    m_frames.keep(outcome.frames);
    m_error.reset();
    m_answered = outcome.query;
    if (outcome.table) {
        m_table = *std::move(outcome.table);
    } else {
        m_error = outcome.table.error();
        m_table = {};
    }
    if (!m_rest.isWaiting())
        start();
    Q_EMIT counted();
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/retrieval.h"

#include "library/job.h"
#include "models/comparisonindex.h"

namespace Crossread::Models {

using namespace Retrieve;

namespace {

constexpr qsizetype listedAtOnce = 2000; // annotations: more of them are listed after the page has been painted
constexpr int afterThePaint =
    20; // ms: a paint may come in two parts, and a list of as many rows is laid out anew as a whole

}

struct Retrieval::Outcome {
    Core::Result<Answer> answer;
    Query query;
    TextFrames::Frames frames;
};

Retrieval::Retrieval(Project::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterThePaint);
    connect(&m_soon, &QTimer::timeout, this, &Retrieval::bringUpToDate);
    answerAtOnce();
    connect(&project, &Project::Project::changed, this, &Retrieval::onChanged);
}

Retrieval::~Retrieval() = default;

void Retrieval::follow(const ComparisonIndex &comparison)
{
    m_frames.setComparison(comparison);
    connect(&comparison, &ComparisonIndex::updated, this, [this] {
        if (needs(m_query, m_project.data()).findings)
            bringUpToDate();
    });
}

void Retrieval::ask(const Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    delete std::exchange(m_job, nullptr); // its answer is to another question
    bringUpToDate();
}

void Retrieval::onChanged(const Core::ChangeSet &applied)
{
    m_frames.forgetChanged(applied);
    if (asksForEverything() && m_project.data().annotationCount() > listedAtOnce)
        m_soon.start();
    else
        bringUpToDate();
}

bool Retrieval::asksForEverything() const
{
    return m_query.letsAllThrough() && m_query.grouping == Grouping::None && m_query.order == Order::Place;
}

void Retrieval::bringUpToDate()
{
    m_soon.stop();
    if (asksForEverything())
        answerAtOnce();
    else if (m_job)
        m_isStale = true; // an answer that is a little old is better than none as long as somebody works on
    else
        start();
}

void Retrieval::answerAtOnce()
{
    delete std::exchange(m_job, nullptr);
    m_error.reset();
    m_answeredGrouping = Grouping::None;
    m_answer = {};
    Group all;
    all.ids = m_project.annotationIds({});
    if (m_query.isDescending)
        std::ranges::reverse(all.ids);
    m_answer.found = m_answer.total = all.ids.size();
    if (!all.ids.isEmpty())
        m_answer.groups.append(all);
    Q_EMIT answered();
}

void Retrieval::start()
{
    m_isStale = false;
    const auto work = [taken = m_frames.take(m_project, needs(m_query, m_project.data())), query = m_query](
                          const Core::Progress &progress) {
        TextFrames::Frames made;
        const Retrieve::Snapshot whole = taken.read(made, progress);
        return Outcome{evaluate(whole, query, progress), query, made};
    };
    m_job = new Library::Job(work, [this](Outcome outcome) { take(std::move(outcome)); }, this);
}

void Retrieval::take(Outcome outcome)
{
    m_job = nullptr;
    m_frames.keep(outcome.frames);
    m_error.reset();
    if (outcome.answer) {
        m_answer = *std::move(outcome.answer);
        m_answeredGrouping = outcome.query.grouping;
    } else {
        m_error = outcome.answer.error();
        m_answer = {};
        m_answer.total = m_project.data().annotationCount();
        m_answeredGrouping = Grouping::None;
    }
    if (m_isStale)
        start();
    Q_EMIT answered();
}

}

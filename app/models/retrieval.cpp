// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/retrieval.h"

#include "library/job.h"

namespace Crossread::Models {

using namespace Retrieve;

struct Retrieval::Outcome {
    Core::Result<Answer> answer;
    Query query;
    QHash<Core::DocumentId, FramePtr> frames;
};

namespace {

using Frames = QHash<Core::DocumentId, FramePtr>;

/// A document whose frame is to be made: of the text at hand, or of the one in the file.
struct Unframed {
    Core::DocumentRecord record;
    Core::DocumentPtr text;
};

Frames framesOf(
    const QList<Unframed> &documents, bool sentences, const Project::Sources &sources, const Core::Progress &progress)
{
    Frames frames;
    for (const Unframed &one : documents) {
        if (progress.isCanceled())
            break;
        const auto text = one.text ? one.text : sources.text(one.record, progress).value_or(nullptr);
        if (const FramePtr frame = text ? frameOf(*text, sentences, progress) : nullptr)
            frames.insert(one.record.id, frame);
    }
    return frames;
}

}

Retrieval::Retrieval(Project::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    answerAtOnce();
    connect(&project, &Project::Project::changed, this, &Retrieval::onChanged);
}

Retrieval::~Retrieval() = default;

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
    for (const Core::AnyChange &any : applied.changes) {
        const auto *change = std::get_if<Core::Change<Core::DocumentRecord>>(&any);
        if (change && !(change->before && change->after && change->before->options == change->after->options))
            m_frames.remove(change->after ? change->after->id : change->before->id); // it may read otherwise now
    }
    bringUpToDate();
}

void Retrieval::bringUpToDate()
{
    const bool isEverything =
        m_query.letsAllThrough() && m_query.grouping == Grouping::None && m_query.order == Order::Place;
    if (isEverything)
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
    Snapshot snapshot{m_project.data(), m_frames, judgedIn(m_project.data())};
    const Needs needed = needs(m_query, m_project.data());
    QList<Unframed> unframed;
    for (const Core::DocumentRecord &record : m_project.documents()) {
        const FramePtr frame = m_frames.value(record.id);
        const bool isLoaded = m_project.isLoaded(record.id);
        const bool lacks = !frame ? needed.frames || isLoaded : needed.sentences && !frame->hasSentences;
        if (lacks && !m_project.annotationIds(record.id).isEmpty())
            unframed.append({record, isLoaded ? m_project.document(record.id).value_or(nullptr) : nullptr});
    }
    const auto work = [snapshot, unframed, query = m_query, sentences = needed.sentences,
                          sources = m_project.sources()](const Core::Progress &progress) {
        const Frames made = framesOf(unframed, sentences, sources, progress);
        Snapshot whole = snapshot;
        whole.frames.insert(made);
        return Outcome{evaluate(whole, query, progress), query, made};
    };
    m_job = new Library::Job(work, [this](Outcome outcome) { take(std::move(outcome)); }, this);
}

void Retrieval::take(Outcome outcome)
{
    m_job = nullptr;
    m_frames.insert(outcome.frames);
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

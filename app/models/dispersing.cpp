// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dispersing.h"

#include "library/job.h"
#include "models/topicindex.h"

namespace Crossread::Models {

Dispersing::Dispersing(Project::Project &project, const TopicIndex &topics, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_topics(topics)
    , m_rest([this] { ask(); })
{
    connect(&project, &Project::Project::changed, this, &Dispersing::outdateByAnAct);
    connect(&topics, &TopicIndex::updated, this, [this](Core::DocumentId document) {
        if (document == m_document)
            outdate();
    });
}

Dispersing::~Dispersing() = default;

void Dispersing::setDocument(Core::DocumentId id, const Core::DocumentPtr &text)
{
    if (id == m_document && text == m_text)
        return;
    m_document = id;
    m_text = text;
    m_found = {};
    delete std::exchange(m_job, nullptr); // what it finds is in another text
    outdate();
    Q_EMIT updated();
}

void Dispersing::setHidden(const QSet<QString> &coders)
{
    if (coders == m_hidden)
        return;
    m_hidden = coders;
    outdate();
}

void Dispersing::setWatched(bool watched)
{
    m_isWatched = watched;
    ask();
}

void Dispersing::outdate()
{
    m_isStale = true;
    ask();
}

/// An answer that is a little old is better than none as long as somebody works on.
void Dispersing::outdateByAnAct()
{
    m_isStale = true;
    m_rest.wait();
}

/// Several changes that come together are looked at once.
void Dispersing::ask()
{
    if (m_isStale && m_isWatched && !std::exchange(m_isAsked, true))
        QMetaObject::invokeMethod(this, &Dispersing::start, Qt::QueuedConnection);
}

void Dispersing::start()
{
    m_isAsked = false;
    if (m_job || !m_isStale || !m_isWatched)
        return;
    m_isStale = false;
    if (!m_text) {
        take({});
        return;
    }
    Library::DispersionQuery query{m_document, m_text, m_hidden};
    for (const QList<Core::Topic> all = m_project.topics(); const Core::Topic &topic : all) {
        if (topic.enabled)
            query.topics.append({topic, m_topics.hits(m_document, topic.id)});
    }
    const auto work = [query, data = m_project.data()](
                          const Core::Progress &progress) { return Library::dispersionIn(data, query, progress); };
    m_job = new Library::Job(work, [this](Library::Dispersion found) { take(std::move(found)); }, this);
}

void Dispersing::take(Library::Dispersion found)
{
    m_job = nullptr;
    m_found = std::move(found);
    if (!m_rest.isWaiting())
        ask(); // for what has changed since
    Q_EMIT updated();
}

}

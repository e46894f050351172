// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topicindex.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Crossread::Models {

TopicIndex::TopicIndex(Project::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    onTopicsChanged();
    for (const Core::DocumentRecord &record : project.documents()) {
        if (project.isLoaded(record.id))
            onDocumentLoaded(record.id);
    }
    connect(&project, &Project::Project::changed, this, &TopicIndex::onChanged);
    connect(&project, &Project::Project::documentLoaded, this, &TopicIndex::onDocumentLoaded);
    connect(&project, &Project::Project::documentUnloaded, this, &TopicIndex::forgetPlaces);
}

TopicIndex::~TopicIndex()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.running)
            entry.running->cancel();
    }
}

bool TopicIndex::isCurrent(Core::DocumentId document) const
{
    const auto entry = m_entries.constFind(document);
    return entry != m_entries.constEnd() && entry->document && entry->wanted.isEmpty();
}

QList<Core::TextSpan> TopicIndex::hits(Core::DocumentId document, Core::TopicId topic) const
{
    const auto entry = m_entries.constFind(document);
    return entry == m_entries.constEnd() ? QList<Core::TextSpan>() : entry->found.value(topic).spans;
}

int TopicIndex::count(Core::TopicId topic, Core::DocumentId document) const
{
    int total = 0;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (document.isNull() || entry.key() == document)
            total += entry->found.value(topic).count;
    }
    return total;
}

QList<int> TopicIndex::countBySpeaker(Core::TopicId topic, Core::DocumentId document) const
{
    const auto entry = m_entries.constFind(document);
    return entry == m_entries.constEnd() ? QList<int>() : entry->found.value(topic).bySpeaker;
}

QList<Core::TopicId> TopicIndex::idsOf(Core::TopicId topic) const
{
    if (!topic.isNull())
        return {topic};
    QList<Core::TopicId> ids;
    for (const Core::Topic &one : m_project.topics()) {
        if (one.enabled)
            ids.append(one.id);
    }
    return ids;
}

std::optional<Core::TextSpan> TopicIndex::nextHit(
    Core::DocumentId document, Core::TopicId topic, qsizetype position) const
{
    std::optional<Core::TextSpan> best;
    for (const Core::TopicId id : idsOf(topic)) {
        const QList<Core::TextSpan> spans = hits(document, id);
        const auto next = std::ranges::upper_bound(spans, position, {}, &Core::TextSpan::begin);
        if (next != spans.end() && (!best || *next < *best))
            best = *next;
    }
    return best;
}

std::optional<Core::TextSpan> TopicIndex::previousHit(
    Core::DocumentId document, Core::TopicId topic, qsizetype position) const
{
    std::optional<Core::TextSpan> best;
    for (const Core::TopicId id : idsOf(topic)) {
        const QList<Core::TextSpan> spans = hits(document, id);
        const auto next = std::ranges::lower_bound(spans, position, {}, &Core::TextSpan::begin);
        if (next != spans.begin() && (!best || *best < *std::prev(next)))
            best = *std::prev(next);
    }
    return best;
}

void TopicIndex::onChanged(const Core::ChangeSet &applied)
{
    const bool topics = Core::touches<Core::Topic>(applied);
    if (!topics && !Core::touches<Core::DocumentRecord>(applied))
        return;
    for (const Core::AnyChange &change : applied.changes) {
        if (const auto *document = std::get_if<Core::Change<Core::DocumentRecord>>(&change)) {
            if (!document->after)
                forget(document->before->id);
            else if (m_project.isLoaded(document->after->id))
                onDocumentLoaded(document->after->id);
            else if (document->before && document->before->options != document->after->options)
                forget(document->after->id); // it was counted as it read before
        }
    }
    if (topics)
        onTopicsChanged();
}

void TopicIndex::onTopicsChanged()
{
    QHash<Core::TopicId, QStringList> phrases;
    QSet<Core::TopicId> wanted;
    for (const Core::Topic &topic : m_project.topics()) {
        phrases.insert(topic.id, topic.phrases);
        const auto before = m_phrases.constFind(topic.id);
        if (before == m_phrases.constEnd() || *before != topic.phrases)
            wanted.insert(topic.id);
    }
    m_phrases = phrases;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        const auto isGone = [&phrases](const auto &found) { return !phrases.contains(found.key()); };
        entry->found.removeIf(isGone);
        if (!entry->document) { // it is looked through when it is read again
            entry->found.removeIf([&wanted](const auto &found) { return wanted.contains(found.key()); });
            if (entry->running && !wanted.isEmpty())
                std::exchange(entry->running, nullptr)->cancel();
            continue;
        }
        entry->wanted.removeIf([&phrases](Core::TopicId id) { return !phrases.contains(id); });
        entry->wanted.unite(wanted);
        if (!entry->wanted.isEmpty())
            start(entry.key());
    }
}

void TopicIndex::onDocumentLoaded(Core::DocumentId id)
{
    const auto document = m_project.document(id);
    if (!document)
        return; // whoever opens it shows why
    Entry &entry = m_entries[id];
    if (entry.document == *document)
        return;
    entry.document = *document;
    withoutPlaces(entry.found); // which are those of another text
    entry.wanted = QSet<Core::TopicId>(m_phrases.keyBegin(), m_phrases.keyEnd());
    Q_EMIT updated(id);
    start(id);
}

void TopicIndex::forget(Core::DocumentId id)
{
    if (!m_entries.contains(id))
        return;
    if (const Entry entry = m_entries.take(id); entry.running)
        entry.running->cancel();
    Q_EMIT updated(id);
}

void TopicIndex::forgetPlaces(Core::DocumentId id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    entry->document.reset();
    withoutPlaces(entry->found);
    Q_EMIT updated(id);
}

void TopicIndex::withoutPlaces(FoundByTopic &found)
{
    for (Found &one : found)
        one = {{}, {}, one.count};
}

void TopicIndex::start(Core::DocumentId id)
{
    Entry &entry = m_entries[id];
    if (entry.running)
        entry.running->cancel();
    const auto progress = std::make_shared<Core::Progress>();
    entry.running = progress;
    QList<Core::Topic> topics = m_project.topics();
    topics.removeIf([&entry](const Core::Topic &topic) { return !entry.wanted.contains(topic.id); });

    const auto search = [document = entry.document, topics, progress] { return find(*document, topics, *progress); };
    QtConcurrent::run(search).then(this, [this, id, progress](const FoundByTopic &found) {
        const auto entry = m_entries.find(id);
        if (entry == m_entries.end() || entry->running != progress)
            return; // overtaken by another search
        entry->found.insert(found);
        if (!entry->document)
            withoutPlaces(entry->found);
        entry->wanted.clear();
        entry->running.reset();
        Q_EMIT updated(id);
    });
}

TopicIndex::FoundByTopic TopicIndex::find(
    const Core::Document &document, const QList<Core::Topic> &topics, const Core::Progress &progress)
{
    const QList<Topics::Hit> hits = Topics::Matcher(topics).match(document.text, progress);
    const QList<QList<int>> counts = Topics::countBySpeaker(hits, topics.size(), document);
    QList<Found> found(topics.size());
    for (const Topics::Hit &hit : hits)
        found[hit.topic].spans.append(hit.span);
    FoundByTopic byTopic;
    for (qsizetype index = 0; index < topics.size(); ++index)
        byTopic.insert(topics[index].id, {found[index].spans, counts[index], int(found[index].spans.size())});
    return byTopic;
}

}

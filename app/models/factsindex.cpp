// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/factsindex.h"

#include "library/job.h"

namespace Crossread::Models {

using namespace Core;

namespace {

constexpr qsizetype atOnce = 16; // documents, before a list shows what is known

struct Read {
    Library::FactsById facts;
    QList<DocumentRecord> asked;
};

}

FactsIndex::FactsIndex(Project::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_facts(Library::keptFacts(project))
{
    connect(&project, &Project::Project::changed, this, &FactsIndex::follow);
    start();
}

const Library::DocumentFacts *FactsIndex::of(DocumentId id) const
{
    const auto found = m_facts.constFind(id);
    return found == m_facts.cend() ? nullptr : &*found;
}

void FactsIndex::follow(const ChangeSet &applied)
{
    const QList<DocumentId> other = rereadIn(applied);
    if (other.isEmpty())
        return;
    for (const DocumentId &id : other) {
        m_unreadable.remove(id);
        m_facts.remove(id);
    }
    Q_EMIT found(other);
    start();
}

void FactsIndex::start()
{
    if (m_job != nullptr)
        return; // it goes on by itself
    QList<DocumentRecord> next;
    for (const QList<DocumentRecord> records = m_project.documents(); const DocumentRecord &record : records) {
        if (next.size() < atOnce && !m_facts.contains(record.id) && !m_unreadable.contains(record.id))
            next.append(record);
    }
    if (next.isEmpty()) {
        if (!std::exchange(m_isKept, true))
            Library::keepFacts(m_project, m_facts);
        Q_EMIT settled();
        return;
    }
    const auto work = [sources = m_project.sources(), next](const Progress &progress) {
        Read read{{}, next};
        for (const DocumentRecord &record : next) {
            if (progress.isCanceled())
                break;
            if (const auto text = sources.text(record))
                read.facts.insert(record.id, Library::factsOf(**text));
        }
        return read;
    };
    m_job = new Library::Job(
        work,
        [this](const Read &read) {
            QList<DocumentId> ids;
            for (const DocumentRecord &asked : read.asked) {
                ids.append(asked.id);
                const DocumentRecord *now = m_project.record(asked.id);
                if (now == nullptr || now->options != asked.options)
                    continue;
                if (const auto facts = read.facts.constFind(asked.id); facts != read.facts.cend())
                    m_facts.insert(asked.id, *facts);
                else
                    m_unreadable.insert(asked.id);
            }
            m_isKept = false;
            Q_EMIT found(ids);
            m_job = nullptr;
            start();
        },
        this);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonindex.h"

#include "core/givingway.h"
#include "core/lettinggo.h"
#include "library/reports.h"
#include "models/factsindex.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace Crossread::Models {

namespace {

bool isArticle(const Core::DocumentPtr &document)
{
    return document && document->kind == Core::DocumentKind::Article;
}

}

ComparisonIndex::ComparisonIndex(Project::Project &project, const FactsIndex &facts, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_facts(facts)
{
    // Looks take long: one at a time, and nobody else's work waits behind them.
    m_lookers.setMaxThreadCount(1);
    giveWay(m_lookers);
    connect(&project, &Project::Project::changed, this, &ComparisonIndex::onChanged);
    connect(&project, &Project::Project::documentLoaded, this, &ComparisonIndex::onDocumentLoaded);
    const auto learn = [this] {
        if (!m_waitsForFacts)
            return;
        compareArticles();
        announceSettled();
    };
    connect(&facts, &FactsIndex::found, this, learn);
    connect(&facts, &FactsIndex::settled, this, learn);
}

ComparisonIndex::~ComparisonIndex()
{
    cancelWork();
}

void ComparisonIndex::setTranscript(Core::DocumentId id)
{
    if (id == m_transcript)
        return;
    m_transcript = id;
    m_canceled = false;
    forget();
    start();
    announceSettled();
}

QList<Core::DocumentId> ComparisonIndex::articles() const
{
    QList<Core::DocumentId> ids;
    for (const Core::DocumentRecord &record : m_project.documents()) {
        if (m_entries.contains(record.id))
            ids.append(record.id);
    }
    return ids;
}

Core::DocumentPtr ComparisonIndex::articleText(Core::DocumentId article) const
{
    return m_entries.value(article).text;
}

QList<Review::Finding> ComparisonIndex::findings(Core::DocumentId article) const
{
    return m_entries.value(article).findings;
}

QStringList ComparisonIndex::remarks(Core::DocumentId article) const
{
    return Review::remarksOn(
        m_entries.value(article).comparison.remarks, Library::linksBetween(m_project, article, m_transcript));
}

Report::Verification ComparisonIndex::report(Core::DocumentId article) const
{
    const Entry entry = m_entries.value(article);
    Report::Verification out = Library::reportOn(m_project, m_transcript, article, entry.comparison);
    out.transcript = m_text;
    out.article = entry.text;
    out.findings = entry.findings;
    return out;
}

bool ComparisonIndex::isCompared(Core::DocumentId article) const
{
    return m_entries.value(article).compared;
}

std::optional<Review::Finding> ComparisonIndex::find(Core::DocumentId article, Core::TextSpan statement) const
{
    const QList<Review::Finding> all = findings(article);
    const auto found =
        std::ranges::find_if(all, [statement](const Review::Finding &one) { return one.statement.span == statement; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

bool ComparisonIndex::isBusy() const
{
    return m_building || m_waitsForFacts
        || std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.running != nullptr; });
}

void ComparisonIndex::cancelWork()
{
    endLook();
    m_waitsForFacts = false;
    if (m_building)
        std::exchange(m_building, nullptr)->cancel();
    for (Entry &entry : m_entries) {
        if (entry.running)
            std::exchange(entry.running, nullptr)->cancel();
    }
}

void ComparisonIndex::cancel()
{
    m_canceled = true;
    cancelWork();
    Q_EMIT settled();
}

void ComparisonIndex::start()
{
    m_canceled = false;
    if (m_transcript.isNull())
        return;
    if (m_index)
        compareArticles();
    else if (m_project.isLoaded(m_transcript))
        build();
    else
        Q_EMIT wanted(m_transcript);
}

void ComparisonIndex::setNames(const QString &text)
{
    Library::setOwnNames(m_project, text);
    restart();
}

void ComparisonIndex::restart()
{
    setTranscript(std::exchange(m_transcript, {}));
}

void ComparisonIndex::onChanged(const Core::ChangeSet &applied)
{
    if (!Core::touches<Core::Link>(applied) && !Core::touches<Core::DocumentRecord>(applied))
        return;
    QSet<Core::DocumentId> ruledOn;
    bool documents = false;
    for (const Core::AnyChange &change : applied.changes) {
        if (const auto *link = std::get_if<Core::Change<Core::Link>>(&change)) {
            for (const std::optional<Core::Link> &one : {link->before, link->after}) {
                if (one && one->to.document == m_transcript)
                    ruledOn.insert(one->from.document);
            }
        } else if (const auto *document = std::get_if<Core::Change<Core::DocumentRecord>>(&change)) {
            documents = true;
            if (document->after)
                continue;
            const Core::DocumentId gone = document->before->id;
            if (gone == m_transcript) {
                setTranscript({});
            } else {
                leaveOut(gone);
            }
        }
    }
    for (const Core::DocumentId article : ruledOn) {
        if (m_entries.value(article).compared) {
            join(article);
            Q_EMIT updated(article);
        }
    }
    if (documents && !m_canceled)
        start();
}

void ComparisonIndex::onDocumentLoaded(Core::DocumentId id)
{
    if (id == m_transcript) {
        const auto text = m_project.document(id);
        if (text && *text != m_text && !m_canceled) {
            forget();
            build();
        }
    } else if (m_index && !m_canceled) {
        compareArticles();
    }
}

void ComparisonIndex::forget()
{
    cancelWork();
    m_index.reset();
    m_text.reset();
    m_look.reset();
    m_judge.reset();
    m_preparing.reset();
    const QHash<Core::DocumentId, Entry> gone = std::exchange(m_entries, {});
    for (auto entry = gone.cbegin(); entry != gone.cend(); ++entry)
        Q_EMIT updated(entry.key());
}

std::shared_ptr<Core::Progress> ComparisonIndex::newProgress(void (ComparisonIndex::*told)(int))
{
    return std::make_shared<Core::Progress>([index = QPointer(this), told](int permille) {
        // From the working thread; delivered in this one, or not at all where the index has gone meanwhile.
        QMetaObject::invokeMethod(
            qApp,
            [index, told, permille] {
                if (index)
                    Q_EMIT(index->*told)(permille);
            },
            Qt::QueuedConnection);
    });
}

void ComparisonIndex::build()
{
    const auto text = m_project.document(m_transcript);
    if (!text)
        return; // whoever opens it shows why
    m_text = *text;
    const auto progress = newProgress(&ComparisonIndex::progressed);
    m_building = progress;
    const auto index = [text = m_text, names = Library::namesFor(m_project), progress]() -> IndexPtr {
        // Of a long transcript it is millions of small things.
        return Core::freedElsewhere(
            std::make_unique<const Compare::TranscriptIndex>(*text, QString(), names, *progress));
    };
    QtConcurrent::run(index).then(this, [this, progress](const IndexPtr &built) {
        if (m_building != progress)
            return; // overtaken by another text, or canceled
        m_building.reset();
        m_index = built;
        compareArticles();
        announceSettled();
    });
}

std::optional<Core::DocumentKind> ComparisonIndex::kindOf(const Core::DocumentRecord &record) const
{
    const Library::DocumentFacts *facts = record.options.kind ? nullptr : m_facts.of(record.id);
    return facts == nullptr ? record.options.kind : std::optional(facts->kind);
}

void ComparisonIndex::compareArticles()
{
    bool isUnknown = false;
    for (const Core::DocumentRecord &record : m_project.documents()) {
        const auto kind = kindOf(record);
        if (record.id == m_transcript || (kind && *kind != Core::DocumentKind::Article))
            leaveOut(record.id);
        else if (m_project.isLoaded(record.id))
            compare(record.id);
        else if (kind)
            Q_EMIT wanted(record.id);
        else
            isUnknown = true;
    }
    m_waitsForFacts = isUnknown && !m_facts.isSettled(); // else it cannot be read
    lookAgain();
}

void ComparisonIndex::leaveOut(Core::DocumentId id)
{
    const Entry entry = m_entries.take(id);
    if (entry.running)
        entry.running->cancel();
    if (entry.text)
        Q_EMIT updated(id);
}

void ComparisonIndex::compare(Core::DocumentId article)
{
    const auto text = m_project.document(article);
    if (!text || !isArticle(*text))
        return leaveOut(article);
    Entry &entry = m_entries[article];
    if (entry.text == *text && (entry.compared || entry.running))
        return;
    if (entry.running)
        entry.running->cancel();
    const auto progress = newProgress(&ComparisonIndex::progressed);
    endLook(); // it goes on when this is compared
    entry = {};
    entry.text = *text;
    entry.running = progress;
    Q_EMIT updated(article);
    const auto work = [index = m_index, article = *text, progress] {
        return Compare::compare(*index, *article, {}, *progress);
    };
    QtConcurrent::run(work).then(this, [this, article, progress](const Compare::Comparison &comparison) {
        const auto entry = m_entries.find(article);
        if (entry == m_entries.end() || entry->running != progress)
            return;
        entry->running.reset();
        entry->comparison = comparison;
        entry->compared = true;
        join(article);
        Q_EMIT updated(article);
        announceSettled();
    });
}

void ComparisonIndex::join(Core::DocumentId article)
{
    Entry &entry = m_entries[article];
    entry.findings =
        Review::findings(entry.comparison, judgeOf(article), Library::linksBetween(m_project, article, m_transcript));
}

void ComparisonIndex::announceSettled()
{
    if (isBusy())
        return;
    Q_EMIT settled();
    lookAgain();
}

}

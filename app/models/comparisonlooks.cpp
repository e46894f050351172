// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lettinggo.h"
#include "models/comparisonindex.h"

#include "review/lookingagain.h"

#include <QtConcurrentRun>

#include <algorithm>

/// What is looked at once more when an article has been compared: by the reader against another passage, and by meaning.
namespace Crossread::Models {

Compare::Statement ComparisonIndex::against(
    Core::DocumentId article, const Compare::Statement &statement, Core::TextSpan passage)
{
    return m_entries.contains(article) && m_index ? judgeOf(article).judge(statement, passage) : statement;
}

/// Holds what it judges.
ComparisonIndex::JudgePtr ComparisonIndex::newJudge(const Entry &entry) const
{
    return {new Compare::Judge(*m_index, *entry.text),
        [index = m_index, text = entry.text](const Compare::Judge *judge) { delete judge; }};
}

Compare::Judge &ComparisonIndex::judgeOf(Core::DocumentId article)
{
    const Entry &entry = *m_entries.constFind(article);
    if (!m_judge || &m_judge->article() != entry.text.get() || &m_judge->transcript() != m_index.get())
        m_judge = newJudge(entry);
    return *m_judge;
}

void ComparisonIndex::prepare(Core::DocumentId article)
{
    const auto entry = m_entries.constFind(article);
    const bool isRead =
        m_judge && m_judge->hasRead() && entry != m_entries.cend() && &m_judge->article() == entry->text.get();
    if (entry == m_entries.cend() || !m_index || isRead || m_preparing == entry->text)
        return;
    m_preparing = entry->text;
    const auto read = [judge = newJudge(*entry)] {
        judge->readArticle();
        return judge;
    };
    QtConcurrent::run(read).then(this, [this, article, text = entry->text](const JudgePtr &judge) {
        if (m_preparing == text)
            m_preparing.reset();
        const auto known = m_entries.constFind(article);
        if (known != m_entries.cend() && &judge->article() == known->text.get()
            && &judge->transcript() == m_index.get())
            m_judge = judge;
    });
}

void ComparisonIndex::setLooksAgain(bool on)
{
    m_looksAgain = on;
    if (on)
        lookAgain();
    else
        endLook();
}

bool ComparisonIndex::isChangedByLook(Core::DocumentId article, Core::TextSpan statement) const
{
    return m_entries.value(article).changedByLook.contains(statement);
}

void ComparisonIndex::endLook()
{
    if (!m_looking)
        return;
    std::exchange(m_looking, nullptr)->cancel();
    Q_EMIT lookedAgain(1000);
}

void ComparisonIndex::lookAgain()
{
    if (!m_looksAgain || m_canceled || m_looking || isBusy())
        return;
    const QList<Core::DocumentId> all = articles();
    const auto next = std::ranges::find_if(all, [this](Core::DocumentId id) {
        const Entry &entry = *m_entries.constFind(id);
        return entry.compared && !entry.lookedAgain && Library::SecondLook::isFor(entry.comparison);
    });
    if (next == all.cend())
        return m_look.reset();
    struct Outcome {
        std::shared_ptr<Library::SecondLook> look;
        Compare::Comparison comparison; ///< without statements: canceled, or there is no encoder
    };
    m_looking = newProgress(&ComparisonIndex::lookedAgain);
    const Core::DocumentPtr text = m_entries.constFind(*next)->text;
    const auto work = [index = m_index, transcript = m_text, text, look = std::exchange(m_look, nullptr),
                          progress = m_looking]() mutable -> Outcome {
        if (!Library::SecondLook::isPossible())
            return {};
        if (!look) // its end writes what was read into the reader's cache
            look = Core::freedElsewhere(std::make_unique<Library::SecondLook>(*transcript));
        Compare::CompareOptions options;
        options.meanings = &look->meanings();
        return {look, Compare::compare(*index, *text, options, *progress)};
    };
    QtConcurrent::run(&m_lookers, work)
        .then(this, [this, article = *next, text, progress = m_looking](const Outcome &outcome) {
            if (m_looking != progress)
                return; // something changed meanwhile
            m_look = outcome.look;
            if (const auto entry = m_entries.find(article); entry != m_entries.end() && entry->text == text) {
                entry->lookedAgain = true;
                if (!outcome.comparison.statements.isEmpty()) {
                    entry->changedByLook = Review::takeOver(entry->comparison, outcome.comparison, entry->findings);
                    join(article);
                    Q_EMIT updated(article);
                }
            }
            endLook();
            lookAgain();
        });
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/alerts.h"

#include "compare/verdict/facts.h"
#include "compare/verdict/meaning.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

/// A statement that keeps the passage's words, word by word: what became of each "not", and of each word its opposite.
class Literal {
public:
    Literal(const Laid &laid, const Context &context)
        : m_laid(laid)
        , m_vocabulary(context.vocabulary)
    {
    }

    QList<Alert> run()
    {
        findOpposites();
        findNegations();
        return m_out;
    }

private:
    static const Word *wordAt(TextSpan span, std::span<const Word> words)
    {
        const auto found = std::ranges::find_if(words, [&](const Word &word) { return word.span() == span; });
        return found == words.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool isNegation(const Word &word) const { return m_vocabulary.term(word.term).negation; }

    /// A word and its opposite are hardly alike: they may stand as one put in beside one left out.
    void findOpposites()
    {
        const auto &changes = m_laid.alignment.changes;
        for (auto one = changes.begin(); one != changes.end(); ++one) {
            for (auto other = one; other != changes.end() && other - one <= 1; ++other) {
                for (const auto &[ours, theirs] : {std::pair(one, other), std::pair(other, one)}) {
                    const Word *a =
                        ours->kind == ChangeKind::Same ? nullptr : wordAt(ours->statement, m_laid.entry.words);
                    const Word *b =
                        theirs->kind == ChangeKind::Same ? nullptr : wordAt(theirs->passage, m_laid.passage);
                    const Alert alert{AlertKind::OppositeWord, ours->statement, theirs->passage};
                    const auto stem = [this](const Word *word) { return m_vocabulary.plainStem(word->term); };
                    if (a && b && m_vocabulary.rules().areOpposites(stem(a), stem(b)) && !m_out.contains(alert))
                        m_out.append(alert);
                }
            }
        }
    }

    /// Several changes can touch one word: "do not" for "don't" is two, and takes away nothing; "can" for "cannot" is the
    /// same word and one that is left out.
    [[nodiscard]] const WordChange *changeOf(const Word &word) const
    {
        const WordChange *change = nullptr;
        for (const WordChange &one : m_laid.alignment.changes) {
            if (one.passage.contains(word.span()) && (change == nullptr || one.kind != ChangeKind::Same))
                change = &one;
        }
        return change;
    }

    void findNegations()
    {
        int balance = int(std::ranges::count_if(m_laid.entry.words, [this](const Word &w) { return isNegation(w); }));
        std::optional<Alert> dropped;
        for (const Word &word : m_laid.passage) {
            const WordChange *change = isNegation(word) ? changeOf(word) : nullptr;
            if (change == nullptr || deniesItsOwn(word, *change))
                continue;
            --balance;
            if (change->kind != ChangeKind::Same)
                dropped = {AlertKind::NegationDropped, change->statement, word.span()};
        }
        if (balance < 0 && dropped)
            m_out.append(*dropped);
        if (balance > 0) {
            const auto added =
                std::ranges::find_if(m_laid.entry.words, [this](const Word &w) { return isNegation(w); });
            m_out.append({AlertKind::NegationAdded, added->span(), {}});
        }
    }

    /// What a marked omission passes over may deny something of its own: "it is late (and nobody came), I know". It takes
    /// the sense of what is left only where the words go on behind it without a pause.
    [[nodiscard]] bool deniesItsOwn(const Word &negation, const WordChange &change) const
    {
        if (change.kind != ChangeKind::LeftOut || change.passage == negation.span())
            return false;
        return std::ranges::any_of(m_laid.passage, [&](const Word &word) {
            return word.begin > negation.begin && word.begin <= change.passage.end && word.is(AfterClauseMark);
        });
    }

    const Laid &m_laid;
    const Vocabulary &m_vocabulary;
    QList<Alert> m_out;
};

/// Nearly every word of the statement stands in the passage: it was shortened, not put in other words.
bool keepsItsWords(const Alignment &alignment)
{
    int same = 0;
    int others = 0;
    for (const WordChange &change : alignment.changes) {
        same += change.kind == ChangeKind::Same;
        others += change.kind == ChangeKind::Changed || change.kind == ChangeKind::PutIn;
    }
    return same >= 2 && others * 4 <= same;
}

}

QList<Alert> alertsFor(const Laid &laid, const Context &context, Scorer &scorer)
{
    QList<Alert> out = changedFacts(laid, context);
    if (!laid.isRetold() || (laid.verdict == Verdict::Reworded && keepsItsWords(laid.alignment)))
        out.append(Literal(laid, context).run());
    else if (laid.kind != StatementKind::Fragment)
        out.append(turnedMeaning(laid, context, scorer));
    return out;
}

}

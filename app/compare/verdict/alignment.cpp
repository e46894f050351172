// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/alignment.h"

#include "core/fold.h"

#include <algorithm>
#include <unordered_map>

namespace Crossread::Compare {

namespace {

constexpr float inserted = 1; ///< what a word costs that only the statement has
constexpr float leftOut = 1; ///< what one costs that only the passage has
constexpr float otherForm = 0.5f; ///< the same stem: "goes", "went"
constexpr float bracketed = 0.05f; ///< an editor's word
constexpr float same = -0.001f; ///< of two equally short ways the one with more words in common

constexpr int fewestContentWords = 2; ///< a single word in common has no order

enum class Step : quint8 { None, Pair, PutIn, LeftOut, Skip };

/// Semi-global edit distance: all of the statement, any stretch of the transcript.
/// `words` with those put together that a hyphen parts ("cap-tain") where the other text has them whole: a line's end has
/// left the hyphen there.
std::vector<Word> withPartedWordsWhole(
    QStringView text, std::span<const Word> words, QStringView otherText, std::span<const Word> others)
{
    std::vector<Word> whole;
    whole.reserve(words.size());
    for (const Word &word : words) {
        if (!whole.empty() && whole.back().end < word.begin && text[whole.back().end] == u'-') {
            Word &first = whole.back();
            const QString joined = Core::folded(plainForm(text.sliced(first.begin, first.end - first.begin)))
                + Core::folded(plainForm(text.sliced(word.begin, word.end - word.begin)));
            const auto same = std::ranges::find_if(others, [&](const Word &other) {
                return Core::folded(plainForm(otherText.sliced(other.begin, other.end - other.begin))) == joined;
            });
            if (same != others.end()) {
                first.end = word.end;
                first.term = same->term;
                first.stem = same->stem;
                continue;
            }
        }
        whole.push_back(word);
    }
    return whole;
}

class Aligner {
public:
    Aligner(QStringView article, std::span<const Word> statement, QStringView transcript, std::span<const Word> passage,
        const Vocabulary &vocabulary)
        : m_article(article)
        , m_statement(withPartedWordsWhole(article, statement, transcript, passage))
        , m_transcript(transcript)
        , m_passage(withPartedWordsWhole(transcript, passage, article, statement))
        , m_vocabulary(vocabulary)
    {
    }

    Alignment run()
    {
        fill();
        trace();
        judge();
        return m_out;
    }

private:
    [[nodiscard]] std::size_t cell(std::size_t i, std::size_t j) const { return i * (m_passage.size() + 1) + j; }

    float pairCost(const Word &a, const Word &b) const
    {
        if (a.is(Bracketed))
            return bracketed;
        if (a.term == b.term || m_vocabulary.term(a.term).text == m_vocabulary.term(b.term).text)
            return same;
        return a.stem == b.stem ? otherForm : inserted;
    }

    void fill()
    {
        const std::size_t rows = m_statement.size();
        const std::size_t columns = m_passage.size();
        m_cost.assign((rows + 1) * (columns + 1), 0);
        m_step.assign(m_cost.size(), Step::None);
        for (std::size_t i = 1; i <= rows; ++i) {
            const Word &word = m_statement[i - 1];
            const float putIn = word.is(Bracketed) ? bracketed : inserted;
            // Before a word that follows an ellipsis the transcript may go on for free.
            std::size_t cheapest = 0;
            for (std::size_t j = 0; j <= columns; ++j) {
                float cost = m_cost[cell(i - 1, j)] + putIn;
                Step step = Step::PutIn;
                if (j > 0) {
                    std::size_t from = j - 1;
                    if (word.is(AfterEllipsis) && i > 1) {
                        if (m_cost[cell(i - 1, j - 1)] <= m_cost[cell(i - 1, cheapest)])
                            cheapest = j - 1;
                        from = cheapest;
                    }
                    const float paired = m_cost[cell(i - 1, from)] + pairCost(word, m_passage[j - 1]);
                    if (paired <= cost) {
                        cost = paired;
                        step = from == j - 1 ? Step::Pair : Step::Skip;
                    }
                    const float left = m_passage[j - 1].is(Bracketed) ? bracketed : leftOut;
                    if (i < rows && m_cost[cell(i, j - 1)] + left < cost) {
                        cost = m_cost[cell(i, j - 1)] + left;
                        step = Step::LeftOut;
                    }
                    if (step == Step::Skip)
                        m_skips.insert_or_assign(cell(i, j), from);
                }
                m_cost[cell(i, j)] = cost;
                m_step[cell(i, j)] = step;
            }
        }
    }

    void trace()
    {
        std::size_t i = m_statement.size();
        std::size_t j = 0;
        for (std::size_t end = 0; end <= m_passage.size(); ++end) {
            if (m_cost[cell(i, end)] < m_cost[cell(i, j)])
                j = end;
        }
        while (i > 0) {
            switch (m_step[cell(i, j)]) {
            case Step::Pair: m_pairs.emplace_back(--i, --j); break;
            case Step::Skip: {
                const std::size_t from = m_skips.at(cell(i, j));
                m_pairs.emplace_back(--i, j - 1);
                m_marked.push_back({from, j - 1});
                j = from;
                break;
            }
            case Step::LeftOut: m_pairs.emplace_back(nothing, --j); break;
            case Step::PutIn:
            case Step::None: m_pairs.emplace_back(--i, nothing); break;
            }
        }
        std::reverse(m_pairs.begin(), m_pairs.end());
    }

    Reason reasonFor(const Word &a, const Word &b) const
    {
        const QString said = Core::folded(plainForm(m_transcript.sliced(b.begin, b.end - b.begin)));
        const QString written = Core::folded(plainForm(m_article.sliced(a.begin, a.end - a.begin)));
        if (said == written)
            return Reason::None;
        const auto bare = [](QString text) { return text.remove(u'.').remove(u'-').remove(u' '); };
        if (bare(said) == bare(written) || withoutPossessive(said) == withoutPossessive(written))
            return Reason::None;
        const bool sameTerm = m_vocabulary.term(a.term).text == m_vocabulary.term(b.term).text;
        if (m_vocabulary.stem(a.stem).number)
            return sameTerm ? Reason::Numeral : Reason::None;
        if (!sameTerm)
            return a.stem == b.stem ? (a.is(Capital) && b.is(Capital) ? Reason::Name : Reason::Form) : Reason::None;
        if (said.contains(u'\'') || written.contains(u'\''))
            return Reason::Contraction;
        return a.is(Capital) && b.is(Capital) && said[0] != written[0] ? Reason::Name : Reason::Spelling;
    }

    static QString withoutPossessive(const QString &word)
    {
        return word.endsWith(QLatin1StringView("'s")) ? word.chopped(2) : word.endsWith(u'\'') ? word.chopped(1) : word;
    }

    void judge()
    {
        int changed = 0;
        int counted = 0;
        bool explained = false;
        bool contentSame = true;
        int contentWords = 0;
        for (const auto &[i, j] : m_pairs) {
            WordChange change;
            bool counts = true;
            if (i != nothing) {
                change.statement = m_statement[i].span();
                const bool own = m_statement[i].is(Bracketed);
                m_out.bracketed = m_out.bracketed || own;
                counts = !own;
                counted += !own;
            }
            if (j != nothing)
                change.passage = m_passage[j].span();
            if (i == nothing && m_passage[j].is(Bracketed))
                continue; // "(laughs)", "[inaudible]": nobody said that
            if (i == nothing) {
                change.kind = ChangeKind::LeftOut;
                contentSame = contentSame && m_vocabulary.stem(m_passage[j].stem).stop;
            } else if (j == nothing) {
                change.kind = ChangeKind::PutIn;
                contentSame = contentSame && (!counts || m_vocabulary.stem(m_statement[i].stem).stop);
            } else {
                const Word &a = m_statement[i];
                const Word &b = m_passage[j];
                const bool alike = m_vocabulary.term(a.term).text == m_vocabulary.term(b.term).text;
                change.reason = reasonFor(a, b);
                change.kind = alike || change.reason == Reason::Name ? ChangeKind::Same : ChangeKind::Changed;
                explained = explained || change.reason != Reason::None;
                contentSame = contentSame
                    && (a.stem == b.stem || (m_vocabulary.stem(a.stem).stop && m_vocabulary.stem(b.stem).stop));
                contentWords += !m_vocabulary.stem(a.stem).stop;
                const TextSpan span = b.span();
                m_out.passage = m_out.passage.isEmpty()
                    ? span
                    : TextSpan{std::min(m_out.passage.begin, span.begin), std::max(m_out.passage.end, span.end)};
            }
            changed += counts && change.kind != ChangeKind::Same;
            m_out.changes.append(change);
        }
        m_out.editRate = counted > 0 ? double(changed) / counted : 1;
        m_out.sameWords = changed == 0 && !explained && !m_out.bracketed && counted > 0;
        m_out.sameContent = (contentSame && contentWords >= fewestContentWords) || numberMoved();
        addMarkedOmissions();
    }

    /// "the 5th Article", "Article 5": the same content words, and but a number in another place.
    bool numberMoved() const
    {
        QList<int> ours;
        QList<int> theirs;
        const auto collect = [&](const Word &word, QList<int> &words, bool numbers) {
            const auto &stem = m_vocabulary.stem(word.stem);
            if (!stem.stop && stem.number == numbers)
                words.append(word.stem);
        };
        for (const bool numbers : {false, true}) {
            for (const auto &[i, j] : m_pairs) {
                if (i != nothing)
                    collect(m_statement[i], ours, numbers);
                if (j != nothing)
                    collect(m_passage[j], theirs, numbers);
            }
        }
        const auto hasNumber = [&](int stem) { return m_vocabulary.stem(stem).number; };
        return ours.size() > 1 && ours == theirs && std::any_of(ours.begin(), ours.end(), hasNumber);
    }

    /// What a marked ellipsis passes over is shown as left out, and counts for nothing.
    void addMarkedOmissions()
    {
        for (const auto &[from, to] : m_marked) {
            if (to <= from)
                continue;
            WordChange change;
            change.kind = ChangeKind::LeftOut;
            change.passage = {m_passage[from].begin, m_passage[to - 1].end};
            const auto at = std::find_if(m_out.changes.begin(), m_out.changes.end(), [&](const WordChange &other) {
                return !other.passage.isEmpty() && other.passage.begin >= change.passage.end;
            });
            m_out.changes.insert(at, change);
        }
    }

    static constexpr std::size_t nothing = std::size_t(-1);

    QStringView m_article;
    const std::vector<Word> m_statement;
    QStringView m_transcript;
    const std::vector<Word> m_passage;
    const Vocabulary &m_vocabulary;
    std::vector<float> m_cost;
    std::vector<Step> m_step;
    std::unordered_map<std::size_t, std::size_t> m_skips;
    std::vector<std::pair<std::size_t, std::size_t>> m_pairs;
    std::vector<std::pair<std::size_t, std::size_t>> m_marked;
    Alignment m_out;
};

}

Alignment align(QStringView article, std::span<const Word> statement, QStringView transcript,
    std::span<const Word> passage, const Vocabulary &vocabulary)
{
    if (statement.empty())
        return {};
    return Aligner(article, statement, transcript, passage, vocabulary).run();
}

}

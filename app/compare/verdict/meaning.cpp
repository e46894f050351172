// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/meaning.h"

#include <algorithm>
#include <ranges>

namespace Crossread::Compare {

namespace {

constexpr double leastCovered = .6; ///< share of a clause's weight that one sentence answers
constexpr double surelyCovered = .75; ///< the same where the passage is only possible, or a "not" has come
constexpr float leastLikeness = .3f; ///< from which a kindred word answers
constexpr float surelyOpposite = .99f; ///< weight of a direct opposite: "last" is none of "opening"
constexpr int fewestLinks = 2; ///< unless the clause has but one word of weight
constexpr std::ptrdiff_t farthestOpposite = 8; ///< words of the passage between an opposite and what it is said of
constexpr std::ptrdiff_t longestPhrase = 3; ///< words of "not only", "no doubt"
constexpr int fewestClauseWords = 2; ///< of weight, on both sides of a cut
constexpr qsizetype shortestShared = 4; ///< letters

/// Which word of a sentence answers to a word of the statement.
struct WordLink {
    std::size_t ours;
    std::size_t theirs;
    double weight;
};

/// A clause of the statement beside a sentence of the passage.
struct Beside {
    std::span<const Word> sentence;
    QList<WordLink> links;
    QList<WordLink> opposites;
    double covered = 0; ///< share of the clause's weight that the sentence answers, opposites too
    double rest = 0; ///< weight of the clause without opposites
};

class Meaning {
public:
    Meaning(const Laid &laid, const Context &context, Scorer &scorer)
        : m_laid(laid)
        , m_context(context)
        , m_scorer(scorer)
        , m_vocabulary(context.vocabulary)
        , m_language(m_vocabulary.rules())
        , m_words(laid.entry.words)
    {
        readSentences();
    }

    QList<Alert> run()
    {
        QList<Alert> out;
        for (const auto &[from, to] : clauses()) {
            if (const auto alert = turnOf(from, to))
                out.append(*alert);
        }
        return out;
    }

private:
    [[nodiscard]] const QString &stem(const Word &word) const { return m_vocabulary.plainStem(word.term); }
    [[nodiscard]] const QString &term(const Word &word) const { return m_vocabulary.term(word.term).text; }
    [[nodiscard]] bool isStop(const Word &word) const { return m_vocabulary.stem(word.stem).stop; }

    void readSentences()
    {
        std::size_t begin = 0;
        for (std::size_t i = 1; i <= m_laid.passage.size(); ++i) {
            const auto sentenceOf = [&](std::size_t w) { return m_context.index.sentenceAt(m_laid.passage[w].begin); };
            if (i == m_laid.passage.size() || sentenceOf(i) != sentenceOf(begin)) {
                m_sentences.push_back(m_laid.passage.subspan(begin, i - begin));
                begin = i;
            }
        }
    }

    [[nodiscard]] int weighty(std::size_t from, std::size_t to) const
    {
        int count = 0;
        for (std::size_t i = from; i < to; ++i)
            count += m_laid.entry.query.tokens[i].content;
        return count;
    }

    [[nodiscard]] bool opensClause(const Word &word) const
    {
        return word.is(AfterClauseMark) || m_language.clauseWords.contains(term(word));
    }

    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> clauses() const
    {
        std::vector<std::pair<std::size_t, std::size_t>> out;
        std::size_t begin = 0;
        for (std::size_t i = 1; i <= m_words.size(); ++i) {
            const bool isCut = i < m_words.size() && opensClause(m_words[i]) && weighty(begin, i) >= fewestClauseWords
                && weighty(i, m_words.size()) >= fewestClauseWords;
            if (isCut || i == m_words.size()) {
                out.emplace_back(begin, i);
                begin = i;
            }
        }
        return out;
    }

    [[nodiscard]] bool areOpposites(const Word &one, const Word &other)
    {
        const QString &ours = stem(one);
        const QString &theirs = stem(other);
        return m_language.areOpposites(ours, theirs) || oppositesOf(ours).contains(theirs);
    }

    /// The name of who speaks, its first part too, and words that only carry the tense: they need no answer.
    [[nodiscard]] bool needsNoAnswer(std::size_t i) const
    {
        const QString &word = term(m_words[i]);
        const bool isName =
            m_words[i].is(Capital) && i + 1 < m_words.size() && m_laid.isFrame(i + 1) && m_words[i + 1].is(Capital);
        return isName || !m_laid.entry.query.tokens[i].content || m_language.auxiliaries.contains(word)
            || m_language.moods.contains(word) || m_language.backshifts.contains(word)
            || m_language.passives.contains(word);
    }

    /// By the general dictionary.
    const QSet<QString> &oppositesOf(const QString &stem)
    {
        const auto known = m_opposites.constFind(stem);
        if (known != m_opposites.cend())
            return *known;
        QSet<QString> &out = m_opposites[stem];
        if (m_language.code == QLatin1StringView("en")) {
            for (const Synonyms::Entry &entry : m_context.opposites.of(stem)) {
                if (entry.weight >= surelyOpposite)
                    out.insert(entry.stem);
            }
        }
        return out;
    }

    [[nodiscard]] bool stands(const Word &word, std::span<const Word> words) const
    {
        return std::any_of(words.begin(), words.end(), [&](const Word &other) { return other.stem == word.stem; });
    }

    /// The word of the sentence that answers best.
    [[nodiscard]] std::optional<WordLink> linkOf(std::size_t ours, std::span<const Word> sentence)
    {
        const Word &word = m_words[ours];
        std::optional<WordLink> best;
        for (const RelatedWords::Related &related : m_scorer.related().of(word.stem)) {
            // Kinship by way of another language finds passages, but is too loose to read a sense from.
            if (related.kind == MatchKind::Paraphrase)
                continue;
            if (related.similarity < leastLikeness || (best && double(related.similarity) <= best->weight))
                continue;
            const auto found = std::ranges::find_if(sentence, [&](const Word &w) { return w.stem == related.stem; });
            if (found != sentence.end() && !areOpposites(word, *found))
                best = {ours, std::size_t(found - sentence.begin()), double(related.similarity)};
        }
        return best;
    }

    [[nodiscard]] std::optional<WordLink> oppositeOf(std::size_t ours, std::span<const Word> sentence)
    {
        if (stands(m_words[ours], sentence))
            return {};
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            // Words of saying have opposites that mean nothing here: "he added".
            const bool areContrary = m_laid.isFrame(ours)
                ? m_language.areOpposites(stem(m_words[ours]), stem(sentence[i]))
                : areOpposites(m_words[ours], sentence[i]);
            if (areContrary && !stands(sentence[i], m_words))
                return WordLink{ours, i, 1};
        }
        return {};
    }

    Beside besideOf(std::size_t from, std::size_t to, std::span<const Word> sentence)
    {
        Beside out{sentence, {}, {}, 0};
        double all = 0;
        double answered = 0;
        double turned = 0; // of both
        for (std::size_t i = from; i < to; ++i) {
            const auto opposite = oppositeOf(i, sentence);
            if (opposite)
                out.opposites.append(*opposite);
            if (isStop(m_words[i]))
                continue;
            const auto link = opposite ? opposite : linkOf(i, sentence);
            const double weight = double(m_context.index.weight(m_words[i].stem));
            if (link && !opposite)
                out.links.append({i, link->theirs, weight * link->weight});
            if (!needsNoAnswer(i)) {
                all += weight;
                answered += link ? weight : 0;
                turned += opposite ? weight : 0;
            }
        }
        out.covered = all > 0 ? answered / all : 0;
        out.rest = all - turned;
        out.opposites.removeIf([&](const WordLink &opposite) {
            return std::none_of(out.links.begin(), out.links.end(), [&](const WordLink &link) {
                return std::abs(std::ptrdiff_t(link.theirs) - std::ptrdiff_t(opposite.theirs)) <= farthestOpposite;
            });
        });
        return out;
    }

    /// The clause of the sentence that answers most.
    [[nodiscard]] std::span<const Word> mainClause(const Beside &beside) const
    {
        std::span<const Word> best;
        double most = -1;
        std::size_t begin = 0;
        for (std::size_t i = 1; i <= beside.sentence.size(); ++i) {
            if (i < beside.sentence.size() && !opensClause(beside.sentence[i]))
                continue;
            double weight = 0;
            for (const QList<WordLink> *links : {&beside.links, &beside.opposites}) {
                for (const WordLink &link : *links)
                    weight += link.theirs >= begin && link.theirs < i ? link.weight : 0;
            }
            if (weight > most) {
                most = weight;
                best = beside.sentence.subspan(begin, i - begin);
            }
            begin = i;
        }
        return best;
    }

    /// "no country did more than ours": a most of all in other words
    [[nodiscard]] bool isMostOfAll(std::span<const Word> words, std::size_t at) const
    {
        if (!m_language.nobodyWords.contains(term(words[at])))
            return false;
        bool compares = false;
        for (const Word &word : words.subspan(at + 1)) {
            compares = compares || m_language.comparing.contains(term(word));
            if (compares && m_language.thanWords.contains(term(word)))
                return true;
        }
        return false;
    }

    /// "not only", "no doubt"
    [[nodiscard]] bool deniesNothing(std::span<const Word> words, std::size_t at) const
    {
        QString phrase = term(words[at]);
        const std::size_t end = std::min(words.size(), at + longestPhrase);
        for (std::size_t i = at + 1; i < end; ++i) {
            phrase += u' ' + term(words[i]);
            if (m_language.notNegating.contains(phrase))
                return true;
        }
        return false;
    }

    /// Several words may deny one thing: « ne … jamais », «никогда не». One is enough.
    [[nodiscard]] const Word *negationIn(std::span<const Word> words) const
    {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (m_vocabulary.term(words[i].term).negation && !deniesNothing(words, i) && !isMostOfAll(words, i))
                return &words[i];
        }
        return nullptr;
    }

    [[nodiscard]] bool deniesAnything(std::span<const Word> words) const
    {
        return negationIn(words) != nullptr || std::ranges::any_of(words, [this](const Word &word) {
            return m_language.negators.contains(stem(word));
        });
    }

    [[nodiscard]] int negatorsIn(std::span<const Word> words, std::span<const Word> others) const
    {
        return int(std::ranges::count_if(words,
            [&](const Word &word) { return m_language.negators.contains(stem(word)) && !stands(word, others); }));
    }

    /// "comparable", "incomparable": words that differ by such a beginning.
    [[nodiscard]] int negatedForms(const Beside &beside) const
    {
        return int(std::ranges::count_if(beside.links, [&](const WordLink &link) {
            const QString &ours = stem(m_words[link.ours]);
            const QString &theirs = stem(beside.sentence[link.theirs]);
            return std::ranges::any_of(m_language.negativePrefixes, [&](const QString &prefix) {
                const auto negates = [&](const QString &one, const QString &other) {
                    return one.startsWith(prefix) && one.size() > prefix.size() + shortestShared
                        && one.sliced(prefix.size()).startsWith(other.first(std::min(other.size(), shortestShared)));
                };
                return negates(ours, theirs) != negates(theirs, ours);
            });
        }));
    }

    /// "Don't you think …?"
    [[nodiscard]] bool asks(std::span<const Word> sentence) const
    {
        const QStringView text = m_context.index.text();
        qsizetype end = sentence.empty() ? text.size() : sentence.back().end;
        while (end < text.size() && !text[end].isSpace() && text[end] != u'?')
            ++end;
        return end < text.size() && text[end] == u'?';
    }

    /// Weight of the statement's words that answer to those of a clause of the sentence.
    [[nodiscard]] double answeredBy(std::span<const Word> clause, const Beside &beside) const
    {
        double weight = 0;
        for (const WordLink &link : beside.links) {
            const qint32 at = beside.sentence[link.theirs].begin;
            if (!needsNoAnswer(link.ours) && at >= clause.front().begin && at <= clause.back().begin)
                weight += double(m_context.index.weight(m_words[link.ours].stem));
        }
        return weight;
    }

    std::optional<Alert> turnOf(std::size_t from, std::size_t to)
    {
        Beside best;
        for (const std::span<const Word> sentence : m_sentences) {
            const Beside beside = besideOf(from, to, sentence);
            if (beside.covered > best.covered)
                best = beside;
        }
        const int links = int(best.links.size() + best.opposites.size());
        if (best.covered < (m_laid.isSure ? leastCovered : surelyCovered)
            || links < std::min(fewestLinks, std::max(1, weighty(from, to))))
            return {};
        const std::span<const Word> ours = std::span(m_words).subspan(from, to - from);
        const std::span<const Word> theirs = mainClause(best);
        // Where the passage is only possible, one clause of it must answer all that is not turned.
        if (!m_laid.isSure && answeredBy(theirs, best) < surelyCovered * best.rest)
            return {};
        QList<WordLink> opposites = best.opposites;
        opposites.removeIf([&](const WordLink &opposite) {
            const Word &word = best.sentence[opposite.theirs];
            return word.begin < theirs.front().begin || word.begin > theirs.back().begin
                || m_vocabulary.term(word.term).negation || m_vocabulary.term(m_words[opposite.ours].term).negation;
        });
        const Word *ourNot = negationIn(ours);
        const Word *theirNot = negationIn(theirs);
        const int turns = (ourNot != nullptr) + (theirNot != nullptr) + int(!opposites.isEmpty())
            + negatorsIn(ours, theirs) + negatorsIn(theirs, ours) + negatedForms(best);
        if (turns % 2 == 0)
            return {};
        if (!opposites.isEmpty())
            return Alert{AlertKind::OppositeWord, m_words[opposites.constFirst().ours].span(),
                best.sentence[opposites.constFirst().theirs].span()};
        // Elsewhere in it something may be denied that a report puts into this clause.
        if (asks(best.sentence))
            return {};
        if (theirNot != nullptr && !deniesAnything(m_words) && isOfAnswered(*theirNot, theirs, best))
            return Alert{AlertKind::NegationDropped, {}, theirNot->span()};
        if (ourNot != nullptr && !deniesAnything(m_laid.passage) && best.covered >= surelyCovered)
            return Alert{AlertKind::NegationAdded, ourNot->span(), {}};
        return {};
    }

    /// What is denied there is what the statement says: the next word of weight, or the one before where none follows.
    [[nodiscard]] bool isOfAnswered(const Word &negation, std::span<const Word> clause, const Beside &beside) const
    {
        const auto isAnswered = [&](const Word &word) {
            return std::any_of(beside.links.begin(), beside.links.end(),
                [&](const WordLink &link) { return beside.sentence[link.theirs].begin == word.begin; });
        };
        const auto isWeighty = [&](const Word &word) { return !isStop(word) && word.begin != negation.begin; };
        const auto behind =
            std::ranges::find_if(clause, [&](const Word &w) { return w.begin > negation.begin && isWeighty(w); });
        if (behind != clause.end())
            return isAnswered(*behind);
        return std::ranges::any_of(
            clause, [&](const Word &w) { return w.begin < negation.begin && isWeighty(w) && isAnswered(w); });
    }

    const Laid &m_laid;
    const Context &m_context;
    Scorer &m_scorer;
    const Vocabulary &m_vocabulary;
    const LanguageRules &m_language;
    std::span<const Word> m_words;
    std::vector<std::span<const Word>> m_sentences;
    QHash<QString, QSet<QString>> m_opposites;
};

}

QList<Alert> turnedMeaning(const Laid &laid, const Context &context, Scorer &scorer)
{
    return Meaning(laid, context, scorer).run();
}

}

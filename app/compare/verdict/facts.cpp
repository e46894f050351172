// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/facts.h"

#include "compare/language/quantities.h"

#include <algorithm>
#include <ranges>

namespace Crossread::Compare {

namespace {

constexpr double largeNumber = 100; ///< from which a report hardly has a number by chance
constexpr int nearbySentences = 6; ///< before and behind the passage that a report may draw on
constexpr int wordsOfSaying = 1; ///< of weight between "said" and "on Tuesday": then somebody spoke on that day

class Facts {
public:
    Facts(const Laid &laid, const Context &context)
        : m_laid(laid)
        , m_context(context)
        , m_vocabulary(context.vocabulary)
        , m_language(m_vocabulary.rules())
        , m_words(laid.entry.words)
    {
    }

    QList<Alert> run()
    {
        findQuantities();
        findTimes(m_language.weekdays, !m_language.smallDays);
        findTimes(m_language.months, !m_language.smallDays);
        findTimes(m_language.seasons, false);
        findPlaces();
        return m_out;
    }

private:
    [[nodiscard]] const QString &stem(const Word &word) const { return m_vocabulary.plainStem(word.term); }
    [[nodiscard]] const QString &term(const Word &word) const { return m_vocabulary.term(word.term).text; }

    /// A report in other words has small numbers of its own: "two tasks" takes nothing from "five hours".
    [[nodiscard]] bool countTheSame(const Quantity &ours, const Quantity &theirs) const
    {
        if (!m_laid.isRetold())
            return true;
        if (!ours.measure.isEmpty() || !theirs.measure.isEmpty())
            return ours.measure == theirs.measure;
        return (ours.counted >= 0 && ours.counted == theirs.counted)
            || std::min(ours.value, theirs.value) >= largeNumber;
    }

    void findQuantities()
    {
        const QList<Quantity> ours = quantitiesIn(m_context.article.text, m_words, m_vocabulary);
        const QList<Quantity> theirs = quantitiesIn(m_context.index.text(), m_laid.passage, m_vocabulary);
        // A report may draw on what was said a little before or after.
        const QList<Quantity> nearby =
            m_laid.isRetold() ? quantitiesIn(m_context.index.text(), surroundings(), m_vocabulary) : QList<Quantity>();
        const auto without = [](const QList<Quantity> &some, const QList<Quantity> &others) {
            QList<Quantity> out;
            for (const Quantity &one : some) {
                if (std::none_of(others.begin(), others.end(), [&](const Quantity &o) { return isAsMuch(one, o); }))
                    out.append(one);
            }
            return out;
        };
        QList<Quantity> missing = without(without(ours, theirs), nearby);
        for (const Quantity &other : without(theirs, ours)) {
            const auto instead = std::find_if(
                missing.begin(), missing.end(), [&](const Quantity &one) { return countTheSame(one, other); });
            if (instead == missing.end())
                continue;
            m_out.append({AlertKind::NumberChanged, instead->span, other.span});
            missing.erase(instead);
        }
    }

    [[nodiscard]] std::span<const Word> surroundings() const
    {
        if (m_laid.passage.empty())
            return {};
        const int count = int(m_context.index.sentences().size());
        const int first = m_context.index.sentenceAt(m_laid.passage.front().begin);
        const int last = m_context.index.sentenceAt(m_laid.passage.back().begin);
        return m_context.index.wordsOf(
            std::max(0, first - nearbySentences), std::min(count - 1, last + nearbySentences));
    }

    /// A day that the passage has otherwise, unless it is the day on which it was said. In other words only where both stand
    /// behind the same word, "until May", "on Friday": a report may draw on more than the passage.
    void findTimes(const QSet<QString> &names, bool inCapitals)
    {
        const auto missing = [&](std::span<const Word> words, std::span<const Word> others) {
            QList<const Word *> out;
            for (const Word &word : words) {
                const bool isName = names.contains(stem(word)) && (!inCapitals || word.is(Capital));
                if (isName
                    && std::ranges::none_of(others, [&](const Word &other) { return stem(other) == stem(word); }))
                    out.append(&word);
            }
            return out;
        };
        const QList<const Word *> others = missing(m_laid.passage, m_words);
        for (const Word *ours : missing(m_words, m_laid.passage)) {
            if (isWhenSaid(std::size_t(ours - m_words.data()), wordsOfSaying))
                continue;
            for (const Word *theirs : others) {
                const bool isAlike = ours > m_words.data() && theirs > m_laid.passage.data()
                    && ((ours - 1)->stem == (theirs - 1)->stem || term(*(ours - 1)) == term(*(theirs - 1)));
                if (isAlike || !m_laid.isRetold()) {
                    m_out.append({AlertKind::TimeChanged, ours->span(), theirs->span()});
                    return;
                }
            }
        }
    }

    /// "On Tuesday Berg said that …", "…, Berg told reporters on Tuesday."
    [[nodiscard]] bool isWhenSaid(std::size_t day, int most) const
    {
        const auto standsNear = [&](std::size_t frame) {
            const std::size_t from = std::min(frame, day);
            const std::size_t to = std::max(frame, day);
            int weighty = 0;
            for (std::size_t i = from + 1; i < to; ++i) {
                if (m_laid.isFrame(i))
                    continue;
                if (m_language.thatWords.contains(term(m_words[i])) || m_words[i].is(AfterClauseMark))
                    return false;
                weighty += !m_vocabulary.stem(m_words[i].stem).stop;
            }
            return weighty <= most && !(frame < day && m_words[day].is(AfterClauseMark));
        };
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            // Name and verb stand together; a further verb of saying is part of what is said.
            const bool isPair = (i > 0 && m_laid.isFrame(i - 1)) || (i + 1 < m_words.size() && m_laid.isFrame(i + 1));
            if (m_laid.isFrame(i) && isPair && standsNear(i))
                return true;
        }
        return false;
    }

    /// "in York" for "in Leeds": behind the same preposition, and neither is named on the other side.
    void findPlaces()
    {
        const auto places = [this](std::span<const Word> words, std::span<const Word> others) {
            QList<const Word *> out;
            for (std::size_t i = 1; i < words.size(); ++i) {
                const Word &word = words[i];
                const bool isName = word.is(Capital) && m_language.placePrepositions.contains(term(words[i - 1]))
                    && !m_vocabulary.stem(word.stem).stop && !m_vocabulary.stem(word.stem).number && !isTime(word);
                const bool isThere = std::any_of(others.begin(), others.end(),
                    [&](const Word &other) { return other.stem == word.stem || isKin(word, other); });
                if (isName && !isThere)
                    out.append(&words[i]);
            }
            return out;
        };
        for (const Word *ours : places(m_words, m_laid.passage)) {
            const auto at = std::size_t(ours - m_words.data());
            if (m_laid.isFrame(at) || isWhenSaid(at, 0))
                continue;
            for (const Word *theirs : places(m_laid.passage, m_words)) {
                if (term(*(ours - 1)) == term(*(theirs - 1)) && standAlike(ours - 2, theirs - 2)) {
                    m_out.append({AlertKind::PlaceChanged, ours->span(), theirs->span()});
                    return;
                }
            }
        }
    }

    /// What is there is the same on both sides: the word before, or the one before that.
    [[nodiscard]] bool standAlike(const Word *ours, const Word *theirs) const
    {
        const auto near = [](const Word *word, std::span<const Word> words) {
            QList<int> out;
            for (int i = 0; i < 3 && word - i >= words.data(); ++i)
                out.append((word - i)->stem);
            return out;
        };
        const QList<int> here = near(ours, m_words);
        const QList<int> there = near(theirs, m_laid.passage);
        return std::any_of(
            here.begin(), here.end(), [&](int stem) { return !m_vocabulary.stem(stem).stop && there.contains(stem); });
    }

    [[nodiscard]] bool isTime(const Word &word) const
    {
        const QString &name = stem(word);
        return m_language.weekdays.contains(name) || m_language.months.contains(name)
            || m_language.seasons.contains(name);
    }

    [[nodiscard]] bool isKin(const Word &one, const Word &other) const
    {
        const auto kin = m_vocabulary.kinOf(one.stem);
        return std::any_of(kin.begin(), kin.end(), [&](const Vocabulary::Kin &k) { return k.stem == other.stem; });
    }

    const Laid &m_laid;
    const Context &m_context;
    const Vocabulary &m_vocabulary;
    const LanguageRules &m_language;
    std::span<const Word> m_words;
    QList<Alert> m_out;
};

}

QList<Alert> changedFacts(const Laid &laid, const Context &context)
{
    return Facts(laid, context).run();
}

}

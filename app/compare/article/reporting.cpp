// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/reporting.h"

#include "compare/language/stemmer.h"
#include "compare/article/subjects.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t farthestAfter = 5;
constexpr std::size_t longestPhrase = 5;

class Finder final : Subjects {
public:
    using Subjects::Subjects;

    std::optional<Report> find()
    {
        std::optional<Report> best;
        QList<std::size_t> verbs;
        for (std::size_t i = behindQuestion(); i < m_last; ++i) {
            if (m_quoted[i])
                continue;
            if (auto phrase = byPhrase(i)) {
                if (!best || best->weak)
                    best = phrase;
                continue;
            }
            const std::size_t particle = particleOf(i);
            const bool reports = particle < m_last || isVerb(i, m_vocabulary.language().reportingStems)
                || isSayingNoun(i) || isPhrase(i);
            const bool thinks = !reports && isVerb(i, m_vocabulary.language().attitudeStems);
            const bool mayStandAside = !reports && isVerb(i, m_vocabulary.language().asideStems);
            if ((!reports && !thinks && !mayStandAside) || isPassive(i) || isMereTalk(i) || isCommonKnowledge(i))
                continue;
            if (reports)
                verbs.append(i);
            const auto who = subjectOf(i, !reports);
            if (!who)
                continue;
            Report report{*who, i, !reports};
            report.closed = particle < m_last;
            report.aside = standsAside(report);
            if (mayStandAside && !thinks && !report.aside)
                continue;
            report.weak = report.weak && !(mayStandAside && report.aside);
            if (!best || (best->weak && !report.weak) || (report.aside && !best->aside))
                best = report;
        }
        if (best)
            best->verbs = verbs;
        else if (verbs.isEmpty())
            best = byMood();
        return best;
    }

private:
    /// "Asked whether Berlin had promised it, she …": the answer begins behind the comma.
    std::size_t behindQuestion() const
    {
        if (m_first == m_last || !m_vocabulary.language().asked.contains(term(m_first)))
            return m_first;
        std::size_t i = m_first + 1;
        while (i < m_last && !m_words[i].is(AfterClauseMark))
            ++i;
        return i == m_last ? m_first : i;
    }

    /// "As reported, …"; not "…, as Brun says" or "…, как уверяет Березин".
    bool isCommonKnowledge(std::size_t i) const
    {
        return i > m_first && m_vocabulary.language().asWords.contains(term(i - 1)) && touches(i - 1, i)
            && (i + 1 == m_last || m_words[i + 1].is(AfterClauseMark));
    }

    /// "…, the commissioner said." or "…, he warned, …": name and verb set off from what is said.
    bool standsAside(const Report &report) const
    {
        const std::size_t from = std::min(report.who.first, report.verb);
        const std::size_t to = std::max(report.who.last, report.verb + 1);
        if (from == m_first || to - from > 5)
            return false;
        const auto closesAt = [this](std::size_t i) {
            return i == m_last || m_words[i].is(AfterClauseMark) || m_quoted[i] || parted(i - 1, i);
        };
        const bool opens = m_words[from].is(AfterClauseMark) || m_quoted[from - 1];
        // "he went on": the particle belongs to the verb.
        return opens && (closesAt(to) || (m_vocabulary.language().prepositions.contains(term(to)) && closesAt(to + 1)));
    }

    /// "He gave his word that", "made clear that"
    bool isSayingNoun(std::size_t i) const
    {
        const Language &language = m_vocabulary.language();
        return i + 1 < m_last && language.sayingNouns.contains(term(i)) && language.thatWords.contains(term(i + 1))
            && touches(i, i + 1);
    }

    /// "made a clear case", "laid out"
    bool isPhrase(std::size_t i) const
    {
        const auto seconds = m_vocabulary.language().verbPhrases.values(stemText(i));
        for (std::size_t w = i + 1; w < std::min(m_last, i + longestPhrase) && !seconds.isEmpty(); ++w) {
            if (m_quoted[w] || m_words[w].is(AfterClauseMark))
                return false;
            if (seconds.contains(term(w)))
                return true;
        }
        return false;
    }

    /// German "schloss … aus": where the particle stands that ends the clause; the last word's end for none.
    std::size_t particleOf(std::size_t i) const
    {
        const QSet<QString> &verbs = m_vocabulary.language().separableVerbs;
        if (verbs.isEmpty())
            return m_last;
        std::size_t end = i + 1;
        while (end < m_last && !m_quoted[end] && !m_words[end].is(AfterClauseMark))
            ++end;
        const QString pair = stemText(i) + u' ' + term(end - 1);
        return end - 1 > i && verbs.contains(pair) ? end - 1 : m_last;
    }

    /// "Das Geld reiche nicht.": whoever spoke last, or the one whom the sentence before was about.
    std::optional<Report> byMood() const
    {
        const auto verb = moodVerb();
        if (!verb)
            return {};
        if (const auto source = namelessSource())
            return told(*source, *verb);
        const bool about = m_recent.subject >= 0 && m_people.person(m_recent.subject).speaker >= 0;
        const int who = about ? m_recent.subject : m_recent.speaker;
        return who < 0 ? std::nullopt : std::optional(told({*verb, *verb + 1, {who}, {}, false, true}, *verb));
    }

    /// A verb in a form for what others say. "Wäre er alt, hätten wir …" and "Si la pluie …" are conditions.
    std::optional<std::size_t> moodVerb() const
    {
        const Language &language = m_vocabulary.language();
        std::optional<std::size_t> conditional;
        bool condition = !m_recent.told;
        for (std::size_t i = m_first; i < m_last; ++i) {
            if (m_quoted[i])
                continue;
            if (language.moods.contains(term(i)))
                return i;
            condition = condition || language.ifWords.contains(term(i));
            if (language.isConditional(surface(i).section(u'\'', -1)))
                conditional = conditional.value_or(i);
        }
        return condition || conditional == m_first ? std::nullopt : conditional;
    }

    static Report told(const Mention &who, std::size_t verb)
    {
        Report report{who, verb, true};
        report.byMood = true;
        return report;
    }

    /// "Selon une note interne": none of the persons.
    std::optional<Mention> namelessSource() const
    {
        const Language &language = m_vocabulary.language();
        for (std::size_t i = m_first; i < m_last; ++i) {
            if (m_quoted[i] || !language.attributionPhrases.contains(surface(i)))
                continue;
            std::size_t end = i + 1;
            while (end < m_last && end - i <= farthestAfter && !m_words[end].is(AfterClauseMark)
                && !language.thatWords.contains(term(end)))
                ++end;
            if (end > i + 1)
                return Mention{i + 1, end, {}, wordsFrom(i + 1, end)};
        }
        return {};
    }

    /// "They spoke with one voice" tells nothing of what they said; "they spoke of the ferry" does.
    bool isMereTalk(std::size_t i) const
    {
        const Language &language = m_vocabulary.language();
        const bool quotes = i + 1 < m_last && m_quoted[i + 1];
        return language.talking.contains(term(i)) && !quotes
            && !(i + 1 < m_last && language.aboutWords.contains(term(i + 1)));
    }

    /// "He was asked": that is not what he says.
    bool isPassive(std::size_t i) const
    {
        return i > m_first && m_vocabulary.language().passives.contains(term(i - 1)) && touches(i - 1, i);
    }

    /// "according to the commissioner", "in her opinion"
    std::optional<Report> byPhrase(std::size_t i) const
    {
        const Language &language = m_vocabulary.language();
        const QString first = withoutAccents(surface(i));
        if (i > m_first && language.trailingPhrases.contains(first)) {
            if (const auto who = m_people.mentionAt(m_text, m_words, i - 1, m_recent); who && who->last == i)
                return Report{*who, i};
        }
        // ", so die Ministerin" where the name follows at once; elsewhere "so" is nothing of the kind.
        if ((i == m_first || m_words[i].is(AfterClauseMark) || m_quoted[i - 1])
            && language.attributionPhrases.contains(QStringLiteral(", ") + first)) {
            for (std::size_t w = i + 1; w < m_last && mayBelongToName(w) && !m_words[w].is(AfterClauseMark); ++w) {
                if (const auto who = m_people.mentionAt(m_text, m_words, w, m_recent))
                    return Report{*who, i};
            }
        }
        QStringList phrases{first}; // of one word and more
        QList<std::size_t> ends{i + 1};
        for (std::size_t end = i + 1; end < std::min(m_last, i + 6); ++end) {
            // Both parts of "d'après" stand in one place.
            const bool again = m_words[end].begin == m_words[end - 1].begin;
            phrases.append(again ? phrases.constLast() : phrases.constLast() + u' ' + withoutAccents(surface(end)));
            ends.append(end + 1);
        }
        // These speak of whoever spoke last, or was named; "selon lui" goes before "selon".
        for (qsizetype p = 0; p < phrases.size(); ++p) {
            if (!language.ownPhrases.contains(phrases[p]))
                continue;
            if (const int who = ownerOf(i, ends[p]); who >= 0)
                return Report{{i, ends[p], {who}, {}}, ends[p] - 1};
        }
        for (qsizetype p = 0; p < phrases.size(); ++p) {
            if (!language.attributionPhrases.contains(phrases[p]))
                continue;
            for (std::size_t w = i; w < std::min(m_last, ends[p] + farthestAfter); ++w) {
                if (const auto who = m_people.mentionAt(m_text, m_words, w, m_recent); who && !m_quoted[w])
                    return Report{*who, ends[p] - 1};
            }
        }
        return {};
    }

    /// Whom "in her opinion" means.
    int ownerOf(std::size_t first, std::size_t last) const
    {
        for (std::size_t i = first; i < last; ++i) {
            const QChar gender = m_vocabulary.language().ownGenders.value(term(i));
            if (const auto who = gender.isNull() ? std::nullopt : m_people.byPronoun(i, gender, m_recent))
                return who->people.first();
        }
        return m_recent.speaker >= 0 ? m_recent.speaker : m_recent.named.value(0, -1);
    }

    /// An article, an office or a part of a name.
    bool mayBelongToName(std::size_t i) const
    {
        const Language &language = m_vocabulary.language();
        return !m_quoted[i]
            && (m_words[i].is(Capital) || language.articles.contains(term(i - 1)) || language.articles.contains(term(i))
                || language.isTitle(term(i)));
    }
};

}

std::optional<Report> findReport(QStringView text, const std::vector<Word> &words, std::size_t first, std::size_t last,
    const std::vector<bool> &quoted, const People &people, const Vocabulary &vocabulary, const Recent &recent)
{
    return Finder(text, words, first, last, quoted, people, vocabulary, recent).find();
}

}

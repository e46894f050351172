// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/reporting.h"

#include "compare/language/stemmer.h"
#include "compare/article/subjects.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t farthestAfter = 5; ///< words between "according to" and the name
constexpr std::size_t longestPhrase = 5; ///< words of "made a very clear case"

class ReportFinder {
public:
    explicit ReportFinder(const ReportWords &report)
        : m_report(report)
        , m_subjects(report)
    {
    }

    std::optional<Report> find()
    {
        std::optional<Report> best;
        QList<std::size_t> verbs;
        for (std::size_t i = behindQuestion(); i < m_report.last; ++i) {
            if (m_report.isQuoted(i))
                continue;
            if (auto phrase = byPhrase(i)) {
                if (!best || best->weak)
                    best = phrase;
                continue;
            }
            const std::size_t particle = particleOf(i);
            const bool reports = particle < m_report.last || m_report.isVerb(i, m_report.rules().reportingStems)
                || isSayingNoun(i) || isPhrase(i);
            const bool thinks = !reports && m_report.isVerb(i, m_report.rules().attitudeStems);
            const bool mayStandAside = !reports && m_report.isVerb(i, m_report.rules().asideStems);
            if ((!reports && !thinks && !mayStandAside) || isPassive(i) || isMereTalk(i) || isCommonKnowledge(i))
                continue;
            if (reports)
                verbs.append(i);
            const auto who = m_subjects.subjectOf(i, !reports);
            if (!who)
                continue;
            Report report{*who, i, !reports};
            report.closed = particle < m_report.last;
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
        if (m_report.first == m_report.last || !m_report.rules().asked.contains(m_report.term(m_report.first)))
            return m_report.first;
        std::size_t i = m_report.first + 1;
        while (i < m_report.last && !m_report[i].is(AfterClauseMark))
            ++i;
        return i == m_report.last ? m_report.first : i;
    }

    /// "As reported, …"; not "…, as Brun says" or "…, как уверяет Березин".
    bool isCommonKnowledge(std::size_t i) const
    {
        return i > m_report.first && m_report.rules().asWords.contains(m_report.term(i - 1))
            && m_report.touches(i - 1, i) && (i + 1 == m_report.last || m_report[i + 1].is(AfterClauseMark));
    }

    /// "…, the commissioner said." or "…, he warned, …": name and verb set off from what is said.
    bool standsAside(const Report &report) const
    {
        const std::size_t from = std::min(report.who.first, report.verb);
        const std::size_t to = std::max(report.who.last, report.verb + 1);
        if (from == m_report.first || to - from > 5)
            return false;
        const auto closesAt = [this](std::size_t i) {
            return i == m_report.last || m_report[i].is(AfterClauseMark) || m_report.isQuoted(i)
                || m_report.parted(i - 1, i);
        };
        const bool opens = m_report[from].is(AfterClauseMark) || m_report.isQuoted(from - 1);
        // "he went on": the particle belongs to the verb.
        return opens
            && (closesAt(to) || (m_report.rules().prepositions.contains(m_report.term(to)) && closesAt(to + 1)));
    }

    /// "He gave his word that", "made clear that"
    bool isSayingNoun(std::size_t i) const
    {
        const LanguageRules &language = m_report.rules();
        return i + 1 < m_report.last && language.sayingNouns.contains(m_report.term(i))
            && language.thatWords.contains(m_report.term(i + 1)) && m_report.touches(i, i + 1);
    }

    /// "made a clear case", "laid out"
    bool isPhrase(std::size_t i) const
    {
        const auto seconds = m_report.rules().verbPhrases.values(m_report.stemText(i));
        for (std::size_t w = i + 1; w < std::min(m_report.last, i + longestPhrase) && !seconds.isEmpty(); ++w) {
            if (m_report.isQuoted(w) || m_report[w].is(AfterClauseMark))
                return false;
            if (seconds.contains(m_report.term(w)))
                return true;
        }
        return false;
    }

    /// German "schloss … aus": where the particle stands that ends the clause; the last word's end for none.
    std::size_t particleOf(std::size_t i) const
    {
        const QSet<QString> &verbs = m_report.rules().separableVerbs;
        if (verbs.isEmpty())
            return m_report.last;
        std::size_t end = i + 1;
        while (end < m_report.last && !m_report.isQuoted(end) && !m_report[end].is(AfterClauseMark))
            ++end;
        const QString pair = m_report.stemText(i) + u' ' + m_report.term(end - 1);
        return end - 1 > i && verbs.contains(pair) ? end - 1 : m_report.last;
    }

    /// "Das Geld reiche nicht.": whoever spoke last, or the one whom the sentence before was about.
    std::optional<Report> byMood() const
    {
        const auto verb = moodVerb();
        if (!verb)
            return {};
        if (const auto source = namelessSource())
            return told(*source, *verb);
        const bool about = m_report.recent.subject >= 0 && m_report.people.person(m_report.recent.subject).speaker >= 0;
        const int who = about ? m_report.recent.subject : m_report.recent.speaker;
        return who < 0 ? std::nullopt : std::optional(told({*verb, *verb + 1, {who}, {}, false, true}, *verb));
    }

    /// A verb in a form for what others say. "Wäre er alt, hätten wir …" and "Si la pluie …" are conditions.
    std::optional<std::size_t> moodVerb() const
    {
        const LanguageRules &language = m_report.rules();
        std::optional<std::size_t> conditional;
        bool condition = !m_report.recent.told;
        for (std::size_t i = m_report.first; i < m_report.last; ++i) {
            if (m_report.isQuoted(i))
                continue;
            if (language.moods.contains(m_report.term(i)))
                return i;
            condition = condition || language.ifWords.contains(m_report.term(i));
            if (language.isConditional(m_report.surface(i).section(u'\'', -1)))
                conditional = conditional.value_or(i);
        }
        return condition || conditional == m_report.first ? std::nullopt : conditional;
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
        const LanguageRules &language = m_report.rules();
        for (std::size_t i = m_report.first; i < m_report.last; ++i) {
            if (m_report.isQuoted(i) || !language.attributionPhrases.contains(m_report.surface(i)))
                continue;
            std::size_t end = i + 1;
            while (end < m_report.last && end - i <= farthestAfter && !m_report[end].is(AfterClauseMark)
                && !language.thatWords.contains(m_report.term(end)))
                ++end;
            if (end > i + 1)
                return Mention{i + 1, end, {}, m_report.wordsFrom(i + 1, end)};
        }
        return {};
    }

    /// "They spoke to the need of a ferry"; not "to the crew".
    bool speaksToMatter(std::size_t verb) const
    {
        const LanguageRules &language = m_report.rules();
        if (verb + 1 >= m_report.last || !language.toWords.contains(m_report.term(verb + 1)))
            return false;
        for (std::size_t i = verb + 2; i < std::min(m_report.last, verb + 2 + longestPhrase); ++i) {
            if (m_report.isQuoted(i) || m_report[i].is(AfterClauseMark))
                return false;
            if (language.matters.contains(m_report.term(i)))
                return true;
        }
        return false;
    }

    /// "They spoke with one voice" tells nothing of what they said; "they spoke of the ferry" does.
    bool isMereTalk(std::size_t i) const
    {
        const LanguageRules &language = m_report.rules();
        const bool quotes = i + 1 < m_report.last && m_report.isQuoted(i + 1);
        return language.talking.contains(m_report.term(i)) && !quotes
            && !(i + 1 < m_report.last && language.aboutWords.contains(m_report.term(i + 1))) && !speaksToMatter(i);
    }

    /// "He was asked": that is not what he says.
    bool isPassive(std::size_t i) const
    {
        return i > m_report.first && m_report.rules().passives.contains(m_report.term(i - 1))
            && m_report.touches(i - 1, i);
    }

    /// "according to the commissioner", "in her opinion"
    std::optional<Report> byPhrase(std::size_t i) const
    {
        const LanguageRules &language = m_report.rules();
        const QString first = withoutAccents(m_report.surface(i));
        if (i > m_report.first && language.trailingPhrases.contains(first)) {
            if (const auto who = m_report.mentionAt(i - 1); who && who->last == i)
                return Report{*who, i};
        }
        // ", so die Ministerin" where the name follows at once; elsewhere "so" is nothing of the kind.
        if ((i == m_report.first || m_report[i].is(AfterClauseMark) || m_report.isQuoted(i - 1))
            && language.attributionPhrases.contains(QStringLiteral(", ") + first)) {
            for (std::size_t w = i + 1; w < m_report.last && mayBelongToName(w) && !m_report[w].is(AfterClauseMark);
                ++w) {
                if (const auto who = m_report.mentionAt(w))
                    return Report{*who, i};
            }
        }
        QStringList phrases{first}; // of one word and more
        QList<std::size_t> ends{i + 1};
        for (std::size_t end = i + 1; end < std::min(m_report.last, i + 6); ++end) {
            // Both parts of "d'après" stand in one place.
            const bool again = m_report[end].begin == m_report[end - 1].begin;
            phrases.append(
                again ? phrases.constLast() : phrases.constLast() + u' ' + withoutAccents(m_report.surface(end)));
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
            for (std::size_t w = i; w < std::min(m_report.last, ends[p] + farthestAfter); ++w) {
                if (const auto who = m_report.mentionAt(w); who && !m_report.isQuoted(w))
                    return Report{*who, ends[p] - 1};
            }
        }
        return {};
    }

    /// Whom "in her opinion" means.
    int ownerOf(std::size_t first, std::size_t last) const
    {
        for (std::size_t i = first; i < last; ++i) {
            const QChar gender = m_report.rules().ownGenders.value(m_report.term(i));
            if (const auto who = gender.isNull() ? std::nullopt : m_report.people.byPronoun(i, gender, m_report.recent))
                return who->people.first();
        }
        return m_report.recent.speaker >= 0 ? m_report.recent.speaker : m_report.recent.named.value(0, -1);
    }

    /// An article, an office or a part of a name.
    bool mayBelongToName(std::size_t i) const
    {
        const LanguageRules &language = m_report.rules();
        return !m_report.isQuoted(i)
            && (m_report[i].is(Capital) || language.articles.contains(m_report.term(i - 1))
                || language.articles.contains(m_report.term(i)) || language.isTitle(m_report.term(i)));
    }

    const ReportWords &m_report;
    Subjects m_subjects;
};

}

std::optional<Report> findReport(const ReportWords &words)
{
    return ReportFinder(words).find();
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/reporting.h"

#include "compare/stemmer.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t farthestSubject = 14;
constexpr std::size_t farthestOfTwoVerbs = 28; // "The adviser came … and assured"
constexpr std::size_t farthestBoth = 5; // words between "both" and the last name
constexpr std::size_t farthestAfter = 5;
constexpr std::size_t longestAsker = 2; // words before: "another French reporter"

class Finder {
public:
    Finder(QStringView text, const std::vector<Word> &words, std::size_t first, std::size_t last,
        const std::vector<bool> &quoted, const People &people, const Vocabulary &vocabulary, const Recent &recent)
        : m_text(text)
        , m_words(words)
        , m_first(first)
        , m_last(last)
        , m_quoted(quoted)
        , m_people(people)
        , m_vocabulary(vocabulary)
        , m_recent(recent)
    {
    }

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
            const bool reports =
                particle < m_last || isVerb(i, m_vocabulary.language().reportingStems) || isSayingNoun(i);
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
    [[nodiscard]] const QString &term(std::size_t i) const { return m_vocabulary.term(m_words[i].term).text; }

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

    /// A stem that can be a verb of saying, and is not a noun here: "the report", "a call", "of claims".
    bool isVerb(std::size_t i, const QSet<QString> &stems) const
    {
        if (!stems.contains(m_vocabulary.stem(m_words[i].stem).text) && !stems.contains(stemText(i)))
            return false;
        if (m_words[i].is(Capital) && i > m_first && m_words[i - 1].is(Capital) && touches(i - 1, i))
            return false; // Justice Department Report
        if (i > m_first && touches(i - 1, i) && isPossessive(m_text, m_words[i - 1]))
            return false; // the investigators' report
        if (m_vocabulary.language().askers.contains(term(i)))
            return false; // one reporter
        if (i == m_first || m_quoted[i - 1] || !touches(i - 1, i))
            return true;
        if (!m_vocabulary.language().beforeNouns.contains(term(i - 1)))
            return true;
        // French "l'élu les juge": an object between subject and verb.
        if (i < m_first + 2 || !m_vocabulary.language().clitics.contains(term(i - 1)))
            return false;
        const auto subject = m_people.mentionAt(m_text, m_words, i - 2, m_recent);
        return subject && subject->last == i - 1;
    }

    /// "He gave his word that", "made clear that"
    bool isSayingNoun(std::size_t i) const
    {
        const Language &language = m_vocabulary.language();
        return i + 1 < m_last && language.sayingNouns.contains(term(i)) && language.thatWords.contains(term(i + 1))
            && touches(i, i + 1);
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

    QString surface(std::size_t i) const
    {
        const TextSpan span = m_words[i].span();
        return m_text.sliced(span.begin, span.size()).toString().toLower().replace(QChar(0x2019), u'\'');
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

    /// Stop words keep no stem of their own; "said" and "sagte" may be among them.
    QString stemText(std::size_t i) const { return m_vocabulary.plainStem(m_words[i].term); }

    bool touches(std::size_t a, std::size_t b) const
    {
        return m_text.sliced(m_words[a].end, std::max(0, m_words[b].begin - m_words[a].end)).trimmed().isEmpty();
    }

    bool parted(std::size_t a, std::size_t b) const
    {
        for (qsizetype i = m_words[a].end; i < m_words[b].begin; ++i) {
            if (m_text[i] == u';' || m_text[i] == u':')
                return true;
        }
        return false;
    }

    std::optional<Mention> subjectOf(std::size_t verb, bool weak) const
    {
        const bool afterQuotation = verb > m_first && m_quoted[verb - 1];
        if (afterQuotation) {
            if (auto who = subjectAfter(verb))
                return who;
        }
        // "Asked about the ferry, …" has its subject behind the comma.
        if (verb == m_first) {
            const auto who = subjectAfter(verb);
            return who && who->first == verb + 1 ? who : std::nullopt;
        }
        if (auto who = subjectBefore(verb, weak))
            return who;
        return subjectAfter(verb);
    }

    std::optional<Mention> subjectBefore(std::size_t verb, bool weak) const
    {
        // Of several names the first one after the last pause is the subject: "Putin noted that his colleague …" has
        // its own verb first; "Lindqvist, who …, warned" reaches back over the pause.
        std::optional<Mention> nearest;
        const bool second = m_vocabulary.language().clauseWords.contains(term(verb - 1));
        const std::size_t farthest = second ? farthestOfTwoVerbs : farthestSubject;
        for (std::size_t i = verb; i-- > m_first && verb - i <= farthest;) {
            if (m_quoted[i] || parted(i, i + 1))
                break;
            if (auto asker = askerAt(i); asker && !isObject(i))
                return asker;
            if (auto who = m_people.mentionAt(m_text, m_words, i, m_recent)) {
                if (who->declined || isObject(who->first))
                    continue;
                return withOthers(byName(*who, verb));
            }
            if (!weak && isGroup(i) && !isObject(i) && !isParted(i, verb))
                return groupAt(i);
            if (!nearest && !weak && isPlaceName(i)
                && (verb - i <= 2 || (m_vocabulary.language().auxiliaries.contains(term(i + 1)) && !isParted(i, verb))))
                nearest = placeOrPeople(i, verb);
        }
        return nearest;
    }

    /// "Both Macron and Putin called": all of them, not the last alone.
    Mention withOthers(const Mention &mention) const
    {
        for (std::size_t i = mention.first; i-- > m_first && mention.first - i <= farthestBoth;) {
            if (m_quoted[i] || !m_vocabulary.language().both.contains(term(i)))
                continue;
            const auto both = m_people.mentionAt(m_text, m_words, i, m_recent);
            const bool named = both && !mention.people.isEmpty() && both->last > mention.first
                && both->people.contains(mention.people.constFirst());
            return named ? *both : mention;
        }
        return mention;
    }

    /// "Peter Gautier, the deputy commandant, said": the name counts, not the description behind it.
    Mention byName(const Mention &mention, std::size_t verb) const
    {
        if (!mention.described || mention.first == m_first || !m_words[mention.first].is(AfterClauseMark)
            || !m_words[verb].is(AfterClauseMark))
            return mention;
        const auto named = m_people.mentionAt(m_text, m_words, mention.first - 1, m_recent);
        return named && !named->described ? *named : mention;
    }

    /// After "of", "to", "with": not the one who speaks.
    bool isObject(std::size_t i) const { return i > m_first && m_people.standsBehindPreposition(m_text, m_words, i); }

    /// A government or house that speaks: "Moscow denies".
    bool isPlaceName(std::size_t i) const
    {
        return m_words[i].is(Capital) && m_vocabulary.landOf(m_words[i].stem) >= 0;
    }

    /// "Moscow denies"; but "a French journalist asks" is not France.
    Mention placeOrPeople(std::size_t i, std::size_t verb) const
    {
        const bool describes = m_vocabulary.namesPeople(m_words[i].stem) && i + 2 == verb && touches(i, i + 1)
            && !m_vocabulary.language().auxiliaries.contains(term(i + 1));
        const std::size_t end = describes ? verb : i + 1;
        return {i, end, {}, wordsFrom(i, end)};
    }

    /// Whether a comma or dash stands between two words.
    bool isParted(std::size_t from, std::size_t to) const
    {
        return std::any_of(m_words.begin() + std::ptrdiff_t(from) + 1, m_words.begin() + std::ptrdiff_t(to) + 1,
            [](const Word &word) { return word.is(AfterClauseMark); });
    }

    /// "a reporter", "one journalist": nobody who was introduced as such.
    std::optional<Mention> askerAt(std::size_t i) const
    {
        if (!m_vocabulary.language().askers.contains(term(i)) || m_people.isHeld(term(i))
            || (i + 1 < m_last && m_words[i + 1].is(Capital) && touches(i, i + 1)))
            return {};
        std::size_t from = i;
        while (from > m_first && i - from < longestAsker && touches(from - 1, from) && !m_quoted[from - 1])
            --from;
        std::size_t name = from;
        while (name < i && m_vocabulary.stem(m_words[name].stem).stop)
            ++name;
        Mention asker{from, i + 1, {}, wordsFrom(name, i + 1)};
        asker.isAsker = true;
        return asker;
    }

    /// Several who speak as one, and are none of those whom the transcript knows.
    bool isGroup(std::size_t i) const { return m_vocabulary.language().groups.contains(term(i)); }

    /// "officials in the ministry": up to the next verb or pause.
    Mention groupAt(std::size_t i) const
    {
        const Language &language = m_vocabulary.language();
        std::size_t end = i + 1;
        if (end < m_last && language.prepositions.contains(term(end)) && touches(i, end)) {
            while (end < m_last && end - i < 5 && touches(end - 1, end) && !m_quoted[end]
                && !m_vocabulary.language().auxiliaries.contains(term(end)) && !isVerb(end, language.reportingStems))
                ++end;
        }
        return {i, end, {}, wordsFrom(i, end)};
    }

    QString wordsFrom(std::size_t first, std::size_t last) const
    {
        return m_text.sliced(m_words[first].begin, m_words[last - 1].end - m_words[first].begin).toString();
    }

    std::optional<Mention> subjectAfter(std::size_t verb) const
    {
        for (std::size_t i = verb + 1; i < std::min(m_last, verb + 1 + farthestAfter); ++i) {
            if (m_quoted[i] || m_words[i].is(AfterClauseMark))
                break;
            if (auto asker = askerAt(i))
                return asker;
            if (auto who = m_people.mentionAt(m_text, m_words, i, m_recent))
                return who->declined || isObject(who->first) ? std::nullopt : who;
        }
        return {};
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

    QStringView m_text;
    const std::vector<Word> &m_words;
    std::size_t m_first;
    std::size_t m_last;
    const std::vector<bool> &m_quoted;
    const People &m_people;
    const Vocabulary &m_vocabulary;
    const Recent &m_recent;
};

}

std::optional<Report> findReport(QStringView text, const std::vector<Word> &words, std::size_t first, std::size_t last,
    const std::vector<bool> &quoted, const People &people, const Vocabulary &vocabulary, const Recent &recent)
{
    return Finder(text, words, first, last, quoted, people, vocabulary, recent).find();
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/subjects.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t farthestSubjectBefore = 14;
constexpr std::size_t farthestOfTwoVerbs = 28; // "The adviser came … and assured"
constexpr std::size_t farthestBoth = 5; // words between "both" and the last name
constexpr std::size_t farthestSubjectAfter = 5;
constexpr std::size_t farthestOpeningWord = 8;
constexpr std::size_t longestDescription = 7; // "the master of the old harbour"
constexpr std::size_t longestNameBehind = 4;
constexpr std::size_t longestAsker = 2; // words before: "another French reporter"

}

std::optional<Mention> Subjects::subjectOf(std::size_t verb, bool weak) const
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
    if (!weak && m_vocabulary.language().purposeWords.contains(term(verb - 1))) {
        if (auto who = openingSubject(verb))
            return who;
    }
    if (auto who = subjectBefore(verb, weak))
        return who;
    return subjectAfter(verb);
}

std::optional<Mention> Subjects::openingSubject(std::size_t verb) const
{
    for (std::size_t i = m_first; i < std::min(verb, m_first + farthestOpeningWord) && !m_quoted[i]; ++i) {
        const auto who = m_people.mentionAt(m_text, m_words, i, m_recent);
        if (who && !who->declined && !isObject(who->first) && !isPossessive(m_text, m_words[who->last - 1]))
            return who;
    }
    return {};
}

std::optional<Mention> Subjects::subjectBefore(std::size_t verb, bool weak) const
{
    // Of several names the first one after the last pause is the subject: "Putin noted that his colleague …" has
    // its own verb first; "Lindqvist, who …, warned" reaches back over the pause.
    std::optional<Mention> nearest;
    const bool second = m_vocabulary.language().clauseWords.contains(term(verb - 1));
    const std::size_t farthest = second ? farthestOfTwoVerbs : farthestSubjectBefore;
    for (std::size_t i = verb; i-- > m_first && verb - i <= farthest;) {
        if (m_quoted[i] || parted(i, i + 1))
            break;
        if (auto asker = askerAt(i, m_first); asker && !isObject(i))
            return asker;
        if (auto who = m_people.mentionAt(m_text, m_words, i, m_recent)) {
            if (who->declined || isObject(who->first))
                continue;
            return withOthers(byName(*who, verb));
        }
        if (!weak && isGroup(i) && !isObject(i) && !isDescribedObject(i)
            && (!isParted(i, verb) || isAside(i + 1, verb)))
            return groupAt(i);
        if (!nearest && !weak && isPlaceName(i)
            && (verb - i <= 2 || (m_vocabulary.language().auxiliaries.contains(term(i + 1)) && !isParted(i, verb))))
            nearest = placeOrPeople(i, verb);
    }
    return nearest;
}

Mention Subjects::withOthers(const Mention &mention) const
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

Mention Subjects::byName(const Mention &mention, std::size_t verb) const
{
    if (!mention.described || mention.first == m_first || !m_words[mention.first].is(AfterClauseMark)
        || !m_words[verb].is(AfterClauseMark))
        return mention;
    const auto named = m_people.mentionAt(m_text, m_words, mention.first - 1, m_recent);
    return named && !named->described ? *named : mention;
}

bool Subjects::isObject(std::size_t i) const
{
    return i > m_first && m_people.standsBehindPreposition(m_text, m_words, i);
}

/// "with business leaders"; but "on Monday officials", "for years officials".
bool Subjects::isDescribedObject(std::size_t i) const
{
    return i > m_first && !m_words[i - 1].is(Capital) && touches(i - 1, i)
        && !m_vocabulary.language().units.contains(stemText(i - 1)) && isObject(i - 1);
}

/// "leaders—some of them from Leeds—discussed"
bool Subjects::isAside(std::size_t first, std::size_t last) const
{
    return first < last && m_words[first].is(AfterClauseMark) && m_words[last].is(AfterClauseMark);
}

bool Subjects::isPlaceName(std::size_t i) const
{
    return m_words[i].is(Capital) && m_vocabulary.landOf(m_words[i].stem) >= 0;
}

Mention Subjects::placeOrPeople(std::size_t i, std::size_t verb) const
{
    const bool describes = m_vocabulary.namesPeople(m_words[i].stem) && i + 2 == verb && touches(i, i + 1)
        && !m_vocabulary.language().auxiliaries.contains(term(i + 1));
    const std::size_t end = describes ? verb : i + 1;
    return {i, end, {}, wordsFrom(i, end)};
}

std::optional<Mention> Subjects::askerAt(std::size_t i, std::size_t least) const
{
    if (!m_vocabulary.language().askers.contains(term(i)) || m_people.isHeld(term(i))
        || (i + 1 < m_last && m_words[i + 1].is(Capital) && touches(i, i + 1)))
        return {};
    std::size_t from = i;
    while (from > least && i - from < longestAsker && touches(from - 1, from) && !m_quoted[from - 1])
        --from;
    std::size_t name = from;
    while (name < i && m_vocabulary.stem(m_words[name].stem).stop)
        ++name;
    Mention asker{from, i + 1, {}, wordsFrom(name, i + 1)};
    asker.isAsker = true;
    return asker;
}

bool Subjects::isGroup(std::size_t i) const
{
    return m_vocabulary.language().groups.contains(term(i)) && !isPossessive(m_text, m_words[i]);
}

Mention Subjects::groupAt(std::size_t i) const
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

std::optional<Mention> Subjects::nameBehindDescription(std::size_t from) const
{
    std::size_t name = from;
    while (name < m_last && name - from < longestDescription && !m_quoted[name] && !m_words[name].is(AfterClauseMark))
        ++name;
    const bool isApposed = name > from && name < m_last && !m_quoted[name] && m_words[name].is(AfterClauseMark)
        && m_words[name].is(Capital) && !parted(name - 1, name) && !m_words[from].is(Capital);
    const bool isOwned = name > from && name < m_last && isPossessive(m_text, m_words[from]);
    if (!isApposed && !(isOwned && m_words[name].is(Capital)))
        return {};
    for (std::size_t i = name; i < std::min(m_last, name + longestNameBehind) && m_words[i].is(Capital); ++i) {
        if (const int person = m_people.namedAt(m_words[i]); person >= 0 && !isPossessive(m_text, m_words[i]))
            return Mention{name, i + 1, {person}, {}};
    }
    return {};
}

std::optional<Mention> Subjects::subjectAfter(std::size_t verb) const
{
    if (auto named = nameBehindDescription(verb + 1))
        return named;
    for (std::size_t i = verb + 1; i < std::min(m_last, verb + 1 + farthestSubjectAfter); ++i) {
        if (m_quoted[i] || m_words[i].is(AfterClauseMark))
            break;
        if (auto asker = askerAt(i, verb + 1))
            return asker;
        if (auto who = m_people.mentionAt(m_text, m_words, i, m_recent))
            return who->declined || isObject(who->first) ? std::nullopt : who;
    }
    return {};
}

}

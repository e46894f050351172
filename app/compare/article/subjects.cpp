// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/subjects.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t farthestSubjectBefore = 14; ///< words before the verb
constexpr std::size_t farthestOfTwoVerbs = 28; // "The adviser came … and assured"
constexpr std::size_t farthestBoth = 5; // words between "both" and the last name
constexpr std::size_t farthestSubjectAfter = 5; ///< words behind it
constexpr std::size_t farthestOpeningWord = 8; ///< words from the beginning of the sentence
constexpr std::size_t longestDescription = 7; // "the master of the old harbour"
constexpr std::size_t longestNameBehind = 4; ///< words of "Anna Maria Berg"
constexpr std::size_t longestAsker = 2; // words before: "another French reporter"

}

std::optional<Mention> Subjects::subjectOf(std::size_t verb, bool weak) const
{
    const bool afterQuotation = verb > m_report.first && m_report.isQuoted(verb - 1);
    if (afterQuotation) {
        if (auto who = subjectAfter(verb))
            return who;
    }
    // "Asked about the ferry, …" has its subject behind the comma.
    if (verb == m_report.first) {
        const auto who = subjectAfter(verb);
        return who && who->first == verb + 1 ? who : std::nullopt;
    }
    if (!weak && m_report.rules().purposeWords.contains(m_report.term(verb - 1))) {
        if (auto who = openingSubject(verb))
            return who;
    }
    if (auto who = subjectBefore(verb, weak))
        return who;
    return subjectAfter(verb);
}

std::optional<Mention> Subjects::openingSubject(std::size_t verb) const
{
    for (std::size_t i = m_report.first;
        i < std::min(verb, m_report.first + farthestOpeningWord) && !m_report.isQuoted(i); ++i) {
        const auto who = m_report.mentionAt(i);
        if (who && !who->declined && !isObject(who->first) && !m_report.isPossessive(who->last - 1))
            return who;
    }
    return {};
}

std::optional<Mention> Subjects::subjectBefore(std::size_t verb, bool weak) const
{
    // Of several names the first one after the last pause is the subject: "Putin noted that his colleague …" has
    // its own verb first; "Lindqvist, who …, warned" reaches back over the pause.
    std::optional<Mention> nearest;
    const bool second = m_report.rules().clauseWords.contains(m_report.term(verb - 1));
    const std::size_t farthest = second ? farthestOfTwoVerbs : farthestSubjectBefore;
    for (std::size_t i = verb; i-- > m_report.first && verb - i <= farthest;) {
        if (m_report.isQuoted(i) || m_report.parted(i, i + 1))
            break;
        if (auto asker = askerAt(i, m_report.first); asker && !isObject(i))
            return asker;
        if (auto who = m_report.mentionAt(i)) {
            if (who->declined || isObject(who->first))
                continue;
            return withFirst(withOthers(byName(*who, verb)));
        }
        if (!weak && isGroup(i) && !isObject(i) && !isDescribedObject(i)
            && (!m_report.isParted(i, verb) || isAside(i + 1, verb)))
            return groupAt(i);
        if (!nearest && !weak && isPlaceName(i)
            && (verb - i <= 2
                || (m_report.rules().auxiliaries.contains(m_report.term(i + 1)) && !m_report.isParted(i, verb))))
            nearest = placeOrPeople(i, verb);
    }
    return nearest;
}

Mention Subjects::withOthers(const Mention &mention) const
{
    for (std::size_t i = mention.first; i-- > m_report.first && mention.first - i <= farthestBoth;) {
        if (m_report.isQuoted(i) || !m_report.rules().both.contains(m_report.term(i)))
            continue;
        const auto both = m_report.mentionAt(i);
        const bool named = both && !mention.people.isEmpty() && both->last > mention.first
            && both->people.contains(mention.people.constFirst());
        return named ? *both : mention;
    }
    return mention;
}

Mention Subjects::withFirst(const Mention &mention) const
{
    if (mention.people.size() != 1 || mention.described || mention.unsure)
        return mention;
    // Back over a name and the office before it.
    const auto beginOf = [this](std::size_t name) {
        while (name > m_report.first && m_report.touches(name - 1, name) && !m_report.isQuoted(name - 1)
            && (m_report[name - 1].is(Capital) || m_report.rules().isTitle(m_report.term(name - 1))
                || m_report.rules().articles.contains(m_report.term(name - 1))))
            --name;
        return name;
    };
    const std::size_t second = beginOf(mention.first);
    if (second < m_report.first + 2 || !m_report.rules().andWords.contains(m_report.term(second - 1)))
        return mention;
    const auto first = m_report.mentionAt(second - 2);
    if (!first || first->people.size() != 1 || first->described || first->last != second - 1
        || first->people == mention.people)
        return mention;
    const std::size_t begin = beginOf(first->first);
    if (begin > m_report.first && !m_report[begin].is(AfterClauseMark))
        return mention;
    Mention both = mention;
    both.first = begin;
    both.people.prepend(first->people.constFirst());
    return both;
}

Mention Subjects::byName(const Mention &mention, std::size_t verb) const
{
    if (!mention.described || mention.first == m_report.first || !m_report[mention.first].is(AfterClauseMark)
        || !m_report[verb].is(AfterClauseMark))
        return mention;
    const auto named = m_report.mentionAt(mention.first - 1);
    return named && !named->described ? *named : mention;
}

bool Subjects::isObject(std::size_t i) const
{
    return i > m_report.first && m_report.standsBehindPreposition(i);
}

/// "with business leaders"; but "on Monday officials", "for years officials".
bool Subjects::isDescribedObject(std::size_t i) const
{
    return i > m_report.first && !m_report[i - 1].is(Capital) && m_report.touches(i - 1, i)
        && !m_report.rules().units.contains(m_report.stemText(i - 1)) && isObject(i - 1);
}

/// "leaders—some of them from Leeds—discussed"
bool Subjects::isAside(std::size_t first, std::size_t last) const
{
    return first < last && m_report[first].is(AfterClauseMark) && m_report[last].is(AfterClauseMark);
}

bool Subjects::isPlaceName(std::size_t i) const
{
    return m_report[i].is(Capital) && m_report.article.vocabulary.landOf(m_report[i].stem) >= 0;
}

Mention Subjects::placeOrPeople(std::size_t i, std::size_t verb) const
{
    const bool describes = m_report.article.vocabulary.namesPeople(m_report[i].stem) && i + 2 == verb
        && m_report.touches(i, i + 1) && !m_report.rules().auxiliaries.contains(m_report.term(i + 1));
    const std::size_t end = describes ? verb : i + 1;
    return {i, end, {}, m_report.wordsFrom(i, end)};
}

std::optional<Mention> Subjects::askerAt(std::size_t i, std::size_t least) const
{
    if (!m_report.rules().askers.contains(m_report.term(i)) || m_report.people.isHeld(m_report.term(i))
        || (i + 1 < m_report.last && m_report[i + 1].is(Capital) && m_report.touches(i, i + 1)))
        return {};
    std::size_t from = i;
    while (from > least && i - from < longestAsker && m_report.touches(from - 1, from) && !m_report.isQuoted(from - 1))
        --from;
    std::size_t name = from;
    while (name < i && m_report.isStop(name))
        ++name;
    Mention asker{from, i + 1, {}, m_report.wordsFrom(name, i + 1)};
    asker.isAsker = true;
    return asker;
}

bool Subjects::isGroup(std::size_t i) const
{
    return m_report.rules().groups.contains(m_report.term(i)) && !m_report.isPossessive(i);
}

Mention Subjects::groupAt(std::size_t i) const
{
    const LanguageRules &language = m_report.rules();
    std::size_t end = i + 1;
    if (end < m_report.last && language.prepositions.contains(m_report.term(end)) && m_report.touches(i, end)) {
        while (end < m_report.last && end - i < 5 && m_report.touches(end - 1, end) && !m_report.isQuoted(end)
            && !m_report.rules().auxiliaries.contains(m_report.term(end))
            && !m_report.isVerb(end, language.reportingStems))
            ++end;
    }
    return {i, end, {}, m_report.wordsFrom(i, end)};
}

std::optional<Mention> Subjects::nameBehindDescription(std::size_t from) const
{
    std::size_t name = from;
    while (name < m_report.last && name - from < longestDescription && !m_report.isQuoted(name)
        && !m_report[name].is(AfterClauseMark))
        ++name;
    const bool isApposed = name > from && name < m_report.last && !m_report.isQuoted(name)
        && m_report[name].is(AfterClauseMark) && m_report[name].is(Capital) && !m_report.parted(name - 1, name)
        && !m_report[from].is(Capital);
    const bool isOwned = name > from && name < m_report.last && m_report.isPossessive(from);
    if (!isApposed && !(isOwned && m_report[name].is(Capital)))
        return {};
    for (std::size_t i = name; i < std::min(m_report.last, name + longestNameBehind) && m_report[i].is(Capital); ++i) {
        if (const int person = m_report.people.namedAt(m_report[i]); person >= 0 && !m_report.isPossessive(i))
            return Mention{name, i + 1, {person}, {}};
    }
    return {};
}

std::optional<Mention> Subjects::subjectAfter(std::size_t verb) const
{
    if (auto named = nameBehindDescription(verb + 1))
        return named;
    for (std::size_t i = verb + 1; i < std::min(m_report.last, verb + 1 + farthestSubjectAfter); ++i) {
        if (m_report.isQuoted(i) || m_report[i].is(AfterClauseMark))
            break;
        if (auto asker = askerAt(i, verb + 1))
            return asker;
        if (auto who = m_report.mentionAt(i))
            return who->declined || isObject(who->first) ? std::nullopt : who;
    }
    return {};
}

}

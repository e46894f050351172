// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the words of an article mean: names, pronouns, offices, nationalities.
#include "compare/article/people.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr int sharedBeginning = 5; ///< letters that two forms of a place name share

/// What speaks for a person and against: an office alone is weaker than a country or a place, and all of it together must
/// come to something.
constexpr int sameOffice = 6;
constexpr int otherOffice = -1;
constexpr int otherOfficeThere = -4; ///< where the country is named as well
constexpr int otherRank = -5; ///< "the president" is not the vice president
constexpr int samePlace = 8; ///< or country
constexpr int speaksThere = 2; ///< has turns in the transcript
constexpr int spokeLast = 3;
constexpr int leastForPerson = 3;

bool sharesBeginning(const QString &a, const QString &b)
{
    return a.size() >= sharedBeginning && b.size() >= sharedBeginning
        && a.left(sharedBeginning) == b.left(sharedBeginning);
}

}

int People::byDescription(
    const std::vector<Word> &words, std::size_t first, std::size_t last, const Recent &recent) const
{
    const LanguageRules &language = m_vocabulary.rules();
    const auto leads = [&](const Person &person) { return person.titles.intersects(language.heads); };
    QSet<int> lands;
    QStringList titles;
    QStringList others;
    for (std::size_t i = first; i < last; ++i) {
        const QString &text = m_vocabulary.term(words[i].term).text;
        if (isTitle(words[i]))
            titles.append(text);
        else if (const int land = m_vocabulary.landOf(words[i].stem); land >= 0)
            lands.insert(land);
        else
            others.append(text);
    }
    int best = -1;
    int bestScore = 0;
    bool known = false;
    const QChar gender =
        titles.isEmpty() ? QChar() : LanguageRules::genderBy(language.titleGenders, titles.constLast());
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        const Person &person = m_people[i];
        int score = 0;
        int matched = 0;
        for (const QString &title : titles)
            matched +=
                holdsTitle(person, title) || (!lands.isEmpty() && language.leaders.contains(title) && leads(person));
        known = known || matched > 0;
        if (matched == titles.size())
            score += sameOffice;
        else if (!person.titles.isEmpty() && matched == 0)
            score += lands.isEmpty() ? otherOffice : otherOfficeThere;
        for (const QString &rank : language.deputies)
            score += person.titles.contains(rank) != titles.contains(rank) ? otherRank : 0;
        if (!lands.isEmpty())
            score += person.lands.intersects(lands) ? samePlace : person.lands.isEmpty() ? 0 : -samePlace;
        known = known || person.lands.intersects(lands);
        for (const QString &other : others) {
            for (const QString &place : person.places) {
                if (sharesBeginning(other, place)) {
                    score += samePlace;
                    known = true;
                }
            }
        }
        score += person.speaker >= 0 ? speaksThere : 0;
        score += int(i) == recent.speaker ? spokeLast : 0;
        if (score > bestScore) {
            bestScore = score;
            best = int(i);
        }
    }
    if (!known) {
        // It fits nobody's office: it is the one whose office the transcript does not tell, or whoever was spoken of last.
        const auto mayBe = [&](int person) {
            return gender.isNull() || m_people[person].gender.isNull() || m_people[person].gender == gender;
        };
        if (const int person = onlyOneWithoutOffice(); person >= 0 && mayBe(person))
            return person;
        for (const int person : recent.named) {
            if (mayBe(person))
                return person;
        }
        if (!recent.named.isEmpty())
            return recent.named.first();
    }
    return bestScore >= leastForPerson ? best : recent.speaker;
}

int People::onlyOneWithoutOffice() const
{
    int only = -1;
    for (int person = 0; person < count(); ++person) {
        if (m_people[person].speaker < 0 || m_people[person].surname.isEmpty() || !m_people[person].titles.isEmpty())
            continue;
        if (only >= 0)
            return -1;
        only = person;
    }
    return only;
}

/// Of several with one surname the one whose given name stands before it; else whoever of them spoke last, unsurely.
std::pair<int, bool> People::namesake(
    QStringView text, const std::vector<Word> &words, std::size_t at, int first, const Recent &recent) const
{
    QList<int> sharing;
    for (int person = 0; person < count(); ++person) {
        if (!m_people[first].surname.isEmpty() && m_people[person].surname == m_people[first].surname)
            sharing.append(person);
    }
    if (sharing.size() < 2)
        return {first, true};
    if (at > 0 && words[at - 1].is(Capital) && adjoins(text, words[at - 1], words[at])) {
        const QString &given = m_vocabulary.term(words[at - 1].term).text;
        for (const int person : std::as_const(sharing)) {
            if (withoutAccents(m_people[person].name.toLower()).split(u' ').contains(given))
                return {person, true};
        }
    }
    return {sharing.contains(recent.speaker) ? recent.speaker : first, false};
}

/// The one whom `person` talks with.
int People::otherThan(int person, const Recent &recent) const
{
    const auto mayBe = [&](int other) { return other != person && m_people[other].speaker >= 0; };
    for (const int other : recent.named) {
        if (mayBe(other))
            return other;
    }
    for (int other = 0; other < count(); ++other) {
        if (mayBe(other) && !m_people[other].surname.isEmpty())
            return other;
    }
    return -1;
}

std::optional<Mention> People::byPronoun(std::size_t at, QChar gender, const Recent &recent) const
{
    const auto is = [&](int person) { return m_people[person].gender == gender; };
    const auto mayBe = [&](int person) { return person >= 0 && (is(person) || m_people[person].gender.isNull()); };
    const auto mention = [at](int person, bool unsure) {
        return person < 0 ? std::nullopt : std::optional(Mention{at, at + 1, {person}, {}, false, unsure});
    };
    const int speaker = recent.speaker;
    if (gender == u'x' && !recent.group.isEmpty())
        return Mention{at, at + 1, {}, recent.group};
    if (gender == u'x')
        return mention(speaker, false);
    // Whom the sentence before was about goes before whoever spoke last, and both before one who is known to be a man
    // or a woman but was named longer ago.
    const bool otherSubject = recent.subject >= 0 && recent.subject != speaker && m_people[recent.subject].speaker >= 0;
    if (otherSubject && mayBe(recent.subject) && !(mayBe(speaker) && is(speaker) && !is(recent.subject)))
        return mention(recent.subject, mayBe(speaker) && is(speaker) == is(recent.subject));
    if (mayBe(speaker))
        return mention(speaker, otherSubject && mayBe(recent.subject));
    for (const int person : recent.named) {
        if (is(person))
            return mention(person, false);
    }
    for (const int person : recent.named) {
        if (mayBe(person))
            return mention(person, false);
    }
    for (int i = 0; i < count(); ++i) {
        if (is(i) && m_people[i].speaker >= 0)
            return mention(i, false);
    }
    return mention(speaker, true);
}

/// "Both Macron and Putin", "both presidents"
Mention People::severalFrom(const std::vector<Word> &words, std::size_t at, const Recent &recent) const
{
    Mention both{at, at + 1, {}, {}};
    for (std::size_t i = at + 1; i < std::min(words.size(), at + 6); ++i) {
        if (const int index = namedAt(words[i]); index >= 0) {
            both.people.append(index);
            both.last = i + 1;
        }
    }
    const auto add = [&](int person) {
        if (m_people[person].speaker >= 0 && both.people.size() < 2 && !both.people.contains(person))
            both.people.append(person);
    };
    for (const int person : recent.named)
        add(person);
    for (int i = 0; i < count(); ++i)
        add(i);
    return both;
}

/// "the French president": back to the article; "the head of the union" is left to its own words.
std::optional<Mention> People::byOffice(
    QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const
{
    const LanguageRules &language = m_vocabulary.rules();
    const auto touches = [&](std::size_t i) { return i < words.size() && adjoins(text, words[i - 1], words[i]); };
    const auto termAt = [&](std::size_t i) { return m_vocabulary.term(words[i].term).text; };
    const bool declined = !language.isPlainTitle(termAt(at));
    if (touches(at + 1) && (isTitle(words[at + 1]) || words[at + 1].is(Capital)))
        return {};
    // Where a language has no articles, the office stands for itself.
    if (language.articles.isEmpty()) {
        const int index = byDescription(words, at, at + 1, recent);
        return index < 0 ? std::nullopt : std::optional(Mention{at, at + 1, {index}, {}, true, false, declined});
    }
    const std::size_t last = behindLand(text, words, at + 1);
    std::size_t first = at;
    while (first > 0 && at - first < 4 && touches(first) && !language.articles.contains(termAt(first - 1)))
        --first;
    if (first == 0 || !touches(first) || !language.articles.contains(termAt(first - 1)))
        return {};
    const bool another = language.counterparts.contains(termAt(at)) && language.possessives.contains(termAt(first - 1));
    const int index = another ? otherThan(recent.speaker >= 0 ? recent.speaker : recent.named.value(0, -1), recent)
                              : byDescription(words, first, last, recent);
    return index < 0 ? std::nullopt : std::optional(Mention{first - 1, last, {index}, {}, true, false, declined});
}

/// "the president of Poland", "of the United States": where the country ends; `end` where none follows.
std::size_t People::behindLand(QStringView text, const std::vector<Word> &words, std::size_t end) const
{
    const LanguageRules &language = m_vocabulary.rules();
    const auto touches = [&](std::size_t i) { return i < words.size() && adjoins(text, words[i - 1], words[i]); };
    const auto termAt = [&](std::size_t i) { return m_vocabulary.term(words[i].term).text; };
    std::size_t i = end;
    if (!touches(i) || !language.prepositions.contains(termAt(i)))
        return end;
    ++i;
    while (touches(i) && language.articles.contains(termAt(i)))
        ++i;
    return touches(i) && words[i].is(Capital) && m_vocabulary.landOf(words[i].stem) >= 0 ? i + 1 : end;
}

bool People::standsBehindArticle(QStringView text, const std::vector<Word> &words, std::size_t at) const
{
    return at > 0 && adjoins(text, words[at - 1], words[at])
        && m_vocabulary.rules().articles.contains(m_vocabulary.term(words[at - 1].term).text);
}

/// "the man from the Kremlin"
std::optional<Mention> People::byHouse(
    QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const
{
    if (!standsBehindArticle(text, words, at))
        return {};
    const std::size_t last = behindLand(text, words, at + 1);
    const int person = last == at + 1 ? -1 : speakerFrom(m_vocabulary.landOf(words[last - 1].stem), recent);
    return person < 0 ? std::nullopt : std::optional(Mention{at - 1, last, {person}, {}, true});
}

/// "the Democrat": whoever spoke last, as far as words tell.
std::optional<Mention> People::byParty(
    QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const
{
    if (recent.speaker < 0 || !words[at].is(Capital) || !standsBehindArticle(text, words, at))
        return {};
    if (at + 1 < words.size() && adjoins(text, words[at], words[at + 1]) && words[at + 1].is(Capital))
        return {}; // "the Democrat Chuck Riley"
    return Mention{at - 1, at + 1, {recent.speaker}, {}, true, true};
}

/// "the Pole", where nothing follows that it could describe.
std::optional<Mention> People::byNationality(
    QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const
{
    const LanguageRules &language = m_vocabulary.rules();
    if (!words[at].is(Capital) || !m_vocabulary.namesPeople(words[at].stem) || !standsBehindArticle(text, words, at))
        return {};
    if (at + 1 < words.size() && adjoins(text, words[at], words[at + 1])) {
        const Word &next = words[at + 1];
        if (!m_vocabulary.stem(next.stem).stop && !language.reportingStems.contains(m_vocabulary.plainStem(next.term)))
            return {};
    }
    // "the Poles" are many.
    const QString &name = m_vocabulary.term(words[at].term).text;
    if (name.endsWith(u's') && m_vocabulary.term(m_vocabulary.termOf(name.chopped(1))).stem == words[at].stem)
        return {};
    const int person = speakerFrom(m_vocabulary.landOf(words[at].stem), recent);
    return person < 0 ? std::nullopt : std::optional(Mention{at - 1, at + 1, {person}, {}, true});
}

/// "the 44-year-old": whoever spoke last, as far as words tell.
std::optional<Mention> People::byAge(
    QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const
{
    std::size_t first = at;
    while (first > 0 && at - first < 2 && !m_vocabulary.stem(words[first].stem).number)
        --first;
    if (recent.speaker < 0 || first == 0 || !m_vocabulary.stem(words[first].stem).number
        || !adjoins(text, words[first - 1], words[first])
        || !m_vocabulary.rules().articles.contains(m_vocabulary.term(words[first - 1].term).text))
        return {};
    return Mention{first - 1, at + 1, {recent.speaker}, {}, true, true};
}

/// Who of those that speak by name is from a country, or may be as the only one of whom nothing is known.
int People::speakerFrom(int land, const Recent &recent) const
{
    const auto isFrom = [&](int person) { return m_people[person].lands.contains(land); };
    if (recent.speaker >= 0 && isFrom(recent.speaker))
        return recent.speaker;
    int compatriot = -1;
    int unknown = -1;
    int unknowns = 0;
    bool leaders = false;
    for (int person = count(); person-- > 0;) {
        if (m_people[person].speaker < 0 || m_people[person].surname.isEmpty())
            continue;
        if (isFrom(person)) {
            compatriot = person;
        } else if (m_people[person].lands.isEmpty()) {
            // A president rather than the spokeswoman who gives out the questions.
            const bool leads = m_people[person].titles.intersects(m_vocabulary.rules().heads);
            if (leads && !leaders)
                unknowns = 0;
            leaders = leaders || leads;
            if (leads == leaders) {
                unknown = person;
                ++unknowns;
            }
        }
    }
    return compatriot >= 0 ? compatriot : unknowns == 1 ? unknown : -1;
}

std::optional<Mention> People::mentionAt(
    QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const
{
    const LanguageRules &language = m_vocabulary.rules();
    const QString &term = m_vocabulary.term(words[at].term).text;
    if (const int index = namedAt(words[at]); index >= 0) {
        // "Biden's adviser" is not Biden.
        if (!isPossessive(text, words[at]) || at + 1 >= words.size() || !adjoins(text, words[at], words[at + 1])
            || !isTitle(words[at + 1])) {
            const auto [person, sure] = namesake(text, words, at, index, recent);
            return Mention{at, at + 1, {person}, {}, false, !sure, !m_bySurname.contains(term)};
        }
        const int other = byDescription(words, at + 1, at + 2, recent);
        return other < 0 || other == index ? std::nullopt : std::optional(Mention{at, at + 2, {other}, {}, true});
    }
    if (const auto gender = language.pronouns.constFind(term); gender != language.pronouns.cend())
        return byPronoun(at, *gender, recent);
    if (language.both.contains(term))
        return severalFrom(words, at, recent);
    if (isTitle(words[at]))
        return byOffice(text, words, at, recent);
    if (language.ages.contains(term))
        return byAge(text, words, at, recent);
    if (language.inhabitants.contains(term))
        return byHouse(text, words, at, recent);
    if (language.partisans.contains(term))
        return byParty(text, words, at, recent);
    return byNationality(text, words, at, recent);
}

}

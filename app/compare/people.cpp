// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/people.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t longestIntroduction = 5;
constexpr std::size_t longestApposition = 4;
constexpr int sharedBeginning = 5;
constexpr float officeWeight = 0.5f;

/// Nothing but blanks on one line between two words: they belong to one name.
bool adjoins(QStringView text, const Word &a, const Word &b)
{
    if (b.begin < a.end)
        return a.begin == b.begin; // the two halves of "l'hydrologue"
    const QStringView between = text.sliced(a.end, b.begin - a.end);
    return between.trimmed().isEmpty() && !between.contains(u'\n');
}

/// The same, or a hyphen: Jean-Pierre.
bool sharesName(QStringView text, const Word &a, const Word &b)
{
    return adjoins(text, a, b) || (b.begin == a.end + 1 && text[a.end] == u'-');
}

bool sharesBeginning(const QString &a, const QString &b)
{
    return a.size() >= sharedBeginning && b.size() >= sharedBeginning
        && a.left(sharedBeginning) == b.left(sharedBeginning);
}

}

People::People(const QList<Core::Speaker> &speakers, Vocabulary &vocabulary)
    : m_vocabulary(vocabulary)
{
    for (qsizetype i = 0; i < speakers.size(); ++i) {
        if (speakers[i].anonymous)
            continue;
        Person person;
        person.name = speakers[i].name;
        person.speaker = int(i);
        QString described = speakers[i].name + u' ' + speakers[i].role;
        for (const QString &label : speakers[i].labels)
            described += u' ' + label;
        std::vector<Word> words;
        appendWords(described, {0, described.size()}, Speech::AsPrinted, vocabulary, words);
        learnTitles(person, words, 0, words.size());
        for (const Word &word : words)
            learnGender(person, word);
        std::vector<Word> name;
        appendWords(speakers[i].name, {0, speakers[i].name.size()}, Speech::AsPrinted, vocabulary, name);
        m_people.append(person);
        if (!name.empty() && !isTitle(name.back()))
            setSurname(int(m_people.size()) - 1, vocabulary.term(name.back().term).text);
    }
}

bool People::isTitle(const Word &word) const
{
    return m_vocabulary.language().isTitle(m_vocabulary.term(word.term).text);
}

/// "Oberbürgermeisterin" and "Bürgermeisterin" are one office, "hydrologist" another.
bool People::holdsTitle(const Person &person, const QString &title) const
{
    return std::any_of(person.titles.begin(), person.titles.end(), [&](const QString &own) {
        return own == title || (own.size() >= 6 && title.size() >= 6 && (own.endsWith(title) || title.endsWith(own)));
    });
}

/// "Elena Marchetti, a glaciologist with the survey, …": where the title stands; `nameEnd` where there is none.
std::size_t People::titleBehind(const std::vector<Word> &words, std::size_t nameEnd) const
{
    if (nameEnd >= words.size() || !words[nameEnd].is(AfterClauseMark))
        return nameEnd;
    // "…, the president said": that is who speaks, not who was named.
    const auto speaks = [&](std::size_t i) {
        return i < words.size()
            && m_vocabulary.language().reportingStems.contains(m_vocabulary.plainStem(words[i].term));
    };
    const std::size_t last = std::min(words.size(), nameEnd + longestApposition);
    for (std::size_t i = nameEnd + 1; i < last && !words[i].is(AfterClauseMark) && !speaks(i); ++i) {
        if (isTitle(words[i]) && !speaks(i + 1))
            return i;
    }
    return nameEnd;
}

void People::learnTitles(Person &person, const std::vector<Word> &words, std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < last; ++i) {
        const QString &text = m_vocabulary.term(words[i].term).text;
        if (isTitle(words[i]))
            person.titles.insert(text);
        else if (const int land = m_vocabulary.landOf(words[i].stem); land >= 0)
            person.lands.insert(land);
        else if (!m_vocabulary.stem(words[i].stem).stop)
            person.places.append(text);
    }
}

void People::learnGender(Person &person, const Word &honorific)
{
    const QString &text = m_vocabulary.term(honorific.term).text;
    if (m_vocabulary.language().honorificsMale.contains(text))
        person.gender = u'm';
    else if (m_vocabulary.language().honorificsFemale.contains(text))
        person.gender = u'f';
}

int People::bySurname(const QString &folded) const { return m_bySurname.value(folded, -1); }

void People::setSurname(int person, const QString &folded)
{
    m_people[person].surname = folded;
    if (!folded.isEmpty() && !m_bySurname.contains(folded))
        m_bySurname.insert(folded, person);
}

void People::learnFrom(QStringView text, const std::vector<Word> &words)
{
    const auto isNamePart = [&](std::size_t i) {
        return words[i].is(Capital) && !m_vocabulary.stem(words[i].stem).stop && !isTitle(words[i])
            && m_vocabulary.landOf(words[i].stem) < 0 && !m_vocabulary.stem(words[i].stem).number;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isNamePart(i))
            continue;
        std::size_t end = i + 1;
        while (end < words.size() && end - i < 5 && isNamePart(end) && sharesName(text, words[end - 1], words[end]))
            ++end;
        const QString surname = m_vocabulary.term(words[end - 1].term).text;
        std::size_t first = i;
        bool titled = false;
        while (first > 0 && i - first < longestIntroduction && adjoins(text, words[first - 1], words[first])
            && !m_vocabulary.stem(words[first - 1].stem).stop) {
            --first;
            titled = titled || isTitle(words[first]);
        }
        int known = bySurname(surname);
        if (known < 0 && titled) {
            // An office that the transcript names without its holder: "THE CHAIR", "committee chair Dolores Reyes".
            for (qsizetype p = 0; p < m_people.size() && known < 0; ++p) {
                if (!m_people[p].surname.isEmpty())
                    continue;
                for (std::size_t w = first; w < i; ++w) {
                    if (m_people[p].titles.contains(m_vocabulary.term(words[w].term).text)) {
                        known = int(p);
                        setSurname(known, surname);
                        m_people[p].name = text.sliced(words[i].begin, words[end - 1].end - words[i].begin).toString();
                    }
                }
            }
        }
        const std::size_t behind = titleBehind(words, end);
        titled = titled || (behind > end && end - i >= 2);
        // Without a title only a name beside a verb of saying is a person: "said Idris Calloway".
        const auto speaks = [&](std::size_t w) {
            return w < words.size()
                && m_vocabulary.language().reportingStems.contains(m_vocabulary.plainStem(words[w].term));
        };
        const bool saying = end - i >= 2
            && ((first > 0 && adjoins(text, words[i - 1], words[i]) && speaks(i - 1))
                || (end < words.size() && adjoins(text, words[end - 1], words[end]) && speaks(end)));
        if (known < 0 && (titled || saying)) {
            known = int(m_people.size());
            Person person;
            person.name = text.sliced(words[i].begin, words[end - 1].end - words[i].begin).toString();
            m_people.append(person);
            setSurname(known, surname);
        }
        if (known >= 0 && titled)
            learnTitles(m_people[known], words, first, i);
        if (known >= 0 && behind > end)
            learnTitles(m_people[known], words, behind, behind + 1);
        if (known >= 0 && first > 0)
            learnGender(m_people[known], words[first - 1]);
        i = end - 1;
    }
}

void People::relateNamesAndOffices()
{
    for (const Person &person : std::as_const(m_people)) {
        if (person.speaker < 0 || person.surname.isEmpty())
            continue;
        QStringList titles(person.titles.begin(), person.titles.end());
        titles.sort();
        for (const QString &title : std::as_const(titles))
            m_vocabulary.relate(m_vocabulary.term(m_vocabulary.termOf(person.surname)).stem,
                m_vocabulary.term(m_vocabulary.termOf(title)).stem, officeWeight);
    }
}

int People::byDescription(
    const std::vector<Word> &words, std::size_t first, std::size_t last, const Recent &recent) const
{
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
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        const Person &person = m_people[i];
        int score = 0;
        int matched = 0;
        for (const QString &title : titles)
            matched += holdsTitle(person, title);
        known = known || matched > 0;
        if (matched == titles.size())
            score += 6;
        else if (!person.titles.isEmpty() && matched == 0 && lands.isEmpty())
            score -= 1;
        // "The president" is not the vice president.
        for (const QString &rank : {QStringLiteral("vice"), QStringLiteral("deputy")})
            score -= person.titles.contains(rank) != titles.contains(rank) ? 5 : 0;
        if (!lands.isEmpty())
            score += person.lands.intersects(lands) ? 8 : person.lands.isEmpty() ? 0 : -8;
        known = known || person.lands.intersects(lands);
        for (const QString &other : others) {
            for (const QString &place : person.places) {
                if (sharesBeginning(other, place)) {
                    score += 8;
                    known = true;
                }
            }
        }
        score += person.speaker >= 0 ? 2 : 0;
        score += int(i) == recent.speaker ? 3 : 0;
        if (score > bestScore) {
            bestScore = score;
            best = int(i);
        }
    }
    // A description that fits nobody's office is of whoever was spoken of last.
    if (!known && !recent.named.isEmpty())
        return recent.named.first();
    return bestScore >= 3 ? best : recent.speaker;
}

int People::byPronoun(QChar gender, const Recent &recent) const
{
    const auto is = [&](int person) { return m_people[person].gender == gender; };
    const auto mayBe = [&](int person) { return is(person) || m_people[person].gender.isNull(); };
    const int speaker = recent.speaker;
    // Whoever spoke last goes before one who is known to be a man or a woman but was named longer ago.
    if (gender == u'x' || (speaker >= 0 && mayBe(speaker)))
        return speaker;
    for (const int person : recent.named) {
        if (is(person))
            return person;
    }
    for (const int person : recent.named) {
        if (mayBe(person))
            return person;
    }
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        if (is(int(i)) && m_people[i].speaker >= 0)
            return int(i);
    }
    return speaker;
}

std::optional<Mention> People::mentionAt(
    QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const
{
    const Language &language = m_vocabulary.language();
    const QString &term = m_vocabulary.term(words[at].term).text;
    if (words[at].is(Capital)) {
        if (const int index = bySurname(term); index >= 0)
            return Mention{at, at + 1, {index}, {}};
    }
    if (const auto gender = language.pronouns.constFind(term); gender != language.pronouns.cend()) {
        const int index = byPronoun(*gender, recent);
        return index < 0 ? std::nullopt : std::optional(Mention{at, at + 1, {index}, {}});
    }
    if (language.both.contains(term)) {
        Mention both{at, at + 1, {}, {}};
        for (std::size_t i = at + 1; i < std::min(words.size(), at + 6); ++i) {
            if (const int index = words[i].is(Capital) ? bySurname(m_vocabulary.term(words[i].term).text) : -1;
                index >= 0) {
                both.people.append(index);
                both.last = i + 1;
            }
        }
        const auto add = [&both](int person) {
            if (both.people.size() < 2 && !both.people.contains(person))
                both.people.append(person);
        };
        for (const int person : recent.named) {
            if (m_people[person].speaker >= 0)
                add(person);
        }
        for (qsizetype i = 0; i < m_people.size() && both.people.size() < 2; ++i) {
            if (m_people[i].speaker >= 0 && !both.people.contains(int(i)))
                both.people.append(int(i));
        }
        return both;
    }
    if (isTitle(words[at])
        && (at + 1 == words.size() || !isTitle(words[at + 1]) || !adjoins(text, words[at], words[at + 1]))) {
        // "the French president": back to the article; "the head of the union" is left to its own words.
        std::size_t first = at;
        while (first > 0 && at - first < 4 && adjoins(text, words[first - 1], words[first])
            && !language.articles.contains(m_vocabulary.term(words[first - 1].term).text))
            --first;
        const bool described = first > 0 && adjoins(text, words[first - 1], words[first])
            && language.articles.contains(m_vocabulary.term(words[first - 1].term).text);
        if (described
            && (at + 1 == words.size() || !words[at + 1].is(Capital) || !adjoins(text, words[at], words[at + 1]))) {
            if (const int index = byDescription(words, first, at + 1, recent); index >= 0)
                return Mention{first - 1, at + 1, {index}, {}, true};
        }
    }
    return {};
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/people.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t longestIntroduction = 5; ///< words before a name: "British Prime Minister"
constexpr std::size_t longestApposition = 4; ///< words behind it: "a glaciologist with the survey"
constexpr std::size_t longestOffice = 9; ///< words of "director of the park of Orlavia"
constexpr qsizetype farthestPronoun = 25; ///< words between a name and the "he" that tells its gender
constexpr qsizetype farthestRival = 60; ///< words; somebody named so long ago is not meant
constexpr int sureLeaning = 2; ///< weight of a pronoun that can mean nobody else
constexpr float officeWeight = 0.5f; ///< how much a name answers to its holder's office

/// The same, or a hyphen: Jean-Pierre.
bool sharesName(QStringView text, const Word &a, const Word &b)
{
    return adjoins(text, a, b) || (b.begin == a.end + 1 && text[a.end] == u'-');
}

}

bool adjoins(QStringView text, const Word &a, const Word &b)
{
    if (b.begin < a.end)
        return a.begin == b.begin; // the two halves of "l'hydrologue"
    const QStringView between = text.sliced(a.end, b.begin - a.end);
    return between.trimmed().isEmpty() && !between.contains(u'\n');
}

bool isPossessive(QStringView text, const Word &word)
{
    const QStringView surface = text.sliced(word.begin, word.end - word.begin);
    const auto isApostrophe = [](QChar c) { return c == u'\'' || c == QChar(0x2019); };
    return surface.endsWith(u"'s") || surface.endsWith(u"\u2019s")
        || (surface.endsWith(u's') && word.end < text.size() && isApostrophe(text[word.end]));
}

namespace {

/// "Joe Biden" from "Joe Biden's".
QString nameFrom(QStringView text, const Word &first, const Word &last)
{
    QString name = text.sliced(first.begin, last.end - first.begin).toString();
    if (name.endsWith(u"'s") || name.endsWith(u"\u2019s"))
        name.chop(2);
    return name;
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
    const LanguageRules &language = m_vocabulary.rules();
    const QString &text = m_vocabulary.term(word.term).text;
    // A declined title may look like a verb: German "raten" and "Rat".
    return language.isTitle(text)
        && (language.isPlainTitle(text) || !language.reportingStems.contains(m_vocabulary.plainStem(word.term)));
}

/// "Oberbürgermeisterin" and "Bürgermeisterin" are one office, "hydrologist" another.
bool People::holdsTitle(const Person &person, const QString &title) const
{
    const QString base = m_vocabulary.rules().baseOf(title);
    return std::any_of(person.titles.begin(), person.titles.end(), [&](const QString &own) {
        return own == title || m_vocabulary.rules().baseOf(own) == base || m_vocabulary.rules().isSameOffice(own, title)
            || (own.size() >= 6 && title.size() >= 6 && (own.endsWith(title) || title.endsWith(own)));
    });
}

bool People::isHeld(const QString &title) const
{
    return std::any_of(
        m_people.begin(), m_people.end(), [&](const Person &person) { return person.titles.contains(title); });
}

/// "Elena Marchetti, a glaciologist with the survey, …": where the title stands; `nameEnd` where there is none.
std::size_t People::titleBehind(const std::vector<Word> &words, std::size_t nameEnd) const
{
    if (nameEnd >= words.size() || !words[nameEnd].is(AfterClauseMark))
        return nameEnd;
    // "…, the president said": that is who speaks, not who was named.
    const auto speaks = [&](std::size_t i) {
        return i < words.size() && m_vocabulary.rules().reportingStems.contains(m_vocabulary.plainStem(words[i].term));
    };
    const std::size_t last = std::min(words.size(), nameEnd + longestApposition);
    for (std::size_t i = nameEnd + 1; i < last && !words[i].is(AfterClauseMark) && !speaks(i); ++i) {
        if (isTitle(words[i]) && !speaks(i + 1))
            return isOfNextName(words, i) ? nameEnd : i;
    }
    return nameEnd;
}

/// "A guest of Radio Nord, the director of the park, Elena Marchetti, …": the office of whom the transcript knows.
bool People::isOfNextName(const std::vector<Word> &words, std::size_t title) const
{
    std::size_t name = title + 1;
    while (name < words.size() && name - title < longestOffice && !words[name].is(AfterClauseMark))
        ++name;
    for (std::size_t i = name; i < std::min(words.size(), name + 4) && words[i].is(Capital); ++i) {
        if (namedAt(words[i]) >= 0)
            return words[name].is(AfterClauseMark);
        if (i + 1 < words.size() && words[i + 1].is(AfterClauseMark))
            break;
    }
    return false;
}

/// "The mayor of Orlavia, Elena Marchetti, …": where the office before a name begins; `name` where there is none.
std::size_t People::titleBefore(
    QStringView text, const std::vector<Word> &words, std::size_t name, std::size_t nameEnd) const
{
    if (!words[name].is(AfterClauseMark) || nameEnd >= words.size() || !words[nameEnd].is(AfterClauseMark))
        return name;
    for (std::size_t i = name; i-- > 0 && name - i <= longestOffice;) {
        if (isTitle(words[i]) && i > 0 && adjoins(text, words[i - 1], words[i])
            && m_vocabulary.rules().articles.contains(m_vocabulary.term(words[i - 1].term).text))
            return standsBehindPreposition(text, words, i) ? name : i;
        if (words[i].is(AfterClauseMark) || i == 0 || !sharesName(text, words[i - 1], words[i]))
            break;
    }
    return name;
}

bool People::knowsAllNames() const
{
    return std::all_of(m_people.begin(), m_people.end(), [](const Person &person) {
        return person.speaker < 0 || (person.surname.size() >= 2 && !person.surname.back().isDigit());
    });
}

std::size_t People::officeBefore(QStringView text, const std::vector<Word> &words, const Mention &mention) const
{
    std::size_t name = mention.first;
    while (name > 0 && mention.first - name < 3 && sharesName(text, words[name - 1], words[name])
        && words[name - 1].is(Capital))
        --name;
    const std::size_t office = titleBefore(text, words, name, mention.last);
    return office < name ? office : mention.first;
}

void People::learnTitles(Person &person, const std::vector<Word> &words, std::size_t first, std::size_t last)
{
    for (std::size_t i = first; i < last; ++i) {
        const QString &text = m_vocabulary.term(words[i].term).text;
        if (isTitle(words[i])) {
            person.titles.insert(text);
            // A woman may be called "Professor" as well.
            const QChar gender = LanguageRules::genderBy(m_vocabulary.rules().titleGenders, text);
            if (person.gender.isNull() || gender == u'f')
                person.gender = gender;
        } else if (const int land = m_vocabulary.landOf(words[i].stem); land >= 0) {
            person.lands.insert(land);
        } else if (!m_vocabulary.stem(words[i].stem).stop) {
            person.places.append(text);
        }
    }
}

void People::learnGender(Person &person, const Word &honorific)
{
    const QString &text = m_vocabulary.term(honorific.term).text;
    if (m_vocabulary.rules().honorificsMale.contains(text))
        person.gender = u'm';
    else if (m_vocabulary.rules().honorificsFemale.contains(text))
        person.gender = u'f';
}

bool People::standsBehindPreposition(QStringView text, const std::vector<Word> &words, std::size_t at) const
{
    const LanguageRules &language = m_vocabulary.rules();
    const auto term = [&](std::size_t i) { return m_vocabulary.term(words[i].term).text; };
    const auto touches = [&](std::size_t i) { return i > 0 && adjoins(text, words[i - 1], words[i]); };
    const auto isOffice = [&](std::size_t i) {
        return isTitle(words[i]) || language.honorificsMale.contains(term(i))
            || language.honorificsFemale.contains(term(i));
    };
    const auto isAttribute = [&](std::size_t i) { return isOffice(i) || language.articles.contains(term(i)); };
    // "by committee chair Dolores Reyes"; but not "on Monday Reyes".
    std::size_t given = at;
    while (touches(given) && at - given < 3 && words[given - 1].is(Capital) && !isAttribute(given - 1))
        --given;
    if (touches(given) && isOffice(given - 1))
        at = given;
    while (!language.objectArticles.contains(term(at)) && touches(at) && isAttribute(at - 1))
        --at;
    return language.objectArticles.contains(term(at))
        || (touches(at)
            && (language.prepositions.contains(term(at - 1)) || language.objectArticles.contains(term(at - 1))));
}

int People::bySurname(const QString &folded) const
{
    const int exact = m_bySurname.value(folded, -1);
    if (exact >= 0 || m_byBase.isEmpty())
        return exact;
    // No case makes a name shorter: "Peter" is not Peters.
    const int declined = m_byBase.value(m_vocabulary.rules().baseOf(folded), -1);
    return declined >= 0 && folded.size() >= m_people[declined].surname.size() ? declined : -1;
}

void People::setSurname(int person, const QString &folded)
{
    const LanguageRules &language = m_vocabulary.rules();
    m_people[person].surname = folded;
    if (m_people[person].gender.isNull())
        m_people[person].gender = LanguageRules::genderBy(language.surnameGenders, folded);
    if (!folded.isEmpty() && !m_bySurname.contains(folded))
        m_bySurname.insert(folded, person);
    if (const QString base = language.baseOf(folded); !language.caseEndings.isEmpty() && !m_byBase.contains(base))
        m_byBase.insert(base, person);
}

void People::learnFrom(QStringView text, const std::vector<Word> &words)
{
    const auto isNamePart = [&](std::size_t i) {
        return words[i].is(Capital) && !m_vocabulary.stem(words[i].stem).stop && !isTitle(words[i])
            && m_vocabulary.landOf(words[i].stem) < 0 && !m_vocabulary.stem(words[i].stem).number;
    };
    // "A reporter asked Putin": he is no reporter.
    const auto isSaying = [&](const Word &word) {
        return !isTitle(word) && m_vocabulary.rules().reportingStems.contains(m_vocabulary.plainStem(word.term));
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
            && !m_vocabulary.stem(words[first - 1].stem).stop && !isSaying(words[first - 1])
            && (!m_vocabulary.rules().capitalNouns || words[first - 1].is(Capital))) {
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
                        m_people[p].name = nameFrom(text, words[i], words[end - 1]);
                    }
                }
            }
        }
        const std::size_t behind = titleBehind(words, end);
        titled = titled || (behind > end && end - i >= 2);
        // Without a title only a name beside a verb of saying is a person: "said Idris Calloway".
        const auto speaks = [&](std::size_t w) {
            return w < words.size()
                && m_vocabulary.rules().reportingStems.contains(m_vocabulary.plainStem(words[w].term));
        };
        const bool saying = end - i >= 2
            && ((first > 0 && adjoins(text, words[i - 1], words[i]) && speaks(i - 1))
                || (end < words.size() && adjoins(text, words[end - 1], words[end]) && speaks(end)));
        if (known < 0 && (titled || saying || (end - i >= 2 && isNamedAsSpeaker(text, words, i, end)))) {
            known = int(m_people.size());
            Person person;
            person.name = nameFrom(text, words[i], words[end - 1]);
            m_people.append(person);
            setSurname(known, surname);
        }
        if (known >= 0 && titled)
            learnTitles(m_people[known], words, first, i);
        if (known >= 0 && behind > end)
            learnTitles(m_people[known], words, behind, behind + 1);
        if (const std::size_t before = titleBefore(text, words, i, end); known >= 0 && before < i)
            learnTitles(m_people[known], words, before, before + 1);
        if (known >= 0 && first > 0)
            learnGender(m_people[known], words[first - 1]);
        i = end - 1;
    }
}

/// "John Smith: “…”", "“…” — John Smith", "said the harbour master, John Smith.", "John Smith, a surveyor, said": words
/// [first, last) are somebody's name.
bool People::isNamedAsSpeaker(
    QStringView text, const std::vector<Word> &words, std::size_t first, std::size_t last) const
{
    const auto isSign = [](QChar c) { return c == u' ' || c == u'*' || c == u'_'; };
    const auto speaks = [&](std::size_t i) {
        return m_vocabulary.rules().reportingStems.contains(m_vocabulary.plainStem(words[i].term));
    };
    qsizetype behind = words[last - 1].end;
    while (behind < text.size() && isSign(text[behind]))
        ++behind;
    const QChar mark = behind < text.size() ? text[behind] : QChar(u'\n');
    qsizetype before = words[first].begin;
    while (before > 0 && isSign(text[before - 1]))
        --before;
    if (mark == u'\n' && before > 0 && text[before - 1].category() == QChar::Punctuation_Dash)
        return true;
    if (mark == u':' && !m_vocabulary.rules().capitalNouns) {
        while (++behind < text.size() && isSign(text[behind])) { }
        return behind < text.size() && text[behind] != u'\n' && !text[behind].isLetterOrNumber();
    }
    // An apposition between two commas, and the verb behind it.
    for (std::size_t i = last + 1; mark == u',' && i < words.size() && i - last <= longestOffice; ++i) {
        if (words[i].is(AfterClauseMark))
            return speaks(i);
    }
    // A description between the verb and the comma.
    if (!words[first].is(AfterClauseMark) || !QStringView(u".,\n").contains(mark))
        return false;
    for (std::size_t i = first; i-- > 0 && first - i <= longestOffice;) {
        if (speaks(i))
            return first - i >= 3;
        if (words[i].is(AfterClauseMark))
            return false;
    }
    return false;
}

void People::learnGenders(const std::vector<Word> &words, const std::vector<bool> &quoted)
{
    const LanguageRules &language = m_vocabulary.rules();
    QList<int> leaning(count(), 0); // above zero: a man
    QList<qsizetype> named(count(), -farthestRival);
    int last = -1;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (quoted[i])
            continue;
        const auto at = qsizetype(i);
        if (const int person = namedAt(words[i]); person >= 0) {
            last = person;
            named[person] = at;
            continue;
        }
        const QChar gender = language.pronouns.value(m_vocabulary.term(words[i].term).text);
        if (last < 0 || at - named[last] > farthestPronoun || (gender != u'm' && gender != u'f'))
            continue;
        // It tells less where somebody else may be meant.
        bool surely = true;
        for (int rival = 0; rival < count(); ++rival)
            surely = surely && (rival == last || m_people[rival].gender != gender || at - named[rival] > farthestRival);
        leaning[last] += (gender == u'm' ? 1 : -1) * (surely ? sureLeaning : 1);
        last = -1;
    }
    for (int i = 0; i < count(); ++i) {
        if (m_people[i].gender.isNull() && std::abs(leaning[i]) >= sureLeaning)
            m_people[i].gender = leaning[i] > 0 ? u'm' : u'f';
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

}

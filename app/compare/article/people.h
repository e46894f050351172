// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/textwords.h"
#include "core/document.h"

#include <optional>

namespace Crossread::Compare {

/// Somebody who may be named as the speaker of a statement.
struct Person {
    QString name; ///< as the transcript calls them; the article's words where the transcript has only an office
    QString surname; ///< folded
    QSet<QString> titles; ///< folded: president, chancellor
    QSet<int> lands; ///< stems of countries
    QStringList places; ///< other words of the role, folded: "orlavia"
    QChar gender; ///< m, f, or null where unknown
    int speaker = -1; ///< index into the transcript's speakers
};

/// A stretch of the article that names somebody: words [first, last).
struct Mention {
    std::size_t first = 0;
    std::size_t last = 0;
    QList<int> people; ///< indexes; several for "both"
    QString name; ///< an organisation or place that speaks: "Moscow"; used where people is empty
    bool described = false; ///< by an office, not by name: "the French president"
    bool unsure = false; ///< a pronoun that may mean somebody else as well
    bool declined = false; ///< in a case in which nobody speaks: "nach den Worten Vossbergs"
    bool isAsker = false; ///< "a reporter": one of those whom the transcript does not name
};

/// Whom an article has spoken of so far: what pronouns and descriptions lean on.
struct Recent {
    int speaker = -1; ///< who spoke last
    int subject = -1; ///< whom the sentence before was about
    QString group; ///< what spoke last, where that is nobody in particular: "officials"
    bool told = false; ///< whether the sentence before told what somebody said
    QList<int> named; ///< everybody named or quoted, the latest first
    void name(int person)
    {
        named.removeOne(person);
        named.prepend(person);
    }
};

/// Nothing but blanks on one line between two words: they belong to one name.
[[nodiscard]] bool adjoins(QStringView text, const Word &a, const Word &b);
/// "Brun's", "the inspectors'"
[[nodiscard]] bool isPossessive(QStringView text, const Word &word);

/// The speakers of the transcript and those whom the article introduces ("British Prime Minister Rishi Sunak"), and
/// what each of them may be called.
class People {
public:
    People(const QList<Core::Speaker> &speakers, Vocabulary &vocabulary);

    /// Learns titles, countries and further persons from the article's introductions.
    void learnFrom(QStringView text, const std::vector<Word> &words);

    /// Learns who is a man and who a woman from the pronouns behind their names. `quoted` words tell nothing.
    void learnGenders(const std::vector<Word> &words, const std::vector<bool> &quoted);

    /// A speaker may be meant where the transcript only says "Mr President": makes names and offices akin.
    void relateNamesAndOffices();

    [[nodiscard]] const Person &person(int index) const { return m_people[index]; }
    /// Whether the transcript tells the names of all who speak: then somebody with another name does not.
    [[nodiscard]] bool knowsAllNames() const;
    [[nodiscard]] int count() const { return int(m_people.size()); }

    /// Who is named by the words at `at`, if anybody. Pronouns and descriptions such as "the researcher" mean somebody
    /// in `recent`.
    [[nodiscard]] std::optional<Mention> mentionAt(
        QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const;
    /// "by the reporter Anna Brun": whoever is named at `at` is not the one who acts.
    [[nodiscard]] bool standsBehindPreposition(QStringView text, const std::vector<Word> &words, std::size_t at) const;
    /// "The mayor of Orlavia, Elena Marchetti, …": where the words for her begin.
    [[nodiscard]] std::size_t officeBefore(
        QStringView text, const std::vector<Word> &words, const Mention &mention) const;
    /// Whether somebody known is called that: "the correspondent" may be one who was introduced.
    [[nodiscard]] bool isHeld(const QString &title) const;
    /// Whom a pronoun at `at` means.
    [[nodiscard]] std::optional<Mention> byPronoun(std::size_t at, QChar gender, const Recent &recent) const;
    /// The person whose surname stands there, in whatever case; -1 for nobody's.
    [[nodiscard]] int namedAt(const Word &word) const
    {
        return word.is(Capital) ? bySurname(m_vocabulary.term(word.term).text) : -1;
    }

private:
    [[nodiscard]] int bySurname(const QString &folded) const;
    void setSurname(int person, const QString &folded);
    [[nodiscard]] int byDescription(
        const std::vector<Word> &words, std::size_t first, std::size_t last, const Recent &recent) const;
    [[nodiscard]] std::optional<Mention> byOffice(
        QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const;
    [[nodiscard]] std::optional<Mention> byNationality(
        QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const;
    [[nodiscard]] std::optional<Mention> byAge(
        QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const;
    [[nodiscard]] std::optional<Mention> byHouse(
        QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const;
    [[nodiscard]] std::optional<Mention> byParty(
        QStringView text, const std::vector<Word> &words, std::size_t at, const Recent &recent) const;
    [[nodiscard]] bool standsBehindArticle(QStringView text, const std::vector<Word> &words, std::size_t at) const;
    [[nodiscard]] std::size_t behindLand(QStringView text, const std::vector<Word> &words, std::size_t end) const;
    [[nodiscard]] Mention severalFrom(const std::vector<Word> &words, std::size_t at, const Recent &recent) const;
    [[nodiscard]] int speakerFrom(int land, const Recent &recent) const;
    [[nodiscard]] int onlyOneWithoutOffice() const;
    [[nodiscard]] std::pair<int, bool> namesake(
        QStringView text, const std::vector<Word> &words, std::size_t at, int first, const Recent &recent) const;
    [[nodiscard]] int otherThan(int person, const Recent &recent) const;
    [[nodiscard]] bool holdsTitle(const Person &person, const QString &title) const;
    [[nodiscard]] bool isTitle(const Word &word) const;
    void learnGender(Person &person, const Word &honorific);
    [[nodiscard]] bool isNamedAsSpeaker(
        QStringView text, const std::vector<Word> &words, std::size_t first, std::size_t last) const;
    void learnTitles(Person &person, const std::vector<Word> &words, std::size_t first, std::size_t last);
    [[nodiscard]] std::size_t titleBehind(const std::vector<Word> &words, std::size_t nameEnd) const;
    [[nodiscard]] std::size_t titleBefore(
        QStringView text, const std::vector<Word> &words, std::size_t name, std::size_t nameEnd) const;
    [[nodiscard]] bool isOfNextName(const std::vector<Word> &words, std::size_t title) const;

    Vocabulary &m_vocabulary;
    QList<Person> m_people;
    QHash<QString, int> m_bySurname;
    QHash<QString, int> m_byBase; ///< surnames without their case endings
};

}

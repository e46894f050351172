// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/words.h"
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
};

/// The speakers of the transcript and those whom the article introduces ("British Prime Minister Rishi Sunak"), and
/// what each of them may be called.
class People {
public:
    People(const QList<Core::Speaker> &speakers, Vocabulary &vocabulary);

    /// Learns titles, countries and further persons from the article's introductions.
    void learnFrom(QStringView text, const std::vector<Word> &words);

    /// A speaker may be meant where the transcript only says "Mr President": makes names and offices akin.
    void relateNamesAndOffices();

    [[nodiscard]] const Person &person(int index) const { return m_people[index]; }
    [[nodiscard]] int count() const { return int(m_people.size()); }

    /// Who is named by the words at `at`, if anybody. `last` is the person who spoke last in the article, for pronouns
    /// and descriptions such as "the researcher".
    [[nodiscard]] std::optional<Mention> mentionAt(
        QStringView text, const std::vector<Word> &words, std::size_t at, int last) const;

private:
    [[nodiscard]] int bySurname(const QString &folded) const;
    [[nodiscard]] int byDescription(
        const std::vector<Word> &words, std::size_t first, std::size_t last, int before) const;
    [[nodiscard]] bool isTitle(const Word &word) const;
    void learnGender(Person &person, const Word &honorific);
    void learnTitles(Person &person, const std::vector<Word> &words, std::size_t first, std::size_t last);

    Vocabulary &m_vocabulary;
    QList<Person> m_people;
};

}

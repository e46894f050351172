// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>

namespace Crossread::Compare {

/// What the comparison knows about one language, read from "comparing" in resources/languages/CODE.json. All words are in
/// lower case and without accents; lists whose name ends in "stems" hold stems. The tables and phrases keep their
/// accents. A language without it has empty lists.
struct LanguageRules {
    QString code; ///< ISO 639-1, empty where unknown
    bool hasRules = false; ///< whether the comparison knows it
    QSet<QString> stopWords;
    QSet<QString> reportingStems; ///< say, add, warn: somebody said something
    QSet<QString> attitudeStems; ///< want, hope, believe: so does a report of what somebody thinks
    QSet<QString> sayingNouns; ///< word, assurance: "he gave his word that" reports
    QSet<QString> attributionPhrases; ///< "according to", each word apart by one blank
    QSet<QString> trailingPhrases; ///< German "zufolge": these follow the name
    QSet<QString> ownPhrases; ///< "in her opinion": these need no name
    QHash<QString, QChar> ownGenders; ///< words of ownPhrases that mean a man (m) or a woman (f)
    QHash<QString, QChar> pronouns; ///< he → m, she → f, they → x
    QSet<QString> separableVerbs; ///< German "schloss aus", stem and particle: they report where both stand in a clause
    QMultiHash<QString, QString> verbPhrases; ///< stem → word near behind it: "made a clear case", "laid out"
    QSet<QString> purposeWords; ///< "he met them to call on …": a verb behind one of these has the sentence's subject
    QSet<QString> asideStems; ///< go on, laugh: they report where they stand aside: “…”, he went on
    QSet<QString> passives; ///< a verb of saying behind one of these happens to its subject: "he was asked"
    QSet<QString> auxiliaries; ///< is, had, would: a clause has one of these often
    QSet<QString> thatWords; ///< that, whether: they introduce what is said
    QSet<QString> asWords; ///< "as president of Poland"
    QSet<QString> asked; ///< "Pressed by Mr Brun, she said": the clause is a question, not what she says
    QSet<QString> connectives; ///< moreover: a report goes on
    QSet<QString> backshifts; ///< had, would: what somebody said, told as past
    QSet<QString> moods; ///< verbs in a form that is for what others say: German "sei"
    QSet<QString> conditionals; ///< the same, but a condition has these as well: German "wären", French "aurait"
    QStringList conditionalEndings; ///< further ones end so
    QSet<QString> ifWords; ///< they begin a condition
    QSet<QString> talking; ///< speak: a verb of saying only before one of aboutWords
    QSet<QString> aboutWords; ///< of, about
    QSet<QString> toWords; ///< to: the same before one of `matters`
    QSet<QString> matters; ///< need, importance: one speaks to it, but not with it
    QSet<QString> groups; ///< officials, parliament: they speak as one, and are no single person
    QSet<QString> heads; ///< offices whose holder is a country's "leader"
    QSet<QString> leaders; ///< leader, head
    QSet<QString> ages; ///< old: "the 44-year-old"
    QSet<QString> partisans; ///< democrat, conservative: "the Democrat" is whoever spoke last
    QSet<QString> inhabitants; ///< man, master: "the man from the Kremlin" is whoever leads there
    QSet<QString> counterparts; ///< guest, host: "his guest" is the other one of two
    QSet<QString> possessives; ///< his, her
    QSet<QString> articles; ///< words that begin "the French president"
    QSet<QString> objectArticles; ///< German "dem": nobody speaks behind these
    QSet<QString> clitics; ///< French "l'élu les juge": between subject and verb these stand for an object
    QSet<QString> beforeNouns; ///< a verb's stem behind one of these is a noun: "the report", "of claims"
    QSet<QString> prepositions; ///< a name behind one of these does not speak: "to Macron"
    QList<QSet<QString>> sameOffices; ///< minister and secretary: either may stand for the other
    QSet<QString>
        askers; ///< reporter, journalist: "a reporter asked" is one of those whom the transcript does not name
    QSet<QString> titles; ///< president, chancellor, researcher
    QSet<QString> deputies; ///< vice: "the president" is not the vice president
    QStringList titleEndings; ///< -ologist, -minister: further titles end so
    QStringList caseEndings; ///< names and titles are declined with these, longest first
    QSet<QString> titleBases; ///< titles without their case endings
    QHash<QString, QChar> titleGenders; ///< endings of titles that tell a man (m) from a woman (f)
    QHash<QString, QChar> surnameGenders; ///< the same of surnames
    QSet<QString> honorificsMale;
    QSet<QString> honorificsFemale;
    QSet<QString> andWords; ///< "Berg and Field said": both speak
    QSet<QString> both; ///< both, the two: more than one speaker at once
    QSet<QString> negations;
    QSet<QString> affirmations; ///< yes, absolutely: where an answer begins with one, it says what was asked
    QSet<QString> clauseWords; ///< and, but, while: where a compound statement may be cut
    QHash<QString, QString> numbers; ///< two → 2, fifth → 5
    QHash<QString, QString> contractions; ///< whole words and endings: can't → can not, 're → are
    QSet<QString> elisions; ///< French l', d'
    QHash<QString, QString> signs; ///< % → percent
    QSet<QString> ordinalEndings; ///< "5th": behind a number these are no word of their own
    QSet<QString> hyphenPrefixes; ///< "re-establish" is one word, "long-term" two
    QSet<QString> kinPrefixes; ///< words that differ by one of these are alike: "build", "rebuild"
    QStringList stemEndings; ///< for a language that Snowball does not know, longest first
    QString foldedVowels; ///< the same: they count as one behind a word's first letter
    QStringList
        compoundLinks; ///< German "Frieden-s-plan": what may stand between two words in one; none: words are not joined
    bool spacedDigits = false; ///< "125 000"
    bool capitalNouns = false; ///< German: all between an office and its holder's name begins with a capital
    QHash<QString, QList<int>>
        sidesOfOpposites; ///< stem → 2 · pair of meanings + side: rise and grow are one side, fall the other
    QSet<QString> negators; ///< stems that deny without a "not": refuse, lack
    QSet<QString> negativePrefixes; ///< un-, in-
    QSet<QString> notNegating; ///< phrases whose "not" denies nothing: "not only"
    QSet<QString> nobodyWords; ///< no, nobody: "no country did more than ours" denies nothing
    QSet<QString> comparing; ///< more, less
    QSet<QString> thanWords; ///< than
    QSet<QString> weekdays; ///< stems
    QSet<QString> months; ///< stems
    QSet<QString> seasons; ///< stems
    bool smallDays = false; ///< days and months begin with a small letter
    QSet<QString> placePrepositions; ///< a name behind one of these is where something is
    QHash<QString, double> multipliers; ///< stems: million → 1000000
    /// What is measured, and in which steps: an hour is 3600 of "second".
    struct Unit {
        QString measure;
        double factor = 1;
    };
    QHash<QString, Unit> units; ///< stems, or two words: "pour cent"
    QHash<QString, double> shares; ///< stems: half → 50 percent; some only behind one of oneWords: "a fifth"
    QSet<QString> oneWords;
    QString dialogueDashes; ///< a paragraph that begins with one of these is spoken
    QChar incise; ///< "« … , dit-il, … »": the mark before who speaks where that stands inside the quotation

    [[nodiscard]] bool isTitle(const QString &word) const; ///< in whatever case
    [[nodiscard]] bool isSameOffice(const QString &a, const QString &b) const;
    [[nodiscard]] bool isPlainTitle(const QString &word) const; ///< as one speaks: not declined
    [[nodiscard]] bool isConditional(const QString &surface) const;
    [[nodiscard]] bool areOpposites(const QString &stem, const QString &other) const;
    /// A name or title without its case ending, the same for all its cases.
    [[nodiscard]] QString baseOf(const QString &word) const;
    /// What the longest of the endings in `genders` says of a word; null where none fits.
    [[nodiscard]] static QChar genderBy(const QHash<QString, QChar> &genders, const QString &word);

    /// Shared, read once.
    [[nodiscard]] static std::shared_ptr<const LanguageRules> forCode(const QString &code);
    /// The language whose commonest words make up most of the text; empty where none stands out or no file exists.
    /// `expected` is taken where no other one is clearly likelier: short texts of kindred languages look alike.
    [[nodiscard]] static QString detect(QStringView text, const QString &expected = {});
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/synonyms.h"
#include "compare/language/textwords.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

class TestWords final : public QObject {
    Q_OBJECT

    static QString termsOf(const QString &language, const QString &text, Speech speech)
    {
        Vocabulary vocabulary(LanguageRules::forCode(language), Aliases::builtIn());
        std::vector<Word> words;
        appendWords(text, {0, text.size()}, speech, vocabulary, words);
        QStringList out;
        for (const Word &word : words)
            out.append(vocabulary.term(word.term).text);
        return out.join(u' ');
    }

    static QString stemOf(const QString &word)
    {
        Vocabulary vocabulary(LanguageRules::forCode(u"en"_s), Aliases::builtIn());
        std::vector<Word> words;
        appendWords(word, {0, word.size()}, Speech::AsPrinted, vocabulary, words);
        return words.size() == 1 ? vocabulary.stem(words[0].stem).text : u"several words"_s;
    }

private Q_SLOTS:
    void terms_areFolded_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        QTest::addColumn<bool>("spoken");
        QTest::newRow("a contraction is two words")
            << "en" << "We don’t, it's what they'll do" << "we do not it is what they will do" << false;
        QTest::newRow("a possessive falls away") << "en" << "Biden's, the workers'" << "biden the workers" << false;
        QTest::newRow("numbers are written alike")
            << "en" << "100,000 or 3.8 or twenty-five or fifth or 5th" << "100000 or 3.8 or 25 or 5 or 5" << false;
        QTest::newRow("a decimal comma is a decimal point") << "de" << "6.000 oder 3,8" << "6000 oder 3.8" << false;
        QTest::newRow("per cent and currency are words") << "en" << "60% of £5" << "60 percent of pound 5" << false;
        QTest::newRow("British and American spelling are one")
            << "en" << "colour cancelled organise called" << "color canceled organize called" << false;
        QTest::newRow("a French article is a word of its own")
            << "fr" << "L’accord d'hier" << "l accord d hier" << false;
        QTest::newRow("a prefix belongs to its word")
            << "en" << "re-establish long-term" << "reestablish long term" << false;
        QTest::newRow("words begun anew count once") << "en" << "the potential to — to cure and I will — I will go"
                                                     << "the potential to cure and i will go" << true;
        QTest::newRow("a word cut off goes")
            << "en" << "response to Ca- — Canada’s request" << "response to canada request" << true;
        QTest::newRow("a stage direction goes")
            << "en" << "No. (Laughter.) Yes (in a way) indeed" << "no yes in a way indeed" << true;
        QTest::newRow("an article keeps what it prints")
            << "en" << "to — to cure (Laughter.)" << "to to cure laughter" << false;
    }

    void terms_areFolded()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(bool, spoken);
        QTEST(termsOf(language, text, spoken ? Speech::Spoken : Speech::AsPrinted), "terms");
    }

    void names_shareAStem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("other");
        QTest::newRow("a city in two spellings") << "Kyiv" << "Kiev";
        QTest::newRow("a name of several words and its letters") << "North Atlantic Alliance" << "NATO";
        QTest::newRow("letters with and without full stops") << "U.S." << "United States";
        QTest::newRow("forms of one word") << "decisions" << "decision";
    }

    void names_shareAStem()
    {
        QFETCH(QString, name);
        QFETCH(QString, other);
        QCOMPARE(stemOf(name), stemOf(other));
    }

    void smallUs_isNoCountry() { QVERIFY(stemOf(u"us"_s) != stemOf(u"US"_s)); }

    void ownNames_areAdded()
    {
        Aliases aliases = Aliases::builtIn();
        QVERIFY(aliases.add(R"({"same": [["Gotham", "New York"]]})"));
        Vocabulary vocabulary(LanguageRules::forCode(u"en"_s), aliases);
        std::vector<Word> words;
        const QString text = u"Gotham New York"_s;
        appendWords(text, {0, text.size()}, Speech::AsPrinted, vocabulary, words);
        QCOMPARE(words.size(), 2UL);
        QCOMPARE(words[0].stem, words[1].stem);
    }

    void brokenNames_areRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("same: Kyiv");
        QTest::newRow("no list of lists") << QByteArray(R"({"same": ["Kyiv", "Kiev"]})");
        QTest::newRow("a country without a name") << QByteArray(R"({"countries": [{"people": ["French"]}]})");
    }

    void brokenNames_areRefused()
    {
        QFETCH(QByteArray, json);
        Aliases aliases = Aliases::builtIn();
        const auto added = aliases.add(json);
        QVERIFY(!added);
        QCOMPARE(added.error().code, Core::ErrorCode::BadArgument);
        QCOMPARE(aliases.same.size(), Aliases::builtIn().same.size());
    }

    void ownNames_areReadLineByLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("same");
        QTest::addColumn<QList<QStringList>>("related");
        using Groups = QList<QStringList>;
        QTest::newRow("nothing") << u""_s << Groups{} << Groups{};
        QTest::newRow("one name for the other") << u"Kyiv = Kiev"_s << Groups{{u"Kyiv"_s, u"Kiev"_s}} << Groups{};
        QTest::newRow("akin") << u"Moscow ~ Russia"_s << Groups{} << Groups{{u"Moscow"_s, u"Russia"_s}};
        QTest::newRow("more than two") << u"Kyiv=Kiev =Kiew"_s << Groups{{u"Kyiv"_s, u"Kiev"_s, u"Kiew"_s}} << Groups{};
        QTest::newRow("blanks, comments and empty lines")
            << u"# cities\n\n  New   York =\tGotham  # the bat\r\n  \nMoscow ~ Russia"_s
            << Groups{{u"New York"_s, u"Gotham"_s}} << Groups{{u"Moscow"_s, u"Russia"_s}};
        QTest::newRow("per cent") << u"percent = %"_s << Groups{{u"percent"_s, u"%"_s}} << Groups{};
    }

    void ownNames_areReadLineByLine()
    {
        QFETCH(QString, text);
        const auto aliases = Aliases::fromText(text);
        QVERIFY(aliases);
        QTEST(aliases->same, "same");
        QTEST(aliases->related, "related");
        const auto again = Aliases::fromText(aliases->toText());
        QVERIFY(again);
        QCOMPARE(*again, *aliases);
    }

    void wrongLines_areNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("no mark") << u"Kyiv Kiev"_s << u"line 1"_s << u"neither"_s;
        QTest::newRow("both marks") << u"# names\nKyiv = Kiev ~ Ukraine"_s << u"line 2"_s << u"together"_s;
        QTest::newRow("no name before") << u"\n\n= Kiev"_s << u"line 3"_s << u"missing"_s;
        QTest::newRow("no name behind") << u"Kyiv = Kiev\nMoscow ~"_s << u"line 2"_s << u"missing"_s;
        QTest::newRow("no name behind a comment") << u"Moscow ~ # Russia"_s << u"line 1"_s << u"missing"_s;
        QTest::newRow("the same name twice") << u"Kyiv = Kyiv"_s << u"line 1"_s << u"“Kyiv” stands there twice"_s;
        QTest::newRow("no word") << u"Kyiv = –"_s << u"line 1"_s << u"“–” is no name"_s;
    }

    void wrongLines_areNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, wrong);
        const auto aliases = Aliases::fromText(text);
        QVERIFY(!aliases);
        QCOMPARE(aliases.error().code, Core::ErrorCode::BadArgument);
        QTEST(aliases.error().subject, "line");
        QVERIFY2(aliases.error().detail.contains(wrong), qPrintable(aliases.error().detail));
    }

    void lists_areMerged()
    {
        Aliases aliases = Aliases::builtIn();
        const auto own = Aliases::fromText(u"Gotham = New York\nKyiv = Kiev\nGotham ~ Batman"_s);
        QVERIFY(own);
        aliases.add(*own);
        aliases.add(*own);
        QCOMPARE(aliases.same.size(), Aliases::builtIn().same.size() + 1); // Kyiv was known
        QCOMPARE(aliases.related.size(), Aliases::builtIn().related.size() + 1);
        QCOMPARE(aliases.countries, Aliases::builtIn().countries);
        Vocabulary vocabulary(LanguageRules::forCode(u"en"_s), aliases);
        std::vector<Word> words;
        const QString text = u"Gotham New York Batman"_s;
        appendWords(text, {0, text.size()}, Speech::AsPrinted, vocabulary, words);
        QCOMPARE(words.size(), 3UL);
        QCOMPARE(words[0].stem, words[1].stem);
        const auto kin = vocabulary.kinOf(words[0].stem);
        QVERIFY(std::any_of(kin.begin(), kin.end(), [&](const auto &one) { return one.stem == words[2].stem; }));
    }

    void ownNames_joinThoseThatAreKnown_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("the known one first") << u"Kyiv = Kyjiw"_s;
        QTest::newRow("the known one last") << u"Kyjiw = Kyiv"_s;
        QTest::newRow("several words") << u"Kyjiw = city on the Dnieper = Kiev"_s;
    }

    void ownNames_joinThoseThatAreKnown()
    {
        QFETCH(QString, list);
        Aliases aliases = Aliases::builtIn();
        aliases.add(*Aliases::fromText(list));
        Vocabulary vocabulary(LanguageRules::forCode(u"en"_s), aliases);
        const QString text = u"Kyjiw Kiev"_s;
        std::vector<Word> words;
        appendWords(text, {0, text.size()}, Speech::AsPrinted, vocabulary, words);
        QCOMPARE(words.size(), 2UL);
        QCOMPARE(words[0].stem, words[1].stem);
    }

    void language_isDetected_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << "We have not seen what they are going to do about it, and that is why I am here."
                                 << "en";
        QTest::newRow("German")
            << "Wir haben nicht gesehen, was sie damit machen, und das ist der Grund, aus dem ich hier bin." << "de";
        QTest::newRow("French")
            << "Nous n'avons pas vu ce qu'ils font avec cela, et c'est pour cette raison que je suis ici." << "fr";
        QTest::newRow("Russian") << "Мы не видели, что они с этим делают, и это то, почему я здесь." << "ru";
        QTest::newRow("a language without rules") << "Nie widzieliśmy, dokąd zmierzają rozmowy między rządami." << "";
        QTest::newRow("no text") << "" << "";
    }

    void language_isDetected()
    {
        QFETCH(QString, text);
        QTEST(LanguageRules::detect(text), "code");
    }

    void damagedSynonyms_countAsNone()
    {
        QVERIFY(Synonyms(QByteArrayView("CRSY, but no table at all")).isEmpty());
        QVERIFY(Synonyms(QByteArrayView()).of(u"help"_s).isEmpty());
    }

    void synonyms_areKnown()
    {
        if (Synonyms::english().isEmpty())
            QSKIP("built without WordNet");
        const auto entries = Synonyms::english().of(u"danger"_s);
        QVERIFY(!entries.isEmpty());
        for (const Synonyms::Entry &entry : entries)
            QVERIFY(entry.weight > 0 && entry.weight <= 1);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"

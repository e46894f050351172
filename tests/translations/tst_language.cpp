// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/language.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Crossread;

/// The program changes its language while it runs.
class TestLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Core::speak(QStringLiteral("en")); }

    void languages_beginWithEnglishAndKnowFrench()
    {
        const QStringList languages = Core::languages();
        QCOMPARE(languages.first(), QStringLiteral("en"));
        QVERIFY(languages.contains(QStringLiteral("fr")));
        QCOMPARE(QSet(languages.begin(), languages.end()).size(), languages.size());
    }

    /// A window speaks one language: Qt's words, numbers and dates too.
    void qtSpeaksTheSameLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("month");
        QTest::newRow("English") << "en" << "Cancel" << "March";
        QTest::newRow("French") << "fr" << "Annuler" << "mars";
        QTest::newRow("French of Canada") << "fr_CA" << "Annuler" << "mars";
        QTest::newRow("a language that only Qt has") << "pl" << "Cancel" << "March";
        QTest::newRow("a language that nobody has") << "tlh" << "Cancel" << "March";
        QTest::newRow("no language at all") << "C" << "Cancel" << "March";
    }
    void qtSpeaksTheSameLanguage()
    {
        QFETCH(QString, language);
        Core::speak(language);
        QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
        QTEST(QLocale().standaloneMonthName(3), "month");
    }

    void sentence_isSaidInTheLanguageChosenLast_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("English") << "en" << "“a.txt” is a folder. Choose a file inside it.";
        QTest::newRow("French") << "fr" << "«\u00a0a.txt\u00a0» est un dossier. Choisissez un fichier à l’intérieur.";
        QTest::newRow("French of Canada")
            << "fr_CA" << "«\u00a0a.txt\u00a0» est un dossier. Choisissez un fichier à l’intérieur.";
        QTest::newRow("a language without translation") << "is" << "“a.txt” is a folder. Choose a file inside it.";
        QTest::newRow("made-up text keeps its placeholder")
            << "qps" << "[“a.txt” ïs á føldêr. Chøøsê á fïlê ïnsïdê ït.~~~~~~~~~~~~~~~~~]";
    }
    void sentence_isSaidInTheLanguageChosenLast()
    {
        QFETCH(QString, language);
        Core::speak(QStringLiteral("fr"));
        Core::speak(language);
        const Core::Error error{Core::ErrorCode::IsFolder, QStringLiteral("a.txt"), {}};
        QTEST(error.sentence(), "sentence");
    }

    void number_hasItsPluralForm_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("one in English") << "en" << 1 << "1 turn";
        QTest::newRow("none in English") << "en" << 0 << "0 turns";
        QTest::newRow("none in French") << "fr" << 0 << "0 tour de parole";
        QTest::newRow("two in French") << "fr" << 2 << "2 tours de parole";
        QTest::newRow("English forms where there is no translation") << "is" << 1 << "1 turn";
    }
    void number_hasItsPluralForm()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        Core::speak(language);
        QTEST(QCoreApplication::translate("Cli", "%n turn(s)", "in a transcript", count), "text");
    }

    void numbers_areWrittenAsTheLanguageWantsThem()
    {
        Core::speak(QStringLiteral("fr"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"

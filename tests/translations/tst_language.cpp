// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/language.h"

#include <QLocale>
#include <QTest>

using namespace Crossread;

/// The program changes its language while it runs.
class TestLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Core::speak(QStringLiteral("en")); }

    void languages_beginWithEnglishAndKnowFrench()
    {
        QCOMPARE(Core::languages(), QStringList({QStringLiteral("en"), QStringLiteral("fr")}));
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

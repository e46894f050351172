// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/languagerules.h"
#include "compare/language/stemmer.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

namespace {

QJsonObject comparing(const QString &code)
{
    const QByteArray json = Test::bytesOf(Test::sourcePath(u"resources/languages/%1.json"_s.arg(code)));
    return QJsonDocument::fromJson(json).object()["comparing"_L1].toObject();
}

/// Languages that the comparison has rules for.
QStringList codes()
{
    QStringList out;
    for (const QString &name :
        QDir(Test::sourcePath(u"resources/languages"_s)).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (const QString code = name.chopped(5); !comparing(code).isEmpty())
            out.append(code);
    }
    return out;
}

}

/// What the comparison reads of each language: resources/languages/CODE.json.
class TestLanguages final : public QObject {
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : codes())
            QTest::newRow(qPrintable(code)) << code;
    }

private Q_SLOTS:
    void known_areThoseThatTheHandbookNames() { QCOMPARE(codes(), u"de en es fr it pl ru sv uk"_s.split(u' ')); }

    void file_isWellFormed_data() { addLanguages(); }
    void file_isWellFormed()
    {
        QFETCH(QString, code);
        const QJsonObject object = comparing(code);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            if (!it->isString())
                continue;
            const QString words = it->toString();
            QVERIFY2(words == words.simplified(), qPrintable(key));
            if (key == "dialogueDashes"_L1 || key == "incise"_L1)
                continue;
            QVERIFY2(words == words.toLower(), qPrintable(key));
            QStringList list = words.split(u' ', Qt::SkipEmptyParts);
            const qsizetype count = list.size();
            list.removeDuplicates();
            QVERIFY2(list.size() == count, qPrintable(key + u" has a word twice"));
        }
    }

    void keys_areExplained_data() { addLanguages(); }
    void keys_areExplained()
    {
        QFETCH(QString, code);
        const QString readme = QString::fromUtf8(Test::bytesOf(Test::sourcePath(u"resources/languages/README.md"_s)));
        QStringList missing;
        for (const QString &key : comparing(code).keys()) {
            static const auto isWord = [](QChar c) { return c.isLetter(); };
            qsizetype at = readme.indexOf(key);
            while (at > 0 && (isWord(readme[at - 1]) || isWord(readme[at + key.size()])))
                at = readme.indexOf(key, at + 1);
            if (at < 0)
                missing.append(key);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void rules_areThere_data() { addLanguages(); }
    void rules_areThere()
    {
        QFETCH(QString, code);
        const auto rules = LanguageRules::forCode(code);
        QVERIFY(rules->hasRules);
        QCOMPARE(rules->code, code);
        QVERIFY(!rules->stopWords.isEmpty());
        QVERIFY(!rules->reportingStems.isEmpty());
        QVERIFY(!rules->pronouns.isEmpty());
        QVERIFY(!rules->negations.isEmpty());
        QVERIFY(!rules->titles.isEmpty());
        QVERIFY(!rules->numbers.isEmpty());
        QVERIFY(rules->signs.contains(u"%"_s));
        QVERIFY(!rules->thanWords.isEmpty());
        QCOMPARE(LanguageRules::forCode(code).get(), rules.get()); // read once
    }

    void opposites_holdBothWays_data() { addLanguages(); }
    void opposites_holdBothWays()
    {
        QFETCH(QString, code);
        const auto rules = LanguageRules::forCode(code);
        const Stemmer stemmer(code);
        for (const QJsonValue &pair : comparing(code)["opposites"_L1].toArray()) {
            const QStringList sides = pair.toString().split(u" / "_s);
            QVERIFY2(sides.size() == 2, qPrintable(pair.toString()));
            const auto stemsOf = [&](const QString &side) {
                QStringList out;
                for (const QString &word : side.split(u' ', Qt::SkipEmptyParts))
                    out.append(stemmer.stem(word));
                return out;
            };
            for (const QString &one : stemsOf(sides[0])) {
                for (const QString &other : stemsOf(sides[1])) {
                    QVERIFY2(rules->areOpposites(one, other) == rules->areOpposites(other, one),
                        qPrintable(one + u' ' + other));
                    QVERIFY2(one != other, qPrintable(one + u" is its own opposite"));
                }
                for (const QString &same : stemsOf(sides[0]))
                    QVERIFY2(!rules->areOpposites(one, same), qPrintable(one + u' ' + same));
            }
        }
    }

    void units_areMeasures_data() { addLanguages(); }
    void units_areMeasures()
    {
        QFETCH(QString, code);
        const auto rules = LanguageRules::forCode(code);
        for (auto it = rules->units.begin(); it != rules->units.end(); ++it)
            QVERIFY2(!it->measure.isEmpty() && it->factor > 0, qPrintable(it.key()));
        for (auto it = rules->multipliers.begin(); it != rules->multipliers.end(); ++it)
            QVERIFY2(*it >= 10, qPrintable(it.key()));
        for (auto it = rules->shares.begin(); it != rules->shares.end(); ++it)
            QVERIFY2(*it > 0 && *it < 100, qPrintable(it.key()));
        for (auto it = rules->numbers.begin(); it != rules->numbers.end(); ++it)
            QVERIFY2(it->toInt() > 0 || *it == "0"_L1, qPrintable(it.key()));
    }

    void titles_areKnownInTheirForms_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isTitle");
        QTest::newRow("an office") << u"en"_s << u"president"_s << true;
        QTest::newRow("by its ending") << u"en"_s << u"hydrologist"_s << true;
        QTest::newRow("a thing") << u"en"_s << u"harbour"_s << false;
        QTest::newRow("German, a woman") << u"de"_s << u"bundeskanzlerin"_s << true;
        QTest::newRow("German, of the minister") << u"de"_s << u"ministers"_s << true;
        QTest::newRow("Russian, declined") << u"ru"_s << u"президента"_s << true;
        QTest::newRow("no rules") << u"fi"_s << u"presidentti"_s << false;
    }
    void titles_areKnownInTheirForms()
    {
        QFETCH(QString, code);
        QFETCH(QString, word);
        QTEST(LanguageRules::forCode(code)->isTitle(word), "isTitle");
    }

    void gender_isThatOfTheLongestEnding()
    {
        const QHash<QString, QChar> genders{{u"er"_s, u'm'}, {u"erin"_s, u'f'}, {u"in"_s, u'f'}};
        QCOMPARE(LanguageRules::genderBy(genders, u"lehrer"_s), QChar(u'm'));
        QCOMPARE(LanguageRules::genderBy(genders, u"lehrerin"_s), QChar(u'f'));
        QVERIFY(LanguageRules::genderBy(genders, u"lehrkraft"_s).isNull());
    }

    void languageWithoutRules_isLeftAlone_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("one with speakers' words only") << u"fi"_s;
        QTest::newRow("one without a file") << u"xx"_s;
        QTest::newRow("none") << QString();
    }
    void languageWithoutRules_isLeftAlone()
    {
        QFETCH(QString, code);
        const auto rules = LanguageRules::forCode(code);
        QVERIFY(!rules->hasRules);
        QCOMPARE(rules->code, code);
        QVERIFY(rules->stopWords.isEmpty());
        QVERIFY(!rules->isTitle(u"president"_s));
        QVERIFY(!rules->areOpposites(u"rise"_s, u"fall"_s));
        QCOMPARE(rules->baseOf(u"word"_s), u"word"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"

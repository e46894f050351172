// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/dictionary.h"
#include "compare/language/romanized.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

namespace {

using Entry = WordTable::Entry;

/// A table of pairs, each as likely as it says in both directions.
QByteArray tableOf(const QList<std::tuple<QByteArray, QByteArray, double>> &pairs)
{
    std::map<QByteArray, Entry> entries;
    for (const auto &[a, b, probability] : pairs) {
        entries[a].links.push_back({b, probability, probability});
        entries[b].links.push_back({a, probability, probability});
    }
    std::vector<Entry> out;
    for (auto &[key, entry] : entries) {
        entry.key = key;
        std::ranges::stable_sort(entry.links, std::greater(), &Entry::To::given);
        out.push_back(entry);
    }
    return WordTable::bytesOf(out);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList stemsOf(const QList<Dictionary::Translation> &all)
{
    QStringList out;
    for (const auto &one : all)
        out.append(one.stem);
    return out;
}

}

class TestDictionary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_givesWhatWasPutIn()
    {
        const auto table = WordTable::fromBytes(
            tableOf({{"de:haus", "en:hous", 1}, {"de:haus", "en:home", .25}, {"de:weg", "en:way", .5}}));
        QVERIFY(table);
        const qint64 house = table->find(u"de:haus"_s);
        QVERIFY(house >= 0);
        const auto links = table->linksOf(quint32(house));
        QCOMPARE(links.size(), 2U);
        QCOMPARE(table->stemOf(links[0].key), u"hous"_s);
        QVERIFY(std::abs(links[1].given - .25) < .01);
        QCOMPARE(table->find(u"de:hau"_s), -1);
        QCOMPARE(table->find(u"hous"_s), -1);
    }

    void table_damaged_isNone()
    {
        const QByteArray whole = tableOf({{"de:haus", "en:hous", 1}});
        for (const qsizetype size : {qsizetype(0), qsizetype(3), qsizetype(15), whole.size() / 2, whole.size() - 1})
            QVERIFY(!WordTable::fromBytes(whole.first(size)));
        QVERIFY(!WordTable::fromBytes(whole + 'x'));
        QByteArray counted = whole;
        counted[4] = char(0x7f); // more keys than there are
        QVERIFY(!WordTable::fromBytes(counted));
        // Numbers that lead out of it are followed nowhere.
        for (qsizetype at = 8; at < whole.size(); ++at) {
            QByteArray bent = whole;
            bent[at] = char(0xff);
            if (const auto table = WordTable::fromBytes(bent)) {
                (void)table->find(u"de:haus"_s);
                for (const auto &link : table->linksOf(0))
                    (void)table->stemOf(link.key);
            }
        }
        QVERIFY(!WordTable::open(u"/nowhere.words"_s));
    }

    void dictionary_leadsDirectlyAndByAThirdLanguage()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"de-en.one.words"_s),
            tableOf({{"de:fried", "en:peac", 1}, {"de:gemutlich", "en:cosi", .5}, {"de:gemutlich", "en:snug", .5}})));
        QVERIFY(write(folder.filePath(u"de-fr.two.words"_s), tableOf({{"de:fried", "fr:paix", 1}})));
        QVERIFY(write(folder.filePath(u"en-fr.places-three.words"_s), tableOf({{"en:warsaw", "fr:varsov", 1}})));
        const auto direct = Dictionary::in(folder.path(), u"de"_s, u"en"_s);
        QVERIFY(direct);
        QCOMPARE(stemsOf(direct->of(u"fried"_s)), QStringList{u"peac"_s});
        QVERIFY(direct->of(u"fried"_s).first().likeness > .9F);
        QVERIFY(direct->knows(u"gemutlich"_s));
        QVERIFY(!direct->knows(u"peac"_s));
        const auto back = Dictionary::in(folder.path(), u"en"_s, u"de"_s);
        QCOMPARE(stemsOf(back->of(u"peac"_s)), QStringList{u"fried"_s});
        const auto third = Dictionary::in(folder.path(), u"fr"_s, u"en"_s);
        QCOMPARE(stemsOf(third->of(u"paix"_s)), QStringList{u"peac"_s});
        QVERIFY(third->of(u"paix"_s).first().likeness < direct->of(u"fried"_s).first().likeness);
        QCOMPARE(stemsOf(third->placesOf(u"varsov"_s)), QStringList{u"warsaw"_s});
        // What German says the same way means nearly the same in English.
        const auto same = Dictionary::in(folder.path(), u"en"_s, u"en"_s);
        QCOMPARE(stemsOf(same->of(u"cosi"_s)), QStringList{u"snug"_s});
        QVERIFY(same->of(u"cosi"_s).first().likeness <= .6F);
        QVERIFY(!Dictionary::in(folder.path(), u"de"_s, u"pl"_s));
        QVERIFY(!Dictionary::in({}, u"de"_s, u"en"_s));
    }

    void names_areToldAcrossScripts_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("the same") << u"Macron"_s << u"Макрон"_s << .75 << 1.;
        QTest::newRow("French") << u"Poutine"_s << u"Putin"_s << .7 << 1.;
        QTest::newRow("Russian") << u"Путин"_s << u"Putin"_s << 1. << 1.;
        QTest::newRow("declined") << u"Путина"_s << u"Putin"_s << .85 << .95;
        QTest::newRow("German sounds") << u"Tschernenko"_s << u"Chernenko"_s << .8 << 1.;
        QTest::newRow("Ukrainian") << u"Єрмак"_s << u"Yermak"_s << .75 << 1.;
        QTest::newRow("accents") << u"Münchner"_s << u"Munchner"_s << 1. << 1.;
        QTest::newRow("two people") << u"Scholz"_s << u"Biden"_s << 0. << 0.;
        QTest::newRow("short ones") << u"Li"_s << u"Lo"_s << 0. << 0.;
        QTest::newRow("nothing") << QString() << u"Putin"_s << 0. << 0.;
        QTest::newRow("another script") << u"普京"_s << u"Putin"_s << 0. << 0.;
    }

    void names_areToldAcrossScripts()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(double, least);
        QFETCH(double, most);
        const double likeness = nameLikeness(romanized(one), romanized(other));
        QVERIFY2(likeness >= least && likeness <= most, qPrintable(QString::number(likeness)));
        QCOMPARE(nameLikeness(romanized(other), romanized(one)), likeness);
    }

    void wordsOfOneRoot_areAlike()
    {
        QVERIFY(cognateLikeness(u"sanktion"_s, u"sanction"_s) > .6);
        QVERIFY(cognateLikeness(u"katastroph"_s, u"catastroph"_s) > .6);
        QCOMPARE(cognateLikeness(u"regierung"_s, u"government"_s), 0.);
        QCOMPARE(cognateLikeness(u"rat"_s, u"rat"_s), 0.);
    }
};

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"

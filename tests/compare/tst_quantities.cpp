// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/quantities.h"

#include <QTest>

using namespace Crossread;
using namespace Compare;
using namespace Qt::StringLiterals;

/// Numbers as they count, whatever words they are written in.
class TestQuantities final : public QObject {
    Q_OBJECT

    static QList<Quantity> read(const QString &text, const QString &language)
    {
        Vocabulary vocabulary(LanguageRules::forCode(language), {});
        std::vector<Word> words;
        appendWords(text, {0, text.size()}, Speech::AsPrinted, vocabulary, words);
        return quantitiesIn(text, words, vocabulary);
    }

private Q_SLOTS:
    void sameAmounts_areAsMuch_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const char *language, const QString &one, const QString &other,
                             bool same) {
            QTest::newRow(name) << QString::fromLatin1(language) << one << other << same;
        };
        row("days are hours", "en", u"four days"_s, u"96 hours"_s, true);
        row("other days are not", "en", u"six days"_s, u"96 hours"_s, false);
        row("days are no weeks", "en", u"six days"_s, u"six weeks"_s, false);
        row("a fifth is twenty percent", "en", u"by a fifth"_s, u"by twenty percent"_s, true);
        row("half is fifty percent", "en", u"half of them"_s, u"50% of them"_s, true);
        row("a third is about 33 percent", "en", u"a third"_s, u"33 percent"_s, true);
        row("a quarter is no fifth", "en", u"a quarter"_s, u"a fifth"_s, false);
        row("two million in figures", "en", u"two million euros"_s, u"2,000,000 euros"_s, true);
        row("a million is no billion", "en", u"5 million crowns"_s, u"5 billion crowns"_s, false);
        row("a range names its unit once", "en", u"four to five days"_s, u"4 days"_s, true);
        row("a dozen", "en", u"a dozen ships"_s, u"twelve ships"_s, true);
        row("German", "de", u"vier Tage"_s, u"96 Stunden"_s, true);
        row("German millions", "de", u"zwei Millionen"_s, u"2.000.000"_s, true);
        row("French", "fr", u"vingt pour cent"_s, u"20 %"_s, true);
        row("Russian", "ru", u"четыре дня"_s, u"96 часов"_s, true);
    }

    void sameAmounts_areAsMuch()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        const QList<Quantity> ours = read(one, language);
        const QList<Quantity> theirs = read(other, language);
        QVERIFY(!ours.isEmpty());
        QVERIFY(!theirs.isEmpty());
        QCOMPARE(isAsMuch(ours.constFirst(), theirs.constFirst()), same);
    }

    void whatIsNoNumber_isNone()
    {
        QVERIFY(read(u"the fifth column of ships came a day late"_s, u"en"_s).size() <= 1);
        QVERIFY(read(u"nobody came"_s, u"en"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQuantities)
#include "tst_quantities.moc"

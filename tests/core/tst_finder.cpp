// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finder.h"

#include <QTest>

using namespace Crossread::Core;

/// Hits are shown in the text itself: "one [two] three".
class TestFinder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_isSearched_data()
    {
        QTest::addColumn<QString>("expected"); ///< hits in ⟦ ⟧
        QTest::addColumn<QString>("query");
        QTest::addColumn<FindMode>("mode");
        QTest::addColumn<bool>("caseSensitive");
        const auto plain = FindMode::Plain;
        const auto word = FindMode::WholeWord;
        const auto regular = FindMode::RegularExpression;
        const auto row = [](const char *name, const char *expected, const char *query, FindMode mode,
                             bool sensitive = false) {
            QTest::newRow(name) << QString::fromUtf8(expected) << QString::fromUtf8(query) << mode << sensitive;
        };
        row("an empty query has no hits", "abc", "", plain);
        row("an empty expression has no hits", "abc", "", regular);
        row("case aside", "⟦nato⟧ and ⟦NATO⟧", "Nato", plain);
        row("case matters where asked", "nato and ⟦NATO⟧", "NATO", plain, true);
        row("hits do not overlap", "⟦aa⟧⟦aa⟧a", "aa", plain);
        row("a hit of the wrong case does not hide the next", "aA⟦aa⟧", "aa", plain, true);
        row("curly is straight", "he ⟦doesn’t⟧ and ⟦doesn't⟧", "doesn't", plain);
        row("straight is curly, case sensitive too", "“⟦Doesn't⟧”", "Doesn’t", plain, true);
        row("a no-break blank is a blank", "⟦President Putin⟧", "President Putin", plain);
        row("whole words only", "⟦NATO⟧, NATOs and ⟦NATO⟧’s", "nato", word);
        row("whole words know letters beyond the first plane", "𝒳NATO 🎉⟦NATO⟧🎉", "NATO", word);
        row("whole words may begin with a sign", "a ⟦$23⟧ b", "$23", word);
        row("Cyrillic words", "⟦Минск⟧ Минска", "минск", word);
        row("an expression", "⟦Minsk⟧ or ⟦Normandy⟧", "minsk|normandy", regular);
        row("an expression line by line", "⟦a b⟧\n⟦c d⟧", "^.+$", regular);
        row("an expression with case", "⟦Abc⟧ abc", "A\\w+", regular, true);
        row("an expression that matches nothing at places", "x⟦aa⟧x⟦a⟧", "a*", regular);
        row("word classes know Unicode", "⟦Крым⟧ 1", "\\b[[:alpha:]]{4}\\b", regular);
    }
    void text_isSearched()
    {
        QFETCH(QString, expected);
        QFETCH(QString, query);
        QFETCH(FindMode, mode);
        QFETCH(bool, caseSensitive);
        QString text = expected;
        text.remove(u'⟦').remove(u'⟧');
        const auto hits = findAll(text, {query, mode, caseSensitive});
        QVERIFY(hits);
        for (auto hit = hits->crbegin(); hit != hits->crend(); ++hit) {
            text.insert(hit->end, u'⟧');
            text.insert(hit->begin, u'⟦');
        }
        QCOMPARE(text, expected);
    }

    void badPattern_isTold()
    {
        const auto found = findAll(u"abc", {QStringLiteral("(a"), FindMode::RegularExpression});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::BadPattern);
        QVERIFY(!found.error().detail.isEmpty());
    }

    void costlyPattern_isNotTakenForNoHits_data()
    {
        QTest::addColumn<QString>("text");
        const QString costly = QString(60, u'a') + u'!';
        QTest::newRow("at once") << costly;
        QTest::newRow("after hits") << QString(u"b b b " + costly);
    }
    void costlyPattern_isNotTakenForNoHits()
    {
        QFETCH(QString, text);
        const auto found = findAll(text, {QStringLiteral("b|(a+)+$"), FindMode::RegularExpression});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::PatternTooCostly);
    }

    void canceledSearch_stops_data()
    {
        QTest::addColumn<FindMode>("mode");
        QTest::newRow("plain") << FindMode::Plain;
        QTest::newRow("an expression") << FindMode::RegularExpression;
    }
    void canceledSearch_stops()
    {
        QFETCH(FindMode, mode);
        Progress progress;
        progress.cancel();
        const auto found = findAll(QString(100'000, u'a'), {QStringLiteral("a"), mode}, progress);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Canceled);
    }
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"

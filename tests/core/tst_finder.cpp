// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finder.h"

#include "core/equalwords.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;

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
        row("a blank at an edge counts", "⟦the ⟧then, ⟦the ⟧end", "the ", plain);
        row("and beside what no reader sees", "⟦the ⟧then, ⟦the ⟧e\u00adnd", "the ", plain);
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
        row("words that begin again inside ones that are none", "xb ⟦b b⟧", "b b", word);
        row("blanks of a query count beside soft hyphens too", "a⟦ b⟧a\u00adab ⟦ b⟧", " b", plain);
        row("soft hyphens and composed letters", "⟦po\u00adli\u00adcy⟧ po ⟦policy⟧", "po\u00adlicy", plain);
        row("both ways of writing an accent, case sensitive", "⟦Cafe\u0301⟧ cafe\u0301 ⟦Café⟧", "Café", plain, true);
        row("an accent that the query writes apart", "a ⟦café⟧ b", "cafe\u0301", plain);
        row("an omission's three dots", "⟦so…⟧ and ⟦so...⟧", "so...", plain);
        row("over a line's end", "one ⟦two\nthree⟧ four", "two\nthree", plain);
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

    // A long text is searched a piece at a time, each with the means that it needs.
    void longText_isSearchedAsAShortOne_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<FindMode>("mode");
        QTest::addColumn<bool>("caseSensitive");
        for (const char *query : {"ab", "Ab", "b a", " b", "é", "e\u0301", "b\na", "...", "a", "fi", "ñ", "“a”"}) {
            for (const bool caseSensitive : {false, true}) {
                QTest::addRow("%s, plain%s", query, caseSensitive ? ", with case" : "")
                    << QString::fromUtf8(query) << FindMode::Plain << caseSensitive;
                QTest::addRow("%s, whole words%s", query, caseSensitive ? ", with case" : "")
                    << QString::fromUtf8(query) << FindMode::WholeWord << caseSensitive;
            }
        }
    }
    void longText_isSearchedAsAShortOne()
    {
        QFETCH(QString, query);
        QFETCH(FindMode, mode);
        QFETCH(bool, caseSensitive);
        // Half of the lines hold nothing special, so that both ways of searching have work.
        static const QStringList common{
            QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral(" ")};
        static const QStringList special{QStringLiteral("é"), QStringLiteral("e\u0301"), QStringLiteral("\u00ad"),
            QStringLiteral("ﬁ"), QStringLiteral("…"), QStringLiteral("..."), QStringLiteral("“"), QStringLiteral("\""),
            QStringLiteral("\u00a0"), QStringLiteral("n\u0303"), QStringLiteral("Ñ"), QStringLiteral("fi"),
            QStringLiteral("É"), QStringLiteral("\t"), QStringLiteral("`")};
        quint32 seed = 3;
        const auto random = [&seed](qsizetype below) {
            seed = seed * 1664525U + 1013904223U;
            return qsizetype(seed >> 8) % below;
        };
        QString text;
        while (text.size() < 70'000) {
            QString line;
            const bool plain = random(2) == 0;
            for (qsizetype units = 20 + random(400); units > 0; --units)
                line += plain || random(6) != 0 ? common[random(common.size())] : special[random(special.size())];
            text += line + u'\n';
        }
        // The oracle sees every line with EqualText: slow, and the same for all.
        QList<TextSpan> expected;
        const QString words = EqualText(query, EqualWords::Letters, caseSensitive).text();
        const EqualText hay(text, EqualWords::Letters, caseSensitive);
        const auto isWord = [&text](qsizetype at) {
            return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
        };
        for (qsizetype at = 0; at + words.size() <= hay.text().size();) {
            const TextSpan span = hay.toOriginal(at, at + words.size());
            const bool alone =
                !(isWord(span.begin - 1) && isWord(span.begin)) && !(isWord(span.end) && isWord(span.end - 1));
            const bool fits =
                QStringView(hay.text()).sliced(at, words.size()) == words && (mode == FindMode::Plain || alone);
            if (fits)
                expected.append(span);
            at += fits ? words.size() : 1;
        }
        QVERIFY(!expected.isEmpty() || mode == FindMode::WholeWord || query == QLatin1StringView("b\na"));
        QCOMPARE(findAll(text, {query, mode, caseSensitive}).value(), expected);
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

    /// A text is searched a stretch after the other; where one ends makes no difference.
    void pattern_findsWhatItWouldFindInTheWhole_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"\\w+", "a\\s+b", "^x*$", "(?<=\\n)b", "b+", "[^.]*\\.", "\\bab\\b", "$", "a*",
                 "b\\n+a", "(?s)x.{900,2000}x", "(?=b)", "a[^x]*b", "\\S+$", "."})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void pattern_findsWhatItWouldFindInTheWhole()
    {
        QFETCH(QString, pattern);
        QRandomGenerator random(7);
        for (int round = 0; round < 40; ++round) {
            QString text;
            for (int i = random.bounded(5000); i > 0; --i)
                text += u"aabbx. \n\U0001F600\u00e9"_s.at(random.bounded(11));
            text = QString::fromUtf8(text.toUtf8()); // without half characters
            QList<TextSpan> expected;
            const QRegularExpression whole(pattern,
                QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption
                    | QRegularExpression::CaseInsensitiveOption);
            for (const QRegularExpressionMatch &match : whole.globalMatch(text)) {
                if (match.capturedLength() > 0)
                    expected.append({match.capturedStart(), match.capturedEnd()});
            }
            QCOMPARE(findAll(text, {pattern, FindMode::RegularExpression}).value(), expected);
        }
    }

    /// Each place of a long text costs less than what is given up for, and all of them together would take minutes.
    void costlySearch_canBeStopped()
    {
        const QString text = QString(u"abcdefghijklmnop\n").repeated(100'000);
        Progress progress;
        Result<QList<TextSpan>> found;
        std::thread search([&] { found = findAll(text, {u"(\\w+\\s*)+:"_s, FindMode::RegularExpression}, progress); });
        QTest::qSleep(50);
        progress.cancel();
        search.join(); // a test that takes minutes is ended by its time limit
        QVERIFY(!found);
        QVERIFY(found.error().code == ErrorCode::Canceled || found.error().code == ErrorCode::PatternTooCostly);
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

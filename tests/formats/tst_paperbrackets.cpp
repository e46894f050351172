// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/brackets.h"
#include "formats/printing.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

using namespace Crossread::Formats;
using namespace Qt::StringLiterals;

namespace {

constexpr int lettersInLine = 6; // with its end

/// Lines that no font breaks: each ends by itself, five of them in a paragraph.
void fill(QTextDocument &document, int lines)
{
    document.setDocumentMargin(0);
    document.setPageSize({10'000, 1'000'000});
    QStringList paragraphs;
    for (int i = 0; i < lines; i += 5)
        paragraphs.append(QStringList(std::min(5, lines - i), u"words"_s).join(QChar(QChar::LineSeparator)));
    document.setPlainText(paragraphs.join(u'\n'));
}

/// From a letter in the first of these lines to one in the last, both in their middle.
BracketedWords between(int first, int last, qreal beside = 0)
{
    return {first * lettersInLine + 2, last * lettersInLine + 3, beside};
}

/// The top of a line, counted over all, and its height; found another way than by a position.
std::pair<qreal, qreal> lineOf(const QTextDocument &document, int number)
{
    const QTextBlock block = document.findBlockByNumber(number / 5);
    const qreal top = document.documentLayout()->blockBoundingRect(block).top();
    const QTextLine line = block.layout()->lineAt(number % 5);
    return {top + line.y(), line.height()};
}

}

/// Sheets of paper: which they are, and where brackets and notes stand in their margin.
class TestPaperBrackets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void paper_isThatOfTheCountry_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        for (const QString &locale : {u"en_US"_s, u"en_CA"_s, u"fr_CA"_s, u"es_MX"_s, u"es_CO"_s, u"fil_PH"_s})
            QTest::newRow(qPrintable(locale)) << locale << QPageSize::Letter;
        for (const QString &locale :
            {u"de_DE"_s, u"en_GB"_s, u"es_ES"_s, u"es_AR"_s, u"fr_FR"_s, u"uk_UA"_s, u"ru_RU"_s, u"ja_JP"_s, u"C"_s})
            QTest::newRow(qPrintable(locale)) << locale << QPageSize::A4;
    }
    void paper_isThatOfTheCountry()
    {
        QFETCH(QString, locale);
        QFETCH(QPageSize::PageSizeId, paper);
        QCOMPARE(paperOf(QLocale(locale).territory()).id(), paper);
    }

    void bracket_reachesFromItsFirstLineToItsLast_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("within a line") << 2 << 2;
        QTest::newRow("some lines of a paragraph") << 1 << 3;
        QTest::newRow("over paragraphs") << 3 << 11;
        QTest::newRow("to the end") << 0 << 14;
    }
    void bracket_reachesFromItsFirstLineToItsLast()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QTextDocument document;
        fill(document, 15);
        const QList<BracketPiece> pieces = bracketsOf(document, {between(first, last)});
        QCOMPARE(pieces.size(), 1);
        const BracketPiece piece = pieces.constFirst();
        QVERIFY(piece.begins && piece.ends);
        QCOMPARE(piece.sheet, 0);
        QCOMPARE(piece.top, lineOf(document, first).first);
        QCOMPARE(piece.bottom, lineOf(document, last).first + lineOf(document, last).second);
    }

    void lastLetter_countsAndNotTheOneBehindIt()
    {
        QTextDocument document;
        fill(document, 5);
        // Up to the line end, which is the last letter of its line.
        const QList<BracketPiece> pieces = bracketsOf(document, {{0, lettersInLine}});
        QCOMPARE(pieces.constFirst().bottom, lineOf(document, 0).second);
    }

    void nothing_hasNoBracket()
    {
        QTextDocument document;
        fill(document, 5);
        const QList<BracketPiece> pieces = bracketsOf(document, {{4, 4}, {7, 3}, {1000, 1010}, between(1, 1)});
        QCOMPARE(pieces.size(), 1);
        QCOMPARE(pieces.constFirst().words, 3);
        QCOMPARE(pieces.constFirst().lane, 0);
        QCOMPARE(lanesOf({}), 0);
    }

    void brackets_haveLanes_data()
    {
        QTest::addColumn<QList<int>>("reaches"); // first and last line of each
        QTest::addColumn<QList<int>>("lanes");
        QTest::newRow("one below the other") << QList{0, 1, 2, 4} << QList{0, 0};
        QTest::newRow("in one line") << QList{2, 2, 2, 2} << QList{0, 1};
        QTest::newRow("the one begins where the other ends") << QList{0, 2, 2, 4} << QList{0, 1};
        QTest::newRow("the longest first") << QList{1, 1, 1, 4} << QList{1, 0};
        QTest::newRow("a lane is free again") << QList{0, 9, 1, 2, 2, 3, 3, 4} << QList{0, 1, 2, 1};
    }
    void brackets_haveLanes()
    {
        QFETCH(QList<int>, reaches);
        QFETCH(QList<int>, lanes);
        QTextDocument document;
        fill(document, 10);
        QList<BracketedWords> words;
        for (qsizetype i = 0; i < reaches.size(); i += 2)
            words.append(between(reaches[i], reaches[i + 1]));
        const QList<BracketPiece> pieces = bracketsOf(document, words);
        QList<int> found(words.size(), -1);
        for (const BracketPiece &piece : pieces)
            found[piece.words] = piece.lane;
        QCOMPARE(found, lanes);
        QCOMPARE(lanesOf(pieces), std::ranges::max(lanes) + 1);
    }

    void withoutALane_bracketsAreCounted()
    {
        QTextDocument document;
        fill(document, 60);
        const qreal line = lineOf(document, 1).first;
        document.setPageSize({10'000, 20.5 * line});
        QList<BracketedWords> words;
        for (int i = 0; i < 200; ++i)
            words.append(between(i % 50, std::min(59, i % 50 + i / 10)));
        constexpr int most = 5;
        const QList<BracketPiece> pieces = bracketsOf(document, words, most);
        QCOMPARE(lanesOf(pieces), most);
        QHash<int, int> told; // by sheet
        QHash<int, int> without;
        for (const BracketPiece &one : pieces) {
            QCOMPARE(one.counted > 0, one.words < 0);
            told[one.sheet] += one.counted;
            without[one.sheet] += one.lane < 0;
            for (const BracketPiece &other : pieces) {
                const bool isBeside = &one != &other && one.sheet == other.sheet && one.lane >= 0
                    && one.lane == other.lane && one.top + 1 < other.bottom && other.top + 1 < one.bottom;
                QVERIFY2(!isBeside, "two brackets over each other");
            }
        }
        QVERIFY(without.size() > 1);
        QCOMPARE(told, without);
        QSet<qsizetype> all;
        for (const BracketPiece &one : pieces)
            all.insert(one.words);
        QCOMPARE(all.size(), words.size() + 1); // each is there, and the counts
    }

    void asManyAsThereAreLanes_noneIsCounted()
    {
        QTextDocument document;
        fill(document, 5);
        const QList<BracketedWords> words{between(1, 1), between(1, 1), between(1, 1)};
        for (const QList<BracketPiece> pieces = bracketsOf(document, words, 3); const BracketPiece &one : pieces)
            QVERIFY(one.lane >= 0 && one.counted == 0);
        const QList<BracketPiece> pieces = bracketsOf(document, words, 2);
        QCOMPARE(pieces.size(), 4);
        QCOMPARE(pieces.constLast().counted, 2);
        QCOMPARE(pieces.constLast().lane, 1);
    }

    void longOneThatBeginsInACrowd_hasALane()
    {
        QTextDocument document;
        fill(document, 30);
        const QList<BracketedWords> words{between(1, 2), between(1, 2), between(2, 20), between(2, 3)};
        QSet<qsizetype> without;
        for (const QList<BracketPiece> pieces = bracketsOf(document, words, 3); const BracketPiece &one : pieces) {
            if (one.words >= 0 && one.lane < 0)
                without.insert(one.words);
        }
        QCOMPARE(without.size(), 2);
        QVERIFY2(!without.contains(2), "it stands beside free lanes nearly everywhere");
    }

    void lane_isTakenAsFarAsItsLettersReach()
    {
        QTextDocument document;
        fill(document, 5);
        const qreal line = lineOf(document, 0).second;
        const QList<BracketPiece> pieces =
            bracketsOf(document, {between(0, 0, 1.5 * line), between(1, 1), between(2, 2)});
        QCOMPARE(pieces[0].bottom, line); // the bracket itself is no longer for it
        QCOMPARE(pieces[1].lane, 1);
        QCOMPARE(pieces[2].lane, 0);
    }

    void bracket_isOpenWhereTheSheetEnds()
    {
        QTextDocument document;
        fill(document, 15);
        const qreal line = lineOf(document, 1).first;
        const qreal height = 4.5 * line;
        document.setPageSize({10'000, height});
        QCOMPARE(document.pageCount(), 4); // four lines each
        const QList<BracketPiece> pieces = bracketsOf(document, {between(2, 9), between(4, 4)});
        QCOMPARE(pieces.size(), 4);
        const auto told = [](const BracketPiece &piece) {
            return u"%1: sheet %2%3%4"_s.arg(piece.words)
                .arg(piece.sheet)
                .arg(piece.begins ? u" begins"_s : QString(), piece.ends ? u" ends"_s : QString());
        };
        QCOMPARE(told(pieces[0]), u"0: sheet 0 begins"_s);
        QCOMPARE(told(pieces[1]), u"0: sheet 1"_s);
        QCOMPARE(told(pieces[2]), u"1: sheet 1 begins ends"_s);
        QCOMPARE(told(pieces[3]), u"0: sheet 2 ends"_s);
        QCOMPARE(pieces[0].top, 2 * line);
        QCOMPARE(pieces[0].bottom, height);
        QCOMPARE(pieces[1].top, 0.0);
        QCOMPARE(pieces[1].bottom, height);
        QCOMPARE(pieces[1].lane, pieces[3].lane);
        QVERIFY(pieces[2].lane != pieces[1].lane);
        QVERIFY(qAbs(pieces[2].top) < 1); // the first line there
        QVERIFY2(pieces[3].bottom > line && pieces[3].bottom <= 2 * line + 1, "the second line of the third sheet");
    }

    void lanes_areCountedBeforeThereAreLines()
    {
        QCOMPARE(likelyLanesOf({}), 0);
        QCOMPARE(likelyLanesOf({{0, 10}, {500, 510}}), 1);
        QCOMPARE(likelyLanesOf({{0, 10}, {20, 30}}), 2); // one line, perhaps
        QCOMPARE(likelyLanesOf({{0, 1000}, {100, 200}, {400, 500}}), 2);
    }

    void notes_findTheirPlace_data()
    {
        QTest::addColumn<QList<qreal>>("wishes"); // sheet, top, height of each; a sheet is 100 high
        QTest::addColumn<QList<qreal>>("tops"); // -1: none
        QTest::newRow("beside their passages") << QList<qreal>{0, 10, 20, 0, 50, 20} << QList<qreal>{10, 50};
        QTest::newRow("pushed down") << QList<qreal>{0, 10, 20, 0, 10, 20} << QList<qreal>{10, 35};
        QTest::newRow("up from the end of the sheet") << QList<qreal>{0, 90, 30} << QList<qreal>{70};
        QTest::newRow("and those before it too") << QList<qreal>{0, 60, 20, 0, 90, 30} << QList<qreal>{45, 70};
        QTest::newRow("each sheet has its own") << QList<qreal>{0, 90, 10, 1, 0, 10} << QList<qreal>{90, 0};
        QTest::newRow("just as many as there is room for") << QList<qreal>{0, 50, 50, 0, 50, 45} << QList<qreal>{0, 55};
        QTest::newRow("no room") << QList<qreal>{0, 50, 50, 0, 50, 46, 1, 5, 10} << QList<qreal>{50, -1, 5};
        QTest::newRow("a shorter one finds some")
            << QList<qreal>{0, 0, 70, 0, 0, 60, 0, 0, 20} << QList<qreal>{0, -1, 75};
        QTest::newRow("longer than a sheet") << QList<qreal>{0, 0, 101} << QList<qreal>{-1};
    }
    void notes_findTheirPlace()
    {
        QFETCH(QList<qreal>, wishes);
        QFETCH(QList<qreal>, tops);
        QList<NoteWish> notes;
        for (qsizetype i = 0; i < wishes.size(); i += 3)
            notes.append({int(wishes[i]), wishes[i + 1], wishes[i + 2]});
        QList<qreal> found;
        for (const QList<std::optional<qreal>> placed = placedNotes(notes, 100, 5); const auto &top : placed)
            found.append(top.value_or(-1));
        QCOMPARE(found, tops);
    }
};

QTEST_MAIN(TestPaperBrackets)
#include "tst_paperbrackets.moc"

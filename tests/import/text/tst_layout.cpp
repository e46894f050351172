// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/shareddata.h"

#include <QDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Lines that a program filled up to a margin, whatever else stands in the file; and the lines of pages inside sentences.
class TestLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void wrappedText_readsOn_data();
    void wrappedText_readsOn();
    void partedWord_readsOn_inFewLinesToo();
    void linesOfTheirOwn_stay_data();
    void linesOfTheirOwn_stay();
    void runningLine_isSetAside_data();
    void runningLine_isSetAside();
    void recurringWords_stay_data();
    void recurringWords_stay();
    void realPairs_readOn();
};

namespace {

const QString wrapped = u"The harbour board met on the quay in the rain and talked for an hour\n"
                        "about the old pier, which nobody had repaired since the flood, and\n"
                        "about the money that was meant for it and had gone elsewhere, as the\n"
                        "minutes of the year before show to everybody who can read them.\n\n"
                        "A second paragraph follows, so that the margin can be known from more\n"
                        "lines than one would find in a note, and it says nothing of interest\n"
                        "to anybody, but it is filled to the same margin as the one above it.\n"_s;

QString read(const QString &text)
{
    return Import::importBytes(text.toUtf8(), u"text"_s).value().text;
}

/// A text of which each page ends inside a sentence, with `line` (%1: the page) between.
QString paged(const QString &left, const QString &right, const QString &around = u"\n\n"_s)
{
    const QStringList begins{u"Nora Pine: In the first year the water came in through the gate of the"_s,
        u"Tom Alder: The second flood took the road and everything that lay beside the"_s,
        u"Nora Pine: We had no boats then, and the children were carried over the"_s,
        u"Tom Alder: What I remember best is the sound of the bells from the"_s,
        u"Nora Pine: Nobody had told us that the dam was older than the"_s,
        u"Tom Alder: They came back in May, when the fields had dried, to the"_s};
    const QStringList ends{u"pump house, and nobody saw it until the morning."_s,
        u"mill, and we never found the wheel."_s, u"bridge one by one."_s, u"church on the hill."_s, u"town itself."_s,
        u"village that was left."_s};
    QString text;
    for (qsizetype i = 0; i < begins.size(); ++i)
        text += begins[i] + around + QString(i % 2 == 0 ? left : right).replace(u"%1"_s, QString::number(14 + i))
            + around + ends[i] + u"\n\n"_s;
    return text;
}

}

void TestLayout::wrappedText_readsOn_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::newRow("nothing else") << QString() << QString();
    QTest::newRow("front matter with a long address")
        << u"---\nsource_url: https://example.org/%1\ntitle: \"A long\\\n  \\ title\"\n---\n\n"_s.arg(
               QString(160, u'a'))
        << QString();
    QTest::newRow("a table")
        << QString()
        << u"\n| year | what was done, and by whom it was paid for in the end | remarks of the board, if there were any |\n"
           "|---|---|---|\n| 1999 | nothing at all was done, and nobody paid for anything | none were made that anybody remembers |\n"_s;
    QTest::newRow("lines of links")
        << QString()
        << u"\n[made](https://example.org/%1)\n[case](https://example.org/%1)\n[that](https://example.org/%1)\n"_s.arg(
               QString(120, u'x'));
    QTest::newRow("a long paragraph on one line before")
        << u"This paragraph stands on one line, however long it may be, because whoever wrote it left the wrapping to the program that shows it, as one should.\n\n"_s
        << QString();
    QTest::newRow("paragraphs on one line behind")
        << QString()
        << u"\nThis paragraph stands on one line, however long it may be, because whoever wrote it left the wrapping to the program that shows it, as one should.\n\nSo does this one.\n"_s;
}

void TestLayout::wrappedText_readsOn()
{
    QFETCH(const QString, before);
    QFETCH(const QString, behind);
    const QString text = read(before + wrapped + behind);
    QVERIFY2(text.contains(u"talked for an hour about the old pier, which"_s), qPrintable(text));
    QVERIFY2(text.contains(u"repaired since the flood, and about the money"_s), qPrintable(text));
    QVERIFY2(text.contains(u"as the minutes of the year before"_s), qPrintable(text));
    QVERIFY2(text.contains(u"read them.\nA second"_s), qPrintable(text));
    QVERIFY2(text.contains(u"known from more lines than one"_s), qPrintable(text));
}

void TestLayout::partedWord_readsOn_inFewLinesToo()
{
    QCOMPARE(read(u"Anna Berg: The finding says that the cap-\ntain agrees.\n"_s),
        u"Anna Berg: The finding says that the cap-tain agrees."_s); // "well-known" may end a line too
    const QString stutter =
        u"I was going to say that the gu- the harbour-\nand then nobody came, as the gu- as they do.\n"_s;
    QVERIFY2(read(stutter).contains(u"harbour-"), "where people break off, a dash at the end is none of the printer's");
}

void TestLayout::linesOfTheirOwn_stay_data()
{
    QTest::addColumn<QString>("lines");
    QTest::newRow("a poem") << u"The rain has come\nThe boats are in\nThe pier is gone\nAnd we begin"_s;
    QTest::newRow("an address") << u"Harbour Board\n12 Quay Street\nMarsh"_s;
    QTest::newRow("items of a list") << u"- a new pier\n- a new road\n- a new mast"_s;
}

void TestLayout::linesOfTheirOwn_stay()
{
    QFETCH(const QString, lines);
    const QString text = read(wrapped + u'\n' + lines + u"\n\n"_s + wrapped);
    QVERIFY2(text.contains(lines), qPrintable(text));
    QVERIFY2(text.contains(u"talked for an hour about the old pier, which"_s), qPrintable(text));
}

void TestLayout::runningLine_isSetAside_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *name, const QString &left, const QString &right = {}) {
        QTest::newRow(name) << left << (right.isEmpty() ? left : right);
    };
    row("a bare number", u"%1"_s);
    row("a number between dashes", u"- %1 -"_s);
    row("a number in brackets", u"[%1]"_s);
    row("p. and a number", u"p. %1"_s);
    row("Seite n von m", u"Seite %1 von 90"_s);
    row("Page n of m", u"Page %1 of 90"_s);
    row("an agency's line", u"Marsh Reporting Service  (555) 010-0199"_s);
    row("date, title and page", u"3 May 2024   MARSH COUNCIL   %1"_s);
    row("heads to the left and to the right", u"%1   THE FLOOD"_s, u"HEARING OF 3 MAY   %1"_s);
    row("one head, the number at the outer edge", u"%1 | Marsh Council"_s, u"Marsh Council | %1"_s);
    row("address and page", u"www.example.org/hearing   %1/90"_s);
    row("a clock and a place", u"03.05.2024 14:02   Marsh   %1"_s);
    row("two lines", u"MARSH COUNCIL\n%1"_s);
    row("two lines apart", u"Draft, not for quotation\n\n%1"_s);
}

void TestLayout::runningLine_isSetAside()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    for (const QString &around : {u"\n\n"_s, u"\n\f"_s}) {
        const QString text = read(paged(left, right, around));
        for (const QString &words : {u"the gate of the pump house, and"_s, u"beside the mill, and"_s,
                 u"over the bridge"_s, u"from the church"_s, u"older than the town"_s, u"to the village"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(!text.contains(QString(left).replace(u"%1"_s, u"14"_s).section(u'\n', 0, 0)), qPrintable(text));
    }
}

void TestLayout::recurringWords_stay_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("applause between sentences") << u"(Applause.)"_s;
    QTest::newRow("a refrain") << u"And the water rose"_s;
    QTest::newRow("numbers of verses") << u"%1"_s;
}

void TestLayout::recurringWords_stay()
{
    QFETCH(const QString, line);
    QString text;
    for (int i = 1; i <= 6; ++i) {
        const QString between = QString(line).replace(u"%1"_s, QString::number(i));
        text += u"This is sentence number %1, and it ends where it should end.\n\n"_s.arg(i) + between + u"\n\n"_s;
    }
    QCOMPARE(read(text + u"The end of it."_s).count(line.contains(u"%1"_s) ? u"\n3\n"_s : line),
        line.contains(u"%1"_s) ? 1 : 6);
}

// Press releases of a government, hard-wrapped with links: no paragraph may end where a line did.
void TestLayout::realPairs_readOn()
{
    const QString path = Test::sharedPath(u"data/real-pairs"_s);
    if (path.isEmpty())
        QSKIP(Test::besideTheProject);
    const QDir folder(path);
    const QStringList pairs = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &pair : pairs) {
        for (const QString &name : {u"article.txt"_s, u"transcript.txt"_s}) {
            const auto bytes = Import::readFile(folder.filePath(pair + u'/' + name)).value();
            const auto document = Import::importBytes(bytes, name).value();
            int cut = 0;
            for (qsizetype i = 0; i + 1 < document.paragraphs.size(); ++i) {
                const auto text = document.textOf(document.paragraphSpan(i)).trimmed();
                const auto next = document.textOf(document.paragraphSpan(i + 1)).trimmed();
                cut += text.size() > 40 && !next.isEmpty() && (text.back().isLetter() || text.back() == u',')
                    && next.front().isLower();
            }
            QVERIFY2(cut == 0, qPrintable(u"%1 %2: %3"_s.arg(pair, name).arg(cut)));
        }
    }
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sentencebounds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;

/// Whatever the text, the places are those that Qt's finder tells.
class TestSentenceBounds final : public QObject {
    Q_OBJECT

    static QList<qsizetype> ours(const QString &text)
    {
        QList<qsizetype> out;
        SentenceBounds bounds(text);
        for (qsizetype at = bounds.next(); at >= 0; at = bounds.next())
            out.append(at);
        return out;
    }

    static QList<qsizetype> qts(const QString &text)
    {
        QList<qsizetype> out;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
        for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary())
            out.append(at);
        return out;
    }

private Q_SLOTS:
    void text_isPartedAsByQt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one") << u"We met"_s;
        QTest::newRow("two") << u"We met. We parted."_s;
        QTest::newRow("in quotation marks") << u"“We met.” “Why?” “So.”"_s;
        QTest::newRow("a number begins") << u"In 1990. 25 people came. 30 People left."_s;
        QTest::newRow("initials") << u"In the U.S. He left the U.S.A. then.Then"_s;
        QTest::newRow("marks that repeat") << u"What?! No... Yes.. and so"_s;
        QTest::newRow("lines") << u"One\nTwo.\nThree. \n Four\r\nFive"_s;
        QTest::newRow("a semicolon") << u"the etc.; Then"_s;
        QTest::newRow("beyond what is known") << u"One. 二。 Three. Four."_s;
        QTest::newRow("Cyrillic") << u"Мы ушли. Они — нет. «Да.» И всё"_s;
    }
    void text_isPartedAsByQt()
    {
        QFETCH(QString, text);
        QCOMPARE(ours(text), qts(text));
    }

    /// Every unit behind, before and between what ends sentences.
    void everyUnit_isTakenAsByQt()
    {
        for (char16_t unit = 1; unit < 0x3000; ++unit) {
            for (const QString &frame : {u"a.%1b"_s, u"A.%1B"_s, u"a. %1b"_s, u"a. %1B"_s, u"a.) %1 b"_s, u"a?%1b"_s,
                     u"a?%1 B"_s, u"a? %1B"_s, u"a. 5%1b"_s, u"a%1 B"_s, u"a. %1"_s, u"ab%1.B"_s}) {
                const QString text = frame.arg(QChar(unit));
                if (ours(text) != qts(text))
                    QFAIL(qPrintable(u"U+%1 in %2"_s.arg(unit, 4, 16).arg(frame)));
            }
        }
    }

    void randomText_isPartedAsByQt_data()
    {
        QTest::addColumn<QString>("units");
        QTest::newRow("what is everywhere") << u"abAB. .?!,\") 1"_s;
        QTest::newRow("all that is known") << u"ayAY09 \t\n.?!,;:-–—()[]{}\"'«»‘’“”„…€×éÄжЖ\u00A0"_s;
        QTest::newRow("and what is not") << u"ab A. .?!\n\r\u00AD\u2028\u0301二。ªǅ\u200B"_s;
    }
    void randomText_isPartedAsByQt()
    {
        QFETCH(QString, units);
        QRandomGenerator random(3);
        for (int turn = 0; turn < 60000; ++turn) {
            QString text;
            for (int length = random.bounded(24); length > 0; --length)
                text += units[random.bounded(int(units.size()))];
            if (ours(text) != qts(text))
                QFAIL(qPrintable(text.toHtmlEscaped()));
        }
    }
};

QTEST_GUILESS_MAIN(TestSentenceBounds)
#include "tst_sentencebounds.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textalignment.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;

/// Which words of a text are which of a corrected one.
class TestTextAlignment final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_areWhereTheyStandNow_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &before, const QString &after, const QString &words,
                             const QString &expected) { QTest::newRow(name) << before << after << words << expected; };
        row("the same", u"one two three"_s, u"one two three"_s, u"two"_s, u"two"_s);
        row("put in before", u"one two three"_s, u"one and two three"_s, u"two three"_s, u"two three"_s);
        row("put in within", u"one two three"_s, u"one two and three"_s, u"two three"_s, u"two and three"_s);
        row("another word", u"one two three"_s, u"one too three"_s, u"two"_s, u"too"_s);
        row("another at its begin", u"one two three four"_s, u"one too three four"_s, u"two three"_s, u"too three"_s);
        row("another at its end", u"one two three four"_s, u"one two tree four"_s, u"two three"_s, u"two tree"_s);
        row("two for one", u"one two three"_s, u"one a couple three"_s, u"two"_s, u"a couple"_s);
        row("gone", u"one two three"_s, u"one three"_s, u"two"_s, u""_s);
        row("gone at its end", u"one two three"_s, u"one two"_s, u"two three"_s, u"two"_s);
        row("inside of a word", u"one twofold three"_s, u"one and twofold three"_s, u"fold three"_s, u"fold three"_s);
        row("signs", u"“one”, two"_s, u"“one” two"_s, u"one”, two"_s, u"one” two"_s);
        row("a word that stands often", u"a a a b a a"_s, u"a a a c b a a"_s, u"b a"_s, u"b a"_s);
        row("a paragraph before", u"one.\ntwo two.\nthree."_s, u"new.\none.\ntwo two.\nthree."_s, u"two two"_s,
            u"two two"_s);
    }
    void words_areWhereTheyStandNow()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, words);
        QFETCH(QString, expected);
        const TextAlignment alignment(before, after);
        const qsizetype at = before.indexOf(words);
        const auto there = alignment.mapped({at, at + words.size()});
        QVERIFY(there);
        QCOMPARE(after.sliced(there->begin, there->size()), expected);
    }

    /// Whatever words were taken out, put in and changed by chance: those that stay are found.
    void changesByChance_leaveTheOthersFound()
    {
        QRandomGenerator random(11);
        for (int trial = 0; trial < 60; ++trial) {
            QString before;
            QString after;
            QList<std::pair<TextSpan, TextSpan>> kept;
            for (int i = 0; i < 300; ++i) {
                const QString word = u"w%1"_s.arg(i); // each once, so that there is one truth
                const quint32 fate = random.bounded(12U);
                const TextSpan here{before.size(), before.size() + word.size()};
                if (fate == 0)
                    after += u"new "_s;
                if (fate != 1)
                    kept.append({here, {after.size(), after.size() + word.size()}});
                before += word + (i % 20 == 19 ? u'\n' : u' ');
                if (fate != 1)
                    after += word + (i % 20 == 19 ? u'\n' : u' ');
            }
            const TextAlignment alignment(before, after);
            for (const auto &[here, there] : std::as_const(kept))
                QCOMPARE(alignment.mapped(here), there);
        }
    }

    void textsThatHaveNothingInCommon_areNotCompetedOver()
    {
        QString before;
        QString after;
        for (int i = 0; i < 40'000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        QElapsedTimer clock;
        clock.start();
        const TextAlignment alignment(before, after);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(!alignment.mapped({0, 5}), "too much differs to say");
    }
};

QTEST_GUILESS_MAIN(TestTextAlignment)
#include "tst_textalignment.moc"

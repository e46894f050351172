// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stretching.h"

#include <QTest>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;

namespace {

/// Two turns of two paragraphs each, then a paragraph of nobody.
Document talk()
{
    Document document;
    document.text = u"Ann: One two. Three four!\nFive 🎉 six.\nBob: Seven eight? Nine.\nTen.\nThe end here."_s;
    for (qsizetype at = 0; at >= 0;
        at = document.text.indexOf(u'\n', at) < 0 ? -1 : document.text.indexOf(u'\n', at) + 1)
        document.paragraphs.append(Paragraph{at});
    const qsizetype bob = document.text.indexOf(u"Bob"_s);
    const qsizetype end = document.text.indexOf(u"\nThe"_s);
    document.turns = {{{0, bob - 1}, {0, 3}, {}, 5, 0}, {{bob, end}, {bob, bob + 3}, {}, bob + 5, 1}};
    return document;
}

}

/// A passage grows and shrinks at either end.
class TestStretching final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void end_goesByUnits_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<StretchUnit>("unit");
        QTest::addColumn<SpanEnd>("end");
        QTest::addColumn<bool>("forward");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &words, StretchUnit unit, SpanEnd end, bool forward,
                             const QString &expected) {
            QTest::newRow(name) << words << unit << end << forward << expected;
        };
        using enum StretchUnit;
        using enum SpanEnd;
        row("a word more", u"One"_s, Word, End, true, u"One two"_s);
        row("a word less", u"One two"_s, Word, End, false, u"One"_s);
        row("not to nothing", u"One"_s, Word, End, false, u"One"_s);
        row("out of a word", u"On"_s, Word, End, true, u"One"_s);
        row("a word before", u"two"_s, Word, Begin, false, u"One two"_s);
        row("not into the label", u"One"_s, Word, Begin, false, u"One"_s);
        row("a word less before", u"One two"_s, Word, Begin, true, u"two"_s);
        row("over a full stop", u"two"_s, Word, End, true, u"two. Three"_s);
        row("over a paragraph", u"four"_s, Word, End, true, u"four!\nFive"_s);
        row("a sign beyond the base plane", u"Five"_s, Word, End, true, u"Five 🎉"_s);
        row("back over it", u"six"_s, Word, Begin, false, u"🎉 six"_s);
        row("to the end of the sentence", u"One"_s, Sentence, End, true, u"One two."_s);
        row("a sentence more", u"One two."_s, Sentence, End, true, u"One two. Three four!"_s);
        row("a sentence less", u"One two. Three four!"_s, Sentence, End, false, u"One two."_s);
        row("to its begin", u"two"_s, Sentence, Begin, false, u"One two"_s);
        row("a sentence before", u"Three"_s, Sentence, Begin, false, u"One two. Three"_s);
        row("to the end of the turn", u"One"_s, Turn, End, true, u"One two. Three four!\nFive 🎉 six."_s);
        row("a turn more", u"One two. Three four!\nFive 🎉 six."_s, Turn, End, true,
            u"One two. Three four!\nFive 🎉 six.\nBob: Seven eight? Nine.\nTen."_s);
        row("to the begin of the turn", u"Ten"_s, Turn, Begin, false, u"Seven eight? Nine.\nTen"_s);
        row("a turn less", u"six.\nBob: Seven"_s, Turn, Begin, true, u"Seven"_s);
        row("where nobody speaks", u"The"_s, Turn, End, true, u"The end here."_s);
        row("at the end of all", u"The end here."_s, Sentence, End, true, u"The end here."_s);
    }
    void end_goesByUnits()
    {
        QFETCH(QString, words);
        QFETCH(StretchUnit, unit);
        QFETCH(SpanEnd, end);
        QFETCH(bool, forward);
        QFETCH(QString, expected);
        const Document document = talk();
        const qsizetype begin = document.text.indexOf(words);
        const TextSpan after = stretched(document, {begin, begin + words.size()}, unit, end, forward);
        QCOMPARE(document.textOf(after).toString(), expected);
    }

    void paragraphWithoutAnEnd_isNotGoneThrough()
    {
        Document document;
        document.text = u"word "_s.repeated(2'000'000);
        document.paragraphs = {Paragraph{0}};
        const qsizetype at = 5'000'000;
        QElapsedTimer clock;
        clock.start();
        const TextSpan after = stretched(document, {at, at + 4}, StretchUnit::Word, SpanEnd::End, true);
        QCOMPARE(after, (TextSpan{at, at + 9}));
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestStretching)
#include "tst_stretching.moc"

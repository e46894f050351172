// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchor.h"

#include <QTest>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;

namespace {

const QString filler =
    QStringLiteral("We have met before and we shall meet again, as the calendar of the talks says. ");

/// The anchor of the first `words` in `text`; of the `nth`, counted from 1.
Anchor anchorOf(const QString &text, const QString &words, int nth = 1)
{
    qsizetype at = -1;
    for (int i = 0; i < nth; ++i)
        at = text.indexOf(words, at + 1);
    Q_ASSERT(at >= 0);
    return makeAnchor(text, "old", {at, at + words.size()});
}

}

/// A passage is found again in a changed text, or said to be lost; it is never put in a wrong place.
class TestAnchor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anchor_holdsWordsAndContext()
    {
        const QString text = QStringLiteral("0123456789").repeated(10);
        const Anchor anchor = makeAnchor(text, "hash", {45, 50});
        QCOMPARE(anchor.exact, QStringLiteral("56789"));
        QCOMPARE(anchor.prefix, text.mid(13, 32));
        QCOMPARE(anchor.suffix, text.mid(50, 32));
        QCOMPARE(anchor.textSha256, QByteArray("hash"));
        const Anchor edge = makeAnchor(text, "hash", {0, 100});
        QVERIFY(edge.prefix.isEmpty() && edge.suffix.isEmpty());
    }

    void context_cutsNoCharacter()
    {
        const QString face = QStringLiteral("🎉");
        const QString text = face.repeated(40) + u'x' + face.repeated(40);
        for (const qsizetype shift : {0, 1}) { // the border falls on a pair, then inside of one
            const Anchor anchor = makeAnchor(text, "h", {80, 81 + 2 * shift});
            QVERIFY(anchor.prefix.isValidUtf16() && anchor.suffix.isValidUtf16());
        }
        const QString odd = u'a' + text;
        const Anchor anchor = makeAnchor(odd, "h", {82, 84});
        QVERIFY(anchor.prefix.isValidUtf16() && anchor.suffix.isValidUtf16());
        QCOMPARE(anchor.suffix.size(), 32);
    }

    void passage_isFoundAgain_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("nth");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected"); ///< the text with the passage in [ ]; none where it is lost
        QTest::addColumn<AnchorState>("state");
        const auto exact = AnchorState::Exact;
        const auto moved = AnchorState::Moved;
        const auto lost = AnchorState::Orphaned;
        const auto row = [](const char *name, const QString &before, const QString &words, int nth,
                             const QString &after, const QString &expected, AnchorState state) {
            QTest::newRow(name) << before << words << nth << after << expected << state;
        };
        const QString text = filler + u"It is a bad sandbox. "_s + filler;
        row("the text is the same", text, u"bad sandbox"_s, 1, text, filler + u"It is a [bad sandbox]. "_s + filler,
            exact);
        row("something was put in before it", text, u"bad sandbox"_s, 1, filler + text,
            filler + filler + u"It is a [bad sandbox]. "_s + filler, exact);
        row("something was taken out before it", text, u"bad sandbox"_s, 1, text.mid(30),
            filler.mid(30) + u"It is a [bad sandbox]. "_s + filler, exact);
        row("its context was rewritten, the words stand once", text, u"bad sandbox"_s, 1,
            filler + u"That was no bad sandbox, was it? "_s + filler,
            filler + u"That was no [bad sandbox], was it? "_s + filler, exact);
        row("the words are gone", text, u"bad sandbox"_s, 1, filler + filler, {}, lost);
        row("common words are told apart by their context", u"The cat saw the dog and the bird in the garden today."_s,
            u"the"_s, 2, u"Once upon a time the cat saw the dog and the bird in the garden today."_s,
            u"Once upon a time the cat saw the dog and [the] bird in the garden today."_s, exact);
        const QString twice = u"Yes, NATO. "_s + filler + u"But NATO said that it would not go there. "_s + filler;
        row("a mark was put in beside it", twice, u"NATO"_s, 2,
            u"Yes, NATO. "_s + filler + u"But [NATO](#) said that it would not go there. "_s + filler,
            u"Yes, NATO. "_s + filler + u"But [[NATO]](#) said that it would not go there. "_s + filler, exact);
        row("two places are as good and as far", u"aaaaaaaaaa xx bbbbbbbbbb"_s, u"xx"_s, 1,
            u"xx cccccccc,-,-dddddd xx"_s, {}, lost);
        const QString stanza = u"So it was said, and so it was written down by them all. "_s;
        row("a repeated passage that stands where it stood", stanza + stanza + stanza, u"written"_s, 2,
            stanza + stanza + stanza + u"More."_s,
            stanza + u"So it was said, and so it was [written] down by them all. "_s + stanza + u"More."_s, exact);
        row("a repeated passage that stands elsewhere", stanza + stanza + stanza, u"written"_s, 2,
            u"More. "_s + stanza + stanza + stanza,
            u"More. "_s + stanza + u"So it was said, and so it was [written] down by them all. "_s + stanza, moved);
        const QString longWords = u"Ukraine is not a member of the Alliance and it will not be one soon"_s;
        row("long words were changed a little", filler + longWords + u". "_s + filler, longWords, 1,
            filler + u"Ukraine is not a member of the NATO Alliance and it won’t be one soon. "_s + filler,
            filler + u"[Ukraine is not a member of the NATO Alliance and it won’t be one soon]. "_s + filler, moved);
        row("short words were changed a little, their context stands",
            filler + u"They paid only \\$23 for a barrel. "_s + filler, u"only \\$23"_s, 1,
            filler + u"They paid only $23 for a barrel. "_s + filler,
            filler + u"They paid [only $23] for a barrel. "_s + filler, moved);
        row("short words gave way to others, though their context stands",
            filler + u"They met in Minsk then. "_s + filler, u"Minsk"_s, 1,
            filler + u"They met in Vienna then. "_s + filler, {}, lost);
        row("other blanks and quotation marks", filler + u"He said: “We won’t go” and left. "_s + filler,
            u"“We won’t go”"_s, 1, filler + u"He said: \"We won't go\" and left. "_s + filler,
            filler + u"He said: [\"We won't go\"] and left. "_s + filler, moved);
    }
    void passage_isFoundAgain()
    {
        QFETCH(QString, before);
        QFETCH(QString, words);
        QFETCH(int, nth);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QFETCH(AnchorState, state);
        const ResolvedAnchor found =
            resolveAnchor(anchorOf(before, words, nth), after, before == after ? "old" : "new");
        QString shown;
        if (found.state != AnchorState::Orphaned) {
            shown = after;
            shown.insert(found.span.end, u']');
            shown.insert(found.span.begin, u'[');
        }
        QCOMPARE(shown, expected);
        QCOMPARE(found.state, state);
    }

    void bestOfThree_isNotTakenForATie()
    {
        // Two equally good places, then a third that is worse: still no guess.
        const Anchor anchor{{10, 12}, QStringLiteral("xx"), {}, {}, "old"};
        QCOMPARE(resolveAnchor(anchor, u"......xx......xx........xx", "new").state, AnchorState::Orphaned);
    }

    void anchorOutsideOfTheText_isLookedForAllTheSame_data()
    {
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("beyond the end") << qsizetype(1000) << qsizetype(1003);
        QTest::newRow("before the begin") << qsizetype(-5) << qsizetype(-2);
        QTest::newRow("turned round") << qsizetype(5) << qsizetype(2);
    }
    void anchorOutsideOfTheText_isLookedForAllTheSame()
    {
        QFETCH(qsizetype, begin);
        QFETCH(qsizetype, end);
        const Anchor anchor{{begin, end}, QStringLiteral("cat"), {}, {}, "same"};
        const ResolvedAnchor found = resolveAnchor(anchor, u"a cat sat", "same");
        QVERIFY(found.span == (TextSpan{2, 5}) && found.state == AnchorState::Exact);
        QCOMPARE(resolveAnchor(anchor, u"", "same").state, AnchorState::Orphaned);
    }

    void wordsThatStandEverywhere_areFoundByTheirContext()
    {
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += QStringLiteral("the thing no %1 and more, ").arg(i);
        const qsizetype at = text.indexOf(QStringLiteral("the thing no 2000"));
        const Anchor anchor = makeAnchor(text, "old", {at, at + 3});
        const ResolvedAnchor found = resolveAnchor(anchor, QString(u"Preface. " + text), "new");
        QCOMPARE(found.span.begin, at + 9);
        QCOMPARE(found.state, AnchorState::Exact);
    }
};

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"

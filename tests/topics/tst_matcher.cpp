// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/matcher.h"

#include "topics/phrasefold.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

Core::Topic topic(const QString &name, const QStringList &phrases)
{
    Core::Topic made;
    made.id = Core::TopicId::create();
    made.name = name;
    made.phrases = phrases;
    return made;
}

const QList<Core::Topic> &someTopics()
{
    static const QList<Core::Topic> topics{
        topic(u"NATO"_s,
            {u"NATO"_s, u"North Atlantic Treaty"_s, u"North Atlantic Treaty Organization"_s, u"OTAN"_s, u"НАТО"_s,
                u"北约"_s}),
        topic(u"Minsk"_s, {u"Minsk agreements"_s, u"Minsk Package of Measures"_s, u"Minsk-2"_s}),
        topic(u"agreements"_s, {u"agreements"_s, u"agreements and accords"_s}),
        topic(u"Crimea"_s, {u"Crimea"_s, u"Crimée"_s, u"Крымский"_s}),
        topic(u"first names"_s, {u"can"_s, u"Xi"_s, u"don"_s, u"O"_s}),
        topic(u"signs"_s, {u"$23"_s, u"№ 5"_s}),
    };
    return topics;
}

/// Hits as "topic:words", parted by blanks and bars.
QString printed(const QString &text, const QList<Topics::Hit> &hits)
{
    QStringList parts;
    for (const Topics::Hit &hit : hits)
        parts.append(someTopics()[hit.topic].name + u':' + text.sliced(hit.span.begin, hit.span.size()));
    return parts.join(u" | ");
}

/// The same by looking at each place for each phrase: slow, obvious, ASCII only.
QList<Topics::Hit> naively(const QList<Core::Topic> &topics, const QString &text)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber(); };
    QList<Topics::Hit> all;
    for (int index = 0; index < topics.size(); ++index) {
        for (qsizetype at = 0; at < text.size();) {
            qsizetype longest = 0;
            for (const QString &phrase : topics[index].phrases) {
                const qsizetype end = at + phrase.size();
                const bool stands = QStringView(text).sliced(at).startsWith(phrase, Qt::CaseInsensitive)
                    && (at == 0 || !isWord(text[at - 1])) && (end == text.size() || !isWord(text[end]));
                if (stands)
                    longest = std::max(longest, phrase.size());
            }
            if (longest > 0)
                all.append({{at, at + longest}, index});
            at += std::max<qsizetype>(longest, 1);
        }
    }
    std::ranges::sort(
        all, {}, [](const Topics::Hit &hit) { return std::tuple(hit.span.begin, hit.span.end, hit.topic); });
    return all;
}

}

class TestMatcher final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void phrases_areFoundAsReadersSeeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a word", u"Is NATO there?"_s, u"NATO:NATO"_s);
        row("at the begin and the end of the text", u"NATO nato"_s, u"NATO:NATO | NATO:nato"_s);
        row("inside another word it is not", u"Natone NATOs signatory senato SNATO NATO2 NATO_x"_s, u""_s);
        row("a straight possessive stays outside of the span", u"NATO's plan"_s, u"NATO:NATO"_s);
        row("a curly possessive stays outside of the span", u"NATO’s plan"_s, u"NATO:NATO"_s);
        row("a contraction stays outside of the span", u"NATO’ll go, NATO'd gone"_s, u"NATO:NATO | NATO:NATO"_s);
        row("in quotation marks", u"“NATO” ‘NATO’ «NATO» 'NATO' \"NATO\""_s,
            u"NATO:NATO | NATO:NATO | NATO:NATO | NATO:NATO | NATO:NATO"_s);
        row("beside hyphens and dashes", u"NATO-Russia non-NATO NATO—and NATO–x"_s,
            u"NATO:NATO | NATO:NATO | NATO:NATO | NATO:NATO"_s);
        row("after an elision", u"l’OTAN, d'OTAN, qu’OTAN"_s, u"NATO:OTAN | NATO:OTAN | NATO:OTAN"_s);
        row("an apostrophe inside a word parts nothing else", u"can't don’t Xi'an O'Brien"_s, u""_s);
        row("Cyrillic in any case", u"нато, Нато и НАТО; НАТОвский"_s, u"NATO:нато | NATO:Нато | NATO:НАТО"_s);
        row("scripts without blanks have their words anywhere", u"中国和北约的关系"_s, u"NATO:北约"_s);
        row("a precomposed accent", u"la Crimée."_s, u"Crimea:Crimée"_s);
        row("a combining accent", u"la Crime\u0301e."_s, u"Crimea:Crime\u0301e"_s);
        row("a letter that only reads alike without its accent", u"Nàto NATÖ NATO\u0308"_s, u""_s);
        row("a Cyrillic letter that falls apart", u"Крымский Крымскии\u0306 Крымскии"_s,
            u"Crimea:Крымский | Crimea:Крымскии\u0306"_s);
        row("a run of blanks is one", u"Minsk  \u00a0 agreements Minsk\tagreements"_s,
            u"Minsk:Minsk  \u00a0 agreements | agreements:agreements | Minsk:Minsk\tagreements | agreements:agreements"_s);
        row("no phrase runs over a paragraph's end", u"Minsk\nagreements"_s, u"agreements:agreements"_s);
        row("a soft hyphen is not there", u"Cri\u00admea Minsk-\u200b2 NATO\u00ad."_s,
            u"Crimea:Cri\u00admea | Minsk:Minsk-\u200b2 | NATO:NATO"_s);
        row("a soft hyphen does not end a word", u"NATO\u00adne xx\u00adNATO"_s, u""_s);
        row("kinds of hyphens are alike", u"Minsk–2, Minsk\u20112"_s, u"Minsk:Minsk–2 | Minsk:Minsk\u20112"_s);
        row("the longest phrase of a topic counts once",
            u"the North Atlantic Treaty Organization, the North Atlantic Treaty"_s,
            u"NATO:North Atlantic Treaty Organization | NATO:North Atlantic Treaty"_s);
        row("a phrase that breaks off leaves the shorter one", u"North Atlantic Treaty Organizations"_s,
            u"NATO:North Atlantic Treaty"_s);
        row("topics overlap freely", u"Minsk agreements and accords"_s,
            u"Minsk:Minsk agreements | agreements:agreements and accords"_s);
        row("a phrase begins again inside a failed one", u"Minsk Package of Minsk Package of Measures"_s,
            u"Minsk:Minsk Package of Measures"_s);
        row("signs at the edge need no word's edge", u"costs$23! No. №  5"_s, u"signs:$23 | signs:№  5"_s);
        row("a surrogate pair beside it is no letter", u"\U0001F600NATO\U0001F600"_s, u"NATO:NATO"_s);
        row("a letter of a surrogate pair joins", u"\U00010400NATO NATO\U00010400"_s, u""_s);
        row("a lone surrogate harms nothing", u"NATO"_s + QChar(0xD83D) + u" NATO"_s, u"NATO:NATO | NATO:NATO"_s);
        row("empty text", u""_s, u""_s);
    }
    void phrases_areFoundAsReadersSeeThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(printed(text, Topics::Matcher(someTopics()).match(text)), expected);
    }

    void spans_areHalfOpenPositionsOfTheText()
    {
        const QList<Topics::Hit> hits = Topics::Matcher(someTopics()).match(u"So Minsk  agreements’ fate");
        QCOMPARE(hits, (QList<Topics::Hit>{{{3, 20}, 1}, {{10, 20}, 2}}));
    }

    void noTopics_noHits()
    {
        QVERIFY(Topics::Matcher({}).match(u"NATO").isEmpty());
        QVERIFY(Topics::Matcher({topic(u"empty"_s, {u""_s, u"  "_s, u"\u00ad"_s})}).match(u"NATO  and").isEmpty());
    }

    void samePhraseInTwoTopics_countsForBoth()
    {
        const Topics::Matcher matcher({topic(u"a"_s, {u"gas"_s, u"GAS"_s}), topic(u"b"_s, {u" gas "_s})});
        QCOMPARE(matcher.match(u"Gas"), (QList<Topics::Hit>{{{0, 3}, 0}, {{0, 3}, 1}}));
    }

    void randomTexts_agreeWithLookingAtEachPlace()
    {
        // Few letters and short words make nested, overlapping and broken-off phrases common.
        quint32 seed = 7;
        const auto random = [&seed](quint32 below) {
            seed = seed * 1664525U + 1013904223U;
            return (seed >> 8) % below;
        };
        const auto words = [&random](int count) {
            QStringList made;
            for (int i = 0; i < count; ++i) {
                QString word;
                for (quint32 n = 1 + random(2); n > 0; --n)
                    word += QChar(u'a' + char16_t(random(2)));
                made.append(word);
            }
            return made.join(u' ');
        };
        for (int round = 0; round < 200; ++round) {
            QList<Core::Topic> topics;
            for (int index = 0; index < 4; ++index)
                topics.append(topic(QString::number(index), {words(1), words(2), words(3)}));
            const QString text = words(120);
            QCOMPARE(Topics::Matcher(topics).match(text), naively(topics, text));
        }
    }

    void fold_isStable()
    {
        // A phrase is folded before its letters get classes: folding what is folded must change nothing.
        const Topics::PhraseFold &fold = Topics::PhraseFold::table();
        for (char32_t unit = 0; unit < 0x10000; ++unit) {
            const QString once = QString::fromStdU16String(fold.phrase(QString(QChar(char16_t(unit)))));
            QCOMPARE(QString::fromStdU16String(fold.phrase(once)), once);
        }
    }

    void canceled_stopsEarly()
    {
        const QString text = u"NATO "_s.repeated(1'000'000);
        Core::Progress progress;
        progress.cancel();
        QVERIFY(Topics::Matcher(someTopics()).match(text, progress).isEmpty());
    }

    void counts_areByTopicAndSpeaker()
    {
        Core::Document document;
        document.text = u"NATO talks.\nPutin: NATO and Crimea.\nMacron: NATO."_s;
        document.paragraphs = {{0, {}}, {12, {}}, {36, {}}};
        document.speakers = {{u"Putin"_s, {}, {}, false}, {u"Macron"_s, {}, {}, false}};
        document.turns = {{{12, 35}, {12, 17}, {}, 19, 0}, {{36, 49}, {36, 42}, {}, 44, 1}};
        const QList<Topics::Hit> hits = Topics::Matcher(someTopics()).match(document.text);
        QCOMPARE(Topics::countByTopic(hits, 6), (QList<int>{3, 0, 0, 1, 0, 0}));
        QCOMPARE(Topics::countBySpeaker(hits, 6, document).first(), (QList<int>{1, 1, 1}));
        QCOMPARE(Topics::countBySpeaker(hits, 6, document)[3], (QList<int>{0, 1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"

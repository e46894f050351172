// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equalwords.h"
#include "topics/matcher.h"
#include "topics/wordedges.h"

#include <QTest>

#include <algorithm>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

Core::Topic topic(const QStringList &phrases)
{
    Core::Topic made;
    made.id = Core::TopicId::create();
    made.phrases = phrases;
    return made;
}

QString letters(QStringView text)
{
    return Core::EqualText(text, Core::EqualWords::Letters).text();
}

/// The matcher again, without any of what makes it fast: each phrase is tried at each place, a character at a time.
class SlowMatcher {
public:
    SlowMatcher(const QList<Core::Topic> &topics, const QString &text)
        : m_text(text)
    {
        for (int index = 0; index < topics.size(); ++index) {
            QList<Topics::Hit> all;
            for (const QString &phrase : topics[index].phrases) {
                m_phrase = letters(phrase.simplified());
                for (m_begin = 0; m_begin < text.size() && !m_phrase.isEmpty(); ++m_begin) {
                    if (!letters(text.sliced(m_begin, 1)).isEmpty())
                        go(m_begin, 0);
                }
            }
            std::ranges::sort(m_spans, [](Core::TextSpan a, Core::TextSpan b) {
                return std::tuple(a.begin, -a.end) < std::tuple(b.begin, -b.end);
            });
            qsizetype taken = 0;
            for (const Core::TextSpan span : std::as_const(m_spans)) {
                if (span.begin < taken)
                    continue;
                m_hits.append({span, index});
                taken = span.end;
            }
            m_spans.clear();
        }
        std::ranges::sort(
            m_hits, {}, [](const Topics::Hit &hit) { return std::tuple(hit.span.begin, hit.span.end, hit.topic); });
    }

    [[nodiscard]] const QList<Topics::Hit> &hits() const { return m_hits; }

private:
    void go(qsizetype at, qsizetype read)
    {
        const QStringView text(m_text);
        while (at < text.size()) {
            const QChar c = text[at];
            const bool afterBlank = read > 0 && m_phrase[read - 1] == u' ';
            const QString single = letters(text.sliced(at, 1));
            if (single.isEmpty() || (single == u" "_s && afterBlank)) {
                ++at;
                continue;
            }
            if (at > m_begin) {
                if (const qsizetype end = Core::asideEnd(text, at); end > 0)
                    go(end, read);
                if (c == u'[' || c == u']')
                    go(at + 1, read);
                if (const qsizetype parted = Core::partedWord(text, at); parted > 0) {
                    go(at + parted, read);
                    if (QStringView(m_phrase).sliced(read).startsWith(u'-'))
                        go(at + parted, read + 1);
                }
            }
            qsizetype end = at + 1;
            while (end < text.size() && text[end].isMark())
                ++end;
            const QString folded = letters(text.sliced(at, end - at));
            if (!QStringView(m_phrase).sliced(read).startsWith(folded))
                return;
            at = end;
            read += folded.size();
            if (read == m_phrase.size()) {
                if (Topics::wordMayBegin(text, m_begin) && Topics::wordMayEnd(text, at))
                    m_spans.append({m_begin, at});
                return;
            }
        }
    }

    QString m_text;
    QString m_phrase;
    qsizetype m_begin = 0;
    QList<Core::TextSpan> m_spans;
    QList<Topics::Hit> m_hits;
};

}

/// What equal words are, topics see as Core::EqualText does; and what makes the matcher fast changes nothing.
class TestEqualTopics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalWords_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("expected"); ///< hits, parted by bars
        const auto row = [](const char *name, const QString &text, const QString &phrase, const QString &expected) {
            QTest::newRow(name) << text << phrase << expected;
        };
        row("a word parted at a line's end", u"the cap-\ntain said"_s, u"captain"_s, u"cap-\ntain"_s);
        row("by another hyphen and blanks", u"the cap\u2010 \n  tain"_s, u"captain"_s, u"cap\u2010 \n  tain"_s);
        row("in the middle of a phrase", u"Minsk agree-\nments"_s, u"Minsk agreements"_s, u"Minsk agree-\nments"_s);
        row("a hyphen that the word has anyway", u"the well-\nbeing"_s, u"well-being"_s, u"well-\nbeing"_s);
        row("a hyphen before blanks that parts nothing", u"pre- and post-war"_s, u"and"_s, u"and"_s);
        row("a hyphen at a line's end before a name", u"Anglo-\nSaxon"_s, u"anglosaxon"_s, u""_s);
        row("paragraphs' ends do not join", u"Minsk\nagreements"_s, u"Minsk agreements"_s, u""_s);
        row("a ligature", u"a ﬁnding, an oﬃce"_s, u"finding"_s, u"ﬁnding"_s);
        row("a ligature in the phrase", u"the office"_s, u"oﬃce"_s, u"office"_s);
        row("an omission's dots", u"so… and so..."_s, u"so..."_s, u"so…|so..."_s);
        row("soft hyphens everywhere", u"po\u00adli\u00adcy"_s, u"policy"_s, u"po\u00adli\u00adcy"_s);
        row("marks in another order", u"ti\u1ebfng vie\u0323\u0302t vie\u0302\u0323t vi\u00ea\u0323t"_s, u"vi\u1ec7t"_s,
            u"vie\u0323\u0302t|vie\u0302\u0323t|vi\u00ea\u0323t"_s);
        row("an aside within", u"Minsk (applause) agreements"_s, u"Minsk agreements"_s,
            u"Minsk (applause) agreements"_s);
        row("a time stamp within", u"Minsk [00:12:03] agreements, Minsk #00:00:16-3# agreements"_s,
            u"Minsk agreements"_s, u"Minsk [00:12:03] agreements|Minsk #00:00:16-3# agreements"_s);
        row("an editor's brackets", u"[W]ords of [the] treaty"_s, u"words of the treaty"_s,
            u"W]ords of [the] treaty"_s);
        row("brackets that the phrase has", u"the [sic] and (II)"_s, u"[sic]"_s, u"[sic]"_s);
        row("what stands in brackets is found", u"Minsk (the agreements)"_s, u"agreements"_s, u"agreements"_s);
    }
    void equalWords_areFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, phrase);
        QFETCH(QString, expected);
        QStringList found;
        for (const Topics::Hit &hit : Topics::Matcher({topic({phrase})}).match(text))
            found.append(text.sliced(hit.span.begin, hit.span.size()));
        QCOMPARE(found.join(u'|'), expected);
    }

    void randomTexts_agreeWithTheSlowMatcher_data()
    {
        QTest::addColumn<QStringList>("letters");
        QTest::newRow("Latin") << QStringList{u"a"_s, u"b"_s, u"A"_s, u"é"_s, u"e\u0301"_s, u"e"_s, u"ﬁ"_s, u"f"_s,
            u"i"_s, u"ß"_s, u"2"_s, u"_"_s, u"s"_s};
        QTest::newRow("Cyrillic") << QStringList{u"а"_s, u"и"_s, u"й"_s, u"и\u0306"_s, u"А"_s, u"a"_s};
        QTest::newRow("Greek") << QStringList{u"α"_s, u"ά"_s, u"α\u0301"_s, u"σ"_s, u"ς"_s, u"Σ"_s};
        QTest::newRow("Vietnamese") << QStringList{
            u"ê"_s, u"ệ"_s, u"ẹ\u0302"_s, u"e\u0302\u0323"_s, u"t"_s, u"\u0323"_s};
        QTest::newRow("Han and Latin") << QStringList{
            u"中"_s, u"国"_s, u"a"_s, u"Ａ"_s, u"か"_s, u"が"_s, u"か\u3099"_s};
        QTest::newRow("Arabic and Hebrew")
            << QStringList{u"ا"_s, u"أ"_s, u"ا\u0654"_s, u"ب"_s, u"َ"_s, u"א"_s, u"\u05b8"_s};
        QTest::newRow("Hangul, Thai, Devanagari")
            << QStringList{u"한"_s, u"국"_s, u"ก"_s, u"\u0e31"_s, u"क"_s, u"\u094d"_s};
        QTest::newRow("beyond the first plane") << QStringList{u"\U00010400"_s, u"\U0001F600"_s, u"a"_s, u"𝒳"_s};
    }
    void randomTexts_agreeWithTheSlowMatcher()
    {
        QFETCH(QStringList, letters);
        static const QStringList between{u" "_s, u" "_s, u" "_s, u"  "_s, u"\u00a0"_s, u"\n"_s, u"-"_s, u"-\n"_s,
            u"\u2010 "_s, u"’"_s, u"'"_s, u", "_s, u"…"_s, u"..."_s, u" (a) "_s, u"["_s, u"]"_s, u"#1:2#"_s, u"–"_s};
        quint32 seed = 11;
        const auto random = [&seed](qsizetype below) {
            seed = seed * 1664525U + 1013904223U;
            return qsizetype(seed >> 8) % below;
        };
        const auto words = [&](qsizetype count, bool isPhrase) {
            QString made;
            for (qsizetype i = 0; i < count; ++i) {
                for (qsizetype n = 1 + random(3) + (random(20) == 0 ? 12 : 0); n > 0; --n) {
                    const QString &letter = letters[random(letters.size())];
                    const bool isMarked = !made.isEmpty() && (made.back().isLetterOrNumber() || made.back().isMark());
                    if (letter[0].isMark() && !isMarked)
                        continue; // a mark stands on a letter
                    made += letter;
                    if (!isPhrase && random(40) == 0)
                        made += random(2) == 0 ? u'\u00ad' : u'\u200b';
                }
                if (i + 1 < count || !isPhrase)
                    made += isPhrase ? between[random(7)] : between[random(between.size())];
            }
            return made;
        };
        qsizetype found = 0;
        for (int round = 0; round < 20; ++round) {
            QList<Core::Topic> topics;
            for (int index = 0; index < 5; ++index)
                topics.append(topic({words(1, true), words(2, true), words(1 + random(3), true)}));
            const QString text = words(120, false);
            const QList<Topics::Hit> hits = Topics::Matcher(topics).match(text);
            const QList<Topics::Hit> expected = SlowMatcher(topics, text).hits();
            const auto other = std::ranges::mismatch(hits, expected);
            const auto described = [&](auto hit, auto end) {
                return hit == end ? u"none"_s
                                  : u"%1 of %2"_s.arg(text.sliced(hit->span.begin, hit->span.size()),
                                        topics[hit->topic].phrases.join(u'|'));
            };
            QVERIFY2(hits == expected,
                qPrintable(
                    described(other.in1, hits.end()) + u" instead of "_s + described(other.in2, expected.end())));
            found += hits.size();
        }
        QVERIFY(found > 40);
    }

    // Every length of a word, at every place of a block of units, and at the very end of the text.
    void wordsOfEveryLength_areFoundAtEveryPlace()
    {
        for (int length = 1; length <= 36; ++length) {
            QString word;
            for (int i = 0; i < length; ++i)
                word += QChar(u'a' + char16_t((i * 7 + length) % 26));
            const Topics::Matcher matcher({topic({word})});
            for (int before = 0; before < 70; ++before) {
                const QString near = QString(before, u'x') + u' ' + word.first(length - 1) + u"~ "_s;
                const QString text = near + word.toUpper();
                QCOMPARE(matcher.match(text), (QList<Topics::Hit>{{{near.size(), text.size()}, 0}}));
                QVERIFY(matcher.match(QString(text + u'x')).isEmpty());
                QVERIFY(matcher.match(QString(near + u'x' + word)).isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEqualTopics)
#include "tst_equaltopics.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "reading/brackets.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Crossread;
using namespace Crossread::Reading;

/// What stands beside coded passages: a stripe for each code, its name where there is room, a sign for a memo.
class TestBrackets final : public QObject {
    Q_OBJECT

    PageLayout m_page;
    MarkLayer m_marks;

    void lay(int width)
    {
        QRandomGenerator random(7);
        m_page.setDocument(Test::documentOf({{Test::proseOf(random, 60)}, {Test::proseOf(random, 60)}}));
        m_page.setWindowHeight(800);
        m_page.setStyle(PageStyle(Typography(), 0, width, PageStyle::Margin::Plain, 96));
    }
    static Mark stripe(Core::TextSpan span, quint64 tag, const QString &name, bool memo = false)
    {
        Mark mark;
        mark.span = span;
        mark.tag = tag;
        mark.letters = name.left(2);
        mark.name = name;
        mark.memo = memo;
        return mark;
    }

    /// Of 50 KB, some forty of them everywhere.
    void code(int annotations)
    {
        QRandomGenerator random(11);
        QList<Test::Paragraph> paragraphs;
        for (int i = 0; i < 90; ++i)
            paragraphs.append({Test::proseOf(random, 100)});
        m_page.setDocument(Test::documentOf(paragraphs));
        const int size = int(m_page.document()->text.size());
        QList<Mark> marks;
        for (int i = 0; i < annotations; ++i) {
            const int begin = random.bounded(size - 450);
            marks.append(stripe({begin, begin + 20 + random.bounded(400)}, quint64(i + 1), QStringLiteral("war")));
        }
        m_marks.assign(marks);
    }
    static bool shareALine(const Bracket &one, const Bracket &other)
    {
        return one.top < other.bottom && other.top < one.bottom;
    }

private Q_SLOTS:
    void manyAnnotations_haveAStripeOrAreCounted_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("annotations");
        for (const int width : {380, 480, 900, 1400}) {
            for (const int annotations : {300, 1500, 10'000})
                QTest::addRow("%d on a page of %d", annotations, width) << width << annotations;
        }
    }
    void manyAnnotations_haveAStripeOrAreCounted()
    {
        QFETCH(int, width);
        QFETCH(int, annotations);
        code(annotations);
        m_page.setWindowHeight(600);
        m_page.setStyle(PageStyle(Typography(), 0, width, PageStyle::Margin::Plain, 96));
        QVERIFY(m_page.document()->text.size() > 45'000);
        for (int look = 0; look < 12; ++look) {
            m_page.scrollTo(m_page.pageHeight() * look / 12);
            const std::vector<Bracket> brackets = placeBrackets(m_page, m_marks);
            const auto &shown = m_page.visible();
            QSet<qsizetype> expected;
            for (const qsizetype mark :
                m_marks.touching({shown.front().layout->span().begin, shown.back().layout->span().end}))
                expected.insert(mark);
            QSet<qsizetype> stripes;
            QSet<qsizetype> counted;
            for (size_t i = 0; i < brackets.size(); ++i) {
                const Bracket &one = brackets[i];
                QVERIFY(one.x >= m_page.style().bracketLeft && one.x + 2 <= m_page.style().bracketRight);
                for (size_t j = 0; j < i; ++j) {
                    if (shareALine(one, brackets[j]))
                        QVERIFY2(std::abs(one.x - brackets[j].x) >= 4, "a stripe, its foot and a gap");
                    QVERIFY(!one.letters.intersects(brackets[j].letters));
                }
                if (one.counted.empty())
                    stripes.insert(one.mark);
                else
                    QCOMPARE(one.text, QStringLiteral("+%1").arg(one.counted.size()));
                for (const Bracket::Counted &each : one.counted)
                    counted.insert(each.mark);
            }
            QVERIFY(!stripes.intersects(counted));
            QCOMPARE(stripes + counted, expected);
            for (const Bracket &count : brackets) {
                if (count.counted.empty())
                    continue;
                const auto crowds = [&](const Bracket &one) { return one.counted.empty() && shareALine(one, count); };
                QVERIFY2(std::ranges::count_if(brackets, crowds) >= m_page.style().stripes() / 2,
                    "nothing is counted where there is room");
            }
            if (annotations == 300 && width >= 900)
                QVERIFY2(counted.isEmpty(), "there is room for a stripe of each");
            if (annotations == 10'000)
                QVERIFY(!counted.isEmpty());
        }
    }

    void stripes_stayInTheirLanesWhileOneScrolls()
    {
        code(10'000);
        m_page.setWindowHeight(600);
        m_page.setStyle(PageStyle(Typography(), 0, 700, PageStyle::Margin::Plain, 96));
        m_page.scrollTo(m_page.pageHeight() / 2);
        QHash<qsizetype, int> before;
        for (int line = 0; line < 20; ++line) {
            QHash<qsizetype, int> now;
            for (const Bracket &one : placeBrackets(m_page, m_marks)) {
                if (one.counted.empty())
                    now.insert(one.mark, one.x);
            }
            int same = 0;
            for (const auto &[mark, x] : now.asKeyValueRange()) {
                QCOMPARE(before.value(mark, x), x);
                same += before.contains(mark);
            }
            QVERIFY(line == 0 || same > 0);
            before = now;
            m_page.scrollBy(m_page.style().body().lineHeight);
        }
    }

    /// Long lines bring two brackets of one lane together: that they are counted moves nothing else aside.
    void countThatComes_movesNothingAside()
    {
        QRandomGenerator random(5);
        QList<Test::Paragraph> paragraphs;
        for (int i = 0; i < 48; ++i)
            paragraphs.append({Test::proseOf(random, 100)});
        const Core::DocumentPtr document = Test::documentOf(paragraphs);
        QList<Mark> marks;
        for (qsizetype i = 0; i < document->paragraphs.size(); ++i) {
            const qsizetype begin = document->paragraphs[i].begin;
            const bool meets = i % 8 == 0;
            marks.append(stripe({begin, begin + 10}, quint64(meets ? 1 : 2), QStringLiteral("war")));
            if (meets)
                marks.append(stripe({begin + 105, begin + 115}, 1, QStringLiteral("war")));
        }
        m_marks.assign(marks);
        m_page.setDocument(document);
        m_page.setWindowHeight(200);
        Typography typography;
        typography.measure = 140;
        m_page.setStyle(PageStyle(typography, 0, 2400, PageStyle::Margin::Plain, 96));
        m_page.scrollTo(0);
        QSet<std::pair<int, int>> places; // of those that meet none
        QSet<bool> hasCounts;
        for (int line = 0; line < 60; ++line) {
            const std::vector<Bracket> brackets = placeBrackets(m_page, m_marks);
            hasCounts.insert(std::ranges::any_of(brackets, [](const Bracket &one) { return !one.counted.empty(); }));
            for (const Bracket &one : brackets) {
                if (one.counted.empty() && m_marks[one.mark].tag == 2 && one.begins && !one.letters.isEmpty())
                    places.insert({one.x, one.letters.left()});
            }
            m_page.scrollBy(m_page.style().body().lineHeight);
        }
        QVERIFY2(hasCounts.size() == 2, "some windows have one, and some have none");
        QCOMPARE(places.size(), 1);
    }

    void count_tellsThoseBesideALine()
    {
        code(10'000);
        m_page.setWindowHeight(600);
        m_page.setStyle(PageStyle(Typography(), 0, 480, PageStyle::Margin::Plain, 96));
        const std::vector<Bracket> brackets = placeBrackets(m_page, m_marks);
        const auto count = std::ranges::find_if(brackets, [](const Bracket &one) { return one.counted.size() > 50; });
        QVERIFY(count != brackets.end());
        const std::vector<qsizetype> atTop = count->marksAt(count->top + 1);
        QVERIFY(!atTop.empty() && atTop.size() < count->counted.size());
        QVERIFY2(count->marksAt(count->bottom + 100).size() == count->counted.size(), "beside no line of it: all");
        QCOMPARE(bracketAt(brackets, m_page.style(), count->letters.center()), &*count);
    }

    void margin_takesNothingFromTheText_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {380, 480, 600, 1000})
            QTest::addRow("%d wide", width) << width;
    }
    void margin_takesNothingFromTheText()
    {
        QFETCH(int, width);
        const PageStyle style(Typography(), 0, width, PageStyle::Margin::Plain, 96);
        QVERIFY(style.textWidth >= std::min(width * 3 / 4, 400));
        QVERIFY(style.lanes >= 3 && style.lanesWidth >= 4 * style.lanes);
        QVERIFY(style.bracketLeft + style.lanesWidth < style.bracketRight && style.bracketRight <= width);
    }

    void severalCodes_haveAStripeEach()
    {
        lay(1000);
        m_marks.assign({stripe({0, 80}, 1, QStringLiteral("war")), stripe({0, 80}, 1, QStringLiteral("peace")),
            stripe({0, 80}, 1, QStringLiteral("trade"))});
        const std::vector<Bracket> brackets = placeBrackets(m_page, m_marks);
        QCOMPARE(brackets.size(), 3U);
        for (size_t one = 0; one < brackets.size(); ++one) {
            for (size_t other = one + 1; other < brackets.size(); ++other) {
                QVERIFY(brackets[one].x != brackets[other].x);
                QVERIFY(!brackets[one].letters.intersects(brackets[other].letters));
            }
        }
    }

    void markThatComes_hasAStripeAtOnce()
    {
        lay(1000);
        m_marks.assign({stripe({0, 80}, 1, QStringLiteral("war"))});
        QCOMPARE(placeBrackets(m_page, m_marks).size(), 1U);
        m_marks.add(stripe({20, 60}, 2, QStringLiteral("peace"))); // deeper than any before
        const std::vector<Bracket> brackets = placeBrackets(m_page, m_marks);
        QCOMPARE(brackets.size(), 2U);
        for (const Bracket &bracket : brackets)
            QVERIFY2(bracket.counted.empty(), "there is room for both");
        QVERIFY(brackets[0].x != brackets[1].x);
    }

    /// With a lane for each code of the longer ones and none besides, those of the title above them and of a line that is theirs.
    void shortOnes_giveWayOnlyBesideTheSameLine()
    {
        QRandomGenerator random(3);
        m_page.setDocument(Test::documentOf({{QStringLiteral("A title")}, {Test::proseOf(random, 100)}}));
        m_page.setWindowHeight(800);
        m_page.setStyle(PageStyle(Typography(), 0, 480, PageStyle::Margin::Plain, 96));
        const Core::TextSpan title{0, m_page.document()->paragraphs[1].begin - 1};
        const Core::TextSpan prose{m_page.document()->paragraphs[1].begin, m_page.document()->text.size()};
        QList<Mark> marks;
        for (int code = 0; code < m_page.style().stripes(); ++code) {
            marks.append(stripe(title, quint64(1), QStringLiteral("war")));
            marks.append(stripe({prose.begin, prose.begin + 5}, quint64(2), QStringLiteral("war")));
            marks.append(stripe({prose.begin + 6, prose.end}, quint64(3), QStringLiteral("war")));
        }
        m_marks.assign(marks);
        for (const Bracket &one : placeBrackets(m_page, m_marks)) {
            if (one.counted.empty())
                QVERIFY2(m_marks[one.mark].tag != 2, "no room for it beside those that are longer");
            else
                QCOMPARE(one.counted.size(), size_t(m_page.style().stripes()));
        }
    }

    void name_standsWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("text");
        QTest::newRow("a wide page has the name") << 1200 << QStringLiteral("security");
        QTest::newRow("a narrow one has the letters") << 420 << QStringLiteral("se");
    }
    void name_standsWhereThereIsRoom()
    {
        QFETCH(int, width);
        lay(width);
        m_marks.assign({stripe({0, 80}, 1, QStringLiteral("security"))});
        const std::vector<Bracket> brackets = placeBrackets(m_page, m_marks);
        QCOMPARE(brackets.size(), 1U);
        QTEST(brackets[0].text, "text");
        QVERIFY(brackets[0].letters.right() <= width);
    }

    void longName_staysOnThePage()
    {
        lay(1100);
        m_marks.assign({stripe({0, 80}, 1, QString(300, u'w'))});
        const std::vector<Bracket> brackets = placeBrackets(m_page, m_marks);
        QVERIFY(brackets[0].text.endsWith(u'…'));
        QVERIFY(brackets[0].letters.right() <= 1100);
    }

    void memo_hasASignBesideTheName()
    {
        lay(1000);
        m_marks.assign({stripe({0, 80}, 1, QStringLiteral("war"), true), stripe({200, 260}, 2, QString(), true)});
        const std::vector<Bracket> brackets = placeBrackets(m_page, m_marks);
        QCOMPARE(brackets.size(), 2U);
        QVERIFY(!brackets[0].memo.isEmpty() && !brackets[0].memo.intersects(brackets[0].letters));
        QVERIFY2(!brackets[1].memo.isEmpty(), "a memo without a code has its sign too");
        const Bracket *found = bracketAt(brackets, m_page.style(), brackets[1].memo.center());
        QVERIFY(found != nullptr);
        QCOMPARE(m_marks[found->mark].tag, 2U);
    }
};

QTEST_MAIN(TestBrackets)
#include "tst_brackets.moc"

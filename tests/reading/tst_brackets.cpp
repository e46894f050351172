// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "reading/brackets.h"

#include <QTest>

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

private Q_SLOTS:
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

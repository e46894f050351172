// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "reading/contrast.h"
#include "reading/readingview.h"
#include "reading/signdrawing.h"
#include "reading/signplacing.h"
#include "reading/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Reading;

/// What stands beside the statements of an article: each sign on a line of its own, words where the margin has room.
class TestSigns final : public QObject {
    Q_OBJECT

    PageLayout m_page;
    PageMarks m_marks;
    Core::DocumentPtr m_document;

    void lay(int width)
    {
        QRandomGenerator random(7);
        m_document = Test::documentOf({{Test::proseOf(random, 60)}, {Test::proseOf(random, 60)}});
        m_page.setDocument(m_document);
        m_page.setWindowHeight(800);
        m_page.setStyle(
            PageStyle(Typography(), 0, width, PageStyle::Margin::Signs, 96, QStringLiteral("near-verbatim !")));
    }
    static Mark statement(Core::TextSpan span, quint64 tag)
    {
        Mark mark;
        mark.span = span;
        mark.tag = tag;
        mark.sign = Sign::Verbatim;
        mark.letters = QStringLiteral("verbatim");
        return mark;
    }

private Q_SLOTS:
    void word_standsWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasWord");
        QTest::newRow("wide") << 900 << true;
        QTest::newRow("narrow") << 420 << false;
    }
    void word_standsWhereThereIsRoom()
    {
        QFETCH(int, width);
        QFETCH(bool, hasWord);
        lay(width);
        m_marks.of(Layer::Link).assign({statement({0, 40}, 1)});
        const std::vector<PlacedSign> signs = placeSigns(m_page, m_marks);
        QCOMPARE(signs.size(), 1U);
        QCOMPARE(!signs[0].word.isEmpty(), hasWord);
        QVERIFY(!signs[0].sign.isEmpty());
        QVERIFY2(signs[0].sign.left() >= 0 && signs[0].sign.right() < signs[0].bar.left(),
            "inside the page, beside the bar");
        QVERIFY(signs[0].bar.right() < m_page.style().textLeft);
        QVERIFY(signs[0].word.left() >= 0 && signs[0].word.right() <= signs[0].sign.left() + 1);
    }

    void signs_neverShareALine()
    {
        lay(700);
        QList<Mark> marks;
        for (int i = 0; i < 12; ++i)
            marks.append(statement({i * 12, i * 12 + 10}, quint64(i + 1)));
        marks.append(statement({0, 200}, 20));
        m_marks.of(Layer::Link).assign(marks);
        QSet<int> taken;
        for (const PlacedSign &placed : placeSigns(m_page, m_marks)) {
            if (placed.sign.isEmpty())
                continue;
            QVERIFY(!taken.contains(placed.sign.top()));
            taken.insert(placed.sign.top());
        }
        QVERIFY(taken.size() > 1);
    }

    void current_comesFirst()
    {
        lay(700);
        m_marks.of(Layer::Link).assign({statement({0, 8}, 1), statement({9, 16}, 2)});
        m_marks.current[size_t(Layer::Link)] = 2;
        const std::vector<PlacedSign> signs = placeSigns(m_page, m_marks);
        QCOMPARE(m_marks.of(Layer::Link)[signs[0].mark].tag, 2U);
        QVERIFY(!signs[0].sign.isEmpty());
        QVERIFY2(signs[1].sign.isEmpty(), "the line is taken; its bar is still there to be clicked");
        QVERIFY(signAt(signs, signs[1].bar.center()) != nullptr);
        QVERIFY(signAt(signs, signs[0].sign.center()) == signs.data());
        QVERIFY(signAt(signs, {m_page.style().textLeft + 50, signs[0].bar.center().y()}) == nullptr);
    }

    void linksWithoutSign_haveNone()
    {
        lay(700);
        Mark link = statement({0, 40}, 1);
        link.sign = Sign::None;
        m_marks.of(Layer::Link).assign({link});
        QVERIFY(placeSigns(m_page, m_marks).empty());
    }

    void click_onASign_isAnnounced()
    {
        lay(700);
        ReadingView view;
        view.resize(700, 500);
        view.setSignWord(QStringLiteral("near-verbatim !"));
        view.setDocument(m_document);
        view.setMarks(Layer::Link, {statement({0, 40}, 7)});
        view.show();
        QSignalSpy clicked(&view, &ReadingView::markClicked);
        const QRect text = view.rectOf({0, 1}).toRect();
        for (int x = text.left() - 4; x > 0 && clicked.isEmpty(); --x)
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {x, text.center().y()});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][1].toULongLong(), 7ULL);
    }

    void colours_canBeSeenOnEveryPaper()
    {
        QSet<quint32> colours;
        for (const Sign sign :
            {Sign::Verbatim, Sign::NearVerbatim, Sign::Reworded, Sign::Paraphrase, Sign::Possible, Sign::NotFound})
            colours.insert(signColour(sign));
        QCOMPARE(colours.size(), 6);
        for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::sepia()}) {
            for (const quint32 colour : std::as_const(colours)) {
                QVERIFY(contrast(theme.markColour(colour), theme.paper) >= 3);
                QVERIFY(contrast(theme.inkColour(colour), theme.paper) >= 4.5);
            }
        }
    }
};

QTEST_MAIN(TestSigns)
#include "tst_signs.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "reading/dispersionstrip.h"
#include "reading/findbar.h"
#include "reading/linkband.h"
#include "reading/readingview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Crossread;
using namespace Crossread::Reading;

/// What stands beside a page: the find bar, the band of links, the dispersion strip.
class TestCompanions : public QObject {
    Q_OBJECT

    struct Pair {
        QWidget window;
        ReadingView *first = new ReadingView;
        ReadingView *second = new ReadingView;
        LinkBand *band = new LinkBand;

        explicit Pair(Qt::Orientation orientation, bool swapped = false)
        {
            window.resize(900, 700);
            QBoxLayout *box = orientation == Qt::Horizontal ? static_cast<QBoxLayout *>(new QHBoxLayout(&window))
                                                            : static_cast<QBoxLayout *>(new QVBoxLayout(&window));
            box->addWidget(swapped ? second : first, 1);
            box->addWidget(band);
            box->addWidget(swapped ? first : second, 1);
            first->setDocument(Test::longDocument(100));
            second->setDocument(Test::longDocument(80, false));
            band->setOrientation(orientation);
            band->setViews(first, second);
            window.show();
        }
    };
    static quint64 anywhere(LinkBand &band)
    {
        for (int y = 0; y < band.height(); y += 2) {
            for (int x = 0; x < band.width(); x += 2) {
                if (const quint64 tag = band.ribbonAt({x, y}); tag != 0)
                    return tag;
            }
        }
        return 0;
    }

private Q_SLOTS:
    void find_countsAndGoesRound()
    {
        ReadingView view;
        view.resize(600, 300);
        view.setDocument(Test::documentOf({{QStringLiteral("one two One")}, {QStringLiteral("stone one")}}));
        FindBar bar(&view);
        bar.open();
        QSignalSpy finished(&bar, &FindBar::finished);
        bar.setQuery({QStringLiteral("one"), Core::FindMode::Plain, false});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bar.count(), 4);
        QCOMPARE(view.selection(), (Core::TextSpan{0, 3}));
        QCOMPARE(bar.findChild<QLabel *>()->text(), QStringLiteral("1 of 4"));
        bar.findNext();
        QCOMPARE(view.selection(), (Core::TextSpan{8, 11}));
        bar.findPrevious();
        bar.findPrevious();
        QCOMPARE(bar.findChild<QLabel *>()->text(), QStringLiteral("4 of 4"));
        QCOMPARE(view.marks(Layer::SearchHit).size(), 4);
        bar.dismiss();
        QVERIFY(view.marks(Layer::SearchHit).isEmpty());
    }
    void find_obeysItsOptions_data()
    {
        QTest::addColumn<Core::FindQuery>("query");
        QTest::addColumn<int>("count");
        QTest::newRow("whole words") << Core::FindQuery{QStringLiteral("one"), Core::FindMode::WholeWord, false} << 3;
        QTest::newRow("capitals") << Core::FindQuery{QStringLiteral("One"), Core::FindMode::Plain, true} << 1;
        QTest::newRow("expression") << Core::FindQuery{QStringLiteral("t\\w+"), Core::FindMode::RegularExpression,
            false} << 2;
        QTest::newRow("nothing") << Core::FindQuery{QStringLiteral("nine"), Core::FindMode::Plain, false} << 0;
    }
    void find_obeysItsOptions()
    {
        QFETCH(Core::FindQuery, query);
        QFETCH(int, count);
        ReadingView view;
        view.setDocument(Test::documentOf({{QStringLiteral("one two One")}, {QStringLiteral("stone one")}}));
        FindBar bar(&view);
        QSignalSpy finished(&bar, &FindBar::finished);
        bar.setQuery(query);
        QCOMPARE(bar.query(), query);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bar.count(), count);
        QCOMPARE(bar.findChild<QLabel *>()->text().isEmpty(), false);
    }
    void find_saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("no expression at all") << QStringLiteral("(unclosed");
        QTest::newRow("an expression that gives up") << QStringLiteral("(a+)+$");
    }
    void find_saysWhatIsWrong()
    {
        QFETCH(QString, expression);
        ReadingView view;
        view.setDocument(Test::documentOf({{QString(60'000, u'a') + u'b'}}));
        FindBar bar(&view);
        QSignalSpy finished(&bar, &FindBar::finished);
        bar.setQuery({expression, Core::FindMode::RegularExpression, false});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QVERIFY(bar.findChild<QLabel *>()->text().size() > 20);
        QCOMPARE(bar.count(), 0);
    }

    void band_joinsWhatIsInSight_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<bool>("swapped");
        QTest::newRow("side by side") << Qt::Horizontal << false;
        QTest::newRow("side by side, swapped") << Qt::Horizontal << true;
        QTest::newRow("stacked") << Qt::Vertical << false;
        QTest::newRow("stacked, swapped") << Qt::Vertical << true;
    }
    void band_joinsWhatIsInSight()
    {
        QFETCH(Qt::Orientation, orientation);
        QFETCH(bool, swapped);
        Pair pair(orientation, swapped);
        const qsizetype far = pair.first->document()->text.size() - 50;
        pair.band->setRibbons({{{30, 60}, {25, 70}, 0x2b5f94, false, 5, QStringLiteral("a link")},
            {{far, far + 9}, {far / 2, far / 2 + 9}, 0x2b5f94, false, 6, {}}});
        pair.window.grab();
        QCOMPARE(anywhere(*pair.band), 5U); // the other one has no end on a page
        pair.first->setTopPosition(far);
        QCOMPARE(anywhere(*pair.band) != 0, true); // one end leads to the edge
    }
    void band_isFollowedByClickAndKey()
    {
        Pair pair(Qt::Horizontal);
        pair.band->setRibbons({{{30, 60}, {25, 70}, 0, false, 5, QStringLiteral("first")},
            {{400, 420}, {300, 320}, 0, false, 6, QStringLiteral("second")}});
        QSignalSpy activated(pair.band, &LinkBand::activated);
        QTest::keyClick(pair.band, Qt::Key_Down);
        QTest::keyClick(pair.band, Qt::Key_Down);
        QCOMPARE(pair.band->picked(), 6U);
        QVERIFY(pair.band->accessibleDescription().contains(QStringLiteral("second")));
        QTest::keyClick(pair.band, Qt::Key_Return);
        QTest::keyClick(pair.band, Qt::Key_Up);
        QTest::keyClick(pair.band, Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated[0][0].toULongLong(), 6U);
        QCOMPARE(activated[1][0].toULongLong(), 5U);
        for (int y = 0; y < pair.band->height() && activated.size() < 3; ++y)
            QTest::mouseClick(pair.band, Qt::LeftButton, {}, {pair.band->width() / 2, y});
        QCOMPARE(activated.size(), 3);
    }
    void band_withoutPages_isQuiet()
    {
        LinkBand band;
        band.setRibbons({{{1, 2}, {1, 2}, 0, true, 5, {}}});
        band.grab();
        QCOMPARE(band.ribbonAt({5, 5}), 0U);
    }

    void strip_leadsToTicks()
    {
        DispersionStrip strip;
        const auto document = Test::longDocument(50);
        strip.setDocument(document);
        const qsizetype middle = document->text.size() / 2;
        strip.setRows({{QStringLiteral("Bridges"), 0x2f7d32, {{10, 20}, {middle, middle + 8}}},
            {QStringLiteral("Rivers"), 0x1565c0, {{middle * 2 - 9, middle * 2 - 2}}}});
        strip.resize(600, strip.sizeHint().height());
        strip.setVisibleSpan({0, 500});
        strip.show();
        strip.grab();
        QSignalSpy chosen(&strip, &DispersionStrip::positionChosen);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst()[0].value<qsizetype>(), middle);
        QVERIFY(strip.accessibleDescription().contains(QStringLiteral("Bridges")));
        QTest::keyClick(&strip, Qt::Key_Down);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst()[0].value<qsizetype>(), middle * 2 - 9);
        // Near a tick of the first row a click goes to it exactly.
        bool hit = false;
        for (int x = 0; x < strip.width(); ++x)
            hit = hit || strip.positionAt({x, strip.height() / 2}) == middle;
        QVERIFY(hit);
        QCOMPARE(strip.positionAt({2, strip.height() / 2}), -1);
    }
};

QTEST_MAIN(TestCompanions)
#include "tst_companions.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/linkband.h"
#include "reading/theme.h"
#include "support/warnings.h"
#include "support/windows.h"
#include "views.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Crossread;
using namespace Crossread::Reading;
using namespace Qt::StringLiterals;

/// The band between two pages: what it draws, says and leads to.
class TestLinkBand final : public QObject {
    Q_OBJECT

    struct Pages {
        QWidget window;
        ReadingView *first = new ReadingView;
        LinkBand *band = new LinkBand;
        ReadingView *second = new ReadingView;

        explicit Pages(Qt::Orientation orientation = Qt::Horizontal)
        {
            window.resize(900, 700);
            auto *box = new QBoxLayout(
                orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, &window);
            box->setContentsMargins({});
            box->addWidget(first, 1);
            box->addWidget(band);
            box->addWidget(second, 1);
            first->setDocument(Test::longDocument(100));
            second->setDocument(Test::longDocument(80, false));
            band->setOrientation(orientation);
            band->setViews(first, second);
            window.show();
        }
    };
    static Ribbon ribbon(qsizetype left, qsizetype right, quint64 tag, const QString &tip = {})
    {
        return {{left, left + 30}, {right, right + 30}, 0x2b5f94, false, tag, tip};
    }
    static QPoint placeOf(LinkBand &band, quint64 tag)
    {
        for (int y = 0; y < band.height(); ++y) {
            for (int x = 0; x < band.width(); x += 4) {
                if (band.ribbonAt({x, y}) == tag)
                    return {x, y};
            }
        }
        return {-1, -1};
    }
    static void moveTo(LinkBand &band, QPoint point)
    {
        QMouseEvent event(QEvent::MouseMove, point, band.mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&band, &event);
    }

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void ribbons_areWalkedInTheOrderOfTheFirstPage()
    {
        Pages pages;
        pages.band->setRibbons({ribbon(400, 30, 3), ribbon(30, 300, 1), ribbon(200, 100, 2)});
        QSignalSpy activated(pages.band, &LinkBand::activated);
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Return, Qt::Key_Down, Qt::Key_Space, Qt::Key_End, Qt::Key_Enter,
                 Qt::Key_Down, Qt::Key_Return, Qt::Key_Up, Qt::Key_Return})
            QTest::keyClick(pages.band, key);
        QList<quint64> tags;
        for (const auto &one : std::as_const(activated))
            tags.append(one[0].toULongLong());
        QCOMPARE(tags, (QList<quint64>{1, 2, 3, 3, 2})); // the last one has no next
    }
    void picked_isSaidWithItsNumber()
    {
        Pages pages;
        const QAccessibleInterface &face = *QAccessible::queryAccessibleInterface(pages.band);
        QCOMPARE(face.role(), QAccessible::Graphic);
        QCOMPARE(face.text(QAccessible::Name), u"Links between the two pages"_s);
        const QString help = pages.band->accessibleDescription();
        pages.band->setRibbons({ribbon(30, 30, 1, u"first"_s), ribbon(200, 100, 2, u"second"_s)});
        QTest::keyClick(pages.band, Qt::Key_End);
        QVERIFY(pages.band->accessibleDescription().contains(u"2"));
        QVERIFY(face.text(QAccessible::Description).contains(u"second"));
        pages.band->setRibbons({ribbon(200, 100, 2, u"second, ruled"_s)});
        QCOMPARE(pages.band->picked(), 2U); // it is the same link
        QVERIFY2(pages.band->accessibleDescription().contains(u"second, ruled"),
            qPrintable(pages.band->accessibleDescription()));
        QTest::keyClick(pages.band, Qt::Key_Escape);
        QCOMPARE(pages.band->picked(), 0U);
        QCOMPARE(pages.band->accessibleDescription(), help);
        QTest::keyClick(pages.band, Qt::Key_End);
        pages.band->setRibbons({});
        QCOMPARE(pages.band->picked(), 0U);
        QCOMPARE(pages.band->accessibleDescription(), help);
    }
    void withoutLinks_keysDoNothing()
    {
        Pages pages;
        QSignalSpy activated(pages.band, &LinkBand::activated);
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_Space})
            QTest::keyClick(pages.band, key);
        QCOMPARE(activated.size(), 0);
        QCOMPARE(pages.band->picked(), 0U);
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
        QApplication::sendEvent(pages.band, &escape);
        QVERIFY(!escape.isAccepted()); // the window's, then
    }
    void keyboard_comesToTheCurrentLink()
    {
        Pages pages;
        QVERIFY(Test::waitUntilActive(pages.window));
        Ribbon current = ribbon(200, 100, 2);
        current.current = true;
        pages.band->setRibbons({ribbon(30, 30, 1), current, ribbon(300, 300, 3)});
        pages.band->setFocus(Qt::TabFocusReason);
        QCOMPARE(pages.band->picked(), 2U);
    }
    void mouse_findsAndFollowsARibbon()
    {
        Pages pages;
        pages.band->setRibbons({ribbon(30, 30, 7, u"<b>a tip</b>"_s)});
        QSignalSpy hovered(pages.band, &LinkBand::hovered);
        QSignalSpy activated(pages.band, &LinkBand::activated);
        const QPoint there = placeOf(*pages.band, 7);
        QVERIFY(there.x() >= 0);
        moveTo(*pages.band, there);
        QCOMPARE(pages.band->cursor().shape(), Qt::PointingHandCursor);
        QHelpEvent help(QEvent::ToolTip, there, pages.band->mapToGlobal(there));
        QApplication::sendEvent(pages.band, &help);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;"));
        QToolTip::hideText();
        QTest::mouseClick(pages.band, Qt::RightButton, {}, there);
        QCOMPARE(activated.size(), 0);
        QTest::mouseClick(pages.band, Qt::LeftButton, {}, there);
        QCOMPARE(activated.size(), 1);
        moveTo(*pages.band, {there.x(), pages.band->height() - 1});
        QCOMPARE(pages.band->cursor().shape(), Qt::ArrowCursor);
        QCOMPARE(hovered.size(), 2);
        QCOMPARE(hovered.last()[0].toULongLong(), 0U);
    }
    void ribbon_growsStrongerWhenItIsCurrent_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::light();
        QTest::newRow("dark") << Theme::dark();
    }
    void ribbon_growsStrongerWhenItIsCurrent()
    {
        QFETCH(Theme, theme);
        Pages pages;
        pages.first->setTheme(theme);
        pages.second->setTheme(theme);
        Ribbon one = ribbon(30, 30, 1);
        pages.band->setRibbons({one});
        const QImage quiet = pages.band->grab().toImage();
        QVERIFY(Test::pixelsOf(quiet, theme.paper) > 1000);
        const QPoint there = placeOf(*pages.band, 1);
        one.current = true;
        pages.band->setRibbons({one});
        const QImage strong = pages.band->grab().toImage();
        const auto lightness = [&](const QImage &picture) { return picture.pixelColor(there).lightness(); };
        QVERIFY(qAbs(lightness(strong) - theme.paper.lightness()) > qAbs(lightness(quiet) - theme.paper.lightness()));
    }
    void pagesWithoutRoom_areJoinedAllTheSame_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::newRow("side by side") << Qt::Horizontal;
        QTest::newRow("stacked") << Qt::Vertical;
    }
    void pagesWithoutRoom_areJoinedAllTheSame()
    {
        QFETCH(Qt::Orientation, orientation);
        Pages pages(orientation);
        pages.band->setRibbons({ribbon(30, 30, 1)});
        for (const QSize size : {QSize(900, 3), QSize(3, 700), QSize(30, 30), QSize(1, 1)}) {
            for (QWidget *page : {static_cast<QWidget *>(pages.first), static_cast<QWidget *>(pages.second)}) {
                page->setMinimumSize(0, 0);
                page->setMaximumSize(size); // as a splitter drawn together leaves it
            }
            pages.window.resize(900, 700);
            QCoreApplication::sendPostedEvents();
            pages.window.grab();
        }
        QCOMPARE(pages.band->ribbons().size(), 1);
    }
    void page_mayGoBeforeTheBand()
    {
        Pages pages;
        pages.band->setRibbons({ribbon(30, 30, 1)});
        pages.window.grab();
        delete pages.second;
        pages.first->setTopPosition(200);
        pages.window.grab();
        QCOMPARE(placeOf(*pages.band, 1), QPoint(-1, -1));
        pages.band->setViews(nullptr, nullptr);
        pages.window.grab();
    }
    void emptyPages_haveNoRibbons()
    {
        Pages pages;
        pages.band->setRibbons({ribbon(30, 30, 1)});
        QVERIFY(placeOf(*pages.band, 1).x() >= 0);
        pages.second->setDocument(nullptr);
        QCOMPARE(placeOf(*pages.band, 1), QPoint(-1, -1));
        pages.second->setDocument(Test::documentOf({{u"short"_s}})); // shorter than the link thinks
        pages.window.grab();
        QVERIFY(placeOf(*pages.band, 1).x() >= 0);
    }
    void manyLinks_areDrawnWhereTheyAreInSight()
    {
        Pages pages;
        QList<Ribbon> many;
        for (qsizetype at = 0; at < 20'000; at += 10)
            many.append(ribbon(at, at, quint64(at) + 1));
        pages.band->setRibbons(many);
        int seen = 0;
        for (int y = 0; y < pages.band->height(); ++y)
            seen += pages.band->ribbonAt({pages.band->width() / 2, y}) != 0 ? 1 : 0;
        QVERIFY(seen > pages.band->height() / 2);
        QTest::keyClick(pages.band, Qt::Key_End);
        QCOMPARE(pages.band->picked(), many.last().tag);
    }
};

QTEST_MAIN(TestLinkBand)
#include "tst_linkband.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "views.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QToolTip>
#include <QHelpEvent>

using namespace Crossread;
using namespace Crossread::Reading;
using namespace Qt::StringLiterals;
using Core::TextSpan;
using Test::viewOf;

/// What a hand on the mouse does to the page.
class TestMouse final : public QObject {
    Q_OBJECT

    static QPoint at(const ReadingView &view, qsizetype position)
    {
        const QRectF rect = view.rectOf({position, position + 1});
        return QPointF(rect.left() + 1, rect.center().y()).toPoint();
    }
    static void move(ReadingView &view, QPoint to, Qt::MouseButtons buttons)
    {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, buttons, {});
        QApplication::sendEvent(view.viewport(), &event);
    }
    static void press(ReadingView &view, QPoint where)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, where);
    }
    static void release(ReadingView &view, QPoint where)
    {
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, where);
    }
    static Core::DocumentPtr sentence() { return Test::documentOf({{u"Nobody had signed the agreement yet."_s}}); }

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void dragByWords_takesWholeOnes_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("selected");
        QTest::newRow("on") << 8 << 19 << u"had signed the"_s;
        QTest::newRow("back") << 12 << 2 << u"Nobody had signed"_s;
        QTest::newRow("within the word") << 8 << 9 << u"had"_s;
    }
    void dragByWords_takesWholeOnes()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto view = viewOf(sentence());
        press(*view, at(*view, from));
        release(*view, at(*view, from));
        press(*view, at(*view, from)); // the second of two clicks, held
        move(*view, at(*view, to), Qt::LeftButton);
        release(*view, at(*view, to));
        QTEST(Test::wordsOf(*view, view->selection()), "selected");
    }
    void shiftClick_selectsFromTheCaret()
    {
        const auto view = viewOf(sentence());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at(*view, 7));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(*view, 18));
        QCOMPARE(Test::wordsOf(*view, view->selection()), u"had signed "_s);
    }
    void trembling_selectsNothing()
    {
        const auto view = viewOf(sentence());
        QSignalSpy clicked(view.get(), &ReadingView::clicked);
        const QPoint where = at(*view, 10);
        press(*view, where);
        move(*view, where + QPoint(1, 1), Qt::LeftButton);
        release(*view, where + QPoint(1, 1));
        QVERIFY(view->selection().isEmpty());
        QCOMPARE(clicked.size(), 1);
    }
    void anotherText_endsTheDrag_data()
    {
        QTest::addColumn<Core::DocumentPtr>("next");
        QTest::newRow("a shorter one") << Test::documentOf({{u"ab"_s}});
        QTest::newRow("none at all") << Core::DocumentPtr();
    }
    void anotherText_endsTheDrag()
    {
        QFETCH(Core::DocumentPtr, next);
        const auto view = viewOf(sentence());
        const QPoint from = at(*view, 20);
        for (const int clicks : {1, 2}) {
            view->setDocument(sentence());
            for (int click = 1; click < clicks; ++click) {
                press(*view, from);
                release(*view, from);
            }
            press(*view, from);
            move(*view, at(*view, 30), Qt::LeftButton);
            view->setDocument(next); // as an import that has just ended does
            move(*view, from + QPoint(60, 0), Qt::LeftButton);
            QVERIFY(view->selection().isEmpty());
            release(*view, from + QPoint(60, 0));
            QCOMPARE(view->caret(), 0);
        }
    }
    void dragBeyondTheEdge_scrolls()
    {
        const auto view = viewOf(Test::longDocument(60, false), {700, 300});
        press(*view, at(*view, 30));
        move(*view, {200, 320}, Qt::LeftButton);
        QTRY_VERIFY(view->verticalScrollBar()->value() > 100);
        const TextSpan selected = view->selection();
        release(*view, {200, 320});
        QCOMPARE(selected.begin, 30);
        QVERIFY(selected.end > 100);
    }
    void pointer_showsWhatIsBelowIt()
    {
        const auto view = viewOf(Test::longDocument(10));
        Mark mark;
        mark.span = {30, 200};
        mark.letters = u"T"_s;
        mark.tag = 7;
        view->addMark(Layer::Annotation, mark);
        move(*view, at(*view, 40), {});
        QCOMPARE(view->viewport()->cursor().shape(), Qt::IBeamCursor);
        move(*view, {2, 40}, {});
        QCOMPARE(view->viewport()->cursor().shape(), Qt::ArrowCursor);
        const int y = int(view->rectOf(mark.span).center().y());
        bool hand = false;
        for (int x = view->viewport()->width() / 2; x < view->viewport()->width() && !hand; ++x) {
            move(*view, {x, y}, {});
            hand = view->viewport()->cursor().shape() == Qt::PointingHandCursor;
        }
        QVERIFY(hand);
    }
    void emptyPage_isNotHurt()
    {
        const auto view = viewOf(nullptr);
        QSignalSpy clicked(view.get(), &ReadingView::clicked);
        move(*view, {50, 50}, {});
        press(*view, {50, 50});
        move(*view, {80, 90}, Qt::LeftButton);
        release(*view, {80, 90});
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, {50, 50});
        QContextMenuEvent menu(QContextMenuEvent::Mouse, {50, 50}, view->mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(view->viewport(), &menu);
        QHelpEvent help(QEvent::ToolTip, {50, 50}, view->mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(view->viewport(), &help);
        QCOMPARE(clicked.size(), 0);
        QCOMPARE(view->caret(), 0);
    }
    void rightClick_keepsASelectionThatItIsOn()
    {
        const auto view = viewOf(sentence());
        QSignalSpy asked(view.get(), &ReadingView::contextMenuRequested);
        const auto menuAt = [&](qsizetype position) {
            const QPoint where = at(*view, position);
            QContextMenuEvent menu(QContextMenuEvent::Mouse, where, view->viewport()->mapToGlobal(where));
            QApplication::sendEvent(view->viewport(), &menu);
        };
        view->setSelection({7, 17});
        menuAt(10);
        QCOMPARE(view->selection(), (TextSpan{7, 17}));
        menuAt(25);
        QCOMPARE(view->selection(), (TextSpan{25, 25})); // it is about the word there now
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].value<qsizetype>(), 25);
    }
    void tip_tellsEveryMarkAndNeverReadsMarkup()
    {
        const auto view = viewOf(sentence());
        Mark mark;
        mark.span = {7, 17};
        mark.tag = 1;
        mark.tip = u"<img src=x> trust"_s;
        view->addMark(Layer::Annotation, mark);
        mark.tip = u"NATO"_s;
        view->addMark(Layer::Topic, mark);
        const QPoint where = at(*view, 10);
        QHelpEvent help(QEvent::ToolTip, where, view->viewport()->mapToGlobal(where));
        QApplication::sendEvent(view->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"&lt;img"), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"NATO"));
        QToolTip::hideText();
    }
    void passagesWithoutALane_areChosenFromAMenu()
    {
        const auto view = viewOf(sentence(), {480, 300});
        constexpr int count = 40;
        QList<Mark> marks;
        for (quint64 tag = 1; tag <= count; ++tag) {
            Mark mark;
            mark.span = {7, 17};
            mark.tag = tag;
            mark.name = u"war & peace %1"_s.arg(tag);
            mark.tip = mark.name;
            marks.append(mark);
        }
        view->setMarks(Layer::Annotation, marks);
        QSignalSpy clicked(view.get(), &ReadingView::markClicked);
        QPoint where = at(*view, 10);
        QMenu *menu = nullptr;
        for (where.setX(view->viewport()->width() - 1); menu == nullptr && where.x() > 0; where.rx() -= 2) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, where, view->viewport()->mapToGlobal(where));
            QApplication::sendEvent(view->viewport(), &event);
            menu = view->findChild<QMenu *>();
        }
        QVERIFY(menu != nullptr);
        const QList<QAction *> entries = menu->actions();
        QVERIFY2(entries.size() > 1 && entries.size() < count, "some have a stripe of their own");
        QCOMPARE(entries.constLast()->text(), u"war && peace 40: “had signed”"_s);
        entries.constLast()->trigger();
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][1].toULongLong(), 40U);
        menu->close();
        where.rx() += 2; // where the menu was asked for
        QHelpEvent help(QEvent::ToolTip, where, view->viewport()->mapToGlobal(where));
        QApplication::sendEvent(view->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"more"), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }
    void signs_areClicked()
    {
        const auto view = viewOf(Test::longDocument(10, false));
        Mark mark;
        mark.span = {30, 90};
        mark.sign = Sign::Verbatim;
        mark.letters = u"verbatim"_s;
        mark.tag = 9;
        view->addMark(Layer::Link, mark);
        QSignalSpy clicked(view.get(), &ReadingView::markClicked);
        const int y = int(view->rectOf({30, 31}).center().y());
        int x = 0;
        for (; view->viewport()->cursor().shape() != Qt::PointingHandCursor && x < view->viewport()->width(); ++x)
            move(*view, {x, y}, {});
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {x, y});
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<Layer>(), Layer::Link);
        QCOMPARE(clicked[0][1].toULongLong(), 9U);
        QVERIFY(view->selection().isEmpty());
    }
};

QTEST_MAIN(TestMouse)
#include "tst_mouse.moc"

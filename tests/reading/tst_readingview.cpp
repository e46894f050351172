// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/theme.h"
#include "views.h"
#include "support/windows.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Crossread;
using namespace Crossread::Reading;
using Core::TextSpan;
using Test::viewOf;

namespace {

QPoint inside(const QRectF &rect, bool rightToLeft)
{
    return QPointF(rightToLeft ? rect.right() - 1 : rect.left() + 1, rect.center().y()).toPoint();
}

}

class TestReadingView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void position_staysThrough_data()
    {
        QTest::addColumn<std::function<void(ReadingView &)>>("change");
        QTest::newRow("a narrower window") << std::function([](ReadingView &view) { view.resize(480, 600); });
        QTest::newRow("a wider window") << std::function([](ReadingView &view) { view.resize(1600, 600); });
        QTest::newRow("a row of widths") << std::function([](ReadingView &view) {
            for (int width = 900; width > 400; width -= 37)
                view.resize(width, 600);
            for (int width = 400; width < 900; width += 41)
                view.resize(width, 600);
        });
        QTest::newRow("zooming in") << std::function([](ReadingView &view) { view.zoom(4); });
        QTest::newRow("zooming in, out and back") << std::function([](ReadingView &view) {
            view.zoom(5);
            view.zoom(-9);
            view.zoom(0);
        });
        QTest::newRow("another face") << std::function([](ReadingView &view) {
            Typography typography;
            typography.serif = false;
            typography.leading = 1.9;
            typography.letterSpacing = 0.12;
            typography.wordSpacing = 0.16;
            view.setTypography(typography);
        });
        QTest::newRow("another paper") << std::function([](ReadingView &view) { view.setTheme(Theme::dark()); });
    }
    void position_staysThrough()
    {
        QFETCH(std::function<void(ReadingView &)>, change);
        const auto view = viewOf(Test::longDocument(300));
        const qsizetype position = view->document()->text.size() / 2;
        view->setTopPosition(position);
        const qsizetype top = view->topPosition();
        change(*view);
        // The character that was at the top is in the page's first line.
        const QRectF where = view->rectOf({top, top + 1});
        QVERIFY2(where.top() > -2 && where.bottom() < 80, qPrintable(QString::number(where.top())));
    }
    void nothingMoves_whenHeightsAboveTurnOutDifferent()
    {
        const auto view = viewOf(Test::longDocument(500));
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() * 2 / 3);
        const qsizetype top = view->topPosition();
        for (int step = 0; step < 40; ++step) {
            const QRectF before = view->rectOf({top, top + 1});
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() - 50);
            const QRectF after = view->rectOf({top, top + 1});
            QCOMPARE(after.top() - before.top(), 50.0);
        }
    }
    void scrollBar_reachesBothEnds()
    {
        const auto view = viewOf(Test::longDocument(200));
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        view->grab();
        QCOMPARE(view->visibleSpan().end, view->document()->text.size());
        view->verticalScrollBar()->setValue(0);
        QCOMPARE(view->topPosition(), 0);
    }
    void longText_isMeasuredMeanwhile_withoutMoving()
    {
        const auto view = viewOf(Test::longDocument(12'000));
        QVERIFY(view->document()->text.size() > 4'000'000);
        view->setTopPosition(view->document()->text.size() / 3);
        const qsizetype top = view->topPosition();
        const int guessed = view->verticalScrollBar()->maximum();
        view->grab();
        QTRY_VERIFY(view->verticalScrollBar()->maximum() != guessed);
        QCOMPARE(view->topPosition(), top);
    }

    void everyPosition_isFoundWhereItIsDrawn_data()
    {
        QTest::addColumn<Core::DocumentPtr>("document");
        QTest::addColumn<QSize>("size");
        const auto talk =
            Test::documentOf({{QStringLiteral("Ada: Good evening, all of you who came over the bridge.")},
                                 {QStringLiteral("Ben: To you, too.")}, {QString()},
                                 {QStringLiteral("More of the same, without a name, so long that it wraps in a "
                                                 "narrow window at the least, and twice at that.")}},
                {QStringLiteral("Ada"), QStringLiteral("Ben")});
        QTest::newRow("names beside the words") << talk << QSize(900, 600);
        QTest::newRow("names above the words") << talk << QSize(420, 600);
        const auto arabic =
            Test::documentOf({{QStringLiteral("قال الرئيس إن المحادثات كانت بناءة ومفيدة للغاية، وإن الطرفين "
                                              "اتفقا على مواصلة الحوار في الأسابيع المقبلة.")}});
        QTest::newRow("Arabic") << arabic << QSize(500, 600);
        const auto mixed =
            Test::documentOf({{QStringLiteral("He said شكرا جزيلا twice, then 25 times, and (مرحبا) once.")},
                {QStringLiteral("قال NATO ثم Minsk في 2015 مرة أخرى.")}});
        QTest::newRow("mixed directions") << mixed << QSize(700, 600);
        QTest::newRow("signs outside the basic plane")
            << Test::documentOf({{QStringLiteral("One 😀 two 🎉 three, naïve café.")}}) << QSize(700, 600);
    }
    void everyPosition_isFoundWhereItIsDrawn()
    {
        QFETCH(Core::DocumentPtr, document);
        QFETCH(QSize, size);
        const auto view = viewOf(document, size);
        int checked = 0;
        for (qsizetype position = 0; position < document->text.size(); ++position) {
            const QChar unit = document->text[position];
            if (unit == u'\n' || unit.isSpace() || unit.isLowSurrogate() || unit.isMark())
                continue;
            const qsizetype length = unit.isHighSurrogate() ? 2 : 1;
            const QRectF rect = view->rectOf({position, position + length});
            const auto isJoined = [&document](qsizetype lam) {
                return lam >= 0 && document->text.mid(lam, 1) == QStringLiteral("ل")
                    && QStringLiteral("اأإآ").contains(document->text.mid(lam + 1, 1));
            };
            if (isJoined(position) || isJoined(position - 1))
                continue; // two letters, one sign
            const bool rightToLeft = unit.direction() == QChar::DirAL || unit.direction() == QChar::DirR;
            if (!unit.isLetterOrNumber() && !unit.isHighSurrogate())
                continue; // a mark's direction hangs on its neighbours
            QVERIFY2(view->positionAt(inside(rect, rightToLeft)) == position,
                qPrintable(QStringLiteral("%1 at %2..%3 found %4")
                        .arg(position)
                        .arg(rect.left())
                        .arg(rect.right())
                        .arg(view->positionAt(inside(rect, rightToLeft)))));
            ++checked;
        }
        QVERIFY(checked > 10);
    }
    void mixedDirections_areMarkedWhereTheyAreDrawn()
    {
        // In a line that runs both ways, a stretch over the seam is two stretches: no pixel of what is left out.
        const QString text = QStringLiteral("abc אבגדה xyz");
        const auto view = viewOf(Test::documentOf({{text}}));
        Mark mark;
        mark.span = {2, 6}; // "c", blank, two letters of the other script
        const QRectF whole = view->rectOf(mark.span);
        const QRectF omitted = view->rectOf({7, 9});
        QVERIFY(whole.intersects(omitted)); // their hull covers the omitted ones, so that
        view->setMarks(Layer::SearchHit, {mark});
        const QImage page = view->viewport()->grab().toImage();
        const auto filled = [&](qsizetype position) {
            const QRectF at = view->rectOf({position, position + 1});
            return QColor(page.pixel(int(at.center().x()), int(at.top()) + 1)) == view->theme().searchHit;
        };
        QVERIFY(filled(2));
        QVERIFY(filled(4));
        QVERIFY(filled(5));
        QVERIFY(!filled(7));
        QVERIFY(!filled(8));
        QVERIFY(!filled(1));
    }

    void units_areSelected_data()
    {
        QTest::addColumn<int>("clicks");
        QTest::addColumn<QString>("selected");
        QTest::newRow("by two clicks a word") << 2 << QStringLiteral("bridge");
        QTest::newRow("by three clicks a sentence") << 3 << QStringLiteral("The bridge stands.");
        QTest::newRow("by four clicks a paragraph")
            << 4 << QStringLiteral("Ada: Nobody knew. The bridge stands. Let us go, Mr. Smith.");
    }
    void units_areSelected()
    {
        QFETCH(int, clicks);
        QFETCH(QString, selected);
        const auto view = viewOf(Test::documentOf(
            {{QStringLiteral("Ada: Nobody knew. The bridge stands. Let us go, Mr. Smith.")}}, {QStringLiteral("Ada")}));
        const qsizetype at = view->document()->text.indexOf(u"bridge");
        const QPoint point = inside(view->rectOf({at + 2, at + 3}), false);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point);
        for (int click = 1; click < clicks; ++click)
            QTest::mousePress(view->viewport(), Qt::LeftButton, {}, point);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(view->document()->textOf(view->selection()).toString(), selected);
    }
    void turn_isSelectedWhole()
    {
        const auto view = viewOf(
            Test::documentOf({{QStringLiteral("Ada: One.")}, {QStringLiteral("Two.")}, {QStringLiteral("Ben: Three.")}},
                {QStringLiteral("Ada"), QStringLiteral("Ben")}));
        view->selectUnit(Unit::Turn, 12);
        QCOMPARE(view->document()->textOf(view->selection()).toString(), QStringLiteral("Ada: One.\nTwo."));
    }
    void drag_selectsAndClickDoesNot()
    {
        const auto view = viewOf(Test::documentOf({{QStringLiteral("Nobody had signed the agreement.")}}));
        QSignalSpy clicked(view.get(), &ReadingView::clicked);
        QSignalSpy changed(view.get(), &ReadingView::selectionChanged);
        const QPoint from = inside(view->rectOf({7, 8}), false);
        const QPoint to = inside(view->rectOf({17, 18}), false);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(
            QEvent::MouseMove, to, view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &move);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(view->selection(), (TextSpan{7, 17}));
        QVERIFY(!changed.isEmpty());
        QVERIFY(clicked.isEmpty());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, inside(view->rectOf({25, 26}), false), 1000);
        QVERIFY(view->selection().isEmpty());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<qsizetype>(), 25);
    }

    void keys_moveTheCaret_data()
    {
        QTest::addColumn<QList<QKeySequence>>("keys");
        QTest::addColumn<int>("from");
        QTest::addColumn<TextSpan>("selected");
        // "Ada: One two three." is 0..19, its newline 19, "Four five." 20..30
        const auto row = [](const char *name, QList<QKeySequence> keys, int from, TextSpan selected) {
            QTest::newRow(name) << keys << from << selected;
        };
        row("right", {Qt::Key_Right}, 5, {6, 6});
        row("left out of the words into the name", {Qt::Key_Left}, 5, {4, 4});
        row("right over a paragraph's end", {Qt::Key_Right}, 19, {20, 20});
        row("left at the begin", {Qt::Key_Left}, 0, {0, 0});
        row("a word on", {Qt::CTRL | Qt::Key_Right}, 5, {9, 9});
        row("a word back", {Qt::CTRL | Qt::Key_Left}, 9, {5, 5});
        row("select a word", {Qt::CTRL | Qt::SHIFT | Qt::Key_Right}, 5, {5, 9});
        row("home", {Qt::Key_Home}, 12, {5, 5});
        row("end", {Qt::Key_End}, 12, {19, 19});
        row("select to the end", {Qt::SHIFT | Qt::Key_End}, 12, {12, 19});
        row("the document's begin", {Qt::CTRL | Qt::Key_Home}, 25, {0, 0});
        row("the document's end", {Qt::CTRL | Qt::Key_End}, 3, {30, 30});
        row("everything", {Qt::CTRL | Qt::Key_A}, 3, {0, 30});
        row("nothing any more", {Qt::CTRL | Qt::Key_A, Qt::Key_Escape}, 3, {30, 30});
        row("down and up again", {Qt::Key_Down, Qt::Key_Up}, 8, {8, 8});
        row("select a paragraph", {Qt::CTRL | Qt::SHIFT | Qt::Key_Down}, 0, {0, 20});
        row("a page down at the end", {Qt::Key_PageDown}, 3, {30, 30});
        row("a page up, selecting", {Qt::SHIFT | Qt::Key_PageUp}, 22, {0, 22});
    }
    void keys_moveTheCaret()
    {
        QFETCH(QList<QKeySequence>, keys);
        QFETCH(int, from);
        QFETCH(TextSpan, selected);
        const auto view = viewOf(Test::documentOf(
            {{QStringLiteral("Ada: One two three.")}, {QStringLiteral("Four five.")}}, {QStringLiteral("Ada")}));
        view->moveCaret(from);
        for (const QKeySequence &key : keys)
            QTest::keyClick(view.get(), key[0].key(), key[0].keyboardModifiers());
        QCOMPARE(view->selection(), selected);
    }
    void frame_showsTheFocusThatCameByKey()
    {
        const auto view = viewOf(Test::longDocument(5));
        QVERIFY(Test::waitUntilActive(*view));
        const auto edge = [&view] {
            const QImage image = view->viewport()->grab().toImage();
            return image.pixelColor(image.width() - 1, image.height() / 2);
        };
        view->clearFocus();
        view->setFocus(Qt::TabFocusReason);
        QCOMPARE(edge(), Theme::light().focusEdge);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {60, 20});
        QCOMPARE(edge(), Theme::light().paper);
        view->clearFocus();
        view->setFocus();
        QCOMPARE(edge(), Theme::light().paper);
    }
    void caret_walksThroughEverythingAndStaysInSight()
    {
        const auto view = viewOf(Test::longDocument(30));
        view->setFocus();
        const int end = int(view->document()->text.size());
        int steps = 0;
        for (; view->caret() < end && steps < 2000; ++steps) {
            QTest::keyClick(view.get(), Qt::Key_Down);
            const QRectF at = view->rectOf({view->caret(), view->caret() + 1});
            QVERIFY(at.top() >= -1 && at.bottom() <= view->viewport()->height() + 1);
            if (view->caret() > view->document()->paragraphs.last().begin && view->caret() + 90 > end)
                break;
        }
        QVERIFY(steps > 100 && steps < 1900);
        for (; view->caret() > 0 && steps < 4000; ++steps)
            QTest::keyClick(view.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(view->caret(), 0);
    }
    void arabicCaret_goesLeftToGoOn()
    {
        const auto view = viewOf(Test::documentOf({{QStringLiteral("قال الرئيس")}}));
        view->moveCaret(0);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->caret(), 1);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(view->caret(), 0);
    }
    void pageDown_showsWhatComesNext()
    {
        const auto view = viewOf(Test::longDocument(200));
        for (int page = 0; page < 10; ++page) {
            const TextSpan before = view->visibleSpan();
            QTest::keyClick(view.get(), Qt::Key_PageDown);
            const TextSpan after = view->visibleSpan();
            QVERIFY(after.begin > before.begin && after.begin <= before.end); // no line is passed over
        }
    }
    void controlWheel_zooms()
    {
        const auto view = viewOf(Test::longDocument(20));
        QSignalSpy changed(view.get(), &ReadingView::typographyChanged);
        QWheelEvent wheel(QPointF(50, 50), view->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &wheel);
        QCOMPARE(view->zoomSteps(), 1);
        QCOMPARE(changed.size(), 1);
        view->zoom(0);
        QCOMPARE(view->zoomSteps(), 0);
    }
    void wheel_scrollsByPixels()
    {
        const auto view = viewOf(Test::longDocument(100));
        QWheelEvent wheel(QPointF(50, 50), view->viewport()->mapToGlobal(QPointF(50, 50)), {0, -17}, {0, -17},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &wheel);
        QCOMPARE(view->verticalScrollBar()->value(), 17);
    }

    void bringIntoView_showsTheSpan_data()
    {
        QTest::addColumn<ReadingView::Scroll>("scroll");
        QTest::newRow("in the upper third") << ReadingView::Scroll::Upper;
        QTest::newRow("in the middle") << ReadingView::Scroll::Centre;
        QTest::newRow("only if needed") << ReadingView::Scroll::IfNeeded;
    }
    void bringIntoView_showsTheSpan()
    {
        QFETCH(ReadingView::Scroll, scroll);
        const auto view = viewOf(Test::longDocument(300));
        for (const double part : {0.0, 0.1, 0.5, 0.99, 0.3}) {
            const qsizetype at = qsizetype(part * double(view->document()->text.size() - 5));
            view->bringIntoView({at, at + 4}, scroll);
            const QRectF where = view->rectOf({at, at + 1});
            QVERIFY(where.top() >= 0 && where.bottom() <= view->viewport()->height());
        }
    }
    void brackets_areClicked()
    {
        const auto view = viewOf(Test::longDocument(20));
        Mark mark;
        mark.span = {30, 200};
        mark.letters = QStringLiteral("T");
        mark.tag = 77;
        view->addMark(Layer::Annotation, mark);
        QSignalSpy clicked(view.get(), &ReadingView::markClicked);
        const int y = int(view->rectOf(mark.span).center().y());
        for (int x = view->viewport()->width() / 2; x < view->viewport()->width() && clicked.isEmpty(); ++x)
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {x, y}, 900);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][1].toULongLong(), 77U);
        view->removeMark(Layer::Annotation, mark.span, 77);
        QVERIFY(view->marksAt(Layer::Annotation, 40).isEmpty());
    }
    void emptyPage_doesNothingWrong()
    {
        ReadingView view;
        view.setPlaceholderText(QStringLiteral("Nothing yet"));
        view.resize(400, 300);
        view.show();
        view.grab();
        QTest::keyClick(&view, Qt::Key_PageDown);
        QTest::mouseClick(view.viewport(), Qt::LeftButton);
        QCOMPARE(view.selection(), (TextSpan{0, 0}));
        view.setDocument(std::make_shared<Core::Document>());
        view.grab();
        view.setDocument(Test::longDocument(3));
        view.grab();
        view.setDocument(nullptr);
        view.grab();
        QCOMPARE(view.topPosition(), 0);
    }
    void tinyWindow_doesNotFail()
    {
        const auto view = viewOf(Test::longDocument(10), {40, 20});
        view->zoom(16);
        view->grab();
        view->resize(1, 1);
        view->grab();
        QVERIFY(view->verticalScrollBar()->maximum() > 0);
    }
};

QTEST_MAIN(TestReadingView)
#include "tst_readingview.moc"

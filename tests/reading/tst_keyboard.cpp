// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blocks.h"
#include "support/warnings.h"
#include "views.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Reading;
using namespace Qt::StringLiterals;
using Core::TextSpan;
using Test::viewOf;

/// The page without a mouse: the caret over every kind of writing, and what the keys do besides.
class TestKeyboard final : public QObject {
    Q_OBJECT

    /// Where the caret has stood, pressing a key until it no longer moves.
    static QList<qsizetype> walk(ReadingView &view, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QList<qsizetype> places{view.caret()};
        while (places.size() < 200) {
            QTest::keyClick(&view, key, modifiers);
            if (view.caret() == places.last())
                break;
            places.append(view.caret());
        }
        return places;
    }
    static QList<qsizetype> reversed(QList<qsizetype> list)
    {
        std::ranges::reverse(list);
        return list;
    }

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void caret_stopsAtWholeCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qsizetype>>("stops");
        QTest::newRow("letters") << u"abc"_s << QList<qsizetype>{0, 1, 2, 3};
        QTest::newRow("outside of the plane") << u"a😀b"_s << QList<qsizetype>{0, 1, 3, 4};
        QTest::newRow("a family is one sign") << u"a👩‍👩‍👦b"_s << QList<qsizetype>{0, 1, 9, 10};
        QTest::newRow("a letter with its accent beside it") << u"ae\u0301b"_s << QList<qsizetype>{0, 1, 3, 4};
        QTest::newRow("flags") << u"🇫🇷🇺🇦"_s << QList<qsizetype>{0, 4, 8};
        QTest::newRow("nothing") << QString() << QList<qsizetype>{0};
    }
    void caret_stopsAtWholeCharacters()
    {
        QFETCH(QString, text);
        QFETCH(QList<qsizetype>, stops);
        const auto view = viewOf(Test::documentOf({{text}}));
        QCOMPARE(walk(*view, Qt::Key_Right), stops);
        QCOMPARE(walk(*view, Qt::Key_Left), reversed(stops));
    }
    void words_areJumpedOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qsizetype>>("stops");
        QTest::newRow("words") << u"one two  three"_s << QList<qsizetype>{0, 4, 9, 14};
        QTest::newRow("outside of the plane") << u"one 😀 two"_s << QList<qsizetype>{0, 4, 7, 10};
        QTest::newRow("over a paragraph's end") << u"one\ntwo"_s << QList<qsizetype>{0, 3, 4, 7};
        QTest::newRow("Arabic") << u"قال الرئيس"_s << QList<qsizetype>{0, 4, 10};
    }
    void words_areJumpedOver()
    {
        QFETCH(QString, text);
        QFETCH(QList<qsizetype>, stops);
        QList<Test::Paragraph> paragraphs;
        for (const QString &line : text.split(u'\n'))
            paragraphs.append({line});
        const auto view = viewOf(Test::documentOf(paragraphs));
        QCOMPARE(walk(*view, Qt::Key_Right, Qt::ControlModifier), stops);
        QCOMPARE(walk(*view, Qt::Key_Left, Qt::ControlModifier), reversed(stops));
    }
    void giantParagraph_isNoHindrance()
    {
        // Cut for display, without a blank to cut it at: the seam lies between two characters.
        const QString text = u"x"_s + u"😀"_s.repeated(BlockTable::cutAt);
        const auto view = viewOf(Test::documentOf({{text}}));
        const BlockTable blocks(*view->document());
        QVERIFY(blocks.size() > 1);
        for (qsizetype index = 1; index < blocks.size(); ++index) {
            const qsizetype seam = blocks.span(index).begin;
            QVERIFY(!text[seam].isLowSurrogate());
            view->moveCaret(seam);
            QTest::keyClick(view.get(), Qt::Key_Left);
            QCOMPARE(view->caret(), seam - 2);
            QTest::keyClick(view.get(), Qt::Key_Right);
            QCOMPARE(view->caret(), seam);
            QTest::keyClick(view.get(), Qt::Key_Right);
            QCOMPARE(view->caret(), seam + 2);
        }
    }
    void mixedDirections_areWalkedOnTheScreen()
    {
        const auto view = viewOf(Test::documentOf({{u"ab אבג cd"_s}}));
        const QList<qsizetype> stops = walk(*view, Qt::Key_Right);
        QCOMPARE(stops.first(), 0);
        QCOMPARE(stops.last(), view->document()->text.size());
        const QSet<qsizetype> each(stops.cbegin(), stops.cend());
        QVERIFY(each.size() >= view->document()->text.size()); // no place is passed over, or it hangs
    }
    void shift_selectsAcrossParagraphsAndBack()
    {
        const auto view = viewOf(Test::documentOf({{u"one two"_s}, {u"three"_s}}));
        view->moveCaret(4);
        QSignalSpy changed(view.get(), &ReadingView::selectionChanged);
        for (int step = 0; step < 5; ++step)
            QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(Test::wordsOf(*view, view->selection()), u"two\nt"_s);
        QCOMPARE(changed.size(), 5);
        for (int step = 0; step < 6; ++step)
            QTest::keyClick(view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view->selection(), (TextSpan{3, 4})); // beyond where it began
        QCOMPARE(view->caret(), 3);
        QTest::keyClick(view.get(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view->selection(), (TextSpan{0, 4}));
    }
    void column_isKeptOverShortLines()
    {
        const auto view = viewOf(Test::documentOf({{u"a line that is long"_s}, {u"ab"_s}, {u"a line that is long"_s}}));
        view->moveCaret(12);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->caret(), 22); // the short one's end
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->caret(), 23 + 12);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QTest::keyClick(view.get(), Qt::Key_Up);
        QCOMPARE(view->caret(), 20); // the column is that of the last move to the side
    }
    void homeAndEnd_areThoseOfTheLine()
    {
        const auto view = viewOf(Test::longDocument(3, false), {500, 600});
        const qsizetype begin = view->document()->paragraphs[2].begin;
        view->moveCaret(begin + 100);
        QTest::keyClick(view.get(), Qt::Key_End);
        const qsizetype end = view->caret();
        QTest::keyClick(view.get(), Qt::Key_Home);
        const qsizetype home = view->caret();
        QVERIFY(home > begin && home <= begin + 100 && end >= begin + 100);
        QCOMPARE(view->rectOf({home, home + 1}).top(), view->rectOf({end - 1, end}).top());
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(view->caret(), home); // and no further
    }
    void space_turnsPagesWithoutTheCaret()
    {
        const auto view = viewOf(Test::longDocument(100));
        view->moveCaret(3);
        const qsizetype top = view->topPosition();
        QTest::keyClick(view.get(), Qt::Key_Space);
        QTRY_VERIFY(view->topPosition() > top);
        QCOMPARE(view->caret(), 3);
        QTest::keyClick(view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QTRY_COMPARE(view->topPosition(), top);
    }
    void otherKeys_areTheWindows_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a letter is a code") << Qt::Key_N << false;
        QTest::newRow("a number") << Qt::Key_1 << false;
        QTest::newRow("Escape with nothing selected") << Qt::Key_Escape << false;
        QTest::newRow("Return") << Qt::Key_Return << false;
        QTest::newRow("Down") << Qt::Key_Down << true;
    }
    void otherKeys_areTheWindows()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, taken);
        const auto view = viewOf(Test::longDocument(2));
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(view.get(), &press);
        QCOMPARE(press.isAccepted(), taken);
    }
    void copy_takesTheSelectionWithWhereItStands()
    {
        const auto view =
            viewOf(Test::documentOf({{u"Talks"_s, Core::ParagraphKind::Title}, {u"Ada: Good evening."_s}}, {u"Ada"_s}));
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s); // nothing selected, nothing lost
        view->setSelection({11, 15});
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Good"));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
        QVERIFY(view->citation({11, 15}).contains(u"Ada"));
    }
    void menuKey_asksAtTheCaret_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::newRow("with a text") << false;
        QTest::newRow("with nothing open") << true;
    }
    void menuKey_asksAtTheCaret()
    {
        QFETCH(bool, empty);
        const auto view = viewOf(empty ? nullptr : Test::longDocument(5));
        view->setSelection({5, 9});
        QSignalSpy asked(view.get(), &ReadingView::contextMenuRequested);
        QTest::keyClick(view.get(), Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<qsizetype>(), empty ? 0 : 9);
        QCOMPARE(view->selection(), empty ? (TextSpan{0, 0}) : (TextSpan{5, 9})); // the menu is about it
        const QPoint there = view->viewport()->mapFromGlobal(asked[0][1].toPoint());
        QVERIFY(view->viewport()->rect().contains(there));
    }
    void emptyPage_takesAnyKey()
    {
        const auto view = viewOf(nullptr);
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home,
                 Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_N})
            QTest::keyClick(view.get(), key);
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_End, Qt::Key_Down})
            QTest::keyClick(view.get(), key, Qt::ControlModifier);
        QCOMPARE(view->selection(), (TextSpan{0, 0}));
        view->selectUnit(Unit::Turn, 3);
        view->bringIntoView({4, 5});
        view->moveCaret(17);
        QCOMPARE(view->caret(), 0);
        QCOMPARE(view->citation({0, 3}), QString());
        QCOMPARE(view->fractionOf(5), 0.0);
        QCOMPARE(view->positionAtFraction(0.5), 0);
        QVERIFY(view->rectOf({0, 5}).isNull());
    }
    void pageWithoutHeight_takesAnyKey()
    {
        const auto view = viewOf(Test::longDocument(5), {300, 200});
        for (const int height : {1, 0, 3}) {
            view->resize(300, height);
            for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Down, Qt::Key_Space, Qt::Key_End})
                QTest::keyClick(view.get(), key);
        }
        view->resize(300, 200);
        QTest::keyClick(view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view->caret(), view->document()->text.size());
    }
    void positionsBeyondTheText_areItsEnds()
    {
        const auto view = viewOf(Test::documentOf({{u"one two"_s}}));
        view->setSelection({-5, 500});
        QCOMPARE(view->selection(), (TextSpan{0, 7}));
        view->moveCaret(-1);
        QCOMPARE(view->caret(), 0);
        view->selectUnit(Unit::Word, 500);
        QCOMPARE(Test::wordsOf(*view, view->selection()), u"two"_s);
        view->setTopPosition(500);
        view->bringIntoView({500, 600});
        QCOMPARE(view->topPosition(), 0);
        QCOMPARE(view->fractionOf(0) <= view->fractionOf(7), true);
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"

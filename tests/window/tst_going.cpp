// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "reading/linkband.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "window/desk.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/outlinemodel.h"
#include "window/pages/outlinepanel.h"
#include "window/pages/panearea.h"
#include "window/pages/session.h"
#include "window/shell/projectpage.h"

#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Where the reader is: turns and pages by number, back and forward, what undo shows, what is there the next day.
class TestGoing final : public QObject {
    Q_OBJECT

    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    static bool openTalk(Test::Desk &desk)
    {
        QByteArray talk("Talks about a bridge\n\n");
        for (int number = 1; number <= 30; ++number)
            talk += "Anna Smith: What I have to say as number " + QByteArray::number(number)
                + " is that the bridge, whatever else, needs steel and money before the winter.\n\nBen Jones: I see.\n\n";
        Test::writeBytes(desk.path(u"talk.txt"_s), talk);
        return desk.openFiles({desk.path(u"talk.txt"_s)});
    }
    static QAction &action(const Test::Desk &desk, const QString &id) { return *desk.window().actions().get(id); }

private Q_SLOTS:
    void turn_isGoneToByItsNumber()
    {
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        const Core::Document &talk = *desk.transcript().document();
        QCOMPARE(talk.turns.size(), 60);
        desk.trigger(u"go.turn"_s);
        auto *dialog = desk.window().findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->intMaximum(), 60);
        QCOMPARE(dialog->intValue(), 1);
        dialog->setIntValue(57);
        dialog->accept();
        QCOMPARE(talk.turnAt(desk.transcript().view().caret()), 56);
        QVERIFY(desk.transcript().view().visibleSpan().contains(talk.turns[56].span.begin));
        desk.trigger(u"go.turn"_s);
        QCOMPARE(desk.window().findChildren<QInputDialog *>().last()->intValue(), 57); // where the reader is
    }
    void backAndForward_leadThroughWhatWasVisited()
    {
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        QVERIFY(!action(desk, u"go.back"_s).isEnabled());
        const auto go = [&desk](int turn) {
            desk.trigger(u"go.turn"_s);
            QInputDialog *dialog = desk.window().findChildren<QInputDialog *>().last();
            dialog->setIntValue(turn);
            dialog->accept();
            return desk.transcript().view().caret();
        };
        desk.transcript().view().setFocus();
        const qsizetype first = go(10);
        const qsizetype second = go(50);
        QVERIFY(action(desk, u"go.back"_s).isEnabled());
        QVERIFY(!action(desk, u"go.forward"_s).isEnabled());
        desk.trigger(u"go.back"_s);
        QCOMPARE(desk.transcript().view().caret(), first);
        desk.trigger(u"go.forward"_s);
        QCOMPARE(desk.transcript().view().caret(), second);
        QVERIFY(!action(desk, u"go.forward"_s).isEnabled());
    }
    void textWithoutPagesOrTurns_saysSo()
    {
        Test::Desk desk;
        Test::writeBytes(desk.path(u"article.txt"_s), "A bridge\n\nThe bridge was opened on Monday by the mayor.\n");
        QVERIFY(desk.openFiles({desk.path(u"article.txt"_s)}));
        Window::ReadingPane &pane = desk.window().page()->panes().active();
        desk.trigger(u"go.turn"_s);
        QVERIFY(!pane.messages().text().isEmpty());
        const QString said = pane.messages().text();
        desk.trigger(u"go.place"_s);
        QVERIFY(!pane.messages().text().isEmpty());
        QVERIFY(pane.messages().text() != said);
        QVERIFY(desk.window().findChild<QInputDialog *>() == nullptr);
    }
    void time_isGoneTo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence"); // empty: there is no such place
        QTest::newRow("a time") << u"1:05"_s << u"And money."_s;
        QTest::newRow("a time in between") << u"0:30"_s << u"The bridge needs steel."_s;
        QTest::newRow("no time at all") << u"tomorrow"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void time_isGoneTo()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        Test::Desk desk;
        Test::writeBytes(desk.path(u"talk.srt"_s),
            "1\n00:00:05,000 --> 00:00:59,000\nANNA: The bridge needs steel.\n\n"
            "2\n00:01:02,000 --> 00:01:30,000\nBEN: And money.\n\n");
        QVERIFY(desk.openFiles({desk.path(u"talk.srt"_s)}));
        Window::ReadingPane &pane = desk.window().page()->panes().active();
        pane.view().moveCaret(0);
        desk.trigger(u"go.place"_s);
        auto *dialog = desk.window().findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(typed);
        dialog->accept();
        if (sentence.isEmpty()) {
            QVERIFY(pane.messages().text().contains(u'“' + typed + u'”'));
            return;
        }
        const QList<Reading::Mark> marks = pane.view().marks(Reading::Layer::Focus);
        QVERIFY(!marks.isEmpty());
        QVERIFY2(pane.document()->textOf(marks.first().span).contains(sentence),
            qPrintable(pane.document()->textOf(marks.first().span).toString()));
    }

    void undo_isNamedAndShowsItsPlace()
    {
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        QVERIFY(!action(desk, u"edit.undo"_s).isEnabled());
        const Core::Document &talk = *desk.transcript().document();
        const Core::TextSpan last = talk.turns.last().span;
        QVERIFY(project(desk).annotateNamed(desk.transcript().documentId(), last, {u"A & B"_s}));
        desk.transcript().view().setTopPosition(0);
        QVERIFY(action(desk, u"edit.undo"_s).isEnabled());
        QVERIFY(!action(desk, u"edit.redo"_s).isEnabled());
        QVERIFY2(!action(desk, u"edit.undo"_s).text().remove(u"&&"_s).mid(1).contains(u'&'), "one letter is its key");
        desk.trigger(u"edit.undo"_s);
        QVERIFY(!desk.transcript().messages().text().isEmpty());
        QVERIFY(desk.transcript().view().visibleSpan().overlaps(last));
        QVERIFY(action(desk, u"edit.redo"_s).isEnabled());
        desk.transcript().view().setTopPosition(0);
        desk.trigger(u"edit.redo"_s);
        QVERIFY(desk.transcript().view().visibleSpan().overlaps(last));
        QCOMPARE(project(desk).annotationIds({}).size(), 1);
    }

    void pages_areThereTheNextDayAsTheyWere()
    {
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        const Core::TextSpan chosen = desk.transcript().document()->turns[40].span;
        desk.transcript().view().zoom(2);
        desk.transcript().view().setSelection(chosen);
        desk.transcript().view().setTopPosition(chosen.begin);
        const qsizetype top = desk.transcript().view().topPosition();
        desk.reopen();
        QVERIFY(desk.openFiles({desk.path(u"talk.txt"_s)}));
        QCOMPARE(desk.transcript().view().zoomSteps(), 2);
        QCOMPARE(desk.transcript().selection(), chosen);
        QCOMPARE(desk.transcript().view().topPosition(), top);
    }
    void sessionThatIsNone_isAsNew_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"pages\": [");
        QTest::newRow("something else") << QByteArray("[1, 2, 3]");
        QTest::newRow("other kinds") << QByteArray(R"({"pages": 7, "panels": {}, "active": "one", "stacked": [1]})");
        QTest::newRow("a document that is not there")
            << QByteArray(R"({"pages": [{"document": "00000000-0000-4000-8000-000000000000", "top": 5}]})");
        QTest::newRow("far out") << QByteArray(
            R"({"pages": [{"document": "nonsense", "top": -7, "begin": 9, "end": 1e18, "zoom": 99999}], "active": 77})");
    }
    void sessionThatIsNone_isAsNew()
    {
        QFETCH(QByteArray, json);
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        project(desk).setSetting(u"window.session"_s, json);
        const Window::Session session = Window::Session::read(project(desk));
        QVERIFY(session.panels.isEmpty());
        QVERIFY(!session.stacked);
        QVERIFY(session.legend);
        session.restorePages(desk.window().page()->panes(), desk.window().page()->documents());
        QTRY_VERIFY(desk.window().page()->isSettled());
        QVERIFY(desk.transcript().document());
        const Core::TextSpan selected = desk.transcript().selection();
        QVERIFY(selected.begin >= 0 && selected.end <= desk.transcript().document()->text.size());
    }
    void session_isReadAsItWasWritten()
    {
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        Window::Session session;
        session.panels = QByteArray("\x00\x01\xff", 3);
        session.stacked = true;
        session.alone = true;
        session.legend = false;
        session.active = 1;
        session.pages[1] = {desk.transcript().documentId(), 12, {3, 9}, -2};
        session.write(project(desk));
        const Window::Session read = Window::Session::read(project(desk));
        QCOMPARE(read.panels, session.panels);
        QVERIFY(read.stacked && read.alone && !read.legend);
        QCOMPARE(read.active, 1);
        QVERIFY(read.pages[0].document.isNull());
        QCOMPARE(read.pages[1].document, session.pages[1].document);
        QCOMPARE(read.pages[1].selection, session.pages[1].selection);
        QCOMPARE(read.pages[1].zoom, -2);
    }

    void panes_areSwappedStackedAndAlone()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        Window::PaneArea &panes = desk.window().page()->panes();
        const Core::DocumentId first = panes.first().documentId();
        const Core::DocumentId second = panes.second().documentId();
        panes.first().view().setFocus();
        panes.swap();
        QCOMPARE(panes.first().documentId(), second);
        QCOMPARE(panes.active().documentId(), first); // the reader stays in the same text
        QCOMPARE(panes.showing(first), &panes.second());
        QVERIFY(panes.showing(Core::DocumentId::create()) == nullptr);
        QCOMPARE(&panes.other(panes.first()), &panes.second());
        panes.setStacked(true);
        QVERIFY(panes.isStacked());
        QCOMPARE(panes.band().orientation(), Qt::Vertical);
        desk.trigger(u"view.alone"_s);
        QVERIFY(panes.isAlone());
        QVERIFY(panes.second().isVisible() && !panes.first().isVisible() && !panes.band().isVisible());
        desk.trigger(u"view.nextPane"_s);
        desk.trigger(u"view.alone"_s);
        QVERIFY(panes.first().isVisible() && panes.second().isVisible() && panes.band().isVisible());
        panes.restoreLayoutState("no layout at all");
        QVERIFY(panes.first().width() > 0);
    }

    void outline_holdsTurnsAndHeadings()
    {
        Window::OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexAt(3).isValid());
        auto document = std::make_shared<Core::Document>();
        document->text = u"A title\nAda: "_s + u"word "_s.repeated(100) + u"\nmore\nBen %1: No."_s;
        document->paragraphs = {{0, Core::ParagraphKind::Title}, {8}, {514}, {519}};
        document->speakers = {{u"Ada"_s, {}, {}, false}, {u"Ben %1"_s, {}, {}, false}};
        document->turns = {{{8, 518}, {8, 11}, {}, 13, 0}, {{519, 530}, {519, 525}, {}, 527, 1}};
        model.setDocument(document);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), u"A title"_s);
        QVERIFY(model.index(1).data().toString().size() < 150); // its first words
        QVERIFY(model.index(2).data().toString().contains(u"Ben %1: No"));
        QCOMPARE(model.index(2).data(Window::OutlineModel::SpeakerRole).toString(), u"Ben %1"_s);
        QCOMPARE(model.indexAt(0).row(), 0);
        QCOMPARE(model.indexAt(300).row(), 1);
        QCOMPARE(model.indexAt(100'000).row(), 2);
        model.setDocument(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
    void outlinePanel_filtersAndFollows()
    {
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        desk.trigger(u"go.outline"_s);
        auto *panel = desk.window().findChild<Window::OutlinePanel *>();
        auto *view = panel->findChild<QListView *>();
        desk.transcript().view().setFocus();
        QTRY_COMPARE(view->model()->rowCount(), 61);
        desk.transcript().view().setFocus();
        QVERIFY(!view->hasFocus());
        desk.transcript().view().moveCaret(desk.transcript().document()->turns[20].span.begin);
        QCOMPARE(view->currentIndex().row(), 21);
        panel->findChild<QLineEdit *>()->setText(u"ben"_s);
        QCOMPARE(view->model()->rowCount(), 30);
        panel->findChild<QLineEdit *>()->setText(u"[(nothing"_s); // words, not a pattern
        QCOMPARE(view->model()->rowCount(), 0);
        panel->findChild<QLineEdit *>()->clear();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(31, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(desk.transcript().document()->turnAt(desk.transcript().view().caret()), 30);
    }
};

QTEST_MAIN(TestGoing)
#include "tst_going.moc"

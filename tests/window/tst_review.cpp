// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reports.h"
#include "models/comparisonindex.h"
#include "project/project.h"
#include "reading/linkband.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "window/comparing/comparisoncontroller.h"
#include "window/comparing/coveragepanel.h"
#include "window/comparing/namesdialog.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Links, coverage and own names where there is little or nothing to compare, and with wrong input.
class TestReview final : public QObject {
    Q_OBJECT

    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    static Models::ComparisonIndex &index(const Test::Desk &desk)
    {
        return *desk.window().page()->findChild<Models::ComparisonIndex *>();
    }
    static bool openTalk(Test::Desk &desk)
    {
        Test::writeBytes(desk.path(u"talk.txt"_s),
            "Anna Smith: The bridge needs steel before the winter.\n\nBen Jones: And money, a lot of it.\n");
        return desk.openFiles({desk.path(u"talk.txt"_s)});
    }
    static bool openTwoTalks(Test::Desk &desk)
    {
        Test::writeBytes(desk.path(u"first.txt"_s),
            "Anna Smith: The bridge needs steel before the winter.\n\nBen Jones: And money, a lot of it.\n");
        Test::writeBytes(desk.path(u"second.txt"_s),
            "Carla Diaz: Nobody has seen the river.\n\nDan Evans: It rises every spring, as rivers do.\n");
        return desk.openFiles({desk.path(u"first.txt"_s), desk.path(u"second.txt"_s)});
    }
    static QString said(const Test::Desk &desk) { return desk.window().page()->panes().active().messages().text(); }

private Q_SLOTS:
    void oneTextAlone_hasNothingToCompareOrLink()
    {
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        desk.transcript().view().setFocus();
        desk.trigger(u"go.nextStatement"_s);
        QVERIFY(!said(desk).isEmpty());
        desk.trigger(u"annotate.unlink"_s);
        QVERIFY(said(desk).contains(u"no link"_s));
        QVERIFY(desk.select(desk.transcript(), u"steel"_s));
        desk.trigger(u"annotate.link"_s);
        QVERIFY(project(desk).links().isEmpty());
        QVERIFY(index(desk).articles().isEmpty());
        QVERIFY(desk.window().page()->panes().band().ribbons().isEmpty());
    }
    void coverageOfNothing_saysWhatBelongsThere()
    {
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        desk.trigger(u"panel.coverage"_s);
        desk.trigger(u"go.coverage"_s);
        auto *panel = desk.window().findChild<Window::CoveragePanel *>();
        QTRY_VERIFY(panel->isVisible());
        bool says = false;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            says = says || (label->isVisible() && label->text().size() > 10);
        QVERIFY(says);
    }
    void linksByHand_areWalkedAndTakenBack()
    {
        Test::Desk desk;
        QVERIFY(openTwoTalks(desk));
        Window::PaneArea &panes = desk.window().page()->panes();
        const auto link = [&](const QString &here, const QString &there) {
            return desk.select(panes.second(), there) && desk.select(panes.first(), here)
                && (desk.trigger(u"annotate.link"_s), true);
        };
        QVERIFY(link(u"steel"_s, u"river"_s));
        QVERIFY(link(u"money"_s, u"spring"_s));
        QCOMPARE(project(desk).links().size(), 2);
        QCOMPARE(panes.band().ribbons().size(), 2);
        panes.first().view().setFocus();
        panes.first().view().moveCaret(0);
        const auto focused = [](const Window::ReadingPane &pane) {
            const QList<Reading::Mark> marks = pane.view().marks(Reading::Layer::Focus);
            return marks.isEmpty() ? QString() : pane.document()->textOf(marks.first().span).toString();
        };
        desk.trigger(u"go.previousStatement"_s);
        desk.trigger(u"go.previousStatement"_s);
        QCOMPARE(focused(panes.first()), u"steel"_s);
        QCOMPARE(focused(panes.second()), u"river"_s);
        desk.trigger(u"go.nextStatement"_s);
        QCOMPARE(focused(panes.first()), u"money"_s);
        QCOMPARE(focused(panes.second()), u"spring"_s);
        desk.trigger(u"go.nextStatement"_s);
        QVERIFY(!said(desk).isEmpty()); // none follows
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(panes.band().ribbons().size(), 1);
        desk.trigger(u"edit.redo"_s);
        QCOMPARE(panes.band().ribbons().size(), 2);
        desk.trigger(u"view.swap"_s);
        QCOMPARE(panes.band().ribbons().size(), 2);
    }
    void removedDocument_takesItsLinksAlongAndBringsThemBack()
    {
        Test::Desk desk;
        QVERIFY(openTwoTalks(desk));
        Window::PaneArea &panes = desk.window().page()->panes();
        QVERIFY(project(desk).link(panes.first().documentId(), {0, 5}, panes.second().documentId(), {0, 5}));
        QCOMPARE(panes.band().ribbons().size(), 1);
        QVERIFY(project(desk).removeDocument(panes.second().documentId()));
        QTRY_VERIFY(desk.window().page()->isSettled());
        QVERIFY(panes.band().ribbons().isEmpty());
        desk.trigger(u"edit.undo"_s);
        QTRY_COMPARE(panes.band().ribbons().size(), 1);
    }

    void ownNames_areCheckedBeforeTheyAreKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("kept");
        QTest::newRow("two that are one") << u"Port Ardeny = Ardeny Harbour"_s << true;
        QTest::newRow("akin") << u"the Chancellor ~ Osterlund"_s << true;
        QTest::newRow("several lines") << u"Aaa = Bbb\n\nCcc = Ddd = Eee\n"_s << true;
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("a name alone") << u"Port Ardeny"_s << false;
        QTest::newRow("the second line") << u"Aaa = Bbb\nCcc"_s << false;
    }
    void ownNames_areCheckedBeforeTheyAreKept()
    {
        QFETCH(QString, typed);
        QFETCH(bool, kept);
        Test::Desk desk;
        QVERIFY(openTalk(desk));
        Window::NamesDialog dialog(project(desk), index(desk), &desk.window());
        dialog.show();
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QCOMPARE(text->toPlainText(), QString());
        text->setPlainText(typed);
        dialog.accept();
        QCOMPARE(!dialog.isVisible(), kept);
        const QString message = dialog.findChild<Window::MessageBar *>()->text();
        QCOMPARE(message.isEmpty(), kept);
        QCOMPARE(Library::ownNames(project(desk)), kept ? typed : QString());
        if (kept)
            return;
        text->setPlainText(u"Aaa = Bbb"_s); // mended
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const Window::NamesDialog again(project(desk), index(desk), &desk.window());
        QCOMPARE(again.findChild<QPlainTextEdit *>()->toPlainText(), u"Aaa = Bbb"_s);
    }
    void ownNamesLeftAsTheyAre_compareNothingAnew()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QTRY_VERIFY(!index(desk).isBusy());
        Window::NamesDialog dialog(project(desk), index(desk), &desk.window());
        dialog.accept();
        QVERIFY(!index(desk).isBusy());
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Aaa = Bbb"_s);
        dialog.accept();
        QVERIFY(index(desk).isBusy());
    }
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"

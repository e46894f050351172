// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"
#include "models/comparisonmodel.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "window/desk/actions.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/annotationpanel.h"
#include "window/coding/codedialog.h"
#include "window/coding/codepanel.h"
#include "window/coding/passageview.h"
#include "window/comparing/comparisonpanel.h"
#include "window/desk.h"
#include "window/pages/outlinemodel.h"
#include "window/pages/outlinepanel.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/pages/readingpane.h"
#include "window/shell/projectpage.h"
#include "window/subjects/topicdialog.h"
#include "window/subjects/topicpanel.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QHeaderView>
#include <QMainWindow>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// The lists beside the pages.
class TestPanels final : public QObject {
    Q_OBJECT

private:
    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    template <typename Panel>
    static Panel *panel(const Test::Desk &desk)
    {
        return desk.window().findChild<Panel *>();
    }

private Q_SLOTS:
    /// Not one tab among others: the list and the statement are read together.
    void statement_standsBesideTheList()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const auto *list = desk.window().findChild<QDockWidget *>(u"panel.comparison"_s);
        auto *statement = desk.window().findChild<QDockWidget *>(u"panel.statement"_s);
        QVERIFY(list != nullptr && statement != nullptr);
        auto *page = desk.window().findChild<QMainWindow *>();
        QVERIFY(page != nullptr);
        QVERIFY(page->tabifiedDockWidgets(statement).isEmpty());
        QVERIFY(statement->geometry().left() > list->geometry().left());
    }

    void columnOfStatements_isShownAsChosen_howeverWideTheListIs()
    {
        using Models::ComparisonModel;
        Test::Desk desk;
        QVERIFY(desk.openSample());
        auto *comparison = panel<Window::ComparisonPanel>(desk);
        auto *list = comparison->findChild<QTreeView *>();
        const bool isHidden = list->isColumnHidden(ComparisonModel::StateColumn);
        Q_EMIT list->header()->customContextMenuRequested({5, 5});
        auto *menu = list->header()->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        QStringList offered;
        for (QAction *one : menu->actions()) {
            offered.append(one->text());
            if (one->text() == u"State")
                one->toggle();
        }
        menu->close();
        QVERIFY(offered.contains(u"State"_s));
        QVERIFY2(!offered.contains(u"Article"_s), "it is there where there are two");
        QCOMPARE(list->isColumnHidden(ComparisonModel::StateColumn), !isHidden);
        for (const int width : {200, 4000}) {
            QResizeEvent resized({width, 200}, comparison->size());
            comparison->resize(width, 200);
            QCoreApplication::sendEvent(comparison, &resized);
            QCOMPARE(list->isColumnHidden(ComparisonModel::StateColumn), !isHidden);
        }
    }

    void emptyList_offersTheOneButton()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        auto *codes = panel<Window::CodePanel>(desk);
        desk.trigger(u"panel.codes"_s);
        auto *button = codes->findChild<QPushButton *>();
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = codes->findChild<Window::CodeDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>()->setText(u"Evasion"_s);
        dialog->accept();
        QCOMPARE(project(desk).codes().size(), 1);
        QCOMPARE(project(desk).codes().first().name, u"Evasion"_s);
        QCOMPARE(project(desk).codes().first().key, u"1"_s);
    }

    void codeOfATakenName_comesBackToBeChanged()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(project(desk).codeNamed(u"Claim"_s));
        auto *codes = panel<Window::CodePanel>(desk);
        auto *view = codes->findChild<QTreeView *>();
        view->setCurrentIndex({});
        const QList<QToolButton *> buttons = codes->findChildren<QToolButton *>();
        const auto fresh =
            std::ranges::find_if(buttons, [](const auto *button) { return button->accessibleName() == "New code"_L1; });
        QVERIFY(fresh != buttons.cend());
        (*fresh)->click();
        auto *dialog = codes->findChild<Window::CodeDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"Claim"_s);
        dialog->accept();
        QCOMPARE(project(desk).codes().size(), 1);
        const QList<Window::CodeDialog *> again = codes->findChildren<Window::CodeDialog *>();
        QCOMPARE(again.last()->code().name, u"Claim"_s);
        QVERIFY(again.last()->isVisible());
    }

    void annotationInTheList_leadsToItsPlace()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.article(), u"Minsk agreements"_s));
        const Core::TextSpan span = desk.article().selection();
        QVERIFY(project(desk).annotateNamed(desk.article().documentId(), span, {u"Treaty"_s}, u"why here?"_s));
        desk.article().view().moveCaret(0);
        auto *view = panel<Window::AnnotationPanel>(desk)->findChild<QTreeView *>();
        QCOMPARE(view->model()->rowCount(), 1);
        Q_EMIT view->clicked(view->model()->index(0, 0));
        QCOMPARE(desk.article().view().caret(), span.begin);

        Q_EMIT view->activated(view->model()->index(0, 0));
        auto &editor = desk.window().findChild<Window::AnnotationController *>()->editor();
        QVERIFY(editor.isVisible());
        editor.findChild<QPlainTextEdit *>()->setPlainText(u"because of the date"_s);
        Q_EMIT editor.accepted(editor.draft());
        QCOMPARE(project(desk).annotation(project(desk).annotationIds({}).first())->memo, u"because of the date"_s);

        panel<Window::AnnotationPanel>(desk)->findChild<QLineEdit *>()->setText(u"nowhere"_s);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        panel<Window::AnnotationPanel>(desk)->findChild<QLineEdit *>()->clear();
        view->setCurrentIndex(view->model()->index(0, 0));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Delete);
        QVERIFY(project(desk).annotationIds({}).isEmpty());
    }

    void outline_leadsToTurns()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.transcript().view().setFocus();
        auto *view = panel<Window::OutlinePanel>(desk)->findChild<QListView *>();
        auto *model = panel<Window::OutlinePanel>(desk)->findChild<Window::OutlineModel *>();
        const QAbstractItemModelTester tester(model);
        desk.trigger(u"go.outline"_s);
        desk.transcript().view().setFocus();
        QTRY_VERIFY(model->rowCount() >= desk.transcript().document()->turns.size());
        Q_EMIT view->clicked(view->model()->index(view->model()->rowCount() - 1, 0));
        const qsizetype last = desk.transcript().document()->turns.last().span.begin;
        QCOMPARE(desk.transcript().view().caret(), last);
        QVERIFY(desk.transcript().view().visibleSpan().contains(last));
    }

    void newTopic_isFoundAtOnce()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const qsizetype before = desk.transcript().view().marks(Reading::Layer::Topic).size();
        const QList<QToolButton *> buttons = panel<Window::TopicPanel>(desk)->findChildren<QToolButton *>();
        const auto add = std::ranges::find_if(
            buttons, [](const auto *button) { return button->accessibleName() == "New topic"_L1; });
        QVERIFY(add != buttons.cend());
        (*add)->click();
        auto *dialog = desk.window().findChild<Window::TopicDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>()->setText(u"Chancellor"_s);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"chancellor"_s);
        dialog->accept();
        QTRY_VERIFY(desk.transcript().view().marks(Reading::Layer::Topic).size() > before);
        QCOMPARE(project(desk).topics().last().name, u"Chancellor"_s);
    }

    void enter_pressesTheButtonWithTheFocus()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QList<QPushButton *> buttons = desk.window().messages().findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        buttons.first()->setFocus();
        QSignalSpy clicked(buttons.first(), &QPushButton::clicked);
        QTest::keyClick(buttons.first(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
    }

    void f6_goesRoundPagesAndPanels()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.transcript().view().setFocus();
        desk.trigger(u"view.nextPane"_s);
        QVERIFY(desk.article().view().hasFocus());
        desk.trigger(u"view.nextPane"_s);
        QVERIFY(!desk.article().view().hasFocus());
        desk.trigger(u"view.previousPane"_s);
        QVERIFY(desk.article().view().hasFocus());
        desk.trigger(u"view.previousPane"_s);
        QVERIFY(desk.transcript().view().hasFocus());
    }

    void hiddenPanel_staysHidden()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.window().actions().get(u"panel.codes"_s)->isChecked());
        desk.trigger(u"go.codes"_s); // brings it forward, also twice
        desk.trigger(u"go.codes"_s);
        QVERIFY(!desk.window().findChild<QDockWidget *>(u"panel.codes"_s)->isHidden());
        desk.trigger(u"panel.codes"_s);
        QVERIFY(desk.window().findChild<QDockWidget *>(u"panel.codes"_s)->isHidden());
        desk.reopen();
        QVERIFY(desk.openSample());
        QVERIFY(desk.window().findChild<QDockWidget *>(u"panel.codes"_s)->isHidden());
        QVERIFY(!desk.window().actions().get(u"panel.codes"_s)->isChecked());
    }

    void layout_placesThePanels()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const auto dock = [&desk](const QString &name) {
            return desk.window().findChild<QDockWidget *>("panel."_L1 + name);
        };
        QVERIFY(!dock(u"statement"_s)->isHidden());
        QVERIFY(dock(u"history"_s)->isHidden());
        desk.trigger(u"view.layoutCode"_s);
        QCOMPARE(desk.window().page()->dockWidgetArea(dock(u"codes"_s)), Qt::LeftDockWidgetArea);
        QCOMPARE(desk.window().page()->dockWidgetArea(dock(u"annotations"_s)), Qt::BottomDockWidgetArea);
        QVERIFY(dock(u"statement"_s)->isHidden());
        QVERIFY(!desk.window().actions().get(u"panel.statement"_s)->isChecked());
        QVERIFY(!dock(u"history"_s)->isHidden());
        QVERIFY(desk.window().actions().get(u"panel.history"_s)->isChecked());
        desk.trigger(u"view.layoutCompare"_s);
        QCOMPARE(desk.window().page()->dockWidgetArea(dock(u"codes"_s)), Qt::BottomDockWidgetArea);
        QVERIFY(!dock(u"statement"_s)->isHidden());
        QVERIFY(dock(u"history"_s)->isHidden());
    }

    /// Qt takes a panel's room when the window becomes small, and gives none of it back.
    void smallWindowThatGrows_givesThePanelsTheirRoomBack()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const auto *list = desk.window().findChild<QDockWidget *>(u"panel.comparison"_s);
        const int height = list->height();
        desk.window().resize(1280, 480);
        QTRY_VERIFY(list->height() < height);
        desk.window().resize(1280, 800);
        QTRY_COMPARE(list->height(), height);
    }

    void ownLayout_isKept_forAnyProject()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(u"view.layoutOwn"_s); // none is kept: that is said, and nothing moves
        QVERIFY(desk.window().page()->panes().active().messages().isVisible());
        desk.trigger(u"view.layoutCode"_s);
        desk.trigger(u"panel.outline"_s);
        desk.trigger(u"view.keepLayout"_s);
        desk.trigger(u"view.layoutCompare"_s);
        desk.reopen();
        Test::writeBytes(desk.path(u"other.txt"_s), "Anna Smith: We shall see.\n");
        QVERIFY(desk.openFiles({desk.path(u"other.txt"_s)}));
        desk.trigger(u"view.layoutOwn"_s);
        auto *codes = desk.window().findChild<QDockWidget *>(u"panel.codes"_s);
        QCOMPARE(desk.window().page()->dockWidgetArea(codes), Qt::LeftDockWidgetArea);
        QVERIFY(desk.window().findChild<QDockWidget *>(u"panel.outline"_s)->isHidden());
        QVERIFY(!desk.window().actions().get(u"panel.outline"_s)->isChecked());
    }

    void manyAnnotationsAtOnce_comeAndGo()
    {
        Test::Desk desk;
        Test::writeBytes(desk.path(u"transcript.txt"_s),
            QByteArray("Anna Smith: We shall see what the talks bring.\n\n").repeated(500));
        QVERIFY(desk.openFiles({desk.path(u"transcript.txt"_s)}));
        const std::shared_ptr<Project::Project> project = desk.window().page()->project();
        const Core::DocumentId document = project->documents()[0].id;
        for (int i = 0; i < 100; ++i)
            QVERIFY(project->annotate(document, {i * 40, i * 40 + 20}, {}));
        const auto marks = [&desk] { return desk.transcript().view().marks(Reading::Layer::Annotation).size(); };
        QCOMPARE(marks(), 100);
        QVERIFY(project->removeAnnotations(project->annotationIds(document)));
        QTRY_COMPARE(marks(), 0);
        QVERIFY(project->undo());
        QTRY_COMPARE(marks(), 100);
    }

    void longList_selectsWhatIsUndone()
    {
        constexpr int many = 2100; // more than are listed at once
        Test::Desk desk;
        Test::writeBytes(desk.path(u"transcript.txt"_s),
            QByteArray("Anna Smith: We shall see what the talks bring.\n\n").repeated(500));
        QVERIFY(desk.openFiles({desk.path(u"transcript.txt"_s)}));
        const Core::DocumentId document = project(desk).documents()[0].id;
        const Core::CodeId code = project(desk).codeNamed(u"one"_s).value();
        QList<Project::Place> places;
        for (int i = 0; i < many; ++i)
            places.append({document, {i * 10, i * 10 + 5}});
        QVERIFY(project(desk).annotateAll(places, {.given = {code}, .taken = {}}));
        desk.trigger(u"go.annotations"_s);
        const auto *list = panel<Window::AnnotationPanel>(desk)->findChild<Window::PassageView *>();
        const auto marks = [&desk] { return desk.transcript().view().marks(Reading::Layer::Annotation).size(); };
        QTRY_COMPARE(marks(), many);
        QTRY_COMPARE(list->model()->rowCount(), many);
        desk.transcript().view().setFocus();

        const Core::AnnotationId last = project(desk).annotationIds(document).last();
        QVERIFY(project(desk).removeAnnotations({last}));
        project(desk).finish();
        QCOMPARE(marks(), many - 1); // the page comes first
        QCOMPARE(list->model()->rowCount(), many);
        QTRY_COMPARE(list->model()->rowCount(), many - 1);
        desk.trigger(u"edit.undo"_s);
        QTRY_COMPARE(list->currentIndex().data(Models::AnnotationModel::IdRole).value<Core::AnnotationId>(), last);
        QCOMPARE(list->model()->rowCount(), many);
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"

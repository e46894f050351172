// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "reading/readingview.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/codedialog.h"
#include "window/coding/codeline.h"
#include "window/coding/codepanel.h"
#include "window/comparing/comparisoncard.h"
#include "window/desk.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What is being typed is on the disk half a second later, whatever happens then.
class TestTyping final : public QObject {
    Q_OBJECT

private:
    static constexpr int aMoment = 600; // ms: after this the program may die

    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    static Window::AnnotationEditor &editor(const Test::Desk &desk)
    {
        return *desk.window().findChild<Window::AnnotationEditor *>();
    }
    static QPlainTextEdit &memo(const Test::Desk &desk) { return *editor(desk).findChild<QPlainTextEdit *>(); }
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    /// What somebody finds who opens the project after this program has been killed.
    static std::unique_ptr<Project::Project> afterACrash(const Test::Desk &desk)
    {
        const QString path = project(desk).path();
        static int number = 0;
        const QString copy = desk.path(u"crashed %1.crossread"_s.arg(++number));
        if (!QFile::copy(path, copy))
            return {};
        if (QFile::exists(path + u"-wal"))
            QFile::copy(path + u"-wal", copy + u"-wal");
        return Project::Project::open(copy).value_or(nullptr);
    }
    static QString memoIn(const std::unique_ptr<Project::Project> &there)
    {
        const auto ids = there ? there->annotationIds({}) : QList<Core::AnnotationId>();
        return ids.size() == 1 ? there->annotation(ids.first())->memo : u"(not there)"_s;
    }
    static QString noteIn(const std::unique_ptr<Project::Project> &there)
    {
        const auto links = there ? there->links() : QList<Core::Link>();
        return links.size() == 1 ? links.first().note : u"(not there)"_s;
    }
    /// Where a note is written on a statement of the article.
    static QPlainTextEdit &note(const Test::Desk &desk)
    {
        desk.article().view().setFocus();
        QTest::keyClick(&desk.article().view(), Qt::Key_J);
        desk.trigger(u"compare.note"_s);
        return *desk.window().findChild<Window::ComparisonCard *>()->findChild<QPlainTextEdit *>();
    }
    /// An annotation with a code, open in the editor.
    static Core::AnnotationId openEdited(const Test::Desk &desk)
    {
        if (!desk.select(desk.article(), u"Minsk agreements"_s))
            return {};
        const auto id =
            project(desk)
                .annotateNamed(desk.article().documentId(), desk.article().selection(), {u"Treaty"_s}, u"a"_s)
                .value();
        (void)QTest::qWaitFor([&] { return !desk.article().view().marks(Reading::Layer::Annotation).isEmpty(); });
        desk.trigger(u"annotate.memo"_s);
        return id;
    }

private Q_SLOTS:
    void memoOfAnAnnotation_outlivesACrash()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::AnnotationId id = openEdited(desk);
        QTest::keyClicks(&memo(desk), u" long thought"_s);
        QTest::qWait(aMoment);
        QCOMPARE(memoIn(afterACrash(desk)), u"a long thought"_s);
        QVERIFY2(editor(desk).isVisible(), "one goes on typing");
        QTest::keyClicks(&memo(desk), u", and more"_s);
        QTest::qWait(aMoment);
        QTest::keyClicks(&memo(desk), u" still"_s);
        QTest::qWait(aMoment);
        QCOMPARE(project(desk).annotation(id)->memo, u"a long thought, and more still"_s);
        QTest::keyClick(&memo(desk), Qt::Key_Return, Qt::ControlModifier);
        desk.trigger(u"edit.undo"_s); // of one stretch of typing, in one step
        QCOMPARE(project(desk).annotation(id)->memo, u"a"_s);
        desk.trigger(u"edit.redo"_s);
        QCOMPARE(project(desk).annotation(id)->memo, u"a long thought, and more still"_s);
    }

    void memoOfANewAnnotation_outlivesACrash_withTheCodesChosen()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        QTest::keyClick(&desk.transcript().view(), Qt::Key_T);
        auto *line = desk.window().findChild<Window::CodeLine *>();
        QTest::keyClicks(&line->input(), u"duration"_s);
        QTest::keyClick(&line->input(), Qt::Key_Return);
        QTest::keyClicks(&memo(desk), u"so long?"_s);
        QTest::qWait(aMoment);
        const auto crashed = afterACrash(desk);
        QCOMPARE(memoIn(crashed), u"so long?"_s);
        QCOMPARE(crashed->annotation(crashed->annotationIds({}).first())->codes.size(), 1);
        QTest::keyClicks(&line->input(), u"claim"_s);
        QTest::keyClick(&line->input(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(project(desk).annotationIds({}).size(), 1);
        QCOMPARE(project(desk).codes().size(), 2);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(project(desk).annotationIds({}).size(), 0);
        QCOMPARE(project(desk).codes().size(), 0);
        QVERIFY(!project(desk).canUndo());
    }

    void leavingInAnyWay_keepsIt_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"Escape", "another passage", "closing the window", "another project"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void leavingInAnyWay_keepsIt()
    {
        QFETCH(QString, way);
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QString path = project(desk).path();
        openEdited(desk);
        QTest::keyClicks(&memo(desk), u"bc"_s);
        if (way == "Escape"_L1) {
            QTest::keyClick(&memo(desk), Qt::Key_Escape);
            QVERIFY(!editor(desk).isVisible());
        } else if (way == "another passage"_L1) {
            QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
            desk.trigger(u"annotate.tag"_s);
            QCOMPARE(memo(desk).toPlainText(), QString());
        } else if (way == "closing the window"_L1) {
            desk.window().close();
        } else {
            desk.window().openFiles({desk.path(u"none.crossread"_s)});
        }
        desk.window().closeProject();
        QCOMPARE(memoIn(Project::Project::open(path).value_or(nullptr)), u"abc"_s);
    }

    void noteOnAStatement_outlivesACrash()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QPlainTextEdit &edit = note(desk);
        QTest::keyClicks(&edit, u"only the gist"_s);
        QTest::qWait(aMoment);
        QCOMPARE(noteIn(afterACrash(desk)), u"only the gist"_s);
        QVERIFY2(edit.hasFocus(), "one goes on typing");
    }

    void noteOnAStatement_isKept_whicheverWayItIsLeft_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"Escape", "another statement", "closing the window", "another project"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void noteOnAStatement_isKept_whicheverWayItIsLeft()
    {
        QFETCH(QString, way);
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QString path = project(desk).path();
        QPlainTextEdit &edit = note(desk);
        QTest::keyClicks(&edit, u"why"_s);
        if (way == "Escape"_L1) {
            QTest::keyClick(&edit, Qt::Key_Escape);
            QVERIFY(!edit.hasFocus());
        } else if (way == "another statement"_L1) {
            QCOMPARE(note(desk).toPlainText(), QString());
        } else if (way == "closing the window"_L1) {
            desk.window().close();
        } else {
            desk.window().openFiles({desk.path(u"none.crossread"_s)});
        }
        desk.window().closeProject();
        QCOMPARE(noteIn(Project::Project::open(path).value_or(nullptr)), u"why"_s);
    }

    void cancel_takesBackWhatWasKeptMeanwhile()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::AnnotationId id = openEdited(desk);
        QTest::keyClicks(&memo(desk), u"bc"_s);
        QTest::qWait(aMoment);
        QCOMPARE(project(desk).annotation(id)->memo, u"abc"_s);
        button(editor(desk), u"Cancel"_s)->click();
        project(desk).finish(); // taking back may go on beside the window
        QCOMPARE(project(desk).annotation(id)->memo, u"a"_s);
        QVERIFY(!editor(desk).isVisible());

        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        desk.trigger(u"annotate.memo"_s);
        QTest::keyClicks(&memo(desk), u"new"_s);
        QTest::qWait(aMoment);
        QCOMPARE(project(desk).annotationIds({}).size(), 2);
        button(editor(desk), u"Cancel"_s)->click();
        project(desk).finish();
        QCOMPARE(project(desk).annotationIds({}).size(), 1);
    }

    void annotationRemovedMeanwhile_whatIsTypedStays()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::AnnotationId id = openEdited(desk);
        QVERIFY(project(desk).removeAnnotations({id}));
        QTest::keyClicks(&memo(desk), u"bc"_s);
        QTest::qWait(aMoment);
        QCOMPARE(memoIn(afterACrash(desk)), u"abc"_s);
    }

    void memoChangedElsewhere_isShown()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        openEdited(desk);
        QTest::keyClicks(&memo(desk), u"bc"_s);
        QTest::qWait(aMoment);
        QVERIFY(project(desk).undo());
        project(desk).finish();
        QCOMPARE(memo(desk).toPlainText(), u"a"_s);
    }

    void memoOfACode_outlivesACrash()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::CodeId id = project(desk).codeNamed(u"Claim"_s).value();
        auto *codes = desk.window().findChild<Window::CodePanel *>();
        desk.trigger(u"panel.codes"_s);
        auto *view = codes->findChild<QTreeView *>();
        view->setCurrentIndex(view->model()->index(0, 0));
        for (QToolButton *one : codes->findChildren<QToolButton *>()) {
            if (one->accessibleName().contains("F2"_L1))
                one->click();
        }
        auto *dialog = codes->findChild<Window::CodeDialog *>();
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"when?"_s);
        QTest::qWait(aMoment);
        QCOMPARE(afterACrash(desk)->code(id)->memo, u"when?"_s);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u" ever"_s);
        const QString path = project(desk).path();
        desk.window().closeProject(); // with the dialog open
        const auto again = Project::Project::open(path).value();
        QCOMPARE(again->code(id)->memo, u"when? ever"_s);
        QVERIFY(again->undo());
        QCOMPARE(again->code(id)->memo, QString());
    }

    void memoOfANewCode_needsAName_andCancelTakesItBack()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(u"annotate.newCode"_s);
        auto *dialog = desk.window().findChild<Window::CodeDialog *>();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        QTest::keyClicks(text, u"when"_s);
        QTest::qWait(aMoment);
        QVERIFY(project(desk).codes().isEmpty());
        dialog->findChild<QLineEdit *>()->setText(u"Claim"_s);
        QTest::keyClicks(text, u"?"_s);
        QTest::qWait(aMoment);
        QCOMPARE(project(desk).codes().size(), 1);
        dialog->findChild<QLineEdit *>()->setText(u"Claims"_s);
        dialog->reject();
        QVERIFY(project(desk).codes().isEmpty());
        QVERIFY(!project(desk).canUndo());
    }
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codenames.h"
#include "core/error.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/annotationeditor.h"
#include "window/coding/codeline.h"
#include "window/desk.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"
#include "window/widgets/tagchip.h"
#include "support/windows.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Codes are given by what they are, not by how they are written.
class TestCodeLine final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project::Project> m_project;
    std::unique_ptr<Window::CodeLine> m_line;

    Core::CodeId code(const QString &path) { return m_project->codeNamed(path).value(); }
    void type(const QString &text) { QTest::keyClicks(&m_line->input(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_line->input(), key, modifiers);
    }
    /// What the chips say.
    QStringList chips() const
    {
        QStringList names;
        for (const Window::TagChip *chip : m_line->chips())
            names.append(chip->content().name);
        return names;
    }
    /// What would be given to a passage, by paths.
    QStringList given() const
    {
        const QHash<Core::CodeId, QString> paths = Core::codePaths(m_project->codes() + m_line->fresh());
        QStringList all;
        for (const Core::CodeId &id : m_line->codes())
            all.append(paths.value(id));
        return all;
    }
    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = Project::Project::create(m_folder->filePath(u"p.crossread"_s)).value();
        for (const QString &path : {u"war"_s, u"warships"_s, u"war, peace"_s, u"Law/Treaty"_s, u"Law/\"and/or\""_s})
            code(path);
        m_line = std::make_unique<Window::CodeLine>(*m_project);
        m_line->resize(400, 60);
        m_line->setCodes({}, {});
        m_line->show();
        m_line->startTyping();
        QVERIFY(Test::waitUntilActive(*m_line));
    }
    void cleanup()
    {
        m_line.reset();
        m_project.reset();
    }

    void shortNames_areShownWhole()
    {
        QFont font = m_line->font();
        for (const qreal size : {8.0, 9.3, 10.0, 10.7, 11.0, 13.1}) {
            font.setPointSizeF(size);
            for (const QString &name :
                {u"security"_s, u"irony"_s, u"promise"_s, u"Ursprung"_s, u"illicit"_s, u"wawa"_s}) {
                Window::TagChip chip;
                chip.setFont(font);
                chip.setContent({name, name, u"Se"_s, 0, false});
                chip.resize(chip.sizeHint());
                QCOMPARE(chip.shownName(), name);
            }
        }
    }

    void manyCodes_inALowWindow_leaveTheButtonsInSight()
    {
        Test::Desk desk;
        desk.window().resize(1024, 320);
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.article(), u"Minsk agreements"_s));
        desk.trigger(u"annotate.tag"_s);
        auto *editor = desk.window().findChild<Window::AnnotationEditor *>();
        auto *line = editor->findChild<Window::CodeLine *>();
        for (const QString &name : {u"a code of some length"_s, u"another code of some length"_s,
                 u"a third code of some length"_s, u"a fourth code of some length"_s, u"a fifth one"_s}) {
            QTest::keyClicks(&line->input(), name);
            QTest::keyClick(&line->input(), Qt::Key_Return);
        }
        QCOMPARE(line->chips().size(), 5);
        QVERIFY(editor->parentWidget()->rect().contains(editor->geometry()));
        const auto buttons = editor->findChildren<QPushButton *>();
        QVERIFY(buttons.size() >= 2);
        for (const QPushButton *button : buttons)
            QVERIFY2(button->visibleRegion().boundingRect() == button->rect(), qPrintable(button->text()));
    }

    void whatWentWrong_isReadWhole()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.article(), u"Minsk agreements"_s));
        desk.trigger(u"annotate.tag"_s);
        auto *editor = desk.window().findChild<Window::AnnotationEditor *>();
        const QString path = u"/home/somebody/Documents/Crossread/psaki-briefing-2022.crossread"_s;
        editor->showError(Core::Error{Core::ErrorCode::StrayedProject, path, path}.sentence());
        QCoreApplication::processEvents();
        for (const QLabel *label : editor->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    void taggedPassage_andMoreTyped_keepsItsCode()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.article(), u"Minsk agreements"_s));
        const Core::TextSpan span = desk.article().selection();
        const auto id = project(desk).annotateNamed(desk.article().documentId(), span, {u"k0"_s}).value();
        QTRY_VERIFY(!desk.article().view().marks(Reading::Layer::Annotation).isEmpty());
        QTest::keyClick(&desk.article().view(), Qt::Key_T);
        auto *line = desk.window().findChild<Window::CodeLine *>();
        QVERIFY(line->isVisible());
        QTest::keyClicks(&line->input(), u"z2"_s);
        QTest::keyClick(&line->input(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(project(desk).annotation(id)->codes.size(), 2);
        QStringList names;
        for (const Core::Code &one : project(desk).codes())
            names.append(one.name);
        QCOMPARE(names, (QStringList{u"k0"_s, u"z2"_s}));
        desk.trigger(u"edit.undo"_s);
        QTRY_COMPARE(project(desk).annotation(id)->codes.size(), 1); // it may go on beside the window
        QCOMPARE(project(desk).codes().size(), 1);
    }

    void memoOfAPassageWithACommaInItsCode_leavesTheCode()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.article(), u"Minsk agreements"_s));
        const auto id =
            project(desk)
                .annotateNamed(desk.article().documentId(), desk.article().selection(), {u"war, peace"_s, u"a/b"_s})
                .value();
        const QList<Core::CodeId> codes = project(desk).annotation(id)->codes;
        QTRY_VERIFY(!desk.article().view().marks(Reading::Layer::Annotation).isEmpty());
        desk.trigger(u"annotate.memo"_s);
        auto *editor = desk.window().findChild<Window::AnnotationEditor *>();
        QTest::keyClicks(editor->findChild<QPlainTextEdit *>(), u"why?"_s);
        QTest::keyClick(editor->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(project(desk).annotation(id)->memo, u"why?"_s);
        QCOMPARE(project(desk).annotation(id)->codes, codes);
        QCOMPARE(project(desk).codes().size(), 3);
    }

    void typed_becomesTheCodeThatIsMeant_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QStringList>("expected"); ///< after Enter
        QTest::addColumn<QString>("rest"); ///< still being typed before it
        QTest::newRow("all of a name") << u"war"_s << QStringList{u"war"_s} << u"war"_s;
        QTest::newRow("a few letters") << u"wars"_s << QStringList{u"warships"_s} << u"wars"_s;
        QTest::newRow("a few letters, case aside") << u"WARS"_s << QStringList{u"warships"_s} << u"WARS"_s;
        QTest::newRow("of a name below another") << u"trea"_s << QStringList{u"Law/Treaty"_s} << u"trea"_s;
        QTest::newRow("words of a path") << u"law tr"_s << QStringList{u"Law/Treaty"_s} << u"law tr"_s;
        QTest::newRow("inside a word: a new one") << u"hips"_s << QStringList{u"hips"_s} << u"hips"_s;
        QTest::newRow("new") << u"fleet"_s << QStringList{u"fleet"_s} << u"fleet"_s;
        QTest::newRow("new, below another") << u"Law/Court"_s << QStringList{u"Law/Court"_s} << u"Law/Court"_s;
        QTest::newRow("new, with a slash") << u"\"he/she\""_s << QStringList{u"\"he/she\""_s} << u"\"he/she\""_s;
        QTest::newRow("two by a comma") << u"fleet, army"_s << QStringList{u"fleet"_s, u"army"_s} << u"army"_s;
        QTest::newRow("a code with a comma") << u"war, pe"_s << QStringList{u"war, peace"_s} << u"war, pe"_s;
        QTest::newRow("no code with that comma after all")
            << u"war, tr"_s << QStringList{u"war"_s, u"Law/Treaty"_s} << u"tr"_s;
        QTest::newRow("a code with a comma, and another")
            << u"war, peace, fleet"_s << QStringList{u"war, peace"_s, u"fleet"_s} << u"fleet"_s;
        QTest::newRow("the same twice") << u"fleet,fleet"_s << QStringList{u"fleet"_s} << u"fleet"_s;
        QTest::newRow("only commas") << u", ,"_s << QStringList() << QString();
    }
    void typed_becomesTheCodeThatIsMeant()
    {
        QFETCH(QString, keys);
        type(keys);
        QTEST(m_line->input().text(), "rest");
        if (!m_line->input().text().isEmpty())
            QTest::keyClick(&m_line->input(), Qt::Key_Return);
        QTEST(given(), "expected");
        QCOMPARE(m_line->input().text(), QString());
        QCOMPARE(m_project->codes().size(), 6); // nothing is made before it is kept
    }

    void givenCode_typedAgain_isNoOther()
    {
        m_line->setCodes({code(u"war"_s)}, {});
        type(u"war"_s);
        press(Qt::Key_Return);
        QCOMPARE(given(), QStringList{u"war"_s});
    }

    void heading_isNotTaken_andWhyIsTold()
    {
        Core::Code law = *m_project->code(code(u"Law"_s));
        law.heading = true;
        QVERIFY(m_project->setCode(law));
        QSignalSpy refused(m_line.get(), &Window::CodeLine::refused);
        QSignalSpy entered(m_line.get(), &Window::CodeLine::entered);
        type(u"Law, war"_s);
        QCOMPARE(refused.size(), 1);
        press(Qt::Key_Return);
        QCOMPARE(given(), QStringList{u"war"_s});
        type(u"law"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(refused.size(), 2);
        QVERIFY2(entered.isEmpty(), "who typed it has not read yet that it is not given");
        QCOMPARE(given(), QStringList{u"war"_s});
    }

    void enter_withNothingTyped_isAll()
    {
        QSignalSpy entered(m_line.get(), &Window::CodeLine::entered);
        type(u"wa"_s);
        press(Qt::Key_Return);
        QCOMPARE(entered.size(), 0);
        press(Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        type(u"trea"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entered.size(), 2);
        QCOMPARE(given().size(), 2);
    }

    void arrowKeys_chooseAmongTheCompletions()
    {
        type(u"war"_s);
        QAbstractItemView *list = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->isVisible())
                list = view;
        }
        QVERIFY(list != nullptr);
        QCOMPARE(list->model()->rowCount(), 3); // and none to be made: it is there
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(given(), QStringList{u"warships"_s});
    }

    void chips_goByKeyAndMouse()
    {
        m_line->setCodes({code(u"war"_s), code(u"warships"_s), code(u"Treaty"_s)}, {});
        QCOMPARE(chips(), (QStringList{u"war"_s, u"warships"_s, u"Treaty"_s}));
        press(Qt::Key_Backspace); // leads there, so that it can be seen what goes
        QCOMPARE(QApplication::focusWidget(), m_line->chips().last());
        QCOMPARE(given().size(), 3);
        press(Qt::Key_Backspace);
        QTRY_COMPARE(chips(), (QStringList{u"war"_s, u"warships"_s}));
        press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), m_line->chips().first());
        press(Qt::Key_Delete);
        QTRY_COMPARE(chips(), QStringList{u"warships"_s});
        const Window::TagChip *chip = m_line->chips().first();
        QTest::mouseClick(m_line->chips().first(), Qt::LeftButton, {}, {chip->width() / 2, chip->height() / 2});
        QTest::qWait(0);
        QCOMPARE(given().size(), 1); // only the cross takes it away
        QTest::mouseClick(m_line->chips().first(), Qt::LeftButton, {}, {chip->width() - 8, chip->height() / 2});
        QTRY_COMPARE(given().size(), 0);
        QCOMPARE(QApplication::focusWidget(), &m_line->input());
    }

    void backspaceHeldDown_stopsBeforeTheChips()
    {
        m_line->setCodes({code(u"war"_s)}, {});
        type(u"x"_s);
        for (int i = 0; i < 5; ++i) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Backspace, {}, QString(), true);
            QApplication::sendEvent(QApplication::focusWidget(), &held);
        }
        QTest::qWait(0);
        QCOMPARE(given(), QStringList{u"war"_s});
    }

    void lettersOnAChip_areTypedBehindIt()
    {
        m_line->setCodes({code(u"war"_s)}, {});
        press(Qt::Key_Left);
        press(Qt::Key_F);
        QCOMPARE(QApplication::focusWidget(), &m_line->input());
        QCOMPARE(m_line->input().text(), u"f"_s);
    }

    void twentyCodes_wrapAndScroll_andLongNamesAreCut()
    {
        QList<Core::CodeId> codes;
        for (int i = 0; i < 20; ++i)
            codes.append(code(u"a rather long name for a code of one's own, number %1"_s.arg(i)));
        m_line->setCodes(codes, {});
        m_line->startTyping();
        QCOMPARE(m_line->chips().size(), 20);
        QVERIFY(m_line->height() < 200);
        for (const Window::TagChip *chip : m_line->chips()) {
            QVERIFY(chip->geometry().right() < m_line->viewport()->width());
            QVERIFY(chip->accessibleName().contains("a rather long name"_L1));
        }
        QVERIFY(!m_line->chips()[0]->geometry().intersects(m_line->chips()[1]->geometry()));
        QVERIFY(m_line->input().visibleRegion().boundingRect().isValid()); // where one types is in view
        QVERIFY(m_line->input().width() >= m_line->fontMetrics().averageCharWidth() * 8);
    }

    void twoOfOneName_areToldApart()
    {
        m_line->setCodes({code(u"Trade/Treaty"_s), code(u"Law/Treaty"_s)}, {});
        QCOMPARE(chips(), (QStringList{u"Trade/Treaty"_s, u"Law/Treaty"_s}));
    }

    void renamedMeanwhile_isTheSameCode()
    {
        m_line->setCodes({code(u"war"_s)}, {});
        Core::Code renamed = *m_project->code(code(u"war"_s));
        renamed.name = u"battle, siege"_s;
        QVERIFY(m_project->setCode(renamed));
        QCOMPARE(chips(), QStringList{u"battle, siege"_s});
        QCOMPARE(m_line->codes(), QList<Core::CodeId>{renamed.id});
    }

    void removedMeanwhile_isNotGivenAnyMore()
    {
        m_line->setCodes({code(u"war"_s), code(u"Treaty"_s)}, {});
        QVERIFY(m_project->removeCode(code(u"Law"_s)));
        QCOMPARE(given(), QStringList{u"war"_s});
        QVERIFY(m_project->undo()); // whoever brings it back there gives it again here
        QCOMPARE(given(), QStringList{u"war"_s});
    }

    void madeMeanwhile_isTheProjects()
    {
        type(u"Fleet/Carriers"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_line->fresh().size(), 2);
        const Core::CodeId made = code(u"Fleet/Carriers"_s);
        QCOMPARE(m_line->codes(), QList<Core::CodeId>{made});
        QVERIFY(m_line->fresh().isEmpty());
    }

    void newChip_takenBack_makesNothing()
    {
        type(u"Fleet/Carriers"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Backspace);
        press(Qt::Key_Delete);
        QTRY_VERIFY(given().isEmpty());
        QVERIFY(m_line->fresh().isEmpty());
    }

    void thousandsOfCodes_areSearchedAtOnce()
    {
        QList<Core::Code> many;
        for (int i = 0; i < 20'000; ++i)
            many.append({.id = Core::CodeId::create(),
                .parent = {},
                .name = u"code %1"_s.arg(i),
                .colour = 0,
                .key = {},
                .memo = {},
                .position = i});
        m_line->setCodes({}, many);
        QElapsedTimer timer;
        timer.start();
        type(u"code 199"_s);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        press(Qt::Key_Return);
        QCOMPARE(given(), QStringList{u"code 199"_s});
        QCOMPARE(m_line->fresh().size(), 1);
    }
};

QTEST_MAIN(TestCodeLine)
#include "tst_codeline.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "support/warnings.h"
#include "window/coding/codedialog.h"
#include "window/coding/codepanel.h"
#include "window/coding/codetree.h"
#include "window/coding/splitdialog.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// The codebook: what a reader does to the tree of codes by hand.
class TestCodePanel final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] Window::CodePanel &panel() const { return *m_desk->window().findChild<Window::CodePanel *>(); }
    [[nodiscard]] Window::CodeTree &tree() const { return *panel().findChild<Window::CodeTree *>(); }
    [[nodiscard]] QString told() const { return m_desk->window().page()->panes().active().messages().text(); }
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        for (const Core::Code &code : project().codes())
            paths.append(project().codePath(code.id));
        return paths;
    }
    Core::CodeId tag(const QString &words, const QString &code) const
    {
        if (!m_desk->select(m_desk->article(), words))
            qFatal("the sample has changed");
        const Window::ReadingPane &pane = m_desk->article();
        const auto id = project().annotateNamed(pane.documentId(), pane.selection(), {code});
        return project().annotation(id.value())->codes.constFirst();
    }
    [[nodiscard]] QRect rowOf(Core::CodeId id) const
    {
        tree().setCurrent(id);
        return tree().visualRect(tree().currentIndex());
    }
    /// Lets a code, or words, fall at a point of the tree, as a drag ends.
    void drop(QPoint at, Core::CodeId code = {}) const
    {
        QMimeData data;
        code.isNull() ? data.setText(u"words"_s) : data.setData(Window::codeMimeType(), code.toString().toLatin1());
        QWidget *viewport = tree().viewport();
        const auto actions = Qt::MoveAction | Qt::CopyAction;
        QDragEnterEvent enter(at, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move(at, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
        QDropEvent drop(at, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &drop);
    }
    /// Chooses an entry of the menu of the current code.
    void choose(const QString &text) const
    {
        Q_EMIT tree().customContextMenuRequested(tree().visualRect(tree().currentIndex()).center());
        auto *menu = panel().findChild<QMenu *>(Qt::FindDirectChildrenOnly);
        const QList<QAction *> actions = menu->actions();
        const auto wanted =
            std::ranges::find_if(actions, [&text](const QAction *action) { return action->text() == text; });
        if (wanted == actions.cend())
            qFatal("there is no “%s”", qPrintable(text));
        (*wanted)->trigger();
        menu->close();
    }
    void answer(const QString &text) const
    {
        const auto buttons = m_desk->window().page()->panes().active().messages().findChildren<QAbstractButton *>();
        const auto wanted =
            std::ranges::find_if(buttons, [&text](const auto *button) { return button->text() == text; });
        if (wanted == buttons.cend())
            qFatal("nothing offers “%s”", qPrintable(text));
        (*wanted)->click();
    }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
        m_desk->trigger(u"go.codes"_s);
        tree().setFocus();
        for (const auto &name : {u"War"_s, u"Peace"_s, u"Law"_s})
            QVERIFY(project().codeNamed(name));
    }
    void cleanup() { m_desk.reset(); }

    void code_goesByKey()
    {
        tree().setCurrent(project().codeNamed(u"Peace"_s).value());
        QTest::keyClick(&tree(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(paths(), QStringList({u"War"_s, u"Law"_s, u"Peace"_s}));
        QTest::keyClick(&tree(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(paths(), QStringList({u"War"_s, u"Law"_s, u"Law/Peace"_s}));
        QCOMPARE(tree().current(), project().codeNamed(u"Peace"_s).value());
        QTest::keyClick(&tree(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(&tree(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&tree(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(paths(), QStringList({u"Peace"_s, u"War"_s, u"Law"_s}));
        QTest::keyClick(&tree(), Qt::Key_Up, Qt::AltModifier); // is the first
        QTest::keyClick(&tree(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&tree(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(paths(), QStringList({u"Peace"_s, u"War"_s, u"Law"_s}));
    }

    void droppedCode_goesWhereItFalls()
    {
        const Core::CodeId law = project().codeNamed(u"Law"_s).value();
        const QRect war = rowOf(project().codeNamed(u"War"_s).value());
        drop(war.center(), law);
        QCOMPARE(paths(), QStringList({u"War"_s, u"War/Law"_s, u"Peace"_s}));
        drop({war.center().x(), war.top() + 1}, law);
        QCOMPARE(paths(), QStringList({u"Law"_s, u"War"_s, u"Peace"_s}));
        drop(tree().viewport()->rect().bottomRight() - QPoint(5, 5), law);
        QCOMPARE(paths(), QStringList({u"War"_s, u"Peace"_s, u"Law"_s}));
        drop(rowOf(law).center(), law);
        QCOMPARE(paths(), QStringList({u"War"_s, u"Peace"_s, u"Law"_s}));
    }

    void droppedWords_getTheCode()
    {
        QVERIFY(m_desk->select(m_desk->article(), u"Minsk agreements"_s));
        const Core::CodeId law = project().codeNamed(u"Law"_s).value();
        drop(rowOf(law).center());
        const auto ids = project().annotationIds({});
        QCOMPARE(ids.size(), 1);
        QCOMPARE(project().annotation(ids[0])->codes, {law});
        QCOMPARE(project().annotation(ids[0])->anchor.exact, u"Minsk agreements"_s);
    }

    void heading_takesNoWords()
    {
        Core::Code law = *project().code(project().codeNamed(u"Law"_s).value());
        law.heading = true;
        QVERIFY(project().setCode(law));
        QVERIFY(m_desk->select(m_desk->article(), u"Minsk agreements"_s));
        const QString before = told();
        drop(rowOf(law.id).center());
        QCOMPARE(told(), before);
        QVERIFY(project().annotationIds({}).isEmpty());
        Q_EMIT tree().customContextMenuRequested(tree().visualRect(tree().currentIndex()).center());
        auto *menu = panel().findChild<QMenu *>(Qt::FindDirectChildrenOnly);
        const QList<QAction *> actions = menu->actions();
        const auto entry = std::ranges::find(actions, u"&Tag Selection"_s, &QAction::text);
        QVERIFY(entry != actions.cend());
        QVERIFY(!(*entry)->isEnabled());
        menu->close();
    }

    void fewLetters_narrowTheTree()
    {
        QVERIFY(project().codeNamed(u"War/Peace talks"_s));
        auto *letters = panel().findChild<QLineEdit *>();
        letters->setText(u"peace"_s);
        QCOMPARE(tree().model()->rowCount(), 2);
        letters->setText(u"nothing such"_s);
        QCOMPARE(tree().model()->rowCount(), 0);
        auto *all = panel().findChild<QPushButton *>();
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(tree().model()->rowCount(), 3);
        QVERIFY(tree().isVisible());
    }

    void nameOfAnotherCode_offersToMerge()
    {
        const Core::CodeId menace = tag(u"Minsk agreements"_s, u"Menace"_s);
        tree().setFocus();
        tree().setCurrent(menace);
        QTest::keyClick(&tree(), Qt::Key_F2);
        auto *dialog = panel().findChild<Window::CodeDialog *>();
        QPushButton *accept = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        const QString usual = accept->text();
        dialog->findChild<QLineEdit *>()->setText(u"Warn"_s);
        QCOMPARE(accept->text(), usual);
        dialog->findChild<QLineEdit *>()->setText(u"War"_s);
        QCOMPARE(accept->text(), u"&Merge"_s);
        accept->click();
        QTRY_COMPARE(paths(), QStringList({u"War"_s, u"Peace"_s, u"Law"_s}));
        const Core::CodeId war = project().codeNamed(u"War"_s).value();
        QCOMPARE(project().annotation(project().annotationIds({}).constFirst())->codes, {war});
        QTRY_VERIFY2(told().startsWith(u"“Menace” is now “War”; 1 annotation"_s), qPrintable(told()));
        QVERIFY(project().undo());
        QTRY_VERIFY(project().code(menace));
    }

    void codeMovedBesideOneOfItsName_offersToMerge()
    {
        const Core::CodeId inner = project().codeNamed(u"War/\"Law\""_s).value();
        const auto made = project().codesToMake({u"War"_s, u"Law"_s});
        for (const Core::Code &code : made)
            QVERIFY(project().setCode(code));
        const Core::CodeId below = made.isEmpty() ? inner : made.constLast().id;
        tree().setCurrent(below);
        tree().step(Window::CodeTree::Step::Out);
        QCOMPARE(paths().size(), 4);
        QTRY_VERIFY2(told().contains(u"“Law”"_s), qPrintable(told()));
        answer(u"Merge Both"_s);
        QTRY_COMPARE(paths(), QStringList({u"War"_s, u"Peace"_s, u"Law"_s}));
    }

    void codes_areMergedFromTheMenu()
    {
        tree().setCurrent(project().codeNamed(u"War"_s).value());
        choose(u"&Merge Into…"_s);
        auto *dialog = panel().findChild<QInputDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->comboBoxItems(), QStringList({u"Peace"_s, u"Law"_s}));
        dialog->setTextValue(u"Law"_s);
        dialog->accept();
        QTRY_COMPARE(paths(), QStringList({u"Peace"_s, u"Law"_s}));
    }

    void deletedCode_saysWhatItTouched()
    {
        tag(u"Minsk agreements"_s, u"War/Treaty"_s);
        tree().setFocus();
        tree().setCurrent(project().codeNamed(u"War"_s).value());
        QTest::keyClick(&tree(), Qt::Key_Delete);
        QTRY_VERIFY2(told().startsWith(u"Code “War” deleted, with 1 code"_s), qPrintable(told()));
        QTRY_VERIFY2(told().contains(u" 1 annotation"_s), qPrintable(told()));
        QVERIFY(project().undo());
        QTRY_COMPARE(paths().size(), 4);
    }

    void setOfCodes_narrowsTheTree()
    {
        auto *sets = panel().findChild<QComboBox *>();
        QVERIFY2(!sets->isVisible(), "there is none");
        const Core::CodeId law = project().codeNamed(u"Law"_s).value();
        const Core::CodeSet set{Core::CodeSetId::create(), u"Hard"_s, {law}, 0};
        QVERIFY(project().setCodeSet(set));
        QVERIFY(sets->isVisible());
        sets->setCurrentIndex(1);
        Q_EMIT sets->activated(1);
        QCOMPARE(tree().model()->rowCount(), 1);
        Core::CodeSet more = set;
        more.codes.append(project().codeNamed(u"War"_s).value());
        QVERIFY(project().setCodeSet(more));
        QCOMPARE(tree().model()->rowCount(), 2);
        QVERIFY(project().removeCodeSet(set.id));
        QCOMPARE(tree().model()->rowCount(), 3);
        QVERIFY(!sets->isVisible());
    }

    void split_movesWhatWasTicked()
    {
        const Core::CodeId law = tag(u"Minsk agreements"_s, u"Law"_s);
        (void)tag(u"Kyiv"_s, u"Law"_s);
        tree().setCurrent(law);
        choose(u"S&plit…"_s);
        auto *dialog = panel().findChild<Window::SplitDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        const auto buttons = dialog->findChild<QDialogButtonBox *>()->buttons();
        QVERIFY2(std::ranges::any_of(buttons, [](const auto *button) { return !button->isEnabled(); }),
            "nothing is ticked, and there is no name");
        dialog->findChild<QLineEdit *>()->setText(u"Treaty"_s);
        list->item(0)->setCheckState(Qt::Checked);
        dialog->accept();
        const Core::CodeId treaty = project().codeNamed(u"Treaty"_s).value();
        int moved = 0;
        for (const Core::AnnotationId &id : project().annotationIds({}))
            moved += project().annotation(id)->codes == QList{treaty};
        QCOMPARE(moved, 1);
        QCOMPARE(project().code(treaty)->parent, project().code(law)->parent);
    }
};

QTEST_MAIN(TestCodePanel)
#include "tst_codepanel.moc"

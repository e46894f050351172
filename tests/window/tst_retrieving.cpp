// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/annotationpanel.h"
#include "window/coding/conditioneditor.h"
#include "window/coding/querybar.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"
#include "window/widgets/tagchip.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::AnnotationModel;

/// The list of annotations as it is asked: by words, by conditions, in groups, while one goes on tagging.
class TestRetrieving final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;
    Window::AnnotationPanel *m_panel = nullptr;
    QTreeView *m_view = nullptr;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] AnnotationModel *model() const { return m_panel->findChild<AnnotationModel *>(); }
    [[nodiscard]] QString shown() const
    {
        QStringList rows;
        for (int row = 0; row < m_view->model()->rowCount(); ++row) {
            const QModelIndex index = m_view->model()->index(row, 0);
            QStringList inside;
            for (int child = 0; child < m_view->model()->rowCount(index); ++child)
                inside.append(m_view->model()->index(child, 0, index).data().toString());
            rows.append(index.data().toString() + (inside.isEmpty() ? QString() : u": "_s + inside.join(u", "_s)));
        }
        return rows.join(u"; "_s);
    }
    void annotate(const QString &words, const QStringList &codes)
    {
        QVERIFY(m_desk->select(m_desk->article(), words));
        QVERIFY(project().annotateNamed(m_desk->article().documentId(), m_desk->article().selection(), codes));
    }
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        const QList<QComboBox *> boxes = m_panel->findChildren<QComboBox *>();
        const auto found = std::ranges::find(boxes, name, &QWidget::accessibleName);
        return found == boxes.end() ? nullptr : *found;
    }
    /// Puts a condition together as a reader does.
    void add(const QString &kind, const QString &value, bool without = false)
    {
        auto *editor = m_panel->findChild<Window::ConditionEditor *>();
        if (!editor->isVisible())
            m_panel->findChild<Window::QueryBar *>()->toggleEditor();
        box(u"Whether it must hold"_s)->setCurrentIndex(without ? 1 : 0);
        QComboBox *kinds = box(u"Kind of condition"_s);
        QVERIFY2(kinds->findText(kind) >= 0, qPrintable(kind));
        kinds->setCurrentIndex(kinds->findText(kind));
        box(u"Of what"_s)->setCurrentText(value);
        editor->findChild<QPushButton *>()->click();
    }

    /// Of the menu of saved queries.
    void choose(const QString &entry)
    {
        const QList<QToolButton *> buttons = m_panel->findChildren<QToolButton *>();
        const auto queries = std::ranges::find(buttons, u"Saved queries"_s, &QWidget::accessibleName);
        QVERIFY(queries != buttons.end());
        (*queries)->click();
        const QList<QMenu *> menus = m_panel->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        QVERIFY(!menus.isEmpty());
        const QList<QAction *> actions = menus.last()->actions();
        const auto action = std::ranges::find(actions, entry, &QAction::text);
        QVERIFY2(action != actions.end(), qPrintable(entry));
        QVERIFY((*action)->isEnabled());
        (*action)->trigger();
        menus.last()->close();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
        m_panel = m_desk->window().findChild<Window::AnnotationPanel *>();
        m_view = m_panel->findChild<QTreeView *>();
        annotate(u"Minsk agreements"_s, {u"Treaty"_s});
        annotate(u"security guarantees"_s, {u"Security"_s, u"Treaty/Guarantees"_s});
        m_desk->trigger(u"go.annotations"_s);
    }
    void cleanup() { m_desk.reset(); }

    void condition_isMadeInALineAndTakenAwayByItsChip()
    {
        auto *editor = m_panel->findChild<Window::ConditionEditor *>();
        QVERIFY(!editor->isVisible());
        m_panel->findChild<Window::QueryBar *>()->toggleEditor();
        QVERIFY(editor->isVisible());
        add(u"code"_s, u"Security"_s);
        QTRY_COMPARE(shown(), u"security guarantees"_s);
        QVERIFY2(!editor->isVisible(), "the list needs the room");
        auto *chip = m_panel->findChild<Window::TagChip *>();
        QVERIFY(chip != nullptr);
        QCOMPARE(chip->accessibleName(), u"code Security"_s);
        annotate(u"Minsk agreements"_s, {u"Security"_s});
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(m_view->model()->rowCount(), 3);
        QVERIFY(!m_panel->listed());
    }

    void passage_isClicked_andShown()
    {
        add(u"code"_s, u"Security"_s);
        QTRY_COMPARE(shown(), u"security guarantees"_s);
        m_desk->article().view().moveCaret(0);
        const QModelIndex row = m_view->model()->index(0, 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(row).center());
        const Core::TextSpan span = row.data(AnnotationModel::SpanRole).value<Core::TextSpan>();
        QCOMPARE(m_desk->article().view().caret(), span.begin);
        QCOMPARE(m_desk->article().document()->textOf(span).toString(), u"security guarantees"_s);
        QVERIFY(m_desk->article().view().viewport()->rect().contains(
            m_desk->article().view().rectOf(span).center().toPoint()));
    }

    void conditions_holdAllOrAny()
    {
        add(u"code"_s, u"Treaty"_s);
        add(u"code"_s, u"Security"_s, true);
        QTRY_COMPARE(shown(), u"Minsk agreements"_s);
        QCOMPARE(*m_panel->listed(), project().annotationIds({}).first(1));
        box(u"Whether all conditions must hold, or any"_s)->setCurrentIndex(1);
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
    }

    void speakers_areThoseOfAllDocuments_whichNobodyHasOpened()
    {
        QVERIFY(project().addDocument({u"Third"_s, u"/third.txt"_s,
            "Talks\n\nAnna Berg: We met here.\n\nBob Tal: Yes.\n\nAnna Berg: Thank you all.\n", {}}));
        const QString path = project().path();
        m_desk->reopen();
        QVERIFY(m_desk->openFiles({path}));
        m_panel = m_desk->window().findChild<Window::AnnotationPanel *>();
        m_view = m_panel->findChild<QTreeView *>();
        // No article, as the text itself tells: the comparison does not read it.
        QVERIFY(!project().isLoaded(project().recordByName(u"Third")->id));
        // As in a project that can only be read, where nothing that was found is kept.
        project().setSetting(u"documentfacts"_s, "{}");
        m_desk->trigger(u"go.annotations"_s);
        m_panel->findChild<Window::QueryBar *>()->toggleEditor();
        QComboBox *kinds = box(u"Kind of condition"_s);
        kinds->setCurrentIndex(kinds->findText(u"speaker"_s));
        const QComboBox *speakers = box(u"Of what"_s);
        QVERIFY(speakers->findText(u"Bob Tal"_s) >= 0);
        QVERIFY(project().addDocument({u"Fourth"_s, u"/fourth.txt"_s,
            "Talks\n\nCarl Orr: We met here.\n\nDora Ulm: Yes.\n\nCarl Orr: Thank you all.\n", {}}));
        QTRY_VERIFY(speakers->findText(u"Dora Ulm"_s) >= 0);
    }

    void relation_saysHowFar()
    {
        m_panel->findChild<Window::QueryBar *>()->toggleEditor();
        box(u"Kind of condition"_s)->setCurrentText(u"near code"_s);
        m_panel->findChild<QSpinBox *>()->setValue(99);
        add(u"near code"_s, u"Treaty/Guarantees"_s);
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
        QCOMPARE(
            m_panel->findChild<Window::TagChip *>()->accessibleName(), u"near code Treaty/Guarantees (99 sentences)"_s);
    }

    void groups_unfoldAndLeadToTheirPassages()
    {
        box(u"What the annotations are grouped by"_s)->setCurrentText(u"By code"_s);
        QTRY_COMPARE(shown(),
            u"Treaty (1): Minsk agreements; Treaty/Guarantees (1): security guarantees; Security (1): security guarantees"_s);
        const QModelIndex group = m_view->model()->index(2, 0);
        QVERIFY(m_view->isExpanded(group));
        Q_EMIT m_view->clicked(group);
        QVERIFY(!m_view->isExpanded(group));
        m_desk->article().view().moveCaret(0);
        const QModelIndex passage = m_view->model()->index(0, 0, group);
        Q_EMIT m_view->clicked(passage);
        QCOMPARE(
            m_desk->article().view().caret(), passage.data(AnnotationModel::SpanRole).value<Core::TextSpan>().begin);
        m_view->setFocus();
        m_view->selectAll();
        QTest::keyClick(m_view, Qt::Key_Delete);
        QVERIFY2(project().annotationIds({}).isEmpty(), "one in several groups is deleted once");
        QVERIFY(project().undo());
        QCOMPARE(project().annotationIds({}).size(), 2);
    }

    void codesPanel_asksForItsPassages()
    {
        m_desk->window().findChild<Window::AnnotationController *>()->askForPassages(
            project().codeNamed(u"Treaty"_s).value());
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
        m_desk->window().findChild<Window::AnnotationController *>()->askForPassages(
            project().codeNamed(u"Treaty/Guarantees"_s).value());
        QTRY_COMPARE(shown(), u"security guarantees"_s);
        QCOMPARE(m_panel->findChildren<Window::TagChip *>().size(), 1);
    }

    void query_isKeptAndAskedAgain()
    {
        add(u"code"_s, u"Treaty"_s);
        add(u"code"_s, u"Security"_s, true);
        box(u"Whether all conditions must hold, or any"_s)->setCurrentIndex(1);
        m_panel->findChild<QLineEdit *>()->setText(u"minsk"_s);
        box(u"What the annotations are grouped by"_s)->setCurrentText(u"By document"_s);
        QTRY_COMPARE(m_view->model()->rowCount(), 1);
        const QString answer = shown();
        QVERIFY(answer.endsWith(u"(1): Minsk agreements"_s));
        choose(u"&Save This Query…"_s);
        auto *dialog = m_panel->findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(u"Treaties, or Minsk"_s);
        dialog->accept();
        QCOMPARE(project().data().queries().size(), 1);
        QCOMPARE(project().undoLabel(), u"Save query “Treaties, or Minsk”"_s); // as the menu calls it

        m_panel->findChild<Window::QueryBar *>()->clear();
        box(u"What the annotations are grouped by"_s)->setCurrentText(u"Not grouped"_s);
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
        choose(u"Treaties, or Minsk"_s);
        QTRY_COMPARE(shown(), answer);
        QCOMPARE(m_panel->findChild<QLineEdit *>()->text(), u"minsk"_s);
        QCOMPARE(box(u"Whether all conditions must hold, or any"_s)->currentIndex(), 1);
        QCOMPARE(m_panel->findChildren<Window::TagChip *>().size(), 2);

        Core::SavedQuery strange = project().data().queries().first();
        strange.definition = uR"({"where": {"colour": "red"}})"_s;
        QVERIFY(project().setQuery(strange));
        choose(u"Treaties, or Minsk"_s);
        QVERIFY2(m_desk->window().findChild<Window::PaneArea *>()->active().messages().text().contains(u"colour"),
            "what another version asks for is told");
        QTRY_COMPARE(shown(), answer);
    }

    void nothingFound_offersTheWayBack()
    {
        m_panel->findChild<QLineEdit *>()->setText(u"nowhere at all"_s);
        QTRY_COMPARE(m_view->model()->rowCount(), 0);
        const QList<QPushButton *> buttons = m_panel->findChildren<QPushButton *>();
        const auto way = std::ranges::find(buttons, u"Show All"_s, &QPushButton::text);
        QVERIFY(way != buttons.end());
        QVERIFY((*way)->isVisible());
        (*way)->click();
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestRetrieving)
#include "tst_retrieving.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/concordancemodel.h"
#include "models/documenttree.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "window/coding/codeline.h"
#include "window/coding/exportdialog.h"
#include "window/coding/printdialog.h"
#include "window/desk.h"
#include "window/documents/attributedialog.h"
#include "window/documents/documentpanel.h"
#include "window/importing/importdialog.h"
#include "window/pages/panearea.h"
#include "window/retrieving/searchpanel.h"
#include "window/shell/projectpage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QTest>
#include <QTreeView>

#include <functional>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// The journeys of a reader who has no mouse: files in, links, hits that become annotations, files and paper out. No
/// command is called here, and nothing is given the focus but by keys.
class TestByKeys final : public QObject {
    Q_OBJECT

    static constexpr int mostTabs = 20; // in one panel

    std::unique_ptr<Test::Desk> m_desk;
    QTemporaryDir m_cache;

    [[nodiscard]] Window::MainWindow &window() const { return m_desk->window(); }
    [[nodiscard]] Project::Project &project() const { return *window().page()->project(); }
    /// An open menu, else what has the focus.
    [[nodiscard]] QWidget &underTheHands() const
    {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
            return *menu;
        QWidget *modal = QApplication::activeModalWidget();
        QWidget *front = modal == nullptr ? &window() : modal;
        const auto hasIt = [front] {
            return QApplication::focusWidget() != nullptr && QApplication::focusWidget()->window() == front;
        };
        if (!hasIt()) { // something has come or gone, and the platform has not given the keys to what is in front yet
            front->activateWindow();
            (void)QTest::qWaitFor(hasIt);
        }
        return hasIt() ? *QApplication::focusWidget() : *front;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&underTheHands(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(&underTheHands(), text); }
    /// Opens the menu with that letter and chooses the entry with this one.
    void choose(Qt::Key menu, Qt::Key entry) const
    {
        press(menu, Qt::AltModifier);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
        press(entry);
    }
    /// Presses what opens a menu, or one that opens from it.
    void open(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QWidget *before = QApplication::activePopupWidget();
        press(key, modifiers);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr && QApplication::activePopupWidget() != before);
    }
    /// What the menu key becomes on its way through the platform.
    void openMenuHere() const
    {
        QWidget &here = underTheHands();
        const QPoint at = here.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, here.mapToGlobal(at));
        QApplication::sendEvent(&here, &asked);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
    }
    /// In the menu of the list, from the entry with that letter, by the arrows.
    void chooseHere(Qt::Key letter, const QString &entry) const
    {
        openMenuHere();
        open(letter);
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        const auto isThere = [&] { return menu->activeAction() != nullptr && menu->activeAction()->text() == entry; };
        for (int step = 0; step < mostTabs && !isThere(); ++step)
            press(Qt::Key_Down);
        QVERIFY(isThere());
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }
    template <typename Dialog>
    static bool isInFront()
    {
        return qobject_cast<Dialog *>(QApplication::activeModalWidget()) != nullptr;
    }
    /// Answers the dialog that asks for a file.
    void giveFile(const QString &path) const
    {
        QTRY_VERIFY(isInFront<QFileDialog>());
        const QWidget *dialog = QApplication::activeModalWidget();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(&underTheHands()) != nullptr && underTheHands().window() == dialog);
        press(Qt::Key_A, Qt::ControlModifier);
        type(path);
        press(Qt::Key_Return);
        QTRY_VERIFY(!isInFront<QFileDialog>());
    }
    /// Finds the words in the page with the focus: they stay selected.
    void find(const Window::ReadingPane &pane, const QString &words) const
    {
        QTRY_VERIFY(pane.view().hasFocus());
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        type(words);
        QTRY_COMPARE(pane.document()->textOf(pane.selection()).toString(), words);
        press(Qt::Key_Escape);
        QTRY_VERIFY(pane.view().hasFocus());
    }
    void openSample() const
    {
        QVERIFY(m_desk->openSample());
        for (int step = 0; step < mostTabs && !m_desk->transcript().view().hasFocus(); ++step)
            press(Qt::Key_F6);
        QVERIFY(m_desk->transcript().view().hasFocus());
    }
    /// Tab, or Shift+Tab, until the focus is there.
    void tabTo(const std::function<bool(const QWidget &)> &isThere, Qt::KeyboardModifiers modifiers = {}) const
    {
        for (int step = 0; step < mostTabs && !isThere(underTheHands()); ++step)
            press(modifiers == Qt::NoModifier ? Qt::Key_Tab : Qt::Key_Backtab, modifiers);
        QVERIFY(isThere(underTheHands()));
    }
    void tag(const QString &words, const QString &code) const
    {
        find(m_desk->transcript(), words);
        press(Qt::Key_T);
        QTRY_VERIFY(window().findChild<Window::CodeLine *>()->input().hasFocus());
        type(code);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(project().annotationIds({}).size(), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() == u"offscreen")
            QSKIP("there nobody has the keys for a while once a dialog has closed; it runs on X");
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    }
    void init() { m_desk = std::make_unique<Test::Desk>(); }
    void cleanup() { m_desk.reset(); }

    void files_becomeAProject_thatIsOpenedAgain()
    {
        const QString talk = m_desk->path(u"talk.txt"_s);
        const QString report = m_desk->path(u"report.txt"_s);
        Test::writeBytes(talk, "Anna Smith: The bridge needs steel.\n\nBen Jones: And money, too.\n");
        Test::writeBytes(report, "A bridge\n\n\"The bridge needs steel,\" Anna Smith said.\n");
        press(Qt::Key_N, Qt::ControlModifier);
        giveFile(talk);
        QTRY_VERIFY(isInFront<Window::ImportDialog>());
        const auto *dialog = qobject_cast<Window::ImportDialog *>(QApplication::activeModalWidget());
        QTRY_COMPARE(dialog->documents().size(), 1);
        press(Qt::Key_F, Qt::AltModifier);
        giveFile(report);
        QTRY_COMPARE(dialog->documents().size(), 2);
        press(Qt::Key_G, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window().page() != nullptr && window().page()->isSettled(), 20'000);
        QCOMPARE(project().documents().size(), 2);

        const QString path = project().path();
        press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(window().page() == nullptr);
        press(Qt::Key_O, Qt::ControlModifier);
        giveFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(window().page() != nullptr && window().page()->isSettled(), 20'000);
        QCOMPARE(project().path(), path);
    }

    void passages_areLinkedFollowedAndLetGo()
    {
        openSample();
        find(m_desk->transcript(), u"ladies and gentlemen"_s);
        press(Qt::Key_F6);
        find(m_desk->article(), u"Minsk agreements"_s);
        press(Qt::Key_L);
        QTRY_COMPARE(project().links().size(), 1);
        QCOMPARE(project().links().first().from.anchor.exact, u"Minsk agreements"_s);
        QCOMPARE(project().links().first().to.anchor.exact, u"ladies and gentlemen"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->transcript().view().hasFocus());
        QCOMPARE(m_desk->transcript().view().caret(), project().links().first().to.anchor.span.begin);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->article().view().hasFocus());
        QCOMPARE(m_desk->article().view().caret(), project().links().first().from.anchor.span.begin);
        press(Qt::Key_L, Qt::ShiftModifier);
        QTRY_VERIFY(project().links().isEmpty());
    }

    void hits_becomeAnnotations()
    {
        openSample();
        const auto *panel = window().findChild<Window::SearchPanel *>();
        const auto *model = panel->findChild<Models::ConcordanceModel *>();
        const auto *list = panel->findChild<QTreeView *>();
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        type(u"security"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!model->isBusy() && model->rowCount() > 1);
        tabTo([list](const QWidget &here) { return &here == list; });
        press(Qt::Key_End);
        press(Qt::Key_Return);
        const Project::Place last = model->placeAt(model->rowCount() - 1);
        const Window::ReadingPane *pane = window().page()->panes().showing(last.document);
        QVERIFY(pane != nullptr);
        QCOMPARE(pane->view().caret(), last.span.begin);

        press(Qt::Key_A, Qt::ControlModifier);
        tabTo([](const QWidget &here) { return here.accessibleName() == u"Tag the chosen hits"; }, Qt::ShiftModifier);
        press(Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
        press(Qt::Key_N);
        QTRY_VERIFY(isInFront<QInputDialog>());
        press(Qt::Key_Return);
        QTRY_COMPARE(project().annotationIds({}).size(), model->rowCount());
        QCOMPARE(project().codes().size(), 1);
        QCOMPARE(project().codes().first().name, u"security"_s);
    }

    void list_isSorted_itsColumnsHidden_andItsAttributesChanged()
    {
        using Models::DocumentTree;
        openSample();
        QVERIFY(project().setAttribute(
            {Core::AttributeId::create(), u"Year"_s, Core::AttributeType::Number, Core::AttributeOf::Document, {}, 0}));
        const auto *list = window().findChild<Window::DocumentPanel *>()->findChild<QTreeView *>();
        open(Qt::Key_G, Qt::AltModifier);
        open(Qt::Key_E);
        press(Qt::Key_N);
        QTRY_VERIFY(list->hasFocus());
        press(Qt::Key_Home);
        const auto first = [list] { return list->model()->index(0, 0).data().toString(); };
        chooseHere(Qt::Key_B, u"Words"_s);
        QCOMPARE(list->header()->sortIndicatorSection(), int(DocumentTree::WordsColumn));
        const QString shortest = first();
        chooseHere(Qt::Key_B, u"&Descending"_s);
        QTRY_VERIFY(first() != shortest);

        QVERIFY(!list->isColumnHidden(DocumentTree::KindColumn));
        chooseHere(Qt::Key_C, u"Kind"_s);
        QVERIFY(list->isColumnHidden(DocumentTree::KindColumn));

        const int year = DocumentTree::firstAttributeColumn;
        for (int step = 0; step < mostTabs && list->currentIndex().column() != year; ++step)
            press(Qt::Key_Right);
        QCOMPARE(list->currentIndex().column(), year);
        openMenuHere();
        open(Qt::Key_C);
        press(Qt::Key_C);
        QTRY_VERIFY(isInFront<Window::AttributeDialog>());
        press(Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void excerpts_areWrittenToAFile()
    {
        openSample();
        tag(u"five hours"_s, u"duration"_s);
        choose(Qt::Key_P, Qt::Key_E);
        QTRY_VERIFY(isInFront<Window::ExportDialog>());
        press(Qt::Key_E, Qt::AltModifier);
        const QString path = m_desk->path(u"taken away.md"_s);
        giveFile(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(!Test::bytesOf(path).isEmpty());
    }

    void excerpts_areLookedAtAsSheets()
    {
        openSample();
        tag(u"five hours"_s, u"duration"_s);
        choose(Qt::Key_P, Qt::Key_P);
        QTRY_VERIFY(isInFront<Window::PrintDialog>());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isInFront<QPrintPreviewDialog>(), 20'000);
        const auto *sheets = QApplication::activeModalWidget()->findChild<QPrintPreviewWidget *>();
        QVERIFY(sheets != nullptr);
        QTRY_VERIFY(sheets->pageCount() > 0);
        press(Qt::Key_Escape);
        QTRY_VERIFY(isInFront<Window::PrintDialog>());
        press(Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    }
};

QTEST_MAIN(TestByKeys)
#include "tst_bykeys.moc"

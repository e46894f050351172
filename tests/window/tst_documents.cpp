// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/attributetable.h"
#include "models/attributecolumns.h"
#include "models/documenttree.h"
#include "models/speakertable.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "window/desk.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/documents/attributedialog.h"
#include "window/documents/documentpanel.h"
#include "window/documents/memopanel.h"
#include "window/documents/speakerpanel.h"
#include "window/documents/tableimportdialog.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::DocumentTree;

/// Documents, speakers and memos in the window: what is seen, what is done with mouse and keys, what is kept.
class TestDocuments final : public QObject {
    Q_OBJECT

    static constexpr int aMoment = 700; // more than the rest of keys after which a memo is kept

    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    template <typename Panel>
    static Panel *panel(const Test::Desk &desk)
    {
        return desk.window().findChild<Panel *>();
    }
    template <typename Panel>
    static QTreeView *view(const Test::Desk &desk)
    {
        return panel<Panel>(desk)->template findChild<QTreeView *>();
    }
    /// The cell of that document under that heading.
    static QModelIndex cell(const QTreeView *list, const QString &row, const QString &head)
    {
        const QAbstractItemModel *model = list->model();
        const QModelIndexList found =
            model->match(model->index(0, 0), Qt::DisplayRole, row, 1, Qt::MatchExactly | Qt::MatchRecursive);
        for (int column = 0; column < model->columnCount() && !found.isEmpty(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == head)
                return found[0].siblingAtColumn(column);
        }
        return {};
    }
    static QPlainTextEdit &memo(const Test::Desk &desk)
    {
        return *panel<Window::MemoPanel>(desk)->editor().findChild<QPlainTextEdit *>();
    }
    static QToolButton *button(const QWidget *panel, const QString &name)
    {
        for (auto *one : panel->findChildren<QToolButton *>()) {
            if (one->accessibleName().startsWith(name))
                return one;
        }
        return nullptr;
    }
    static QString memoOf(const Test::Desk &desk, Core::DocumentId id) { return project(desk).record(id)->memo; }
    static QString nameOf(const Test::Desk &desk, const Window::ReadingPane &pane)
    {
        return project(desk).record(pane.documentId())->name;
    }

private Q_SLOTS:
    void documents_areListedWithTheirFacts_andOpenOnAClick()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(u"go.documents"_s);
        auto *list = view<Window::DocumentPanel>(desk);
        QVERIFY(list->hasFocus());
        const QString article = nameOf(desk, desk.article());
        QVERIFY(cell(list, article, u"Words"_s).data().toString().size() > 2);
        QCOMPARE(cell(list, article, u"Kind"_s).data().toString(), u"Article"_s);
        QVERIFY(cell(list, nameOf(desk, desk.transcript()), u"Speakers"_s).data().toInt() > 1);
        const auto third = project(desk).addDocument({u"Third"_s, u"/third.txt"_s, "They met “again”, he said.\n", {}});
        QVERIFY(third);
        QTRY_COMPARE(cell(list, u"Third"_s, u"Kind"_s).data().toString(), u"Article"_s);
        const QRect row = list->visualRect(cell(list, u"Third"_s, u"Name"_s));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_COMPARE(desk.article().documentId(), *third);
        QVERIFY2(&desk.window().page()->panes().active() == &desk.article(), "what was opened is read on");
    }

    void documents_areMovedToGroups_byKeysAndMenu()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(u"go.documents"_s);
        auto *list = view<Window::DocumentPanel>(desk);
        const QString name = nameOf(desk, desk.article());
        QVERIFY(project(desk).setGroup({desk.article().documentId()}, u"Press"_s));
        QVERIFY(cell(list, u"Press"_s, u"Name"_s).isValid());
        list->setCurrentIndex(cell(list, nameOf(desk, desk.transcript()), u"Name"_s));
        Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
        auto *menu = panel<Window::DocumentPanel>(desk)->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        QAction *move = nullptr;
        for (QAction *one : menu->findChildren<QAction *>()) {
            if (one->text() == u"Press")
                move = one;
        }
        QVERIFY(move != nullptr);
        move->trigger();
        QCOMPARE(project(desk).record(desk.transcript().documentId())->group, u"Press"_s);
        QVERIFY2(list->isExpanded(cell(list, u"Press"_s, u"Name"_s)), "what was moved is still to be seen");
        QCOMPARE(list->currentIndex().data().toString(), nameOf(desk, desk.transcript()));
        auto *filter = panel<Window::DocumentPanel>(desk)->findChild<QLineEdit *>();
        list->collapse(cell(list, u"Press"_s, u"Name"_s));
        filter->setText(name.left(8));
        QVERIFY(cell(list, name, u"Name"_s).isValid());
        QVERIFY(!cell(list, nameOf(desk, desk.transcript()), u"Name"_s).isValid());
        const QList<QLabel *> labels = panel<Window::DocumentPanel>(desk)->findChildren<QLabel *>();
        QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"1 of 2"; }));
        QVERIFY2(list->isExpanded(cell(list, u"Press"_s, u"Name"_s)), "what is found is seen");
    }

    void attribute_isMadeChangedAndDeleted_atTheHeadOfTheTable()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(u"go.documents"_s);
        auto *documents = panel<Window::DocumentPanel>(desk);
        button(documents, u"New attribute"_s)->click();
        auto *dialog = documents->findChild<Window::AttributeDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"Stance"_s);
        dialog->findChild<QComboBox *>()->setCurrentIndex(int(Core::AttributeType::Choice));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"for\nagainst"_s);
        dialog->accept();
        const Core::Attribute made = project(desk).data().attributes().value(0);
        QCOMPARE(made.choices, QStringList({u"for"_s, u"against"_s}));
        auto *list = view<Window::DocumentPanel>(desk);
        const QString name = nameOf(desk, desk.article());
        // Chosen in place.
        list->setCurrentIndex(cell(list, name, u"Stance"_s));
        QTest::keyClick(list, Qt::Key_F2);
        auto *box = list->findChild<QComboBox *>();
        QVERIFY(box != nullptr);
        box->setCurrentIndex(box->findText(u"against"_s));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(cell(list, name, u"Stance"_s).data().toString(), u"against"_s);
        QCOMPARE(project(desk).undoLabel(), u"Set “Stance”"_s);
        // One of a name that is taken comes back to be changed.
        button(documents, u"New attribute"_s)->click();
        auto *twin = documents->findChildren<Window::AttributeDialog *>().constLast();
        twin->findChild<QLineEdit *>()->setText(u"Stance"_s);
        twin->accept();
        auto *again = documents->findChildren<Window::AttributeDialog *>().constLast();
        QVERIFY(again->isVisible());
        QVERIFY(again->findChild<Window::MessageBar *>()->text().contains(u"Stance"_s));
        again->reject();
        QCOMPARE(project(desk).data().attributes().size(), 1);
    }

    void columnThatIsHidden_staysSo_whateverColumnsComeAndGo()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const auto add = [&](const QString &name) {
            const Core::Attribute made{
                Core::AttributeId::create(), name, Core::AttributeType::Text, Core::AttributeOf::Document, {}, 0};
            return project(desk).setAttribute(made) ? made.id : Core::AttributeId();
        };
        const Core::AttributeId first = add(u"First"_s);
        QVERIFY(!add(u"Second"_s).isNull() && !add(u"Third"_s).isNull());
        desk.trigger(u"go.documents"_s);
        auto *list = view<Window::DocumentPanel>(desk);
        Q_EMIT list->header()->customContextMenuRequested({5, 5});
        auto *menu = panel<Window::DocumentPanel>(desk)->findChild<QMenu *>();
        for (QAction *one : menu->actions()) {
            if (one->text() == u"Second" || one->text() == u"Kind")
                one->toggle();
        }
        const auto shown = [&] {
            QStringList names;
            for (int column = 0; column < list->model()->columnCount(); ++column) {
                if (!list->isColumnHidden(column))
                    names.append(list->model()->headerData(column, Qt::Horizontal).toString());
            }
            return names;
        };
        const QStringList rest{u"Name"_s, u"Date"_s, u"Speakers"_s, u"Words"_s, u"Annotations"_s, u"Memo"_s};
        QCOMPARE(shown(), rest + QStringList({u"First"_s, u"Third"_s}));
        QVERIFY(project(desk).removeAttribute(first));
        QCOMPARE(shown(), rest + QStringList{u"Third"_s});
        const QString path = project(desk).path();
        desk.reopen();
        QVERIFY(desk.openFiles({path}));
        list = view<Window::DocumentPanel>(desk);
        QCOMPARE(shown(), rest + QStringList{u"Third"_s});
    }

    void valueThatCannotBe_isNotTaken()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::Attribute year{
            Core::AttributeId::create(), u"Year"_s, Core::AttributeType::Number, Core::AttributeOf::Document, {}, 0};
        QVERIFY(project(desk).setAttribute(year));
        desk.trigger(u"go.documents"_s);
        auto *list = view<Window::DocumentPanel>(desk);
        const QString name = nameOf(desk, desk.article());
        list->setCurrentIndex(cell(list, name, u"Year"_s));
        QTest::keyClick(list, Qt::Key_F2);
        auto *line = list->viewport()->findChild<QLineEdit *>();
        QVERIFY(line != nullptr);
        QTest::keyClicks(line, u"late"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY2(line->isVisible(), "Enter does not take it");
        line->selectAll();
        QTest::keyClicks(line, u"2022"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(cell(list, name, u"Year"_s).data().toString(), u"2022"_s);
    }

    void table_isImportedAfterALookAtIt()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QString name = nameOf(desk, desk.article());
        const auto table = Library::readAttributes(project(desk).data(), {}, Core::AttributeOf::Document,
            "Document,Outlet\n\"" + name.toUtf8() + "\",Reuters\nnobody,x\n");
        QVERIFY(table);
        Window::TableImportDialog dialog(*table, project(desk).data());
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        const auto isTold = [&](const QString &words) {
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(isTold(u"1 of 2 rows"_s) && isTold(u"nobody"_s));
        QVERIFY(Library::importAttributes(project(desk), dialog.table()));
        QCOMPARE(cell(view<Window::DocumentPanel>(desk), name, u"Outlet"_s).data().toString(), u"Reuters"_s);
        desk.trigger(u"edit.undo"_s);
        project(desk).finish(); // it may go on beside the window
        QVERIFY(project(desk).data().attributes().isEmpty());
    }

    void memo_isKeptWhileTyped_asOneStep()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(u"go.documents"_s);
        auto *list = view<Window::DocumentPanel>(desk);
        const Core::DocumentId id = desk.article().documentId();
        list->setCurrentIndex(cell(list, nameOf(desk, desk.article()), u"Name"_s));
        button(panel<Window::DocumentPanel>(desk), u"Write a memo"_s)->click();
        QTRY_VERIFY(memo(desk).hasFocus());
        QTest::keyClicks(&memo(desk), u"read "_s);
        QTest::qWait(aMoment);
        QCOMPARE(memoOf(desk, id), u"read "_s);
        QTest::keyClicks(&memo(desk), u"twice"_s);
        QTest::qWait(aMoment);
        QCOMPARE(memoOf(desk, id), u"read twice"_s);
        desk.trigger(u"edit.undo"_s);
        project(desk).finish(); // it may go on beside the window
        QCOMPARE(memoOf(desk, id), QString());
        QVERIFY2(memo(desk).toPlainText().isEmpty(), "what was taken back is not shown any more");
        desk.trigger(u"edit.redo"_s);
        project(desk).finish();
        QCOMPARE(memo(desk).toPlainText(), u"read twice"_s);
    }

    void memo_isKeptOnLeaving_inAnyWay_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"another memo", "the page", "closing the project"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void memo_isKeptOnLeaving_inAnyWay()
    {
        QFETCH(QString, way);
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QString path = project(desk).path();
        desk.trigger(u"go.memos"_s);
        panel<Window::MemoPanel>(desk)->write(std::monostate());
        QTest::keyClicks(&memo(desk), u"why"_s);
        if (way == "another memo"_L1)
            panel<Window::MemoPanel>(desk)->write(desk.article().documentId());
        else if (way == "the page"_L1)
            desk.article().view().setFocus();
        if (way != "closing the project"_L1)
            QCOMPARE(project(desk).data().memo(), u"why"_s);
        desk.window().closeProject();
        QCOMPARE(Project::Project::open(path).value()->data().memo(), u"why"_s);
    }

    void memos_areListedSearchedAndLeadToTheirPlace()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.article(), u"Minsk agreements"_s));
        const Core::TextSpan span = desk.article().selection();
        QVERIFY(project(desk).annotateNamed(desk.article().documentId(), span, {u"Treaty"_s}, u"which of them?"_s));
        QVERIFY(project(desk).setMemo(u"who threatens whom?"_s));
        QVERIFY(project(desk).setSpeakerMemo(u"Vladimir Putin"_s, u"the host"_s));
        desk.trigger(u"go.memos"_s);
        auto *list = view<Window::MemoPanel>(desk);
        QCOMPARE(list->model()->rowCount(), 3);
        auto *search = panel<Window::MemoPanel>(desk)->findChild<QLineEdit *>();
        search->setText(u"MINSK"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        desk.article().view().moveCaret(0);
        const QRect row = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(memo(desk).toPlainText(), u"which of them?"_s);
        button(&panel<Window::MemoPanel>(desk)->editor(), u"Go to"_s)->click();
        QCOMPARE(desk.article().view().caret(), span.begin);
        QTest::keyClicks(&memo(desk), u" "_s);
        QTest::qWait(aMoment);
        QCOMPARE(project(desk).annotation(project(desk).annotationIds({}).first())->memo, u"which of them? "_s);
    }

    void memos_areCopiedAndSaved_thoseThatTheListShows()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QString longMemo = u"Minsk? "_s.repeated(60) + u"\nat last";
        QVERIFY(project(desk).setMemo(longMemo));
        QVERIFY(project(desk).setSpeakerMemo(u"Vladimir Putin"_s, u"the host"_s));
        desk.trigger(u"go.memos"_s);
        auto *memos = panel<Window::MemoPanel>(desk);
        button(memos, u"Copy these memos"_s)->click();
        const auto copied = [] { return QGuiApplication::clipboard()->text(); };
        QVERIFY2(copied().contains(u"speaker\tVladimir Putin\tthe host\n"_s), qPrintable(copied()));
        memos->findChild<QLineEdit *>()->setText(u"MINSK"_s);
        button(memos, u"Copy these memos"_s)->click();
        QCOMPARE(copied(), QString(u"of\ton\tmemo\nproject\t\t"_s + QString(longMemo).replace(u'\n', u' ') + u'\n'));
        button(memos, u"Save these memos"_s)->click();
        auto *dialog = memos->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        const QStringList filters = dialog->nameFilters();
        const auto csv = std::ranges::find_if(filters, [](const QString &one) { return one.endsWith(u"(*.csv)"_s); });
        QVERIFY(csv != filters.end());
        QVERIFY2(filters.join(u'\n').contains(u"(*.docx)"_s), "to be read as well");
        dialog->selectNameFilter(*csv);
        const QString path = desk.path(u"memos.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        const QString saved = QString::fromUtf8(Test::bytesOf(path));
        QVERIFY2(saved.contains(longMemo) && !saved.contains(u"the host"_s), qPrintable(saved));
    }

    void speakers_areDescribedInPlace()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::Attribute born{
            Core::AttributeId::create(), u"Born"_s, Core::AttributeType::Date, Core::AttributeOf::Speaker, {}, 0};
        QVERIFY(project(desk).setAttribute(born));
        desk.trigger(u"go.speakers"_s);
        auto *list = view<Window::SpeakerPanel>(desk);
        QTRY_VERIFY(list->model()->rowCount() > 1);
        const QString name = list->model()->index(0, 0).data().toString();
        QVERIFY(list->model()->setData(cell(list, name, u"Born"_s), u"1977-12"_s));
        QCOMPARE(project(desk).data().speakerByName(name)->attributes[0].value, u"1977-12"_s);
        QVERIFY(!list->model()->setData(cell(list, name, u"Born"_s), u"long ago"_s));
        QVERIFY(desk.window().page()->panes().active().messages().text().contains(u"long ago"_s));
    }
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"

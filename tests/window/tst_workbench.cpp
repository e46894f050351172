// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/places.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "support/warnings.h"
#include "window/coding/annotationpanel.h"
#include "window/coding/autocodedialog.h"
#include "window/coding/coderspanel.h"
#include "window/coding/codeline.h"
#include "window/coding/merging.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/documentreplacing.h"
#include "window/pages/historyfeature.h"
#include "window/pages/historymodel.h"
#include "window/pages/panearea.h"
#include "window/pages/showncoders.h"
#include "window/shell/projectpage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// History, coders, merging, tagging by rule, and a corrected file: what stands beside the reading.
class TestWorkbench final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] Window::ReadingPane &pane() const { return m_desk->article(); }
    template <typename T>
    [[nodiscard]] T *find() const
    {
        return m_desk->window().findChild<T *>();
    }
    Core::AnnotationId tag(const QString &words, const QString &code) const
    {
        if (!m_desk->select(pane(), words))
            qFatal("the sample has changed");
        return project().annotateNamed(pane().documentId(), pane().selection(), {code}).value();
    }
    /// A copy of the project in which somebody else has tagged one word.
    [[nodiscard]] QString copyBy(const QString &coder) const
    {
        const QString copy = m_desk->path(u"copy.crossread"_s);
        const auto other =
            project().sources().saveCopy(copy).and_then([&copy] { return Project::Project::open(copy); }).value();
        other->setCoder(coder);
        const Core::DocumentId id = pane().documentId();
        const qsizetype at = other->document(id).value()->text.indexOf(u"Kyiv"_s);
        if (!other->annotateNamed(id, {at, at + 4}, {u"Place"_s}))
            qFatal("the sample has changed");
        return copy;
    }
    [[nodiscard]] qsizetype marks() const { return pane().view().marks(Reading::Layer::Annotation).size(); }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
    }
    void cleanup() { m_desk.reset(); }

    void history_leadsBackAndForth()
    {
        m_desk->trigger(u"go.history"_s);
        auto *list = find<Window::HistoryPanel>()->findChild<QListView *>();
        const QAbstractItemModelTester tester(list->model());
        QTRY_COMPARE(list->model()->rowCount(), 1); // the sample begins with nothing done
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        (void)tag(u"Kyiv"_s, u"Place"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        const QModelIndex newest = list->model()->index(0, 0);
        QVERIFY(newest.data().toString().startsWith(u"Tag “Place”"_s));
        QVERIFY(newest.data(Window::HistoryModel::HereRole).toBool());
        const QModelIndex begin = list->model()->index(2, 0);
        list->scrollTo(begin);
        const QPoint there = list->visualRect(begin).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, there);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, there);
        QTRY_VERIFY(project().annotationIds({}).isEmpty()); // many steps may go on beside the window
        QVERIFY(list->model()->index(0, 0).data(Window::HistoryModel::UndoneRole).toBool());
        QVERIFY(list->model()->index(2, 0).data(Window::HistoryModel::HereRole).toBool());
        m_desk->reopen();
        QVERIFY(m_desk->openSample());
        list = find<Window::HistoryPanel>()->findChild<QListView *>();
        m_desk->trigger(u"go.history"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(project().annotationIds({}).size(), 2);
    }

    /// A long list is not made anew with each act: what is chosen in it stays chosen.
    void history_takesInWhatIsNew()
    {
        Window::HistoryModel model(project());
        const QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (const QString &code : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            (void)tag(u"Kyiv"_s, code);
        const QPersistentModelIndex second = model.index(2, 0);
        QVERIFY(second.data().toString().contains(u"“b”"_s));
        QVERIFY(project().undo());
        QTRY_COMPARE(model.here(), 1);
        QVERIFY(project().undo());
        QTRY_COMPARE(model.here(), 2);
        QCOMPARE(model.rowCount(), 5);
        (void)tag(u"Kyiv"_s, u"e"_s);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.here(), 0);
        QVERIFY(model.index(0, 0).data().toString().contains(u"“e”"_s));
        QCOMPARE(second.row(), 1);
        QVERIFY(second.data().toString().contains(u"“b”"_s));
        QVERIFY(project().undo());
        QTRY_COMPARE(model.here(), 1);
        (void)tag(u"Kyiv"_s, u"f"_s);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(0, 0).data().toString().contains(u"“f”"_s));
        QCOMPARE(model.index(3, 0).data(Window::HistoryModel::ActRole).toLongLong(), qint64(0));
        QCOMPARE(reset.size(), 0);
    }

    void hiddenCoder_isNotOnThePage_norInTheList()
    {
        project().setCoder(u"ann"_s);
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        project().setCoder(u"bob"_s);
        (void)tag(u"Kyiv"_s, u"Place"_s);
        m_desk->trigger(u"go.coders"_s);
        auto *coders = find<Window::CodersPanel>()->findChild<QListWidget *>();
        QTRY_COMPARE(coders->count(), 2);
        QTRY_COMPARE(marks(), 2);
        coders->item(0)->setCheckState(Qt::Unchecked);
        QTRY_COMPARE(marks(), 1);
        auto *list = find<Window::AnnotationPanel>()->findChild<QTreeView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(coders->count(), 2);
        coders->item(0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(marks(), 2);
        QTRY_COMPARE(list->model()->rowCount(), 2);
    }

    void agreement_isShownCodeByCode_andLeadsToWhereTheyDiffer()
    {
        m_desk->trigger(u"go.coders"_s);
        auto *panel = find<Window::CodersPanel>();
        const auto said = [panel] {
            QStringList texts;
            for (const QLabel *label : panel->findChildren<QLabel *>())
                texts.append(label->text());
            return texts.join(u'\n');
        };
        QTRY_VERIFY2(said().contains(u"second coder"_s), qPrintable(said()));
        project().setCoder(u"ann"_s);
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        project().setCoder(u"bob"_s);
        (void)tag(u"Minsk"_s, u"Law"_s);
        auto *table = panel->findChild<QTreeWidget *>();
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        QTreeWidgetItem *law = table->topLevelItem(0);
        QCOMPARE(law->text(0), u"Law"_s);
        QCOMPARE(law->text(1), QString::number(u"Minsk"_s.size()));
        QVERIFY2(said().contains(u"ann"_s) && said().contains(u"bob"_s), qPrintable(said()));
        law->setExpanded(true);
        QCOMPARE(law->childCount(), 1);
        QVERIFY2(law->child(0)->text(0).contains(u"agreements"_s), qPrintable(law->child(0)->text(0)));
        const QList<QToolButton *> buttons = panel->findChildren<QToolButton *>();
        (*std::ranges::find(buttons, u"Copy the table"_s, &QWidget::accessibleName))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\nLaw\t5\t"_s));
        (*std::ranges::find(buttons, u"Save the table, or what it says"_s, &QWidget::accessibleName))->click();
        auto *dialog = panel->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        const QStringList filters = dialog->nameFilters();
        const auto csv = std::ranges::find_if(filters, [](const QString &one) { return one.endsWith(u"(*.csv)"_s); });
        QVERIFY(csv != filters.end());
        dialog->selectNameFilter(*csv);
        const QString path = m_desk->path(u"agreement.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("\nLaw,5,"));
        pane().view().moveCaret(0);
        Q_EMIT table->itemClicked(law->child(0), 0);
        QVERIFY(pane().view().caret() > 0);
    }

    void choicesOfCoders_areWholeInASmallWindow()
    {
        project().setCoder(u"Annabel Montgomery"_s);
        (void)tag(u"Minsk agreements"_s, u"Law"_s);
        project().setCoder(u"Bartholomew Fitzgerald"_s);
        (void)tag(u"Minsk"_s, u"Law"_s);
        m_desk->window().resize(1024, 600);
        m_desk->trigger(u"view.layoutCode"_s);
        m_desk->trigger(u"go.coders"_s);
        auto *panel = find<Window::CodersPanel>();
        QTRY_COMPARE(panel->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        const auto areWhole = [panel] {
            return std::ranges::all_of(panel->findChildren<QComboBox *>(), [panel](const QComboBox *box) {
                const QRect place(box->mapTo(panel, QPoint()), box->size());
                return place.left() >= 0 && place.right() < panel->width() && box->width() >= box->sizeHint().width();
            });
        };
        QTRY_VERIFY(areWhole());
        QVERIFY(m_desk->window().width() <= 1024);
    }

    void otherCopy_isShownBeforeItIsMerged()
    {
        const QString copy = copyBy(u"bob"_s);
        auto *controller = find<Window::MergeController>();
        QVERIFY(controller);
        controller->mergeWith(project().path());
        QVERIFY(pane().messages().text().contains(u"this project itself"_s)
            || m_desk->transcript().messages().text().contains(u"this project itself"_s));
        controller->mergeWith(copy);
        QTRY_VERIFY(find<Window::MergeDialog>());
        auto *dialog = find<Window::MergeDialog>();
        auto *list = dialog->findChild<QListWidget *>();
        QVERIFY(list->count() >= 2);
        QVERIFY(project().annotationIds({}).isEmpty());
        dialog->accept();
        QTRY_COMPARE(project().annotationIds({}).size(), 1);
        QVERIFY(project().undo());
        QTRY_VERIFY(project().annotationIds({}).isEmpty());
        QVERIFY(project().codes().isEmpty());
    }

    void projectThatChangesMeanwhile_isNotMergedWith()
    {
        const QString copy = copyBy(u"bob"_s);
        (void)tag(u"Kyiv"_s, u"Place"_s);
        find<Window::MergeController>()->mergeWith(copy);
        QTRY_VERIFY(find<Window::MergeDialog>());
        QVERIFY(project().undo());
        QTRY_VERIFY(project().annotationIds({}).isEmpty());
        QVERIFY(project().annotateNamed(pane().documentId(), {0, 4}, {u"Law"_s})); // as many acts as before
        find<Window::MergeDialog>()->accept();
        QVERIFY(m_desk->window().page()->panes().active().messages().text().contains(u"changed meanwhile"_s));
        QCOMPARE(project().annotationIds({}).size(), 1);
    }

    /// Else what was just merged seems to be gone.
    void hiddenCoder_isShownAgain_whenTheirWorkIsMerged_andThatIsSaid()
    {
        const QString copy = copyBy(u"bob"_s);
        Window::ShownCoders &shown = m_desk->window().page()->coders();
        shown.setHidden({u"bob"_s, u"cid"_s});
        find<Window::MergeController>()->mergeWith(copy);
        QTRY_VERIFY(find<Window::MergeDialog>());
        find<Window::MergeDialog>()->accept();
        QTRY_COMPARE(marks(), 1);
        QCOMPARE(shown.hidden(), QSet<QString>{u"cid"_s});
        const auto told = [this] { return m_desk->window().page()->panes().active().messages().text(); };
        QTRY_VERIFY2(told().contains(u"of bob were hidden"_s), qPrintable(told()));
        QVERIFY2(!told().contains(u"cid"_s), qPrintable(told()));
    }

    void foundPassages_areTaggedAsTicked()
    {
        m_desk->trigger(u"annotate.auto"_s);
        auto *dialog = find<Window::AutoCodeDialog>();
        QVERIFY(dialog);
        QLineEdit *texts = nullptr;
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == "Words and phrases"_L1)
                texts = edit;
        }
        QVERIFY(texts);
        texts->setText(u"Minsk, Kyiv"_s);
        QCOMPARE(dialog->rule().texts, QStringList({u"Minsk"_s, u"Kyiv"_s}));
        const auto press = [dialog](const QString &text) {
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->text() == text)
                    button->click();
            }
        };
        press(u"&Find"_s);
        auto *list = dialog->findChild<QTreeWidget *>();
        QTRY_VERIFY(list->topLevelItemCount() > 2);
        const int found = list->topLevelItemCount();
        list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        press(u"&Tag"_s);
        QVERIFY2(project().annotationIds({}).isEmpty(), "there is no code yet");
        auto *line = dialog->findChild<Window::CodeLine *>();
        line->input().setText(u"Place"_s);
        press(u"&Tag"_s);
        QTRY_COMPARE(project().annotationIds({}).size(), found - 1);
        QVERIFY(project().undo());
        QTRY_VERIFY(project().annotationIds({}).isEmpty());
    }

    void correctedFile_takesThePlace_andTheAnnotationsFollow()
    {
        const Core::AnnotationId id = tag(u"Minsk agreements"_s, u"Law"_s);
        pane().setFocus();
        const Core::DocumentId before = pane().documentId();
        const QByteArray bytes = project().sources().read(before).value();
        const QString path = m_desk->path(u"corrected.txt"_s);
        Test::writeBytes(path, "A line more, to begin with.\n\n" + bytes);
        auto *replacing = find<Window::DocumentReplacing>();
        replacing->replaceWith(path);
        QTRY_VERIFY(find<QMessageBox>());
        for (QAbstractButton *button : find<QMessageBox>()->buttons()) {
            if (button->text() == "&Replace"_L1)
                button->click();
        }
        QTRY_VERIFY(pane().documentId() != before && !pane().documentId().isNull());
        QCOMPARE(project().annotation(id)->document, pane().documentId());
        QVERIFY(pane().document()->text.contains(u"A line more"_s));
        QCOMPARE(pane().document()->textOf(project().annotation(id)->anchor.span).toString(), u"Minsk agreements"_s);
        QVERIFY(project().undo());
        QTRY_COMPARE(pane().documentId(), before);
    }

    void placesInDoubt_andLostOnes_areListed()
    {
        const Core::AnnotationId moved = tag(u"Minsk agreements"_s, u"Law"_s);
        const Core::AnnotationId lost = tag(u"Kyiv"_s, u"Place"_s);
        auto *panel = find<Window::AnnotationPanel>();
        QComboBox *places = nullptr;
        for (QComboBox *box : panel->findChildren<QComboBox *>()) {
            if (box->accessibleName().contains("place"_L1))
                places = box;
        }
        QVERIFY(places);
        QVERIFY2(places->isHidden(), "all are at their words");
        Core::ChangeSet act{u"change them"_s, {}};
        for (const auto &[id, state] :
            {std::pair(moved, Core::AnchorState::Moved), {lost, Core::AnchorState::Orphaned}}) {
            const Core::Annotation before = *project().annotation(id);
            Core::Annotation after = before;
            after.state = state;
            after.anchor.exact = u"other words"_s;
            act.changes.append(Core::Change<Core::Annotation>{before, after});
        }
        QVERIFY(project().takeIn(act));
        QTRY_VERIFY(!places->isHidden());
        QCOMPARE(places->count(), 3);
        auto *list = panel->findChild<QTreeView *>();
        places->setCurrentIndex(2);
        Q_EMIT places->activated(2);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"not in the text"_s));
        places->setCurrentIndex(1);
        Q_EMIT places->activated(1);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(Library::acceptPlaces(project(), {moved, lost}));
        QTRY_VERIFY(project().annotation(moved)->state == Core::AnchorState::Exact);
        QCOMPARE(project().annotation(moved)->anchor.exact, u"Minsk agreements"_s);
        QVERIFY(project().annotation(lost)->state == Core::AnchorState::Orphaned);
        QCOMPARE(places->count(), 2);
        QTRY_COMPARE(list->model()->rowCount(), 2); // what was chosen is not there any more
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"

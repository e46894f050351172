// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/concordancemodel.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/retrieving/documentchoice.h"
#include "window/retrieving/searchpanel.h"
#include "window/retrieving/tablemodel.h"
#include "window/retrieving/wordspanel.h"
#include "window/shell/projectpage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::ConcordanceModel;

/// Words in all documents and their counts, beside the pages.
class TestSearching final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;
    Window::SearchPanel *m_search = nullptr;
    QTreeView *m_view = nullptr;
    ConcordanceModel *m_model = nullptr;
    QTemporaryDir m_cache;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        const QList<QComboBox *> boxes = m_search->findChildren<QComboBox *>();
        const auto found = std::ranges::find(boxes, name, &QWidget::accessibleName);
        return found == boxes.end() ? nullptr : *found;
    }
    void search(const QString &words)
    {
        m_search->start(words);
        QTRY_VERIFY(!m_model->isBusy());
    }
    [[nodiscard]] QString cell(int row, ConcordanceModel::Column column) const
    {
        return m_model->index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }
    void init()
    {
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
        m_search = m_desk->window().findChild<Window::SearchPanel *>();
        m_view = m_search->findChild<QTreeView *>();
        m_model = m_search->findChild<ConcordanceModel *>();
    }
    void cleanup() { m_desk.reset(); }

    void selection_isFoundInAllDocuments()
    {
        const QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_desk->select(m_desk->article(), u"Minsk agreements"_s));
        m_desk->trigger(u"edit.findEverywhere"_s);
        QVERIFY(m_search->isVisible());
        QTRY_VERIFY(!m_model->isBusy());
        QVERIFY(m_model->rowCount() > 1);
        QVERIFY(m_model->documents() == 2);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QCOMPARE(cell(row, ConcordanceModel::WordsColumn), u"Minsk agreements"_s);
            const Project::Place place = m_model->placeAt(row);
            const auto text = project().document(place.document);
            QCOMPARE((*text)->textOf(place.span).toString(), u"Minsk agreements"_s);
        }
        m_desk->article().view().moveCaret(0);
        Q_EMIT m_view->clicked(m_model->index(m_model->rowCount() - 1, 0));
        const Project::Place last = m_model->placeAt(m_model->rowCount() - 1);
        const Window::ReadingPane &pane =
            m_desk->article().documentId() == last.document ? m_desk->article() : m_desk->transcript();
        QCOMPARE(pane.view().caret(), last.span.begin);
    }

    void hits_areSortedByWhatStandsAround()
    {
        search(u"security"_s);
        const int hits = m_model->rowCount();
        QVERIFY(hits > 2);
        box(u"Order of the hits"_s)->setCurrentText(u"By word 1 behind"_s);
        QTRY_VERIFY(!m_model->isBusy());
        QStringList behind;
        for (int row = 0; row < hits; ++row) {
            const auto words = Retrieve::tokensOf(cell(row, ConcordanceModel::BehindColumn));
            behind.append(words.isEmpty() ? QString() : words.first().word);
        }
        QStringList sorted = behind;
        sorted.sort();
        QCOMPARE(behind, sorted);
    }

    void chosenHits_areTaggedInOneAct()
    {
        const Core::CodeId code = project().codeNamed(u"Security"_s).value();
        Core::Code heading = *project().code(project().codeNamed(u"Matters"_s).value());
        heading.heading = true;
        QVERIFY(project().setCode(heading));
        search(u"security"_s);
        const int hits = m_model->rowCount();
        m_view->selectAll();
        const QList<QToolButton *> buttons = m_search->findChildren<QToolButton *>();
        const auto tag = std::ranges::find(buttons, u"Tag the chosen hits"_s, &QWidget::accessibleName);
        QVERIFY(tag != buttons.end() && (*tag)->isEnabled());
        (*tag)->click();
        auto *menu = m_search->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        const QList<QAction *> actions = menu->actions();
        QCOMPARE(actions.size(), 3); // a new one, a line, and no heading
        QCOMPARE(actions.last()->text(), u"Security"_s);
        actions.last()->trigger();
        menu->close();
        QCOMPARE(project().annotationIds({}).size(), hits);
        for (const Core::AnnotationId id : project().annotationIds({})) {
            QCOMPARE(project().annotation(id)->codes, QList{code});
            QCOMPARE(project().annotation(id)->anchor.exact.toLower(), u"security"_s);
        }
        QVERIFY(project().undo());
        QVERIFY(project().annotationIds({}).isEmpty());
    }

    void newCode_isMadeOfTheWords()
    {
        search(u"security"_s);
        m_view->selectAll();
        const QList<QToolButton *> buttons = m_search->findChildren<QToolButton *>();
        (*std::ranges::find(buttons, u"Tag the chosen hits"_s, &QWidget::accessibleName))->click();
        auto *menu = m_search->findChild<QMenu *>();
        menu->actions().first()->trigger();
        menu->close();
        auto *dialog = m_search->findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->textValue(), u"security"_s);
        dialog->setTextValue(u"Matters/Security"_s);
        dialog->accept();
        QCOMPARE(project().codes().size(), 2);
        QCOMPARE(project().annotationIds({}).size(), m_model->rowCount());
        QVERIFY(project().undo());
        QVERIFY2(project().codes().isEmpty(), "in one act");
    }

    void severalDocuments_areSearched()
    {
        auto *choice = m_search->findChild<Window::DocumentChoice *>();
        search(u"security"_s);
        const int all = m_model->rowCount();
        const Core::DocumentId article = m_desk->article().documentId();
        choice->setSeveral({article});
        QTRY_VERIFY(!m_model->isBusy());
        const int some = m_model->rowCount();
        QVERIFY(some > 0 && some < all);
        choice->setSeveral({article, m_desk->transcript().documentId()});
        QTRY_VERIFY(!m_model->isBusy());
        QCOMPARE(m_model->rowCount(), all);
        choice->setSeveral({});
        QCOMPARE(choice->currentText(), u"All documents"_s);
    }

    void whatFindsNothing_saysWhy_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing there") << u"quintessence"_s << u"Words begun"_s
                                       << u"“quintessence” stands in no document."_s;
        QTest::newRow("no pattern")
            << u"("_s << u"Regular expression"_s
            << Core::Error{Core::ErrorCode::BadPattern, u"("_s, u"missing closing parenthesis"_s}.sentence();
        QTest::newRow("no word") << u"?!"_s << u"Whole words"_s
                                 << Core::Error{Core::ErrorCode::BadArgument, u"?!"_s, {}}.sentence();
    }
    void whatFindsNothing_saysWhy()
    {
        QFETCH(QString, words);
        QFETCH(QString, mode);
        QFETCH(QString, sentence);
        box(u"How the words are meant"_s)->setCurrentText(mode);
        search(words);
        QCOMPARE(m_model->rowCount(), 0);
        const QList<QLabel *> labels = m_search->findChildren<QLabel *>();
        QVERIFY2(std::ranges::contains(labels, sentence, &QLabel::text), qPrintable(sentence));
    }

    void words_areCountedAndLeadToTheirLines()
    {
        auto *panel = m_desk->window().findChild<Window::WordsPanel *>();
        auto *table = panel->findChild<Window::TableModel *>();
        const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_desk->trigger(u"go.words"_s);
        const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
        const auto count = std::ranges::find(buttons, u"&Count"_s, &QPushButton::text);
        QVERIFY(count != buttons.end());
        (*count)->click();
        QTRY_VERIFY(panel->isSettled());
        QCOMPARE(table->columnCount(), 3);
        QVERIFY(table->rowCount() > 100);
        QVERIFY(table->index(0, 1).data().toInt() >= table->index(1, 1).data().toInt());
        table->sort(0, Qt::AscendingOrder);
        QVERIFY(table->index(0, 0).data().toString() < table->index(50, 0).data().toString());

        panel->findChild<QLineEdit *>()->setText(u"security"_s);
        (*count)->click();
        QTRY_VERIFY(panel->isSettled());
        QCOMPARE(table->columnCount(), 7);
        auto *view = panel->findChild<QTreeView *>();
        QVERIFY(table->rowCount() > 0);
        const QString word = table->index(0, 0).data().toString();
        Q_EMIT view->activated(table->index(0, 0));
        QTRY_VERIFY(!m_model->isBusy() && m_model->rowCount() > 0);
        QVERIFY(cell(0, ConcordanceModel::WordsColumn).startsWith(word, Qt::CaseInsensitive));
    }
};

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"

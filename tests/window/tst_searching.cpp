// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/concordancemodel.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/documentchoice.h"
#include "window/pages/panearea.h"
#include "window/retrieving/searchpanel.h"
#include "window/pages/tablemodel.h"
#include "window/retrieving/wordspanel.h"
#include "window/shell/projectpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
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
    static void press(const QWidget &panel, const QString &name)
    {
        const QList<QToolButton *> buttons = panel.findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, name, &QWidget::accessibleName);
        QVERIFY(found != buttons.end());
        (*found)->click();
    }
    /// The bytes of what the panel saves under a name of this ending; empty where it does not come.
    [[nodiscard]] QByteArray savedBy(const QWidget &panel, const QString &suffix) const
    {
        auto *dialog = panel.findChild<QFileDialog *>();
        if (dialog == nullptr)
            return {};
        const QStringList filters = dialog->nameFilters();
        const auto filter =
            std::ranges::find_if(filters, [&](const QString &one) { return one.endsWith(u"(*.%1)"_s.arg(suffix)); });
        if (filter == filters.end())
            return {};
        dialog->selectNameFilter(*filter);
        const QString path = m_desk->path(u"saved."_s + suffix);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        if (!QTest::qWaitFor([&path] { return QFile::exists(path); }, 20'000) || !file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll();
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

    void hit_isTypedFor_clicked_tagged_andJoined()
    {
        const Window::ReadingPane &article = m_desk->article();
        QVERIFY(m_desk->select(m_desk->article(), u"security guarantees"_s));
        const Core::TextSpan coded = article.selection();
        QVERIFY(project().annotateNamed(article.documentId(), coded, {u"Security"_s}));
        article.view().moveCaret(0);
        m_desk->trigger(u"edit.findEverywhere"_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"guarantees"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_model->isBusy() && m_model->rowCount() > 0);
        int row = 0;
        while (row < m_model->rowCount()
            && (m_model->placeAt(row).document != article.documentId() || !coded.contains(m_model->placeAt(row).span)))
            ++row;
        QVERIFY(row < m_model->rowCount());
        const QModelIndex hit = m_model->index(row, ConcordanceModel::WordsColumn);
        m_view->scrollTo(hit);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(hit).center());
        QCOMPARE(article.view().caret(), m_model->placeAt(row).span.begin);

        const QList<QToolButton *> buttons = m_search->findChildren<QToolButton *>();
        QTest::mouseClick(
            *std::ranges::find(buttons, u"Tag the chosen hits"_s, &QWidget::accessibleName), Qt::LeftButton);
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Up); // the last one
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(project().annotationIds({}).size(), 2);
        Window::MessageBar &told = m_desk->window().page()->panes().active().messages();
        QTRY_VERIFY2(told.text().contains(u"“Security” is on overlapping words already."_s), qPrintable(told.text()));
        const QList<QPushButton *> offered = told.findChildren<QPushButton *>();
        const auto join = std::ranges::find(offered, u"Join Them"_s, &QPushButton::text);
        QVERIFY(join != offered.end());
        QTest::mouseClick(*join, Qt::LeftButton);
        QTRY_COMPARE(project().annotationIds({}).size(), 1);
        QCOMPARE(project().annotation(project().annotationIds({})[0])->anchor.exact, u"security guarantees"_s);
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

    void documentsOfWhichSomethingIsSaid_areSearched()
    {
        const auto choose = [this](const QString &text) {
            auto *choice = m_search->findChild<Window::DocumentChoice *>();
            const int index = choice->findText(text);
            if (index >= 0) {
                choice->setCurrentIndex(index);
                Q_EMIT choice->activated(index);
            }
            return index >= 0;
        };
        const Core::DocumentId article = m_desk->article().documentId();
        const Core::Attribute outlet{
            Core::AttributeId::create(), u"Outlet"_s, Core::AttributeType::Text, Core::AttributeOf::Document, {}, 0};
        QVERIFY(project().setValues({{article, outlet.id, u"Reuters"_s}}, {outlet}));
        QVERIFY(project().setGroup({m_desk->transcript().documentId()}, u"Talks/2022"_s));
        search(u"security"_s);
        const int all = m_model->rowCount();
        QVERIFY(choose(u"Outlet: Reuters"_s));
        QTRY_VERIFY(!m_model->isBusy());
        const int some = m_model->rowCount();
        QVERIFY(some > 0 && some < all);
        QCOMPARE(m_model->placeAt(0).document, article);
        QVERIFY(choose(u"Group Talks"_s));
        QTRY_VERIFY(!m_model->isBusy());
        QCOMPARE(m_model->rowCount(), all - some);
        QVERIFY(choose(u"Outlet: Reuters"_s));
        QVERIFY(project().setValues({{article, outlet.id, u"AFP"_s}}));
        QTRY_VERIFY2(!m_model->isBusy() && m_model->rowCount() == all, "what is not there any more is not meant");
        QVERIFY(!choose(u"Outlet: Reuters"_s));
        QVERIFY(choose(u"Outlet: AFP"_s));
    }

    void listOfDocuments_isFilteredByWhatIsSaid()
    {
        const Core::DocumentId article = m_desk->article().documentId();
        const Core::Attribute outlet{
            Core::AttributeId::create(), u"Outlet"_s, Core::AttributeType::Text, Core::AttributeOf::Document, {}, 0};
        QVERIFY(project().setValues({{article, outlet.id, u"Reuters"_s}}, {outlet}));
        auto *choice = m_search->findChild<Window::DocumentChoice *>();
        Q_EMIT choice->activated(choice->findText(u"Several documents…"_s));
        auto *dialog = choice->findChild<QDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QLineEdit *>()->setText(u"reut"_s);
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        (*std::ranges::find(buttons, u"&Tick All Shown"_s, &QPushButton::text))->click();
        dialog->accept();
        QCOMPARE(choice->set().documents, QList{article});
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

    void lines_areSaved_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("CSV") << u"csv"_s << "\uFEFFdocument,speaker,before,found,behind\r\n"_ba;
        QTest::newRow("XLSX") << u"xlsx"_s << QByteArray("PK");
    }
    void lines_areSaved()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        search(u"security"_s);
        QVERIFY(m_model->rowCount() > 0);
        press(*m_search, u"Save these lines"_s);
        const QByteArray saved = savedBy(*m_search, suffix);
        QVERIFY2(saved.startsWith(begin), saved.left(80).constData());
        if (suffix == u"csv")
            QVERIFY(saved.count("\r\n") > m_model->rowCount()); // each line, and the heads
    }

    void words_areCopiedAndSaved_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("CSV") << u"csv"_s << "\uFEFFword,count,per_million\r\n"_ba;
        QTest::newRow("XLSX") << u"xlsx"_s << QByteArray("PK");
    }
    void words_areCopiedAndSaved()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        auto *panel = m_desk->window().findChild<Window::WordsPanel *>();
        const auto *table = panel->findChild<Window::TableModel *>();
        m_desk->trigger(u"go.words"_s);
        const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
        (*std::ranges::find(buttons, u"&Count"_s, &QPushButton::text))->click();
        QTRY_VERIFY(panel->isSettled());
        press(*panel, u"Copy this table"_s);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), table->rowCount() + 2); // the heads, and what follows the last end of a line
        QCOMPARE(lines[0], u"Word\tCount\tPer million"_s);
        QVERIFY(lines[1].startsWith(table->index(0, 0).data().toString() + u'\t'));
        press(*panel, u"Save this table"_s);
        const QByteArray saved = savedBy(*panel, suffix);
        QVERIFY2(saved.startsWith(begin), saved.left(80).constData());
    }

    void words_areCountedAndLeadToTheirLines()
    {
        auto *panel = m_desk->window().findChild<Window::WordsPanel *>();
        auto *table = panel->findChild<Window::TableModel *>();
        const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_desk->trigger(u"go.words"_s);
        const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
        const auto count = std::ranges::find(buttons, u"&Count"_s, &QPushButton::text);
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

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/formats.h"
#include "models/annotationmodel.h"
#include "models/comparisonindex.h"
#include "project/project.h"
#include "window/coding/annotationpanel.h"
#include "window/coding/printdialog.h"
#include "window/desk.h"
#include "window/pages/readingpane.h"
#include "window/retrieving/chartview.h"
#include "window/retrieving/crosstablemodel.h"
#include "window/retrieving/matrixpanel.h"
#include "window/shell/projectpage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Annotations in a table, as a reader asks for it: rows and columns, totals, cells that lead on, pictures, files.
class TestMatrix final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;
    Window::MatrixPanel *m_panel = nullptr;
    Window::CrossTableModel *m_model = nullptr;
    QTableView *m_view = nullptr;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    void annotate(Window::ReadingPane &pane, const QString &words, const QStringList &codes)
    {
        QVERIFY(m_desk->select(pane, words));
        QVERIFY(project().annotateNamed(pane.documentId(), pane.selection(), codes));
    }
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        const QList<QComboBox *> boxes = m_panel->findChildren<QComboBox *>();
        const auto found = std::ranges::find(boxes, name, &QWidget::accessibleName);
        return found == boxes.end() ? nullptr : *found;
    }
    void press(const QString &name)
    {
        const QList<QToolButton *> buttons = m_panel->findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, name, &QWidget::accessibleName);
        QVERIFY(found != buttons.end());
        (*found)->click();
    }
    /// "row: cells", with totals.
    [[nodiscard]] QString shown() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < m_model->columnCount(); ++column) {
                const QString cell = m_model->index(row, column).data().toString();
                cells.append(cell.isEmpty() ? u"."_s : cell);
            }
            rows.append(
                m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString() + u": "_s + cells.join(u' '));
        }
        return rows.join(u"; "_s);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
        m_panel = m_desk->window().findChild<Window::MatrixPanel *>();
        m_model = m_panel->findChild<Window::CrossTableModel *>();
        m_view = m_panel->findChild<QTableView *>();
        annotate(m_desk->article(), u"Minsk agreements"_s, {u"Treaty"_s});
        annotate(m_desk->article(), u"security guarantees"_s, {u"Security"_s, u"Treaty/Guarantees"_s});
        annotate(m_desk->transcript(), u"security guarantees"_s, {u"Security"_s});
        m_desk->trigger(u"go.matrix"_s);
        QTRY_VERIFY(m_panel->isSettled());
    }
    void cleanup() { m_desk.reset(); }

    void codes_byDocument_withTotals()
    {
        const QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown(), u"Treaty: . 1 1; Treaty/Guarantees: . 1 1; Security: 1 1 2; Total: 1 2 3"_s);
        annotate(m_desk->transcript(), u"Minsk agreements"_s, {u"Treaty"_s});
        QTRY_COMPARE(shown(), u"Treaty: 1 1 2; Treaty/Guarantees: . 1 1; Security: 1 1 2; Total: 2 2 4"_s);
        m_panel->findChild<QCheckBox *>()->click();
        QTRY_COMPARE(shown(), u"Treaty: 1 2 3; Treaty/Guarantees: . 1 1; Security: 1 1 2; Total: 2 2 4"_s);
    }

    void cell_leadsToItsPassages()
    {
        auto *list = m_desk->window().findChild<Window::AnnotationPanel *>();
        const auto *passages = list->findChild<Models::AnnotationModel *>();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                const QModelIndex cell = m_model->index(row, column);
                Q_EMIT m_view->clicked(cell);
                QTRY_COMPARE(passages->rowCount(), cell.data().toString().toInt());
                QVERIFY(list->isVisible());
                m_desk->trigger(u"go.matrix"_s);
            }
        }
    }

    void rowsAndColumns_areChosenAndChangePlaces()
    {
        box(u"What the columns are"_s)->setCurrentText(u"Codes"_s);
        QTRY_COMPARE(shown(), u"Treaty: 1 . . 1; Treaty/Guarantees: . 1 1 1; Security: . 1 2 2; Total: 1 1 2 3"_s);
        box(u"What the rows are"_s)->setCurrentText(u"Coders"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        press(u"Let rows and columns change places"_s);
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(box(u"What the columns are"_s)->currentText(), u"Coders"_s);
        box(u"What is counted"_s)->setCurrentText(u"words in the passages"_s);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"2"_s);
        box(u"What is counted"_s)->setCurrentText(u"% of the column’s annotations"_s);
        QCOMPARE(m_model->index(0, 0).data().toString(), u"33.3"_s);
        QVERIFY(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Treaty, "_s));
    }

    void linkedDocuments_tellWhatTheComparisonFound()
    {
        const auto *index = m_desk->window().page()->findChild<Models::ComparisonIndex *>();
        const Core::DocumentId article = m_desk->article().documentId();
        QTRY_VERIFY(index->isCompared(article));
        const QList<Review::Finding> findings = index->findings(article);
        const auto found = std::ranges::find_if(findings, &Review::Finding::hasSource);
        QVERIFY(found != findings.end());
        const Core::TextSpan passage = found->statement.passages.constFirst().span;
        QVERIFY(project().annotateNamed(index->transcript(), passage, {u"Taken up"_s}));
        box(u"What the columns are"_s)->setCurrentText(u"Codes"_s);
        box(u"What the rows are"_s)->setCurrentText(u"Linked documents"_s);
        const QString name = project().record(article)->name;
        QTRY_VERIFY2(shown().contains(name + u" (found, not ruled on): "_s), qPrintable(shown()));
        Core::Link link;
        link.from.document = article;
        link.from.anchor.span = found->statement.span;
        link.to.document = index->transcript();
        link.to.anchor.span = passage;
        link.state = Core::LinkState::Confirmed;
        QVERIFY(project().setLink(link));
        QTRY_VERIFY2(shown().contains(name + u": "_s), qPrintable(shown()));
    }

    void picture_isTheSameTable()
    {
        auto *chart = m_panel->findChild<Window::ChartView *>();
        QVERIFY(!chart->isVisible());
        for (const QString &kind : {u"Bars"_s, u"Lines"_s}) {
            box(u"How it is shown"_s)->setCurrentText(kind);
            QTRY_VERIFY(chart->isVisible());
            QWidget *canvas = chart->widget();
            const QAccessibleInterface &face = *QAccessible::queryAccessibleInterface(canvas);
            QCOMPARE(face.role(), QAccessible::Chart);
            QVERIFY(!face.text(QAccessible::Name).isEmpty());
            QCOMPARE(face.text(QAccessible::Description), u"The same numbers stand in the table."_s);
            const QImage drawn = canvas->grab().toImage();
            QVERIFY(drawn.width() > 200);
            // Some point of it leads on.
            bool led = false;
            const auto connection =
                connect(m_panel, &Window::MatrixPanel::passagesWanted, this, [&led] { led = true; });
            for (int y = 0; y < canvas->height() && !led; y += 6) {
                for (int x = 0; x < canvas->width() && !led; x += 6)
                    QTest::mouseClick(canvas, Qt::LeftButton, {}, {x, y});
            }
            disconnect(connection);
            QVERIFY2(led, qPrintable(kind));
            m_desk->trigger(u"go.matrix"_s);
        }
        box(u"How it is shown"_s)->setCurrentText(u"Table"_s);
        QTRY_VERIFY(m_view->isVisible());
    }

    void table_isCopiedAndSaved_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("CSV") << u"csv"_s
                             << QByteArray("\xEF\xBB\xBF"
                                           "code,total,");
        QTest::newRow("XLSX") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("SVG") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("PNG") << u"png"_s << QByteArray("\x89PNG");
    }
    void table_isCopiedAndSaved()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        press(u"Copy the table"_s);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.value(1), u"Treaty\t0\t1\t1"_s);
        press(u"Save the table, or a picture of it"_s);
        auto *dialog = m_panel->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        const QStringList filters = dialog->nameFilters();
        const auto filter =
            std::ranges::find_if(filters, [&](const QString &one) { return one.endsWith(u"(*.%1)"_s.arg(suffix)); });
        QVERIFY(filter != filters.end());
        dialog->selectNameFilter(*filter);
        const QString path = m_desk->path(u"matrix."_s + suffix);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
    }

    void pages_goOnPaper_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("words");
        using What = Window::PrintDialog::What;
        QTest::newRow("excerpts") << int(What::Excerpts) << u"Minsk agreements"_s;
        QTest::newRow("the text") << int(What::Text) << u"Security"_s;
        QTest::newRow("codes") << int(What::Codes) << u"Treaty/Guarantees"_s;
    }
    void pages_goOnPaper()
    {
        QFETCH(int, what);
        QFETCH(QString, words);
        m_desk->trigger(u"project.print"_s);
        auto *dialog = m_desk->window().findChild<Window::PrintDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setWhat(Window::PrintDialog::What(what));
        std::optional<Formats::Page> page;
        dialog->make([&page](const Formats::Page &made) { page = made; });
        QTRY_VERIFY(page);
        const Formats::Content content{.page = [&page] { return *page; }};
        const auto html = Formats::formatNamed(u"html", Formats::formatsFor(content));
        QVERIFY(html->write(content, {}).contains(words.toUtf8()));
        dialog->reject();
    }
};

QTEST_MAIN(TestMatrix)
#include "tst_matrix.moc"

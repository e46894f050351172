// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/printing.h"
#include "import/importer.h"
#include "project/project.h"
#include "support/scratch.h"
#include "window/coding/printdialog.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/readingpane.h"
#include "window/shell/projectpage.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What can be printed, from the dialog to the sheets.
class TestPrinting final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;
    Window::PrintDialog *m_dialog = nullptr;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] QString nameOf(const Window::ReadingPane &pane) const
    {
        return project().record(pane.documentId())->name;
    }
    [[nodiscard]] bool press(const QString &text)
    {
        const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
        const auto button = std::ranges::find(buttons, text, &QPushButton::text);
        if (button == buttons.cend())
            return false;
        (*button)->click();
        return true;
    }
    /// Chooses what is printed by its name, %1 being the article's; false where it is not offered.
    [[nodiscard]] bool choose(const QString &what)
    {
        const QString name = what.contains(u"%1") ? what.arg(nameOf(m_desk->article())) : what;
        for (const QList<QComboBox *> boxes = m_dialog->findChildren<QComboBox *>(); QComboBox * box : boxes) {
            if (const int index = box->findText(name); index >= 0) {
                box->setCurrentIndex(index);
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
        QVERIFY(m_desk->select(m_desk->transcript(), u"Minsk agreements"_s));
        QVERIFY(project().annotateNamed(m_desk->transcript().documentId(), m_desk->transcript().selection(),
            {u"Treaty"_s}, u"beside the passage"_s));
        m_desk->transcript().setFocus();
    }
    void init()
    {
        m_desk->trigger(u"project.print"_s);
        m_dialog = m_desk->window().findChild<Window::PrintDialog *>();
        QVERIFY(m_dialog != nullptr);
    }
    void cleanup()
    {
        const QPointer<Window::PrintDialog> dialog = m_dialog;
        m_dialog->reject();
        QTRY_VERIFY(dialog == nullptr);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void pages_areOfferedAndPainted_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isLandscape");
        QTest::newRow("excerpts") << u"Excerpts"_s << u"Minsk agreements"_s << false;
        QTest::newRow("codes") << u"Codes"_s << u"Treaty"_s << false;
        QTest::newRow("a report") << u"Report on “%1”"_s << u"What of the transcript was reported"_s << false;
        QTest::newRow("side by side") << u"“%1” with its sources beside it"_s << u"with its sources beside it"_s
                                      << true;
    }
    void pages_areOfferedAndPainted()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        QFETCH(bool, isLandscape);
        QVERIFY(choose(what));
        std::optional<Formats::Page> page;
        m_dialog->make([&page](const Formats::Page &made) { page = made; });
        QTRY_VERIFY(page);
        QCOMPARE(page->landscape, isLandscape);
        const QString path = m_desk->path(u"printed.pdf"_s);
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            Formats::paintPages(*page, printer);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = Import::importBytes(file.readAll(), u"printed.pdf"_s);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().sentence()));
        QVERIFY2(read->text.simplified().contains(words), qPrintable(read->text));
    }

    void text_hasItsMemosBesideIt()
    {
        m_dialog->setWhat(Window::PrintDialog::What::Text);
        std::optional<Formats::Page> page;
        m_dialog->make([&page](const Formats::Page &made) { page = made; });
        QTRY_VERIFY(page);
        QCOMPARE(page->passages.size(), 1);
        QCOMPARE(Formats::textOf(page->passages[0].note), u"beside the passage"_s);
        QCOMPARE(page->passages[0].codes[0].name, u"Treaty"_s);
    }

    void preview_showsSheets_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QPageLayout::Orientation>("orientation");
        QTest::newRow("a report") << u"Report on “%1”"_s << QPageLayout::Portrait;
        QTest::newRow("side by side") << u"“%1” with its sources beside it"_s << QPageLayout::Landscape;
    }
    void preview_showsSheets()
    {
        QFETCH(QString, what);
        QFETCH(QPageLayout::Orientation, orientation);
        QVERIFY(choose(what));
        QVERIFY(press(u"P&review…"_s));
        QPrintPreviewWidget *sheets = nullptr;
        QTRY_VERIFY((sheets = m_dialog->findChild<QPrintPreviewWidget *>()) != nullptr);
        QTRY_VERIFY(sheets->pageCount() > 0);
        QCOMPARE(sheets->orientation(), orientation);
    }

    void fileThatMustStay_isNotPrintedOver_data()
    {
        QTest::addColumn<bool>("isProject");
        QTest::addColumn<bool>("fromPreview");
        QTest::newRow("the project") << true << false;
        QTest::newRow("the project, by the preview's own button") << true << true;
        QTest::newRow("a source") << false << false;
        QTest::newRow("a source, by the preview's own button") << false << true;
    }
    void fileThatMustStay_isNotPrintedOver()
    {
        QFETCH(bool, isProject);
        QFETCH(bool, fromPreview);
        const QString path = isProject ? project().path() : m_desk->path(u"mine.txt"_s);
        if (!isProject) {
            Test::writeBytes(path, "It is mine.\n");
            QVERIFY(project().addDocument({u"mine"_s, path, "It is mine.\n", {}}));
        }
        const QFileInfo before(path);
        const qint64 size = before.size();
        const auto into = [&path](QPrinter &paper) {
            paper.setOutputFormat(QPrinter::PdfFormat);
            paper.setOutputFileName(path);
        };
        if (fromPreview) {
            QVERIFY(press(u"P&review…"_s));
            QPrintPreviewDialog *preview = nullptr;
            QTRY_VERIFY((preview = m_dialog->findChild<QPrintPreviewDialog *>()) != nullptr);
            into(*preview->printer());
            preview->findChild<QPrintPreviewWidget *>()->print();
            preview->accept();
        } else {
            QVERIFY(press(u"&Print…"_s));
            QPrintDialog *print = nullptr;
            QTRY_VERIFY((print = m_dialog->findChild<QPrintDialog *>()) != nullptr);
            into(*print->printer());
            Q_EMIT print->accepted(print->printer());
            print->reject();
        }
        QVERIFY2(m_dialog->isVisible(), "who is refused can choose another file");
        const QString said = m_dialog->findChild<Window::MessageBar *>()->text();
        QVERIFY2(said.contains(before.fileName()), qPrintable(said));
        QCOMPARE(QFileInfo(path).size(), size);
        QVERIFY(isProject ? project().setMemo(said + QString::number(int(fromPreview))).has_value()
                          : Test::bytesOf(path) == "It is mine.\n");
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baresample.h"
#include "models/comparisonindex.h"
#include "reading/readingview.h"
#include "review/finding.h"
#include "support/scratch.h"
#include "window/coding/exportdialog.h"
#include "window/comparing/reportdialog.h"
#include "window/desk/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What leaves the window, and what it tells of the whole: exports, reports, and the menu on a page.
class TestOutgoing final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] Models::ComparisonIndex &index() const
    {
        return *m_desk->window().page()->findChild<Models::ComparisonIndex *>();
    }
    [[nodiscard]] static QComboBox &box(const QDialog &dialog, int number)
    {
        return *dialog.findChildren<QComboBox *>()[number];
    }
    [[nodiscard]] static QPushButton &accept(const QDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith("Export"_L1))
                return *button;
        }
        qFatal("the dialog has no button to go on");
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(Test::openBareSample(*m_desk));
    }
    void cleanup() { m_desk.reset(); }

    void export_countsWhatIsChosen_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("ofTranscript");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << QString() << false << 3;
        QTest::newRow("of the transcript") << QString() << true << 2;
        QTest::newRow("a code and those below it") << u"port"_s << false << 2;
        QTest::newRow("the code below alone") << u"money"_s << false << 1;
        QTest::newRow("a code that the document lacks") << u"other"_s << true << 0;
    }
    void export_countsWhatIsChosen()
    {
        QFETCH(QString, code);
        QFETCH(bool, ofTranscript);
        QFETCH(int, count);
        QVERIFY(Test::annotateThree(*m_desk));
        Window::ExportDialog dialog(project(), m_desk->settings());
        if (ofTranscript)
            box(dialog, 1).setCurrentIndex(
                box(dialog, 1).findData(QVariant::fromValue(m_desk->transcript().documentId())));
        if (!code.isEmpty())
            box(dialog, 2).setCurrentIndex(box(dialog, 2).findText(code, Qt::MatchEndsWith));
        QVERIFY(box(dialog, 2).currentIndex() >= 0);
        QCOMPARE(accept(dialog).isEnabled(), count > 0);
        if (count == 0)
            return;
        dialog.setFormat(u"csv"_s);
        const QString path = m_desk->path(u"out.csv"_s);
        QVERIFY(Test::writes(dialog, path));
        QCOMPARE(dialog.writtenPath(), path);
        QCOMPARE(Test::bytesOf(path).count("\r\n"), count + 1); // and a line of headings
        QCOMPARE(m_desk->settings().folder(), QFileInfo(path).absolutePath());
    }

    void exportOfNothing_saysWhatToDoFirst()
    {
        const Window::ExportDialog dialog(project(), m_desk->settings());
        QVERIFY(!accept(dialog).isEnabled());
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains("tag some"_L1); }));
    }

    void export_asksForSpreadsheetsOnly()
    {
        QVERIFY(Test::annotateThree(*m_desk));
        Window::ExportDialog dialog(project(), m_desk->settings());
        const auto checks = dialog.findChildren<QCheckBox *>();
        const auto *safe =
            *std::ranges::find_if(checks, [](const auto *one) { return one->text().contains("afe"_L1); });
        for (int i = 0; i < box(dialog, 3).count(); ++i) {
            box(dialog, 3).setCurrentIndex(i);
            QCOMPARE(safe->isEnabled(), box(dialog, 3).currentData().toString() == "csv"_L1);
        }
        QVERIFY(safe->isChecked());
    }

    void report_saysHowManyStatementsThereAre()
    {
        const Core::DocumentId article = m_desk->article().documentId();
        QTRY_VERIFY(index().isCompared(article));
        m_desk->trigger(u"compare.report"_s);
        auto *dialog = m_desk->window().findChild<Window::ReportDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(box(*dialog, 0).count(), 1);
        QCOMPARE(box(*dialog, 0).currentText(), project().record(article)->name);
        const Review::Tally tally = Review::tally(index().findings(article));
        QVERIFY(tally.found > 0 && tally.statements > tally.found);
        const QString told = u"%1 found, %2 possible, %3 not found; 0 decided by you"_s.arg(tally.found)
                                 .arg(tally.possible)
                                 .arg(tally.notFound);
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY2(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().endsWith(told); }),
            qPrintable(told));
        QVERIFY(accept(*dialog).isEnabled());
    }

    void report_isWrittenAndSaysSo_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("a page") << u"html"_s << QByteArray("<html");
        QTest::newRow("data") << u"json"_s << QByteArray("\"statements\"");
        QTest::newRow("text") << u"text"_s << QByteArray("The article draws on");
    }
    void report_isWrittenAndSaysSo()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, holds);
        QTRY_VERIFY(index().isCompared(m_desk->article().documentId()));
        m_desk->trigger(u"compare.report"_s);
        const QPointer<Window::ReportDialog> dialog = m_desk->window().findChild<Window::ReportDialog *>();
        QVERIFY(dialog);
        dialog->setFormat(format);
        const QString path = m_desk->path(u"report.out"_s);
        const QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->writeTo(path);
        // Short ones are written before anybody could press it again.
        QVERIFY2(accepted.size() == 1 || !accept(*dialog).isEnabled(), "once is enough");
        QTRY_COMPARE(accepted.size(), 1);
        QVERIFY2(Test::bytesOf(path).contains(holds), Test::bytesOf(path).left(200).constData());
        QVERIFY(m_desk->window().page()->panes().active().messages().text().contains(u"report.out"_s));
    }

    void reportThatCannotBeWritten_staysOpenAndSaysWhy()
    {
        QTRY_VERIFY(index().isCompared(m_desk->article().documentId()));
        m_desk->trigger(u"compare.report"_s);
        auto *dialog = m_desk->window().findChild<Window::ReportDialog *>();
        const QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->writeTo(m_desk->path(u"no such folder/report.html"_s));
        auto *bar = dialog->findChild<Window::MessageBar *>();
        QTRY_VERIFY(!bar->text().isEmpty());
        QVERIFY(accepted.isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY2(accept(*dialog).isEnabled(), "another place may do");
        dialog->reject();
    }

    /// An act that fails beside the window says why where the reader is, and in the other pane nothing.
    void actThatFails_isToldInTheActivePane_data()
    {
        QTest::addColumn<bool>("inArticle");
        QTest::newRow("in the transcript") << false;
        QTest::newRow("in the article") << true;
    }
    void actThatFails_isToldInTheActivePane()
    {
        QFETCH(bool, inArticle);
        Window::ReadingPane &here = inArticle ? m_desk->article() : m_desk->transcript();
        Window::ReadingPane &there = inArticle ? m_desk->transcript() : m_desk->article();
        m_desk->window().page()->panes().activate(here);
        const Core::Error error{Core::ErrorCode::DiskFull, u"talk.crossread"_s, {}};
        Q_EMIT project().failed(error);
        QCOMPARE(here.messages().text(), error.sentence());
        QVERIFY(there.messages().text().isEmpty());
    }

    void menuOnAPage_offersWhatFitsThere_data()
    {
        QTest::addColumn<bool>("selected");
        QTest::addColumn<bool>("inTurn");
        QTest::newRow("on a place of the transcript") << false << true;
        QTest::newRow("on selected words") << true << true;
        QTest::newRow("on an article") << false << false;
    }
    void menuOnAPage_offersWhatFitsThere()
    {
        QFETCH(bool, selected);
        QFETCH(bool, inTurn);
        Window::ReadingPane &pane = inTurn ? m_desk->transcript() : m_desk->article();
        const qsizetype place =
            inTurn ? pane.document()->turns.constFirst().speech + 3 : pane.document()->text.size() / 2;
        Reading::ReadingView &view = pane.view();
        view.setSelection(selected ? Core::TextSpan{place, place + 10} : Core::TextSpan{place, place});
        Q_EMIT view.contextMenuRequested(place, view.mapToGlobal(QPoint(5, 5)));
        const QPointer<QMenu> menu = pane.findChild<QMenu *>(Qt::FindDirectChildrenOnly);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(&m_desk->window().page()->panes().active(), &pane);
        const auto offers = [&menu](const QString &text) {
            const auto actions = menu->actions();
            const auto found = std::ranges::find_if(
                actions, [&](const QAction *action) { return action->text().remove(u'&').startsWith(text); });
            return found == actions.end() ? nullptr : *found;
        };
        QCOMPARE(offers(u"Copy"_s) != nullptr, selected);
        QCOMPARE(offers(u"Select Turn"_s) != nullptr, inTurn);
        QAction *sentence = offers(u"Select Sentence"_s);
        QVERIFY(sentence != nullptr);
        sentence->trigger();
        QVERIFY(pane.selection().contains({place, place + 1}));
        menu->close();
        QTRY_VERIFY(!menu);
    }
};

QTEST_MAIN(TestOutgoing)
#include "tst_outgoing.moc"

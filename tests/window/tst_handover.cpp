// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/exchanging.h"
#include "project/project.h"
#include "support/scratch.h"
#include "window/coding/exportdialog.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/shell/foreignimport.h"
#include "window/shell/projectpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using What = Window::ExportDialog::What;

/// Taking work to other programs and back.
class TestHandOver final : public QObject {
    Q_OBJECT

    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }

private Q_SLOTS:
    void export_writesWhatIsChosen_data()
    {
        QTest::addColumn<What>("what");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("excerpts") << What::Excerpts << u"docx"_s << QByteArray("PK");
        QTest::newRow("excerpts to print") << What::Excerpts << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("references") << What::References << u"bibtex"_s << QByteArray("@");
        QTest::newRow("project") << What::Project << QString() << QByteArray("PK");
        QTest::newRow("annotations") << What::WebAnnotations << QString() << QByteArray("{");
        QTest::newRow("codes") << What::Codebook << QString() << QByteArray("<?xml");
    }
    void export_writesWhatIsChosen()
    {
        QFETCH(What, what);
        QFETCH(QString, format);
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(project(desk).annotateNamed(project(desk).documents().constFirst().id, {0, 5}, {u"first"_s}));
        Window::ExportDialog dialog(project(desk), desk.settings());
        dialog.setWhat(what);
        dialog.setFormat(format);
        QVERIFY(dialog.writeTo(desk.path(u"out"_s)));
        QFETCH(QByteArray, begin);
        QVERIFY(Test::bytesOf(desk.path(u"out"_s)).startsWith(begin));
    }

    void export_saysBeforeWhatStays()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(project(desk).annotateNamed(project(desk).documents().constFirst().id, {0, 5}, {u"first"_s}));
        Window::ExportDialog dialog(project(desk), desk.settings());
        dialog.setWhat(What::Project);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains("keys"_L1); }));
    }

    void foreignProject_isOpened()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(project(desk).annotateNamed(project(desk).documents().constFirst().id, {0, 5}, {u"first"_s}));
        const auto id = project(desk).annotationIds({}).constFirst();
        Test::writeBytes(desk.path(u"in.qdpx"_s), Library::refiProject(project(desk))->bytes);
        auto *import = desk.window().findChild<Window::ForeignImport *>();
        QVERIFY(import != nullptr);
        import->open(desk.path(u"in.qdpx"_s));
        QTRY_VERIFY(desk.window().findChild<QFileDialog *>() != nullptr);
        auto *where = desk.window().findChild<QFileDialog *>();
        const QString to = desk.path(u"in.crossread"_s);
        where->selectFile(to);
        QVERIFY(QMetaObject::invokeMethod(where, "accept"));
        QTRY_VERIFY(desk.window().page() != nullptr && project(desk).path() == to);
        QVERIFY(project(desk).annotation(id) != nullptr);
        QVERIFY2(desk.window().messages().text().contains("in.qdpx"_L1), qPrintable(desk.window().messages().text()));
    }

    void foreignProject_thatIsNone_isToldOf()
    {
        Test::Desk desk;
        Test::writeBytes(desk.path(u"in.qdpx"_s), "nonsense");
        desk.window().findChild<Window::ForeignImport *>()->open(desk.path(u"in.qdpx"_s));
        QTRY_VERIFY(desk.window().messages().text().contains("in.qdpx"_L1));
        QVERIFY(desk.window().findChild<QFileDialog *>() == nullptr);
    }

    void wayOfCounting_isAsked()
    {
        Exchange::CountingJudge judge;
        judge.add({u"🎉 <!><!><!>"_s, false}, {{QUuid::createUuid(), 4, 7, {}, {}, {}, {}, {}, {}}});
        const auto verdict = judge.verdict();
        QVERIFY(!verdict.isClear);
        Window::CountingDialog dialog(verdict, nullptr);
        const QList<QRadioButton *> ways = dialog.findChildren<QRadioButton *>();
        QCOMPARE(ways.size(), verdict.candidates.size());
        QCOMPARE(dialog.chosen(), verdict.candidates[0].counting);
        ways[1]->click();
        QCOMPARE(dialog.chosen(), verdict.candidates[1].counting);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }

    void citation_isOfTheChosenStyle()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(u"citation.apa"_s);
        QCOMPARE(desk.settings().citationStyle(), Core::CitationStyle::Apa);
        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        desk.trigger(u"edit.copy"_s);
        QVERIFY2(QGuiApplication::clipboard()->text().contains(", para. "_L1),
            qPrintable(QGuiApplication::clipboard()->text()));
    }
};

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "library/exchanging.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "window/coding/exportdialog.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/pages/panearea.h"
#include "window/shell/foreignimport.h"
#include "window/shell/projectpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Crossread;
using namespace Qt::StringLiterals;
using What = Window::ExportDialog::What;

namespace {

/// Work beside the window does not begin until it is let go.
class HeldWork {
public:
    HeldWork()
    {
        for (int i = 0; i < m_held; ++i)
            QThreadPool::globalInstance()->start([go = m_go] { go->acquire(); });
    }
    ~HeldWork() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldWork)

    void letGo() { m_go->release(std::exchange(m_held, 0)); }

private:
    std::shared_ptr<QSemaphore> m_go = std::make_shared<QSemaphore>();
    int m_held = QThreadPool::globalInstance()->maxThreadCount();
};

}

/// Taking work to other programs and back.
class TestHandOver final : public QObject {
    Q_OBJECT

    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    /// The sample with an annotation.
    static bool open(Test::Desk &desk)
    {
        return desk.openSample()
            && project(desk).annotateNamed(project(desk).documents().constFirst().id, {0, 5}, {u"first"_s});
    }
    static bool takesIn(const Test::Desk &desk, const QString &file)
    {
        desk.trigger(u"project.takeIn"_s);
        auto *chooser = desk.window().findChild<QFileDialog *>();
        if (chooser == nullptr)
            return false;
        Q_EMIT chooser->fileSelected(desk.path(file));
        chooser->close();
        return true;
    }
    static bool says(const QDialog &dialog, const QString &words)
    {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    }

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
        QTest::newRow("codes to be read") << What::Codes << u"markdown"_s << QByteArray("# Codes\n");
    }
    void export_writesWhatIsChosen()
    {
        QFETCH(What, what);
        QFETCH(QString, format);
        Test::Desk desk;
        QVERIFY(open(desk));
        Window::ExportDialog dialog(project(desk), desk.settings());
        dialog.setWhat(what);
        dialog.setFormat(format);
        QVERIFY(Test::writes(dialog, desk.path(u"out"_s)));
        QFETCH(QByteArray, begin);
        QVERIFY(Test::bytesOf(desk.path(u"out"_s)).startsWith(begin));
    }

    void export_saysBeforeWhatStays()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        Window::ExportDialog dialog(project(desk), desk.settings());
        dialog.setWhat(What::Project);
        QTRY_VERIFY(says(dialog, u"keys"_s));
        // What was looked at counts as long as nothing changes.
        const HeldWork held;
        dialog.setWhat(What::Folder);
        QVERIFY(!says(dialog, u"keys"_s) && !says(dialog, u"Looking"_s)); // the folder has them
        dialog.setWhat(What::Project);
        QVERIFY(says(dialog, u"keys"_s));
        QVERIFY(project(desk).annotateNamed(project(desk).documents().constFirst().id, {6, 9}, {u"first"_s}));
        QVERIFY(says(dialog, u"Looking"_s));
    }

    void export_countsAsNVivoDoes_whereThatDiffers()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        Window::ExportDialog dialog(project(desk), desk.settings());
        dialog.setWhat(What::Project);
        QTRY_VERIFY(says(dialog, u"keys"_s));
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        const auto box = std::ranges::find_if(boxes, [](const auto *one) { return one->text().contains("NVivo"_L1); });
        QVERIFY(box != boxes.end() && (*box)->isHidden());
        QVERIFY(project(desk).addDocument({u"party"_s, {}, QByteArray("🎉 We are tired."), {}}));
        QTRY_VERIFY(!(*box)->isHidden());
        (*box)->setChecked(true);
        QVERIFY(Test::writes(dialog, desk.path(u"out"_s)));
        const auto file = Library::openForeign(desk.path(u"out"_s));
        QVERIFY(file.has_value());
        QCOMPARE((*file)->counting(), std::optional(Exchange::Counting{.unit = Exchange::Counting::Unit::Utf16}));
    }

    void export_goesOnBesideTheWindow_data()
    {
        QTest::addColumn<What>("what");
        QTest::newRow("project") << What::Project;
        QTest::newRow("folder") << What::Folder;
        QTest::newRow("notes") << What::Notes;
        QTest::newRow("excerpts") << What::Excerpts;
    }
    void export_goesOnBesideTheWindow()
    {
        QFETCH(What, what);
        Test::Desk desk;
        QVERIFY(open(desk));
        HeldWork held;
        Window::ExportDialog dialog(project(desk), desk.settings());
        dialog.setWhat(what);
        const QString path = desk.path(u"out"_s);
        bool goesOn = false;
        QTimer::singleShot(0, this, [&goesOn] { goesOn = true; });
        dialog.writeTo(path);
        QTRY_VERIFY(goesOn);
        QVERIFY(dialog.writtenPath().isEmpty() && !QFileInfo::exists(path));
        held.letGo();
        QTRY_COMPARE(dialog.writtenPath(), path);
        QVERIFY(QFileInfo::exists(path));
    }

    void export_thatIsStopped_leavesNothing_data()
    {
        QTest::addColumn<What>("what");
        QTest::addColumn<bool>("closed");
        QTest::newRow("project") << What::Project << false;
        QTest::newRow("project, by closing the dialog") << What::Project << true;
        QTest::newRow("folder") << What::Folder << false;
        QTest::newRow("notes, by closing the dialog") << What::Notes << true;
        QTest::newRow("excerpts") << What::Excerpts << false;
    }
    void export_thatIsStopped_leavesNothing()
    {
        QFETCH(What, what);
        QFETCH(bool, closed);
        Test::Desk desk;
        QVERIFY(open(desk));
        HeldWork held;
        Window::ExportDialog dialog(project(desk), desk.settings());
        dialog.setWhat(what);
        const QString path = desk.path(u"out"_s);
        dialog.writeTo(path);
        const auto *choice = dialog.findChild<QComboBox *>();
        QVERIFY(!choice->isEnabled());
        if (closed) {
            dialog.reject();
        } else {
            const auto *bar = dialog.findChild<Window::MessageBar *>();
            QTRY_VERIFY(!bar->text().isEmpty());
            bar->findChild<QPushButton *>()->click();
            QVERIFY(choice->isEnabled() && bar->text().isEmpty());
        }
        held.letGo();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(dialog.writtenPath().isEmpty() && !QFileInfo::exists(path));
    }

    void foreignProject_isOpened_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("of another program") << u"in.qdpx"_s;
        QTest::newRow("a folder of text") << u"in.text/project.json"_s;
    }
    void foreignProject_isOpened()
    {
        QFETCH(QString, file);
        Test::Desk desk;
        QVERIFY(open(desk));
        const auto id = project(desk).annotationIds({}).constFirst();
        Project::Snapshot snapshot(project(desk));
        const auto package = Library::packageOf(snapshot);
        QVERIFY(package);
        Test::writeBytes(desk.path(u"in.qdpx"_s), Exchange::writtenRefi(*package).value());
        QVERIFY(Library::exportAsText(snapshot, *package, desk.path(u"in.text"_s)));
        auto *import = desk.window().findChild<Window::ForeignImport *>();
        QVERIFY(import != nullptr);
        import->open(desk.path(file));
        QTRY_VERIFY(desk.window().findChild<QFileDialog *>() != nullptr);
        auto *where = desk.window().findChild<QFileDialog *>();
        const QString to = desk.path(u"in.crossread"_s);
        where->selectFile(to);
        QVERIFY(QMetaObject::invokeMethod(where, "accept"));
        QTRY_VERIFY(desk.window().page() != nullptr && project(desk).path() == to);
        QVERIFY(project(desk).annotation(id) != nullptr);
        QVERIFY2(desk.window().messages().text().contains(file.section(u'/', 0, 0)),
            qPrintable(desk.window().messages().text()));
    }

    void foreignProject_thatIsNone_isToldOf()
    {
        Test::Desk desk;
        Test::writeBytes(desk.path(u"in.qdpx"_s), "nonsense");
        desk.window().findChild<Window::ForeignImport *>()->open(desk.path(u"in.qdpx"_s));
        QTRY_VERIFY(desk.window().messages().text().contains("in.qdpx"_L1));
        QVERIFY(desk.window().findChild<QFileDialog *>() == nullptr);
    }

    /// By the menu entry, as somebody comes back with notes from Obsidian.
    void annotations_areTakenIn_seenAndUndone()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::DocumentId article = desk.article().documentId();
        const qsizetype before = project(desk).annotationIds(article).size();
        Test::writeBytes(desk.path(u"notes.md"_s), "> neither claimed a breakthrough\n\n#treaty\n\nWhich of them?\n");
        QVERIFY(takesIn(desk, u"notes.md"_s));
        const auto told = [&desk] { return desk.window().page()->panes().active().messages().text(); };
        QTRY_VERIFY2(told().contains("1 annotation"_L1), qPrintable(told()));
        QCOMPARE(project(desk).annotationIds(article).size(), before + 1);
        QVERIFY(std::ranges::any_of(project(desk).annotationIds(article), [&](const Core::AnnotationId &id) {
            const Core::Annotation &one = *project(desk).annotation(id);
            return one.anchor.exact == "neither claimed a breakthrough"_L1 && one.memo == "Which of them?"_L1
                && project(desk).codePath(one.codes.value(0)) == "treaty"_L1;
        }));
        QTRY_VERIFY(!desk.article().view().marks(Reading::Layer::Annotation).isEmpty());
        desk.trigger(u"edit.undo"_s);
        QTRY_COMPARE(project(desk).annotationIds(article).size(), before);
    }

    /// What is done while the texts are looked through counts: then they are looked through once more.
    void annotations_areTakenIn_whileThereIsMore()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        Test::writeBytes(desk.path(u"notes.md"_s), "> neither claimed a breakthrough\n\n#treaty\n");
        HeldWork held;
        QVERIFY(takesIn(desk, u"notes.md"_s));
        QVERIFY(project(desk).codeNamed(u"treaty"_s));
        held.letGo();
        QTRY_VERIFY(desk.window().page()->panes().active().messages().text().contains("1 annotation"_L1));
        QCOMPARE(std::ranges::count(project(desk).codes(), u"treaty"_s, &Core::Code::name), 1);
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

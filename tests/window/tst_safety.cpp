// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetydesk.h"

#include "project/afterwork.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "store/samples.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "window/coding/annotationcontroller.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/shell/filework.h"
#include "window/shell/listdialog.h"
#include "window/shell/projectpage.h"
#include "window/shell/restoredialog.h"
#include "window/shell/settingsdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Test;
using namespace Qt::StringLiterals;

/// What the window does where something is wrong with the file of a project.
class TestSafety final : public QObject {
    Q_OBJECT

    /// What was done until now is in a backup, beside the one on opening, so that closing makes none.
    static bool isBackedUp(const Test::Desk &desk)
    {
        project(desk).backUp();
        return QTest::qWaitFor([&] { return Project::backupsIn(project(desk).backupFolder()).size() == 2; }, 20'000);
    }

private Q_SLOTS:
    /// Before any thread is there: each would go on to see the disks that there were when it began.
    void initTestCase() { const Test::SmallDisk disk(64); }

    void fileThatStrayed_isWrittenAgain_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("here");
        for (const char *how : {"deleted", "replaced", "folder gone", "cut short", "written over"}) {
            QTest::addRow("%s, written here", how) << QString::fromLatin1(how) << true;
            QTest::addRow("%s, written elsewhere", how) << QString::fromLatin1(how) << false;
        }
    }
    void fileThatStrayed_isWrittenAgain()
    {
        QFETCH(QString, how);
        QFETCH(bool, here);
        Test::Desk desk;
        const QString path = openOwn(desk);
        QVERIFY(!path.isEmpty());
        const bool isSpoilt = how == "cut short"_L1 || how == "written over"_L1; // with all steps of undo
        QVERIFY(!isSpoilt || isBackedUp(desk));
        const QString other = desk.path(u"other.crossread"_s);
        if (how == "cut short"_L1) {
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        } else if (how == "written over"_L1) {
            Test::writeBytes(path, QByteArray(50'000, 'x'));
        } else if (how == "replaced"_L1) {
            Test::writeBytes(other, "somebody else's");
            QVERIFY(QFile::remove(path) && QFile::rename(other, path));
        } else if (how == "folder gone"_L1) {
            QVERIFY(QDir(desk.path(u"own"_s)).removeRecursively());
        } else {
            QVERIFY(QFile::remove(path));
        }
        // A tag is refused in plain words, and not shown as kept.
        QVERIFY(!tag(desk, u"Ukraine"_s));
        QCOMPARE(annotations(desk), 2);
        QTRY_VERIFY(bar(desk).text().contains("talks.crossread"_L1));
        const QString place = here ? path : desk.path(u"elsewhere.crossread"_s);
        if (!here) {
            QVERIFY(press(bar(desk), u"Write Elsewhere…"_s));
            dialog<QFileDialog>(desk)->close();
            QVERIFY2(bar(desk).text().contains("talks.crossread"_L1), "who calls that off is still told");
        }
        QVERIFY(press(bar(desk), here ? u"Write Again Here"_s : u"Write Elsewhere…"_s));
        QVERIFY(here || chooseFile(desk, place));
        QVERIFY(isOpen(desk, place));
        QVERIFY2(bar(desk).text().contains("You can go on"_L1), qPrintable(bar(desk).text()));
        QCOMPARE(annotations(desk), 2);
        QVERIFY(tag(desk, u"Ukraine"_s));
        QCOMPARE(annotations(desk), 3);
        for (int i = 0; i < 2; ++i) { // also what was done before
            QVERIFY(project(desk).undo());
            project(desk).finish();
        }
        const qsizetype left = isSpoilt ? 2 : 1;
        QCOMPARE(annotations(desk), left);
        QVERIFY(QDir(QFileInfo(place).path()).entryList({u"*rescued*"_s}).isEmpty());
        if (how == "replaced"_L1 && here)
            QCOMPARE(Test::bytesOf(desk.path(u"own/talks.replaced.crossread"_s)), "somebody else's");
        desk.window().closeProject();
        QVERIFY(desk.openFiles({place}));
        QCOMPARE(annotations(desk), left);
    }

    void closedWhileItIsRescued_saysWhereItIs()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        QVERIFY(isBackedUp(desk));
        QVERIFY(desk.select(desk.article(), u"Ukraine"_s));
        const Core::DocumentId id = desk.article().documentId();
        const Core::TextSpan span = desk.article().selection();
        Test::writeBytes(path, QByteArray(50'000, 'x'));
        QVERIFY(!project(desk).annotateNamed(id, span, {u"Treaty"_s}));
        QVERIFY2(!desk.window().close(), "nobody would read it");
        QVERIFY(desk.window().page() == nullptr);
        QVERIFY2(bar(desk).text().contains("talks.rescued.crossread"_L1), qPrintable(bar(desk).text()));
        QVERIFY(desk.openFiles({desk.path(u"own/talks.rescued.crossread"_s)}));
        QCOMPARE(annotations(desk), 2);
        QVERIFY(desk.window().close());
    }

    void fileThatTakesNothing_isWrittenElsewhere_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("said");
        QTest::newRow("the disk is full") << u"full"_s << u"no room"_s;
        QTest::newRow("the disk became read-only") << u"read-only"_s << u"could not be kept"_s;
        QTest::newRow("the permission was taken away") << u"permission"_s << u"could not be kept"_s;
    }
    void fileThatTakesNothing_isWrittenElsewhere()
    {
        QFETCH(QString, how);
        QFETCH(QString, said);
        const bool onDisk = how != "permission"_L1;
        Test::SmallDisk disk(32'768);
        if (onDisk && !disk.valid())
            QSKIP("no small disk can be mounted here");
        Test::Desk desk;
        const QString path = openOwn(desk, onDisk ? disk.path(u"own"_s) : QString());
        QVERIFY(!path.isEmpty());
        const QString folder = QFileInfo(path).path();
        QVERIFY(isBackedUp(desk));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path + u"-wal"_s), 20'000); // it rests: the next change makes a log
        {
            std::optional<Test::PlainUser> user;
            if (how == "full"_L1) {
                disk.fill();
            } else if (how == "read-only"_L1) {
                QVERIFY(disk.makeReadOnly());
            } else {
                using enum QFileDevice::Permission;
                const QFileDevice::Permissions look =
                    ReadOwner | ExeOwner | ReadGroup | ExeGroup | ReadOther | ExeOther;
                QVERIFY(QFile::setPermissions(desk.path(u"."_s), look | WriteOwner));
                QVERIFY(QFile::setPermissions(folder, look));
                user.emplace();
            }
            QVERIFY(!tag(desk, u"Ukraine"_s));
        }
        QCOMPARE(annotations(desk), 2);
        QTRY_VERIFY2(bar(desk).text().contains(said), qPrintable(bar(desk).text()));
        QVERIFY2(button(bar(desk), u"Write Again Here"_s) == nullptr, "there it cannot be written");
        const QString place = desk.path(u"elsewhere.crossread"_s);
        QVERIFY(press(bar(desk), u"Write Elsewhere…"_s));
        QVERIFY(chooseFile(desk, place));
        QVERIFY(isOpen(desk, place));
        QCOMPARE(annotations(desk), 2);
        QVERIFY(tag(desk, u"Ukraine"_s));
        if (!onDisk)
            QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | QFileDevice::WriteOwner));
    }

    void whatIsTypedMeanwhile_goesAlong()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        QVERIFY(desk.select(desk.article(), u"NATO"_s));
        desk.trigger(u"annotate.memo"_s);
        auto *memo = desk.window().findChild<Window::AnnotationEditor *>()->findChild<QPlainTextEdit *>();
        QVERIFY(QFile::remove(path));
        QTest::keyClicks(memo, u" that was not kept"_s);
        QVERIFY(press(bar(desk), u"Write Again Here"_s));
        QVERIFY(isOpen(desk, path));
        auto *editor = desk.window().findChild<Window::AnnotationEditor *>();
        QTRY_VERIFY(editor->isVisible());
        QCOMPARE(editor->findChild<QPlainTextEdit *>()->toPlainText(), u"a memo that was not kept"_s);
        QTRY_VERIFY(std::ranges::any_of(project(desk).annotationIds({}), [&](const Core::AnnotationId &id) {
            return project(desk).annotation(id)->memo == "a memo that was not kept"_L1;
        }));
        QCOMPARE(annotations(desk), 2);
    }

    void openedElsewhere_tellsWho_andOpensACopy()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        desk.window().closeProject();
        Project::waitUntilClosed(path);
        QProcess other;
        other.start(Test::programPath(u"crossread-cli"_s), {u"annotate"_s, path, u"--batch"_s, u"-"_s});
        other.write("{\"document\":\"Article\",\"quote\":\"Ukraine\",\"nth\":1,\"codes\":[\"theirs\"]}\n");
        QVERIFY(other.waitForReadyRead(20'000));
        desk.window().openFiles({path});
        QTRY_VERIFY(desk.window().failed());
        QVERIFY2(bar(desk).text().contains(QString::number(other.processId())), qPrintable(bar(desk).text()));
        QVERIFY(press(bar(desk), u"Open a Copy"_s));
        const QString copy = desk.path(u"own/talks (copy).crossread"_s);
        QVERIFY(isOpen(desk, copy));
        QVERIFY(bar(desk).text().contains("copy"_L1));
        QCOMPARE(annotations(desk), 3); // with what stood in the log alone
        QVERIFY(tag(desk, u"Russia"_s));
        desk.window().closeProject();
        other.write("{\"document\":\"Article\",\"quote\":\"Russia\",\"nth\":1,\"codes\":[\"theirs\"]}\n");
        QVERIFY2(other.waitForReadyRead(20'000), other.readAllStandardError().constData()); // theirs goes on
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(20'000));
        QVERIFY(desk.openFiles({path}));
        QCOMPARE(annotations(desk), 4);
        const QString folder = project(desk).backupFolder();
        QVERIFY(desk.openFiles({copy}));
        QCOMPARE(annotations(desk), 4);
        QVERIFY2(project(desk).backupFolder() != folder, "a copy is another project");
    }

    void whatCannotBeOpened_leavesWhatIsOpen()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        const QString other = desk.path(u"other.crossread"_s);
        Test::writeBytes(other, "no project");
        desk.window().openFiles({other});
        QTRY_VERIFY(desk.window().failed());
        QVERIFY(isOpen(desk, path));
        QVERIFY2(bar(desk).text().contains("other.crossread"_L1), qPrintable(bar(desk).text()));
        QVERIFY(tag(desk, u"Ukraine"_s));
    }

    void sharedFolder_isToldOnce()
    {
        Test::Desk desk;
        const QString own = openOwn(desk);
        desk.window().closeProject();
        Project::waitUntilClosed(own);
        const QString folder = desk.path(u"Dropbox"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : {u"/a.crossread"_s, u"/b.crossread"_s})
            QVERIFY(QFile::copy(own, folder + name));
        QVERIFY(desk.openFiles({folder + u"/a.crossread"_s}));
        QVERIFY2(bar(desk).text().contains("Dropbox"_L1), qPrintable(bar(desk).text()));
        QVERIFY(desk.openFiles({folder + u"/b.crossread"_s}));
        QCOMPARE(bar(desk).text(), QString());
    }

    void check_saysWhatItFound()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        desk.trigger(u"project.check"_s);
        QTRY_VERIFY2(bar(desk).text().contains("sound"_L1), qPrintable(bar(desk).text()));
        desk.window().closeProject();
        Test::alter(path, {u"UPDATE annotation SET memo = 'other'"_s});
        QVERIFY(desk.openFiles({path}));
        QVERIFY2(bar(desk).text().contains(u'2'), qPrintable(bar(desk).text())); // they are told at opening already
        QVERIFY(press(bar(desk), u"Show…"_s));
        QVERIFY(dialog<Window::ListDialog>(desk) != nullptr);
        dialog<Window::ListDialog>(desk)->close();
        desk.trigger(u"project.check"_s);
        QTRY_VERIFY2(bar(desk).text().contains("fault"_L1), qPrintable(bar(desk).text()));
        QVERIFY(press(bar(desk), u"Show…"_s));
        QVERIFY(dialog<Window::ListDialog>(desk)->findChild<QPlainTextEdit *>()->toPlainText().contains(u'\n'));
    }

    void severalNotices_areAllReached_theGravestFirst()
    {
        Test::Desk desk;
        Window::MessageBar bar(&desk.window());
        using Severity = Window::MessageBar::Severity;
        bool acted = false;
        bar.stand({{Severity::Error, u"one"_s, {{u"Act"_s, [&acted] { acted = true; }}}}, {Severity::Warning, u"two"_s},
            {Severity::Information, u"three"_s}});
        QCOMPARE(bar.text(), u"one"_s);
        button(bar, u"1 of 3: Next"_s)->click();
        QCOMPARE(bar.text(), u"two"_s);
        bar.show(Severity::Information, u"by the way"_s);
        QCOMPARE(bar.text(), u"by the way"_s);
        bar.clear();
        QCOMPARE(bar.text(), u"one"_s);
        button(bar, u"Act"_s)->click();
        QVERIFY(acted);
        QCOMPARE(bar.text(), u"two"_s);
        bar.reset();
        QCOMPARE(bar.text(), QString());
    }
};

QTEST_MAIN(TestSafety)
#include "tst_safety.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
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

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What the window does where something is wrong with the file of a project, and what is there against it.
class TestSafety final : public QObject {
    Q_OBJECT

private:
    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    static Window::MessageBar &bar(const Test::Desk &desk) { return desk.window().messages(); }
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static bool press(const QWidget &in, const QString &text)
    {
        QPushButton *there = nullptr;
        if (!QTest::qWaitFor([&] { return (there = button(in, text)) != nullptr; }, 10'000))
            return false;
        there->click();
        return true;
    }
    template <typename Dialog>
    static Dialog *dialog(const Test::Desk &desk)
    {
        for (Dialog *one : desk.window().findChildren<Dialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static bool tag(const Test::Desk &desk, const QString &words, const QString &memo = {})
    {
        return desk.select(desk.article(), words)
            && project(desk).annotateNamed(
                desk.article().documentId(), desk.article().selection(), {u"Treaty"_s}, memo);
    }
    static qsizetype annotations(const Test::Desk &desk) { return project(desk).annotationIds({}).size(); }
    static bool isOpen(const Test::Desk &desk, const QString &path)
    {
        return QTest::qWaitFor(
            [&] {
                return desk.window().page() != nullptr && desk.window().page()->isSettled()
                    && project(desk).path() == path;
            },
            20'000);
    }
    /// A project of our own in a folder of its own, with two annotations.
    static QString openOwn(Test::Desk &desk)
    {
        const QString folder = desk.path(u"own"_s);
        QDir().mkpath(folder);
        if (!desk.openSample())
            return {};
        const QString sample = project(desk).path();
        desk.window().closeProject();
        const QString path = folder + u"/talks.crossread"_s;
        if (!QFile::copy(sample, path) || !desk.openFiles({path}))
            return {};
        return tag(desk, u"Minsk agreements"_s) && tag(desk, u"NATO"_s, u"a memo"_s) ? path : QString();
    }
    static bool chooseFile(const Test::Desk &desk, const QString &path)
    {
        QFileDialog *chooser = nullptr;
        if (!QTest::qWaitFor([&] { return (chooser = dialog<QFileDialog>(desk)) != nullptr; }, 5'000))
            return false;
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        return true;
    }

private Q_SLOTS:
    void fileThatStrayed_isWrittenAgain_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("here");
        for (const char *how : {"deleted", "replaced", "folder gone"}) {
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
        const QString other = desk.path(u"other.crossread"_s);
        if (how == "replaced"_L1) {
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
        QCOMPARE(annotations(desk), 1);
        QVERIFY(QDir(QFileInfo(place).path()).entryList({u"*rescued*"_s}).isEmpty());
        if (how == "replaced"_L1 && here)
            QCOMPARE(Test::bytesOf(desk.path(u"own/talks.replaced.crossread"_s)), "somebody else's");
        desk.window().closeProject();
        QVERIFY(desk.openFiles({place}));
        QCOMPARE(annotations(desk), 1);
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
        other.write("{\"document\":\"Article\",\"quote\":\"NATO\",\"nth\":1,\"codes\":[\"theirs\"]}\n");
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

    void saveACopy_isWhole_andReplacesNothing()
    {
        Test::Desk desk;
        openOwn(desk);
        const QString copy = desk.path(u"copy.crossread"_s);
        desk.trigger(u"project.copy"_s);
        QVERIFY(chooseFile(desk, copy));
        QTRY_VERIFY2(bar(desk).text().contains(copy), qPrintable(bar(desk).text()));
        {
            const auto there = Project::Project::open(copy, Project::Project::Access::Read);
            QVERIFY(there && (*there)->annotationIds({}).size() == 2);
        }
        const QByteArray before = Test::bytesOf(copy);
        QVERIFY(tag(desk, u"Ukraine"_s));
        desk.trigger(u"project.copy"_s);
        QVERIFY(chooseFile(desk, copy));
        QTRY_VERIFY2(bar(desk).text().contains("there already"_L1), qPrintable(bar(desk).text()));
        QCOMPARE(Test::bytesOf(copy), before);
    }

    void restore_showsWhatWouldChange_andCanBeUndone()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        const QString folder = project(desk).backupFolder();
        project(desk).backUp();
        QTRY_VERIFY(std::ranges::any_of(
            Project::backupsIn(folder), [](const auto &one) { return one.summary && one.summary->annotations == 2; }));
        QVERIFY(project(desk).undo());
        project(desk).finish();
        QVERIFY(tag(desk, u"Ukraine"_s) && tag(desk, u"Russia"_s));
        // One that is bad, as if newest.
        const QFileInfo good(Project::backupsIn(folder).first().backup.path);
        Test::writeBytes(good.path() + u"/2099" + good.fileName().sliced(4), Test::bytesOf(good.filePath()).left(5000));
        desk.trigger(u"project.restore"_s);
        auto *dialog = this->dialog<Window::RestoreDialog>(desk);
        QVERIFY(dialog != nullptr);
        auto *list = dialog->findChild<QTreeWidget *>();
        QTRY_VERIFY(list->topLevelItemCount() >= 2);
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(
                dialog->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(says(u"1 come"_s));
        QVERIFY(says(u"2 go"_s));
        QCOMPARE(list->currentItem()->text(1), u"2"_s);
        QVERIFY(list->topLevelItem(0) != list->currentItem()); // the bad one is not proposed
        QTreeWidgetItem *chosen = list->currentItem();
        list->setCurrentItem(list->topLevelItem(0));
        QTRY_VERIFY(says(u"cannot be read"_s));
        QVERIFY(!button(*dialog, u"Restore"_s)->isEnabled());
        list->setCurrentItem(chosen);
        QTRY_VERIFY(button(*dialog, u"Restore"_s)->isEnabled());
        button(*dialog, u"Restore"_s)->click();
        QVERIFY(isOpen(desk, path));
        QVERIFY2(bar(desk).text().contains("as it was"_L1), qPrintable(bar(desk).text()));
        QCOMPARE(annotations(desk), 2);

        desk.trigger(u"project.restore"_s);
        dialog = this->dialog<Window::RestoreDialog>(desk);
        list = dialog->findChild<QTreeWidget *>();
        QTRY_VERIFY(list->topLevelItemCount() >= 3);
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(1) == u"3")
                list->setCurrentItem(list->topLevelItem(i));
        }
        QCOMPARE(list->currentItem()->text(1), u"3"_s);
        QTRY_VERIFY(button(*dialog, u"Restore"_s)->isEnabled());
        button(*dialog, u"Restore"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.window().page() != nullptr && desk.window().page()->isSettled() && annotations(desk) == 3, 20'000);
    }

    void damagedProject_isRecovered_withItsBackups()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        project(desk).backUp();
        const QString folder = project(desk).backupFolder();
        QTRY_VERIFY(std::ranges::any_of(
            Project::backupsIn(folder), [](const auto &one) { return one.summary && one.summary->annotations == 2; }));
        desk.window().closeProject();
        const QByteArray sound = Test::bytesOf(path);
        bool refused = false;
        for (qsizetype page = sound.size() / 4096 - 1; page > 0 && !refused; --page) {
            Test::writeBytes(path, QByteArray(sound).replace(page * 4096, 4096, QByteArray(4096, '\0')));
            const auto opened = Project::Project::open(path, Project::Project::Access::Read);
            refused = !opened && opened.error().code == Core::ErrorCode::DamagedProject;
        }
        QVERIFY(refused);
        const QByteArray damaged = Test::bytesOf(path);
        desk.window().openFiles({path});
        QTRY_VERIFY(desk.window().failed());
        QVERIFY(button(bar(desk), u"Restore…"_s) != nullptr);
        QVERIFY(press(bar(desk), u"Recover…"_s));
        QVERIFY(isOpen(desk, desk.path(u"own/talks.recovered.crossread"_s)));
        QVERIFY2(bar(desk).text().contains("annotations: 2"_L1), qPrintable(bar(desk).text()));
        QCOMPARE(annotations(desk), 2);
        QCOMPARE(Test::bytesOf(path), damaged);
    }

    void damagedProject_isRestored_fromItsBackups()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        desk.window().closeProject();
        Test::writeBytes(path, Test::bytesOf(path).left(8192));
        desk.window().openFiles({path});
        QTRY_VERIFY(desk.window().failed());
        QVERIFY(press(bar(desk), u"Restore…"_s));
        auto *dialog = this->dialog<Window::RestoreDialog>(desk);
        QTRY_VERIFY(button(*dialog, u"Restore"_s)->isEnabled());
        button(*dialog, u"Restore"_s)->click();
        QVERIFY(isOpen(desk, path));
        QCOMPARE(annotations(desk), 2);
    }

    /// Settings say where backups lie and how many stay; where they are switched off, none is made from the next opening on.
    void backupSettings_say_andSwitch()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        QVERIFY(!path.isEmpty());
        desk.trigger(u"edit.settings"_s);
        auto *settings = dialog<Window::SettingsDialog>(desk);
        QVERIFY(settings != nullptr);
        const auto says = [settings](const QString &words) {
            return std::ranges::any_of(settings->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && (label->text().contains(words) || label->toolTip().contains(words));
            });
        };
        QVERIFY(says(QDir::toNativeSeparators(Project::usualBackupRoot())));
        QVERIFY(says(u"The last %1 stay"_s.arg(Store::BackupLimits().last)));
        QTRY_VERIFY(says(u"They take"_s));
        QVERIFY(!says(u"Without backups"_s));
        const auto boxes = settings->findChildren<QCheckBox *>();
        const auto keep =
            std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->text().contains(u"backups"_s); });
        QVERIFY(keep != boxes.end() && (*keep)->isChecked());
        (*keep)->click();
        QVERIFY(says(u"Without backups"_s));
        settings->close();

        const auto made = [&] {
            Project::waitUntilClosed(path);
            return Project::backupsOf(path).size();
        };
        const auto changeAndClose = [&] {
            const bool changed = desk.openFiles({path}) && tag(desk, u"Ukraine"_s);
            desk.window().closeProject();
            return changed;
        };
        desk.window().closeProject();
        const qsizetype before = made();
        QVERIFY(before > 0); // this project was opened with backups
        QVERIFY(changeAndClose());
        QCOMPARE(made(), before);
        desk.settings().setBackups(true);
        QVERIFY(changeAndClose());
        QVERIFY(made() > before);
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

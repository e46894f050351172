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

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace Crossread;
using namespace Crossread::Test;
using namespace Qt::StringLiterals;

/// Copies, backups and recovery, from the window.
class TestRecovering final : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        auto *dialog = Test::dialog<Window::RestoreDialog>(desk);
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
        dialog = Test::dialog<Window::RestoreDialog>(desk);
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

    void damagedText_closesNoNotes()
    {
        Test::Desk desk;
        const QString path = openOwn(desk);
        desk.window().closeProject();
        Project::waitUntilClosed(path);
        Test::spoilTable(path, u"source_part"_s);
        const QByteArray damaged = Test::bytesOf(path);
        QVERIFY(desk.openFiles({path}));
        QCOMPARE(annotations(desk), 2);
        QVERIFY(project(desk).isReadOnly());
        QVERIFY2(bar(desk).text().contains("damaged"_L1), qPrintable(bar(desk).text()));
        QVERIFY(press(bar(desk), u"Recover…"_s));
        QVERIFY(isOpen(desk, desk.path(u"own/talks.recovered.crossread"_s)));
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
        auto *dialog = Test::dialog<Window::RestoreDialog>(desk);
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
};

QTEST_MAIN(TestRecovering)
#include "tst_recovering.moc"

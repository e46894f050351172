// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "models/labelcandidatemodel.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "window/shell/aboutdialog.h"
#include "window/desk/actions.h"
#include "window/shell/commandpalette.h"
#include "window/desk.h"
#include "window/coding/exportdialog.h"
#include "window/importing/importdialog.h"
#include "window/importing/importpage.h"
#include "library/job.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"
#include "window/shell/shortcutdialog.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QTreeWidget>

#include <atomic>
#include <thread>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Import review, shortcuts, palette, theme and language.
class TestDialogs final : public QObject {
    Q_OBJECT

private:
    static Library::Job *nothing(Window::ImportDialog &, const Window::ImportDialog::Done &done)
    {
        done(std::nullopt);
        return nullptr;
    }

    /// Whether the dialog says why it does not write there, and another place can be chosen.
    static bool refuses(Window::ExportDialog &dialog, const QString &path)
    {
        dialog.writeTo(path);
        const auto *bar = dialog.findChild<Window::MessageBar *>();
        const auto *choice = dialog.findChild<QComboBox *>();
        return QTest::qWaitFor([&] { return choice->isEnabled() && !bar->text().isEmpty(); }, 20'000)
            && dialog.writtenPath().isEmpty();
    }

private Q_SLOTS:
    void cleanup() { Core::speak(u"en"_s); }

    void importReview_showsTheTextAsDecided()
    {
        Test::Desk desk;
        Window::ImportDialog dialog(
            Window::ImportDialog::Purpose::New, desk.settings(), desk.themes().theme(), nothing);
        dialog.addFiles({Test::sourcePath(u"resources/sample/transcript.txt"_s),
            Test::sourcePath(u"resources/sample/article.txt"_s)});
        QTRY_COMPARE(dialog.pages().size(), 2);
        Window::ImportPage *page = dialog.pages().first();
        QTRY_VERIFY(page->isReady());
        QTRY_VERIFY(dialog.pages().last()->isReady());
        const QString clean = page->prepared().imported->text;
        auto *kinds = page->findChild<QTreeWidget *>();
        QVERIFY(kinds->topLevelItemCount() > 0);
        kinds->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(page->isReady());
        QVERIFY(page->prepared().imported->text != clean);
        QCOMPARE(page->prepared().document.options.disabled.size(), 1);
        QVERIFY(dialog.projectPath().endsWith(".crossread"_L1));
        QCOMPARE(dialog.documents().size(), 2);
    }

    void uncertainLabel_isDecidedByTheReader()
    {
        Test::Desk desk;
        Window::ImportDialog dialog(
            Window::ImportDialog::Purpose::Add, desk.settings(), desk.themes().theme(), nothing);
        dialog.addFiles({Test::sourcePath(u"resources/sample/transcript.txt"_s)});
        Window::ImportPage *page = dialog.pages().first();
        QTRY_VERIFY(page->isReady());
        auto *labels = page->findChild<Models::LabelCandidateModel *>();
        if (labels->rowCount() == 0)
            QSKIP("the sample leaves nothing in doubt");
        const QModelIndex label = labels->index(0, Models::LabelCandidateModel::LabelColumn);
        const bool was = label.data(Models::LabelCandidateModel::IsSpeakerRole).toBool();
        QVERIFY(labels->setData(label, was ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole));
        QTRY_VERIFY(page->isReady());
        QCOMPARE(page->prepared().document.options.labels.size(), 1);
        QCOMPARE(page->prepared().document.options.labels.first().isSpeaker, !was);
    }

    void takenPlace_isNeverOverwritten()
    {
        Test::Desk desk;
        const QString taken = desk.path(u"taken.crossread"_s);
        Test::writeBytes(taken, "mine");
        Window::ImportDialog dialog(
            Window::ImportDialog::Purpose::New, desk.settings(), desk.themes().theme(), nothing);
        dialog.addFiles({Test::sourcePath(u"resources/sample/article.txt"_s)});
        QTRY_VERIFY(dialog.pages().first()->isReady());
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        const auto accept = std::ranges::find_if(buttons, &QPushButton::isDefault);
        QVERIFY(accept != buttons.cend());
        QVERIFY((*accept)->isEnabled());
        for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == "Project file"_L1) {
                line->setText(taken);
                Q_EMIT line->textEdited(taken);
            }
        }
        QVERIFY(!(*accept)->isEnabled());
        QCOMPARE(Test::bytesOf(taken), QByteArray("mine"));
    }

    void decisionsThatCannotBeKept_stay()
    {
        Test::Desk desk;
        const auto fail = [](Window::ImportDialog &, const Window::ImportDialog::Done &done) -> Library::Job * {
            done(Core::Error{Core::ErrorCode::DiskFull, u"here"_s, {}});
            return nullptr;
        };
        Window::ImportDialog dialog(Window::ImportDialog::Purpose::Add, desk.settings(), desk.themes().theme(), fail);
        dialog.addFiles({Test::sourcePath(u"resources/sample/article.txt"_s)});
        dialog.show();
        QTRY_VERIFY(dialog.pages().first()->isReady());
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<Window::MessageBar *>()->text().contains("disk"_L1));
    }

    void actUnderWay_isSeen_andCanBeStopped()
    {
        Test::Desk desk;
        std::atomic_bool stopped = false;
        const auto endless = [&stopped](Window::ImportDialog &dialog, const Window::ImportDialog::Done &) {
            const auto work = [&stopped](const Core::Progress &progress) {
                while (!progress.isCanceled())
                    std::this_thread::yield();
                stopped = true;
                return 0;
            };
            return new Library::Job(work, [](int) { }, &dialog);
        };
        Window::ImportDialog dialog(
            Window::ImportDialog::Purpose::Add, desk.settings(), desk.themes().theme(), endless);
        dialog.addFiles({Test::sourcePath(u"resources/sample/article.txt"_s)});
        dialog.show();
        QTRY_VERIFY(dialog.pages().first()->isReady());
        dialog.accept();
        QVERIFY(!dialog.pages().first()->isEnabled());
        auto *messages = dialog.findChild<Window::MessageBar *>();
        QTRY_VERIFY(!messages->text().isEmpty());
        const QList<QAbstractButton *> buttons = messages->findChildren<QAbstractButton *>();
        QVERIFY(!buttons.isEmpty());
        buttons.first()->click();
        QTRY_VERIFY(stopped);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.pages().first()->isEnabled());
        QVERIFY(messages->text().isEmpty());
    }

    void fileThatCannotBeRead_isSaid_andLeftOut()
    {
        Test::Desk desk;
        Window::ImportDialog dialog(
            Window::ImportDialog::Purpose::Add, desk.settings(), desk.themes().theme(), nothing);
        dialog.addFiles({Test::sourcePath(u"resources/sample/article.txt"_s), desk.path(u"nowhere.txt"_s)});
        dialog.show();
        QTRY_COMPARE(dialog.pages().size(), 1);
        QTRY_VERIFY(dialog.pages().first()->isReady());
        QVERIFY(dialog.findChild<Window::MessageBar *>()->text().contains("nowhere.txt"_L1));
    }

    void properties_readTheDocumentAnew()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.transcript().view().setFocus();
        const QString before = desk.transcript().document()->text;
        desk.trigger(u"document.properties"_s);
        QTRY_VERIFY(desk.window().findChild<Window::ImportDialog *>() != nullptr);
        auto *dialog = desk.window().findChild<Window::ImportDialog *>();
        QTRY_VERIFY(dialog->pages().first()->isReady());
        dialog->pages().first()->setOptions(
            {.kind = {}, .encoding = {}, .disabled = {Core::CleanupKind::PageBreakJoin}, .labels = {}});
        QTRY_VERIFY(dialog->pages().first()->isReady());
        dialog->accept();
        QTRY_VERIFY(desk.transcript().document()->text != before);
        desk.trigger(u"edit.undo"_s);
        QTRY_COMPARE(desk.transcript().document()->text, before);
    }

    void shortcut_ofAnotherActionIsRefused_andOwnOnesAct()
    {
        Test::Desk desk;
        Window::ShortcutDialog dialog(desk.settings(), desk.window().actions());
        QVERIFY(!dialog.setKeys(u"help.about"_s, QKeySequence(u"Ctrl+G"_s)));
        QVERIFY(dialog.setKeys(u"help.about"_s, QKeySequence(u"Ctrl+Alt+A"_s)));
        dialog.accept();
        QCOMPARE(desk.window().actions().get(u"help.about"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+A"_s));
        desk.settings().setShortcuts({});
        QVERIFY(desk.window().actions().get(u"help.about"_s)->shortcut().isEmpty());
    }

    void builtInKeys_areEachGivenOnce()
    {
        const Test::Desk desk;
        QHash<QString, QString> owners;
        for (const Window::ActionSpec &spec : desk.window().actions().specs()) {
            const QString keys = spec.keys.toString();
            QVERIFY2(keys.isEmpty() || !owners.contains(keys),
                qPrintable(keys + u": "_s + spec.id + u", "_s + owners.value(keys)));
            owners.insert(keys, spec.id);
        }
    }

    void everyAction_isInAMenu_withATip_andItsIconIsThere()
    {
        const Test::Desk desk;
        QSet<QAction *> inMenus;
        for (const QMenu *menu : desk.window().menuBar()->findChildren<QMenu *>())
            inMenus += QSet<QAction *>(menu->actions().cbegin(), menu->actions().cend());
        for (const QMenu *menu : desk.window().findChildren<QMenu *>())
            inMenus += QSet<QAction *>(menu->actions().cbegin(), menu->actions().cend());
        for (const Window::ActionSpec &spec : desk.window().actions().specs()) {
            QVERIFY2(inMenus.contains(desk.window().actions().get(spec.id)), qPrintable(spec.id));
            QVERIFY2(!spec.tip.isEmpty(), qPrintable(spec.id));
            QVERIFY2(spec.icon.isEmpty() || QFile::exists(u":/crossread/icons/%1.svg"_s.arg(spec.icon)),
                qPrintable(spec.icon));
        }
    }

    void palette_findsByLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("a whole word beats scattered letters")
            << u"tag"_s << u"Annotate: Tag"_s << u"Go: Turn at page"_s;
        QTest::newRow("starts of words beat their middles")
            << u"gt"_s << u"Go to Turn"_s << u"Larger type bigness text"_s;
        QTest::newRow("letters that are not there do not fit") << u"und"_s << u"Edit: Undo"_s << u"Edit: Redo"_s;
    }
    void palette_findsByLetters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(Window::CommandPalette::fit(typed, better) > Window::CommandPalette::fit(typed, worse));
    }

    void palette_doesWhatIsChosen()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(u"help.palette"_s);
        auto *palette = desk.window().findChild<Window::CommandPalette *>();
        QVERIFY(palette != nullptr);
        auto *line = palette->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"stack"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(desk.window().page()->panes().isStacked());
    }

    void theme_changesAtOnce_everywhere()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.settings().setPaper(Window::Paper::Dark);
        QVERIFY(desk.transcript().view().theme().isDark);
        QTRY_VERIFY(desk.window().palette().color(QPalette::Window).lightness() < 80);
        desk.settings().setPaper(Window::Paper::Sepia);
        QCOMPARE(desk.transcript().view().theme().name, u"sepia"_s);
        QTRY_VERIFY(desk.window().palette().color(QPalette::Window).lightness() > 150);
    }

    void otherLanguage_meansANewWindowOnTheSameProject()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QString path = desk.window().page()->project()->path();
        Core::speak(u"qps"_s);
        Window::MainWindow next(desk.settings(), desk.themes());
        next.takeOver(desk.window());
        next.show();
        QTRY_VERIFY(next.page() != nullptr && next.page()->isSettled());
        QCOMPARE(next.page()->project()->path(), path);
        QVERIFY(desk.window().page() == nullptr);
        for (const QAction *menu : next.menuBar()->actions())
            QVERIFY2(menu->text().startsWith(u'['), qPrintable(menu->text()));
    }

    void export_staysOpenWhenWritingFails()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        Window::ExportDialog dialog(*desk.window().page()->project(), desk.settings());
        QVERIFY(refuses(dialog, desk.path(u"no such folder/out.html"_s)));
        QVERIFY(dialog.writtenPath().isEmpty());
    }

    void export_doesNotReplaceTheProject()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        Project::Project &project = *desk.window().page()->project();
        Window::ExportDialog dialog(project, desk.settings());
        QVERIFY(refuses(dialog, project.path()));
        const Core::DocumentId id = project.documents().constFirst().id;
        QVERIFY2(project.annotateNamed(id, {0, 5}, {u"kept"_s}), "it is still there, and still the program's alone");
    }

    void about_namesNoFileOfTheUser()
    {
        const Test::Desk desk;
        const QString facts = Window::AboutDialog::debugInformation();
        QVERIFY(facts.contains("Qt"_L1));
        QVERIFY(!facts.contains(desk.path({})));
    }

    /// While files are held over the window it says what will become of them, and that is what becomes of them.
    void heldFiles_areToldWhereTheyLand()
    {
        Test::Desk desk;
        const QString talk = desk.path(u"talk.txt"_s);
        QFile file(talk);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ANN: We met.\n\nBOB: We did.\n\nANN: Good.\n") > 0);
        file.close();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(talk)});
        const auto said = [&desk] {
            for (const QLabel *label : desk.window().findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
                if (label->isVisibleTo(&desk.window()))
                    return label->text();
            }
            return QString();
        };
        const auto enter = [&] {
            QDragEnterEvent event({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&desk.window(), &event);
            return event.isAccepted();
        };
        QVERIFY(enter());
        QVERIFY2(said().contains(u"new project"), qPrintable(said()));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&desk.window(), &leave);
        QVERIFY(said().isEmpty());

        QVERIFY(desk.openSample());
        QVERIFY(enter());
        QVERIFY2(said().contains(u"Sample"), qPrintable(said()));
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window(), &drop);
        QVERIFY(said().isEmpty());
        QTRY_VERIFY(desk.window().findChild<Window::ImportDialog *>() != nullptr);

        QMimeData words;
        words.setText(u"no file"_s);
        QDragEnterEvent text({50, 50}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        text.ignore();
        QCoreApplication::sendEvent(&desk.window(), &text);
        QVERIFY(!text.isAccepted());
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "window/desk.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/desk/projectplaces.h"
#include "window/pages/panearea.h"
#include "window/shell/commandpalette.h"
#include "window/shell/projectpage.h"
#include "window/shell/settingsdialog.h"
#include "window/shell/shortcutdialog.h"
#include "window/shell/startpage.h"
#include "window/shell/typographypopover.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Window::CommandPalette;
using Window::SettingsDialog;
using Window::ShortcutDialog;
using Window::StartPage;
using Window::TypographyPopover;

/// What stands around the project: start page, palette, settings, keys, typography.
class TestShell final : public QObject {
    Q_OBJECT

    static QListWidget &recent(const Test::Desk &desk)
    {
        return *desk.window().findChild<StartPage *>()->findChild<QListWidget *>();
    }
    static CommandPalette &palette(const Test::Desk &desk)
    {
        desk.trigger(u"help.palette"_s);
        return *desk.window().findChildren<CommandPalette *>().last();
    }
    static QStringList offered(const CommandPalette &palette)
    {
        QStringList texts;
        const auto *list = palette.findChild<QTreeWidget *>();
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            texts.append(list->topLevelItem(row)->text(0));
        return texts;
    }
    static QTreeWidgetItem *itemOf(const ShortcutDialog &dialog, const QString &id)
    {
        const auto *tree = dialog.findChild<QTreeWidget *>();
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            if (tree->topLevelItem(row)->data(0, Qt::UserRole).toString() == id)
                return tree->topLevelItem(row);
        }
        return nullptr;
    }
    static QSlider &slider(const TypographyPopover &popover, const QString &name)
    {
        for (QSlider *one : popover.findChildren<QSlider *>()) {
            if (one->accessibleName() == name)
                return *one;
        }
        qFatal("no such slider");
    }

private Q_SLOTS:
    void nothingOpen_leavesWhatMakesSense()
    {
        Test::Desk desk;
        QVERIFY(desk.window().page() == nullptr);
        QVERIFY(desk.window().findChild<StartPage *>()->isVisible());
        for (const Window::ActionSpec &spec : desk.window().actions().specs()) {
            const QAction *action = desk.window().actions().get(spec.id);
            QVERIFY2(spec.needs == Window::Needs::Nothing || !action->isEnabled(), qPrintable(spec.id));
        }
        desk.window().closeProject(); // there is none
        QVERIFY(desk.window().page() == nullptr);
    }
    void startPage_listsRecentProjects()
    {
        Test::Desk desk;
        QVERIFY(recent(desk).isHidden());
        const QString there = desk.path(u"50 %1 & <b>.crossread"_s);
        Test::writeBytes(there, "x");
        desk.settings().addRecentProject(desk.path(u"gone.crossread"_s));
        desk.settings().addRecentProject(there);
        QVERIFY(!recent(desk).isHidden());
        QCOMPARE(recent(desk).count(), 2);
        QVERIFY(recent(desk).item(0)->text().startsWith(u"50 %1 & <b>"_s));
        QVERIFY(recent(desk).item(1)->text().contains(u"not there any more"));
        recent(desk).setFocus();
        recent(desk).setCurrentRow(1);
        QTest::keyClick(&recent(desk), Qt::Key_Delete);
        QCOMPARE(recent(desk).count(), 1);
        QSignalSpy asked(desk.window().findChild<StartPage *>(), &StartPage::openRequested);
        recent(desk).setCurrentRow(0);
        QTest::keyClick(&recent(desk), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), there);
        QTRY_VERIFY(desk.window().failed()); // which is none, and the window says so
        QVERIFY(!desk.window().messages().text().isEmpty());
        QVERIFY(desk.window().page() == nullptr);
    }

    void palette_runsWhatIsChosen()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        CommandPalette &found = palette(desk);
        auto *line = found.findChild<QLineEdit *>();
        QVERIFY(offered(found).size() > 40);
        QTest::keyClicks(line, u"stack panes"_s);
        QVERIFY(offered(found).first().contains(u"Stack Panes"_s));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(desk.window().page()->panes().isStacked());
    }
    void palette_isWalkedByKeys()
    {
        Test::Desk desk;
        CommandPalette &found = palette(desk);
        auto *line = found.findChild<QLineEdit *>();
        auto *list = found.findChild<QTreeWidget *>();
        const auto row = [list] { return list->indexOfTopLevelItem(list->currentItem()); };
        QCOMPARE(row(), 0);
        QTest::keyClick(line, Qt::Key_Up);
        QCOMPARE(row(), 0);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(row(), 1);
        for (int page = 0; page < 20; ++page)
            QTest::keyClick(line, Qt::Key_PageDown);
        QCOMPARE(row(), list->topLevelItemCount() - 1);
        QTest::keyClicks(line, u"xyzq"_s); // nothing is called so
        QCOMPARE(list->topLevelItemCount(), 1); // which says so, and cannot be chosen
        QVERIFY(list->topLevelItem(0)->isDisabled());
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(found.isVisible());
        line->setText(u"   "_s);
        QVERIFY(list->topLevelItemCount() > 5); // blanks ask for nothing
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!found.isVisible());
    }
    void palette_offersOnlyWhatCanBeDone()
    {
        Test::Desk desk;
        QVERIFY(!offered(palette(desk)).contains(u"View: Stack Panes"_s));
        QVERIFY(desk.openSample());
        QVERIFY(offered(palette(desk)).contains(u"View: Stack Panes"_s));
    }
    void fit_isOfWordsAndTheirBegins_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing asked") << u""_s << u"Edit: Undo"_s << true;
        QTest::newRow("blanks only") << u"  "_s << u"Undo"_s << true;
        QTest::newRow("a blank at the end") << u"undo "_s << u"Edit: Undo"_s << true;
        QTest::newRow("letters in order") << u"edu"_s << u"Edit: Undo"_s << true;
        QTest::newRow("letters out of order") << u"odu"_s << u"Undo"_s << false;
        QTest::newRow("more letters than there are") << u"undoundo"_s << u"Undo"_s << false;
        QTest::newRow("words out of order") << u"coding layout"_s << u"View: Layout for Coding"_s << true;
        QTest::newRow("one of the words is not there") << u"coding lake"_s << u"View: Layout for Coding"_s << false;
        QTest::newRow("accents") << u"é"_s << u"Édition"_s << true;
    }
    void fit_isOfWordsAndTheirBegins()
    {
        QFETCH(QString, asked);
        QFETCH(QString, text);
        QTEST(CommandPalette::fit(asked, text) > 0, "fits");
        QVERIFY(CommandPalette::fit(asked.trimmed(), text) == CommandPalette::fit(asked, text));
    }

    void settings_actAtOnce()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        SettingsDialog dialog(desk.settings());
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes[1]->setCurrentIndex(boxes[1]->findData(int(Window::Paper::Dark)));
        QCOMPARE(desk.themes().theme().name, u"dark"_s);
        QCOMPARE(desk.transcript().view().theme().name, u"dark"_s);
        dialog.findChild<QLineEdit *>()->setText(u"  Zoë  "_s);
        QCOMPARE(desk.settings().coder(), u"Zoë"_s);
        const QList<QCheckBox *> ticks = dialog.findChildren<QCheckBox *>();
        QCOMPARE(ticks.size(), 4);
        QVERIFY(!desk.settings().tellsDesktop());
        dialog.findChild<QCheckBox *>(u"tellsDesktop"_s)->setChecked(true);
        QVERIFY(desk.settings().tellsDesktop());
        for (QCheckBox *tick : ticks)
            tick->setChecked(false);
        QVERIFY(!desk.settings().singleKeys());
        QVERIFY(!desk.settings().backups());
        QVERIFY(!desk.settings().looksAgain());
        QVERIFY(!desk.settings().tellsDesktop());
        QVERIFY(desk.window().actions().get(u"edit.selectSentence"_s)->shortcut().isEmpty());
        const SettingsDialog again(desk.settings());
        QCOMPARE(again.findChild<QLineEdit *>()->text(), u"Zoë"_s);
        QCOMPARE(again.findChildren<QComboBox *>()[1]->currentData().toInt(), int(Window::Paper::Dark));
        for (const QCheckBox *tick : again.findChildren<QCheckBox *>())
            QVERIFY(!tick->isChecked());
    }

    void openedProject_isToldToTheDesktopOnlyIfAskedFor()
    {
        Test::Desk desk;
        const QString list = desk.path(u"recently-used.xbel"_s);
        const QStringList texts{Test::sourcePath(u"resources/sample/transcript.txt"_s)};
        QVERIFY(desk.openFiles(texts));
        QVERIFY(!QFile::exists(list));
        desk.settings().setTellsDesktop(true);
        const auto shown = [&desk] {
            const Window::ProjectPage *page = desk.window().page();
            return page == nullptr ? QString() : page->project()->path();
        };
        const QString project = shown();
        desk.window().openSample();
        QTRY_VERIFY_WITH_TIMEOUT(Window::isSample(shown()), 20'000);
        QVERIFY(!QFile::exists(list));
        desk.window().openFiles(texts);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), project, 20'000);
        const QByteArray address = QUrl::fromLocalFile(project).toEncoded();
        QTRY_VERIFY_WITH_TIMEOUT(Test::bytesOf(list).contains(address), 20'000);
    }

    void keys_areSearchedChangedAndReset()
    {
        Test::Desk desk;
        ShortcutDialog dialog(desk.settings(), desk.window().actions());
        const auto *tree = dialog.findChild<QTreeWidget *>();
        const auto shown = [tree] {
            int count = 0;
            for (int row = 0; row < tree->topLevelItemCount(); ++row)
                count += tree->topLevelItem(row)->isHidden() ? 0 : 1;
            return count;
        };
        const int all = shown();
        QCOMPARE(all, desk.window().actions().specs().size());
        auto *search = dialog.findChild<QLineEdit *>();
        search->setText(u"find next"_s);
        QCOMPARE(shown(), 1);
        search->setText(u"ctrl+g"_s); // by keys too
        QVERIFY(shown() >= 1 && shown() < all);
        QVERIFY(!itemOf(dialog, u"go.turn"_s)->isHidden());
        search->clear();
        QCOMPARE(shown(), all);

        QVERIFY(dialog.setKeys(u"go.turn"_s, QKeySequence(u"Ctrl+Alt+G"_s)));
        QVERIFY(itemOf(dialog, u"go.turn"_s)->font(1).bold()); // not the built-in ones
        QVERIFY(dialog.setKeys(u"help.about"_s, QKeySequence(u"Ctrl+G"_s))); // free by now
        QVERIFY(!dialog.setKeys(u"go.turn"_s, QKeySequence(u"Ctrl+G"_s)));
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || label->text().contains(u"About Crossread");
        QVERIFY(said);
        QVERIFY(dialog.setKeys(u"go.place"_s, {})); // none at all
        QVERIFY(dialog.setKeys(u"go.back"_s, {})); // which two may have
        QVERIFY(desk.settings().shortcuts().isEmpty()); // nothing acts before it is accepted
        dialog.accept();
        QCOMPARE(desk.settings().shortcuts().size(), 4);
        QCOMPARE(desk.window().actions().get(u"go.turn"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+G"_s));

        ShortcutDialog again(desk.settings(), desk.window().actions());
        again.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        QVERIFY(!itemOf(again, u"go.turn"_s)->font(1).bold());
        again.accept();
        QVERIFY(desk.settings().shortcuts().isEmpty());
    }
    void keys_areKeptOutOfADialogThatIsLeft()
    {
        Test::Desk desk;
        ShortcutDialog dialog(desk.settings(), desk.window().actions());
        QVERIFY(dialog.setKeys(u"go.turn"_s, QKeySequence(u"Ctrl+Alt+G"_s)));
        dialog.reject();
        QVERIFY(desk.settings().shortcuts().isEmpty());
    }

    void typography_isSeenAtOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("value");
        QTest::addColumn<std::function<qreal(const Reading::Typography &)>>("read");
        QTest::addColumn<qreal>("expected");
        using Read = std::function<qreal(const Reading::Typography &)>;
        QTest::newRow("size") << u"Size"_s << 40 << Read([](const auto &now) { return now.pointSize; }) << 20.0;
        QTest::newRow("line length") << u"Line length"_s << 50 << Read([](const auto &now) { return now.measure; })
                                     << 50.0;
        QTest::newRow("leading") << u"Leading"_s << 18 << Read([](const auto &now) { return now.leading; }) << 1.8;
        QTest::newRow("gap") << u"Paragraph gap"_s << 8 << Read([](const auto &now) { return now.paragraphGap; })
                             << 2.0;
        QTest::newRow("between letters") << u"Between letters"_s << 12
                                         << Read([](const auto &now) { return now.letterSpacing; }) << 0.12;
        QTest::newRow("between words") << u"Between words"_s << 16
                                       << Read([](const auto &now) { return now.wordSpacing; }) << 0.16;
    }
    void typography_isSeenAtOnce()
    {
        QFETCH(QString, name);
        QFETCH(int, value);
        QFETCH(std::function<qreal(const Reading::Typography &)>, read);
        QFETCH(qreal, expected);
        Test::Desk desk;
        Test::writeBytes(desk.path(u"talk.txt"_s), "Anna Smith: The bridge needs steel.\n\nBen Jones: And money.\n");
        QVERIFY(desk.openFiles({desk.path(u"talk.txt"_s)}));
        const TypographyPopover popover(desk.settings(), &desk.window());
        slider(popover, name).setValue(value);
        QCOMPARE(read(desk.settings().typography()), expected);
        QCOMPARE(read(desk.transcript().view().typography()), expected);
    }
    void faceAndPaper_areChosen()
    {
        Test::Desk desk;
        TypographyPopover popover(desk.settings(), &desk.window());
        const QList<QRadioButton *> choices = popover.findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 6);
        choices[1]->click();
        QVERIFY(!desk.settings().typography().serif);
        choices[0]->click();
        QVERIFY(desk.settings().typography().serif);
        for (QRadioButton *choice : choices) {
            if (choice->text().remove(u'&') == u"Sepia"_s)
                choice->click();
        }
        QCOMPARE(desk.settings().paper(), Window::Paper::Sepia);
        popover.setAttribute(Qt::WA_DeleteOnClose, false);
        popover.popUp(nullptr);
        QVERIFY(popover.isVisible());
        QTest::keyClick(&popover, Qt::Key_Escape);
    }
    void paperActions_areTickedAsItIs()
    {
        Test::Desk desk;
        for (const QString &name : {u"dark"_s, u"sepia"_s, u"light"_s}) {
            desk.trigger(u"paper."_s + name);
            QCOMPARE(desk.themes().theme().name, name);
            for (const QString &other : {u"dark"_s, u"sepia"_s, u"light"_s, u"system"_s})
                QCOMPARE(desk.window().actions().get(u"paper."_s + other)->isChecked(), other == name);
        }
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"

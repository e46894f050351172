// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "support/shareddata.h"
#include "window/desk.h"
#include "window/importing/importdialog.h"
#include "window/importing/importpage.h"
#include "window/desk/actions.h"
#include "window/documents/documentpanel.h"
#include "window/pages/readingpane.h"
#include "window/shell/features.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include <algorithm>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

namespace {

/// The letter that Alt reaches it by; null for none.
QChar letterOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return text[at + 1].toLower();
    }
    return {};
}

}

/// Each entry of a menu has a letter of its own, in every language: of two with the same, the keyboard reaches neither by one
/// key.
class TestMenus final : public QObject {
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        const QDir translations(u":/crossread/translations"_s);
        for (const QString &file : translations.entryList({u"crossread_*.qm"_s})) {
            if (const QString language = file.section(u'_', 1).section(u'.', 0, 0); language != "en"_L1)
                QTest::newRow(qPrintable(language)) << language;
        }
    }
    static Library::Job *nothing(ImportDialog &, const ImportDialog::Done &done)
    {
        done(std::nullopt);
        return nullptr;
    }
    /// Labels and buttons that have less room than their words take.
    static QStringList wordsCutOff(const QDialog &dialog)
    {
        QStringList cut;
        for (const QWidget *part : dialog.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(part);
            const auto *button = qobject_cast<const QPushButton *>(part);
            if (!part->isVisible() || (label == nullptr && button == nullptr))
                continue;
            const bool wraps = label != nullptr && label->wordWrap();
            if (wraps ? label->height() < label->heightForWidth(label->width())
                      : part->width() < part->sizeHint().width())
                cut.append(label != nullptr ? label->text() : button->text());
        }
        return cut;
    }
    /// Entries of a menu, or of the bar, and of all that open from it.
    static QStringList entriesWithOneLetter(const QWidget &menu)
    {
        QStringList twice;
        QHash<QString, QStringList> texts;
        for (const QAction *entry : menu.actions()) {
            if (const QString letter = QKeySequence::mnemonic(entry->text()).toString(); !letter.isEmpty())
                texts[letter].append(entry->text());
            if (const QMenu *inner = entry->menu())
                twice += entriesWithOneLetter(*inner);
        }
        for (const QStringList &same : std::as_const(texts)) {
            if (same.size() > 1)
                twice.append(same.join(u" / "));
        }
        return twice;
    }
    static QStringList faultsOf(QDialog &dialog)
    {
        QStringList faults = lettersGivenTwice(dialog) + wordsCutOff(dialog);
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault() && button != dialog.focusWidget()
                && qobject_cast<QDialogButtonBox *>(button->parentWidget()) == nullptr)
                faults.append(u"Enter in a field: "_s + button->text());
        }
        const QSize room = dialog.screen()->availableSize();
        if (dialog.width() > room.width() || dialog.height() > room.height())
            faults.append(u"%1 x %2"_s.arg(dialog.width()).arg(dialog.height()));
        return faults;
    }
    /// What stands in a dialog with the same letter, one page of each of its tabs at a time.
    static QStringList lettersGivenTwice(QDialog &dialog)
    {
        QStringList twice;
        const auto look = [&] {
            QHash<QString, QStringList> texts;
            const auto take = [&](const QString &text) {
                if (const QString letter = QKeySequence::mnemonic(text).toString(); !letter.isEmpty())
                    texts[letter].append(text);
            };
            for (const QWidget *part : dialog.findChildren<QWidget *>()) {
                if (!part->isVisible())
                    continue;
                if (const auto *label = qobject_cast<const QLabel *>(part);
                    label != nullptr && label->buddy() != nullptr)
                    take(label->text());
                else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
                    take(button->text());
                else if (const auto *box = qobject_cast<const QGroupBox *>(part))
                    take(box->title());
                else if (const auto *tabs = qobject_cast<const QTabBar *>(part)) {
                    for (int tab = 0; tab < tabs->count(); ++tab)
                        take(tabs->tabText(tab));
                }
            }
            for (const QStringList &same : std::as_const(texts)) {
                if (same.size() > 1)
                    twice.append(same.join(u" / "));
            }
        };
        look();
        for (QTabWidget *tabs : dialog.findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look();
            }
        }
        return twice;
    }

private Q_SLOTS:
    void openMenu_hasTheLetters_notThePageBehindIt()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.transcript().setFocus();
        QSignalSpy selected(desk.window().actions().get(u"edit.selectParagraph"_s), &QAction::triggered);
        QMenu menu;
        QSignalSpy chosen(menu.addAction(u"&Print"_s), &QAction::triggered);
        menu.popup(desk.window().mapToGlobal(QPoint(10, 10)));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QTest::keyClick(&menu, Qt::Key_P);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(selected.size(), 0);
    }

    void cleanup() { Core::speak(u"en"_s); }

    void letters_areUniqueInEachMenu_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("en") << QString();
        const QDir translations(u":/crossread/translations"_s);
        for (const QString &file : translations.entryList({u"crossread_*.qm"_s})) {
            if (file != u"crossread_en.qm")
                QTest::newRow(qPrintable(file)) << translations.filePath(file);
        }
    }
    void letters_areUniqueInEachMenu()
    {
        QFETCH(QString, file);
        QTranslator translator;
        if (!file.isEmpty())
            QVERIFY(translator.load(file) && QCoreApplication::installTranslator(&translator));
        QMap<MenuId, QMap<QChar, QStringList>> menus;
        QStringList without;
        for (const ActionSpec &spec : actionList()) {
            if (const QChar letter = letterOf(spec.text); !letter.isNull())
                menus[spec.menu][letter].append(spec.text);
            else
                without.append(spec.text);
        }
        QStringList twice;
        for (auto menu = menus.cbegin(); menu != menus.cend(); ++menu) {
            for (const QStringList &texts : menu.value()) {
                if (texts.size() > 1)
                    twice.append(menuTitle(menu.key()) + u": "_s + texts.join(u" / "));
            }
        }
        QMap<QChar, QStringList> bar;
        for (const MenuId id :
            {MenuId::Project, MenuId::Edit, MenuId::View, MenuId::Annotate, MenuId::Compare, MenuId::Go, MenuId::Help})
            bar[letterOf(menuTitle(id))].append(menuTitle(id));
        for (const QStringList &titles : std::as_const(bar)) {
            if (titles.size() > 1)
                twice.append(titles.join(u" / "));
        }
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void menus_haveEachLetterOnce_withThoseThatOpenFromThem_data() { addLanguages(); }
    void menus_haveEachLetterOnce_withThoseThatOpenFromThem()
    {
        QFETCH(QString, language);
        Core::speak(language);
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QCOMPARE(entriesWithOneLetter(*desk.window().menuBar()).join(u'\n'), QString());
        desk.trigger(u"go.documents"_s);
        auto *panel = desk.window().findChild<DocumentPanel *>();
        auto *list = panel->findChild<QTreeView *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
        auto *menu = panel->findChild<QMenu *>(Qt::FindDirectChildrenOnly);
        QVERIFY(menu != nullptr);
        QCOMPARE(entriesWithOneLetter(*menu).join(u'\n'), QString());
        menu->close();
    }

    /// The heads never have the focus.
    void everySortedList_isSortedByItsMenu_data() { addLanguages(); }
    void everySortedList_isSortedByItsMenu()
    {
        QFETCH(QString, language);
        Core::speak(language);
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QString sortBy = QCoreApplication::translate("ColumnChoice", "Sort &By");
        int sorted = 0;
        for (QAbstractItemView *list : desk.window().findChildren<QAbstractItemView *>()) {
            if (!list->property("sortingEnabled").toBool())
                continue;
            ++sorted;
            Q_EMIT list->customContextMenuRequested({});
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY2(menu != nullptr, qPrintable(list->accessibleName()));
            const QList<QAction *> entries = menu->actions();
            const auto sorts = [&sortBy](const QAction *entry) { return entry->text() == sortBy; };
            QVERIFY2(std::ranges::any_of(entries, sorts), qPrintable(list->accessibleName()));
            QCOMPARE(entriesWithOneLetter(*menu).join(u'\n'), QString());
            menu->close();
            QVERIFY(QApplication::activePopupWidget() == nullptr);
        }
        QCOMPARE(sorted, 8);
    }

    /// Of two things with the same letter the keyboard reaches neither by one key; and nothing is cut off, or larger than
    /// the screen.
    void dialogs_areReadWhole_andReachedByLetters_data() { addLanguages(); }
    void dialogs_areReadWhole_andReachedByLetters()
    {
        QFETCH(QString, language);
        Core::speak(language);
        Test::Desk desk;
        QVERIFY(desk.openSample());
        using Purpose = ImportDialog::Purpose;
        for (const Purpose purpose : {Purpose::New, Purpose::Add, Purpose::Change}) {
            ImportDialog dialog(purpose, desk.settings(), desk.themes().theme(), nothing);
            dialog.show();
            dialog.addFiles({Test::sourcePath(u"resources/sample/transcript.txt"_s)});
            QTRY_VERIFY(dialog.pages().first()->isReady());
            QCOMPARE(faultsOf(dialog).join(u'\n'), QString());
        }
        for (const QString &action :
            {u"project.export"_s, u"project.restore"_s, u"edit.settings"_s, u"annotate.newCode"_s,
                u"annotate.newTopic"_s, u"compare.names"_s, u"compare.report"_s, u"help.about"_s}) {
            desk.trigger(action);
            QDialog *shown = nullptr;
            QTRY_VERIFY2(
                (shown = qobject_cast<QDialog *>(QApplication::activeModalWidget())) != nullptr, qPrintable(action));
            QCOMPARE(faultsOf(*shown).join(u'\n'), QString());
            shown->close();
            QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        }
    }
};

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"

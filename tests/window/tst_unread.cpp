// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "support/warnings.h"
#include "window/desk/messagebar.h"
#include "window/importing/filedrops.h"
#include "window/importing/unreadlist.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

/// Files that come in from outside: those that are held over a window, and those that nobody can read.
class TestUnread final : public QObject {
    Q_OBJECT

    static QPushButton *buttonOf(const MessageBar &bar, const QString &text)
    {
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (!button->isHidden() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    static QList<Core::Error> errors(int count)
    {
        QList<Core::Error> out;
        for (int i = 0; i < count; ++i)
            out.append({Core::ErrorCode::NotFound, u"/nowhere/talk %1.txt"_s.arg(i + 1), {}});
        return out;
    }

    /// A window that takes files by their names, and what it was given.
    struct Window {
        QWidget widget;
        QStringList asked;
        QStringList taken;
        FileDrops drops{&widget,
            [this](const QStringList &paths) {
                asked = paths;
                return paths.first().endsWith(".txt"_L1) ? u"%1 go into the project"_s.arg(paths.size()) : QString();
            },
            [this](const QStringList &paths) { taken = paths; }};

        Window() { widget.resize(300, 200); }
        [[nodiscard]] const QLabel &sheet() const { return *widget.findChild<QLabel *>(); }
        bool enter(const QMimeData &data)
        {
            QDragEnterEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            event.ignore();
            QCoreApplication::sendEvent(&widget, &event);
            return event.isAccepted();
        }
    };
    static std::unique_ptr<QMimeData> files(const QStringList &urls)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> list;
        for (const QString &url : urls)
            list.append(QUrl(url));
        data->setUrls(list);
        return data;
    }

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void unreadFiles_areTold_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasList");
        QTest::newRow("none") << 0 << QString() << false;
        QTest::newRow("one by its sentence") << 1 << errors(1).first().sentence() << false;
        QTest::newRow("several by their number") << 3 << u"3 file(s) could not be read. The others are here."_s << true;
    }
    void unreadFiles_areTold()
    {
        QFETCH(int, count);
        QFETCH(bool, hasList);
        MessageBar bar;
        showUnread(bar, errors(count));
        QTEST(bar.text(), "text");
        QCOMPARE(buttonOf(bar, u"Which, and why…"_s) != nullptr, hasList);
    }

    void unreadFiles_areListedWithWhy()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        window.show();
        showUnread(*bar, errors(3));
        const QString told = bar->text();
        buttonOf(*bar, u"Which, and why…"_s)->click();
        const QPointer<QDialog> dialog = window.findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(list->item(i)->text(), errors(3)[i].sentence());
        QCOMPARE(bar->text(), told); // it can be looked at again
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
        QTRY_VERIFY(!dialog);
    }

    void heldFiles_areToldWhatBecomesOfThem_data()
    {
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<QString>("told"); ///< nothing: they are not taken
        QTest::newRow("a file") << QStringList{u"file:///a/one.txt"_s} << u"1 go into the project"_s;
        QTest::newRow("several") << QStringList{u"file:///a/one.txt"_s, u"file:///b/two.txt"_s}
                                 << u"2 go into the project"_s;
        QTest::newRow("a name with blanks and letters of any kind")
            << QStringList{u"file:///a/ein%20Gespräch.txt"_s} << u"1 go into the project"_s;
        QTest::newRow("one that is not wanted") << QStringList{u"file:///a/one.png"_s} << QString();
        QTest::newRow("a page of the web") << QStringList{u"https://example.org/one.txt"_s} << QString();
        QTest::newRow("no files") << QStringList{} << QString();
    }
    void heldFiles_areToldWhatBecomesOfThem()
    {
        QFETCH(QStringList, urls);
        QFETCH(QString, told);
        Window window;
        window.widget.show();
        const auto data = files(urls);
        QCOMPARE(window.enter(*data), !told.isEmpty());
        QCOMPARE(window.sheet().isVisible(), !told.isEmpty());
        if (told.isEmpty())
            return;
        QCOMPARE(window.sheet().text(), told);
        QCOMPARE(window.sheet().geometry(), window.widget.rect());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window.widget, &drop);
        QVERIFY(!window.sheet().isVisible());
        QCOMPARE(window.taken.size(), urls.size());
        QCOMPARE(window.taken, window.asked);
        QCOMPARE(window.taken.first(), QUrl(urls.first()).toLocalFile());
    }

    void filesThatGoAway_areNotTaken()
    {
        Window window;
        window.widget.show();
        const auto data = files({u"file:///a/one.txt"_s});
        QVERIFY(window.enter(*data));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&window.widget, &leave);
        QVERIFY(!window.sheet().isVisible());
        QVERIFY(window.taken.isEmpty());
    }

    /// The sheet is as large as the window is when they come, not as it was when it was made.
    void sheet_coversAWindowThatHasGrown()
    {
        Window window;
        window.widget.resize(640, 480);
        window.widget.show();
        QVERIFY(window.enter(*files({u"file:///a/one.txt"_s})));
        QCOMPARE(window.sheet().size(), QSize(640, 480));
    }
};

QTEST_MAIN(TestUnread)
#include "tst_unread.moc"

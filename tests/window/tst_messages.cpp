// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "support/warnings.h"
#include "window/desk/messagebar.h"
#include "window/desk/written.h"

#include <QDesktopServices>
#include <QDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

/// The bar that says what happened: what stands in it, for how long, and the ways out.
class TestMessages final : public QObject {
    Q_OBJECT

    QList<QUrl> m_opened;
    const QString m_written = u"/nowhere/100 %1 done.md"_s;

    static QStringList buttonsOf(const MessageBar &bar)
    {
        QStringList texts;
        for (const QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (!button->isHidden())
                texts.append(button->text());
        }
        return texts;
    }
    static void press(MessageBar &bar, const QString &text)
    {
        for (QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->text().contains(text)) {
                button->click();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void message_staysUntilItIsAnswered()
    {
        MessageBar bar;
        QVERIFY(bar.text().isEmpty());
        int done = 0;
        bar.show(MessageBar::Severity::Warning, u"<b>It</b> happened."_s, {{u"Mend"_s, [&done] { ++done; }}});
        QCOMPARE(bar.text(), u"<b>It</b> happened."_s);
        QCOMPARE(bar.accessibleName(), bar.text());
        QCOMPARE(buttonsOf(bar), QStringList{u"Mend"_s});
        press(bar, u"Mend"_s);
        QCOMPARE(done, 1);
        QVERIFY(bar.text().isEmpty());
        bar.show(Core::Error{Core::ErrorCode::NotFound, u"/x/a.txt"_s, {}});
        QVERIFY(bar.text().contains(u"a.txt"));
        bar.findChild<QToolButton *>()->click();
        QVERIFY(bar.text().isEmpty());
    }
    void standingMessages_comeAgain()
    {
        MessageBar bar;
        int mended = 0;
        bar.stand({{MessageBar::Severity::Error, u"first"_s, {{u"Mend"_s, [&mended] { ++mended; }}}},
            {MessageBar::Severity::Warning, u"second"_s}});
        QCOMPARE(bar.text(), u"first"_s);
        press(bar, u"Next"_s);
        QCOMPARE(bar.text(), u"second"_s);
        press(bar, u"Next"_s); // goes round
        QCOMPARE(bar.text(), u"first"_s);
        bar.show(MessageBar::Severity::Information, u"in between"_s);
        QCOMPARE(bar.text(), u"in between"_s);
        bar.clear();
        QCOMPARE(bar.text(), u"first"_s);
        bar.clear(); // what stands is not cleared
        QCOMPARE(bar.text(), u"first"_s);
        press(bar, u"Mend"_s);
        QCOMPARE(mended, 1);
        QCOMPARE(bar.text(), u"second"_s);
        QVERIFY(buttonsOf(bar).isEmpty()); // it is the only one
        bar.reset();
        QVERIFY(bar.text().isEmpty());
    }
    void progress_isShownWithCancel()
    {
        MessageBar bar;
        int canceled = 0;
        const auto cancel = [&canceled] { ++canceled; };
        bar.showProgress(u"Reading …"_s, -1, cancel);
        auto *progress = bar.findChild<QProgressBar *>();
        QCOMPARE(progress->maximum(), 0); // not known
        bar.showProgress(u"Reading …"_s, 400, cancel);
        QCOMPARE(progress->value(), 400);
        QCOMPARE(progress->maximum(), 1000);
        QCOMPARE(buttonsOf(bar), QStringList{u"Cancel"_s});
        press(bar, u"Cancel"_s);
        QCOMPARE(canceled, 1);
        QVERIFY(bar.text().isEmpty());
        bar.show(MessageBar::Severity::Error, u"failed"_s);
        QVERIFY(progress->isHidden());
    }
    void floatingBar_staysOverItsPage()
    {
        QWidget window;
        auto *page = new QWidget(&window);
        MessageBar bar;
        bar.floatOver(page);
        window.resize(600, 400);
        page->setGeometry(0, 40, 600, 360);
        window.show();
        bar.show(MessageBar::Severity::Warning, u"A sentence that takes some lines. "_s.repeated(8));
        QVERIFY(page->geometry().contains(bar.geometry()));
        page->setGeometry(0, 40, 300, 300);
        QVERIFY(page->geometry().contains(bar.geometry()));
        bar.setParent(nullptr);
    }
    void error_isShownInTheDialogItself()
    {
        QDialog dialog;
        (new QVBoxLayout(&dialog))->addWidget(new QLineEdit);
        showIn(dialog, {Core::ErrorCode::AlreadyExists, u"Claim"_s, {}});
        QVERIFY(dialog.findChild<MessageBar *>()->text().contains(u"Claim"));
    }
    void writtenFile_isNamedAndCanBeOpened()
    {
        MessageBar bar;
        showWritten(bar, u"Written to “%1”."_s, m_written);
        QCOMPARE(bar.text(), u"Written to “100 %1 done.md”."_s);
        QCOMPARE(buttonsOf(bar).size(), 2);
        struct Desktop {
            explicit Desktop(QObject *object) { QDesktopServices::setUrlHandler(u"file"_s, object, "opened"); }
            ~Desktop() { QDesktopServices::unsetUrlHandler(u"file"_s); }
        } const desktop(this);
        press(bar, u"Open"_s);
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(m_written)});
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"

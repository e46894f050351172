// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"
#include "window/desk.h"
#include "window/desk/actions.h"
#include "window/pages/readingpane.h"
#include "window/shell/handbookwindow.h"
#include "window/shell/help.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

/// The handbook inside the program.
class TestHelp final : public QObject {
    Q_OBJECT

    Test::Desk m_desk;

    [[nodiscard]] Help &help() const { return *m_desk.window().findChild<Help *>(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.openSample()); }

    void everyPage_isCarried()
    {
        QStringList carried;
        for (const HandbookSection &section : handbookSections()) {
            if (!carried.contains(section.page))
                carried.append(section.page);
        }
        const QDir folder(Test::sourcePath(u"packaging/handbook"_s));
        QCOMPARE(QSet<QString>(carried.begin(), carried.end()), [](const QStringList &files) {
            return QSet<QString>(files.begin(), files.end());
        }(folder.entryList({u"*.md"_s})));
    }

    void language_isSaidWhereItIsNotTheReaders_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("said");
        QTest::newRow("English") << QLocale(u"en_GB"_s) << false;
        QTest::newRow("no language") << QLocale::c() << false;
        QTest::newRow("a language without a handbook") << QLocale(u"fr_FR"_s) << true;
    }
    void language_isSaidWhereItIsNotTheReaders()
    {
        QFETCH(QLocale, locale);
        QFETCH(bool, said);
        const QLocale before;
        QLocale::setDefault(locale);
        const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
        HandbookWindow handbook(m_desk.window().actions());
        QCOMPARE(handbook.findChild<QLabel *>(u"language"_s)->isHidden(), !said);
        handbook.showSection(u"README.md"_s);
        QVERIFY(handbook.findChild<QTextBrowser *>()->toPlainText().size() > 1000); // in the language that there is
    }

    void everyLink_leadsSomewhere()
    {
        QStringList names;
        for (const HandbookSection &section : handbookSections())
            names << section.name() << section.page;
        for (const QString &page : QDir(Test::sourcePath(u"packaging/handbook"_s)).entryList({u"*.md"_s})) {
            const QString text = handbookPage(page, false);
            static const QRegularExpression link(u"(!?)\\[[^\\]]*\\]\\(([^)]+)\\)"_s);
            for (const QRegularExpressionMatch &match : link.globalMatch(text)) {
                const QString target = match.captured(2);
                if (match.captured(1).isEmpty())
                    QVERIFY2(names.contains(target.startsWith(u'#') ? page + target : target), qPrintable(target));
                else
                    QVERIFY2(QFile::exists(":/crossread/handbook/"_L1 + target), qPrintable(target));
            }
        }
    }

    void pictures_areThoseOfTheTheme()
    {
        QVERIFY(handbookPage(u"README.md"_s, false).contains(u"card-light.png"));
        QVERIFY(!handbookPage(u"README.md"_s, false).contains(u"card-dark.png"));
        QVERIFY(handbookPage(u"README.md"_s, true).contains(u"card-dark.png"));
        QVERIFY(!handbookPage(u"README.md"_s, true).contains(u"card-light.png"));
    }

    void help_isAboutWhatHasTheFocus()
    {
        const QStringList sections = [] {
            QStringList out;
            for (const HandbookSection &section : handbookSections())
                out << section.name() << section.page;
            return out << u"keys"_s;
        }();
        for (const char *panel :
            {"panel.comparison", "panel.statement", "panel.annotations", "panel.codes", "panel.topics", "panel.outline",
                "panel.dispersion", "panel.coverage", "panel.documents", "panel.speakers", "panel.memos", "panel.links",
                "panel.search", "panel.words", "panel.matrix", "panel.coders", "panel.history"}) {
            auto *dock = m_desk.window().findChild<QWidget *>(QLatin1StringView(panel));
            QVERIFY2(dock != nullptr, panel);
            QVERIFY2(sections.contains(Help::sectionFor(dock->findChild<QWidget *>())), panel);
        }
        QCOMPARE(Help::sectionFor(m_desk.window().findChild<QWidget *>(u"panel.coverage"_s)),
            u"README.md#what-was-left-out"_s);
        QCOMPARE(Help::sectionFor(m_desk.window().findChild<QWidget *>(u"panel.words"_s)),
            u"retrieving.md#words-lists-keyness-collocations"_s);
        QCOMPARE(Help::sectionFor(&m_desk.transcript()), u"README.md#the-window"_s);
        QCOMPARE(Help::sectionFor(nullptr), u"README.md"_s);
    }

    void f1_opensIt_andSearchFinds()
    {
        m_desk.trigger(u"help.handbook"_s);
        HandbookWindow *handbook = help().handbook();
        QVERIFY(handbook != nullptr && handbook->isVisible());
        QCOMPARE(handbook->shownPage(), u"README.md"_s);
        auto *contents = handbook->findChild<QTreeWidget *>();
        auto *search = handbook->findChild<QLineEdit *>();
        auto *browser = handbook->findChild<QTextBrowser *>();
        const int pages = contents->topLevelItemCount();
        search->setText(u"subtitles"_s);
        QCOMPARE(contents->topLevelItemCount(), 1);
        Q_EMIT search->returnPressed();
        QCOMPARE(handbook->shownPage(), u"opening.md"_s);
        QVERIFY(!browser->extraSelections().isEmpty());
        search->setText(u"no such words anywhere"_s);
        QCOMPARE(contents->topLevelItemCount(), 0);
        QTest::keyClick(handbook, Qt::Key_Escape);
        QCOMPARE(contents->topLevelItemCount(), pages);
        QVERIFY(handbook->isVisible());
        QTest::keyClick(handbook, Qt::Key_Escape);
        QVERIFY(!handbook->isVisible());
    }

    void links_leadWithinTheHandbook()
    {
        m_desk.trigger(u"help.handbook"_s);
        HandbookWindow *handbook = help().handbook();
        auto *browser = handbook->findChild<QTextBrowser *>();
        Q_EMIT browser->anchorClicked(QUrl(u"safety.md"_s));
        QCOMPARE(handbook->shownPage(), u"safety.md"_s);
        Q_EMIT browser->anchorClicked(QUrl(u"README.md#the-report"_s));
        QCOMPARE(handbook->shownPage(), u"README.md"_s);
        QVERIFY(browser->verticalScrollBar()->value() > 0);
    }

    void keys_areThoseThatAreSet()
    {
        m_desk.trigger(u"help.keys"_s);
        const QString text = help().handbook()->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(text.contains(u"Ctrl+Shift+P"));
        QVERIFY(text.contains(u"Shift+F1"));
        QVERIFY(text.contains(u"What's This?"));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"

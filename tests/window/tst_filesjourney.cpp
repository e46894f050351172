// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "window/coding/codeline.h"
#include "window/coding/exportdialog.h"
#include "window/desk.h"
#include "window/importing/importdialog.h"
#include "window/importing/importpage.h"
#include "window/pages/documentcontroller.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QWindow>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// A text as people have it, with a passage in it and how that is cited.
struct Text {
    QString path;
    QString words;
    QString where; ///< the page of the passage; empty: the first place of the words is meant
    QString citation; ///< what says where the passage stands
};

/// Drops files on a window as the system does: it goes to whatever lies in the middle.
bool drop(const QWidget &on, const QStringList &paths)
{
    QMimeData files;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    files.setUrls(urls);
    QWindow *window = on.windowHandle();
    QDragEnterEvent enter(on.rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(on.rect().center()), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
    return event.isAccepted();
}

}

/// The way of a reader who has an interview, a hearing, a web page and subtitles, and no plain text.
class TestFilesJourney final : public QObject {
    Q_OBJECT

    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }

    static QList<Text> texts(const Test::Desk &desk)
    {
        const auto fixture = [](const QString &name) { return Test::sourcePath(u"tests/data/formats/"_s + name); };
        const QString meeting = desk.path(u"meeting.vtt"_s);
        Test::writeBytes(meeting,
            "WEBVTT\n\n00:13:58.000 --> 00:14:02.500\n<v Anna Berg>Who gave the order?</v>\n\n"
            "00:14:03.000 --> 00:14:06.000\n<v Tom Field>The lights went out by themselves.</v>\n\n"
            "00:14:07.000 --> 00:14:09.000\n<v Anna Berg>That cannot be.</v>\n");
        return {{fixture(u"docx/otter.docx"_s), u"Let us begin with the harbour"_s, {}, u"00:01:12"_s},
            {fixture(u"pdf/hearing.pdf"_s), u"Not even the pilots?"_s, u"2"_s, u"p. 2"_s},
            {fixture(u"html/surrounded.html"_s), u"We shall mend it before the winter"_s, {}, u"The pier is closed"_s},
            {meeting, u"The lights went out by themselves"_s, {}, u"00:14:03"_s}};
    }
    static QStringList paths(const QList<Text> &texts)
    {
        QStringList paths;
        for (const Text &text : texts)
            paths.append(text.path);
        return paths;
    }
    static qsizetype placeOf(const Core::Document &document, const Text &text)
    {
        qsizetype begin = 0;
        if (!text.where.isEmpty())
            begin = std::ranges::find(document.locators, text.where, &Core::Locator::page)->position;
        return document.text.indexOf(text.words, begin);
    }
    /// Puts it on the first page and selects the passage.
    static bool select(const Test::Desk &desk, const Text &text)
    {
        const auto records = project(desk).documents();
        const auto record = std::ranges::find(records, text.path, &Core::DocumentRecord::sourcePath);
        if (record == records.cend())
            return false;
        Window::ReadingPane &pane = desk.transcript();
        desk.window().page()->documents().show(pane, record->id);
        if (!QTest::qWaitFor([&] { return pane.documentId() == record->id && pane.document() != nullptr; }))
            return false;
        const qsizetype begin = placeOf(*pane.document(), text);
        if (begin < 0)
            return false;
        pane.view().setFocus();
        pane.view().setSelection({begin, begin + text.words.size()});
        return true;
    }
    static bool start(const Test::Desk &desk, const QStringList &files)
    {
        if (!drop(desk.window(), files))
            return false;
        const auto dialog = [&] { return desk.window().findChild<Window::ImportDialog *>(); };
        if (!QTest::qWaitFor(
                [&] { return dialog() != nullptr && dialog()->documents().size() == files.size(); }, 20'000))
            return false;
        dialog()->accept();
        return QTest::qWaitFor(
            [&] { return desk.window().page() != nullptr && desk.window().page()->isSettled(); }, 20'000);
    }
    static QString written(const Test::Desk &desk, const QString &format)
    {
        const QString path = desk.path(u"excerpts."_s + format);
        Window::ExportDialog dialog(project(desk), desk.settings());
        dialog.setFormat(format);
        return Test::writes(dialog, path) ? QString::fromUtf8(Test::bytesOf(path)) : QString();
    }

private Q_SLOTS:
    void textsAsPeopleHaveThem_areReadTaggedCitedAndExported()
    {
        Test::Desk desk;
        const QList<Text> all = texts(desk);
        QVERIFY(start(desk, paths(all)));
        QCOMPARE(project(desk).documents().size(), all.size());

        for (const Text &text : all) {
            QVERIFY2(select(desk, text), qPrintable(text.path));
            desk.trigger(u"edit.copy"_s);
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY2(copied.startsWith(text.words), qPrintable(copied));
            QVERIFY2(copied.section(u'—', -1).contains(text.citation), qPrintable(copied));

            desk.trigger(u"annotate.tag"_s);
            auto *line = desk.window().findChild<Window::CodeLine *>();
            QVERIFY(line != nullptr && line->isVisible());
            QTest::keyClicks(&line->input(), u"light"_s);
            QTest::keyClick(&line->input(), Qt::Key_Return);
            QTest::keyClick(&line->input(), Qt::Key_Return);
            QVERIFY(!line->isVisible());
        }
        QCOMPARE(project(desk).annotationIds({}).size(), all.size());
        QCOMPARE(project(desk).codes().size(), 1);

        const QString path = project(desk).path();
        desk.reopen();
        QVERIFY(desk.openFiles({path}));
        for (const Text &text : all) {
            QVERIFY2(select(desk, text), qPrintable(text.path));
            const Reading::ReadingView &view = desk.transcript().view();
            QTRY_COMPARE(view.marks(Reading::Layer::Annotation).size(), 1);
            QCOMPARE(view.marks(Reading::Layer::Annotation).first().span, view.selection());
        }
        for (const QString &format : {u"markdown"_s, u"csv"_s}) {
            const QString out = written(desk, format);
            for (const Text &text : all) {
                QVERIFY2(out.contains(text.words), qPrintable(format + text.words));
                QVERIFY2(out.contains(text.citation), qPrintable(format + text.citation));
            }
        }
    }

    void filesOnTheDialog_comeToTheOthers()
    {
        Test::Desk desk;
        const QStringList files = paths(texts(desk));
        QVERIFY(drop(desk.window(), files.first(1)));
        auto *dialog = desk.window().findChild<Window::ImportDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(drop(*dialog, files.sliced(1)));
        QTRY_COMPARE_WITH_TIMEOUT(dialog->documents().size(), files.size(), 20'000);
    }
};

QTEST_MAIN(TestFilesJourney)
#include "tst_filesjourney.moc"

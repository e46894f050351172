// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/afterwork.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/codeline.h"
#include "window/desk.h"
#include "window/coding/exportdialog.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"
#include "support/scratch.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What a reader does: open, tag, undo, leave, come back, take away.
class TestJourney final : public QObject {
    Q_OBJECT

private:
    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    static qsizetype annotations(const Test::Desk &desk) { return project(desk).annotationIds({}).size(); }

private Q_SLOTS:
    void sample_opensInTwoPanes()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(!desk.transcript().document()->turns.isEmpty());
        QVERIFY(desk.article().document()->turns.isEmpty());
        QVERIFY(!desk.transcript().view().marks(Reading::Layer::Topic).isEmpty());
        QVERIFY(desk.window().messages().text().contains("sample"_L1));
    }

    void taggedPassage_isThereTheNextDay_andGoesOut()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        QTest::keyClick(&desk.transcript().view(), Qt::Key_T);
        auto *line = desk.window().findChild<Window::CodeLine *>();
        QVERIFY(line != nullptr && line->isVisible());
        QTest::keyClicks(&line->input(), u"duration, claim"_s);
        QTest::keyClick(&line->input(), Qt::Key_Return);
        QCOMPARE(line->codes().size(), 2);
        QTest::keyClick(&line->input(), Qt::Key_Return);
        QCOMPARE(annotations(desk), 1);
        QVERIFY(!line->isVisible());
        QTRY_COMPARE(desk.transcript().view().marks(Reading::Layer::Annotation).size(), 2); // a stripe for each code
        QCOMPARE(project(desk).codes().size(), 2);

        desk.trigger(u"edit.undo"_s);
        QCOMPARE(annotations(desk), 0);
        QTRY_VERIFY(desk.transcript().view().marks(Reading::Layer::Annotation).isEmpty());
        desk.trigger(u"edit.redo"_s);
        QCOMPARE(annotations(desk), 1);

        desk.reopen();
        QVERIFY(desk.openSample());
        QCOMPARE(annotations(desk), 1);
        const QList<Reading::Mark> marks = desk.transcript().view().marks(Reading::Layer::Annotation);
        QCOMPARE(marks.size(), 2);
        QCOMPARE(desk.transcript().document()->textOf(marks.first().span).toString(), u"five hours"_s);

        Window::ExportDialog dialog(project(desk), desk.settings());
        dialog.setFormat(QStringLiteral("markdown"));
        QVERIFY(Test::writes(dialog, desk.path(u"out.md"_s)));
        const QString written = QString::fromUtf8(Test::bytesOf(desk.path(u"out.md"_s)));
        QVERIFY(written.contains("five hours"_L1));
        QVERIFY(written.contains("duration"_L1));
    }

    void codesKey_tagsTheSelection()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::Code code{.id = Core::CodeId::create(),
            .parent = {},
            .name = u"Claim"_s,
            .colour = 0x1565c0,
            .key = u"1"_s,
            .memo = {},
            .position = 0};
        QVERIFY(project(desk).setCode(code));
        QVERIFY(desk.select(desk.article(), u"Minsk agreements"_s));
        QTest::keyClick(&desk.article().view(), Qt::Key_1);
        QCOMPARE(annotations(desk), 1);
        QCOMPARE(desk.article().view().marks(Reading::Layer::Annotation).first().letters, u"Cl"_s);

        desk.settings().setSingleKeys(false);
        QTest::keyClick(&desk.article().view(), Qt::Key_1);
        QCOMPARE(annotations(desk), 1);
        desk.settings().setSingleKeys(true);
        QTest::keyClick(&desk.article().view(), Qt::Key_1);
        QCOMPARE(annotations(desk), 0); // the same key takes it off again
    }

    void tagWithoutSelection_saysWhatIsMissing()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.transcript().view().setFocus();
        desk.transcript().view().moveCaret(0);
        desk.trigger(u"annotate.tag"_s);
        QVERIFY(desk.transcript().messages().text().contains("Select"_L1));
    }

    void codesChosen_areThereAgainAfterEscape()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        desk.trigger(u"annotate.tag"_s);
        auto *editor = desk.window().findChild<Window::AnnotationEditor *>();
        auto *line = desk.window().findChild<Window::CodeLine *>();
        QTest::keyClicks(&line->input(), u"duration, cla"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QCOMPARE(annotations(desk), 0);
        QVERIFY(project(desk).codes().isEmpty());
        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        desk.trigger(u"annotate.tag"_s);
        QCOMPARE(line->codes().size(), 2);
        QCOMPARE(line->fresh().size(), 2);
    }

    void places_comeBackAsTheyWere()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(u"view.swap"_s);
        QVERIFY(desk.select(desk.article(), u"five hours"_s)); // the transcript stands second now
        const Core::TextSpan selected = desk.article().view().selection();
        desk.article().view().bringIntoView(selected);
        const qsizetype top = desk.article().view().topPosition();
        desk.reopen();
        QVERIFY(desk.openSample());
        QVERIFY(!desk.article().document()->turns.isEmpty());
        QTRY_COMPARE(desk.article().view().selection(), selected);
        QTRY_COMPARE(desk.article().view().topPosition(), top);
        QCOMPARE(&desk.window().page()->panes().active(), &desk.article());
    }

    void readOnlyProject_saysSo_andKeepsWhatIsTyped()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QString path = project(desk).path();
        desk.window().closeProject();
        Project::waitUntilClosed(path);
        const QString copy = desk.path(u"read only.crossread"_s);
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(desk.path({}),
            QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther
                | QFile::WriteOwner));
        const Test::PlainUser plain;
        QVERIFY(desk.openFiles({copy}));
        QVERIFY(project(desk).isReadOnly());
        QCOMPARE(desk.window().messages().text(), project(desk).whyReadOnly()->sentence());
        QVERIFY(!desk.window().actions().get(u"annotate.tag"_s)->isEnabled());
        QVERIFY(desk.window().actions().get(u"go.turn"_s)->isEnabled());

        auto *annotations = desk.window().findChild<Window::AnnotationController *>();
        QVERIFY(desk.select(desk.transcript(), u"five hours"_s));
        Q_EMIT annotations->editor().accepted({.annotation = {},
            .document = desk.transcript().documentId(),
            .span = desk.transcript().selection(),
            .codes = {},
            .memo = u"x"_s});
        QCOMPARE(project(desk).annotationIds({}).size(), 0);
    }

    void missingProject_saysSo()
    {
        Test::Desk desk;
        desk.window().openFiles({desk.path(u"nothing here.crossread"_s)});
        QTRY_VERIFY(desk.window().failed());
        QVERIFY(desk.window().messages().text().contains("nothing here"_L1));
        QVERIFY(desk.window().page() == nullptr);
    }

    void sameTwoTexts_openTheSameProject()
    {
        Test::Desk desk;
        const QString said = desk.path(u"talks.txt"_s);
        const QString told = desk.path(u"report.txt"_s);
        Test::writeBytes(said, "ANNA: We shall see.\n\nBEN: We shall not.\n\nANNA: Then not.\n\nBEN: Good.\n");
        Test::writeBytes(told, "Talks end\n\n\"We shall see,\" Anna said.\n");
        QVERIFY(desk.openFiles({said, told}));
        const QString first = project(desk).path();
        QVERIFY(QFile::exists(first));
        QVERIFY(desk.openFiles({told, said}));
        QCOMPARE(project(desk).path(), first);
    }

    void longReading_canBeStopped()
    {
        Test::Desk desk;
        const QString path = desk.path(u"long.txt"_s);
        Test::writeBytes(
            path, QByteArray("ANNA: We shall see, said nobody in particular, and went on.\n\n").repeated(100'000));
        desk.window().openFiles({path});
        QTRY_VERIFY(!desk.window().messages().text().isEmpty());
        auto *stop = desk.window().messages().findChild<QPushButton *>();
        QVERIFY(stop != nullptr);
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(desk.window().messages().text().isEmpty());
        QVERIFY(desk.window().page() == nullptr);
        QVERIFY(!QFile::exists(desk.path(u"Documents/Crossread/long.crossread"_s)));
    }

    void binaryFile_saysSo_andLeavesNothingBehind()
    {
        Test::Desk desk;
        const QString path = desk.path(u"picture.txt"_s);
        Test::writeBytes(path, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0", 22).repeated(50));
        desk.window().openFiles({path});
        QTRY_VERIFY(desk.window().failed());
        QVERIFY(desk.window().messages().text().contains("picture"_L1));
        QVERIFY(!QFile::exists(desk.path(u"Documents/Crossread/picture.crossread"_s)));
    }
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"

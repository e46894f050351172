// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/subjects/legendbar.h"
#include "window/subjects/topicdialog.h"
#include "window/subjects/topicpanel.h"
#include "window/widgets/colourbutton.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Topics and speakers in the window: where they are, going through them, changing them.
class TestSubjects final : public QObject, private Test::Talk {
    Q_OBJECT

    static Window::LegendBar &legend(const Test::Desk &desk) { return *desk.window().findChild<Window::LegendBar *>(); }
    static QTreeView &list(const Test::Desk &desk)
    {
        return *desk.window().findChild<Window::TopicPanel *>()->findChild<QTreeView *>();
    }

private Q_SLOTS:
    void speakers_areStepped_fromAnywhere_data()
    {
        QTest::addColumn<int>("caret");
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("speaker");
        QTest::addColumn<int>("turn");
        QTest::newRow("on from the title") << 0 << 1 << 0 << 0;
        QTest::newRow("on from the title to another") << 0 << 1 << 1 << 1;
        QTest::newRow("back from the title, to the last one") << 0 << -1 << 1 << 3;
        QTest::newRow("back from the title, to one before") << 0 << -1 << 0 << 2;
        QTest::newRow("on from within a turn") << 40 << 1 << 0 << 2;
        QTest::newRow("back from within a turn, round the end") << 40 << -1 << 1 << 3;
    }
    void speakers_areStepped_fromAnywhere()
    {
        QFETCH(int, caret);
        QFETCH(int, direction);
        QFETCH(int, speaker);
        QFETCH(int, turn);
        Test::Desk desk;
        QVERIFY(open(desk));
        const Core::Document &talk = *desk.transcript().document();
        QCOMPARE(talk.turns.size(), 4);
        QCOMPARE(talk.turnAt(0), -1);
        desk.transcript().view().setFocus();
        desk.transcript().view().moveCaret(caret);
        Q_EMIT legend(desk).speakers().stepped(QString::number(speaker), direction);
        QCOMPARE(talk.turnAt(desk.transcript().view().caret()), turn);
    }
    void mutedSpeaker_losesTheColour()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        const QImage before = desk.transcript().view().viewport()->grab().toImage();
        legend(desk).speakers().chip(u"0"_s)->click();
        QVERIFY(!legend(desk).speakers().chip(u"0"_s)->isChecked());
        QVERIFY(desk.transcript().view().viewport()->grab().toImage() != before);
        QVERIFY(!project(desk).canUndo()); // how it is looked at is no act
        legend(desk).speakers().chip(u"0"_s)->click();
        QVERIFY(legend(desk).speakers().chip(u"0"_s)->isChecked());
    }

    void topic_isSteppedThroughRoundTheEnd()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {{u"Bridge"_s, {u"bridge"_s}}});
        desk.transcript().view().setFocus();
        desk.transcript().view().moveCaret(0);
        QList<qsizetype> places;
        for (int step = 0; step < 4; ++step) {
            topics(desk).step(idOf(desk, u"Bridge"_s), 1);
            QCOMPARE(word(desk).toLower(), u"bridge"_s);
            places.append(desk.transcript().view().caret());
        }
        QVERIFY(places[0] < places[1] && places[1] < places[2]);
        QCOMPARE(places[3], places[0]);
        topics(desk).step(idOf(desk, u"Bridge"_s), -1);
        QCOMPARE(desk.transcript().view().caret(), places[2]);
    }
    void removedTopic_isNotLookedForAnyMore()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {{u"Bridge"_s, {u"bridge"_s}}, {u"River"_s, {u"river"_s}}});
        desk.transcript().view().setFocus();
        desk.transcript().view().moveCaret(0);
        topics(desk).step(idOf(desk, u"Bridge"_s), 1);
        topics(desk).remove(idOf(desk, u"Bridge"_s));
        QCOMPARE(project(desk).topics().size(), 1);
        desk.trigger(u"go.nextHit"_s); // of any, as the one chosen last is gone
        QCOMPARE(word(desk), u"river"_s);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(project(desk).topics().size(), 2);
    }
    void topicThatIsNowhere_isSaid()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {{u"Oil"_s, {u"oil"_s}}});
        desk.trigger(u"go.nextHit"_s);
        QVERIFY(!desk.transcript().messages().text().isEmpty());
        setTopics(desk, {});
        desk.trigger(u"go.previousHit"_s);
        QVERIFY(!desk.transcript().messages().text().isEmpty());
    }
    void selection_isAddedToATopic_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("name");
        QTest::newRow("a new one") << u"Metal"_s << 2 << u"Metal"_s;
        QTest::newRow("one that is there, in other case") << u"  bRIDGE "_s << 1 << u"Bridge"_s;
        QTest::newRow("no name") << u"   "_s << 1 << u"Bridge"_s;
    }
    void selection_isAddedToATopic()
    {
        QFETCH(QString, typed);
        QFETCH(int, count);
        QFETCH(QString, name);
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {{u"Bridge"_s, {u"bridge"_s}}});
        QVERIFY(desk.select(desk.transcript(), u"steel"_s));
        desk.trigger(u"annotate.topic"_s);
        auto *dialog = desk.window().findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setTextValue(typed);
        dialog->accept();
        QCOMPARE(project(desk).topics().size(), count);
        const Core::Topic topic = project(desk).topics().last();
        QCOMPARE(topic.name, name);
        QCOMPARE(topic.phrases.contains(u"steel"_s), !typed.trimmed().isEmpty());
    }
    void withoutSelection_itIsSaidWhatIsMissing()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        desk.transcript().view().setFocus();
        desk.transcript().view().moveCaret(5);
        desk.trigger(u"annotate.topic"_s);
        QVERIFY(desk.window().findChild<QInputDialog *>() == nullptr);
        QVERIFY(!desk.transcript().messages().text().isEmpty());
    }

    void dialog_takesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("phrases");
        QTest::addColumn<bool>("complete");
        QTest::newRow("lines") << u"Peace"_s << u"peace\nceasefire"_s << QStringList{u"peace"_s, u"ceasefire"_s}
                               << true;
        QTest::newRow("blanks and empty lines") << u"  Peace  "_s << u"\n  peace \n\n\tcease   fire\n"_s
                                                << QStringList{u"peace"_s, u"cease fire"_s} << true;
        QTest::newRow("the same twice") << u"Peace"_s << u"peace\npeace"_s << QStringList{u"peace"_s} << true;
        QTest::newRow("no name") << u"  "_s << u"peace"_s << QStringList{u"peace"_s} << false;
        QTest::newRow("no words") << u"Peace"_s << u" \n "_s << QStringList{} << false;
    }
    void dialog_takesWhatIsTyped()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QStringList, phrases);
        QFETCH(bool, complete);
        const Core::Topic before{Core::TopicId::create(), {}, 0x336699, {}, false, 7};
        Window::TopicDialog dialog(before, u"New Topic"_s, {0xB03060});
        dialog.findChild<QLineEdit *>()->setText(name);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(typed);
        QCOMPARE(dialog.topic().name, name.trimmed());
        QCOMPARE(dialog.topic().phrases, phrases);
        const QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(ok->isEnabled(), complete);
        dialog.findChild<Window::ColourButton *>()->menu()->actions().first()->trigger();
        QCOMPARE(dialog.topic().colour, 0xB03060U);
        QCOMPARE(dialog.topic().id, before.id); // the rest stays
        QCOMPARE(dialog.topic().position, 7);
        QVERIFY(!dialog.topic().enabled);
    }

    void list_isWorkedByKeys()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {{u"50 %1 & <b>"_s, {u"bridge"_s}}, {u"River"_s, {u"river"_s}}});
        desk.trigger(u"go.topics"_s);
        QTreeView &view = list(desk);
        QCOMPARE(view.model()->rowCount(), 2);
        QCOMPARE(view.model()->index(0, 0).data().toString(), u"50 %1 & <b> (3)"_s);
        view.setFocus();
        view.setCurrentIndex(view.model()->index(1, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(word(desk), u"river"_s);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(!project(desk).topics()[1].enabled);
        QTest::keyClick(&view, Qt::Key_F2);
        auto *dialog = desk.window().findChild<Window::TopicDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->topic().name, u"River"_s);
        dialog->findChild<QLineEdit *>()->setText(u"Water"_s);
        dialog->accept();
        QCOMPARE(project(desk).topics()[1].name, u"Water"_s);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(project(desk).topics().size(), 1);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(project(desk).topics().size(), 2);
    }
    void legend_isHiddenAndStaysSo()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        QVERIFY(legend(desk).isVisible());
        desk.trigger(u"panel.legend"_s);
        QVERIFY(!legend(desk).isVisible());
        desk.reopen();
        QVERIFY(desk.openFiles({desk.path(u"talk.txt"_s)}));
        QVERIFY(!legend(desk).isVisible());
    }
    void bothThemes_areFollowed()
    {
        Test::Desk desk;
        QVERIFY(open(desk));
        setTopics(desk, {{u"Bridge"_s, {u"bridge"_s}}});
        const QString id = idOf(desk, u"Bridge"_s).toString();
        for (const Window::Paper paper : {Window::Paper::Dark, Window::Paper::Sepia, Window::Paper::Light}) {
            desk.settings().setPaper(paper);
            QCOMPARE(legend(desk).topics().chip(id)->content().colour, desk.themes().theme().markColour(0x336699));
            QCOMPARE(desk.transcript().view().theme().name, desk.themes().theme().name);
        }
    }
};

QTEST_MAIN(TestSubjects)
#include "tst_subjects.moc"

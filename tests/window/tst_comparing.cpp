// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonfilter.h"
#include "models/comparisonmodel.h"
#include "project/project.h"
#include "library/reports.h"
#include "library/secondlook.h"
#include "reading/dispersionstrip.h"
#include "reading/linkband.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/comparing/comparisoncard.h"
#include "window/comparing/comparisoncontroller.h"
#include "window/comparing/comparisonpanel.h"
#include "window/comparing/coveragepanel.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/comparing/namesdialog.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"
#include "window/comparing/reportdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Core::LinkState;
using Review::Finding;

/// A statement, its passage, and what the reader rules on it: in the window, undone, and on the next day.
class TestComparing final : public QObject {
    Q_OBJECT

private:
    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    static Window::ComparisonController &controller(const Test::Desk &desk)
    {
        return *desk.window().page()->findChild<Window::ComparisonController *>();
    }
    static const Models::ComparisonIndex &index(const Test::Desk &desk) { return controller(desk).index(); }
    static QList<Finding> findings(const Test::Desk &desk) { return index(desk).findings(desk.article().documentId()); }
    /// Chooses the first statement that came out so.
    static bool choose(const Test::Desk &desk, Review::Outcome outcome)
    {
        for (const Finding &finding : findings(desk)) {
            if (outcomeOf(finding) == outcome) {
                controller(desk).choose(desk.article().documentId(), finding.statement.span);
                return true;
            }
        }
        return false;
    }
    static QTextEdit &card(const Test::Desk &desk)
    {
        return *desk.window().findChild<Window::ComparisonCard *>()->findChild<QTextEdit *>();
    }
    static QString focused(const Window::ReadingPane &pane)
    {
        const QList<Reading::Mark> marks = pane.view().marks(Reading::Layer::Focus);
        return marks.isEmpty() ? QString() : pane.document()->textOf(marks.first().span).toString();
    }
    static QStringList differing(const Window::ReadingPane &pane)
    {
        QStringList words;
        for (const Reading::Mark &mark : pane.view().marks(Reading::Layer::Difference))
            words.append(pane.document()->textOf(mark.span).toString());
        return words;
    }
    static Reading::Mark markOfCurrent(const Test::Desk &desk)
    {
        const Core::TextSpan span = controller(desk).current()->statement.span;
        const QList<Reading::Mark> marks = desk.article().view().marks(Reading::Layer::Link);
        const auto found = std::ranges::find(marks, span, &Reading::Mark::span);
        return found == marks.cend() ? Reading::Mark() : *found;
    }

private Q_SLOTS:
    void opening_comparesAtOnce()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(findings(desk).size() > 20);
        const QList<Reading::Mark> marks = desk.article().view().marks(Reading::Layer::Link);
        qsizetype signs = 0;
        for (const Reading::Mark &mark : marks)
            signs += mark.sign != Reading::Sign::None && !mark.letters.isEmpty();
        QVERIFY2(signs == findings(desk).size(), "a sign and a word, not colour alone");
        QVERIFY(!desk.transcript().view().marks(Reading::Layer::Link).isEmpty());
        QVERIFY(!desk.window().page()->panes().band().ribbons().isEmpty());
        QVERIFY(project(desk).links().isEmpty());
    }

    void secondLook_comesInTheBackgroundAndTurnsNoPage()
    {
        if (!Library::SecondLook::isPossible())
            QSKIP("there is no sentence encoder");
        QTemporaryDir cache;
        qputenv("XDG_CACHE_HOME", cache.path().toLocal8Bit());
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Paraphrase));
        const qsizetype top = desk.transcript().view().topPosition();
        auto *panel = desk.window().findChild<Window::ComparisonPanel *>();
        desk.settings().setLooksAgain(true);
        QVERIFY(index(desk).isLookingAgain());
        QVERIFY(desk.window().page()->isSettled()); // nobody waits for it
        QTRY_VERIFY_WITH_TIMEOUT(!index(desk).isLookingAgain(), 60'000);
        QCOMPARE(desk.transcript().view().topPosition(), top);
        int changed = 0;
        for (const Finding &finding : findings(desk))
            changed += int(index(desk).isChangedByLook(desk.article().documentId(), finding.statement.span));
        const QList<QToolButton *> buttons = panel->findChildren<QToolButton *>();
        const auto told =
            std::ranges::find_if(buttons, [](const QToolButton *one) { return one->text().contains("again"_L1); });
        QVERIFY(told != buttons.cend());
        QCOMPARE((*told)->isVisibleTo(panel), changed > 0);
        if (changed > 0) {
            (*told)->click();
            QCOMPARE(panel->findChild<QTreeView *>()->model()->rowCount(), changed);
        }
    }

    void keys_turnBothPanes()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.article().view().setFocus();
        desk.article().view().moveCaret(0);
        QTest::keyClick(&desk.article().view(), Qt::Key_J);
        const auto first = controller(desk).current();
        QVERIFY(first);
        QCOMPARE(focused(desk.article()), desk.article().document()->textOf(first->statement.span).toString());
        QVERIFY(first->hasSource());
        QCOMPARE(focused(desk.transcript()),
            desk.transcript().document()->textOf(first->statement.passages.constFirst().span).toString());
        QVERIFY(card(desk).toPlainText().contains(desk.article().document()->textOf(first->statement.span)));
        QTest::keyClick(&desk.article().view(), Qt::Key_J);
        QVERIFY(controller(desk).current()->statement.span != first->statement.span);
        QTest::keyClick(&desk.article().view(), Qt::Key_K);
        QCOMPARE(controller(desk).current()->statement.span, first->statement.span);
    }

    void changedWords_areMarkedOnBothPages()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Reworded));
        const auto textOf = [](const Window::ReadingPane &pane, Core::TextSpan span) {
            return pane.document()->textOf(span).toString();
        };
        QStringList ofArticle;
        QStringList ofTranscript;
        const Compare::Statement statement = controller(desk).shown();
        for (const Compare::WordChange &change : statement.changes) {
            if (change.kind == Compare::ChangeKind::Same || change.reason != Compare::Reason::None)
                continue;
            if (!change.statement.isEmpty())
                ofArticle.append(textOf(desk.article(), change.statement));
            if (!change.passage.isEmpty())
                ofTranscript.append(textOf(desk.transcript(), change.passage));
        }
        QVERIFY(!ofArticle.isEmpty() || !ofTranscript.isEmpty());
        QCOMPARE(differing(desk.article()), ofArticle);
        QCOMPARE(differing(desk.transcript()), ofTranscript);
        QVERIFY(choose(desk, Review::Outcome::NotFound));
        QVERIFY(differing(desk.article()).isEmpty() && differing(desk.transcript()).isEmpty());
    }

    void table_isInStep()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        auto *table = desk.window().findChild<Window::ComparisonPanel *>()->findChild<QTreeView *>();
        QCOMPARE(table->model()->rowCount(), findings(desk).size());
        QVERIFY(choose(desk, Review::Outcome::NotFound));
        QCOMPARE(table->currentIndex().data(Models::ComparisonModel::SpanRole).value<Core::TextSpan>(),
            controller(desk).current()->statement.span);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        Q_EMIT table->clicked(table->model()->index(0, 0));
        QCOMPARE(controller(desk).current()->statement.span, findings(desk).constFirst().statement.span);
        table->sortByColumn(Models::ComparisonModel::VerdictColumn, Qt::AscendingOrder);
        QCOMPARE(table->model()->index(0, 0).data(Models::ComparisonModel::OutcomeRole).toInt(),
            int(Review::Outcome::NotFound));
        auto *filter = desk.window().findChild<Window::ComparisonPanel *>()->findChild<QLineEdit *>();
        filter->setText(u"photograph"_s);
        QVERIFY(table->model()->rowCount() >= 1 && table->model()->rowCount() < findings(desk).size());
    }

    void confirm_isKept_undone_andThereTheNextDay()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::NearVerbatim));
        const Core::TextSpan statement = controller(desk).current()->statement.span;
        desk.article().view().setFocus();
        QTest::keyClick(&desk.article().view(), Qt::Key_C);
        QCOMPARE(project(desk).links().size(), 1);
        QCOMPARE(project(desk).links().constFirst().state, LinkState::Confirmed);
        QVERIFY(markOfCurrent(desk).decided);
        desk.trigger(u"edit.undo"_s);
        QVERIFY(project(desk).links().isEmpty());
        QVERIFY(!markOfCurrent(desk).decided);
        desk.trigger(u"edit.redo"_s);
        QVERIFY(markOfCurrent(desk).decided);

        const QString path = project(desk).path();
        desk.reopen();
        QVERIFY(desk.openFiles({path}));
        const auto again = index(desk).find(desk.article().documentId(), statement);
        QVERIFY(again);
        QCOMPARE(again->state(), LinkState::Confirmed);
        desk.trigger(u"edit.undo"_s);
        QTRY_COMPARE(index(desk).find(desk.article().documentId(), statement)->state(), LinkState::Suggested);
    }

    void undoneRuling_showsItsPlace()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::NearVerbatim));
        const Core::TextSpan statement = controller(desk).current()->statement.span;
        const Core::TextSpan passage = controller(desk).current()->statement.passages.constFirst().span;
        controller(desk).confirm();
        controller(desk).clear();
        for (const Window::ReadingPane *pane : {&desk.article(), &desk.transcript()})
            pane->view().bringIntoView({pane->document()->text.size() - 1, pane->document()->text.size()});
        desk.trigger(u"edit.undo"_s);
        QVERIFY(desk.article().view().visibleSpan().contains(statement.begin));
        QVERIFY(desk.transcript().view().visibleSpan().contains(passage.begin));
    }

    void severalStatements_areRuledAtOnce_andUndoneAtOnce()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        auto *panel = desk.window().findChild<Window::ComparisonPanel *>();
        auto *table = panel->findChild<QTreeView *>();
        table->setFocus();
        const auto at = [table](int row) { return table->visualRect(table->model()->index(row, 0)).center(); };
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, at(1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(4));
        QCOMPARE(controller(desk).chosenTogether(), 4);
        const auto says = [panel](const QString &words) {
            const auto labels = panel->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
        };
        QVERIFY(says(u"4 chosen"_s));
        QList<Core::TextSpan> chosen;
        QList<Core::TextSpan> passages;
        for (int row = 1; row <= 4; ++row) {
            const auto span =
                table->model()->index(row, 0).data(Models::ComparisonModel::SpanRole).value<Core::TextSpan>();
            chosen.append(span);
            const auto finding = index(desk).find(desk.article().documentId(), span);
            passages.append(finding->statement.state == Compare::State::NotFound
                    ? Core::TextSpan()
                    : finding->statement.passages.constFirst().span);
        }
        const auto states = [&] {
            QList<LinkState> states;
            for (const Core::TextSpan span : std::as_const(chosen))
                states.append(index(desk).find(desk.article().documentId(), span)->state());
            return states;
        };
        QTest::keyClick(table, Qt::Key_C);
        QCOMPARE(states(), QList<LinkState>(4, LinkState::Confirmed));
        for (int i = 0; i < 4; ++i) // each with its own passage
            QCOMPARE(index(desk).find(desk.article().documentId(), chosen[i])->ruling->to.anchor.span, passages[i]);
        QVERIFY(project(desk).undoLabel().contains(u"4"_s));
        QTest::keyClick(table, Qt::Key_X); // they are still chosen
        QCOMPARE(states(), QList<LinkState>(4, LinkState::Rejected));
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(states(), QList<LinkState>(4, LinkState::Confirmed));
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(states(), QList<LinkState>(4, LinkState::Suggested));
        // Whoever goes on reading decides about one again.
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(controller(desk).chosenTogether(), 0);
        QTest::keyClick(table, Qt::Key_X);
        QCOMPARE(project(desk).links().size(), 1);
        // So does who clicks on one in the article; and the list no longer shows the others as chosen.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, at(1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(4));
        QVERIFY(says(u"4 chosen"_s));
        desk.article().view().setFocus();
        controller(desk).choose(desk.article().documentId(), chosen[3]);
        QVERIFY(!says(u"4 chosen"_s));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    void reject_countsAsNotFound()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Reworded));
        const qsizetype ribbons = desk.window().page()->panes().band().ribbons().size();
        desk.article().view().setFocus();
        QTest::keyClick(&desk.article().view(), Qt::Key_X);
        QCOMPARE(outcomeOf(*controller(desk).current()), Review::Outcome::NotFound);
        QCOMPARE(desk.window().page()->panes().band().ribbons().size(), ribbons - 1);
        QTest::keyClick(&desk.article().view(), Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE(outcomeOf(*controller(desk).current()), Review::Outcome::Reworded);
        QVERIFY2(project(desk).links().isEmpty(), "a suggestion without a word of the reader is not kept");
    }

    void otherPassage_isOneKeyAway_andCanBeTheSource()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Paraphrase));
        QVERIFY(controller(desk).passageCount() > 1);
        const Core::TextSpan second = controller(desk).current()->statement.passages[1].span;
        desk.article().view().setFocus();
        QTest::keyClick(&desk.article().view(), Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(focused(desk.transcript()), desk.transcript().document()->textOf(second).toString());
        QVERIFY(card(desk).toPlainText().contains(desk.transcript().document()->textOf(second).left(20)));
        QTest::keyClick(&desk.article().view(), Qt::Key_C);
        QCOMPARE(controller(desk).current()->statement.passages.constFirst().span, second);
        QCOMPARE(controller(desk).current()->state(), LinkState::Confirmed);
    }

    void rulingTakenBack_turnsToWhatItWas()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Paraphrase));
        const Core::TextSpan first = controller(desk).current()->statement.passages[0].span;
        const Core::TextSpan last = controller(desk).current()->statement.passages.constLast().span;
        desk.article().view().setFocus();
        while (focused(desk.transcript()) != desk.transcript().document()->textOf(last))
            QTest::keyClick(&desk.article().view(), Qt::Key_J, Qt::ShiftModifier);
        QTest::keyClick(&desk.article().view(), Qt::Key_C);
        QTest::keyClick(&desk.article().view(), Qt::Key_X);
        QVERIFY(focused(desk.transcript()).isEmpty());
        QTest::keyClick(&desk.article().view(), Qt::Key_C, Qt::ShiftModifier);
        QCOMPARE(focused(desk.transcript()), desk.transcript().document()->textOf(first).toString());
        QTRY_VERIFY(desk.transcript().view().visibleSpan().overlaps(first));
        desk.trigger(u"edit.undo"_s); // rejected
        desk.trigger(u"edit.undo"_s); // confirmed
        QCOMPARE(focused(desk.transcript()), desk.transcript().document()->textOf(last).toString());
        QTRY_VERIFY(desk.transcript().view().visibleSpan().overlaps(last));
    }

    void compoundStatement_isShownPartByPart()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QList<Finding> all = findings(desk);
        const auto compound =
            std::ranges::find_if(all, [](const Finding &one) { return !one.statement.gaps.isEmpty(); });
        QVERIFY(compound != all.cend());
        const Compare::Statement statement = compound->statement;
        const Core::TextSpan first = statement.passages[0].span;
        const Core::TextSpan second = statement.passages[1].span;
        const auto textOf = [](const Window::ReadingPane &pane, Core::TextSpan span) {
            return pane.document()->textOf(span).toString();
        };

        // Each part is joined with its own passage; one sign stands for all.
        const QList<Reading::Ribbon> ribbons = desk.window().page()->panes().band().ribbons();
        const QList<Reading::Mark> marks = desk.article().view().marks(Reading::Layer::Link);
        for (qsizetype part = 0; part < 2; ++part) {
            const Compare::Passage &passage = statement.passages[part];
            const auto ribbon = std::ranges::find(ribbons, passage.part, &Reading::Ribbon::right);
            QVERIFY(ribbon != ribbons.cend());
            QCOMPARE(ribbon->left, passage.span);
            const auto mark = std::ranges::find(marks, passage.part, &Reading::Mark::span);
            QVERIFY(mark != marks.cend());
            QCOMPARE(mark->sign != Reading::Sign::None, part == 0);
        }

        controller(desk).choose(desk.article().documentId(), statement.span);
        QCOMPARE(desk.transcript().view().caret(), first.begin);
        QCOMPARE(focused(desk.article()), textOf(desk.article(), statement.span));
        QList<Core::TextSpan> lit;
        for (const Reading::Mark &mark : desk.transcript().view().marks(Reading::Layer::Focus))
            lit.append(mark.span);
        QCOMPARE(lit, (QList<Core::TextSpan>{first, second}));
        const QString shown = card(desk).toPlainText();
        qsizetype at = -1;
        for (const QString &words : {textOf(desk.article(), statement.passages[0].part),
                 textOf(desk.transcript(), first), sentence(statement.gaps[0]),
                 textOf(desk.article(), statement.passages[1].part), textOf(desk.transcript(), second)}) {
            const qsizetype next = shown.indexOf(words, at + 1);
            QVERIFY2(next > at, qPrintable(words));
            at = next;
        }

        auto *table = desk.window().findChild<Window::ComparisonPanel *>()->findChild<QTreeView *>();
        const QString line =
            table->currentIndex().siblingAtColumn(Models::ComparisonModel::PassageColumn).data().toString();
        QVERIFY(line.contains(textOf(desk.transcript(), first).simplified())
            && line.contains(textOf(desk.transcript(), second).simplified()));

        // The parts are one choice; the next is another passage.
        QCOMPARE(controller(desk).passageCount(), int(statement.passages.size()) - 1);
        desk.article().view().setFocus();
        QTest::keyClick(&desk.article().view(), Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(focused(desk.transcript()), textOf(desk.transcript(), statement.passages[2].span));
        QTest::keyClick(&desk.article().view(), Qt::Key_K, Qt::ShiftModifier);
        QTest::keyClick(&desk.article().view(), Qt::Key_C);
        QCOMPARE(controller(desk).current()->state(), LinkState::Confirmed);
        QCOMPARE(controller(desk).current()->statement.gaps, statement.gaps);
        QCOMPARE(project(desk).links().first().to.anchor.span, first);

        // From the second passage the transcript stays where it is.
        desk.transcript().view().setFocus();
        desk.transcript().view().moveCaret(second.begin);
        QTest::keyClick(&desk.transcript().view(), Qt::Key_Return);
        QCOMPARE(controller(desk).current()->statement.span, statement.span);
        QCOMPARE(desk.transcript().view().caret(), second.begin);

        // J passes by its other parts.
        desk.article().view().setFocus();
        QTest::keyClick(&desk.article().view(), Qt::Key_J);
        QVERIFY(controller(desk).current()->statement.span.begin > statement.span.begin);

        controller(desk).choose(desk.article().documentId(), statement.span);
        controller(desk).look(1);
        QTest::keyClick(&desk.article().view(), Qt::Key_C);
        QVERIFY2(controller(desk).current()->statement.gaps.isEmpty(), "another passage replaces the parts");
    }

    void byHand_takesTheSelection()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::NotFound));
        desk.article().view().setFocus();
        QTest::keyClick(&desk.article().view(), Qt::Key_H);
        QVERIFY2(desk.article().messages().text().contains("Select"_L1), "it says what is missing");
        QVERIFY(desk.select(desk.transcript(), u"ladies and gentlemen"_s));
        QTest::keyClick(&desk.transcript().view(), Qt::Key_H);
        QCOMPARE(controller(desk).current()->state(), LinkState::ByHand);
        QVERIFY(controller(desk).current()->hasSource());
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(outcomeOf(*controller(desk).current()), Review::Outcome::NotFound);
        // The same by linking both selections, on words that are no statement: they become one.
        QVERIFY(desk.select(desk.article(), u"Helene Osterlund and Tomas Veldrin on the quay"_s));
        QVERIFY(desk.select(desk.transcript(), u"ladies and gentlemen"_s));
        const qsizetype before = findings(desk).size();
        QTest::keyClick(&desk.transcript().view(), Qt::Key_L);
        QCOMPARE(findings(desk).size(), before + 1);
        QVERIFY(controller(desk).current());
        QCOMPARE(controller(desk).current()->state(), LinkState::ByHand);
        desk.trigger(u"compare.reopen"_s);
        QCOMPARE(findings(desk).size(), before);
    }

    void verdictAndNote_areTheReaders()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Reworded));
        auto *widget = desk.window().findChild<Window::ComparisonCard *>();
        auto *verdict = widget->findChild<QComboBox *>();
        verdict->setCurrentIndex(verdict->findData(int(Core::Verdict::Paraphrase)));
        Q_EMIT verdict->activated(verdict->currentIndex());
        QCOMPARE(outcomeOf(*controller(desk).current()), Review::Outcome::Paraphrase);
        QCOMPARE(controller(desk).current()->state(), LinkState::Confirmed);
        auto *note = widget->findChild<QPlainTextEdit *>();
        note->setFocus();
        QTest::keyClicks(note, u"only the gist"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(controller(desk).current()->note(), u"only the gist"_s);
        QCOMPARE(project(desk).links().size(), 1);
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(controller(desk).current()->note(), QString());
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(outcomeOf(*controller(desk).current()), Review::Outcome::Reworded);
    }

    void keyboard_goesBackToThePage()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Reworded));
        desk.article().view().setFocus();
        QTest::keyClick(&desk.article().view(), Qt::Key_M, Qt::ShiftModifier);
        auto *note = desk.window().findChild<Window::ComparisonCard *>()->findChild<QPlainTextEdit *>();
        QVERIFY(note->hasFocus());
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY2(project(desk).links().isEmpty(), "nothing was typed");
        QTest::keyClick(&desk.article().view(), Qt::Key_M, Qt::ShiftModifier);
        QTest::keyClicks(note, u"a thought"_s);
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(desk.article().view().hasFocus());
        QCOMPARE(controller(desk).current()->note(), u"a thought"_s);
        QCOMPARE(note->toPlainText(), u"a thought"_s);
        QTest::keyClick(&desk.article().view(), Qt::Key_M, Qt::ShiftModifier);
        QTest::keyClicks(note, u", and more"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QVERIFY(desk.article().view().hasFocus());
        QCOMPARE(controller(desk).current()->note(), u"a thought, and more"_s);
    }

    void verdictBox_saysWhatIsInForce()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::NotFound));
        auto *verdict = desk.window().findChild<Window::ComparisonCard *>()->findChild<QComboBox *>();
        verdict->setFocus();
        QTest::keyClicks(verdict, u"p"_s);
        QCOMPARE(verdict->currentData().toInt(), int(Core::Verdict::NotFound));
        verdict->setCurrentIndex(verdict->findData(int(Core::Verdict::Paraphrase)));
        Q_EMIT verdict->activated(verdict->currentIndex());
        QVERIFY2(project(desk).links().isEmpty(), "there is no passage that it could be a paraphrase of");
        QCOMPARE(verdict->currentData().toInt(), int(Core::Verdict::NotFound));
        if (choose(desk, Review::Outcome::Possible))
            QCOMPARE(verdict->currentIndex(), -1);
    }

    void list_answersTheKeysOfThePage()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        auto *table = desk.window().findChild<Window::ComparisonPanel *>()->findChild<QTreeView *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(controller(desk).current());
        const Core::TextSpan statement = controller(desk).current()->statement.span;
        QTest::keyClick(table, Qt::Key_X);
        QCOMPARE(controller(desk).current()->state(), LinkState::Rejected);
        QTest::keyClick(table, Qt::Key_P);
        QCOMPARE(controller(desk).current()->statement.span, statement);
        QTest::keyClick(table, Qt::Key_J);
        QVERIFY(controller(desk).current()->statement.span != statement);
    }

    void whatIsLit_isWhatTheCardShows()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Paraphrase));
        desk.trigger(u"compare.nextPassage"_s);
        QVERIFY(!focused(desk.transcript()).isEmpty());
        controller(desk).reject();
        QVERIFY2(focused(desk.transcript()).isEmpty(), "a candidate that was not taken");
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(focused(desk.transcript()),
            desk.transcript()
                .document()
                ->textOf(controller(desk).current()->statement.passages.constFirst().span)
                .toString());
        controller(desk).clear();
        QVERIFY(focused(desk.transcript()).isEmpty() && focused(desk.article()).isEmpty());
    }

    void statements_areGoneThroughInTheArticle_fromTheTranscriptToo()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.transcript().view().setFocus();
        for (const Finding &finding : findings(desk).first(4)) {
            QTest::keyClick(&desk.transcript().view(), Qt::Key_J);
            QVERIFY(controller(desk).current());
            QCOMPARE(controller(desk).current()->statement.span, finding.statement.span);
        }
    }

    void keyAfterAClick_isNotOvertakenByIt()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.article().view().setFocus();
        desk.article().view().moveCaret(0);
        Q_EMIT desk.article().view().clicked(0, {});
        QTest::keyClick(&desk.article().view(), Qt::Key_J);
        QTest::qWait(QApplication::doubleClickInterval() + 100);
        QVERIFY(controller(desk).current());
    }

    void otherKind_leavesTheComparison()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::DocumentId article = desk.article().documentId();
        Core::ImportOptions options = project(desk).record(article)->options;
        options.kind = Core::DocumentKind::Other;
        QVERIFY(project(desk).changeImport(article, options));
        QTRY_VERIFY(index(desk).articles().isEmpty());
        desk.trigger(u"edit.undo"_s);
        QTRY_VERIFY(index(desk).isCompared(article));
    }

    void removedTranscript_comesBackToItsPage()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const Core::DocumentId transcript = desk.transcript().documentId();
        QVERIFY(project(desk).removeDocument(transcript));
        QTRY_VERIFY(findings(desk).isEmpty());
        QVERIFY(index(desk).transcript().isNull());
        desk.trigger(u"edit.undo"_s);
        QTRY_COMPARE(desk.transcript().documentId(), transcript);
        QTRY_VERIFY(index(desk).isCompared(desk.article().documentId()));
    }

    void undo_endsWhereTheProjectBegan()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(!project(desk).canUndo());
        QVERIFY(choose(desk, Review::Outcome::Verbatim));
        controller(desk).confirm();
        desk.trigger(u"edit.undo"_s);
        QVERIFY(desk.window().page()->panes().active().messages().text().contains("Confirm"_L1));
        QVERIFY(!project(desk).canUndo());
        QCOMPARE(project(desk).documents().size(), 2);
    }

    void comparingAgain_leavesRulingsAlone()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Verbatim));
        const Core::TextSpan statement = controller(desk).current()->statement.span;
        controller(desk).reject();
        desk.trigger(u"compare.names"_s);
        auto *dialog = desk.window().findChild<Window::NamesDialog *>();
        QVERIFY(dialog != nullptr);
        auto *text = dialog->findChild<QPlainTextEdit *>();
        text->setPlainText(u"Port Ardeny"_s);
        dialog->accept();
        QVERIFY2(dialog->isVisible(), "a line that says nothing is not kept");
        QVERIFY(!dialog->findChild<Window::MessageBar *>()->text().isEmpty());
        text->setPlainText(u"Port Ardeny = Ardeny Harbour"_s);
        dialog->accept();
        QTRY_VERIFY(!index(desk).isBusy());
        QCOMPARE(Library::ownNames(project(desk)), u"Port Ardeny = Ardeny Harbour"_s);
        const auto again = index(desk).find(desk.article().documentId(), statement);
        QVERIFY(again);
        QCOMPARE(again->state(), LinkState::Rejected);
    }

    void coverage_showsWhatWasUsed()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        auto *panel = desk.window().findChild<Window::CoveragePanel *>();
        desk.trigger(u"panel.coverage"_s);
        auto *table = panel->findChild<QTreeView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const QModelIndex speakers = table->model()->index(0, 0);
        const QList<Core::Speaker> &people = desk.transcript().document()->speakers;
        const qsizetype nameless = std::ranges::count(people, true, &Core::Speaker::anonymous);
        QVERIFY(nameless > 1);
        QCOMPARE(table->model()->rowCount(speakers), people.size() - nameless + 1); // their questions are one row
        QVERIFY(panel->findChild<QLabel *>()->text().contains(u'%'));
        const qsizetype before = desk.transcript().view().caret();
        Q_EMIT panel->findChild<Reading::DispersionStrip *>()->positionChosen(
            desk.transcript().document()->text.size() / 2);
        QVERIFY(desk.transcript().view().caret() > before);
    }

    void longComparison_showsProgress_andStops()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QByteArray words;
        for (quint32 i = 0; words.size() < 1'500'000; ++i)
            words += "thing" + QByteArray::number(i * 2654435761U % 7919) + " said that "
                + (i % 20 == 0 ? "it was so. " : "");
        Project::NewDocument transcript;
        transcript.name = u"Long debate"_s;
        transcript.bytes =
            "Debate\n\nAnna Weiss: " + words + "\n\nPeter Olsen: " + words + "\n\nAnna Weiss: Thank you.\n";
        transcript.options.kind = Core::DocumentKind::Transcript;
        Project::NewDocument article;
        article.name = u"Long report"_s;
        article.bytes = "Report\n\nWeiss said that " + words + "\n";
        article.options.kind = Core::DocumentKind::Article;
        const auto said = project(desk).addDocument(transcript);
        const auto reported = project(desk).addDocument(article);
        QVERIFY(said && reported);
        QTRY_VERIFY_WITH_TIMEOUT(!index(desk).isBusy(), 60'000);
        Q_EMIT desk.transcript().documentChosen(*said);
        QTRY_COMPARE(index(desk).transcript(), *said);
        Window::MessageBar &bar = desk.article().messages();
        QTRY_VERIFY2_WITH_TIMEOUT(bar.text().contains("Comparing"_L1),
            qPrintable(
                u"%1 | %2 | %3"_s.arg(bar.text(), desk.transcript().messages().text()).arg(index(desk).isBusy())),
            15'000);
        const auto buttons = bar.findChildren<QAbstractButton *>();
        const auto cancel =
            std::ranges::find_if(buttons, [](const QAbstractButton *one) { return one->text().contains("Cancel"_L1); });
        QVERIFY(cancel != buttons.cend());
        (*cancel)->click();
        QVERIFY(index(desk).isCanceled() && !index(desk).isBusy());
        QVERIFY(desk.article().messages().text().contains("stopped"_L1));
        QVERIFY(!index(desk).isCompared(*reported));
    }

    void report_tellsWhatTheWindowShows()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(choose(desk, Review::Outcome::Verbatim));
        controller(desk).confirm();
        controller(desk).setNote(u"heard it on the recording"_s);
        desk.trigger(u"compare.report"_s);
        auto *dialog = desk.window().findChild<Window::ReportDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->writeTo(desk.path(u"nowhere/report.html"_s));
        QTRY_VERIFY(!dialog->findChild<Window::MessageBar *>()->text().isEmpty());
        QVERIFY(dialog->isVisible());
        const QString path = desk.path(u"report.html"_s);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->writeTo(path);
        QTRY_VERIFY(!accepted.isEmpty());
        QStringList ways;
        for (const Window::MessageBar *bar : desk.window().findChildren<Window::MessageBar *>()) {
            if (bar->text().contains(u"report.html"))
                for (const QPushButton *button : bar->findChildren<QPushButton *>())
                    ways.append(button->text());
        }
        QVERIFY2(ways.contains(u"Open"_s) && ways.contains(u"Show in Folder"_s), qPrintable(ways.join(u' ')));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains("heard it on the recording"_L1));
        QVERIFY(html.contains("confirmed"_L1));
    }

    void severalArticles_areAllCompared()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        Project::NewDocument second;
        second.name = u"Second report"_s;
        second.bytes =
            "Talks on the quay\n\n\"We did not agree on everything, and I would distrust any communiqué that said we "
            "had,\" Veldrin said.\n\nHe also said that nobody had asked for ice cream.\n";
        second.options.kind = Core::DocumentKind::Article;
        const auto id = project(desk).addDocument(second);
        QVERIFY(id);
        QTRY_VERIFY(index(desk).isCompared(*id));
        QCOMPARE(index(desk).articles().size(), 2);
        QVERIFY(!index(desk).findings(*id).isEmpty());
        auto *panel = desk.window().findChild<Window::CoveragePanel *>();
        desk.trigger(u"panel.coverage"_s);
        const auto *model = panel->findChild<QTreeView *>()->model();
        QTRY_COMPARE(model->rowCount(), 3);
        const QModelIndex shared = model->index(model->rowCount() - 1, 0);
        QVERIFY(shared.data().toString().contains("more than one"_L1));
        QVERIFY2(model->rowCount(shared) >= 1, "the sentence that both quote");
        desk.trigger(u"edit.undo"_s);
        QCOMPARE(index(desk).articles().size(), 1);
    }
};

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "project/readingposition.h"
#include "reading/findbar.h"
#include "reading/linkband.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "window/comparing/linkspanel.h"
#include "window/desk/actions.h"
#include "window/widgets/chiprow.h"
#include "window/desk.h"
#include "window/subjects/legendbar.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/shell/projectpage.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Going about in two texts: links, topics, speakers, find, back.
class TestLinks final : public QObject {
    Q_OBJECT

private:
    static Project::Project &project(const Test::Desk &desk) { return *desk.window().page()->project(); }
    static QString focused(const Window::ReadingPane &pane)
    {
        const QList<Reading::Mark> marks = pane.view().marks(Reading::Layer::Focus);
        return marks.isEmpty() ? QString() : pane.document()->textOf(marks.first().span).toString();
    }

    static Core::TextSpan spanOf(const Window::ReadingPane &pane, const QString &words)
    {
        const qsizetype begin = pane.document()->text.indexOf(words);
        return {begin, begin + words.size()};
    }
    /// A link by hand between words of both texts.
    static bool link(const Test::Desk &desk, const QString &said, const QString &reported)
    {
        return project(desk)
            .link(desk.transcript().documentId(), spanOf(desk.transcript(), said), desk.article().documentId(),
                spanOf(desk.article(), reported))
            .has_value();
    }
    static void press(const QWidget &panel, const QString &name)
    {
        const QList<QToolButton *> buttons = panel.findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, name, &QWidget::accessibleName);
        QVERIFY(found != buttons.cend());
        (*found)->click();
    }

private Q_SLOTS:
    void linkByHand_isDrawn_andFollowedBothWays()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.select(desk.transcript(), u"ladies and gentlemen"_s));
        QVERIFY(desk.select(desk.article(), u"Minsk agreements"_s));
        QTest::keyClick(&desk.article().view(), Qt::Key_L);
        QCOMPARE(project(desk).links().size(), 1);
        Reading::LinkBand &band = desk.window().page()->panes().band();
        const auto current = [&band]() -> std::optional<Reading::Ribbon> {
            const auto found = std::ranges::find(band.ribbons(), true, &Reading::Ribbon::current);
            return found == band.ribbons().cend() ? std::nullopt : std::optional(*found);
        };
        const qsizetype ribbons = band.ribbons().size();
        QVERIFY(current());
        QVERIFY2(
            project(desk).links().first().from.document == desk.article().documentId(), "it leads from the article");

        desk.transcript().view().setFocus();
        desk.transcript().view().moveCaret(project(desk).links().first().to.anchor.span.begin);
        QTest::keyClick(&desk.transcript().view(), Qt::Key_Return);
        QCOMPARE(&desk.window().page()->panes().active(), &desk.article());
        QCOMPARE(focused(desk.article()), u"Minsk agreements"_s);
        QTest::keyClick(&desk.article().view(), Qt::Key_Return);
        QCOMPARE(&desk.window().page()->panes().active(), &desk.transcript());
        QCOMPARE(focused(desk.transcript()), u"ladies and gentlemen"_s);
        QVERIFY(current());

        desk.transcript().view().moveCaret(0);
        Q_EMIT band.activated(current()->tag);
        QCOMPARE(focused(desk.transcript()), u"ladies and gentlemen"_s);
        QCOMPARE(focused(desk.article()), u"Minsk agreements"_s);

        desk.trigger(u"view.swap"_s);
        QCOMPARE(band.ribbons().size(), ribbons);
        QCOMPARE(current()->left, project(desk).links().first().from.anchor.span);

        desk.trigger(u"annotate.unlink"_s);
        QVERIFY(project(desk).links().isEmpty());
        QCOMPARE(band.ribbons().size(), ribbons - 1);
    }

    void linksByHand_areListed_andLeadToBothEnds()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        project(desk).setCoder(u"AN"_s);
        desk.trigger(u"go.links"_s);
        auto *list = desk.window().findChild<Window::LinksPanel *>()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 0);
        Core::Link ruling;
        ruling.from.document = desk.article().documentId();
        ruling.from.anchor.span = spanOf(desk.article(), u"NATO is a promise"_s);
        ruling.to.document = desk.transcript().documentId();
        ruling.to.anchor.span = spanOf(desk.transcript(), u"The Alliance is a promise"_s);
        ruling.state = Core::LinkState::Confirmed;
        QVERIFY(project(desk).setLink(ruling));
        QVERIFY(link(desk, u"ladies and gentlemen"_s, u"Minsk agreements"_s));
        QTRY_COMPARE(list->topLevelItemCount(), 1); // what was suggested and is confirmed stands among the statements
        const QTreeWidgetItem &row = *list->topLevelItem(0);
        QStringList cells;
        for (int column = 0; column < 5; ++column)
            cells.append(row.text(column));
        const auto nameOf = [&desk](const Window::ReadingPane &pane) {
            return project(desk).record(pane.documentId())->name;
        };
        QCOMPARE(cells,
            (QStringList{u"ladies and gentlemen"_s, nameOf(desk.transcript()), u"Minsk agreements"_s,
                nameOf(desk.article()), u"AN"_s}));
        QCOMPARE(row.data(5, Qt::DisplayRole).toDateTime().date(), QDate::currentDate());

        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(focused(desk.transcript()), u"ladies and gentlemen"_s);
        QCOMPARE(focused(desk.article()), u"Minsk agreements"_s);
        QVERIFY(project(desk).undo());
        QTRY_COMPARE(list->topLevelItemCount(), 0);
    }

    void linksByHand_areCopiedAndSaved()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(link(desk, u"ladies and gentlemen"_s, u"Minsk agreements"_s));
        desk.trigger(u"go.links"_s);
        const auto *panel = desk.window().findChild<Window::LinksPanel *>();
        QTRY_COMPARE(panel->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        press(*panel, u"Copy the table"_s);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.value(0), u"passage\tdocument\tlinked_passage\tlinked_document\tcoder\tmade"_s);
        QVERIFY2(lines.value(1).startsWith(u"ladies and gentlemen\t"_s), qPrintable(lines.value(1)));
        press(*panel, u"Save the table"_s);
        auto *dialog = panel->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        const QStringList filters = dialog->nameFilters().filter(u"(*.csv)"_s);
        QCOMPARE(filters.size(), 1);
        dialog->selectNameFilter(filters.first());
        const QString path = desk.path(u"links.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(Test::bytesOf(path).contains("\r\nladies and gentlemen,"));
    }

    void linkWithOneSelection_saysWhatIsMissing()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.transcript().view().moveCaret(0);
        QVERIFY(desk.select(desk.article(), u"Minsk"_s));
        desk.trigger(u"annotate.link"_s);
        QVERIFY(project(desk).links().isEmpty());
        QVERIFY(desk.article().messages().text().contains("both panes"_L1));
    }

    void topicHit_bringsItsCounterpart()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.transcript().view().setFocus();
        desk.transcript().view().moveCaret(0);
        QTest::keyClick(&desk.transcript().view(), Qt::Key_Period);
        QVERIFY(!focused(desk.transcript()).isEmpty());
        QVERIFY(!focused(desk.article()).isEmpty());
        const qsizetype first = desk.transcript().view().caret();
        QTest::keyClick(&desk.transcript().view(), Qt::Key_Period);
        QVERIFY(desk.transcript().view().caret() > first);
        desk.trigger(u"go.back"_s);
        QCOMPARE(desk.transcript().view().caret(), first);
        desk.trigger(u"go.forward"_s);
        QVERIFY(desk.transcript().view().caret() > first);
    }

    void topicSwitchedOff_losesItsLines_andNothingIsToUndo()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const auto lines = [&desk] { return desk.transcript().view().marks(Reading::Layer::Topic).size(); };
        const qsizetype before = lines();
        const QList<Core::Topic> topics = project(desk).topics();
        const auto nato = std::ranges::find(topics, u"NATO"_s, &Core::Topic::name);
        QVERIFY(nato != topics.cend());
        auto *legend = desk.window().findChild<Window::LegendBar *>();
        Window::Chip *chip = legend->topics().chip(nato->id.toString());
        QVERIFY(chip != nullptr);
        QVERIFY(chip->isChecked());
        chip->click();
        QVERIFY(lines() < before);
        QVERIFY(!legend->topics().chip(nato->id.toString())->isChecked());
        QVERIFY(!project(desk).canUndo());
        legend->topics().chip(nato->id.toString())->click();
        QCOMPARE(lines(), before);
    }

    void speaker_isFoundInBothTexts()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QList<Core::Speaker> speakers = desk.transcript().document()->speakers;
        const auto veldrin =
            std::ranges::find_if(speakers, [](const auto &one) { return one.name.endsWith("Veldrin"_L1); });
        QVERIFY(veldrin != speakers.cend());
        auto *legend = desk.window().findChild<Window::LegendBar *>();
        Q_EMIT legend->speakers().stepped(QString::number(veldrin - speakers.cbegin()), 1);
        QVERIFY(focused(desk.transcript()).contains("Veldrin"_L1));
        QCOMPARE(focused(desk.article()), u"Veldrin"_s);
    }

    void askersWithoutNames_areOneChip()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        const QList<Core::Speaker> &speakers = desk.transcript().document()->speakers;
        const auto nameless = std::ranges::count(speakers, true, &Core::Speaker::anonymous);
        QVERIFY(nameless > 1);
        auto *legend = desk.window().findChild<Window::LegendBar *>();
        qsizetype chips = 0;
        for (int index = 0; index < speakers.size(); ++index) {
            const Window::Chip *chip = legend->speakers().chip(QString::number(index));
            if (chip == nullptr || !speakers[index].anonymous)
                continue;
            ++chips;
            QCOMPARE(chip->content().name, u"Questions"_s); // beside the number of their turns
            QCOMPARE(chip->content().tip, u"Questions (%1)"_s.arg(nameless));
            QCOMPARE(chip->content().letters, u"Q"_s);
            QVERIFY(chip->content().count >= nameless);
        }
        QCOMPARE(chips, 1);
    }

    void find_countsAndSteps()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        desk.article().view().setFocus();
        desk.article().view().moveCaret(0);
        desk.trigger(u"edit.find"_s);
        Reading::FindBar &bar = desk.article().findBar();
        QVERIFY(bar.isVisible());
        bar.setQuery({.text = u"Minsk"_s, .mode = Core::FindMode::Plain, .caseSensitive = false});
        QTRY_VERIFY(bar.count() > 1);
        desk.article().view().setFocus();
        const Core::TextSpan first = desk.article().view().selection();
        desk.trigger(u"edit.findNext"_s);
        QVERIFY(desk.article().view().selection() != first);
        QCOMPARE(desk.article().document()->textOf(desk.article().view().selection()).toString().toLower(), u"minsk"_s);
    }

    void panes_showAnyTwoDocuments()
    {
        Test::Desk desk;
        QVERIFY(desk.openSample());
        Q_EMIT desk.article().documentChosen(desk.transcript().documentId());
        QTRY_COMPARE(desk.article().document(), desk.transcript().document());
        desk.trigger(u"view.stack"_s);
        QVERIFY(desk.window().page()->panes().isStacked());
        QCOMPARE(desk.window().page()->panes().band().orientation(), Qt::Vertical);
    }
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "window/coding/annotationpanel.h"
#include "window/coding/conditioneditor.h"
#include "window/coding/conditionwords.h"
#include "window/coding/querybar.h"
#include "window/desk.h"
#include "window/pages/readingpane.h"
#include "window/shell/projectpage.h"
#include "window/widgets/tagchip.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Conditions put together by mouse and keyboard, joined, parted, and called by words.
class TestQueryBar final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::Desk> m_desk;
    Window::AnnotationPanel *m_panel = nullptr;
    QTreeView *m_view = nullptr;

    [[nodiscard]] Project::Project &project() const { return *m_desk->window().page()->project(); }
    [[nodiscard]] QString shown() const
    {
        QStringList rows;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            rows.append(m_view->model()->index(row, 0).data().toString());
        return rows.join(u"; "_s);
    }
    void annotate(const QString &words, const QStringList &codes)
    {
        QVERIFY(m_desk->select(m_desk->article(), words));
        QVERIFY(project().annotateNamed(m_desk->article().documentId(), m_desk->article().selection(), codes));
    }
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        const QList<QComboBox *> boxes = m_panel->findChildren<QComboBox *>();
        const auto found = std::ranges::find(boxes, name, &QWidget::accessibleName);
        return found == boxes.end() ? nullptr : *found;
    }
    [[nodiscard]] Window::QueryBar *bar() const { return m_panel->findChild<Window::QueryBar *>(); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        for (const Window::TagChip *chip : bar()->findChildren<Window::TagChip *>())
            names.append(chip->accessibleName());
        return names;
    }
    /// Of the menu that a click on a chip's name opens.
    void chooseOn(int number, const QString &entry) const
    {
        Window::TagChip *chip = bar()->findChildren<Window::TagChip *>()[number];
        QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() / 2, chip->height() / 2});
        auto *menu = bar()->findChild<QMenu *>(Qt::FindDirectChildrenOnly);
        QVERIFY(menu != nullptr && menu->isVisible());
        const QList<QAction *> actions = menu->actions();
        const auto action = std::ranges::find(actions, entry, &QAction::text);
        QVERIFY2(action != actions.end(), qPrintable(entry));
        menu->setActiveAction(*action);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(bar()->findChild<QMenu *>(Qt::FindDirectChildrenOnly) == nullptr);
    }
    /// Puts a condition together as a reader does.
    void add(const QString &kind, const QString &value, bool without = false)
    {
        auto *editor = m_panel->findChild<Window::ConditionEditor *>();
        if (!editor->isVisible())
            bar()->toggleEditor();
        box(u"Whether it must hold"_s)->setCurrentIndex(without ? 1 : 0);
        QComboBox *kinds = box(u"Kind of condition"_s);
        QVERIFY2(kinds->findText(kind) >= 0, qPrintable(kind));
        kinds->setCurrentIndex(kinds->findText(kind));
        box(u"Of what"_s)->setCurrentText(value);
        editor->findChild<QPushButton *>()->click();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Test::Desk>();
        QVERIFY(m_desk->openSample());
        m_panel = m_desk->window().findChild<Window::AnnotationPanel *>();
        m_view = m_panel->findChild<QTreeView *>();
        annotate(u"Minsk agreements"_s, {u"Treaty"_s});
        annotate(u"security guarantees"_s, {u"Security"_s, u"Treaty/Guarantees"_s});
        m_desk->trigger(u"go.annotations"_s);
    }
    void cleanup() { m_desk.reset(); }

    void chip_isJoinedWithAnotherCondition_andParted()
    {
        annotate(u"Minsk"_s, {u"Place"_s});
        add(u"code"_s, u"Security"_s);
        QTRY_COMPARE(m_view->model()->rowCount(), 1);
        chooseOn(0, u"&Or With…"_s);
        auto *editor = m_panel->findChild<Window::ConditionEditor *>();
        QVERIFY(editor->isVisible());
        const QList<QLabel *> labels = bar()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->isVisible() && label->text() == u"code Security or"; }));
        add(u"code"_s, u"Place"_s);
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
        QCOMPARE(chips(), QStringList{u"code Security or code Place"_s});
        QVERIFY(!editor->isVisible());
        add(u"code"_s, u"Treaty"_s, true);
        const QStringList both{u"code Security or code Place"_s, u"not: code Treaty"_s};
        QCOMPARE(chips(), both);
        QTRY_COMPARE(shown(), u"Minsk"_s);

        const QByteArray kept = QJsonDocument(Retrieve::toJson(bar()->query())).toJson();
        bar()->clear();
        QTRY_COMPARE(m_view->model()->rowCount(), 3);
        bar()->setQuery(*Retrieve::queryFromJson(kept));
        QTRY_COMPARE(shown(), u"Minsk"_s);
        QTRY_COMPARE(chips(), both);

        chooseOn(0, u"Take Off “code Place”"_s);
        QCOMPARE(chips(), (QStringList{u"code Security"_s, u"not: code Treaty"_s}));
        QTRY_COMPARE(m_view->model()->rowCount(), 0);
    }

    void ofChipsOfWhichAnyHolds_eachIsJoinedByAnd()
    {
        annotate(u"Minsk"_s, {u"Place"_s});
        add(u"code"_s, u"Treaty"_s);
        add(u"code"_s, u"Place"_s);
        box(u"Whether all conditions must hold, or any"_s)->setCurrentIndex(1);
        QTRY_COMPARE(m_view->model()->rowCount(), 3);
        chooseOn(0, u"A&nd With…"_s);
        add(u"code"_s, u"Security"_s);
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
        QCOMPARE(chips(), (QStringList{u"code Treaty and code Security"_s, u"code Place"_s}));
        QCOMPARE(box(u"Whether all conditions must hold, or any"_s)->currentIndex(), 1);
    }

    void closedLine_joinsNothing()
    {
        add(u"code"_s, u"Security"_s);
        chooseOn(0, u"&Or With…"_s);
        const QList<QToolButton *> buttons = bar()->findChildren<QToolButton *>();
        const auto close = std::ranges::find(buttons, u"Close this line"_s, &QWidget::accessibleName);
        QVERIFY(close != buttons.end());
        QTest::mouseClick(*close, Qt::LeftButton);
        add(u"code"_s, u"Treaty"_s);
        QCOMPARE(chips(), (QStringList{u"code Security"_s, u"code Treaty"_s}));
    }

    void words_areMeantAsChosen_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::addColumn<QString>("chip");
        QTest::newRow("a part of a word") << u"also inside words"_s << u"guarant"_s << 1 << u"“guarant”"_s;
        QTest::newRow("no whole word") << u"whole words"_s << u"guarant"_s << 0 << u"whole words “guarant”"_s;
        QTest::newRow("a whole word") << u"whole words"_s << u"guarantees"_s << 1 << u"whole words “guarantees”"_s;
        QTest::newRow("a pattern") << u"as a pattern"_s << u"minsk|guar"_s << 2 << u"pattern “minsk|guar”"_s;
        QTest::newRow("no pattern") << u"also inside words"_s << u"minsk|guar"_s << 0 << u"“minsk|guar”"_s;
    }
    void words_areMeantAsChosen()
    {
        QFETCH(QString, mode);
        QFETCH(QString, words);
        QFETCH(int, found);
        QFETCH(QString, chip);
        bar()->toggleEditor();
        box(u"Kind of condition"_s)->setCurrentText(u"words"_s);
        QComboBox *modes = box(u"How the words are meant"_s);
        QVERIFY(modes->isVisible());
        modes->setCurrentText(mode);
        const QList<QLineEdit *> lines = bar()->findChildren<QLineEdit *>();
        const auto line = std::ranges::find(lines, u"Words to be found"_s, &QWidget::accessibleName);
        QVERIFY(line != lines.end());
        QTest::keyClicks(*line, words);
        QTest::keyClick(*line, Qt::Key_Return);
        QCOMPARE(chips(), QStringList{chip});
        QTRY_COMPARE(m_view->model()->rowCount(), found);
    }

    void patternOfASavedQuery_isAChip_andNotInTheLineAsWell()
    {
        const auto query = Retrieve::queryFromJson(
            R"({"where": {"words": "minsk|guar", "in": "anywhere", "as": "regularExpression"}})");
        QVERIFY(query);
        bar()->setQuery(*query);
        QCOMPARE(chips(), QStringList{u"pattern “minsk|guar”"_s});
        QVERIFY(bar()->query().where == query->where);
        QTRY_COMPARE(m_view->model()->rowCount(), 2);
    }

    void conditionsOfEachKind_haveWords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("no code") << QByteArray(R"({"code": ""})") << u"without code"_s;
        QTest::newRow("not a speaker") << QByteArray(R"({"speaker": "Ann", "not": true})") << u"not: said by Ann"_s;
        QTest::newRow("a topic gone") << QByteArray(R"({"topic": "00000000-0000-4000-8000-000000000001"})")
                                      << u"a topic that is gone"_s;
        QTest::newRow("a coder") << QByteArray(R"({"coder": "AN"})") << u"coded by AN"_s;
        QTest::newRow("a verdict") << QByteArray(R"({"verdict": "nearVerbatim"})") << u"verdict: near-verbatim"_s;
        QTest::newRow("a ruling") << QByteArray(R"({"ruling": "byHand"})") << u"link by hand"_s;
        QTest::newRow("a memo") << QByteArray(R"({"words": "why", "in": "memo"})") << u"memo with “why”"_s;
        QTest::newRow("joined") << QByteArray(R"({"any": [{"coder": "A"}, {"coder": "B"}]})")
                                << u"coded by A or coded by B"_s;
        QTest::newRow("joined within") << QByteArray(
            R"({"all": [{"any": [{"coder": "A"}, {"coder": "B"}]}, {"speaker": "Ann"}]})")
                                       << u"(coded by A or coded by B) and said by Ann"_s;
        QTest::newRow("none of them") << QByteArray(R"({"any": [{"coder": "A"}, {"coder": "B"}], "not": true})")
                                      << u"not: (coded by A or coded by B)"_s;
        QTest::newRow("one alone needs no brackets")
            << QByteArray(R"({"any": [{"coder": "A"}], "not": true})") << u"not: coded by A"_s;
        QTest::newRow("whole words of a memo")
            << QByteArray(R"({"words": "why", "in": "memo", "as": "wholeWord"})") << u"memo with whole words “why”"_s;
        QTest::newRow("within several") << QByteArray(R"({"within": [{"any": [{"coder": "A"}, {"coder": "B"}]}]})")
                                        << u"within (coded by A or coded by B)"_s;
        QTest::newRow("followed") << QByteArray(R"({"followedBy": [{"coder": "A"}], "unit": "turn"})")
                                  << u"followed by coded by A (same turn)"_s;
    }
    void conditionsOfEachKind_haveWords()
    {
        QFETCH(QByteArray, json);
        const auto query = Retrieve::queryFromJson(R"({"where": )" + json + '}');
        QVERIFY(query);
        QTEST(Window::wordsFor(query->where, project()), "words");
    }
};

QTEST_MAIN(TestQueryBar)
#include "tst_querybar.moc"

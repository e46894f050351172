// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/findbar.h"
#include "support/warnings.h"
#include "support/windows.h"
#include "views.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Crossread;
using namespace Crossread::Reading;
using namespace Qt::StringLiterals;
using Core::TextSpan;

/// The find bar as it is typed in.
class TestFindBar final : public QObject {
    Q_OBJECT

    QWidget m_window;
    ReadingView *m_view = new ReadingView;
    FindBar *m_bar = new FindBar(m_view);

    QLineEdit &line() const { return *m_bar->findChild<QLineEdit *>(); }
    QString message() const { return m_bar->findChild<QLabel *>()->text(); }
    QToolButton &button(const QString &name) const
    {
        for (QToolButton *one : m_bar->findChildren<QToolButton *>()) {
            if (one->accessibleName().startsWith(name))
                return *one;
        }
        qFatal("no such button");
    }
    bool search(const QString &words)
    {
        QSignalSpy finished(m_bar, &FindBar::finished);
        line().clear();
        QTest::keyClicks(&line(), words);
        return QTest::qWaitFor([this] { return !m_bar->isSearching(); }) && !finished.isEmpty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto *box = new QVBoxLayout(&m_window);
        box->addWidget(m_bar);
        box->addWidget(m_view);
        m_window.resize(700, 400);
        m_window.show();
        QVERIFY(Test::waitUntilActive(m_window));
    }
    void init()
    {
        Test::failOnWarnings();
        m_view->setDocument(Test::documentOf({{u"one two One"_s}, {u"stone one"_s}}));
        m_bar->setQuery({});
        m_bar->open();
        QVERIFY(line().hasFocus());
    }

    void keys_goFromHitToHit_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("expected");
        const Qt::KeyboardModifiers none;
        QTest::newRow("Return") << Qt::Key_Return << none << u"2 of 4"_s;
        QTest::newRow("Enter") << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::KeypadModifier) << u"2 of 4"_s;
        QTest::newRow("F3") << Qt::Key_F3 << none << u"2 of 4"_s;
        QTest::newRow("Shift+Return") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ShiftModifier) << u"4 of 4"_s;
        QTest::newRow("Shift+Enter") << Qt::Key_Enter << (Qt::ShiftModifier | Qt::KeypadModifier) << u"4 of 4"_s;
        QTest::newRow("Shift+F3") << Qt::Key_F3 << Qt::KeyboardModifiers(Qt::ShiftModifier) << u"4 of 4"_s;
    }
    void keys_goFromHitToHit()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QVERIFY(search(u"one"_s));
        QCOMPARE(message(), u"1 of 4"_s);
        QTest::keyClick(&line(), key, modifiers);
        QTEST(message(), "expected");
    }
    void buttons_goFromHitToHit()
    {
        QVERIFY(search(u"one"_s));
        QTest::mouseClick(&button(u"Next"_s), Qt::LeftButton);
        QCOMPARE(message(), u"2 of 4"_s);
        QTest::mouseClick(&button(u"Previous"_s), Qt::LeftButton);
        QTest::mouseClick(&button(u"Previous"_s), Qt::LeftButton);
        QCOMPARE(message(), u"4 of 4"_s);
    }
    void next_goesOnFromTheCaret()
    {
        QVERIFY(search(u"one"_s));
        m_view->moveCaret(13);
        m_bar->findNext();
        QCOMPARE(m_view->selection(), (TextSpan{14, 17}));
        m_view->moveCaret(13);
        m_bar->findPrevious();
        QCOMPARE(m_view->selection(), (TextSpan{8, 11}));
    }
    void options_areSwitchedByKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("message");
        QTest::newRow("capitals") << Qt::Key_M << u"One"_s << u"1 of 1"_s;
        QTest::newRow("whole words") << Qt::Key_W << u"one"_s << u"1 of 3"_s;
        QTest::newRow("expression") << Qt::Key_R << u"o.e"_s << u"1 of 4"_s;
    }
    void options_areSwitchedByKey()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, words);
        const Core::FindQuery before = m_bar->query();
        QVERIFY(search(words));
        QTest::keyClick(&line(), key, Qt::AltModifier);
        QTRY_VERIFY(!m_bar->isSearching());
        QTEST(message(), "message");
        QTest::keyClick(&line(), key, Qt::AltModifier);
        QCOMPARE(m_bar->query().mode, before.mode);
        QCOMPARE(m_bar->query().caseSensitive, before.caseSensitive);
    }
    void wholeWordsAndExpression_excludeEachOther()
    {
        button(u"Whole"_s).click();
        button(u"Regular"_s).click();
        QVERIFY(!button(u"Whole"_s).isChecked());
        QCOMPARE(m_bar->query().mode, Core::FindMode::RegularExpression);
        button(u"Whole"_s).click();
        QVERIFY(!button(u"Regular"_s).isChecked());
        QCOMPARE(m_bar->query().mode, Core::FindMode::WholeWord);
    }
    void nothingFound_isSaidAndLeavesTheArrowsOff()
    {
        QVERIFY(search(u"nine"_s));
        QCOMPARE(message(), u"Not found"_s);
        QVERIFY(!button(u"Next"_s).isEnabled());
        const TextSpan before = m_view->selection();
        QTest::keyClick(&line(), Qt::Key_Return);
        QCOMPARE(m_view->selection(), before);
        line().clear();
        QTRY_VERIFY(!m_bar->isSearching());
        QCOMPARE(message(), QString()); // nothing asked, nothing said
        QVERIFY(m_view->marks(Layer::SearchHit).isEmpty());
    }
    void selection_isSearchedFor_unlessItIsMore_data()
    {
        QTest::addColumn<TextSpan>("selected");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << TextSpan{4, 7} << u"two"_s;
        QTest::newRow("over a paragraph's end") << TextSpan{4, 14} << u"kept"_s;
        QTest::newRow("nothing") << TextSpan{4, 4} << u"kept"_s;
    }
    void selection_isSearchedFor_unlessItIsMore()
    {
        QFETCH(TextSpan, selected);
        line().setText(u"kept"_s);
        m_view->setSelection(selected);
        m_bar->open();
        QTEST(line().text(), "text");
        QCOMPARE(line().selectedText(), line().text()); // typing replaces it
    }
    void escape_closesAndGivesTheKeyboardBack()
    {
        QVERIFY(search(u"two"_s));
        QSignalSpy dismissed(m_bar, &FindBar::dismissed);
        QTest::keyClick(&line(), Qt::Key_Escape);
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!m_bar->isVisible());
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->selection(), (TextSpan{4, 7})); // where the reader was led to
        QVERIFY(m_view->marks(Layer::SearchHit).isEmpty());
    }
    void otherText_isSearchedAnew()
    {
        QVERIFY(search(u"one"_s));
        m_view->setDocument(Test::documentOf({{u"only one here"_s}}));
        QTRY_COMPARE(message(), u"1 of 1"_s);
        m_view->setDocument(nullptr);
        QTRY_VERIFY(!m_bar->isSearching());
        QCOMPARE(m_bar->count(), 0);
        QCOMPARE(m_view->selection(), (TextSpan{0, 0}));
    }
    void lastOfManyQueries_counts()
    {
        m_view->setDocument(Test::longDocument(300, false));
        for (const QString &words : {u"a"_s, u"the"_s, u"bridges, nobody had signed a treaty"_s, u"harbours"_s})
            m_bar->setQuery({words, Core::FindMode::Plain, false});
        QTRY_VERIFY(!m_bar->isSearching());
        QCOMPARE(m_bar->count(), m_view->document()->text.count(u"harbours"_s));
        QCOMPARE(m_view->marks(Layer::SearchHit).size(), m_bar->count());
    }
    void words_areFoundWhateverTheirWriting_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("count");
        QTest::newRow("right to left") << u"الرئيس"_s << 1;
        QTest::newRow("outside of the plane") << u"😀"_s << 2;
        QTest::newRow("signs that an expression would read") << u"(a+b)*"_s << 1;
    }
    void words_areFoundWhateverTheirWriting()
    {
        QFETCH(QString, words);
        QFETCH(int, count);
        m_view->setDocument(Test::documentOf({{u"قال الرئيس 😀 (a+b)* 😀"_s}}));
        m_bar->setQuery({words, Core::FindMode::Plain, false});
        QTRY_VERIFY(!m_bar->isSearching());
        QCOMPARE(m_bar->count(), count);
        QCOMPARE(Test::wordsOf(*m_view, m_view->selection()), words);
    }
    void everyButton_saysWhatItDoes()
    {
        for (const QToolButton *one : m_bar->findChildren<QToolButton *>()) {
            if (one->parentWidget() != m_bar)
                continue;
            QVERIFY(!one->accessibleName().isEmpty());
            QVERIFY(!one->toolTip().isEmpty());
        }
        QVERIFY(!line().accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"

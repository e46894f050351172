// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "views.h"

#include <QAccessible>
#include <QAccessibleTextInterface>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Reading;
using namespace Qt::StringLiterals;

/// What a screen reader may ask, also what no page can answer.
class TestScreenReader final : public QObject {
    Q_OBJECT

    std::unique_ptr<ReadingView> m_view;

    QAccessibleTextInterface &text() const
    {
        return *QAccessible::queryAccessibleInterface(m_view.get())->textInterface();
    }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_view = Test::viewOf(
            Test::documentOf({{u"Ada: Good evening. Mr. Smith came."_s}, {u"Second one, 😀 too."_s}}, {u"Ada"_s}));
    }
    void cleanup() { m_view.reset(); }

    void oddOffsets_areAnswered_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("far before") << -100;
        QTest::newRow("beyond the end") << 10'000;
        QTest::newRow("the greatest number") << std::numeric_limits<int>::max();
        QTest::newRow("the least number") << std::numeric_limits<int>::min();
    }
    void oddOffsets_areAnswered()
    {
        QFETCH(int, offset);
        for (const auto type : {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::SentenceBoundary,
                 QAccessible::LineBoundary, QAccessible::ParagraphBoundary, QAccessible::NoBoundary}) {
            int start = 7;
            int end = 7;
            QCOMPARE(text().textAtOffset(offset, type, &start, &end), QString());
            QCOMPARE(start, -1);
            QCOMPARE(end, -1);
            QCOMPARE(text().textBeforeOffset(offset, type, &start, &end), QString());
            QCOMPARE(text().textAfterOffset(offset, type, &start, &end), QString());
        }
        int start = 0;
        int end = 0;
        QCOMPARE(text().attributes(offset, &start, &end), QString());
        QVERIFY(text().characterRect(offset).isEmpty());
        text().setCursorPosition(offset);
        QVERIFY(m_view->caret() >= 0 && m_view->caret() <= m_view->document()->text.size());
        text().setSelection(0, offset, offset / 2);
        text().setSelection(5, 1, 2);
        text().scrollToSubstring(offset, offset);
        QVERIFY(m_view->selection().end <= m_view->document()->text.size());
        text().text(offset, offset);
    }
    void magicOffsets_areEndAndCaret()
    {
        m_view->moveCaret(12);
        int start = 0;
        int end = 0;
        QCOMPARE(text().textAtOffset(-2, QAccessible::WordBoundary, &start, &end), u"evening"_s);
        QCOMPARE(text().textAtOffset(-1, QAccessible::ParagraphBoundary, &start, &end), u"Second one, 😀 too."_s);
    }
    void everyBoundary_coversTheTextOnce_data()
    {
        QTest::addColumn<QAccessible::TextBoundaryType>("type");
        QTest::newRow("characters") << QAccessible::CharBoundary;
        QTest::newRow("words") << QAccessible::WordBoundary;
        QTest::newRow("lines") << QAccessible::LineBoundary;
        QTest::newRow("paragraphs") << QAccessible::ParagraphBoundary;
    }
    void everyBoundary_coversTheTextOnce()
    {
        QFETCH(QAccessible::TextBoundaryType, type);
        QString whole;
        int start = 0;
        int end = 0;
        for (int offset = 0; offset < text().characterCount(); offset = end) {
            const QString piece = text().textAtOffset(offset, type, &start, &end);
            QCOMPARE(start, offset);
            QVERIFY(end > start);
            whole += piece;
        }
        QCOMPARE(whole, m_view->document()->text);
    }
    void emptyPage_isAnswered()
    {
        m_view->setDocument(nullptr);
        int start = 0;
        int end = 0;
        QCOMPARE(text().characterCount(), 0);
        QCOMPARE(text().text(0, 10), QString());
        QCOMPARE(text().textAtOffset(0, QAccessible::WordBoundary, &start, &end), QString());
        QVERIFY(text().characterRect(0).isEmpty());
        QCOMPARE(text().selectionCount(), 0);
        QCOMPARE(QAccessible::queryAccessibleInterface(m_view.get())->text(QAccessible::Value), QString());
        text().setCursorPosition(3);
        text().scrollToSubstring(0, 1);
        QCOMPARE(text().cursorPosition(), 0);
    }
    void overlappingMarks_areReadWhereTheyShare()
    {
        Mark mark;
        mark.span = {5, 17};
        mark.tip = u"trust"_s;
        mark.tag = 1;
        m_view->addMark(Layer::Annotation, mark);
        mark.span = {10, 25};
        mark.tip = u"NATO"_s;
        m_view->addMark(Layer::Topic, mark);
        mark.tip.clear();
        mark.letters = u"verbatim"_s;
        m_view->addMark(Layer::Link, mark);
        int start = 0;
        int end = 0;
        QCOMPARE(text().attributes(12, &start, &end), u"comment:\"trust\\; NATO\\; verbatim\";"_s);
        QCOMPARE(start, 10);
        QCOMPARE(end, 17);
        const QAccessibleInterface &page = *QAccessible::queryAccessibleInterface(m_view.get());
        m_view->moveCaret(12);
        QCOMPARE(page.text(QAccessible::Description), u"trust; NATO; verbatim"_s);
        m_view->moveCaret(20);
        QCOMPARE(page.text(QAccessible::Description), u"NATO; verbatim"_s);
        m_view->moveCaret(30);
        QCOMPARE(page.text(QAccessible::Description), QString());
    }
    void caretSetFarAway_isShown()
    {
        m_view->setDocument(Test::longDocument(100));
        const int far = text().characterCount() - 10;
        text().setCursorPosition(far);
        QVERIFY(m_view->viewport()->rect().contains(m_view->rectOf({far, far + 1}).center().toPoint()));
        text().addSelection(far - 5, far);
        QCOMPARE(m_view->selection(), (Core::TextSpan{far - 5, far}));
    }
};

QTEST_MAIN(TestScreenReader)
#include "tst_screenreader.moc"

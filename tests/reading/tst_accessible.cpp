// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "reading/readingview.h"

#include <QAccessible>
#include <QAccessibleTextInterface>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Reading;

class TestAccessible : public QObject {
    Q_OBJECT

    std::unique_ptr<ReadingView> m_view;
    QAccessibleTextInterface *m_text = nullptr;

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ReadingView>();
        m_view->resize(700, 400);
        m_view->setDocument(Test::documentOf({{QStringLiteral("Ada: Good evening. Mr. Smith came.")}, {QString()},
                                                 {QStringLiteral("Second paragraph, naïve 😀 too.")}},
            {QStringLiteral("Ada")}));
        m_view->show();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(interface);
        m_text = interface->textInterface();
        QVERIFY(m_text);
    }
    void page_saysWhatItIs()
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(interface->role(), QAccessible::EditableText);
        QVERIFY(interface->state().readOnly);
        QVERIFY(interface->state().multiLine);
        QVERIFY(interface->state().focusable);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QCOMPARE(interface->childCount(), 0);
    }
    void text_isTheDocuments()
    {
        QCOMPARE(m_text->characterCount(), int(m_view->document()->text.size()));
        QCOMPARE(m_text->text(0, -1), m_view->document()->text);
        QCOMPARE(m_text->text(5, 9), QStringLiteral("Good"));
    }
    void boundaries_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QAccessible::TextBoundaryType>("type");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("after");
        QTest::newRow("characters") << 6 << QAccessible::CharBoundary << QStringLiteral("G") << QStringLiteral("o")
                                    << QStringLiteral("o");
        QTest::newRow("a newline is a character")
            << 34 << QAccessible::CharBoundary << QStringLiteral(".") << QStringLiteral("\n") << QStringLiteral("\n");
        QTest::newRow("words") << 10 << QAccessible::WordBoundary << QStringLiteral(" ") << QStringLiteral("evening")
                               << QStringLiteral(".");
        QTest::newRow("sentences, a name's full stop in one")
            << 20 << QAccessible::SentenceBoundary << QStringLiteral("Good evening.")
            << QStringLiteral("Mr. Smith came.") << QString();
        QTest::newRow("paragraphs") << 35 << QAccessible::ParagraphBoundary
                                    << QStringLiteral("Ada: Good evening. Mr. Smith came.\n") << QStringLiteral("\n")
                                    << QStringLiteral("Second paragraph, naïve 😀 too.");
        QTest::newRow("lines") << 36 << QAccessible::LineBoundary << QStringLiteral("\n")
                               << QStringLiteral("Second paragraph, naïve 😀 too.") << QString();
    }
    void boundaries()
    {
        QFETCH(int, offset);
        QFETCH(QAccessible::TextBoundaryType, type);
        QFETCH(QString, before);
        QFETCH(QString, at);
        QFETCH(QString, after);
        int start = 0;
        int end = 0;
        QCOMPARE(m_text->textAtOffset(offset, type, &start, &end), at);
        QVERIFY(start <= offset && offset < end);
        QCOMPARE(m_text->textBeforeOffset(offset, type, &start, &end), before);
        if (type != QAccessible::SentenceBoundary)
            QCOMPARE(m_text->textAfterOffset(offset, type, &start, &end), after);
    }
    void caretAndSelection_goBothWays()
    {
        m_text->setCursorPosition(12);
        QCOMPARE(m_view->caret(), 12);
        m_view->setSelection({5, 9});
        QCOMPARE(m_text->selectionCount(), 1);
        int start = 0;
        int end = 0;
        m_text->selection(0, &start, &end);
        QCOMPARE(start, 5);
        QCOMPARE(end, 9);
        QCOMPARE(m_text->cursorPosition(), 9);
        m_text->setSelection(0, 10, 17);
        QCOMPARE(m_view->selection(), (Core::TextSpan{10, 17}));
        m_text->removeSelection(0);
        QCOMPARE(m_text->selectionCount(), 0);
    }
    void characters_areFoundOnScreen()
    {
        for (const int offset : {0, 6, 20, 40, 60}) {
            const QRect rect = m_text->characterRect(offset);
            QVERIFY(!rect.isEmpty());
            QCOMPARE(m_text->offsetAtPoint(QPoint(rect.left() + 1, rect.center().y())), offset);
        }
        QCOMPARE(m_text->offsetAtPoint(QPoint(-5000, -5000)), -1);
    }
    void marks_areRead()
    {
        Mark mark;
        mark.span = {5, 9};
        mark.tip = QStringLiteral("trust: by Ada");
        m_view->addMark(Layer::Annotation, mark);
        int start = 0;
        int end = 0;
        QCOMPARE(m_text->attributes(6, &start, &end), QStringLiteral("comment:\"trust\\: by Ada\";"));
        QCOMPARE(start, 5);
        QCOMPARE(end, 9);
        QVERIFY(m_text->attributes(12, &start, &end).isEmpty());
    }
    void marks_areReadInTheirOwnPhrase_notByTheirTip()
    {
        Mark mark;
        mark.span = {5, 9};
        mark.tip = QStringLiteral("Threat");
        mark.said = QStringLiteral("coded: Threat, by Ada");
        m_view->addMark(Layer::Annotation, mark);
        mark.tip = QStringLiteral("NATO");
        mark.said = QStringLiteral("topic: NATO");
        m_view->addMark(Layer::Topic, mark);
        m_view->moveCaret(6);
        const QAccessibleInterface &page = *QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(page.text(QAccessible::Description), QStringLiteral("coded: Threat, by Ada; topic: NATO"));
        int start = 0;
        int end = 0;
        QCOMPARE(m_text->attributes(6, &start, &end),
            QStringLiteral("comment:\"coded\\: Threat\\, by Ada\\; topic\\: NATO\";"));
    }
    void scrollToSubstring_bringsItIntoSight()
    {
        m_view->setDocument(Test::longDocument(200));
        const int at = int(m_view->document()->text.size()) - 100;
        m_text->scrollToSubstring(at, at + 5);
        QVERIFY(m_view->viewport()->rect().contains(m_view->rectOf({at, at + 5}).center().toPoint()));
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"

#include <QTest>

using namespace Crossread::Core;

/// Which paragraph and which turn hold a position.
class TestDocument final : public QObject {
    Q_OBJECT

    static Document sample()
    {
        Document document;
        document.text = QStringLiteral("Title\nA: one two\n\nB: three");
        document.paragraphs = {{0, ParagraphKind::Title}, {6, {}}, {17, {}}, {18, {}}};
        document.turns = {{{6, 16}, {6, 7}, {}, 9, 0}, {{18, 26}, {18, 19}, {}, 21, 1}};
        return document;
    }

private Q_SLOTS:
    void position_isInAParagraphAndMaybeATurn_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("paragraph");
        QTest::addColumn<qsizetype>("turn");
        const auto row = [](const char *name, qsizetype position, qsizetype paragraph, qsizetype turn) {
            QTest::newRow(name) << position << paragraph << turn;
        };
        row("before the text", -3, 0, -1);
        row("at its begin", 0, 0, -1);
        row("on a newline", 5, 0, -1);
        row("at a paragraph's begin", 6, 1, 0);
        row("inside of a turn", 10, 1, 0);
        row("right after a turn", 16, 1, -1);
        row("in an empty paragraph", 17, 2, -1);
        row("at the end of the text", 26, 3, -1);
        row("beyond the text", 99, 3, -1);
    }
    void position_isInAParagraphAndMaybeATurn()
    {
        QFETCH(qsizetype, position);
        QTEST(sample().paragraphAt(position), "paragraph");
        QTEST(sample().turnAt(position), "turn");
    }

    void paragraph_endsBeforeItsNewline()
    {
        const Document document = sample();
        const QStringList expected{
            QStringLiteral("Title"), QStringLiteral("A: one two"), {}, QStringLiteral("B: three")};
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(document.textOf(document.paragraphSpan(i)).toString(), expected[i]);
    }

    void emptyDocument_hasNothing()
    {
        QCOMPARE(Document().paragraphAt(0), -1);
        QCOMPARE(Document().turnAt(0), -1);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"

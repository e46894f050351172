// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/extracted.h"
#include "import/formats/format.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Import;

/// What every reader relies on when it puts its text together, and the registry that finds the reader.
class TestExtracted final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builder_partsBlocksAndLeavesOutEmptyOnes()
    {
        ExtractedBuilder builder;
        builder.begin(BlockKind::Heading, 1);
        builder.add(u"The pier");
        builder.begin();
        builder.begin();
        builder.addSpeaker(QStringLiteral("Anna Berg"), QStringLiteral("mayor"));
        builder.add(u"It is\nold, ");
        builder.add(u"very", RunKind::Italic);
        const Extracted made = builder.take();
        QCOMPARE(made.text, QStringLiteral("The pier\nAnna Berg: It is old, very"));
        QCOMPARE(made.blocks.size(), 2);
        QCOMPARE(made.blocks[1].span, (Core::TextSpan{9, 35}));
        QCOMPARE(made.blocks[1].label, (Core::TextSpan{9, 18}));
        QCOMPARE(made.blocks[1].role, QStringLiteral("mayor"));
        QCOMPARE(made.runs, (QList<Run>{{{31, 35}, RunKind::Italic}}));
    }

    void builder_keepsOnePlaceForEqualOnes()
    {
        ExtractedBuilder builder;
        builder.place({.page = QStringLiteral("1")});
        builder.begin();
        builder.add(u"One.");
        builder.place({.page = QStringLiteral("1")});
        builder.begin();
        builder.place({.page = QStringLiteral("2")});
        builder.add(u"Two.");
        const Extracted made = builder.take();
        QCOMPARE(made.locators.size(), 2);
        QCOMPARE(made.locators[1].position, 5);
    }

    void builder_leadsBackToTheFile()
    {
        // The file: "# Pier\r\n\r\nOld &amp;\r\nrusty 🚢 *now*.\n"
        ExtractedBuilder builder;
        builder.begin(BlockKind::Heading, 1);
        builder.copy(u"Pier", {2, 6});
        builder.begin();
        builder.copy(u"Old ", {10, 14});
        builder.copy(u"&", {14, 19});
        builder.copy(u" ", {19, 21});
        builder.copy(u"rusty 🚢 ", {21, 29});
        builder.copy(u"now", {30, 33});
        builder.copy(u".", {34, 35});
        const Extracted made = builder.take(36);
        QCOMPARE(made.text, QStringLiteral("Pier\nOld & rusty 🚢 now."));
        const auto source = [&](QStringView words) {
            const qsizetype begin = made.text.indexOf(words);
            return made.sourceMap.toSource({begin, begin + words.size()}, made.text);
        };
        QCOMPARE(source(u"Pier"), (Core::SourceSpan{2, 6}));
        QCOMPARE(source(u"&"), (Core::SourceSpan{14, 19}));
        QCOMPARE(source(u"rusty"), (Core::SourceSpan{21, 26}));
        QCOMPARE(source(u"now"), (Core::SourceSpan{30, 33}));
        QCOMPARE(made.sourceMap.readingSize(), made.text.size());
        QCOMPARE(made.sourceMap.sourceSize(), 36);
        QCOMPARE(made.sourceMap.toReading({30, 33}, made.text), (Core::TextSpan{20, 23}));
    }

    void registry_endsWithPlainText()
    {
        QCOMPARE(formats().last().id, QStringLiteral("text"));
        QCOMPARE(formatOf("Anna Berg: Good morning.", QStringLiteral("talk.txt")).id, QStringLiteral("text"));
        QVERIFY(formatOfId(QStringLiteral("text")) != nullptr);
        QVERIFY(formatOfId(QStringLiteral("nobody's")) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestExtracted)
#include "tst_extracted.moc"

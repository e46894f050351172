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

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "reading/blocklayout.h"
#include "reading/heightmodel.h"
#include "reading/heighttree.h"

#include <QGuiApplication>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Reading;

class TestHeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tree_agreesWithPlainSums_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 7, 8, 9, 100, 1000})
            QTest::addRow("%d blocks", count) << count;
    }
    void tree_agreesWithPlainSums()
    {
        QFETCH(int, count);
        QRandomGenerator random{quint32(count)};
        std::vector<int> heights(static_cast<size_t>(count));
        for (int &height : heights)
            height = 1 + random.bounded(500);
        HeightTree tree;
        tree.assign(heights);
        for (int change = 0; change < 50; ++change) {
            const int index = random.bounded(count);
            const int delta = random.bounded(300);
            heights[size_t(index)] += delta;
            tree.change(index, delta);
        }
        qint64 top = 0;
        for (int index = 0; index < count; ++index) {
            QCOMPARE(tree.top(index), top);
            QCOMPARE(tree.indexAt(top), index);
            QCOMPARE(tree.indexAt(top + heights[size_t(index)] - 1), index);
            top += heights[size_t(index)];
        }
        QCOMPARE(tree.top(count), top);
        QCOMPARE(tree.total(), top);
        QCOMPARE(tree.indexAt(-5), 0);
        QCOMPARE(tree.indexAt(top + 1000), count - 1);
    }
    void tree_ofNothing_holdsNothing()
    {
        const HeightTree tree;
        QCOMPARE(tree.total(), 0);
        QCOMPARE(tree.indexAt(0), -1);
    }
    void blocks_coverTheText_andCutGiants()
    {
        QString giant;
        while (giant.size() < 100'000)
            giant += QStringLiteral("some words of a line without end ");
        const auto document =
            Test::documentOf({{QStringLiteral("one")}, {giant}, {QString()}, {QStringLiteral("three")}});
        const BlockTable blocks(*document);
        QVERIFY(blocks.size() >= 4 + 100'000 / BlockTable::cutAt - 1);
        for (qsizetype index = 0; index < blocks.size(); ++index) {
            const Core::TextSpan span = blocks.span(index);
            QVERIFY(span.size() <= BlockTable::cutAt);
            QCOMPARE(blocks.at(span.begin), index);
            if (index > 0) {
                const qsizetype gap = blocks[index].continues ? 0 : 1;
                QCOMPARE(span.begin, blocks.span(index - 1).end + gap);
            }
            if (blocks[index].continues)
                QVERIFY(document->text[span.begin - 1].isSpace());
        }
        QCOMPARE(blocks.span(blocks.size() - 1).end, document->text.size());
    }
    void giantWithoutBlanks_isNotCutInsideACharacter()
    {
        QString giant;
        for (int index = 0; index < 30'000; ++index)
            giant += QStringLiteral("😀");
        const auto document = Test::documentOf({{u'x' + giant}});
        const BlockTable blocks(*document);
        for (qsizetype index = 1; index < blocks.size(); ++index)
            QVERIFY(!document->text[blocks[index].begin].isLowSurrogate());
    }
    void estimate_isNearWhatIsLaidOut_data()
    {
        QTest::addColumn<Typography>("typography");
        QTest::newRow("as it is") << Typography();
        QTest::newRow("wider letters and words")
            << Typography{.family = {}, .letterSpacing = 0.12, .wordSpacing = 0.16};
    }
    void estimate_isNearWhatIsLaidOut()
    {
        QFETCH(Typography, typography);
        const auto document = Test::longDocument(400);
        const BlockTable blocks(*document);
        const PageStyle style(typography, 0, 700, PageStyle::Margin::Labels, 96);
        HeightModel heights;
        heights.setWidths(HeightModel::measured(*document, blocks, NaturalWidths(style.body().font)));
        heights.estimate(blocks, style);
        const qint64 estimated = heights.total();
        int right = 0;
        for (qsizetype index = 0; index < blocks.size(); ++index)
            right += heights.setExact(index, BlockLayout(*document, blocks, index, style, {}).height()) == 0;
        QVERIFY2(std::abs(estimated - heights.total()) <= heights.total() / 100,
            qPrintable(QStringLiteral("estimated %1, laid out %2").arg(estimated).arg(heights.total())));
        QVERIFY2(
            right >= blocks.size() * 85 / 100, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(blocks.size())));
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv); // fonts are measured; nothing is shown
    TestHeights test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_heights.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/marklayer.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Crossread::Reading;
using Crossread::Core::TextSpan;

namespace {

Mark markOf(qsizetype begin, qsizetype end, quint64 tag)
{
    Mark mark;
    mark.span = {begin, end};
    mark.tag = tag;
    return mark;
}

QList<quint64> tagsTouching(const MarkLayer &layer, TextSpan span)
{
    QList<quint64> tags;
    for (const qsizetype index : layer.touching(span))
        tags.append(layer[index].tag);
    std::sort(tags.begin(), tags.end());
    return tags;
}

}

class TestMarkLayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void touching_findsExactlyWhatOverlaps()
    {
        QRandomGenerator random(3);
        QList<Mark> marks;
        for (quint64 tag = 1; tag <= 500; ++tag) {
            const int begin = random.bounded(10'000);
            const int length = random.bounded(10) == 0 ? random.bounded(8000) : random.bounded(60);
            marks.append(markOf(begin, begin + length, tag));
        }
        MarkLayer layer;
        layer.assign(marks);
        for (int round = 0; round < 200; ++round) {
            const int begin = random.bounded(10'000);
            const TextSpan asked{begin, begin + 1 + random.bounded(300)};
            QList<quint64> expected;
            for (const Mark &mark : marks) {
                if (!mark.span.isEmpty() && mark.span.overlaps(asked))
                    expected.append(mark.tag);
            }
            QCOMPARE(tagsTouching(layer, asked), expected);
        }
    }
    void addAndRemove_leaveTheOthers()
    {
        MarkLayer layer;
        layer.assign({markOf(0, 10, 1), markOf(20, 30, 2)});
        layer.add(markOf(5, 25, 3));
        QCOMPARE(tagsTouching(layer, {8, 9}), (QList<quint64>{1, 3}));
        layer.remove({0, 9}, 1); // other words
        QCOMPARE(layer.size(), 3);
        layer.remove({0, 10}, 1);
        QCOMPARE(tagsTouching(layer, {8, 9}), QList<quint64>{3});
        QCOMPARE(tagsTouching(layer, {0, 100}), (QList<quint64>{2, 3}));
    }
    void comingAndGoing_leavesWhatAFreshLayerHas()
    {
        QRandomGenerator random(7);
        quint64 newest = 0;
        const auto any = [&] {
            const int begin = random.bounded(10'000);
            const int length = random.bounded(20) == 0 ? random.bounded(3000) : random.bounded(60);
            return markOf(begin, begin + 1 + length, ++newest);
        };
        QList<Mark> marks;
        while (marks.size() < 1500)
            marks.append(any());
        MarkLayer layer;
        layer.assign(marks);
        for (int round = 0; round < 600; ++round) {
            if (random.bounded(2) == 0) {
                marks.append(any());
                layer.add(marks.constLast());
            } else {
                const Mark gone = marks.takeAt(random.bounded(int(marks.size())));
                layer.remove(gone.span, gone.tag);
            }
            (void)layer.lane(random.bounded(int(layer.size()))); // what was asked for before is not believed
        }
        MarkLayer fresh;
        fresh.assign(layer.marks());
        QCOMPARE(layer.size(), marks.size());
        for (qsizetype index = 0; index < layer.size(); ++index) {
            QCOMPARE(layer[index].tag, fresh[index].tag);
            QCOMPARE(layer.spans()[size_t(index)], layer[index].span);
            QCOMPARE(layer.lane(index), fresh.lane(index));
        }
        for (int round = 0; round < 100; ++round) {
            const int begin = random.bounded(10'000);
            const TextSpan asked{begin, begin + 1 + random.bounded(300)};
            QList<quint64> expected;
            for (const Mark &mark : std::as_const(marks)) {
                if (mark.span.overlaps(asked))
                    expected.append(mark.tag);
            }
            std::sort(expected.begin(), expected.end());
            QCOMPARE(tagsTouching(layer, asked), expected);
        }
    }
    void edges_areHalfOpen()
    {
        MarkLayer layer;
        layer.assign({markOf(10, 20, 1)});
        QVERIFY(layer.touching({0, 10}).empty());
        QVERIFY(layer.touching({20, 30}).empty());
        QCOMPARE(layer.touching({19, 20}).size(), 1U);
    }
    void emptyMarks_areNotKept()
    {
        MarkLayer layer;
        layer.assign({markOf(10, 10, 1)});
        layer.add(markOf(5, 5, 2));
        QVERIFY(layer.isEmpty());
    }
    void lanes_keepNeighboursApart()
    {
        MarkLayer layer;
        layer.assign(
            {markOf(0, 100, 1), markOf(50, 60, 2), markOf(55, 400, 3), markOf(2000, 2100, 4), markOf(0, 100, 5)});
        for (qsizetype a = 0; a < layer.size(); ++a) {
            for (qsizetype b = a + 1; b < layer.size(); ++b) {
                if (layer[a].span.overlaps(layer[b].span))
                    QVERIFY(layer.lane(a) != layer.lane(b));
            }
        }
        QCOMPARE(layer.lane(4), 0); // far from all others: next to the text
        QCOMPARE(layer.depth(), 4);
        layer.assign({});
        QCOMPARE(layer.depth(), 0);
    }
    void depth_isThatOfAll_whateverWasAskedForFirst()
    {
        QList<Mark> marks;
        for (int i = 0; i < 1000; ++i)
            marks.append(markOf(i * 200, i * 200 + 10, quint64(i + 1)));
        marks.append(markOf(199'800, 199'810, 2000));
        MarkLayer layer;
        layer.assign(marks);
        QCOMPARE(layer.lane(0), 0);
        QCOMPARE(layer.depth(), 2);
        layer.add(markOf(0, 10, 3000));
        layer.add(markOf(0, 10, 3001));
        QCOMPARE(layer.lane(2), 2);
        QCOMPARE(layer.depth(), 3);
    }
};

QTEST_GUILESS_MAIN(TestMarkLayer)
#include "tst_marklayer.moc"

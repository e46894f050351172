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

constexpr int lanes = 16; // of a wide page

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
        constexpr int few = 5;
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
            (void)layer.lane(random.bounded(int(layer.size())), few); // what was asked for before is not believed
        }
        MarkLayer fresh;
        fresh.assign(layer.marks());
        QCOMPARE(layer.size(), marks.size());
        for (qsizetype index = 0; index < layer.size(); ++index) {
            QCOMPARE(layer[index].tag, fresh[index].tag);
            QCOMPARE(layer.spans()[size_t(index)], layer[index].span);
            QCOMPARE(layer.lane(index, few), fresh.lane(index, few));
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
                    QVERIFY(layer.lane(a, lanes) != layer.lane(b, lanes));
            }
        }
        QCOMPARE(layer.lane(4, lanes), 0); // far from all others: next to the text
        QCOMPARE(layer.depth(lanes), 4);
        layer.assign({});
        QCOMPARE(layer.depth(lanes), 0);
    }
    /// As a coder does it: ten codes on each turn, and ten more on each of its sentences.
    void longOnes_haveTheLanes()
    {
        QList<Mark> marks;
        quint64 tag = 0;
        for (int turn = 0; turn < 20; ++turn) {
            const qsizetype begin = turn * 2000;
            for (int code = 0; code < 10; ++code) {
                marks.append(markOf(begin, begin + 1400, ++tag));
                for (int sentence = 0; sentence < 7; ++sentence)
                    marks.append(markOf(begin + sentence * 200, begin + sentence * 200 + 100, ++tag));
            }
        }
        MarkLayer layer;
        layer.assign(marks);
        for (const int count : {5, 12, 25}) {
            for (qsizetype index = 0; index < layer.size(); ++index) {
                const bool isTurn = layer[index].span.size() > 100;
                QCOMPARE(layer.lane(index, count) < std::min(10, count), isTurn && layer.lane(index, count) < count);
            }
            // Nothing is counted while a lane is free.
            for (qsizetype position = 0; position < 40'000; position += 50) {
                const std::vector<qsizetype> here = layer.touching({position, position + 1});
                const auto hasLane = [&](qsizetype index) { return layer.lane(index, count) < count; };
                QCOMPARE(std::ranges::count_if(here, hasLane), std::min<qsizetype>(count, qsizetype(here.size())));
            }
        }
    }
    void longOneThatBeginsInACrowd_hasALane()
    {
        QList<Mark> marks;
        for (quint64 tag = 1; tag <= 5; ++tag)
            marks.append(markOf(100, 200, tag));
        MarkLayer layer;
        layer.assign(marks);
        QCOMPARE(layer.lane(0, 5), 0);
        layer.add(markOf(150, 5000, 6));
        QVERIFY2(layer.lane(5, 5) < 5, "it stands beside free lanes nearly everywhere");
        const auto countLanes = [&layer] {
            int without = 0;
            for (qsizetype index = 0; index < layer.size(); ++index)
                without += layer.lane(index, 5) == 5;
            return without;
        };
        QCOMPARE(countLanes(), 1);
        layer.add(markOf(160, 210, 7)); // no longer than those that have one
        QCOMPARE(layer.lane(6, 5), 5);
        QCOMPARE(countLanes(), 2);
        layer.remove({150, 5000}, 6);
        QCOMPARE(countLanes(), 1);
        QCOMPARE(layer.lane(5, 5), 5);
    }
    /// A title above a long turn: nothing says that they share a line.
    void shortOneBeforeALongOne_keepsItsLane()
    {
        MarkLayer layer;
        layer.assign({markOf(0, 60, 1), markOf(62, 2000, 2), markOf(2001, 2020, 3)});
        for (qsizetype index = 0; index < layer.size(); ++index)
            QCOMPARE(layer.lane(index, 1), 0);
        QCOMPARE(layer.lane(1, 2), 1);
    }
    void depth_isThatOfAll_whateverWasAskedForFirst()
    {
        QList<Mark> marks;
        for (int i = 0; i < 1000; ++i)
            marks.append(markOf(i * 200, i * 200 + 10, quint64(i + 1)));
        marks.append(markOf(199'800, 199'810, 2000));
        MarkLayer layer;
        layer.assign(marks);
        QCOMPARE(layer.lane(0, lanes), 0);
        QCOMPARE(layer.depth(lanes), 2);
        layer.add(markOf(0, 10, 3000));
        layer.add(markOf(0, 10, 3001));
        QCOMPARE(layer.lane(2, lanes), 2);
        QCOMPARE(layer.depth(lanes), 3);
    }
};

QTEST_GUILESS_MAIN(TestMarkLayer)
#include "tst_marklayer.moc"

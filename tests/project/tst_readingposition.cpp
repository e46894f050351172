// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/readingposition.h"

#include <QSignalSpy>
#include <QTest>

using namespace Crossread::Core;
using Crossread::Project::Place;
using Crossread::Project::ReadingPosition;

/// One position for everybody, with a way back through the places visited.
class TestReadingPosition final : public QObject {
    Q_OBJECT

    const DocumentId m_document = DocumentId::create();
    [[nodiscard]] Place at(qsizetype begin) const { return {m_document, {begin, begin + 5}}; }

private Q_SLOTS:
    void newPosition_isNowhere()
    {
        ReadingPosition position;
        QVERIFY(position.current() == Place{});
        QVERIFY(!position.canGoBack() && !position.canGoForward());
        QSignalSpy moved(&position, &ReadingPosition::moved);
        position.back();
        position.forward();
        QCOMPARE(moved.size(), 0);
    }

    void backAndForward_goThroughThePlaces()
    {
        ReadingPosition position;
        const Place other{DocumentId::create(), {1, 2}};
        position.goTo(at(1), {other});
        position.goTo(at(2));
        position.goTo(at(3));
        QSignalSpy moved(&position, &ReadingPosition::moved);
        position.back();
        position.back();
        QVERIFY(position.current() == at(1) && position.counterparts() == QList{other});
        QVERIFY(!position.canGoBack() && position.canGoForward());
        position.forward();
        QVERIFY(position.current() == at(2) && position.counterparts().isEmpty());
        QCOMPARE(moved.size(), 3);
        QVERIFY(moved.at(2).at(0).value<Place>() == at(2));
    }

    void newPlace_endsTheWayForward()
    {
        ReadingPosition position;
        position.goTo(at(1));
        position.goTo(at(2));
        position.back();
        position.goTo(at(3));
        QVERIFY(!position.canGoForward());
        position.back();
        QVERIFY(position.current() == at(1));
    }

    void samePlaceAgain_isShownAgainButVisitedOnce()
    {
        ReadingPosition position;
        position.goTo(at(1));
        QSignalSpy moved(&position, &ReadingPosition::moved);
        QSignalSpy visited(&position, &ReadingPosition::visitedChanged);
        position.goTo(at(1), {at(9)});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(visited.size(), 0);
        QVERIFY(!position.canGoBack());
        QVERIFY(position.counterparts() == QList{at(9)});
    }

    void visits_areTheNewestTwoHundred()
    {
        ReadingPosition position;
        for (int i = 0; i < 250; ++i)
            position.goTo(at(i));
        int steps = 0;
        for (; position.canGoBack(); ++steps)
            position.back();
        QCOMPARE(steps, 199);
        QVERIFY(position.current() == at(50));
    }

    void clear_forgetsAll()
    {
        ReadingPosition position;
        position.goTo(at(1));
        position.goTo(at(2));
        position.clear();
        QVERIFY(!position.canGoBack());
        QVERIFY(position.current() == Place{});
    }
};

QTEST_GUILESS_MAIN(TestReadingPosition)
#include "tst_readingposition.moc"

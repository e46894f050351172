// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonfilter.h"
#include "models/compared.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::ComparisonFilter;
using Models::ComparisonIndex;
using Models::ComparisonModel;
using Test::Compared;

/// The second look that follows a comparison, by what sentences mean. With the real encoder, or not at all: what is taken
/// over from it is tried without one in tst_finding.
class TestLookingAgain final : public QObject {
    Q_OBJECT

    QTemporaryDir m_cache;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", m_cache.path().toLocal8Bit());
        if (!Library::SecondLook::isPossible())
            QSKIP("there is no sentence encoder");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void follows_andTellsWhatItChanged()
    {
        Compared talks(
            u"Talks in Paris\n\nThe talks went on until midnight. Vladimir Putin said they would swap captives "
            "by the end of the week.\n\n“"_s
            + Test::water.chopped(1) + u",” Emmanuel Macron said.\n"_s);
        ComparisonModel model(talks.index, *talks.project);
        ComparisonFilter filter(model);
        filter.setOnly(ComparisonFilter::Only::Changed);
        QSignalSpy told(&talks.index, &ComparisonIndex::lookedAgain);
        QVERIFY(talks.compare());
        QVERIFY(!talks.index.isLookingAgain()); // nobody has asked for it
        const QList<Review::Finding> before = talks.index.findings(talks.first);
        talks.rule(talks.findingOf(u"Donetsk"_s), Core::LinkState::Confirmed);
        const Review::Finding ruled = talks.findingOf(u"Donetsk"_s);

        talks.index.setLooksAgain(true);
        QVERIFY(talks.index.isLookingAgain() && !talks.index.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!talks.index.isLookingAgain(), 60'000);
        QCOMPARE(told.last().first().toInt(), 1000);
        QVERIFY(talks.index.report(talks.first)
                .remarks.join(u' ')
                .contains(Compare::sentence(Compare::Remark::LookedAgain)));
        QCOMPARE(talks.findingOf(u"Donetsk"_s), ruled); // what the reader has ruled on
        const Review::Finding captives = talks.findingOf(u"captives"_s);
        QVERIFY(captives.statement.passages.first().evidence.likeness > 0);
        int changed = 0;
        for (const Review::Finding &one : before)
            changed += int(talks.index.isChangedByLook(talks.first, one.statement.span));
        QCOMPARE(filter.rowCount(), changed);

        // Once for each comparison; what is switched off begins no more.
        talks.index.setLooksAgain(true);
        QVERIFY(!talks.index.isLookingAgain());
        talks.index.setLooksAgain(false);
        talks.index.restart();
        QTRY_VERIFY(!talks.index.isBusy() && talks.index.isCompared(talks.first));
        QVERIFY(!talks.index.isLookingAgain());
        QCOMPARE(filter.rowCount(), 0);
    }

    void isGivenUpForWhatChanges()
    {
        Compared talks;
        talks.index.setLooksAgain(true);
        QVERIFY(talks.compare());
        const Core::DocumentId second = talks.bring(u"Weekly"_s, Test::articleText, Core::DocumentKind::Article);
        QTRY_VERIFY(talks.index.isCompared(second));
        QTRY_VERIFY_WITH_TIMEOUT(!talks.index.isLookingAgain(), 60'000);
        for (const Core::DocumentId article : {talks.first, second})
            QVERIFY(talks.index.remarks(article).contains(Compare::sentence(Compare::Remark::LookedAgain)));
        talks.index.restart();
        QTRY_VERIFY_WITH_TIMEOUT(talks.index.isCompared(talks.first) && talks.index.isCompared(second), 60'000);
        talks.index.cancel();
        QVERIFY(!talks.index.isLookingAgain());
        QVERIFY(talks.project->removeDocument(talks.transcript));
        QVERIFY(!talks.index.isLookingAgain());
    }
};

QTEST_GUILESS_MAIN(TestLookingAgain)
#include "tst_lookingagain.moc"

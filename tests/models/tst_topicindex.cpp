// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fixtures.h"
#include "models/topicmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::TopicIndex;
using Models::TopicModel;

namespace {

Core::Topic topic(const QString &name, const QStringList &phrases, int position)
{
    return {Core::TopicId::create(), name, 0x336699, phrases, true, position};
}

const QString talksText = u"On NATO.\nPutin: NATO and Minsk.\nMacron: NATO, NATO."_s;

}

class TestTopicIndex final : public QObject {
    Q_OBJECT

    const QList<Core::Topic> m_topics{topic(u"NATO"_s, {u"NATO"_s}, 0), topic(u"Minsk"_s, {u"Minsk"_s}, 1)};
    const QList<int> m_shown{TopicModel::NameRole, TopicModel::EnabledRole, TopicModel::CountRole};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hits_areFoundInTheBackground()
    {
        Test::TemporaryProject talks;
        QVERIFY(talks.project->setTopics(m_topics, u"Topics"_s));
        const Core::DocumentId document = talks.add(u"one"_s, talksText);
        TopicIndex index(*talks.project);
        QTRY_VERIFY(index.isCurrent(document));
        QCOMPARE(index.hits(document, m_topics[1].id), (QList<Core::TextSpan>{{25, 30}}));
        QCOMPARE(index.count(m_topics[0].id), 4);
        QCOMPARE(index.countBySpeaker(m_topics[0].id, document), (QList<int>{1, 1, 2}));

        const Core::DocumentId second = talks.add(u"two"_s, u"Minsk and Minsk"_s); // while it looks on
        QTRY_VERIFY(index.isCurrent(second));
        QCOMPARE(index.count(m_topics[1].id), 3);
        QCOMPARE(index.count(m_topics[1].id, second), 2);
        QVERIFY(talks.project->removeDocument(second));
        QCOMPARE(index.count(m_topics[1].id), 1);
    }

    void textThatIsLetGo_isStillCounted_withoutItsPlaces()
    {
        Test::TemporaryProject talks;
        QVERIFY(talks.project->setTopics(m_topics, u"Topics"_s));
        const Core::DocumentId document = talks.add(u"one"_s, talksText);
        TopicIndex index(*talks.project);
        QTRY_VERIFY(index.isCurrent(document));
        const std::weak_ptr<const Core::Document> text = talks.project->document(document).value();
        talks.project->unload(document);
        QVERIFY(!index.isCurrent(document));
        QVERIFY(index.hits(document, m_topics[0].id).isEmpty());
        QCOMPARE(index.count(m_topics[0].id), 4);
        QCOMPARE(index.count(m_topics[0].id, document), 4);
        QTRY_VERIFY(text.expired()); // a search may be about to end

        QList<Core::Topic> changed = m_topics;
        changed[0].phrases = {u"and"_s};
        QVERIFY(talks.project->setTopics(changed, u"Phrases"_s));
        QCOMPARE(index.count(m_topics[0].id), 0); // nobody has looked for these
        QCOMPARE(index.count(m_topics[1].id), 1);
        QVERIFY(talks.project->document(document));
        QCOMPARE(index.count(m_topics[1].id), 1); // also until it is found again
        QTRY_COMPARE(index.count(m_topics[0].id), 1);
        QTRY_COMPARE(index.hits(document, m_topics[1].id).size(), 1);

        talks.project->unload(document);
        QCOMPARE(index.count(m_topics[0].id), 1);
        QVERIFY(talks.project->removeDocument(document));
        QCOMPARE(index.count(m_topics[0].id), 0);
    }

    void textThatIsLetGoWhileItIsSearched_isCounted()
    {
        Test::TemporaryProject talks;
        QVERIFY(talks.project->setTopics(m_topics, u"Topics"_s));
        const Core::DocumentId document = talks.add(u"one"_s, talksText);
        TopicIndex index(*talks.project);
        talks.project->unload(document);
        QTRY_COMPARE(index.count(m_topics[0].id), 4);
        QVERIFY(index.hits(document, m_topics[0].id).isEmpty());
        QVERIFY(!index.isCurrent(document));
    }

    void nextAndPrevious_goFromHitToHit()
    {
        Test::TemporaryProject talks;
        QVERIFY(talks.project->setTopics(m_topics, u"Topics"_s));
        const Core::DocumentId document = talks.add(u"one"_s, talksText);
        TopicIndex index(*talks.project);
        QTRY_VERIFY(index.isCurrent(document));
        const Core::TopicId nato = m_topics[0].id;
        QCOMPARE(index.nextHit(document, nato, -1), (Core::TextSpan{3, 7}));
        QCOMPARE(index.nextHit(document, nato, 3), (Core::TextSpan{16, 20}));
        QCOMPARE(index.nextHit(document, {}, 16), (Core::TextSpan{25, 30})); // of any topic
        QCOMPARE(index.previousHit(document, nato, 25), (Core::TextSpan{16, 20}));
        QCOMPARE(index.previousHit(document, nato, 16), (Core::TextSpan{3, 7}));
        QVERIFY(!index.previousHit(document, nato, 3));
        QVERIFY(!index.nextHit(document, m_topics[1].id, 25));

        QList<Core::Topic> changed = m_topics;
        changed[1].enabled = false;
        QVERIFY(talks.project->setTopics(changed, u"Minsk off"_s));
        QCOMPARE(index.nextHit(document, {}, 16), (Core::TextSpan{40, 44})); // of any that is switched on
    }

    void changedPhrases_areFoundAnew_othersStay()
    {
        Test::TemporaryProject talks;
        QVERIFY(talks.project->setTopics(m_topics, u"Topics"_s));
        const Core::DocumentId document = talks.add(u"one"_s, talksText);
        TopicIndex index(*talks.project);
        QTRY_VERIFY(index.isCurrent(document));
        const QSignalSpy updates(&index, &TopicIndex::updated);

        QList<Core::Topic> changed = m_topics;
        changed[0].colour = 0x112233;
        QVERIFY(talks.project->setTopics(changed, u"Colour"_s));
        QVERIFY(index.isCurrent(document)); // a colour changes no hit
        changed[1].phrases = {u"Minsk"_s, u"on"_s};
        QVERIFY(talks.project->setTopics(changed, u"Phrases"_s));
        QCOMPARE(index.count(changed[0].id), 4);
        QTRY_COMPARE(index.count(changed[1].id), 2);
        QCOMPARE(updates.size(), 1);

        changed.removeFirst();
        QVERIFY(talks.project->setTopics(changed, u"Remove"_s));
        QCOMPARE(index.count(m_topics[0].id), 0);
        QVERIFY(talks.project->undo());
        QTRY_COMPARE(index.count(m_topics[0].id), 4);
    }

    void manyChangesAtOnce_endWithTheLast()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId document = talks.add(u"one"_s, u"aa bb "_s.repeated(20'000));
        TopicIndex index(*talks.project);
        Core::Topic last;
        for (int round = 0; round < 20; ++round) {
            last = topic(u"t"_s, {round % 2 == 0 ? u"bb"_s : u"aa bb"_s}, 0);
            QVERIFY(talks.project->setTopics({last}, u"Change"_s));
        }
        QTRY_VERIFY(index.isCurrent(document));
        QCOMPARE(index.hits(document, last.id).size(), 20'000);
        QCOMPARE(index.hits(document, last.id).first(), (Core::TextSpan{0, 5}));
    }

    void index_canGoWhileSearching()
    {
        Test::TemporaryProject talks;
        talks.add(u"one"_s, u"NATO "_s.repeated(100'000));
        auto index = std::make_unique<TopicIndex>(*talks.project);
        const QSignalSpy updates(index.get(), &TopicIndex::updated);
        index.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(updates.size(), 0);
    }

    void legend_showsNamesStateAndCounts()
    {
        Test::TemporaryProject talks;
        QVERIFY(talks.project->setTopics(m_topics, u"Topics"_s));
        const Core::DocumentId document = talks.add(u"one"_s, talksText);
        talks.add(u"two"_s, u"Minsk"_s);
        TopicIndex index(*talks.project);
        TopicModel model(*talks.project, index);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(Test::printed(model, m_shown), (QStringList{u"NATO | true | 4"_s, u"Minsk | true | 2"_s}));
        model.setCountedDocument(document);
        QCOMPARE(Test::printed(model, m_shown), (QStringList{u"NATO | true | 4"_s, u"Minsk | true | 1"_s}));
        QCOMPARE(model.index(0).data(TopicModel::SpeakerCountsRole).value<QList<int>>(), (QList<int>{1, 1, 2}));

        QList<Core::Topic> changed{m_topics[1], topic(u"and"_s, {u"and"_s}, 1), m_topics[0]};
        changed[0].enabled = false;
        changed[0].position = 0;
        changed[2].position = 2;
        const QPersistentModelIndex nato = model.indexOf(m_topics[0].id);
        QVERIFY(talks.project->setTopics(changed, u"Edit topics"_s));
        QTRY_COMPARE(Test::printed(model, m_shown),
            (QStringList{u"Minsk | false | 1"_s, u"and | true | 1"_s, u"NATO | true | 4"_s}));
        QCOMPARE(nato.row(), 2);
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QVERIFY(talks.project->undo());
        QTRY_COMPARE(Test::printed(model, m_shown), (QStringList{u"NATO | true | 4"_s, u"Minsk | true | 1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTopicIndex)
#include "tst_topicindex.moc"

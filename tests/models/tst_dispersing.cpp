// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dispersing.h"
#include "models/fixtures.h"
#include "models/topicindex.h"

#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Models::Dispersing;

/// Where things are in one text, found beside the window while somebody looks.
class TestDispersing final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::TemporaryProject> m_talks;
    std::unique_ptr<Models::TopicIndex> m_topics;
    std::unique_ptr<Dispersing> m_where;
    Core::DocumentId m_document;

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Library::Dispersed &row : m_where->found().rows)
            names.append(u"%1 %2"_s.arg(row.name).arg(row.places.size()));
        return names;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_talks = std::make_unique<Test::TemporaryProject>();
        QVERIFY(m_talks->project->setTopics({}, u"Topics"_s));
        m_document = m_talks->add(u"one"_s, u"On NATO.\nPutin: NATO and Minsk.\nMacron: NATO, NATO."_s);
        m_topics = std::make_unique<Models::TopicIndex>(*m_talks->project);
        m_where = std::make_unique<Dispersing>(*m_talks->project, *m_topics);
        m_where->setDocument(m_document, m_talks->project->document(m_document).value());
    }
    void cleanup()
    {
        m_where.reset();
        m_topics.reset();
        m_talks.reset();
    }

    void whatNobodyLooksAt_isNotFound()
    {
        m_talks->annotate(m_document, {3, 7}, {u"Alliance"_s});
        QVERIFY(!m_where->isCurrent());
        QCOMPARE(names(), QStringList());
        QSignalSpy updated(m_where.get(), &Dispersing::updated);
        m_where->setWatched(true);
        QVERIFY(updated.wait());
        QCOMPARE(names(), (QStringList{u"Putin 1"_s, u"Macron 1"_s, u"Alliance 1"_s}));
        QTRY_VERIFY(m_where->isCurrent()); // topics may come later
    }
    void changes_areFollowed()
    {
        m_where->setWatched(true);
        QTRY_VERIFY(m_where->isCurrent());
        QCOMPARE(names(), (QStringList{u"Putin 1"_s, u"Macron 1"_s}));
        m_talks->annotate(m_document, {3, 7}, {u"Alliance"_s});
        m_talks->annotate(m_document, {16, 20}, {u"Alliance"_s}); // before the first is looked at
        QTRY_VERIFY(m_where->isCurrent());
        QCOMPARE(names().last(), u"Alliance 2"_s);
        QVERIFY(m_talks->project->undo());
        QTRY_VERIFY(m_where->isCurrent());
        QCOMPARE(names().last(), u"Alliance 1"_s);

        QVERIFY(m_talks->project->setTopics(
            {{Core::TopicId::create(), u"NATO"_s, 0x336699, {u"NATO"_s}, true, 0}}, u"Topics"_s));
        QTRY_COMPARE(names().last(), u"NATO 4"_s);
    }
    void otherText_hasOtherPlaces()
    {
        m_where->setWatched(true);
        m_talks->annotate(m_document, {3, 7}, {u"Alliance"_s});
        QTRY_COMPARE(names().size(), 3);
        const Core::DocumentId second = m_talks->add(u"two"_s, u"Minsk and Minsk"_s);
        m_where->setDocument(second, m_talks->project->document(second).value());
        QCOMPARE(names(), QStringList()); // at once: those were not of this one
        QTRY_VERIFY(m_where->isCurrent());
        QCOMPARE(names(), QStringList());
        m_where->setDocument({}, {});
        QTRY_VERIFY(m_where->isCurrent());
        m_where->setDocument(m_document, m_talks->project->document(m_document).value());
        QTRY_COMPARE(names().size(), 3);
    }
    void hiddenCoder_isLeftOut()
    {
        m_where->setWatched(true);
        m_talks->annotate(m_document, {3, 7}, {u"Alliance"_s});
        QTRY_COMPARE(names().size(), 3);
        m_where->setHidden({m_talks->project->coder()});
        QTRY_COMPARE(names().size(), 2);
        m_where->setHidden({});
        QTRY_COMPARE(names().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestDispersing)
#include "tst_dispersing.moc"

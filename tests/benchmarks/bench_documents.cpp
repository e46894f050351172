// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documenttree.h"
#include "models/factsindex.h"
#include "models/fixtures.h"
#include "models/speakertable.h"
#include "models/tablefilter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// A project of five hundred documents: how long its lists take, and how much of that the window would wait for.
class BenchDocuments final : public QObject {
    Q_OBJECT

    static constexpr int documents = 500;
    static constexpr int turns = 120; // some 30 KB

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"many.crossread"_s);
    std::unique_ptr<Project::Project> m_project;

    static QString textOf(int number)
    {
        QString text;
        for (int turn = 0; turn < turns; ++turn)
            text += u"Speaker %1: %2\n"_s.arg((number + turn) % 7)
                        .arg(u"words that somebody says of something else, and so on. "_s.repeated(4));
        return text.trimmed();
    }
    template <typename Work>
    static void time(const char *what, Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        qInfo("%-60s %8.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
    }
    void open()
    {
        m_project.reset();
        m_project = Project::Project::open(m_path).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = Project::Project::create(m_path).value();
        for (int i = 0; i < documents; ++i) {
            const QString text = textOf(i);
            const QString name = u"Document %1"_s.arg(i);
            QVERIFY(m_project->addDocument({name, {}, text.toUtf8(), {}}, Test::documentOf(name, text)));
        }
    }

    void lists()
    {
        time("opening the project", [this] { open(); });
        Project::Project &project = *m_project;
        {
            std::unique_ptr<Models::FactsIndex> first;
            time("what the texts tell, the first time: to begin",
                [&] { first = std::make_unique<Models::FactsIndex>(project); });
            time("… until all of it is known, in the background",
                [&] { QVERIFY(QTest::qWaitFor([&] { return first->isSettled(); }, 600'000)); });
        }
        open();
        std::unique_ptr<Models::FactsIndex> facts;
        time("what the texts tell, at the next opening",
            [&] { facts = std::make_unique<Models::FactsIndex>(*m_project); });
        QCOMPARE(facts->all().size(), documents);
        std::unique_ptr<Models::DocumentTree> tree;
        time("list of documents", [&] { tree = std::make_unique<Models::DocumentTree>(*m_project, *facts); });
        time("list of speakers", [&] { const Models::SpeakerTable table(*m_project, *facts); });
        Models::TableFilter filter(*tree);
        filter.setSortRole(Models::SortRole);
        time("sorting by words", [&] { filter.sort(Models::DocumentTree::WordsColumn); });
        time("sorting by name", [&] { filter.sort(0); });
        time("filtering, one letter", [&] { filter.setText(u"9"_s); });
        time("filtering, one word that none has", [&] { filter.setText(u"nowhere"_s); });
        filter.setText({});
        QList<Core::DocumentId> half;
        for (const QList<Core::DocumentRecord> all = m_project->documents(); const Core::DocumentRecord &one : all) {
            if (half.size() < documents / 2)
                half.append(one.id);
        }
        time("moving half of them into a group, kept and shown",
            [&] { QVERIFY(m_project->setGroup(half, u"Press"_s)); });
        const Core::Attribute year{
            Core::AttributeId::create(), u"Year"_s, Core::AttributeType::Number, Core::AttributeOf::Document, {}, 0};
        QList<Project::Said> values;
        for (const Core::DocumentId &id : std::as_const(half))
            values.append({id, year.id, u"2022"_s});
        time("250 values in one act, kept and shown", [&] { QVERIFY(m_project->setValues(values, {year})); });
        time("one value in place, kept and shown",
            [&] { QVERIFY(m_project->setValues({{half[0], year.id, u"1999"_s}})); });
    }
};

QTEST_GUILESS_MAIN(BenchDocuments)
#include "bench_documents.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystorage.h"
#include "models/codemodel.h"
#include "project/acts/codes.h"
#include "project/acts/topics.h"
#include "projectsamples.h"
#include "store/projectfile.h"
#include "store/reading.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <time.h>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Project::Data;

using Work = std::function<void(int)>;
Q_DECLARE_METATYPE(Work)

namespace {

/// Each below the one before, or all at the top.
QList<AnyChange> manyCodes(int count, bool deep)
{
    QList<AnyChange> changes;
    CodeId parent;
    for (int i = 0; i < count; ++i) {
        const Code code{CodeId::create(), deep ? parent : CodeId(), u"c%1"_s.arg(i), {}, {}, {}, i};
        parent = code.id;
        changes.append(Change<Code>{{}, code});
    }
    return changes;
}

QList<Topic> manyTopics(int count)
{
    QList<Topic> topics;
    for (int i = 0; i < count; ++i)
        topics.append({TopicId::create(), u"topic %1"_s.arg(i), {}, {u"word %1"_s.arg(i)}, true, i});
    return topics;
}

std::unique_ptr<Project::Project> projectWith(const QList<AnyChange> &changes)
{
    const auto kept = std::make_shared<Test::MemoryStorage::Kept>();
    kept->data.apply(changes);
    return Project::Project::over([kept]() -> Result<std::unique_ptr<Store::Storage>> {
        return std::make_unique<Test::MemoryStorage>(kept);
    }).value();
}

/// What is done with codes, each once.
void useCodes(int count, bool deep)
{
    const auto project = projectWith(manyCodes(count, deep));
    const Models::CodeModel model(*project);
    const QList<Code> codes = project->codes();
    QCOMPARE(codes.size(), count);
    Code last = codes.constLast();
    const QString path = project->codePath(last.id);
    QVERIFY(project->codeNamed(path).value() == last.id);
    QVERIFY(project->codeNamed(path + u"/new"_s));
    last.name = u"renamed"_s;
    QVERIFY(project->setCode(last));
    last.parent = {};
    QVERIFY(project->setCode(last));
    QVERIFY(project->undo());
    QVERIFY(model.indexOf(last.id).isValid());
    QVERIFY(project->removeCode(codes[0].id));
    QVERIFY(project->undo());
    QVERIFY(model.indexOf(last.id).isValid());
}

double workTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

}

/// What a project holds much of costs as much more as there is more of it, and no more.
class TestGrowingProjects final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void work_growsAsWhatThereIs_data()
    {
        QTest::addColumn<Work>("work");
        QTest::addColumn<int>("most");
        QTest::newRow("a tree of codes that is ten thousand deep")
            << Work([](int count) { useCodes(count, true); }) << 10'000;
        QTest::newRow("twenty thousand codes side by side")
            << Work([](int count) { useCodes(count, false); }) << 20'000;
        QTest::newRow("a new code for each of four thousand lines") << Work([](int count) {
            const auto project = projectWith({});
            const DocumentId id = Test::add(*project, u"lines"_s, QByteArray("a line\n").repeated(count));
            for (int i = 0; i < count; ++i)
                QVERIFY(project->annotateNamed(id, {i * 7, i * 7 + 6}, {u"line %1"_s.arg(i)}));
            QCOMPARE(project->codes().size(), count);
        }) << 4'000;
        QTest::newRow("ten thousand topics") << Work([](int count) {
            const auto project = projectWith({});
            QList<Topic> topics = manyTopics(count);
            QVERIFY(project->setTopics(topics, u"Topics"_s));
            topics.move(0, topics.size() - 1);
            QVERIFY(project->setTopics(topics, u"Topics"_s));
            QVERIFY(project->undo());
        }) << 10'000;
        QTest::newRow("a phrase of a hundred thousand letters") << Work([](int count) {
            const auto project = projectWith({});
            QList<Topic> topics = manyTopics(1);
            topics[0].phrases = {u"word "_s.repeated(count / 5)};
            QVERIFY(project->setTopics(topics, u"Topics"_s));
            QVERIFY(project->undo());
        }) << 100'000;
        QTest::newRow("codes that hang below a circle") << Work([](int count) {
            QList<Code> codes;
            for (const QList<AnyChange> changes = manyCodes(count, true); const AnyChange &any : changes)
                codes.append(*std::get<Change<Code>>(any).after);
            codes[0].parent = codes[1].id;
            std::ranges::reverse(codes);
            int told = 0;
            Store::straighten(codes, [&told](const Code &) { ++told; });
            QCOMPARE(told, 1);
        }) << 40'000;
        const auto inFile = [this](bool deep) {
            return Work([this, deep](int count) {
                const QString path =
                    m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".crossread");
                {
                    const auto file = Store::ProjectFile::create(path).value();
                    QVERIFY(file->perform({u"Add"_s, manyCodes(count, deep)}));
                    QVERIFY(file->undo());
                    QVERIFY(file->redo());
                }
                const auto project = Project::Project::open(path).value();
                QCOMPARE(project->codes().size(), count);
                QVERIFY(project->removeCode(project->codes().constFirst().id));
                QVERIFY(project->undo());
            });
        };
        QTest::newRow("a file with a tree ten thousand deep") << inFile(true) << 10'000;
        QTest::newRow("a file with twenty thousand codes side by side") << inFile(false) << 20'000;
    }
    void work_growsAsWhatThereIs()
    {
        QFETCH(Work, work);
        QFETCH(int, most);
        QList<double> times;
        for (const int count : {most / 4, most / 2, most}) {
            const double before = workTime();
            work(count);
            times.append(workTime() - before);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d: %.0f, %.0f, %.0f ms", most, times[0], times[1], times[2]);
        // Four times as much in six times the time is n^1.3; below some milliseconds chance decides.
        QVERIFY2(times[2] < 8 * std::max(times[0], 20.0), "it grows faster than what there is");
    }
};

QTEST_GUILESS_MAIN(TestGrowingProjects)
#include "tst_growingprojects.moc"

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystorage.h"
#include "models/codemodel.h"
#include "project/acts/codes.h"
#include "project/acts/topics.h"
#include "projectsamples.h"
#include "store/projectfile.h"
#include "store/reading.h"
#include "support/effort.h"
#include "support/growth.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <thread>

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

constexpr double leastSeconds = 0.02; // below, chance decides
constexpr double mostQuickGrowth = 1.5; // beside other tests, and with times that are hardly longer than that

/// How the time grows up to `most` of them. A failure of the work itself fails the test.
double growthOf(const Work &work, int most)
{
    std::array<double, 3> times{};
    for (size_t step = 0; step < times.size(); ++step) {
        const double before = Test::processorSeconds();
        work(most / (4 >> step));
        times[step] = std::max(Test::processorSeconds() - before, leastSeconds);
        if (QTest::currentTestFailed())
            return 0;
    }
    qInfo("%d: %.0f, %.0f, %.0f ms", most, times[0] * 1e3, times[1] * 1e3, times[2] * 1e3);
    return Test::growthExponent(times);
}

}

/// What a project holds much of costs as much more as there is more of it, and no more.
class TestGrowingProjects final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_things = 0;
    double m_worst = 0;
    QString m_worstName;

    [[nodiscard]] QString projectWithCodes(int count, bool deep) const
    {
        const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".crossread");
        const auto file = Store::ProjectFile::create(path).value();
        if (!file->perform({u"Add"_s, manyCodes(count, deep)}) || !file->undo() || !file->redo())
            return {};
        return path;
    }

private Q_SLOTS:
    void work_growsAsWhatThereIs_data()
    {
        QTest::addColumn<Work>("work");
        QTest::addColumn<int>("quick"); // so many at most
        QTest::addColumn<int>("full");
        QTest::newRow("a tree of codes, each below the one before")
            << Work([](int count) { useCodes(count, true); }) << 10'000 << 10'000;
        QTest::newRow("codes side by side") << Work([](int count) { useCodes(count, false); }) << 20'000 << 100'000;
        QTest::newRow("a new code for each line") << Work([](int count) {
            const auto project = projectWith({});
            const DocumentId id = Test::add(*project, u"lines"_s, QByteArray("a line\n").repeated(count));
            for (int i = 0; i < count; ++i)
                QVERIFY(project->annotateNamed(id, {i * 7, i * 7 + 6}, {u"line %1"_s.arg(i)}));
            QCOMPARE(project->codes().size(), count);
        }) << 4'000 << 20'000;
        QTest::newRow("topics") << Work([](int count) {
            const auto project = projectWith({});
            QList<Topic> topics = manyTopics(count);
            QVERIFY(project->setTopics(topics, u"Topics"_s));
            topics.move(0, topics.size() - 1);
            QVERIFY(project->setTopics(topics, u"Topics"_s));
            QVERIFY(project->undo());
        }) << 10'000 << 40'000;
        QTest::newRow("letters of a phrase") << Work([](int count) {
            const auto project = projectWith({});
            QList<Topic> topics = manyTopics(1);
            topics[0].phrases = {u"word "_s.repeated(count / 5)};
            QVERIFY(project->setTopics(topics, u"Topics"_s));
            QVERIFY(project->undo());
        }) << 100'000 << 1'000'000;
        QTest::newRow("codes that hang below a circle") << Work([](int count) {
            QList<Code> codes;
            for (const QList<AnyChange> changes = manyCodes(count, true); const AnyChange &any : changes)
                codes.append(*std::get<Change<Code>>(any).after);
            codes[0].parent = codes[1].id;
            std::ranges::reverse(codes);
            int told = 0;
            Store::straighten(codes, [&told](const Code &) { ++told; });
            QCOMPARE(told, 1);
        }) << 40'000 << 200'000;
        const auto inFile = [this](bool deep) {
            return Work([this, deep](int count) {
                const QString path = projectWithCodes(count, deep);
                QVERIFY(!path.isEmpty());
                const auto project = Project::Project::open(path).value();
                QCOMPARE(project->codes().size(), count);
                QVERIFY(project->removeCode(project->codes().constFirst().id));
                QVERIFY(project->undo());
            });
        };
        QTest::newRow("a file with such a tree") << inFile(true) << 10'000 << 10'000;
        QTest::newRow("a file with codes side by side") << inFile(false) << 20'000 << 100'000;
    }
    void work_growsAsWhatThereIs()
    {
        QFETCH(Work, work);
        QFETCH(int, quick);
        QFETCH(int, full);
        const bool isQuick = Test::Effort(1).isQuick();
        const double allowed = isQuick ? mostQuickGrowth : Test::mostGrowth;
        double exponent = 0;
        // Again, as in tst_growth: one measure may be wrong, what grows too fast does so each time.
        for (int attempt = 0; attempt < 3; ++attempt) {
            exponent = growthOf(work, isQuick ? quick : full);
            if (QTest::currentTestFailed())
                return;
            if (exponent <= allowed)
                break;
        }
        ++m_things;
        if (exponent > m_worst) {
            m_worst = exponent;
            m_worstName = QString::fromLatin1(QTest::currentDataTag());
        }
        QVERIFY2(exponent <= allowed, qPrintable(u"n^%1"_s.arg(exponent, 0, 'f', 2)));
    }

    void opening_canBeStopped_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("deep");
        const bool isQuick = Test::Effort(1).isQuick();
        QTest::newRow("codes side by side") << (isQuick ? 20'000 : 100'000) << false;
        QTest::newRow("a tree of codes, each below the one before") << 10'000 << true;
    }
    void opening_canBeStopped()
    {
        QFETCH(int, count);
        QFETCH(bool, deep);
        const QString path = projectWithCodes(count, deep);
        QVERIFY(!path.isEmpty());
        Progress progress;
        std::optional<Error> error;
        std::thread thread([&] {
            const auto opened = Project::Project::open(path, Project::Project::Access::Read, progress);
            if (!opened)
                error = opened.error();
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        const double begin = Test::processorSeconds();
        progress.cancel();
        thread.join();
        const double seconds = Test::processorSeconds() - begin;
        QVERIFY2(seconds < Test::leniency(), qPrintable(u"%1 s of processor time after the cancel"_s.arg(seconds)));
        if (!error)
            QSKIP("it was open before it was to be stopped");
        QVERIFY2(error->code == ErrorCode::Canceled, qPrintable(error->sentence()));
    }

    void cleanupTestCase()
    {
        Test::tellFigures(u"%1 kinds of what a project holds much of"_s.arg(m_things),
            u"at most n^%1 (%2)"_s.arg(m_worst, 0, 'f', 2).arg(m_worstName));
    }
};

QTEST_GUILESS_MAIN(TestGrowingProjects)
#include "tst_growingprojects.moc"

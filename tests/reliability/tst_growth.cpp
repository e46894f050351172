// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growthstages.h"
#include "support/effort.h"
#include "support/growth.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <cmath>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Core::Progress;
using Work = std::function<void(const Progress &)>;

namespace {

constexpr double mostSecondsToCancel = 1;
constexpr qint64 mostMemory = qint64(600) << 20;

double timeOf(const Work &work)
{
    const double begin = Test::processorSeconds();
    work({});
    return Test::processorSeconds() - begin;
}

/// How sizes are chosen: doubled until one takes `least` seconds, or is `largest`.
struct Sizes {
    double least;
    qsizetype largest;
    int repeats;
};

struct Growth {
    qsizetype bytes = 0; ///< n
    double seconds = 0; ///< for n
    double exponent = 0; ///< from n to 4n; 0 where all of it is too quick to tell
};

using Prepare = std::function<Work(qsizetype bytes)>;

/// Measured at n, 2n and 4n, each the best of some.
Growth growthOf(const Prepare &prepare, const Sizes &sizes)
{
    Growth growth{2000, 0, 0};
    Work work = prepare(growth.bytes);
    if (!work)
        return growth;
    growth.seconds = timeOf(work);
    while (growth.seconds < sizes.least && growth.bytes < sizes.largest) {
        growth.bytes *= 2;
        work = prepare(growth.bytes);
        growth.seconds = timeOf(work);
    }
    if (growth.seconds < sizes.least)
        return growth;
    std::array<double, 3> times{growth.seconds, 0, 0};
    for (size_t step = 0; step < 3; ++step) {
        work = prepare(growth.bytes << step);
        for (int i = 0; i < sizes.repeats; ++i) {
            const double seconds = timeOf(work);
            times[step] = times[step] == 0 ? seconds : std::min(times[step], seconds);
        }
    }
    growth.seconds = times[0];
    growth.exponent = Test::growthExponent(times);
    return growth;
}

/// Whether it grows too fast also when it is looked at again, with more care: longer times, more of them. On a machine where
/// others work too, a memory that is busy for a moment makes any one measure wrong, and thousands are made. What grows too
/// fast does so each time; workThatGrowsFaster_isSeen() shows that n^1.5 does not get through.
bool growsTooFast(const Prepare &prepare, Sizes sizes, Growth &growth)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        growth = growthOf(prepare, sizes);
        if (growth.exponent <= Test::mostGrowth)
            return false;
        sizes.least *= 2;
        sizes.repeats = 3;
    }
    return true;
}

struct Ended {
    bool normally = false;
    int status = -1;
    bool saidSomething = false; ///< on standard error
    qint64 memory = 0; ///< bytes it had at most, or a process that it waited for
};

/// QProcess does not say how much memory one process had.
Ended runMeasured(const QStringList &command)
{
    QTemporaryFile errors;
    if (!errors.open())
        return {};
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, errors.handle(), STDERR_FILENO);
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    if (failed != 0 || ::wait4(child, &status, 0, &usage) != child)
        return {};
    return {bool(WIFEXITED(status)), WEXITSTATUS(status), errors.size() > 0, qint64(usage.ru_maxrss) * 1024};
}

template <typename Visit>
void forEachPair(Visit visit)
{
    for (const Test::Stage &stage : Test::stages()) {
        for (const Test::Shape &shape : Test::shapes()) {
            if (stage.ofText == (shape.suffix == u"txt"))
                visit(stage, shape);
        }
    }
}

}

/// Nothing that is done with a text takes much longer than the text grows; all of it can be stopped; and a hundred
/// megabytes fit into little memory, or a sentence says that they do not.
class TestGrowth final : public QObject {
    Q_OBJECT

    int m_pairs = 0;
    double m_worst = 0;
    QString m_worstName;

private Q_SLOTS:
    /// The harness sees what it is there for.
    void workThatGrowsFaster_isSeen()
    {
        const auto turning = [](double steps) {
            volatile double sum = 0;
            for (double i = 0; i < steps; ++i)
                sum = sum + i;
        };
        const Sizes sizes{0.004, 1 << 20, 2};
        Growth growth;
        QVERIFY(growsTooFast(
            [&](qsizetype n) { return Work([=](const Progress &) { turning(double(n) * double(n) / 500); }); }, sizes,
            growth));
        QVERIFY(growth.exponent > 1.8);
        QVERIFY(growsTooFast(
            [&](qsizetype n) { return Work([=](const Progress &) { turning(std::pow(double(n), 1.5)); }); }, sizes,
            growth));
        QVERIFY(!growsTooFast(
            [&](qsizetype n) { return Work([=](const Progress &) { turning(double(n) * 20); }); }, sizes, growth));
    }

    void time_growsAsTheText_data()
    {
        QTest::addColumn<const Test::Stage *>("stage");
        QTest::addColumn<const Test::Shape *>("shape");
        // In a quick run as many as there is time for, of every stage.
        const bool quick = Test::Effort(1).isQuick();
        int number = 0;
        forEachPair([&](const Test::Stage &stage, const Test::Shape &shape) {
            if (!quick || number++ % 13 == 0)
                QTest::addRow("%s: %s", qPrintable(stage.name), qPrintable(shape.name)) << &stage << &shape;
        });
    }
    void time_growsAsTheText()
    {
        QFETCH(const Test::Stage *, stage);
        QFETCH(const Test::Shape *, shape);
        const Prepare prepare = [&](qsizetype bytes) { return stage->prepare(*shape, shape->make(bytes)); };
        const Sizes sizes = Test::Effort(1).isQuick() ? Sizes{0.004, 1 << 15, 1} : Sizes{0.05, 1 << 21, 3};
        Growth growth;
        const bool tooFast = growsTooFast(prepare, sizes, growth);
        ++m_pairs;
        if (growth.exponent > m_worst) {
            m_worst = growth.exponent;
            m_worstName = QString::fromLatin1(QTest::currentDataTag());
        }
        QVERIFY2(!tooFast,
            qPrintable(u"n^%1 from %2 bytes (%3 ms) on"_s.arg(growth.exponent, 0, 'f', 2)
                    .arg(growth.bytes)
                    .arg(growth.seconds * 1000, 0, 'f', 1)));
    }

    void work_canBeStopped_data()
    {
        QTest::addColumn<const Test::Stage *>("stage");
        QTest::addColumn<const Test::Shape *>("shape");
        const bool quick = Test::Effort(1).isQuick();
        // In a quick run each stage once. The full one shows what a quick one does not: a search for a pattern that tries
        // very much at each place of a long text goes on to the end of one match before it looks whether it is to stop.
        QStringList seen;
        forEachPair([&](const Test::Stage &stage, const Test::Shape &shape) {
            if (!stage.canCancel || (quick && seen.contains(stage.name)))
                return;
            seen.append(stage.name);
            QTest::addRow("%s: %s", qPrintable(stage.name), qPrintable(shape.name)) << &stage << &shape;
        });
    }
    void work_canBeStopped()
    {
        QFETCH(const Test::Stage *, stage);
        QFETCH(const Test::Shape *, shape);
        const Work work = stage->prepare(*shape, shape->make(Test::Effort(1).isQuick() ? 1 << 19 : 1 << 23));
        if (!work)
            QSKIP("refused");
        Progress progress;
        std::thread thread([&] { work(progress); });
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        const double begin = Test::processorSeconds();
        progress.cancel();
        thread.join();
        const double seconds = Test::processorSeconds() - begin;
        QVERIFY2(seconds < mostSecondsToCancel * Test::leniency(),
            qPrintable(u"%1 s of processor time after the cancel"_s.arg(seconds)));
    }

    void hundredMegabytes_fitIntoMemory_data()
    {
        QTest::addColumn<const Test::Shape *>("shape");
        if (Test::Effort(1).isQuick())
            return;
        for (const Test::Shape &shape : Test::shapes())
            QTest::addRow("%s", qPrintable(shape.name)) << &shape;
    }
    void hundredMegabytes_fitIntoMemory()
    {
        if (Test::Effort(1).isQuick())
            QSKIP("in the full set");
        QFETCH(const Test::Shape *, shape);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a."_s + shape->suffix);
        Test::writeBytes(path, shape->make(qsizetype(100) << 20));
        const Ended ended =
            runMeasured({Test::programPath(u"crossread-cli"_s), u"turns"_s, path, u"--format"_s, u"json"_s});
        QVERIFY(ended.normally);
        QVERIFY2(ended.status == 0 || ended.saidSomething, "no sentence");
        QVERIFY2(ended.memory < mostMemory, qPrintable(u"%1 MB"_s.arg(ended.memory >> 20)));
    }

    void cleanupTestCase()
    {
        Test::tellFigures(u"%1 pairs of a stage and a shape"_s.arg(m_pairs),
            u"at most n^%1 (%2)"_s.arg(m_worst, 0, 'f', 2).arg(m_worstName));
    }
};

QTEST_MAIN(TestGrowth)
#include "tst_growth.moc"

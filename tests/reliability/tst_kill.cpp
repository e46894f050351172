// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prepared.h"
#include "store/projectfile.h"
#include "support/effort.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "told.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int requestsAtOnce = 400; // more than any program gets to
constexpr int rounds = 8; // of a script; more than any gets to
constexpr int longestWork = 250; // ms of a program's work before it is killed, where it starts at once

/// A request to annotate: it can be told from its memo alone how the whole annotation has to look.
QByteArray request(int trial, int number)
{
    const int begin = (trial * 7 + number) % 40;
    return R"({"document":"talks","start":%1,"end":%2,"codes":["all","c%3"],"memo":"%4/%5"})"_ba
               .replace("%1", QByteArray::number(begin))
               .replace("%2", QByteArray::number(begin + 9))
               .replace("%3", QByteArray::number(number % 5))
               .replace("%4", QByteArray::number(trial))
               .replace("%5", QByteArray::number(number))
        + '\n';
}

QByteArray outputOfKilled(const ScriptedRun &run, int life, const QByteArray &input = {})
{
    QProcess program;
    run.start(program);
    program.write(input);
    QElapsedTimer clock;
    clock.start();
    while (program.state() != QProcess::NotRunning && clock.elapsed() < life)
        program.waitForReadyRead(int(life - clock.elapsed()));
    program.kill();
    program.waitForFinished();
    return program.readAllStandardOutput();
}

}

/// The promise: what the program has acknowledged is on the disk, however it ends.
class TestKill final : public QObject {
    Q_OBJECT

    std::unique_ptr<Prepared> m_prepared;
    struct Whole {
        std::unique_ptr<ScriptedRun> run;
        Ledger ledger;
    };
    std::map<QString, Whole> m_whole; // each script, not killed
    int m_acknowledged = 0;
    int m_trial = 0;
    int m_start = 0; // ms that a program takes to begin, on this machine as busy as it is

    static QStringList arguments(const QString &script) { return {u"--rounds"_s, QString::number(rounds), script}; }

    /// The command line tags and writes memos.
    [[nodiscard]] QString killAnnotating(int life)
    {
        ScriptedRun run(Test::programPath(u"crossread-cli"_s), {});
        const QString path = run.file(u"talks.crossread"_s);
        m_prepared->copyInto(run);
        run.setProgram(Test::programPath(u"crossread-cli"_s), {u"annotate"_s, path, u"--batch"_s, u"-"_s});
        const int trial = ++m_trial;
        QByteArray input;
        for (int number = 0; number < requestsAtOnce; ++number)
            input += request(trial, number);
        QSet<Core::AnnotationId> acknowledged;
        for (const QByteArray &line : outputOfKilled(run, life, input).split('\n')) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object(); // the last line may be cut
            if (!answer.isEmpty())
                acknowledged.insert(Core::AnnotationId::fromString(answer[u"id"].toString()));
        }
        m_acknowledged += int(acknowledged.size());

        if (const Found found = find(path); !found.fault.isEmpty())
            return found.fault;
        const auto contents = Store::ProjectFile::open(path).value()->load().value();
        QHash<Core::CodeId, QString> codes;
        for (const Core::Code &code : contents.codes)
            codes.insert(code.id, code.name);
        int added = 0;
        for (const Core::Annotation &annotation : contents.annotations) {
            if (annotation.memo.section(u'/', 0, 0) != QString::number(trial))
                continue; // was there before
            ++added;
            acknowledged.remove(annotation.id);
            const int number = annotation.memo.section(u'/', 1).toInt();
            const bool isWhole = annotation.anchor.exact.size() == annotation.anchor.span.size()
                && !annotation.anchor.exact.isEmpty() && annotation.codes.size() == 2
                && codes.value(annotation.codes[0]) == u"all"
                && codes.value(annotation.codes[1]) == u"c%1"_s.arg(number % 5);
            if (!isWhole)
                return u"“%1” is not whole"_s.arg(annotation.memo);
        }
        return acknowledged.isEmpty() ? QString() : u"%1 acknowledged annotations are lost"_s.arg(acknowledged.size());
    }

    /// The command line makes a project: it is whole, or not there.
    [[nodiscard]] QString killMaking(int life)
    {
        ScriptedRun run(Test::programPath(u"crossread-cli"_s), {});
        const QString path = run.file(u"talks.crossread"_s);
        writeBytes(
            run.file(u"talks.txt"_s), "We shall meet again, as the calendar of the talks says.\n"_ba.repeated(2000));
        run.setProgram(
            Test::programPath(u"crossread-cli"_s), {u"new"_s, path, u"--document"_s, run.file(u"talks.txt"_s)});
        (void)outputOfKilled(run, life);
        const Found found = find(path);
        if (found.told.isNull() || !found.fault.isEmpty())
            return found.fault;
        return found.told.contains("\"documents\":[\"talks\"]") ? QString() : u"a project without its text"_s;
    }

    [[nodiscard]] QString killScript(const QString &script, int life)
    {
        ScriptedRun run(arguments(script));
        if (script != u"make")
            m_prepared->copyInto(run);
        Ledger ledger = m_prepared->ledgerFor(run);
        const QByteArray output = outputOfKilled(run, life);
        ledger.readAll(output);
        m_acknowledged += int(output.count("\nkept\t"));
        const Whole &whole = m_whole.at(script);
        return faultAfter(run, ledger, whole.ledger, whole.run->folder());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_prepared = std::make_unique<Prepared>();
        QElapsedTimer clock;
        clock.start();
        QVERIFY(ScriptedRun(QStringList{u"write"_s}).run().isFine);
        m_start = int(clock.elapsed());
        for (const QString &script :
            {u"work"_s, u"import"_s, u"undo"_s, u"rest"_s, u"backup"_s, u"restore"_s, u"upgrade"_s}) {
            Whole whole{std::make_unique<ScriptedRun>(arguments(script)), {}};
            m_prepared->copyInto(*whole.run);
            const auto ended = whole.run->run();
            whole.ledger.readAll(ended.out);
            QVERIFY2(ended.isFine && whole.ledger.failures().isEmpty(), ended.out.constData());
            m_whole.emplace(script, std::move(whole));
        }
    }

    void killedProgram_losesNothingItAcknowledged()
    {
        struct Activity {
            QString name;
            std::function<QString(int)> kill;
            int share; // of a hundred
        };
        const auto scripted = [this](const QString &script) {
            return [=, this](int life) { return killScript(script, life); };
        };
        const QList<Activity> activities{{u"annotate"_s, [this](int life) { return killAnnotating(life); }, 20},
            {u"new"_s, [this](int life) { return killMaking(life); }, 10}, {u"work"_s, scripted(u"work"_s), 16},
            {u"import"_s, scripted(u"import"_s), 12}, {u"undo"_s, scripted(u"undo"_s), 10},
            {u"rest"_s, scripted(u"rest"_s), 6}, {u"backup"_s, scripted(u"backup"_s), 10},
            {u"restore"_s, scripted(u"restore"_s), 10}, {u"upgrade"_s, scripted(u"upgrade"_s), 6}};
        Effort effort(50);
        QRandomGenerator random = Effort::random();
        QMap<QString, int> times;
        QStringList faults;
        while (effort.goesOn()) {
            int draw = (effort.done() * 37) % 100; // each gets its share also of a few
            const auto activity =
                std::ranges::find_if(activities, [&draw](const Activity &one) { return (draw -= one.share) < 0; });
            const int life = m_start / 2 + random.bounded(std::max(longestWork, 4 * m_start));
            ++times[activity->name];
            if (const QString fault = activity->kill(life); !fault.isEmpty())
                tellFault(faults, u"%1, killed after %2 ms: %3"_s.arg(activity->name).arg(life).arg(fault));
        }
        QStringList counts;
        for (const auto &[name, count] : times.asKeyValueRange())
            counts.append(u"%1 %2"_s.arg(name).arg(count));
        tellFigures(u"%1 kills (%2)"_s.arg(effort.done()).arg(counts.join(u", "_s)),
            u"%1 acts acknowledged, %2 kills with a loss"_s.arg(m_acknowledged).arg(faults.size()));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.value(0)));
        QVERIFY2(m_acknowledged > effort.done(), "the programs were killed before they did anything");
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"

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

struct Output {
    QByteArray text;
    bool ended = false; ///< by itself, and fine
};

Output outputOfKilled(const ScriptedRun &run, int life, const QByteArray &input = {})
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
    return {program.readAllStandardOutput(), program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0};
}

QString toProgram()
{
    return Test::programPath(u"crossread-cli"_s);
}

/// A verb of the command line that tells of nothing before it ends. "%1" stands for the folder.
struct Verb {
    QStringList arguments;
    QString project; ///< that it makes or changes
    int acts = 1;
    QString other = {}; ///< a project that it only reads
    QByteArrayList said = {}; ///< of the project: before, and after each act; null: it is not there

    [[nodiscard]] QStringList argumentsIn(const ScriptedRun &run) const
    {
        QStringList all = arguments;
        for (QString &argument : all)
            argument.replace(u"%1"_s, run.folder());
        return all;
    }
};

const QHash<QString, Verb> &verbs()
{
    const QString talks = u"%1/talks.crossread"_s;
    const QString made = u"made.crossread"_s;
    static const QHash<QString, Verb> all{
        {u"new"_s, {{u"new"_s, u"%1/"_s + made, u"--document"_s, u"%1/talks.txt"_s}, made}},
        {u"import"_s, {{u"import"_s, u"%1/talks.qdpx"_s, u"%1/"_s + made}, made}},
        {u"merge"_s, {{u"merge"_s, talks, u"%1/other.crossread"_s}, u"talks.crossread"_s, 1, u"other.crossread"_s}},
        {u"undo"_s, {{u"undo"_s, talks, u"--steps"_s, u"3"_s}, u"talks.crossread"_s, 3}},
        {u"redo"_s, {{u"redo"_s, u"%1/undone.crossread"_s, u"--steps"_s, u"3"_s}, u"undone.crossread"_s, 3}},
        {u"restore"_s,
            {{u"restore"_s, talks, u"--backup"_s, u"%1/other.crossread"_s, u"--folder"_s, u"%1/backups"_s},
                u"talks.crossread"_s, 1, u"other.crossread"_s}},
    };
    return all;
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
    std::unique_ptr<ScriptedRun> m_ready; // the same project, and what the verbs take besides
    QHash<QString, Verb> m_verbs; // with what they lead to
    int m_acknowledged = 0;
    int m_trial = 0;
    int m_start = 0; // ms that a program takes to begin, on this machine as busy as it is

    static QStringList arguments(const QString &script) { return {u"--rounds"_s, QString::number(rounds), script}; }

    /// The command line tags and writes memos.
    [[nodiscard]] QString killAnnotating(int life)
    {
        ScriptedRun run(toProgram(), {});
        const QString path = run.file(u"talks.crossread"_s);
        m_prepared->copyInto(run);
        run.setProgram(toProgram(), {u"annotate"_s, path, u"--batch"_s, u"-"_s});
        const int trial = ++m_trial;
        QByteArray input;
        for (int number = 0; number < requestsAtOnce; ++number)
            input += request(trial, number);
        QSet<Core::AnnotationId> acknowledged;
        for (const QByteArray &line : outputOfKilled(run, life, input).text.split('\n')) {
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

    /// The command line makes a project, merges two, takes acts back: it says what it said before, or after an act of these;
    /// after all of them where the program came to its end.
    [[nodiscard]] QString killVerb(const QString &name, int life)
    {
        const Verb &verb = m_verbs[name];
        ScriptedRun run(toProgram(), {});
        run.copyIn(*m_ready);
        run.setProgram(toProgram(), verb.argumentsIn(run));
        const bool ended = outputOfKilled(run, life).ended;
        m_acknowledged += ended ? verb.acts : 0;
        const Found found = find(run.file(verb.project));
        if (!found.fault.isEmpty())
            return found.fault;
        if (ended ? found.told != verb.said.constLast() : !verb.said.contains(found.told))
            return u"found: %1\nafter: %2"_s.arg(
                QString::fromUtf8(found.told), QString::fromUtf8(verb.said.join('\n')));
        if (!verb.other.isEmpty() && toldOf(run.file(verb.other)) != toldOf(m_ready->file(verb.other)))
            return u"what was only to be read has changed"_s;
        return faultOfAny(run.folder());
    }

    [[nodiscard]] QString killScript(const QString &script, int life)
    {
        ScriptedRun run(arguments(script));
        if (script != u"make")
            m_prepared->copyInto(run);
        Ledger ledger = m_prepared->ledgerFor(run.folder());
        const QByteArray output = outputOfKilled(run, life).text;
        ledger.readAll(output);
        m_acknowledged += int(output.count("\nkept\t"));
        const Whole &whole = m_whole.at(script);
        return faultAfter(run.folder(), ledger, whole.ledger, whole.run->folder());
    }

    void does(const QStringList &arguments, const QByteArray &input = {}) const
    {
        m_ready->setProgram(toProgram(), arguments);
        const auto ended = m_ready->run(input);
        QVERIFY2(ended.isFine, qPrintable(arguments.join(u' ') + ended.error));
    }
    /// Another copy of the project with annotations of its own, one of which acts are taken back, a text, and a project of
    /// another program.
    void makeReady()
    {
        m_ready = std::make_unique<ScriptedRun>(toProgram(), QStringList());
        m_prepared->copyInto(*m_ready);
        const QString talks = m_ready->file(u"talks.crossread"_s);
        const QString other = m_ready->file(u"other.crossread"_s);
        const QString undone = m_ready->file(u"undone.crossread"_s);
        m_ready->copyIn(talks, u"other.crossread"_s);
        m_ready->copyIn(talks, u"undone.crossread"_s);
        QByteArray input;
        for (int number = 0; number < requestsAtOnce; ++number)
            input += request(0, number);
        does({u"annotate"_s, other, u"--batch"_s, u"-"_s}, input);
        does({u"undo"_s, undone, u"--steps"_s, u"3"_s});
        does({u"export"_s, other, u"--format"_s, u"qdpx"_s, u"-o"_s, m_ready->file(u"talks.qdpx"_s)});
        writeBytes(m_ready->file(u"talks.txt"_s),
            "We shall meet again, as the calendar of the talks says.\n"_ba.repeated(2000));
    }
    /// Runs each verb to its end, act by act.
    void tryVerbs()
    {
        m_verbs = verbs();
        for (auto &&[name, verb] : m_verbs.asKeyValueRange()) {
            ScriptedRun run(toProgram(), {});
            run.copyIn(*m_ready);
            verb.said = {find(run.file(verb.project)).told};
            for (int act = 0; act < verb.acts; ++act) {
                QStringList arguments = verb.argumentsIn(run);
                if (verb.acts > 1)
                    arguments.last() = u"1"_s;
                run.setProgram(toProgram(), arguments);
                const auto ended = run.run();
                QVERIFY2(ended.isFine, qPrintable(name + ended.error));
                verb.said.append(find(run.file(verb.project)).told);
                QVERIFY2(verb.said[act] != verb.said[act + 1], qPrintable(name + u" changes nothing"_s));
            }
        }
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
        makeReady();
        if (!QTest::currentTestFailed())
            tryVerbs();
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
        const auto shipped = [this](
                                 const QString &verb) { return [=, this](int life) { return killVerb(verb, life); }; };
        // First the program as it is shipped, then one that works as the window does.
        const QList<Activity> activities{{u"annotate"_s, [this](int life) { return killAnnotating(life); }, 16},
            {u"new"_s, shipped(u"new"_s), 8}, {u"import"_s, shipped(u"import"_s), 6},
            {u"merge"_s, shipped(u"merge"_s), 10}, {u"undo"_s, shipped(u"undo"_s), 6},
            {u"redo"_s, shipped(u"redo"_s), 4}, {u"restore"_s, shipped(u"restore"_s), 6},
            {u"window: work"_s, scripted(u"work"_s), 14}, {u"window: import"_s, scripted(u"import"_s), 6},
            {u"window: undo"_s, scripted(u"undo"_s), 6}, {u"window: rest"_s, scripted(u"rest"_s), 4},
            {u"window: backup"_s, scripted(u"backup"_s), 6}, {u"window: restore"_s, scripted(u"restore"_s), 4},
            {u"window: upgrade"_s, scripted(u"upgrade"_s), 4}};
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

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedrun.h"
#include "ledger.h"
#include "support/effort.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "told.h"

#include <QDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Test;
using namespace Qt::StringLiterals;

namespace {

/// What is done on a disk that gets full; "%1" stands for the folder.
struct Verb {
    QString name;
    QStringList arguments;
    QString output; ///< the file that it makes or replaces, below the folder
};

QList<Verb> verbs()
{
    const QString project = u"%1/talks.crossread"_s;
    QList<Verb> all{
        {u"tag"_s,
            {u"annotate"_s, project, u"--document"_s, u"talks"_s, u"--quote"_s, u"calendar"_s, u"--code"_s, u"time"_s},
            {}},
        {u"import"_s,
            {u"new"_s, u"%1/new.crossread"_s, u"--transcript"_s, u"%1/talks.txt"_s, u"--article"_s,
                u"%1/article.txt"_s},
            u"new.crossread"_s},
        {u"restore"_s, {u"restore"_s, project, u"--backup"_s, u"%1/copy.crossread"_s, u"--folder"_s, u"%1/backups"_s},
            {}},
        {u"recover"_s, {u"recover"_s, project, u"--output"_s, u"%1/new.crossread"_s}, u"new.crossread"_s},
    };
    for (const QString &format : {u"markdown"_s, u"html"_s, u"csv"_s})
        all.append({u"export as "_s + format,
            {u"export"_s, project, u"--format"_s, format, u"-o"_s, u"%1/excerpts.out"_s}, u"excerpts.out"_s});
    for (const QString &format : {u"markdown"_s, u"html"_s, u"csv"_s, u"json"_s, u"text"_s})
        all.append({u"report as "_s + format,
            {u"report"_s, project, u"--format"_s, format, u"-o"_s, u"%1/report.out"_s}, u"report.out"_s});
    return all;
}

}

/// The disk is full at one moment or another: what was there is there, what was to come is whole or not there, the
/// sentence names the disk, and nothing is left lying about.
class TestNoSpace final : public QObject {
    Q_OBJECT

    std::unique_ptr<ScriptedRun> m_prepared;
    QByteArray m_before; // what the project says
    QByteArray m_tagged; // and after the verb has tagged it
    QByteArray m_copy; // and what its older copy says
    int m_failed = 0;

    [[nodiscard]] static QStringList arguments(const Verb &verb, const QString &folder)
    {
        QStringList all;
        for (QString argument : verb.arguments)
            all.append(argument.replace(u"%1"_s, folder));
        return all;
    }
    [[nodiscard]] static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// What is wrong after `verb` has ended in `folder`; `old`: what its output was before, null where it was not there.
    [[nodiscard]] QString faultIn(const Verb &verb, const ScriptedRun::Ended &ended, const QString &folder,
        const QByteArray &old, const QStringList &filesBefore)
    {
        const bool failed = ended.status != 0;
        m_failed += failed;
        if (ended.hung || ended.crashed)
            return ended.hung ? u"hangs"_s : u"crashes"_s;
        if (failed && !ended.error.contains(u"no room left on the disk"))
            return u"“%1” does not name the disk"_s.arg(ended.error);
        QStringList files = filesIn(folder);
        const Found project = find(folder + u"/talks.crossread"_s);
        const QByteArray after = verb.name == u"tag" ? m_tagged : verb.name == u"restore" ? m_copy : m_before;
        if (!project.fault.isEmpty() || project.told != (failed ? m_before : after))
            return u"the project: %1 %2"_s.arg(project.fault, QString::fromUtf8(project.told));
        if (!verb.output.isEmpty()) {
            const Found output = find(folder + u'/' + verb.output);
            if (!output.fault.isEmpty())
                return verb.output + u": "_s + output.fault;
            if (failed ? output.told != old : output.told.isNull())
                return u"%1 is not %2"_s.arg(verb.output, failed ? u"as it was"_s : u"there"_s);
            if (old.isNull())
                files.removeAll(verb.output);
        }
        // A log that could not be folded in belongs to the project, and its witness; so does a copy of what was recovered.
        files.removeIf([failed](const QString &name) {
            return name == u"talks.crossread-wal" || name == u".talks.crossread.open"
                || name.startsWith(u"talks.damaged") || (!failed && name.startsWith(u"new.damaged"));
        });
        return files == filesBefore ? QString() : u"left behind: "_s + files.join(u", "_s);
    }

    /// An output that is there already, for every other trial.
    [[nodiscard]] static QByteArray putOld(const Verb &verb, const QString &folder, bool isThere)
    {
        if (!isThere || !verb.output.endsWith(u".out"))
            return {};
        writeBytes(folder + u'/' + verb.output, "as it was\n");
        return find(folder + u'/' + verb.output).told;
    }

    [[nodiscard]] QString failFrom(const Verb &verb, int call, bool hasOld)
    {
        ScriptedRun run(Test::programPath(u"crossread-cli"_s), {});
        run.copyIn(*m_prepared);
        run.setProgram(Test::programPath(u"crossread-cli"_s), arguments(verb, run.folder()));
        const QByteArray old = putOld(verb, run.folder(), hasOld);
        const QStringList files = filesIn(run.folder());
        run.set(u"CROSSREAD_FAULT"_s, u"ENOSPC,%1,on"_s.arg(call));
        return faultIn(verb, run.run(), run.folder(), old, files);
    }

    /// On a disk of so much room; `isThere`: false where there can be none.
    [[nodiscard]] QString fill(const Verb &verb, int kibibytes, bool hasOld, bool &isThere)
    {
        SmallDisk disk(4096);
        isThere = disk.valid();
        if (!isThere)
            return {};
        ScriptedRun run(Test::programPath(u"crossread-cli"_s), arguments(verb, disk.path({})));
        const QString folder = disk.path({});
        for (const QString &name : filesIn(m_prepared->folder()))
            writeBytes(disk.path(name), bytesOf(m_prepared->file(name)));
        const QByteArray old = putOld(verb, folder, hasOld);
        run.set(u"CROSSREAD_DISK"_s, {});
        disk.fill(kibibytes);
        QStringList files = filesIn(folder);
        files.removeAll(u"filler"_s);
        const auto ended = run.run();
        disk.release();
        return faultIn(verb, ended, folder, old, files);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString cli = Test::programPath(u"crossread-cli"_s);
        m_prepared = std::make_unique<ScriptedRun>(cli, QStringList());
        const QString project = m_prepared->file(u"talks.crossread"_s);
        writeBytes(m_prepared->file(u"talks.txt"_s),
            "Anna Keller: We shall meet again, as the calendar of the talks says.\n\n"
            "Ben Moss: Then we agree. The harbour stays open until the end of the year.\n");
        writeBytes(m_prepared->file(u"article.txt"_s),
            "“We shall meet again,” Anna Keller said on Monday.\n\nThe harbour stays open, according to Ben Moss.\n");
        const auto does = [&](const QStringList &arguments) {
            m_prepared->setProgram(cli, arguments);
            const auto ended = m_prepared->run();
            QVERIFY2(ended.isFine, qPrintable(ended.error));
        };
        does({u"new"_s, project, u"--transcript"_s, m_prepared->file(u"talks.txt"_s), u"--article"_s,
            m_prepared->file(u"article.txt"_s)});
        m_prepared->copyIn(project, u"copy.crossread"_s);
        m_copy = toldOf(project);
        does(
            {u"annotate"_s, project, u"--document"_s, u"talks"_s, u"--quote"_s, u"harbour"_s, u"--code"_s, u"place"_s});
        m_before = toldOf(project);
        QVERIFY(m_before != m_copy);
        for (const Verb &verb : verbs()) {
            ScriptedRun run(cli, {});
            run.copyIn(*m_prepared);
            run.setProgram(cli, arguments(verb, run.folder()));
            const auto ended = run.run();
            QVERIFY2(ended.isFine, qPrintable(verb.name + ended.error));
            if (verb.name == u"tag")
                m_tagged = toldOf(run.file(u"talks.crossread"_s));
        }
    }

    void fullDisk_leavesTheOldOrTheNewWhole()
    {
        const QList<Verb> all = verbs();
        QHash<QString, int> calls;
        Effort effort(24);
        QRandomGenerator random = Effort::random();
        QStringList faults;
        int mounted = 0;
        while (effort.goesOn()) {
            const int trial = effort.done() - 1;
            const Verb &verb = all[trial % all.size()];
            const bool hasOld = trial / all.size() % 2 == 1;
            QString how;
            QString fault;
            bool isThere = false;
            if (trial % 3 == 2) {
                const int kibibytes = random.bounded(120);
                fault = fill(verb, kibibytes, hasOld, isThere);
                how = u"%1 KiB are free"_s.arg(kibibytes);
            }
            mounted += isThere;
            if (!isThere) {
                if (!calls.contains(verb.name)) {
                    ScriptedRun run(Test::programPath(u"crossread-cli"_s), {});
                    run.copyIn(*m_prepared);
                    run.setProgram(Test::programPath(u"crossread-cli"_s), arguments(verb, run.folder()));
                    calls[verb.name] = int(run.calls().size());
                }
                const int call = 1 + random.bounded(calls[verb.name]);
                fault = failFrom(verb, call, hasOld);
                how = u"nothing can be written from call %1 on"_s.arg(call);
            }
            if (!fault.isEmpty())
                tellFault(faults, u"%1, %2: %3"_s.arg(verb.name, how, fault));
        }
        tellFigures(u"%1 full disks, %2 of them mounted"_s.arg(effort.done()).arg(mounted),
            u"%1 times told that there is no room, %2 with a fault"_s.arg(m_failed).arg(faults.size()));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.value(0)));
        QVERIFY(m_failed > 0);
    }
};

QTEST_GUILESS_MAIN(TestNoSpace)
#include "tst_nospace.moc"

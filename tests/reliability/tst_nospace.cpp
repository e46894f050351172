// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/content.h"
#include "prepared.h"
#include "report/report.h"
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
    QStringList arguments; ///< of crossread-cli; none: a script of crossread-scripted
    QString output; ///< the file or the folder that it makes or replaces, below the folder

    [[nodiscard]] bool isScript() const { return arguments.isEmpty(); }
};

/// Whatever excerpts, references, the whole project, its codes and its notes are written as.
QStringList exportFormats()
{
    const auto formats = Formats::formatsFor(Export::contentOf({}))
        + Formats::formatsFor({.references = [] { return QList<Formats::Reference>(); }});
    return Formats::namesOf(formats) + QStringList{u"webannotation"_s, u"qdpx"_s, u"qdc"_s, u"folder"_s, u"obsidian"_s};
}

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
        {u"backup"_s, {}, {}},
    };
    const auto writes = [&](const QString &verb, const QStringList &formats) {
        for (const QString &format : formats) {
            const bool isFolder = format == u"folder" || format == u"obsidian";
            const QString output = verb + (isFolder ? u".folder"_s : u".out"_s);
            all.append({verb + u" as "_s + format, {verb, project, u"--format"_s, format, u"-o"_s, u"%1/"_s + output},
                output});
        }
    };
    writes(u"export"_s, exportFormats());
    writes(u"report"_s, Formats::namesOf(Formats::formatsFor(Report::contentOf({}))));
    writes(u"matrix"_s, Formats::namesOf(Formats::formatsFor({.chart = [] { return Formats::Chart(); }})));
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
    Ledger m_backedUp; // of the script that makes backups, with room for all of them,
    QString m_backedUpIn; // in this folder
    QHash<QString, int> m_calls; // of each verb that could fail
    int m_failed = 0;

    static void direct(ScriptedRun &run, const Verb &verb, const QString &folder)
    {
        QStringList all = verb.arguments;
        for (QString &argument : all)
            argument.replace(u"%1"_s, folder);
        if (verb.isScript())
            run.setScripts({verb.name}, folder);
        else
            run.setProgram(Test::programPath(u"crossread-cli"_s), all);
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
        if (verb.output.endsWith(u".folder")) {
            if (QFileInfo::exists(folder + u'/' + verb.output) == failed)
                return u"the folder is %1there"_s.arg(failed ? u""_s : u"not "_s);
        } else if (!verb.output.isEmpty()) {
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

    /// The same of the script that makes backups, and goes on after what fails.
    [[nodiscard]] QString faultInBackups(const ScriptedRun::Ended &ended, const QString &folder)
    {
        Ledger ledger = ledgerIn(folder);
        ledger.readAll(ended.out);
        m_failed += !ledger.failures().isEmpty();
        if (!ended.isFine || !ledger.isDone())
            return ended.hung ? u"hangs"_s : u"crashes"_s;
        for (const auto &[step, sentence] : ledger.failures()) {
            if (!sentence.contains(u"no room left on the disk"))
                return u"%1: “%2” does not name the disk"_s.arg(QString::fromUtf8(step), sentence);
        }
        if (const QStringList litter = ScriptedRun::litterIn(folder); !litter.isEmpty())
            return u"left behind: "_s + litter.join(u", "_s);
        return faultAfter(folder, ledger, m_backedUp, m_backedUpIn);
    }
    [[nodiscard]] Ledger ledgerIn(const QString &folder) const
    {
        Ledger ledger;
        ledger.begin(QFile::encodeName(folder + u"/talks.crossread"_s), m_before);
        return ledger;
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
        direct(run, verb, run.folder());
        const QByteArray old = putOld(verb, run.folder(), hasOld);
        const QStringList files = filesIn(run.folder());
        run.set(u"CROSSREAD_FAULT"_s, u"ENOSPC,%1,on"_s.arg(call));
        const auto ended = run.run();
        return verb.isScript() ? faultInBackups(ended, run.folder()) : faultIn(verb, ended, run.folder(), old, files);
    }

    /// On a disk of so much room.
    [[nodiscard]] QString fill(const Verb &verb, int kibibytes, bool hasOld, SmallDisk &disk)
    {
        const QString folder = disk.path({});
        ScriptedRun run(QString(), {});
        direct(run, verb, folder);
        for (const QString &name : filesIn(m_prepared->folder()))
            writeBytes(disk.path(name), bytesOf(m_prepared->file(name)));
        const QByteArray old = putOld(verb, folder, hasOld);
        run.set(u"CROSSREAD_DISK"_s, {});
        disk.fill(kibibytes);
        QStringList files = filesIn(folder);
        files.removeAll(u"filler"_s);
        const auto ended = run.run();
        disk.release();
        return verb.isScript() ? faultInBackups(ended, folder) : faultIn(verb, ended, folder, old, files);
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
            direct(run, verb, run.folder());
            m_calls[verb.name] = int(run.calls().size());
            QVERIFY2(m_calls[verb.name] > 0, qPrintable(verb.name));
            if (verb.name == u"tag")
                m_tagged = toldOf(run.file(u"talks.crossread"_s));
        }
        ScriptedRun run(QStringList{u"backup"_s});
        run.copyIn(*m_prepared);
        m_backedUpIn = run.folder();
        m_backedUp = ledgerIn(m_backedUpIn);
        const auto ended = run.run();
        m_backedUp.readAll(ended.out);
        QVERIFY2(ended.isFine && m_backedUp.isDone() && m_backedUp.failures().isEmpty(), ended.out.constData());
    }

    void fullDisk_leavesTheOldOrTheNewWhole()
    {
        const QList<Verb> all = verbs();
        Effort effort(int(all.size())); // at least each of them
        QRandomGenerator random = Effort::random();
        QStringList faults;
        int mounted = 0;
        int journalled = 0;
        while (effort.goesOn()) {
            const int trial = effort.done() - 1;
            const int number = trial % int(all.size());
            const int round = trial / int(all.size());
            const Verb &verb = all[number];
            const bool hasOld = round % 2 == 1;
            QString how;
            QString fault;
            std::optional<SmallDisk> disk;
            if ((number + round) % 3 == 2)
                disk.emplace(4096, (number / 3 + round) % 2 == 0 ? SmallDisk::Kind::Ext4 : SmallDisk::Kind::Tmpfs);
            if (disk && disk->valid()) {
                const bool isExt4 = disk->kind() == SmallDisk::Kind::Ext4;
                const int kibibytes = random.bounded(120);
                fault = fill(verb, kibibytes, hasOld, *disk);
                how = u"%1 KiB are free on a %2"_s.arg(kibibytes).arg(isExt4 ? u"ext4"_s : u"tmpfs"_s);
                ++mounted;
                journalled += isExt4;
            } else {
                const int call = 1 + random.bounded(m_calls[verb.name]);
                fault = failFrom(verb, call, hasOld);
                how = u"nothing can be written from call %1 on"_s.arg(call);
            }
            if (!fault.isEmpty())
                tellFault(faults, u"%1, %2: %3"_s.arg(verb.name, how, fault));
        }
        tellFigures(u"%1 full disks with %2 verbs and formats, %3 of them mounted (%4 as ext4)"_s.arg(effort.done())
                        .arg(all.size())
                        .arg(mounted)
                        .arg(journalled),
            u"%1 times told that there is no room, %2 with a fault"_s.arg(m_failed).arg(faults.size()));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.value(0)));
        QVERIFY(m_failed > 0);
    }
};

QTEST_GUILESS_MAIN(TestNoSpace)
#include "tst_nospace.moc"

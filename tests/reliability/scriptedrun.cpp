// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedrun.h"

#include "support/scratch.h"
#include "support/shareddata.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace Crossread::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 90'000; // ms; a busy machine is not a program that hangs

}

ScriptedRun::ScriptedRun(const QStringList &scripts)
    : ScriptedRun(QString(), {})
{
    setScripts(scripts, folder());
}

ScriptedRun::ScriptedRun(const QString &program, const QStringList &arguments)
    : m_program(program)
    , m_arguments(arguments)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir room(m_room.path());
    for (const QString &name : {u"disk"_s, u"temporary"_s, u"data"_s})
        room.mkdir(name);
    m_environment.insert(u"LD_PRELOAD"_s, QStringLiteral(CROSSREAD_SHIM));
    // The shim is no part of what the sanitizers look at, and yet comes first.
    m_environment.insert(
        u"ASAN_OPTIONS"_s, m_environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0:detect_leaks=0"_s);
    m_environment.insert(u"CROSSREAD_DISK"_s, folder());
    m_environment.insert(u"TMPDIR"_s, m_room.filePath(u"temporary"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, m_room.filePath(u"data"_s));
}

void ScriptedRun::copyIn(const QString &from, const QString &name) const
{
    QDir().mkpath(QFileInfo(file(name)).path());
    writeBytes(file(name), bytesOf(from));
}

void ScriptedRun::copyIn(const ScriptedRun &other) const
{
    QDirIterator all(other.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        copyIn(path, path.sliced(other.folder().size() + 1));
    }
}

void ScriptedRun::setProgram(const QString &program, const QStringList &arguments)
{
    m_program = program;
    m_arguments = arguments;
}

void ScriptedRun::setScripts(const QStringList &scripts, const QString &folder)
{
    setProgram(QStringLiteral(CROSSREAD_SCRIPTED), QStringList{folder} + scripts);
}

void ScriptedRun::set(const QString &variable, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(variable);
    else
        m_environment.insert(variable, value);
}

void ScriptedRun::start(QProcess &process) const
{
    process.setProcessEnvironment(m_environment);
    process.start(m_program, m_arguments);
}

ScriptedRun::Ended ScriptedRun::run(const QByteArray &input)
{
    QProcess process;
    start(process);
    if (!input.isEmpty())
        process.write(input);
    process.closeWriteChannel();
    Ended ended;
    ended.hung = !process.waitForFinished(longest) && process.state() != QProcess::NotRunning;
    if (ended.hung) {
        process.kill();
        process.waitForFinished();
    }
    ended.out = process.readAllStandardOutput();
    ended.error = QString::fromUtf8(process.readAllStandardError());
    ended.crashed = process.exitStatus() == QProcess::CrashExit && !ended.hung;
    ended.status = process.exitCode();
    ended.isFine = !ended.hung && !ended.crashed && ended.status == 0;
    return ended;
}

ScriptedRun::Ended ScriptedRun::record()
{
    set(u"CROSSREAD_RECORD"_s, recordPath());
    const Ended ended = run();
    set(u"CROSSREAD_RECORD"_s, {});
    return ended;
}

QByteArray ScriptedRun::calls()
{
    const QString path = m_room.filePath(u"calls"_s);
    set(u"CROSSREAD_CALLS"_s, path);
    const Ended ended = run();
    set(u"CROSSREAD_CALLS"_s, {});
    return ended.isFine ? bytesOf(path) : QByteArray();
}

QStringList ScriptedRun::litterIn(const QString &folder)
{
    // Projects, their backups and copies, what stands beside them while they are open, and what was asked for.
    static const QRegularExpression known(
        u"^(backups/[0-9a-f-]{36}/)?([^./][^/]*\\.crossread(-wal)?|about\\.json|notes\\.jsonl|excerpts\\.\\w+|"
        "report\\.\\w+|\\w+\\.txt)$"_s);
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next().sliced(folder.size() + 1);
        if (known.match(path).hasMatch())
            continue;
        // What could not be folded in has its log and its witness beside it.
        static const QRegularExpression mark(u"^\\.(.+\\.crossread)\\.open$"_s);
        const auto owner = mark.match(path);
        constexpr qsizetype writeVersionAt = 18;
        if (owner.hasMatch() && bytesOf(folder + u'/' + owner.captured(1)).mid(writeVersionAt, 1) == "\x02")
            continue;
        found.append(path);
    }
    return found;
}

}

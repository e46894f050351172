// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/effort.h"
#include "support/shareddata.h"

#include <QElapsedTimer>
#include <QProcess>

#include <sys/resource.h>

namespace Crossread::Test {

/// How a program ended. A status of -1: it did not, or crashed, or took too long; `error` says which.
struct Ended {
    int status = -1;
    QString output;
    QString error;
};

/// crossread-cli has 600 MB for what it makes of its files, and ten seconds.
[[nodiscard]] inline Ended runProgram(const QStringList &arguments)
{
    constexpr rlim_t most = 600 << 20;
    QElapsedTimer clock;
    clock.start();
    QProcess program;
    if (!isSanitized()) {
        program.setChildProcessModifier([] {
            const rlimit limit{most, most};
            ::setrlimit(RLIMIT_DATA, &limit);
        });
    }
    program.start(programPath(QStringLiteral("crossread-cli")), arguments);
    const bool ended = program.waitForFinished(60'000 * patience());
    const qint64 took = clock.elapsed();
    const QString output = QString::fromUtf8(program.readAllStandardOutput());
    const QString error = QString::fromUtf8(program.readAllStandardError());
    if (!ended || program.exitStatus() != QProcess::NormalExit)
        return {-1, output, QStringLiteral("it did not end, or crashed: ") + error};
    if (took > 10'000 * patience())
        return {-1, output, QStringLiteral("it took %1 ms").arg(took)};
    return {program.exitCode(), output, error};
}

[[nodiscard]] inline Ended importByProgram(const QStringList &arguments)
{
    return runProgram(QStringList{QStringLiteral("import")} + arguments);
}

}

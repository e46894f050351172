// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shareddata.h"

#include <QProcess>

namespace Crossread::Test {

/// How a call of the built crossread-cli ended.
struct Ended {
    int status = -1;
    QByteArray out;
    QString error;
};

[[nodiscard]] inline Ended run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(programPath(QStringLiteral("crossread-cli")), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError())};
}

}

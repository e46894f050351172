// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/worker/limits.h"
#include "import/worker/worker.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

/// crossread-import: reads one file that it is handed over a pipe, and says what is in it. Started by Crossread alone.
int main(int argc, char **argv)
{
    if (::isatty(STDIN_FILENO) != 0) {
        std::fputs("crossread-import reads files for Crossread; it is not started by hand.\n", stderr);
        return 2;
    }
    QCoreApplication application(argc, argv);
    Crossread::Import::limitThisProcess();
    return Crossread::Import::serveOne(STDIN_FILENO, STDOUT_FILENO, Crossread::Import::formats());
}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/verbs.h"

namespace Crossread::Cli {

QList<Command> commands()
{
    return {
        {QStringLiteral("turns"), Words::tr("Print who speaks where in a transcript"), runTurns},
    };
}

}

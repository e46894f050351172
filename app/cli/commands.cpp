// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/verbs.h"

namespace Crossread::Cli {

QList<Command> commands()
{
    return {
        {QStringLiteral("new"), Words::tr("Make a project with documents in it"), runNew},
        {QStringLiteral("annotate"), Words::tr("Tag a passage"), runAnnotate},
        {QStringLiteral("list"), Words::tr("List the documents and annotations of a project"), runList},
        {QStringLiteral("show"), Words::tr("Print the text of a file as it is read, with pages and times"), runShow},
        {QStringLiteral("turns"), Words::tr("Print who speaks where in a transcript"), runTurns},
        {QStringLiteral("summary"), Words::tr("Say in short what is in a transcript and an article"), runSummary},
        {QStringLiteral("compare"), Words::tr("Find the source of every statement of an article"), runCompare},
        {QStringLiteral("report"), Words::tr("Write the verification report of an article in a project"), runReport},
        {QStringLiteral("export"), Words::tr("Write the excerpts of a project as Markdown, HTML or CSV"), runExport},
    };
}

}

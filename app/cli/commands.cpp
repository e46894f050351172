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
        {QStringLiteral("search"), Words::tr("Find words in all documents of a project"), runSearch},
        {QStringLiteral("words"), Words::tr("Count words, compare counts, and find what stands near a word"), runWords},
        {QStringLiteral("matrix"), Words::tr("Count annotations with each code by speaker, document or other code"),
            runMatrix},
        {QStringLiteral("places"), Words::tr("Say where in a text its speakers, codes and topics are"), runPlaces},
        {QStringLiteral("codes"), Words::tr("Print the tree of codes of a project, or change it"), runCodes},
        {QStringLiteral("queries"), Words::tr("List the saved queries of a project, save one or delete it"),
            runQueries},
        {QStringLiteral("autocode"), Words::tr("Tag every passage that a rule finds"), runAutocode},
        {QStringLiteral("merge"), Words::tr("Take another copy of a project into this one"), runMerge},
        {QStringLiteral("agree"), Words::tr("Say how far two coders of a project agree"), runAgree},
        {QStringLiteral("documents"), Words::tr("List the documents of a project, group and describe them"),
            runDocuments},
        {QStringLiteral("attributes"), Words::tr("Say things of documents and speakers, also from a table"),
            runAttributes},
        {QStringLiteral("memo"), Words::tr("Print the memos of a project, or write one"), runMemo},
        {QStringLiteral("show"), Words::tr("Print the text of a file as it is read, with pages and times"), runShow},
        {QStringLiteral("turns"), Words::tr("Print who speaks where in a transcript"), runTurns},
        {QStringLiteral("summary"), Words::tr("Say in short what is in a transcript and an article"), runSummary},
        {QStringLiteral("compare"), Words::tr("Find the source of every statement of an article"), runCompare},
        {QStringLiteral("rule"), Words::tr("Decide about the source of a statement"), runRule},
        {QStringLiteral("report"), Words::tr("Write the verification report of an article in a project"), runReport},
        {QStringLiteral("coverage"), Words::tr("Say how much of a transcript each article keeps"), runCoverage},
        {QStringLiteral("export"), Words::tr("Write the excerpts of a project, to read or to count"), runExport},
        {QStringLiteral("replace"), Words::tr("Put a corrected file in the place of a document’s"), runReplace},
        {QStringLiteral("history"), Words::tr("List what was done in a project"), runHistory},
        {QStringLiteral("undo"), Words::tr("Take back what was done last in a project"), runUndo},
        {QStringLiteral("redo"), Words::tr("Do again what was taken back last in a project"), runRedo},
        {QStringLiteral("import"), Words::tr("Make a project of one of another program"), runImport},
        {QStringLiteral("check"), Words::tr("Check a project and say what is wrong with it"), runCheck},
        {QStringLiteral("recover"), Words::tr("Make a new project of what is left of a damaged one"), runRecover},
        {QStringLiteral("backups"), Words::tr("List the backups of a project"), runBackups},
        {QStringLiteral("restore"), Words::tr("Put a backup in the place of a project"), runRestore},
    };
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// One function per verb of crossread-cli, each in a file of its name; commands.cpp lists them.
namespace Crossread::Cli {

int runAgree(const QStringList &arguments);
int runAnnotate(const QStringList &arguments);
int runAutocode(const QStringList &arguments);
int runAttributes(const QStringList &arguments);
int runBackups(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runCodes(const QStringList &arguments);
int runCompare(const QStringList &arguments);
int runCoverage(const QStringList &arguments);
int runDocuments(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runHistory(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runList(const QStringList &arguments);
int runMerge(const QStringList &arguments);
int runMatrix(const QStringList &arguments);
int runMemo(const QStringList &arguments);
int runNew(const QStringList &arguments);
int runPlaces(const QStringList &arguments);
int runQueries(const QStringList &arguments);
int runRecover(const QStringList &arguments);
int runRedo(const QStringList &arguments);
int runReplace(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runRestore(const QStringList &arguments);
int runRule(const QStringList &arguments);
int runSearch(const QStringList &arguments);
int runShow(const QStringList &arguments);
int runSummary(const QStringList &arguments);
int runTurns(const QStringList &arguments);
int runUndo(const QStringList &arguments);
int runWords(const QStringList &arguments);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "scriptedrun.h"

namespace Crossread::Test {

/// A folder with a project on which a day's work has been done, its backups, and a project of an earlier version: from
/// here each script of crossread-scripted begins.
class Prepared {
public:
    Prepared(); ///< ends the program where that fails: then nothing can be tested

    void copyInto(const ScriptedRun &run) const { run.copyIn(m_run); }
    /// What is there already, for the ledger of a run in another folder.
    [[nodiscard]] Ledger ledgerFor(const QString &folder) const;

private:
    ScriptedRun m_run;
    Ledger::Said m_said; // by path below the folder
};

/// What is not as it must be after a run that was cut off or in which something failed: each project is as it was after
/// the last act that was said to be kept, or as it is after the one that was being kept; any other is sound. Empty: all
/// is well. `folder`: where it worked. `whole`: the ledger of a run of the same scripts in `wholeFolder` in which nothing
/// went wrong.
[[nodiscard]] QString faultAfter(
    const QString &folder, const Ledger &ledger, const Ledger &whole, const QString &wholeFolder);
/// What is wrong with one of the projects below a folder; empty: nothing.
[[nodiscard]] QString faultOfAny(const QString &folder);

}

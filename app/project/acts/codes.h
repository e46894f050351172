// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"

namespace Crossread::Project::Acts {

// Errors as of the functions of Project that are called alike.
[[nodiscard]] Core::Result<Made<Core::CodeId>> codeNamed(const Data &data, const QString &name);
[[nodiscard]] QList<Core::Code> codesToMake(const Data &data, const QStringList &names, const QList<Core::Code> &fresh);
/// The same, and `planned` has them already.
[[nodiscard]] QList<Core::Code> madeCodes(Data &planned, const QStringList &names);
/// The code that somebody means who writes this; what has to be made for it is added to `fresh`. Error: BadArgument.
[[nodiscard]] Core::Result<Core::CodeId> codeMeant(const Data &data, const QString &text, QList<Core::Code> &fresh);
/// The same for several, each once.
[[nodiscard]] Core::Result<QList<Core::CodeId>> codesMeant(
    const Data &data, const QStringList &texts, QList<Core::Code> &fresh);
/// Adds these codes to an act. Error: AlreadyExists.
[[nodiscard]] Core::Result<void> makeCodes(const Data &data, const QList<Core::Code> &fresh, Core::ChangeSet &act);
[[nodiscard]] Core::Result<Core::ChangeSet> setCode(const Data &data, const Core::Code &code);
[[nodiscard]] Core::Result<LongAct> removeCode(const Data &data, Core::CodeId id);

}

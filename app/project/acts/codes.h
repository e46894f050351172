// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"

namespace Crossread::Project::Acts {

// Errors as of the functions of Project that are called alike.
[[nodiscard]] Core::Result<Made<Core::CodeId>> codeNamed(const Data &data, const QString &name);
/// The codes of that name, in their order; what is missing is added to `changes`.
[[nodiscard]] Core::Result<QList<Core::CodeId>> codesNamed(
    const Data &data, const QStringList &names, QList<Core::AnyChange> &changes);
[[nodiscard]] Core::Result<Core::ChangeSet> setCode(const Data &data, const Core::Code &code);
[[nodiscard]] Core::Result<LongAct> removeCode(const Data &data, Core::CodeId id);

}

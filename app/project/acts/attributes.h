// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"
#include "project/project.h"

namespace Crossread::Project::Acts {

// Errors as of the functions of Project that are called alike.
[[nodiscard]] Core::Result<Core::ChangeSet> setAttribute(const Data &data, const Core::Attribute &attribute);
[[nodiscard]] Core::Result<Core::ChangeSet> removeAttribute(const Data &data, Core::AttributeId id);
[[nodiscard]] Core::Result<Core::ChangeSet> setValues(
    const Data &data, const QList<Said> &values, const QList<Core::Attribute> &attributes, const QString &label);
[[nodiscard]] Core::Result<Core::ChangeSet> setSpeakerMemo(const Data &data, const QString &name, const QString &memo);
[[nodiscard]] Core::ChangeSet setMemo(const Data &data, const QString &memo);

}

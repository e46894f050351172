// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"

namespace Crossread::Project::Acts {

/// Errors as of Project::setTopics().
[[nodiscard]] Core::Result<Core::ChangeSet> setTopics(
    const Data &data, const QList<Core::Topic> &topics, const QString &label);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "growthshapes.h"

namespace Crossread::Test {

/// Something that the program does with a text.
struct Stage {
    QString name;
    bool ofText = true; ///< takes plain text; else files of formats
    bool canCancel = true; ///< it is told to stop by its Progress
    /// What is to be timed, once all that comes before it is done; nothing where the file is refused.
    std::function<std::function<void(const Core::Progress &)>(const Shape &shape, const QByteArray &bytes)> prepare;
};

[[nodiscard]] const QList<Stage> &stages();

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atomicfile.h"
#include "core/progress.h"

/// What work of several steps has in common.
namespace Crossread::Library {

/// The share of the i-th of `count` steps in the whole.
[[nodiscard]] inline Core::Progress stepOf(const Core::Progress &whole, qsizetype i, qsizetype count)
{
    return {whole, static_cast<int>(i * 1000 / count), static_cast<int>((i + 1) * 1000 / count)};
}

/// The last step of what makes a file: writes it, unless the work was canceled until now. Errors: Canceled, and as
/// writeFileChecked().
[[nodiscard]] inline Core::Result<void> writeUnlessCanceled(
    const QString &path, const QByteArray &content, const QStringList &mustStay, const Core::Progress &progress)
{
    if (progress.isCanceled())
        return Core::failure(Core::ErrorCode::Canceled);
    return Core::writeFileChecked(path, content, mustStay);
}

}

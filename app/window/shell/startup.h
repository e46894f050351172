// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "window/desk/settings.h"

#include <QSize>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace Crossread::Window {

/// What the command line asks of the window.
struct StartOptions {
    QStringList files; ///< one project, or one or more texts
    bool sample = false;
    QString picture; ///< render into this PNG and leave
    std::optional<Paper> paper; ///< for this run only
    QString language; ///< for this run only
    std::optional<QSize> size;
};

/// Reads the command line; --help and --version, or a wrong call, are answered here: then an exit status is returned.
/// Needs no display.
[[nodiscard]] std::expected<StartOptions, int> parseCommandLine(const QStringList &arguments);

/// True where a window can be shown, or --picture needs none. Else a sentence was printed.
[[nodiscard]] bool prepareDisplay(const StartOptions &options);

/// Runs the program; returns its exit status.
[[nodiscard]] int run(const StartOptions &options);

}

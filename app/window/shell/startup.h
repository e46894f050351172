// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "window/desk/settings.h"
#include "window/shell/request.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace Crossread::Window {

/// What the command line asks of the window.
struct StartOptions {
    Request request;
    QString picture; ///< render into this PNG and leave
    std::optional<Paper> paper; ///< for this run only
    QString language; ///< for this run only
    std::optional<QSize> size;
    QStringList ofQt; ///< names of Qt's own options that were given; the application reads these itself
};

/// Reads the command line; --help and --version, or a wrong call, are answered here: then an exit status is returned.
/// Needs no display.
[[nodiscard]] std::expected<StartOptions, int> parseCommandLine(const QStringList &arguments);

/// True where a Crossread that runs already in this session does what is asked. What holds for one run only is never
/// handed over. Needs no display.
[[nodiscard]] bool handOver(const StartOptions &options);

/// True where a window can be shown, or --picture needs none. Else a sentence was printed.
[[nodiscard]] bool prepareDisplay(const StartOptions &options);

/// Runs the program; returns its exit status.
[[nodiscard]] int run(const StartOptions &options);

}

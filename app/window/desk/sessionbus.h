// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>

namespace Crossread::Window {

/// Whether the session has a bus to be asked. Where none is named, the library behind Qt would start one, which nobody else
/// speaks to.
[[nodiscard]] inline bool sessionBusIsThere()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1StringView("/bus"));
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Crossread::Core {

/// Languages that the program can speak, as "fr"; English first. Those whose translation is linked in, which a build does
/// with complete ones alone.
[[nodiscard]] QStringList languages();

/// Lets the whole program speak `language` from now on; empty: the system's, "qps": a language made for testing, with
/// every text 40 % longer, in brackets and with accents, so that what is cut off, glued together or not translatable
/// shows at once. Texts made before stay as they are. To be called from the main thread, once there is an application.
void speak(const QString &language);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Core {

/// What stands for a control character where that must not act: U+0007 reads ␇; those that Unicode has no picture of, U+FFFD.
[[nodiscard]] QChar pictureOf(QChar control);
/// Text for a terminal: line ends (CR LF too) and tabs as they are, all other control characters as pictures. A text of somebody else's
/// could otherwise colour, move and rename what the reader sees.
[[nodiscard]] QString printable(QString text);

}

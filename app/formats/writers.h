// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"

/// One function per format; each in the file of its name.
namespace Crossread::Formats {

[[nodiscard]] Format html();
[[nodiscard]] Format docx();
[[nodiscard]] Format odt();
[[nodiscard]] Format pdf(); ///< needs fonts, and so a QGuiApplication
[[nodiscard]] Format svg(); ///< the same
[[nodiscard]] Format png(); ///< the same
[[nodiscard]] Format markdown();
[[nodiscard]] Format xlsx();
[[nodiscard]] Format csv();
[[nodiscard]] Format json();
[[nodiscard]] Format text();
[[nodiscard]] Format bibtex();
[[nodiscard]] Format cslJson();
[[nodiscard]] Format ris();

}

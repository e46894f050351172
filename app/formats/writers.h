// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"

/// One function per format; each in the file of its name.
namespace Crossread::Formats {

[[nodiscard]] Format html();
[[nodiscard]] Format markdown();
[[nodiscard]] Format csv();
[[nodiscard]] Format json();
[[nodiscard]] Format text();

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Import {

/// All that can be opened, for --help: "Web page (.html, .htm), Word document (.docx), … Plain text (.txt)".
[[nodiscard]] QString formatNames();

}

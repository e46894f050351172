// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/report.h"

/// One function per format; see renderReport().
namespace Crossread::Review {

[[nodiscard]] QString renderHtml(const Report &report);
[[nodiscard]] QString renderMarkdown(const Report &report);
[[nodiscard]] QString renderCsv(const Report &report, const ReportOptions &options);
[[nodiscard]] QByteArray renderJson(const Report &report);
[[nodiscard]] QString renderText(const Report &report);

}

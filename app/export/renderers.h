// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/excerpts.h"

/// One function per format; see renderExcerpts().
namespace Crossread::Export {

[[nodiscard]] QString renderMarkdown(const QList<Excerpt> &excerpts, const Options &options);
[[nodiscard]] QString renderHtml(const QList<Excerpt> &excerpts, const Options &options);
[[nodiscard]] QString renderCsv(const QList<Excerpt> &excerpts, const Options &options);

}

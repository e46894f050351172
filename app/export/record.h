// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/content.h"

/// The citable record of excerpts, field by field: one list gives the columns of tables and the keys of data.
namespace Crossread::Export {

[[nodiscard]] Formats::Table tableOf(const QList<Excerpt> &excerpts, Core::CitationStyle style);
[[nodiscard]] QJsonObject dataOf(const QList<Excerpt> &excerpts, const Presentation &how);

}

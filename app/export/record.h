// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/content.h"

/// The citable record of excerpts, field by field: one list gives the columns of tables and the keys of data.
namespace Crossread::Export {

/// How the excerpt is cited, and the entry for the list of references where the style has one. Nothing for one that is of no
/// document.
struct ReadyCitation {
    QString citation;
    QString reference;
};
[[nodiscard]] ReadyCitation citationOf(const Excerpt &excerpt, Core::CitationStyle style);
[[nodiscard]] Formats::Table tableOf(const QList<Excerpt> &excerpts, Core::CitationStyle style);
[[nodiscard]] QJsonObject dataOf(const QList<Excerpt> &excerpts, const Presentation &how);

}

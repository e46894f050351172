// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/pdflayout.h"

namespace Crossread::Import {

/// What stands at the head and foot of the pages and is no part of their text, and what the pages call themselves.
struct PdfFurniture {
    QList<QList<bool>> lines; ///< for each page, for each of its lines
    QStringList labels; ///< for each page: as printed, else the file's own label, else counted from 1
};

/// Taken for furniture is what recurs at one height over pages, numbers aside, and what stands outside the numbered lines
/// of a page that numbers them.
[[nodiscard]] PdfFurniture furnitureOf(const QList<PdfPage> &pages);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "core/progress.h"

namespace Crossread::Import {

/// Finds what stands in quotation marks, outermost marks only: straight ones paired by turns, “ ”, « », „ “, ‘ ’ and `` ''.
/// A quotation that ends a paragraph open goes on where the next one opens with the same mark, or closes it. Marks that
/// stand for inches, or that never close, are none. Errors: Canceled.
[[nodiscard]] Core::Result<QList<Core::Quotation>> findQuotations(
    const Core::Document &document, const Core::Progress &progress);

}

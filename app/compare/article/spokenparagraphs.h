// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/languagerules.h"
#include "core/document.h"

namespace Crossread::Compare {

/// Everything that an article quotes: what stands between marks, and paragraphs that are spoken as a whole, which are
/// those that begin with a dash where the language has that ("— Il pleut, dit-elle."), and block quotations without the
/// line that says whose they are. In order.
[[nodiscard]] QList<Core::Quotation> quotationsOf(const Core::Document &article, const LanguageRules &language);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/transcriptindex.h"

namespace Crossread::Compare {

/// The speakers of a transcript, their roles completed by what is said of them in it: labels are short, "PRESIDENT
/// DUDA", but the heading or the host's greeting tells whose president he is.
///
///   President Duda of Poland             Poland
///   the Polish president, Mr. Duda       Polish president Mr
[[nodiscard]] QList<Core::Speaker> introducedSpeakers(const TranscriptIndex &transcript);

}

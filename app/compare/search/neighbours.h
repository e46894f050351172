// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/values/phase.h"
#include "compare/search/scorer.h"

namespace Crossread::Compare {

/// A statement among those around it, with the passages that it may come from.
struct Neighbour {
    std::vector<Window> *windows = nullptr;
    qsizetype paragraph = 0;
    bool direct = false;
};

/// What one says in a row is mostly reported in a row: sets Window::support of every passage to what the best chain of
/// passages through it is worth more than the best chain that leaves this statement out. `statements` are in the article's
/// order. False where it was canceled.
[[nodiscard]] bool addSupport(
    const QList<Neighbour> &statements, const TranscriptIndex &index, const Parameters &parameters, Phase &phase);

}

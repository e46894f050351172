// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/comparer.h"

namespace Crossread::Compare {

/// What the reader should know about the two texts and what the comparison had to do without.
[[nodiscard]] QList<Remark> remarksOn(const TranscriptIndex &transcript, const Core::Document &article,
    const QList<Statement> &statements, const CompareOptions &options);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "compare/parameters.h"
#include "compare/synonyms.h"
#include "compare/transcriptindex.h"
#include "core/progress.h"

namespace Crossread::Compare {

struct CompareOptions {
    const Parameters *parameters = &Parameters::builtIn();
    const Synonyms *synonyms = &Synonyms::english(); ///< used for English only
};

/// For each statement of the article: where in the transcript it comes from, or that nobody said it, and how faithful
/// it is. The same texts and options always give the same result. Progress covers all of the work; a canceled
/// comparison is empty.
[[nodiscard]] Comparison compare(const TranscriptIndex &transcript, const Core::Document &article,
    const CompareOptions &options = {}, const Core::Progress &progress = {});

/// What the decision on a statement was made of, for fitting its weights: the features of its first passage.
struct Decided {
    Statement statement;
    Features features{};
    bool literal = false; ///< all of it stands in the passage in one run: found whatever the features say
};
[[nodiscard]] QList<Decided> compareForFitting(
    const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options = {});

}

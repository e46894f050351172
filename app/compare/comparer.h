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

/// How faithful a statement is to a passage that the reader chose: `statement` with that passage first (the others stay
/// behind it), State::Found, and verdict, differences, matches, alerts and evidence against it, as compare() gives them for
/// its own choice. `passage` is any stretch of the transcript's text. Only span, kind and attribution of `statement` are
/// needed.
[[nodiscard]] Statement judge(const TranscriptIndex &transcript, const Core::Document &article, Statement statement,
    TextSpan passage, const CompareOptions &options = {});

/// What the decision on a statement was made of, for fitting its weights: the features of its first passage.
struct Decided {
    Statement statement;
    Features features{};
    bool literal = false; ///< all of it stands in the passage in one run: found whatever the features say
};
[[nodiscard]] QList<Decided> compareForFitting(
    const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options = {});

}

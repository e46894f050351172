// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/people.h"
#include "compare/article/statements.h"
#include "compare/search/options.h"
#include "compare/search/transcriptindex.h"

namespace Crossread::Compare {

/// Two texts laid out for comparing, and the numbers to do it by. Nothing in it changes once it is made: whoever gets it
/// by reference sees the same. The transcript, the article and what the options name must outlive it.
class Context {
public:
    Context(const TranscriptIndex &transcript, const Core::Document &text, const CompareOptions &options,
        const Phase &reading = Phase::untold());
    Q_DISABLE_COPY_MOVE(Context)

    const TranscriptIndex &index;
    const Core::Document &article;
    const Parameters &parameters;
    const Synonyms &synonyms; ///< English ones
    const Synonyms &opposites; ///< English ones

private:
    Vocabulary m_learning; ///< while it is made

public:
    const Vocabulary &vocabulary; ///< of both texts
    const ArticleWords words;
    const QList<Draft> drafts; ///< the article's statements
    const People speakers; ///< those of the transcript, as it names them itself
};

}

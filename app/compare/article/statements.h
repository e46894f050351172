// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/values/comparison.h"
#include "compare/article/articlewords.h"
#include "compare/article/people.h"
#include "compare/values/phase.h"
#include "core/document.h"

namespace Crossread::Compare {

/// A statement as the article makes it, before anybody has looked for its source.
struct Draft {
    TextSpan span;
    StatementKind kind = StatementKind::Context;
    int parent = -1; ///< for a fragment
    Attribution attribution;
    qsizetype paragraph = 0;
    int quotation = -1; ///< of a direct one: index into ArticleWords::quotations
    int about = -1; ///< the person whom the sentence before is about, where it says so and nobody speaks in it
    bool heading = false;
    bool mayGoOn = false; ///< of context: worded as if it went on with a report: "In addition, ten ships had come."
    QList<TextSpan> frame; ///< words that say who speaks and that they do, not what is said
    std::vector<Word> words = {}; ///< of its span, read as a text of its own
};

/// Cuts an article into statements, in order:
///
///   “We agree. Almost,” he said.             two direct ones
///   He added that “it is not for sale at any price, and it never was”.    direct (a whole clause is quoted)
///   She called the plan “a fine mess”.       indirect, with the fragment “a fine mess”
///   “It grew,” he said, noting that it rained.    direct, then indirect from “noting”
///   The plan was to “buy the ferry, mend it and sell it again within a year”.    indirect, with a fragment
///   The town lies on a river.                context
///
/// Attribution looks at the sentence, then at those around it. `transcriptSpeakers` are the persons it knows
/// beforehand. `vocabulary` is the one that the article's words are of; it learns names and offices. Canceled: none.
[[nodiscard]] QList<Draft> draftStatements(const ArticleWords &article, const QList<Core::Speaker> &transcriptSpeakers,
    Vocabulary &vocabulary, Phase phase = Phase::untold());

}

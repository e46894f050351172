// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/search/options.h"
#include "compare/search/transcriptindex.h"
#include "compare/values/comparison.h"
#include "core/progress.h"

#include <deque>

namespace Crossread::Compare {

/// For each statement of the article: where in the transcript it comes from, or that nobody said it, and how faithful
/// it is. The same texts and options always give the same result. Progress covers all of the work; a canceled
/// comparison is empty.
[[nodiscard]] Comparison compare(const TranscriptIndex &transcript, const Core::Document &article,
    const CompareOptions &options = {}, const Core::Progress &progress = {});

/// How faithful statements are to passages that the reader chose. Reads the article when it is asked first, and then once for
/// any number of them; the transcript and the article must outlive it. For one thread at a time.
class Judge {
public:
    Judge(const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options = {});
    ~Judge();
    Q_DISABLE_COPY_MOVE(Judge)

    [[nodiscard]] const TranscriptIndex &transcript() const { return m_transcript; }
    [[nodiscard]] const Core::Document &article() const { return m_article; }
    void readArticle(); ///< beforehand, where nobody should wait for it later
    [[nodiscard]] bool hasRead() const { return d != nullptr; }

    /// `statement` with that passage first (the others stay behind it), State::Found, and verdict, differences,
    /// matches, alerts and evidence against it, as compare() gives them for its own choice. `passage` is any stretch of
    /// the transcript's text, clamped to it; only its own words count. One without words makes a paraphrase: "they
    /// laughed" may come from a stage direction. Only span, kind and attribution of `statement` are needed; what the
    /// statements around it add to the evidence is kept where compare() had offered the same passage.
    [[nodiscard]] Statement judge(Statement statement, TextSpan passage);

private:
    struct Private;
    const TranscriptIndex &m_transcript;
    const Core::Document &m_article;
    CompareOptions m_options;
    std::unique_ptr<Private> d; ///< null until the article is read
};

/// What the decision on a statement was made of, for fitting its weights: the features of its first passage.
struct Decided {
    Statement statement;
    Features features{};
    bool isOnlyAsked = false; ///< somebody else asked for it, and the named speaker did not say yes
    bool isOnePart = false; ///< the passage answers one short clause, and too little of the whole
    bool literal = false; ///< all of it stands in the passage in one run: found whatever the features say
};
[[nodiscard]] std::deque<Decided> compareForFitting(
    const TranscriptIndex &transcript, const Core::Document &article, const CompareOptions &options = {});

}

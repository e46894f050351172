// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/people.h"
#include "compare/article/statements.h"
#include "compare/search/options.h"
#include "compare/search/transcriptindex.h"
#include "compare/search/translations.h"

#include <optional>

namespace Crossread::Compare {

/// Two texts laid out for comparing, and the numbers to do it by. Nothing in it changes once it is made: whoever gets it
/// by reference sees the same. The transcript, the article and what the options name must outlive it.
class Context {
public:
    Context(const TranscriptIndex &transcript, const Core::Document &text, const CompareOptions &options,
        const Phase &reading = Phase::untold());
    Q_DISABLE_COPY_MOVE(Context)

    /// Whether the article is in another language than the transcript.
    [[nodiscard]] bool isAcross() const { return translations.has_value(); }
    /// How much a word of the article tells, 0..1.
    [[nodiscard]] float weight(int stem) const
    {
        return translations && stem >= index.stemCount() ? translations->weight(stem) : index.weight(stem);
    }

    const TranscriptIndex &index;
    const Core::Document &article;
    const QString ownLanguage; ///< of the article by its words, ISO code; empty where they do not tell
    const QString articleLanguage; ///< ISO code; that of the transcript where the article's own does not tell
    const Parameters &parameters;
    Meanings *const meanings; ///< for a second look; nullptr where words alone decide
    const Synonyms &synonyms; ///< English ones
    const Synonyms &opposites; ///< English ones

private:
    Vocabulary m_learning; ///< while it is made

public:
    const Vocabulary &vocabulary; ///< of both texts
    const ArticleWords words;
    const std::optional<Translations> translations; ///< where the two languages differ
    const std::shared_ptr<const Dictionary>
        paraphrases; ///< of the language of both; nullptr for two, and where there is none
    const QList<Core::Speaker> knownSpeakers; ///< those of the transcript, as the article calls them
    const QList<Draft> drafts; ///< the article's statements
    const People speakers; ///< those of the transcript, without what the article says of them
};

}

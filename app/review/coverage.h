// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"

namespace Crossread::Review {

/// Places of the transcript that belong to one thing: where a topic is named, what carries a code.
struct Places {
    QString name;
    QList<Core::TextSpan> spans; ///< by begin; they may overlap
};

/// Words spoken against words reported, of whatever places; each word counts once. Those of a speaker are what they say, those
/// of a topic the sentences that name it, those of a code the annotated passages.
struct Share {
    QString name;
    int spoken = 0; ///< words in the transcript
    int reported = 0; ///< of these, words of passages that a statement comes from
    int statements = 0; ///< statements that come from there
    Core::TextSpan largestGap; ///< the longest stretch of speech that no statement comes from; empty where all is used
    friend bool operator==(const Share &, const Share &) = default;
};

/// Which passages of a transcript an article used, and what it left out.
struct Coverage {
    QList<Core::TextSpan> used; ///< of the transcript; sorted, not touching: passages of statements with a source
    int spoken = 0; ///< words of speech; of the whole text where nobody is told apart
    int reported = 0;
    QList<Share> speakers; ///< one per Core::speakerGroups(), in that order
    QList<Share> topics; ///< as given
    QList<Share> codes; ///< the same
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// `group`: topics and codes are counted in the words of these speakers alone, by index into Core::speakerGroups(); -1: in
/// everybody's.
[[nodiscard]] Coverage coverage(const Core::Document &transcript, const QList<Finding> &findings,
    const QList<Places> &topics = {}, const QList<Places> &codes = {}, qsizetype group = -1);

/// A stretch of the transcript with the articles that used it, for several articles on one transcript.
struct SharedPassage {
    Core::TextSpan span; ///< whole sentences
    QList<int> articles; ///< indices, ascending; at least two
    friend bool operator==(const SharedPassage &, const SharedPassage &) = default;
};

/// The passages that more than one article used, those of most articles first, then in the order of the transcript.
/// `used`: Coverage::used of each article.
[[nodiscard]] QList<SharedPassage> sharedPassages(
    const Core::Document &transcript, const QList<QList<Core::TextSpan>> &used);

}

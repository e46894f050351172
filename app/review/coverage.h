// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"

namespace Crossread::Review {

/// Where a topic is named in the transcript.
struct TopicPlaces {
    QString name;
    QList<Core::TextSpan> hits; ///< sorted
};

/// Words spoken against words reported, for one speaker or one topic. For a topic the sentences that name it are counted.
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
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

[[nodiscard]] Coverage coverage(
    const Core::Document &transcript, const QList<Finding> &findings, const QList<TopicPlaces> &topics = {});

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

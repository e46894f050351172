// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/verdict/comparer.h"
#include "core/annotation.h"

/// A comparison with the reader's rulings: what the table, the card, the marks, the coverage and the report all show.
namespace Crossread::Review {

/// One statement of an article with what the comparison suggests and what the reader has ruled.
struct Finding {
    Compare::Statement suggested; ///< by the comparison; no passages where the reader marked the words as a statement
    /// As it counts: the suggestion, changed by the ruling. Where there is a source, passages.first() is it, and verdict,
    /// changes, matches and alerts are against it. A verdict by the reader says that the passage is the source, or that
    /// nothing is.
    Compare::Statement statement;
    std::optional<Core::Link> ruling;
    /// Between the sentence before it in the same quotation and this one, where both have a source and this one's does not
    /// follow directly.
    std::optional<Compare::Gap> gapBefore = std::nullopt;

    [[nodiscard]] Core::LinkState state() const { return ruling ? ruling->state : Core::LinkState::Suggested; }
    [[nodiscard]] bool isJudged() const { return statement.state != Compare::State::NotJudged; }
    /// Whether passages.first() counts as the source: found, or ruled to be.
    [[nodiscard]] bool hasSource() const { return statement.state == Compare::State::Found; }
    [[nodiscard]] QString note() const { return ruling ? ruling->note : QString(); }
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Joins a comparison with the links from the judge's article to its transcript: a link rules on the statement whose words it
/// overlaps most; one that the reader made on other words is a statement of its own. Context that nobody ruled on is left
/// out. In the order of the article; `parent` counts in the result. Links with a lost end are left out.
[[nodiscard]] QList<Finding> findings(
    const Compare::Comparison &comparison, Compare::Judge &judge, const QList<Core::Link> &links);

/// Translated sentences: what is odd about the comparison, and which rulings on the article show nowhere because their
/// words are lost.
[[nodiscard]] QStringList remarksOn(const QList<Compare::Remark> &remarks, const QList<Core::Link> &links);

/// How a finding comes out, in the order in which a table sorts it: worst first.
enum class Outcome : int { NotFound, Possible, Paraphrase, Translated, Reworded, NearVerbatim, Verbatim };
[[nodiscard]] Outcome outcomeOf(const Review::Finding &finding);
/// Translated: "near-verbatim", "possible", "not found".
[[nodiscard]] QString wordsFor(Outcome outcome);
/// The same with a ! behind it where something should be checked; what the page, the table and the card show.
[[nodiscard]] QString wordsFor(Outcome outcome, bool alert);
/// The same for a screen reader, which may pass over the sign: "reworded, alert: Somebody else said these words"
[[nodiscard]] QString heardAs(const Finding &finding);
/// Translated: "suggested", "confirmed", "rejected", "by hand".
[[nodiscard]] QString wordsFor(Core::LinkState state);

/// How many of what, for the head of a table or a report. Quoted fragments are statements too; what is left unjudged is not
/// counted.
struct Tally {
    int statements = 0;
    int found = 0;
    int possible = 0;
    int notFound = 0;
    int alerts = 0; ///< statements with an alert, a wrong speaker among them
    int ruled = 0; ///< decided by the reader
    friend bool operator==(const Tally &, const Tally &) = default;
};
[[nodiscard]] Tally tally(const QList<Finding> &findings);

}

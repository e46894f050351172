// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringList>

#include <array>

namespace Crossread::Compare {

/// What the decision is made of, in this order: see resources/compare/parameters.json for the meaning of each.
enum class Feature : std::size_t {
    One,
    Coverage,
    Exact,
    Order,
    Letters,
    Mass,
    Fragment,
    Indirect,
    Length,
    Neighbours,
    Speaker,
    Affinity,
    Gap,
    QuotedWords,
    Thin,
    Likeness,
};
constexpr std::size_t featureCount = 16;
using Features = std::array<double, featureCount>;
/// Their names in the resource file.
[[nodiscard]] const QStringList &featureNames();

/// The numbers that the comparison works with. Their meaning, and where they come from, stands beside each in
/// resources/compare/parameters.json.
struct Parameters {
    double stopWordWeight = 0;
    double reportingWeight = 0;
    double speakerNameWeight = 0;
    double beginningSimilarity = 0;
    double lettersSimilarity = 0;
    double lettersLeast = 0;
    double prefixSimilarity = 0;
    double synonymFactor = 0;
    double commonShare = 0;
    double candidateSentences = 0;
    double windowSentences = 0;
    double recallEmphasis = 0;
    double sentencePenalty = 0;
    double edge = 0;
    double inside = 0;
    double density = 0;
    double coverageFactor = 0;
    double orderFactor = 0;
    double lettersFactor = 0;
    double speakerAgrees = 0;
    double speakerDiffers = 0;
    double reportDiffers = 0;
    double fragmentBonus = 0;
    double clauseFactor = 0;
    double noneValue = 0;
    double sameQuotation = 0;
    double sameParagraph = 0;
    double sameArticle = 0;
    double neighbourFactor = 0;
    double echo = 0;
    double possible = 0;
    double found = 0;
    double nearVerbatim = 0;
    double leastOfWhole = 0;
    double leastAnswered = 0;
    double sameProposition = 0;
    double paraphraseFactor = 0;
    double hubFactor = 0;
    double likenessFactor = 0;
    double likenessQuoted = 0;
    Features decision{}; ///< weights of the features

    /// resources/compare/parameters.json
    [[nodiscard]] static const Parameters &builtIn();
    /// The same for an article in another language than the transcript: what is otherwise there stands in "across".
    [[nodiscard]] static const Parameters &builtInAcross();
    /// The same for a second look by what is meant, "again".
    [[nodiscard]] static const Parameters &builtInAgain();
    /// `variant`: the part whose numbers take the place of the others', "across" or "again"; empty for none. Errors:
    /// BadArgument, with the name that is missing or no number.
    [[nodiscard]] static Core::Result<Parameters> fromJson(const QByteArray &json, const QString &variant = {});
};

}

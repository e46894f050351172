// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreement/coefficients.h"
#include "core/annotation.h"

namespace Crossread::Agreement {

/// What one coder has said somewhere.
struct Coded {
    Core::TextSpan span;
    Core::CodeId code;
};

/// A document, and what two coders have said in it.
struct Coding {
    Core::DocumentId id;
    Core::DocumentPtr document;
    QList<Coded> first;
    QList<Coded> second;
};

/// What is counted. A sentence has a code where any letter of it has.
enum class Unit { Character, Sentence };
/// Where it is counted: in all of the text, or only where one of the two has given any code at all: most of a text is
/// coded by nobody, and that both leave it out says little of their agreement.
enum class Extent { WholeText, CodedText };

struct OfCode {
    Core::CodeId code;
    Counts counts;
};

/// For each code that one of the two has given anywhere, in the order in which they come to be met.
[[nodiscard]] QList<OfCode> agreement(const QList<Coding> &codings, Unit unit, Extent extent);

/// Words to which one of the two has given a code and the other has not.
struct Disagreement {
    Core::DocumentId document;
    Core::TextSpan span;
    Core::CodeId code;
    bool byFirst = true; ///< it is the first of the two who has given it
    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

/// By document and place. Not where only blanks and signs between words differ.
[[nodiscard]] QList<Disagreement> disagreements(const QList<Coding> &codings);

}

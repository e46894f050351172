// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/signdrawing.h"
#include "review/finding.h"

namespace Crossread::Window {

/// The sign that stands for a finding on the page, in the table and on the card.
[[nodiscard]] inline Reading::Sign signOf(Review::Outcome outcome)
{
    switch (outcome) {
    case Review::Outcome::Verbatim: return Reading::Sign::Verbatim;
    case Review::Outcome::NearVerbatim: return Reading::Sign::NearVerbatim;
    case Review::Outcome::Reworded: return Reading::Sign::Reworded;
    case Review::Outcome::Paraphrase: return Reading::Sign::Paraphrase;
    case Review::Outcome::Translated: return Reading::Sign::Translated;
    case Review::Outcome::Possible: return Reading::Sign::Possible;
    case Review::Outcome::NotFound: break;
    }
    return Reading::Sign::NotFound;
}
[[nodiscard]] inline Reading::Sign signOf(const Review::Finding &finding)
{
    return signOf(outcomeOf(finding));
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/synonyms.h"
#include "compare/values/parameters.h"

namespace Crossread::Compare {

class Meanings;

struct CompareOptions {
    const Parameters *parameters = &Parameters::builtIn();
    const Parameters *acrossParameters = &Parameters::builtInAcross(); ///< for texts in two languages
    /// For a second look: what the texts mean, where both are English. nullptr: words alone decide. Not shared with others
    /// meanwhile: it learns.
    Meanings *meanings = nullptr;
    const Parameters *againParameters = &Parameters::builtInAgain(); ///< for a second look
    const Synonyms *synonyms = &Synonyms::english(); ///< used for English only
    const Synonyms *opposites = &Synonyms::englishOpposites(); ///< the same
};

}

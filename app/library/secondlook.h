// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/meaning/meanings.h"
#include "compare/values/comparison.h"
#include "core/document.h"

namespace Crossread::Library {

/// What is needed for a second look at the comparisons with a transcript: what its sentences mean, kept in the reader's cache
/// from one look to the next, since reading them takes most of the time. For one comparison after the other.
class SecondLook {
public:
    /// Whether there is a sentence encoder at all.
    [[nodiscard]] static bool isPossible();
    /// Whether it can find anything else than a first comparison did: both texts are in its language.
    [[nodiscard]] static bool isFor(const Compare::Comparison &first);

    /// Only where it is possible. Reads what is kept of this transcript.
    explicit SecondLook(const Core::Document &transcript);
    /// Keeps what was read anew.
    ~SecondLook();
    Q_DISABLE_COPY_MOVE(SecondLook)

    [[nodiscard]] Compare::Meanings &meanings() { return m_meanings; }

private:
    Compare::Meanings m_meanings;
    QString m_path; ///< empty where nothing can be kept
};

}

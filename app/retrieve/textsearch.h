// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/spoken.h"
#include "retrieve/tokens.h"
#include "retrieve/wordindex.h"

#include "core/annotation.h"
#include "core/finder.h"

#include <functional>

namespace Crossread::Retrieve {

/// What is looked for in the texts.
struct TextQuery {
    enum class Mode {
        Begins, ///< these words one behind the other, the last one begun: "security guar"; marks between them do not count
        Words, ///< the same, the last one whole too
        Stems, ///< words of the same stems
        Expression, ///< a regular expression, which no index helps with
    };
    QString text;
    Mode mode = Mode::Begins;
    bool caseSensitive = false;
    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// A text that is searched: known by its hash until it is needed itself.
struct SearchedText {
    Core::DocumentId document;
    QByteArray hash;
    std::function<Core::Result<Core::DocumentPtr>(const Core::Progress &)> text;
    SpokenBy spokenBy = {}; ///< hits elsewhere in it do not count
};

struct TextHit {
    Core::DocumentId document;
    Core::TextSpan span;
    friend bool operator==(const TextHit &, const TextHit &) = default;
};

/// Called with the hits of one text after the other; false: enough of them.
using TakeHits = std::function<bool(const Core::DocumentPtr &, const QList<TextHit> &)>;

/// Looks for the query in the texts, in their order. Texts that the index does not have yet are put into it on the way. Each
/// hit has been seen in the text itself. Errors: BadArgument where nothing can be looked for ("?!"), BadPattern,
/// PatternTooCostly, Canceled, those of reading a text; what was found before has been handed out by then.
[[nodiscard]] Core::Result<void> search(const TextQuery &query, const QList<SearchedText> &texts, WordIndex &index,
    const TakeHits &take, const Core::Progress &progress = {});

}

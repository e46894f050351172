// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/reportwords.h"

namespace Crossread::Compare {

/// Whose saying, asking or thinking a verb of a sentence is.
class Subjects {
public:
    explicit Subjects(const ReportWords &report)
        : m_report(report)
    {
    }

    /// `weak`: the verb may as well be the article's own ("wants"); then only a person counts.
    [[nodiscard]] std::optional<Mention> subjectOf(std::size_t verb, bool weak) const;

private:
    /// Whom the sentence is about from its beginning on.
    [[nodiscard]] std::optional<Mention> openingSubject(std::size_t verb) const;
    [[nodiscard]] std::optional<Mention> subjectBefore(std::size_t verb, bool weak) const;
    /// "Both Macron and Putin called": all of them, not the last alone.
    [[nodiscard]] Mention withOthers(const Mention &mention) const;
    /// "Mayor Ida Berg and Governor Tom Field said": whoever opens the clause, too.
    [[nodiscard]] Mention withFirst(const Mention &mention) const;
    /// "Peter Gautier, the deputy commandant, said": the name counts, not the description behind it.
    [[nodiscard]] Mention byName(const Mention &mention, std::size_t verb) const;
    /// After "of", "to", "with": not the one who speaks.
    [[nodiscard]] bool isObject(std::size_t i) const;
    [[nodiscard]] bool isDescribedObject(std::size_t i) const;
    [[nodiscard]] bool isAside(std::size_t first, std::size_t last) const;
    /// A government or house that speaks: "Moscow denies".
    [[nodiscard]] bool isPlaceName(std::size_t i) const;
    /// "Moscow denies"; but "a French journalist asks" is not France.
    [[nodiscard]] Mention placeOrPeople(std::size_t i, std::size_t verb) const;
    /// "a reporter", "one journalist": nobody who was introduced as such. The words before it count from `least` on.
    [[nodiscard]] std::optional<Mention> askerAt(std::size_t i, std::size_t least) const;
    /// Several who speak as one, and are none of those whom the transcript knows.
    [[nodiscard]] bool isGroup(std::size_t i) const;
    /// "officials in the ministry": up to the next verb or pause.
    [[nodiscard]] Mention groupAt(std::size_t i) const;
    [[nodiscard]] std::optional<Mention> subjectAfter(std::size_t verb) const;
    /// "said Berg's deputy, Tom Field": the name behind a description that begins at `from`.
    [[nodiscard]] std::optional<Mention> nameBehindDescription(std::size_t from) const;

    const ReportWords &m_report;
};

}

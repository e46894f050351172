// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "core/textspan.h"

#include <QList>
#include <QString>

#include <memory>

namespace Crossread::Core {

enum class FindMode { Plain, WholeWord, RegularExpression };

struct FindQuery {
    QString text;
    FindMode mode = FindMode::Plain;
    bool caseSensitive = false;
    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

/// What is looked for, made ready once for however many texts. Not to be shared between threads.
class Finder {
public:
    /// Error: BadPattern.
    [[nodiscard]] static Result<Finder> of(const FindQuery &query);
    ~Finder();
    Finder(Finder &&) noexcept;
    Finder &operator=(Finder &&) noexcept;

    /// All hits in order, not overlapping. Plain and whole-word search see through curly quotes, dashes and NBSP (see
    /// fold.h), soft hyphens, ligatures and ways of writing accents (see equalwords.h).
    /// An empty query has no hits. Errors: PatternTooCostly (never silently no hits), Canceled.
    [[nodiscard]] Result<QList<TextSpan>> findAll(QStringView text, const Progress &progress = {}) const;

private:
    Finder() = default;
    struct Search;
    std::unique_ptr<Search> m_search;
};

/// The same for one text.
[[nodiscard]] Result<QList<TextSpan>> findAll(QStringView text, const FindQuery &query, const Progress &progress = {});

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "core/textspan.h"

#include <QList>
#include <QString>

namespace Crossread::Core {

enum class FindMode { Plain, WholeWord, RegularExpression };

struct FindQuery {
    QString text;
    FindMode mode = FindMode::Plain;
    bool caseSensitive = false;
    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

/// All hits in order, not overlapping. Plain and whole-word search see through curly quotes, dashes and NBSP (see
/// fold.h), soft hyphens, ligatures and ways of writing accents (see equalwords.h).
/// An empty query has no hits. Errors: BadPattern, PatternTooCostly (never silently no hits), Canceled.
[[nodiscard]] Result<QList<TextSpan>> findAll(QStringView text, const FindQuery &query, const Progress &progress = {});

}

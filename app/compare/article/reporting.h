// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/article/reportwords.h"

namespace Crossread::Compare {

/// Who says something in a sentence, and by which words.
struct Report {
    Mention who;
    std::size_t verb = 0; ///< index of the word that reports
    bool weak = false; ///< what somebody thinks or wants, rather than says
    bool aside = false; ///< set off by commas: "…, he warned, …"
    bool closed = false; ///< verb and particle stand around what is said: "schloss einen Umzug aus: „…“"
    bool byMood = false; ///< only the verb's form says that it is what others say: "Das Geld reiche nicht."
    QList<std::size_t> verbs{}; ///< further words that report: "…, noting that"
};

/// Finds the report in words of an article, those inside quotations not counted. Nothing where no verb of saying has a
/// subject.
[[nodiscard]] std::optional<Report> findReport(const ReportWords &words);

}

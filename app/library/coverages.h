// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"
#include "review/coverage.h"

/// What several articles keep of one transcript, side by side, for lists and files.
namespace Crossread::Library {

struct Coverages {
    QString transcript; ///< what it is called
    QStringList articles; ///< the same of them
    QList<Review::Coverage> of; ///< one per article, of the same speakers, topics and codes
    qsizetype group = -1; ///< whose words topics and codes are counted in, as Review::coverage() takes it
};

/// Speakers, topics or codes.
struct CoverageSection {
    QString name; ///< for programs: "speaker"
    QString title; ///< for readers: "Speakers"; "Topics, in the words of Ann Smith"
    const QList<Review::Share> Review::Coverage::*shares = nullptr;
    QList<qsizetype> rows = {}; ///< of `shares`; of topics and codes those that somebody speaks of
};
/// Codes only where something is annotated with them. None where there is no article.
[[nodiscard]] QList<CoverageSection> sectionsOf(const Coverages &coverages);

/// Of what the shares of a section are parts: all that is spoken and that the article reports, or the one speaker's part.
[[nodiscard]] Review::Share wholeOf(const Coverages &coverages, const CoverageSection &section, qsizetype article);

/// As a reader sees a section: names, the words spoken, and those that each article reports, each with its share.
[[nodiscard]] Formats::Table shownTable(const Coverages &coverages, const CoverageSection &section);
/// All sections for programs and spreadsheets. Columns: kind, name, speaker (in whose words alone it is counted),
/// spoken, spoken_percent (of all that was spoken, or of that speaker's words), and for each article the words reported and
/// per cent of those spoken.
[[nodiscard]] Formats::Table tableOf(const Coverages &coverages);
/// Page and table.
[[nodiscard]] Formats::Content contentOf(const Coverages &coverages);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"
#include "library/dispersion.h"
#include "review/coverage.h"
#include "review/finding.h"

/// What several articles keep of one transcript, side by side, for lists and files.
namespace Crossread::Library {

struct Coverages {
    QString transcript; ///< what it is called
    QStringList articles; ///< the same of them
    QList<Review::Coverage> of; ///< one per article, of the same speakers, topics and codes
    qsizetype group = -1; ///< whose words topics and codes are counted in, as Review::coverage() takes it
    /// Of each article itself: `spoken` are its own words, `codes` those that were given in it. Empty: nobody asked.
    QList<Review::Coverage> inArticles = {};
    Dispersion where = {}; ///< along the transcript: what each article uses, codes, topics
};

/// What they are reckoned of.
struct CoverageQuery {
    struct Article {
        QString name;
        Core::DocumentId id;
        Core::DocumentPtr text; ///< not null
        QList<Review::Finding> findings = {};
    };
    QString name; ///< of the transcript
    Core::DocumentId transcript;
    Core::DocumentPtr text; ///< of the transcript; not null where there is an article
    QList<Article> articles = {};
    QList<TopicPlaces> topics = {}; ///< in the transcript
    qsizetype group = -1;
    QSet<QString> hidden = {}; ///< coders whose annotations do not count
};
/// Takes a while; may run in any thread.
[[nodiscard]] Coverages coveragesOf(const Project::Data &data, const CoverageQuery &query);

/// Speakers, topics or codes.
struct CoverageSection {
    QString name; ///< for programs: "speaker"
    QString title; ///< for readers: "Speakers"; "Topics, in the words of Ann Smith"
    const QList<Review::Share> Review::Coverage::*shares = nullptr;
    /// Of `shares`; of topics and codes those that somebody speaks of, and codes that were given in an article.
    QList<qsizetype> rows = {};
};
/// Codes only where something is annotated with them. None where there is no article.
[[nodiscard]] QList<CoverageSection> sectionsOf(const Coverages &coverages);

/// Of what the shares of a section are parts: all that is spoken and that the article reports, or the one speaker's part.
[[nodiscard]] Review::Share wholeOf(const Coverages &coverages, const CoverageSection &section, qsizetype article);

/// As a reader sees a section: names, the words spoken, and those that each article reports, each with its share. Of codes,
/// where some were given in an article, also how many of its own words have them, and which share of its words that is.
[[nodiscard]] Formats::Table shownTable(const Coverages &coverages, const CoverageSection &section);
/// All sections for programs and spreadsheets. Columns: kind, name, speaker (in whose words alone it is counted),
/// spoken, spoken_percent (of all that was spoken, or of that speaker's words), and for each article the words reported and
/// per cent of those spoken; then for each article the words that have the code in it, and per cent of its words.
[[nodiscard]] Formats::Table tableOf(const Coverages &coverages);
/// Codes and topics against articles: per cent of the words spoken that each article reports.
[[nodiscard]] Formats::Chart matrixOf(const Coverages &coverages);
/// Page, table, and as a picture what stands where along the transcript.
[[nodiscard]] Formats::Content contentOf(const Coverages &coverages);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "formats/chart.h"
#include "formats/table.h"
#include "project/data.h"

/// Where in one text things stand, as a picture and as the table of its numbers.
namespace Crossread::Library {

constexpr int partsOfText = 10; ///< of the same length, in which places are counted

/// One thing, and its places in the text.
struct Dispersed {
    enum class Kind { Speaker, Code, Topic, Article };
    Kind kind = Kind::Code;
    QString name; ///< a code's path
    std::optional<Core::Rgb> colour = {}; ///< speakers and articles have none
    Core::CodeId code = {};
    QList<Core::TextSpan> places = {}; ///< sorted by begin; those of a code may overlap
    qint64 words = 0; ///< in the places, each once; of a speaker as Core::speechShares() counts them
    QList<qsizetype> byPart = {}; ///< how many places begin in each part of the text
};

struct Dispersion {
    qsizetype length = 0; ///< of the text, UTF-16 units
    qint64 words = 0; ///< of the text
    QList<Dispersed>
        rows; ///< speakers as they come, articles, codes in the tree's order, topics; without those of no place
};

/// A topic, and what was found of it.
struct TopicPlaces {
    Core::Topic topic;
    QList<Core::TextSpan> places; ///< sorted by begin, not overlapping
};

/// An article, and what it uses of a transcript.
struct UsedPlaces {
    QString article; ///< what it is called
    QList<Core::TextSpan> places; ///< as Review::Coverage::used; an article that uses nothing has its row, too
};

/// In which text, and what of it counts.
struct DispersionQuery {
    Core::DocumentId document;
    Core::DocumentPtr text; ///< not null
    QSet<QString> hidden = {}; ///< coders whose annotations do not count
    QList<TopicPlaces> topics = {};
    QList<UsedPlaces> articles = {};
};

/// A code has the places of its annotations and of those of the codes below it, each once; without those that have lost
/// their place. In any thread; where it is canceled, the answer is not whole.
[[nodiscard]] Dispersion dispersionIn(
    const Project::Data &data, const DispersionQuery &query, const Core::Progress &progress = {});

/// The rows of these kinds alone.
[[nodiscard]] Dispersion only(const Dispersion &dispersion, const QList<Dispersed::Kind> &kinds);
/// What a row is called among the others: a topic says that it is one where a code has the same name.
[[nodiscard]] QString nameIn(const Dispersion &dispersion, const Dispersed &row);

/// Columns: kind, name, places, words, share (of the text's words, per cent), and part_1 to part_10: how many places begin
/// in each tenth of the text.
[[nodiscard]] Formats::Table tableOf(const Dispersion &dispersion);
/// The same heads for readers: "0–10 %"; and what the kinds are called: "Code".
[[nodiscard]] QStringList dispersionHeads();
[[nodiscard]] QString titleOf(Dispersed::Kind kind);
/// Which part of the text a column of the table counts; -1: none.
[[nodiscard]] int partOfColumn(int column);
[[nodiscard]] Formats::Chart chartOf(const Dispersion &dispersion, const QString &document);

}

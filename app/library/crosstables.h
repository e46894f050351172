// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/chart.h"
#include "formats/table.h"
#include "project/project.h"
#include "retrieve/crosstable.h"

/// Annotations counted in rows and columns, as tables and pictures.
namespace Crossread::Library {

/// What the cells of a table say.
enum class CrossMeasure {
    Annotations,
    Words, ///< of the annotated passages
    OfRow, ///< per cent of the row's annotations
    OfColumn, ///< per cent of the column's
    Presence, ///< 1 where there is any annotation, else 0; totals say in how many cells there is one
};
constexpr int crossMeasureCount = int(CrossMeasure::Presence) + 1;

/// The table, with whatever texts it takes read first. Errors: as Retrieve::evaluate() and Project::document(). `found`: what
/// a comparison says, as addFindings() adds it.
[[nodiscard]] Core::Result<Retrieve::CrossTable> crossTableOf(const Retrieve::CrossQuery &query,
    Project::Project &project, const Retrieve::JudgedPlaces &found = {},
    const Core::Progress &progress = Core::Progress());

/// A cell; -1 means the totals, of the columns or of the rows.
[[nodiscard]] double valueIn(const Retrieve::CrossTable &table, CrossMeasure measure, qsizetype row, qsizetype column);
/// The same as programs read it; empty where a share is one of nothing.
[[nodiscard]] QString cellText(
    const Retrieve::CrossTable &table, CrossMeasure measure, qsizetype row, qsizetype column);

/// All that can be rows or columns: the kinds, and the project's attributes.
[[nodiscard]] QList<Retrieve::CrossAxis> crossAxes(const Project::Data &data);
/// "speaker", or what the attribute is called: for the command line and the heads of tables.
[[nodiscard]] QString nameOf(const Retrieve::CrossAxis &axis, const Project::Data &data);
[[nodiscard]] std::optional<Retrieve::CrossAxis> crossAxisNamed(const QString &name, const Project::Data &data);
/// "Speakers", for readers.
[[nodiscard]] QString titleOf(const Retrieve::CrossAxis &axis, const Project::Data &data);
/// What a head is called, also where it is one of nothing: "Nobody speaks".
[[nodiscard]] QString titleOf(const Retrieve::CrossHead &head, Retrieve::Grouping by);
/// "annotations", "per cent of the row".
[[nodiscard]] QString wordsFor(CrossMeasure measure);

/// Columns: what the rows are, "total", and one for each column; the last row has the totals.
[[nodiscard]] Formats::Table tableOf(const Retrieve::CrossTable &table, const Retrieve::CrossQuery &query,
    CrossMeasure measure, const Project::Data &data);
[[nodiscard]] Formats::Chart chartOf(const Retrieve::CrossTable &table, const Retrieve::CrossQuery &query,
    CrossMeasure measure, const Project::Data &data);

}

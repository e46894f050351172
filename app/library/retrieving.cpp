// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/retrieving.h"

namespace Crossread::Library {

namespace {

/// The project as it is now, with what the query has to know of its texts.
Core::Result<Retrieve::Snapshot> snapshotFor(
    const Retrieve::Query &query, Project::Project &project, const Core::Progress &progress)
{
    const Retrieve::Needs needed = Retrieve::needs(query, project.data());
    QHash<Core::DocumentId, Retrieve::FramePtr> frames;
    for (const Core::DocumentRecord &record : project.documents()) {
        if (!needed.frames || project.annotationIds(record.id).isEmpty())
            continue;
        const auto document = project.document(record.id);
        if (!document)
            return std::unexpected(document.error());
        frames.insert(record.id, Retrieve::frameOf(**document, needed.sentences, progress));
    }
    return Retrieve::Snapshot{project.data(), frames, Retrieve::judgedIn(project.data())};
}

}

Core::Result<Retrieve::Query> queryMeant(const Project::Data &data, const QString &text)
{
    const QList<Core::SavedQuery> kept = data.queries();
    const auto named = std::ranges::find(kept, text, &Core::SavedQuery::name);
    return Retrieve::queryFromJson((named == kept.end() ? text : named->definition).toUtf8());
}

Core::Result<Retrieve::Answer> answerTo(
    const Retrieve::Query &query, Project::Project &project, const Core::Progress &progress)
{
    const auto snapshot = snapshotFor(query, project, progress);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return Retrieve::evaluate(*snapshot, query, progress);
}

Core::Result<Formats::Table> crossTableOf(
    const Retrieve::CrossQuery &query, Project::Project &project, const Core::Progress &progress)
{
    using enum Formats::Table::Content;
    const auto snapshot = snapshotFor({query.where, query.columns, query.attribute}, project, progress);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const auto cross = Retrieve::crossTable(*snapshot, query, progress);
    if (!cross)
        return std::unexpected(cross.error());
    Formats::Table table{{{QStringLiteral("code")}, {QStringLiteral("total"), Number}}, {}};
    for (const QString &column : cross->columns)
        table.columns.append({column.isEmpty() ? QStringLiteral("–") : column, Number});
    for (const Retrieve::CrossTable::Row &row : cross->rows) {
        QStringList cells{row.path, Formats::cell(row.total)};
        for (const qsizetype count : row.counts)
            cells.append(Formats::cell(count));
        table.rows.append(cells);
    }
    return table;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/crosstable.h"

#include <QSet>

namespace Crossread::Retrieve {

using namespace Core;

namespace {

using Ids = QSet<AnnotationId>;

/// A column: its title, and the annotations that belong to it.
struct Column {
    QString title;
    Ids ids;
};

Result<Ids> found(const Snapshot &snapshot, const std::vector<Condition> &all, const Progress &progress)
{
    const auto answer = evaluate(snapshot, {{All{all}}}, progress);
    if (!answer)
        return std::unexpected(answer.error());
    const QList<AnnotationId> ids = answer->groups.isEmpty() ? QList<AnnotationId>() : answer->groups.first().ids;
    return Ids(ids.begin(), ids.end());
}

Result<QList<Column>> columnsOf(const Snapshot &snapshot, const CrossQuery &query, const Progress &progress)
{
    QList<Column> columns;
    if (query.columns != Grouping::Code) {
        const auto answer = evaluate(snapshot, {query.where, query.columns, query.attribute}, progress);
        if (!answer)
            return std::unexpected(answer.error());
        for (const Group &group : answer->groups)
            columns.append({group.title, Ids(group.ids.begin(), group.ids.end())});
        return columns;
    }
    for (const QList<Code> codes = snapshot.data.codes(); const Code &code : codes) {
        const Condition other{HasCode{code.id, query.below}};
        const Condition near{Related{Related::How::Overlapping, {{All{{query.where, other}}}}}};
        const auto ids = found(snapshot, {query.where, {Any{{other, near}}}}, progress);
        if (!ids)
            return std::unexpected(ids.error());
        columns.append({snapshot.data.codePath(code.id), *ids});
    }
    return columns;
}

}

Result<CrossTable> crossTable(const Snapshot &snapshot, const CrossQuery &query, const Progress &progress)
{
    const auto columns = columnsOf(snapshot, query, Progress(progress, 0, 500));
    if (!columns)
        return std::unexpected(columns.error());
    CrossTable table;
    QList<bool> isUsed(columns->size(), query.columns != Grouping::Code);
    for (const QList<Code> codes = snapshot.data.codes(); const Code &code : codes) {
        const auto ids = found(snapshot, {query.where, {HasCode{code.id, query.below}}}, progress);
        if (!ids)
            return std::unexpected(ids.error());
        if (ids->isEmpty())
            continue;
        CrossTable::Row row{code.id, snapshot.data.codePath(code.id), {}, ids->size()};
        for (qsizetype column = 0; column < columns->size(); ++column) {
            const Ids &others = columns->at(column).ids;
            row.counts.append(std::ranges::count_if(*ids, [&others](AnnotationId id) { return others.contains(id); }));
            isUsed[column] = isUsed[column] || row.counts.last() > 0;
        }
        table.rows.append(row);
    }
    for (qsizetype column = columns->size() - 1; column >= 0; --column) {
        if (isUsed[column]) {
            table.columns.prepend(columns->at(column).title);
            continue;
        }
        for (CrossTable::Row &row : table.rows)
            row.counts.removeAt(column);
    }
    return table;
}

}

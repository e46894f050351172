// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/crosstable.h"

#include "core/speechshares.h"
#include "retrieve/crossheads.h"

namespace Crossread::Retrieve {

using namespace Core;

namespace {

void count(CrossCount &in, qint64 words)
{
    ++in.annotations;
    in.words += words;
}

/// Columns of codes against codes: also what shares words with an annotation of the code.
Result<void> addBeside(
    CrossHeads &columns, const Snapshot &snapshot, const Rows &rows, const CrossQuery &query, const Progress &progress)
{
    for (std::vector<int> &mine : columns.of)
        mine.clear();
    const qsizetype codes = columns.heads.size();
    for (qsizetype column = 0; column < codes; ++column) {
        CrossHead &head = columns.heads[column];
        head.means = besideCode(query.where, head.code, query.below);
        const auto set = fulfilling(snapshot, rows, {All{{query.where, head.means}}}, progress);
        if (!set)
            return std::unexpected(set.error());
        for (size_t row = 0; row < rows.size(); ++row) {
            if ((*set)[row] != 0)
                columns.of[row].push_back(int(column));
        }
        progress.report(int((column + 1) * 900 / codes));
    }
    return {};
}

/// What must hold, side by side, so that each can be taken away by itself.
void addParts(std::vector<Condition> &all, const Condition &condition)
{
    const auto *several = condition.isNegated ? nullptr : std::get_if<All>(&condition.what);
    if (several == nullptr) {
        if (!std::ranges::contains(all, condition))
            all.push_back(condition);
        return;
    }
    for (const Condition &one : several->of)
        addParts(all, one);
}

/// Without the last head, which is that of nothing.
void takeNoneOff(CrossHeads &heads)
{
    const int none = int(heads.heads.size()) - 1;
    heads.heads.removeLast();
    for (std::vector<int> &mine : heads.of)
        std::erase(mine, none);
}

}

Condition CrossTable::meaning(qsizetype row, qsizetype column) const
{
    std::vector<Condition> all;
    addParts(all, where);
    if (row >= 0)
        addParts(all, rows[row].means);
    if (column >= 0)
        addParts(all, columns[column].means);
    return {All{all}};
}

Needs needs(const CrossQuery &query, const Project::Data &data)
{
    Needs all;
    for (const CrossAxis &axis : {query.rows, query.columns}) {
        const Needs one = needs(Query{query.where, axis.by, axis.attribute}, data);
        all.frames |= one.frames;
        all.sentences |= one.sentences;
        all.findings |= one.findings;
    }
    return all;
}

Result<CrossTable> crossTable(const Snapshot &snapshot, const CrossQuery &query, const Progress &progress)
{
    const Rows rows(snapshot.data);
    auto found = fulfilling(snapshot, rows, query.where, progress);
    if (!found)
        return std::unexpected(found.error());
    const bool areBothCodes = query.rows.by == Grouping::Code && query.columns.by == Grouping::Code;
    auto down = crossHeads(snapshot, rows, *found, query.rows, query.below);
    auto across = crossHeads(snapshot, rows, *found, query.columns, query.below);
    if (!down || !across)
        return std::unexpected(down ? across.error() : down.error());
    CrossTable table;
    table.where = query.where;
    if (areBothCodes) {
        takeNoneOff(*down);
        takeNoneOff(*across);
        table.where = {All{{query.where, {HasCode{}, true}}}};
        if (const auto added = addBeside(*across, snapshot, rows, query, progress); !added)
            return std::unexpected(added.error());
    }
    QList<QList<CrossCount>> cells(down->heads.size(), QList<CrossCount>(across->heads.size()));
    for (size_t row = 0; row < rows.size(); ++row) {
        if ((*found)[row] == 0 || down->of[row].empty())
            continue;
        const qint64 words = wordCount(rows[row].anchor.exact);
        count(table.total, words);
        for (const int head : down->of[row]) {
            count(down->heads[head].total, words);
            for (const int column : across->of[row])
                count(cells[head][column], words);
        }
        for (const int column : across->of[row])
            count(across->heads[column].total, words);
    }
    const bool isTime = query.columns.by == Grouping::Year || query.columns.by == Grouping::Month;
    QList<qsizetype> shown;
    for (qsizetype column = 0; column < across->heads.size(); ++column) {
        if (isTime || across->heads[column].total.annotations > 0) {
            shown.append(column);
            table.columns.append(across->heads[column]);
        }
    }
    for (qsizetype row = 0; row < down->heads.size(); ++row) {
        if (down->heads[row].total.annotations == 0)
            continue;
        table.rows.append(down->heads[row]);
        QList<CrossCount> line;
        for (const qsizetype column : std::as_const(shown))
            line.append(cells[row][column]);
        table.cells.append(line);
    }
    table.unread = unreadIn(snapshot, rows, needs(query, snapshot.data));
    if (progress.isCanceled())
        return failure(ErrorCode::Canceled);
    return table;
}

}

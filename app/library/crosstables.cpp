// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/crosstables.h"

#include "library/retrieving.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crossread::Library {

using namespace Formats;
using namespace Qt::StringLiterals;
using Retrieve::CrossAxis;
using Retrieve::CrossCount;
using Retrieve::CrossTable;
using Retrieve::Grouping;

namespace {

struct CrossWords {
    Q_DECLARE_TR_FUNCTIONS(CrossTables)
};

constexpr qsizetype all = -1; // the totals

const CrossCount &countIn(const CrossTable &table, qsizetype row, qsizetype column)
{
    if (row < 0)
        return column < 0 ? table.total : table.columns[column].total;
    return column < 0 ? table.rows[row].total : table.cells[row][column];
}

/// Of a cell 1 or 0; of a whole row or column, or of all, in how many of its cells there is any annotation.
qsizetype cellsWithAny(const CrossTable &table, qsizetype row, qsizetype column)
{
    const qsizetype lastRow = row < 0 ? table.rows.size() : row + 1;
    const qsizetype lastColumn = column < 0 ? table.columns.size() : column + 1;
    qsizetype count = 0;
    for (qsizetype y = std::max<qsizetype>(row, 0); y < lastRow; ++y) {
        for (qsizetype x = std::max<qsizetype>(column, 0); x < lastColumn; ++x)
            count += table.cells[y][x].annotations > 0 ? 1 : 0;
    }
    return count;
}

bool isShare(CrossMeasure measure)
{
    return measure == CrossMeasure::OfRow || measure == CrossMeasure::OfColumn;
}

/// Names of the kinds as they are typed; an attribute goes by its own.
const QList<std::pair<QString, Grouping>> &axisNames()
{
    using enum Grouping;
    static const QList<std::pair<QString, Grouping>> names{{u"code"_s, Code}, {u"speaker"_s, Speaker},
        {u"topic"_s, Topic}, {u"document"_s, Document}, {u"group"_s, Group}, {u"coder"_s, Coder}, {u"day"_s, Day},
        {u"year"_s, Year}, {u"month"_s, Month}, {u"linked"_s, Linked}};
    return names;
}

}

Core::Result<CrossTable> crossTableOf(const Retrieve::CrossQuery &query, Project::Project &project,
    const Retrieve::JudgedPlaces &found, const Core::Progress &progress)
{
    auto snapshot = snapshotFor(needs(query, project.data()), project, progress);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    for (auto places = found.cbegin(); places != found.cend(); ++places)
        snapshot->judged[places.key()] += places.value();
    return Retrieve::crossTable(*snapshot, query, progress);
}

double valueIn(const CrossTable &table, CrossMeasure measure, qsizetype row, qsizetype column)
{
    if (measure == CrossMeasure::Presence)
        return double(cellsWithAny(table, row, column));
    const CrossCount &count = countIn(table, row, column);
    if (!isShare(measure))
        return double(measure == CrossMeasure::Words ? count.words : count.annotations);
    const CrossCount &whole = measure == CrossMeasure::OfRow ? countIn(table, row, all) : countIn(table, all, column);
    return whole.annotations == 0 ? 0 : double(count.annotations) * 100 / double(whole.annotations);
}

QString cellText(const CrossTable &table, CrossMeasure measure, qsizetype row, qsizetype column)
{
    return QString::number(valueIn(table, measure, row, column), 'f', isShare(measure) ? 1 : 0);
}

QList<CrossAxis> crossAxes(const Project::Data &data)
{
    QList<CrossAxis> axes;
    for (const auto &[name, by] : axisNames())
        axes.append({by});
    for (const Core::Attribute &attribute : data.attributes())
        axes.append({Grouping::Attribute, attribute.id});
    return axes;
}

QString nameOf(const CrossAxis &axis, const Project::Data &data)
{
    if (axis.by == Grouping::Attribute) {
        const Core::Attribute *attribute = data.attribute(axis.attribute);
        return attribute ? attribute->name : QString();
    }
    const auto found = std::ranges::find(axisNames(), axis.by, &std::pair<QString, Grouping>::second);
    return found == axisNames().end() ? QString() : found->first;
}

std::optional<CrossAxis> crossAxisNamed(const QString &name, const Project::Data &data)
{
    for (const CrossAxis &axis : crossAxes(data)) {
        if (nameOf(axis, data) == name)
            return axis;
    }
    return {};
}

QString titleOf(const CrossAxis &axis, const Project::Data &data)
{
    switch (axis.by) {
    case Grouping::Code: return CrossWords::tr("Codes");
    case Grouping::Speaker: return CrossWords::tr("Speakers");
    case Grouping::Topic: return CrossWords::tr("Topics");
    case Grouping::Document: return CrossWords::tr("Documents");
    case Grouping::Group: return CrossWords::tr("Groups");
    case Grouping::Coder: return CrossWords::tr("Coders");
    case Grouping::Day: return CrossWords::tr("Days of annotating");
    case Grouping::Year: return CrossWords::tr("Years of publication");
    case Grouping::Month: return CrossWords::tr("Months of publication");
    //: documents with which the reader has linked the annotated words: articles that take them up
    case Grouping::Linked: return CrossWords::tr("Linked documents");
    case Grouping::Attribute:
    case Grouping::None: break;
    }
    return nameOf(axis, data);
}

QString titleOf(const Retrieve::CrossHead &head, Grouping by)
{
    return head.title.isEmpty() ? titleOfNone(by) : head.title;
}

QString wordsFor(CrossMeasure measure)
{
    switch (measure) {
    case CrossMeasure::Annotations: return CrossWords::tr("annotations");
    case CrossMeasure::Words: return CrossWords::tr("words in the passages");
    case CrossMeasure::OfRow: return CrossWords::tr("% of the row’s annotations");
    case CrossMeasure::OfColumn: return CrossWords::tr("% of the column’s annotations");
    case CrossMeasure::Presence: return CrossWords::tr("1 where there is any, else 0");
    }
    Q_UNREACHABLE_RETURN({});
}

Table tableOf(
    const CrossTable &table, const Retrieve::CrossQuery &query, CrossMeasure measure, const Project::Data &data)
{
    using enum Table::Content;
    const auto title = [](const Retrieve::CrossHead &head) { return head.title.isEmpty() ? u"–"_s : head.title; };
    Table made{{{nameOf(query.rows, data)}, {u"total"_s, Number}}, {}};
    for (const Retrieve::CrossHead &column : table.columns)
        made.columns.append({title(column), Number});
    for (qsizetype row = 0; row <= table.rows.size(); ++row) {
        const bool isTotal = row == table.rows.size();
        QStringList cells{isTotal ? u"total"_s : title(table.rows[row])};
        for (qsizetype column = all; column < table.columns.size(); ++column)
            cells.append(cellText(table, measure, isTotal ? all : row, column));
        made.rows.append(cells);
    }
    return made;
}

Chart chartOf(
    const CrossTable &table, const Retrieve::CrossQuery &query, CrossMeasure measure, const Project::Data &data)
{
    Chart chart;
    //: what is counted in the rows and in the columns of a table: Codes × Speakers
    chart.title = CrossWords::tr("%1 × %2").arg(titleOf(query.rows, data), titleOf(query.columns, data));
    chart.measure = wordsFor(measure);
    chart.total = CrossWords::tr("Total");
    chart.decimals = isShare(measure) ? 1 : 0;
    chart.whole = valueIn(table, measure, all, all);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        chart.columns.append(titleOf(table.columns[column], query.columns.by));
        chart.totals.append(valueIn(table, measure, all, column));
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        Chart::Row one{titleOf(table.rows[row], query.rows.by), {}, {}, valueIn(table, measure, row, all)};
        if (const Core::Code *code = data.code(table.rows[row].code))
            one.colour = code->colour;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            one.values.append(valueIn(table, measure, row, column));
        chart.rows.append(one);
    }
    return chart;
}

}

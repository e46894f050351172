// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "formats/formats.h"
#include "library/crosstables.h"
#include "library/retrieving.h"

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QStringList &measureNames()
{
    static const QStringList names{
        u"annotations"_s, u"words"_s, u"row-percent"_s, u"column-percent"_s, u"presence"_s}; // as CrossMeasure
    return names;
}

const QStringList &chartNames()
{
    static const QStringList names{u"heat"_s, u"bars"_s, u"lines"_s};
    return names;
}

}

int runMatrix(const QStringList &arguments)
{
    const QList<Formats::Format> formats =
        Formats::formatsFor({.table = [] { return Formats::Table(); }, .chart = [] { return Formats::Chart(); }});
    QStringList kinds;
    for (const Retrieve::CrossAxis &axis : Library::crossAxes({}))
        kinds.append(Library::nameOf(axis, {}));
    const QString either =
        Words::tr("One of: %1; or an attribute. Default: %2.").arg(kinds.join(u", "_s), kinds.first());
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Counts the annotations of a project: its codes by speaker, by document, over the years, or anything "
                  "of that against anything else."));
    parser.addOptions({
        {u"rows"_s, either, u"WHAT"_s, kinds.first()},
        {{u"by"_s, u"columns"_s}, either, u"WHAT"_s, kinds.first()},
        {u"values"_s, Words::tr("One of: %1. Default: %2.").arg(measureNames().join(u", "_s), measureNames().first()),
            u"WHAT"_s, measureNames().first()},
        {u"chart"_s,
            Words::tr("As a picture: one of %1. Default: %2.").arg(chartNames().join(u", "_s), chartNames().first()),
            u"KIND"_s, chartNames().first()},
        {u"below"_s, Words::tr("Each code with those below it.")},
        {u"query"_s, Words::tr("Only the annotations that this query finds, as “export” takes it."), u"QUERY"_s},
        {u"found"_s,
            Words::tr("With what comparing finds, as in the window: of linked documents also those that nobody has "
                      "ruled on.")},
        formatOption(Formats::namesOf(formats), u"csv"_s),
        exactValuesOption(),
        outputOption(),
    });
    parser.addOptions(articleOptions());
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const auto format = Formats::formatNamed(parser.value(u"format"_s), formats);
    if (!format)
        return wrongCall(format.error().sentence());
    const qsizetype measure = measureNames().indexOf(parser.value(u"values"_s));
    const qsizetype kind = chartNames().indexOf(parser.value(u"chart"_s));
    if (measure < 0 || kind < 0)
        return wrongCall(
            Error{ErrorCode::BadArgument, parser.value(measure < 0 ? u"values"_s : u"chart"_s), {}}.sentence());
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const Project::Data data = (*project)->data();
    const auto query = Library::queryMeant(data, parser.isSet(u"query"_s) ? parser.value(u"query"_s) : u"{}"_s);
    if (!query)
        return wrongCall(query.error().sentence());
    Retrieve::CrossQuery cross{query->where, {}, {}, parser.isSet(u"below"_s)};
    for (const auto &[option, axis] : {std::pair(u"rows"_s, &cross.rows), {u"by"_s, &cross.columns}}) {
        const auto meant = Library::crossAxisNamed(parser.value(option), data);
        if (!meant)
            return fail(Error{ErrorCode::BadArgument, parser.value(option), {}});
        *axis = *meant;
    }
    Retrieve::JudgedPlaces found;
    if (parser.isSet(u"found"_s)) {
        const auto transcript = findTranscript(**project, parser);
        if (!transcript)
            return fail(transcript.error());
        const auto compared = compareArticles(**project, parser, *transcript);
        if (!compared)
            return fail(compared.error());
        for (const ComparedArticle &one : *compared)
            Library::addFindings(found, one.id, *transcript, one.report.findings);
    }
    const auto table = Library::crossTableOf(cross, **project, found);
    if (!table)
        return fail(table.error());
    const auto said = Library::CrossMeasure(measure);
    const Formats::Content content{.table = [&] { return Library::tableOf(*table, cross, said, data); },
        .chart =
            [&] {
                Formats::Chart chart = Library::chartOf(*table, cross, said, data);
                chart.kind = Formats::Chart::Kind(kind);
                return chart;
            }};
    return deliver(parser, format->write(content, {!parser.isSet(u"exact-values"_s)}), (*project)->files());
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "formats/formats.h"
#include "library/retrieving.h"

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, Retrieve::Grouping>> &columnKinds()
{
    using enum Retrieve::Grouping;
    static const QList<std::pair<QString, Retrieve::Grouping>> all{{u"code"_s, Code}, {u"speaker"_s, Speaker},
        {u"topic"_s, Topic}, {u"document"_s, Document}, {u"group"_s, Group}, {u"coder"_s, Coder}, {u"day"_s, Day}};
    return all;
}

/// One of those kinds, or an attribute by its name.
std::optional<Retrieve::CrossQuery> crossQueryFor(const QString &by, const Project::Data &data)
{
    for (const auto &[name, kind] : columnKinds()) {
        if (name == by)
            return Retrieve::CrossQuery{{}, kind, {}, false};
    }
    for (const AttributeOf of : {AttributeOf::Document, AttributeOf::Speaker}) {
        if (const Attribute *attribute = data.attributeByName(of, by))
            return Retrieve::CrossQuery{{}, Retrieve::Grouping::Attribute, attribute->id, false};
    }
    return {};
}

}

int runMatrix(const QStringList &arguments)
{
    const QList<Formats::Format> formats = Formats::formatsFor({.table = [] { return Formats::Table(); }});
    QStringList kinds;
    for (const auto &[name, kind] : columnKinds())
        kinds.append(name);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Counts the annotations with each code of a project: by speaker, by document, with other codes."));
    parser.addOptions({
        {u"by"_s, Words::tr("One of: %1; or an attribute. Default: %2.").arg(kinds.join(u", "_s), kinds.first()),
            u"WHAT"_s, kinds.first()},
        {u"below"_s, Words::tr("Each code with those below it.")},
        {u"query"_s, Words::tr("Only the annotations that this query finds, as “export” takes it."), u"QUERY"_s},
        formatOption(Formats::namesOf(formats), u"csv"_s),
        exactValuesOption(),
        outputOption(),
    });
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const auto format = Formats::formatNamed(parser.value(u"format"_s), formats);
    if (!format)
        return wrongCall(format.error().sentence());
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const auto query =
        Library::queryMeant((*project)->data(), parser.isSet(u"query"_s) ? parser.value(u"query"_s) : u"{}"_s);
    if (!query)
        return wrongCall(query.error().sentence());
    auto cross = crossQueryFor(parser.value(u"by"_s), (*project)->data());
    if (!cross)
        return fail(Error{ErrorCode::BadArgument, parser.value(u"by"_s), {}});
    cross->where = query->where;
    cross->below = parser.isSet(u"below"_s);
    const auto table = Library::crossTableOf(*cross, **project);
    if (!table)
        return fail(table.error());
    return deliver(parser, format->write({.table = [&table] { return *table; }}, {!parser.isSet(u"exact-values"_s)}),
        (*project)->files());
}

}

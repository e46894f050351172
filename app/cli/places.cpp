// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "formats/formats.h"
#include "library/dispersion.h"
#include "library/reports.h"

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

int runPlaces(const QStringList &arguments)
{
    const QList<Formats::Format> formats =
        Formats::formatsFor({.table = [] { return Formats::Table(); }, .chart = [] { return Formats::Chart(); }});
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Says where in a text its speakers, codes and topics are: how many places there are in each tenth of "
                  "it, and how many words; or draws that from its begin to its end."));
    parser.addOptions({{u"document"_s, Words::tr("In this document; not needed where there is only one."), u"NAME"_s},
        formatOption(Formats::namesOf(formats), u"csv"_s), exactValuesOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const auto format = Formats::formatNamed(parser.value(u"format"_s), formats);
    if (!format)
        return wrongCall(format.error().sentence());
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const auto id = findDocument(**project, parser.value(u"document"_s));
    if (!id)
        return fail(id.error());
    const auto text = (*project)->document(*id);
    if (!text)
        return fail(text.error());
    const Project::Data data = (*project)->data();
    const Library::Dispersion found =
        Library::dispersionIn(data, {*id, *text, {}, Library::placesByTopic(data.topics(), (*text)->text)});
    const Formats::Content content{.table = [&] { return Library::tableOf(found); },
        .chart = [&] { return Library::chartOf(found, (*project)->record(*id)->name); }};
    return deliver(parser, format->write(content, {!parser.isSet(u"exact-values"_s)}), (*project)->files());
}

}

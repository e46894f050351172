// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "library/reports.h"

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

int runReport(const QStringList &arguments)
{
    const QList<Formats::Format> ofReport = Formats::formatsFor(Report::contentOf({}));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Writes the verification report of an article: each statement with its source in the "
                  "transcript and your rulings, and what of the transcript was reported."));
    parser.addOptions(QList{formatOption(Formats::namesOf(ofReport), u"html"_s), exactValuesOption(), outputOption(),
                          secondLookOption(),
                          {u"sources"_s,
                              Words::tr("Write the article with its sources beside it instead, to be read and "
                                        "printed.")}}
        + pairOptions());
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool showsSources = parser.isSet(u"sources"_s);
    const auto format = Formats::formatNamed(parser.value(u"format"_s),
        showsSources ? Formats::formatsFor({.page = [] { return Formats::Page(); }}) : ofReport);
    if (!format)
        return wrongCall(format.error().sentence());

    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const auto pair = findPair(**project, parser);
    if (!pair)
        return fail(pair.error());
    auto report = Library::verification(**project, pair->transcript, pair->article, {},
        looksAgain(parser) ? Library::LooksAgain::Yes : Library::LooksAgain::No);
    if (!report)
        return fail(report.error());
    report->made = QDateTime::currentDateTimeUtc();
    const Formats::Content content = showsSources
        ? Formats::Content{.page = [&report] { return Report::sourcesPageOf(*report); }}
        : Report::contentOf(*report);
    return deliver(parser, format->write(content, {!parser.isSet(u"exact-values"_s)}), (*project)->files());
}

}

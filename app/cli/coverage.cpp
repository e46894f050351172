// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "core/speechshares.h"
#include "library/coverages.h"
#include "library/reports.h"

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QStringList &pictureNames()
{
    static const QStringList names{u"places"_s, u"matrix"_s};
    return names;
}

/// Whose words --speaker means; -1 without it.
Result<qsizetype> groupMeant(const QCommandLineParser &parser, const Document &transcript)
{
    if (!parser.isSet(u"speaker"_s))
        return -1;
    const QString name = parser.value(u"speaker"_s);
    const QList<SpeakerGroup> groups = speakerGroups(transcript);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return failure(ErrorCode::BadArgument, name);
}

Result<Library::Coverages> coveragesFor(const QCommandLineParser &parser, Project::Project &project,
    DocumentId transcript, const Library::DocumentSet &among)
{
    const auto text = project.document(transcript);
    if (!text)
        return std::unexpected(text.error());
    const auto group = groupMeant(parser, **text);
    if (!group)
        return std::unexpected(group.error());
    const auto compared = compareArticles(project, parser, transcript, among);
    if (!compared)
        return std::unexpected(compared.error());
    Library::CoverageQuery query{project.record(transcript)->name, transcript, *text};
    query.group = *group;
    query.topics = Library::placesByTopic(project.topics(), (*text)->text);
    for (const ComparedArticle &one : *compared)
        query.articles.append({one.report.articleName, one.id, one.report.article, one.report.findings});
    return Library::coveragesOf(project.data(), query);
}

}

int runCoverage(const QStringList &arguments)
{
    const QList<Formats::Format> formats = Formats::formatsFor(Library::contentOf(Library::Coverages()));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Says how much of a transcript each article keeps: of each speaker, topic and code the words spoken "
                  "and the words reported, and how many words of the article itself have the code."));
    parser.addOptions({
        {u"speaker"_s, Words::tr("Topics and codes in the words of this speaker alone."), u"NAME"_s},
        {u"chart"_s,
            Words::tr("As a picture: one of %1. Default: %2.")
                .arg(pictureNames().join(u", "_s), pictureNames().first()),
            u"KIND"_s, pictureNames().first()},
        formatOption(Formats::namesOf(formats), u"csv"_s),
        exactValuesOption(),
        outputOption(),
    });
    parser.addOptions(articleOptions());
    parser.addOptions(narrowingOptions());
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const auto format = Formats::formatNamed(parser.value(u"format"_s), formats);
    if (!format)
        return wrongCall(format.error().sentence());
    const QString picture = parser.value(u"chart"_s);
    if (!pictureNames().contains(picture))
        return wrongCall(Error{ErrorCode::BadArgument, picture, {}}.sentence());
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const auto transcript = findTranscript(**project, parser);
    if (!transcript)
        return fail(transcript.error());
    const auto among = findNarrowed(**project, parser);
    if (!among)
        return fail(among.error());
    const auto coverages = coveragesFor(parser, **project, *transcript, *among);
    if (!coverages)
        return fail(coverages.error());
    if (coverages->articles.isEmpty())
        return fail(*among == Library::DocumentSet() ? Words::tr("The project has no article.")
                                                     : Words::tr("None of these documents is an article."));
    Formats::Content content = Library::contentOf(*coverages);
    if (picture == pictureNames().constLast())
        content.chart = [&coverages] { return Library::matrixOf(*coverages); };
    return deliver(parser, format->write(content, {!parser.isSet(u"exact-values"_s)}), (*project)->files());
}

}

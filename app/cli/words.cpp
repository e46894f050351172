// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "formats/formats.h"
#include "library/wordtables.h"

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualWindow = 5;
constexpr int widestWindow = 50;

struct Asked {
    Library::DocumentSet set;
    std::optional<Library::DocumentSet> reference;
    QString node;
    int window = usualWindow;
};

Result<Formats::Table> tableFor(const Asked &asked, Project::Project &project)
{
    const Project::Sources sources = project.sources();
    const QList<Library::Searchable> documents = Library::searchable(project, asked.set);
    if (!asked.node.isEmpty()) {
        return Library::collocatesOf(asked.node, asked.window, documents, sources).transform([](const auto &found) {
            return Library::tableOf(found);
        });
    }
    const auto counts = Library::countWords(documents, sources);
    if (!counts)
        return std::unexpected(counts.error());
    if (!asked.reference)
        return Library::tableOf(Retrieve::wordList(*counts), counts->total);
    const auto reference = Library::countWords(Library::searchable(project, *asked.reference), sources);
    if (!reference)
        return std::unexpected(reference.error());
    return Library::tableOf(Retrieve::keyWords(*counts, *reference), counts->total, reference->total);
}

}

int runWords(const QStringList &arguments)
{
    const QList<Formats::Format> formats = Formats::formatsFor({.table = [] { return Formats::Table(); }});
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Counts the words of a project: how often each is used, which are used more "
                  "than elsewhere, which stand near another one."));
    parser.addOptions(spokenSetOptions());
    parser.addOptions({
        {u"against"_s,
            Words::tr("Held against this document, group or speaker, or those of which this is said, as "
                      "Outlet=Reuters; by log-likelihood: the most telling words come first."),
            u"NAME"_s},
        {u"near"_s, Words::tr("The words that stand near this one, by log-likelihood."), u"WORD"_s},
        {u"window"_s, Words::tr("How many words on each side are near. Default: %1.").arg(usualWindow), u"NUMBER"_s,
            QString::number(usualWindow)},
        formatOption(Formats::namesOf(formats), u"csv"_s),
        exactValuesOption(),
        outputOption(),
    });
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const auto format = Formats::formatNamed(parser.value(u"format"_s), formats);
    if (!format)
        return wrongCall(format.error().sentence());
    Asked asked{{}, {}, parser.value(u"near"_s), parser.value(u"window"_s).toInt()};
    if (asked.window < 1 || asked.window > widestWindow)
        return wrongCall(Error{ErrorCode::BadArgument, parser.value(u"window"_s), {}}.sentence());
    if (!asked.node.isEmpty() && parser.isSet(u"against"_s))
        return wrongCall(Words::tr("--near and --against do not go together."));
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const auto set = findSpoken(**project, parser);
    if (!set)
        return fail(set.error());
    asked.set = *set;
    if (parser.isSet(u"against"_s)) {
        const auto reference = findSpoken(**project, parser.value(u"against"_s));
        if (!reference)
            return fail(reference.error());
        asked.reference = *reference;
    }
    const auto table = tableFor(asked, **project);
    if (!table)
        return fail(table.error());
    if (!asked.node.isEmpty() && table->rows.isEmpty())
        tell(Words::tr("No word stands near “%1” more often than elsewhere, and at least %2 times.")
                .arg(asked.node)
                .arg(Library::leastTogether));
    return deliver(parser, format->write({.table = [&table] { return *table; }}, {!parser.isSet(u"exact-values"_s)}),
        (*project)->files());
}

}

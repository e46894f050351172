// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "core/codenames.h"
#include "export/content.h"
#include "library/excerpts.h"
#include "library/retrieving.h"

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

int runExport(const QStringList &arguments)
{
    const QList<Formats::Format> formats = Formats::formatsFor(Export::contentOf({}));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Writes the excerpts of a project: its annotations, or the sentences that name "
                  "its topics."));
    parser.addOptions({
        formatOption(Formats::namesOf(formats), u"markdown"_s),
        {u"what"_s, Words::tr("One of: %1. Default: %2.").arg(u"annotations, topics"_s, u"annotations"_s), u"WHAT"_s,
            u"annotations"_s},
        {u"document"_s, Words::tr("Only from this document."), u"NAME"_s},
        {u"code"_s,
            Words::tr("Only with this code or one below it, as “annotate” takes it; with topics, only this topic."),
            u"NAME"_s},
        {u"query"_s,
            Words::tr(
                "Only the annotations that this query finds, as JSON: '{\"where\": {\"speaker\": \"Ann\"}}'. See the "
                "handbook for what it can ask."),
            u"JSON"_s},
        exactValuesOption(),
        outputOption(),
    });
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const auto format = Formats::formatNamed(parser.value(u"format"_s), formats);
    if (!format)
        return wrongCall(format.error().sentence());
    const QString what = parser.value(u"what"_s);
    if (what != u"annotations" && what != u"topics")
        return wrongCall(Core::Error{Core::ErrorCode::BadArgument, what, {}}.sentence());

    if (parser.isSet(u"query"_s) && what == u"topics")
        return wrongCall(Words::tr("--query finds annotations; it does not go with --what topics."));

    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    Library::ExcerptChoice choice;
    const QString code = parser.value(u"code"_s);
    if (what == u"topics")
        choice.topic = code;
    else
        choice.codes = Core::codesMeant((*project)->codes(), code);
    if (!code.isEmpty() && what != u"topics" && choice.codes.isEmpty())
        return fail({Core::ErrorCode::NoSuchCode, code, {}});
    if (const QString name = parser.value(u"document"_s); !name.isEmpty()) {
        const Core::DocumentRecord *record = (*project)->recordByName(name);
        if (record == nullptr)
            return fail({Core::ErrorCode::NoSuchDocument, name, {}});
        choice.document = record->id;
    }
    if (parser.isSet(u"query"_s)) {
        const auto query = Library::queryMeant((*project)->data(), parser.value(u"query"_s));
        if (!query)
            return wrongCall(query.error().sentence());
        const auto answer = Library::answerTo(*query, **project);
        if (!answer)
            return fail(answer.error());
        choice.annotations.emplace();
        for (const Retrieve::Group &group : answer->groups)
            choice.annotations->unite(QSet(group.ids.begin(), group.ids.end()));
    }
    const auto excerpts =
        what == u"topics" ? Library::topicExcerpts(**project, choice) : Library::annotationExcerpts(**project, choice);
    if (!excerpts)
        return fail(excerpts.error());
    const QString title = Words::tr("Excerpts – %1", "the name of a project").arg((*project)->name());
    return deliver(parser, format->write(Export::contentOf(*excerpts, title), {!parser.isSet(u"exact-values"_s)}),
        (*project)->files());
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "core/codenames.h"
#include "exchange/refi.h"
#include "export/content.h"
#include "library/codedtext.h"
#include "library/excerpts.h"
#include "library/exchanging.h"
#include "library/notes.h"
#include "library/references.h"
#include "library/retrieving.h"
#include "library/webexchange.h"

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

const QString projectFormat = u"qdpx"_s;
const QString codebookFormat = u"qdc"_s;
const QString webFormat = u"webannotation"_s;
const QString folderFormat = u"folder"_s;
const QString notesFormat = u"obsidian"_s;

void tellLosses(const QStringList &losses)
{
    for (const QString &loss : losses)
        tell(loss);
}

/// The codes, for other programs.
int handOutCodes(const QCommandLineParser &parser, const Project::Snapshot &project)
{
    const auto out = Library::refiCodebook(project);
    if (!out)
        return fail(out.error());
    tellLosses(out->losses);
    return deliver(parser, out->bytes, project.files());
}

/// The whole project, for other programs or as a folder.
int handOut(const QCommandLineParser &parser, Project::Snapshot project)
{
    if (parser.value(u"format"_s) == codebookFormat)
        return handOutCodes(parser, project);
    const bool isFolder = parser.value(u"format"_s) == folderFormat;
    const auto counting = Exchange::countingOf(parser.value(u"positions"_s)).value_or(Exchange::Counting());
    const QString folder = parser.value(u"output"_s);
    if (isFolder && folder.isEmpty())
        return wrongCall(Words::tr("Say which folder with --output FOLDER. See --help."));
    const auto package = Library::packageOf(project);
    if (!package)
        return fail(package.error());
    const auto bytes = isFolder
        ? Library::exportAsText(project, *package, folder).transform([] { return QByteArray(); })
        : Exchange::writtenRefi(*package, {}, counting.unit);
    if (!bytes)
        return fail(bytes.error());
    tellLosses((isFolder ? package->lossesInFolder() : package->losses).sentences());
    return isFolder ? 0 : deliver(parser, *bytes, project.files());
}

/// Notes in a folder, of the excerpts that are wanted.
int handOutNotes(const QCommandLineParser &parser, Project::Snapshot &project, const Library::ExcerptChoice &choice)
{
    const QString folder = parser.value(u"output"_s);
    if (folder.isEmpty())
        return wrongCall(Words::tr("Say which folder with --output FOLDER. See --help."));
    const auto written = Library::exportNotes(project, folder, choice);
    if (!written)
        return fail(written.error());
    if (*written == 0)
        tell(Words::tr("There are no excerpts to write notes of."));
    return 0;
}

/// The choice with the codes, or the topic, that --code names.
Core::Result<Library::ExcerptChoice> withCodes(
    const QCommandLineParser &parser, const Project::Data &data, Library::ExcerptChoice choice)
{
    const QString code = parser.value(u"code"_s);
    if (parser.value(u"what"_s) == u"topics") {
        choice.topic = code;
        return choice;
    }
    choice.codes = Core::codesMeant(data.codes(), code);
    if (!code.isEmpty() && choice.codes.isEmpty())
        return Core::failure(Core::ErrorCode::NoSuchCode, code);
    return choice;
}

/// Of --cite.
QStringList citationNames()
{
    QStringList names;
    for (const Core::CitationStyle style : Core::citationStyles())
        names.append(Core::citationStyleKey(style));
    return names;
}

/// Of --positions.
const QStringList &positionNames()
{
    static const QStringList names{u"code-points"_s, u"utf-16"_s};
    return names;
}

/// Of --what: those that are pages and nothing else.
const QStringList &pageNames()
{
    static const QStringList names{u"text"_s, u"codes"_s};
    return names;
}

/// A text with its codes beside it, or the codes.
Core::Result<Formats::Content> pageToRead(const QString &what, Project::Snapshot &project, Core::DocumentId document)
{
    if (what == u"codes") {
        const Formats::Page page = Library::codebookPage(project.data());
        return Formats::Content{.page = [page] { return page; }};
    }
    return Library::codedText(project, document).transform([](const Formats::Page &page) {
        return Formats::Content{.page = [page] { return page; }};
    });
}

Core::Result<Formats::Content> excerpts(
    const QCommandLineParser &parser, Project::Snapshot &project, const Library::ExcerptChoice &among)
{
    const auto choice = withCodes(parser, project.data(), among);
    if (!choice)
        return std::unexpected(choice.error());
    const bool isOfTopics = parser.value(u"what"_s) == u"topics";
    const auto found =
        isOfTopics ? Library::topicExcerpts(project, *choice) : Library::annotationExcerpts(project, *choice);
    const QString title = Words::tr("Excerpts – %1", "the name of a project").arg(project.name());
    const Export::Presentation how{.title = title,
        .project = project.name(),
        .grouping = parser.value(u"group"_s) == u"code" ? Export::Grouping::Code : Export::Grouping::Document,
        .style = Core::citationStyleOf(parser.value(u"cite"_s)).value_or(Core::CitationStyle::Apa)};
    return found.transform([&how](const auto &list) { return Export::contentOf(list, how); });
}

}

int runExport(const QStringList &arguments)
{
    const QList<Formats::Format> ofExcerpts = Formats::formatsFor(Export::contentOf({}));
    const QList<Formats::Format> ofReferences =
        Formats::formatsFor({.references = [] { return QList<Formats::Reference>(); }});
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Writes the excerpts of a project: its annotations, or the sentences that name "
        "its topics; or a whole text with its codes (--what text), or the codes. Its annotations for programs: %1, as "
        "notes in a folder: %6. Its documents as references: %2. The project itself for other "
        "programs of its kind: %3, or its codes alone: %4; or as plain text that can be compared and read back: %5. "
        "What cannot go along is told.")
            .arg(webFormat, Formats::namesOf(ofReferences).join(u", "), projectFormat, codebookFormat, folderFormat,
                notesFormat));
    parser.addOptions({
        formatOption(Formats::namesOf(ofExcerpts + ofReferences)
                + QStringList{webFormat, projectFormat, codebookFormat, folderFormat, notesFormat},
            u"markdown"_s),
        {u"what"_s, Words::tr("One of: %1. Default: %2.").arg(u"annotations, topics, text, codes"_s, u"annotations"_s),
            u"WHAT"_s, u"annotations"_s},
        {u"document"_s, Words::tr("Only from this document."), u"NAME"_s},
        {u"code"_s,
            Words::tr("Only with this code or one below it, as “annotate” takes it; with topics, only this topic."),
            u"NAME"_s},
        {u"group"_s, Words::tr("Of a page: below their %1. Default: %2.").arg(u"document, code"_s, u"document"_s),
            u"BY"_s, u"document"_s},
        {u"cite"_s,
            Words::tr("Of excerpts as a table or JSON: how each is cited, one of: %1. Default: %2.")
                .arg(citationNames().join(u", "), u"apa"_s),
            u"STYLE"_s, u"apa"_s},
        {u"query"_s,
            Words::tr(
                "Only the annotations that this query finds: the name of a saved one, or JSON as in the handbook."),
            u"JSON"_s},
        {u"positions"_s,
            Words::tr(
                "Of %1: how positions count, one of: %2. Default: %3, as the standard has it; NVivo counts the other "
                "way, which differs in texts with emoji.")
                .arg(projectFormat, positionNames().join(u", "), positionNames().constFirst()),
            u"HOW"_s, positionNames().constFirst()},
        exactValuesOption(),
        outputOption(),
    });
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const QString name = parser.value(u"format"_s);
    const bool isProject = name == projectFormat || name == codebookFormat || name == folderFormat;
    const auto format = Formats::formatNamed(name, ofExcerpts + ofReferences);
    if (!format && !isProject && name != webFormat && name != notesFormat)
        return wrongCall(format.error().sentence());
    for (const auto &[option, known] : {std::pair{u"what"_s, QStringList{u"annotations"_s, u"topics"_s} + pageNames()},
             std::pair{u"group"_s, QStringList{u"document"_s, u"code"_s}}, std::pair{u"cite"_s, citationNames()},
             std::pair{u"positions"_s, positionNames()}}) {
        if (!known.contains(parser.value(option)))
            return wrongCall(Core::Error{Core::ErrorCode::BadArgument, parser.value(option), {}}.sentence());
    }

    if (parser.isSet(u"query"_s) && parser.value(u"what"_s) == u"topics")
        return wrongCall(Words::tr("--query finds annotations; it does not go with --what topics."));

    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    if (isProject)
        return handOut(parser, Project::Snapshot(**project));
    Library::ExcerptChoice choice;
    if (const QString document = parser.value(u"document"_s); !document.isEmpty()) {
        const Core::DocumentRecord *record = (*project)->recordByName(document);
        if (record == nullptr)
            return fail({Core::ErrorCode::NoSuchDocument, document, {}});
        choice.document = record->id;
    }
    if (name == webFormat) {
        Project::Snapshot whole(**project);
        const auto annotations = Library::webAnnotations(whole, choice.document);
        return annotations ? deliver(parser, *annotations, (*project)->files()) : fail(annotations.error());
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
    Project::Snapshot snapshot(**project); // with the texts that the query has read
    if (name == notesFormat) {
        const auto chosen = withCodes(parser, snapshot.data(), choice);
        return chosen ? handOutNotes(parser, snapshot, *chosen) : fail(chosen.error());
    }
    const bool isReferences = !Formats::formatNamed(name, ofExcerpts);
    const QString what = parser.value(u"what"_s);
    if (!isReferences && what == u"text" && choice.document.isNull()) {
        const auto only = findDocument(**project, {});
        if (!only)
            return fail(only.error());
        choice.document = *only;
    }
    const auto content = isReferences ? Library::references(snapshot, choice.document)
        : pageNames().contains(what)  ? pageToRead(what, snapshot, choice.document)
                                      : excerpts(parser, snapshot, choice);
    if (!content)
        return fail(content.error());
    if (!format->takes(*content))
        return wrongCall(Words::tr("“%1” is to be read: it has no form as “%2”.").arg(what, name));
    return deliver(parser, format->write(*content, {!parser.isSet(u"exact-values"_s)}), (*project)->files());
}

}

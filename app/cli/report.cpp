// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "project/reports.h"

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// What the reader is told where it is not clear which document is meant.
struct Sentences {
    QString none; ///< %1 for the names of all documents
    QString several; ///< %1 for their names
};

/// The document of that name, or the only one of that kind. An error is a sentence.
std::expected<DocumentId, QString> choose(
    Project::Project &project, const QString &name, DocumentKind kind, const Sentences &sentences)
{
    if (!name.isEmpty())
        return findDocument(project, name).transform_error([](const Error &error) { return error.sentence(); });
    QStringList all;
    QStringList fitting;
    DocumentId id;
    for (const DocumentRecord &record : project.documents()) {
        const auto document = project.document(record.id);
        if (!document)
            return std::unexpected(document.error().sentence());
        all.append(record.name);
        if ((*document)->kind != kind)
            continue;
        fitting.append(record.name);
        id = record.id;
    }
    if (fitting.size() == 1)
        return id;
    return std::unexpected(
        fitting.isEmpty() ? sentences.none.arg(all.join(u", ")) : sentences.several.arg(fitting.join(u", ")));
}

}

int runReport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Writes the verification report of an article: each statement with its source in the "
                  "transcript and your rulings, and what of the transcript was reported."));
    parser.addOptions({
        formatOption(u"html, markdown, csv, json, text"_s, u"html"_s),
        {u"transcript"_s, Words::tr("The transcript; not needed where the project has only one."), u"NAME"_s},
        {u"article"_s, Words::tr("The article; not needed where the project has only one."), u"NAME"_s},
        exactValuesOption(),
        outputOption(),
    });
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const auto format = Review::reportFormatFromName(parser.value(u"format"_s));
    if (!format)
        return wrongCall(format.error().sentence());

    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    const auto transcript = choose(**project, parser.value(u"transcript"_s), DocumentKind::Transcript,
        {Words::tr("The project has no transcript. Name one of its documents with --transcript: %1."),
            Words::tr("The project has several transcripts. Choose one with --transcript: %1.")});
    if (!transcript)
        return fail(transcript.error());
    const auto article = choose(**project, parser.value(u"article"_s), DocumentKind::Article,
        {Words::tr("The project has no article. Name one of its documents with --article: %1."),
            Words::tr("The project has several articles. Choose one with --article: %1.")});
    if (!article)
        return fail(article.error());
    auto report = Project::report(**project, *transcript, *article);
    if (!report)
        return fail(report.error());
    report->made = QDateTime::currentDateTimeUtc();
    return deliver(
        parser, Review::renderReport(*report, *format, {!parser.isSet(u"exact-values"_s)}), (*project)->files());
}

}

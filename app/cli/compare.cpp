// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/verbs.h"

#include "compare/verdict/comparer.h"
#include "import/importer.h"
#include "library/reports.h"
#include "library/secondlook.h"
#include "topics/matcher.h"

#include <QFileInfo>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestTurns = 3; ///< a text with so many reads like a transcript

Core::Result<Core::DocumentPtr> load(
    const QString &path, std::optional<Core::DocumentKind> kind, const QString &encoding)
{
    const auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    Core::ImportOptions options;
    options.kind = kind;
    options.encoding = encoding;
    return Import::importBytes(*bytes, QFileInfo(path).fileName(), options).transform(Core::shared);
}

/// The names that ship, and those of the file, if one is given.
Core::Result<Compare::Aliases> aliasesWith(const QString &path)
{
    Compare::Aliases aliases = Compare::Aliases::builtIn();
    if (path.isEmpty())
        return aliases;
    const auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (const auto added = aliases.add(*bytes); !added)
        return Core::failure(added.error().code, path, added.error().detail);
    return aliases;
}

/// What is found, with nobody's rulings.
void compareInto(Report::Verification &report, const Compare::TranscriptIndex &index, bool looksLikeTranscript,
    const Compare::CompareOptions &options)
{
    Compare::Comparison comparison = Compare::compare(index, *report.article, options);
    if (looksLikeTranscript && !comparison.remarks.contains(Compare::Remark::SameText))
        comparison.remarks.append(Compare::Remark::ArticleIsTranscript);
    report.transcriptLanguage = comparison.transcriptLanguage;
    report.articleLanguage = comparison.articleLanguage;
    report.remarks = Review::remarksOn(comparison.remarks, {});
    Compare::Judge judge(index, *report.article);
    report.findings = Review::findings(comparison, judge, {});
    const auto topics = Library::topicPlaces(Topics::defaultTopics(), report.transcript->text);
    report.coverage = Review::coverage(*report.transcript, report.findings, topics);
}

}

int runCompare(const QStringList &arguments)
{
    const QList<Formats::Format> formats = Formats::formatsFor(Report::contentOf({}));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Finds the source of every statement of an article, and says how faithful it is."));
    const QCommandLineOption names(
        u"names"_s, Words::tr("A list of further names that count as one, as JSON."), u"FILE"_s);
    const QCommandLineOption language(
        u"language"_s, Words::tr("The language of both texts (en, de …). Default: detected."), u"CODE"_s);
    parser.addOptions({formatOption(Formats::namesOf(formats), u"text"_s), exactValuesOption(), outputOption(), names,
        language, encodingOption(), secondLookOption()});
    parseOrExit(parser, arguments,
        {{u"TRANSCRIPT"_s, Words::tr("What was said.")}, {u"ARTICLE"_s, Words::tr("What was reported.")}});
    const auto format = Formats::formatNamed(parser.value(u"format"_s), formats);
    if (!format)
        return wrongCall(format.error().sentence());

    const auto aliases = aliasesWith(parser.value(names));
    if (!aliases)
        return fail(aliases.error());
    const QString transcriptPath = parser.positionalArguments().at(0);
    const QString articlePath = parser.positionalArguments().at(1);
    const QString encoding = parser.value(encodingOption().names().constFirst());
    const auto transcript = load(transcriptPath, Core::DocumentKind::Transcript, encoding);
    if (!transcript)
        return fail(transcript.error());
    const auto article = load(articlePath, Core::DocumentKind::Article, encoding);
    if (!article)
        return fail(article.error());
    tell(transcriptPath, (*transcript)->remarks);
    tell(articlePath, (*article)->remarks);
    Report::Verification report;
    report.transcriptName = QFileInfo(transcriptPath).fileName();
    report.articleName = QFileInfo(articlePath).fileName();
    report.transcript = *transcript;
    report.article = *article;
    // The second text is read as an article whatever it looks like; the reader is told where it looks like something
    // else.
    const auto guessed = load(articlePath, {}, encoding);
    std::optional<Library::SecondLook> look;
    Compare::CompareOptions options;
    if (looksAgain(parser))
        options.meanings = &look.emplace(**transcript).meanings();
    compareInto(report, Compare::TranscriptIndex(**transcript, parser.value(language), *aliases),
        guessed && (*guessed)->turns.size() >= fewestTurns, options);
    return deliver(parser, format->write(Report::contentOf(report), {!parser.isSet(u"exact-values"_s)}));
}

}

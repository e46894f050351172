// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/comparisonjson.h"
#include "cli/comparisontext.h"
#include "cli/verbs.h"

#include "compare/comparer.h"
#include "import/importer.h"

#include <QFile>
#include <QFileInfo>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestTurns = 3; ///< a text with so many reads like a transcript

Core::Result<Core::Document> load(const QString &path, std::optional<Core::DocumentKind> kind)
{
    const auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    Core::ImportOptions options;
    options.kind = kind;
    return Import::importBytes(*bytes, QFileInfo(path).fileName(), options);
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
        return std::unexpected(added.error());
    return aliases;
}

}

int runCompare(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Finds the source of every statement of an article, and says how faithful it is."));
    const QCommandLineOption names(
        u"names"_s, Words::tr("A list of further names that count as one, as JSON."), u"FILE"_s);
    const QCommandLineOption language(
        u"language"_s, Words::tr("The language of both texts (en, de …). Default: detected."), u"CODE"_s);
    parser.addOptions({formatOption(u"json, text"_s, u"text"_s), outputOption(), names, language});
    parseOrExit(parser, arguments,
        {{u"TRANSCRIPT"_s, Words::tr("What was said.")}, {u"ARTICLE"_s, Words::tr("What was reported.")}});
    const QString format = parser.value(u"format"_s);
    if (format != u"json" && format != u"text")
        return wrongCall(Words::tr("There is no format “%1” here: json or text.").arg(format));

    const auto aliases = aliasesWith(parser.value(names));
    if (!aliases)
        return fail(aliases.error());
    const auto transcript = load(parser.positionalArguments()[0], Core::DocumentKind::Transcript);
    if (!transcript)
        return fail(transcript.error());
    const auto article = load(parser.positionalArguments()[1], Core::DocumentKind::Article);
    if (!article)
        return fail(article.error());
    const Compare::TranscriptIndex index(*transcript, parser.value(language), *aliases);
    Compare::Comparison comparison = Compare::compare(index, *article);
    // The second text is read as an article whatever it looks like; the reader is told where it looks like something
    // else.
    const auto guessed = load(parser.positionalArguments()[1], {});
    if (guessed && guessed->turns.size() >= fewestTurns && !comparison.remarks.contains(Compare::Remark::SameText))
        comparison.remarks.append(Compare::Remark::ArticleIsTranscript);
    return deliver(parser,
        format == u"json" ? comparisonAsJson(*transcript, *article, comparison)
                          : comparisonAsText(*transcript, *article, comparison).toUtf8());
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "library/reports.h"
#include "library/ruling.h"
#include "report/names.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QStringList acts{u"confirm"_s, u"source"_s, u"verdict"_s, u"reject"_s, u"reopen"_s};

/// A count from 1, or the sentence that says what is wrong with it; 0 where the option is not given.
std::expected<int, QString> countFrom(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return 0;
    const int count = parser.value(option).toInt();
    if (count < 1)
        return std::unexpected(Words::tr("“%1” is no number from 1 on.").arg(parser.value(option)));
    return count;
}

/// The words of one document that an option quotes.
Result<TextSpan> quoted(Project::Project &project, DocumentId document, const QString &words, int nth)
{
    return project.document(document).and_then([&](const DocumentPtr &text) { return findQuote(*text, words, nth); });
}

/// The passage that comes near a statement, from 1.
std::expected<TextSpan, QString> passage(const std::optional<Review::Finding> &finding, int number)
{
    const QList<Compare::Passage> passages = finding ? finding->statement.passages : QList<Compare::Passage>();
    if (passages.isEmpty())
        return std::unexpected(
            Words::tr("Nothing in the transcript comes near this statement. Name its source with --source WORDS."));
    if (number > passages.size())
        return std::unexpected(
            Words::tr("Only %n passage(s) come(s) near this statement.", nullptr, int(passages.size())));
    return passages[std::max(number, 1) - 1].span;
}

/// The ruling that the options ask for. An error is a sentence.
std::expected<Link, QString> rulingFrom(const QCommandLineParser &parser, const Library::Matter &matter,
    const std::optional<Review::Finding> &finding, TextSpan source)
{
    if (parser.isSet(u"reject"_s))
        return Library::rejected(matter);
    if (parser.isSet(u"reopen"_s))
        return Library::reopened(matter);
    if (!source.isEmpty())
        return Library::setByHand(matter, source);
    if (!parser.isSet(u"confirm"_s) && !parser.isSet(u"verdict"_s))
        return Library::noted(matter, {}); // the note alone; it comes with the others below
    const auto number = countFrom(parser, u"passage"_s);
    if (!number)
        return std::unexpected(number.error());
    const auto span = passage(finding, *number);
    if (!span)
        return std::unexpected(span.error());
    if (!parser.isSet(u"verdict"_s))
        return Library::confirmed(matter, *span);
    return Library::overruled(matter, *span, *Report::verdictFromName(parser.value(u"verdict"_s)));
}

}

int runRule(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Decides about the source of a statement, as the window does: confirms the passage that was found, names another "
        "one, sets the verdict, rejects, or withdraws what was decided. Ends with 0 only after it is on the disk, and "
        "prints the statement and its state."));
    const QString words = u"WORDS"_s;
    parser.addOptions(pairOptions()
        + QList<QCommandLineOption>{{u"statement"_s, Words::tr("The statement, by its words in the article."), words},
            {u"nth"_s, Words::tr("Which one, from 1, where the words stand more than once."), u"N"_s},
            {u"confirm"_s, Words::tr("The passage found is its source.")},
            {u"passage"_s, Words::tr("Not the first passage that comes near, but the Nth."), u"N"_s},
            {u"source"_s, Words::tr("These words of the transcript are its source."), words},
            {u"verdict"_s,
                Words::tr("Confirm, and say how faithful it is: verbatim, near-verbatim, reworded, paraphrase."),
                u"VERDICT"_s},
            {u"reject"_s, Words::tr("It has no source in the transcript.")},
            {u"reopen"_s, Words::tr("Withdraw what was decided.")},
            {u"note"_s, Words::tr("A note on it; empty takes the note away."), u"TEXT"_s},
            {u"coder"_s, Words::tr("Who decides. Default: the login name."), u"NAME"_s}, outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const auto asked = std::ranges::count_if(acts, [&](const QString &act) { return parser.isSet(act); });
    if (parser.value(u"statement"_s).isEmpty())
        return wrongCall(Words::tr("Say which statement with --statement WORDS. See --help."));
    if (asked > 1 || (asked == 0 && !parser.isSet(u"note"_s)))
        return wrongCall(Words::tr(
            "Say what you decide with one of --confirm, --source, --verdict, --reject, --reopen, or --note. See --help."));
    if (parser.isSet(u"verdict"_s) && !Report::verdictFromName(parser.value(u"verdict"_s)))
        return wrongCall(Error{ErrorCode::BadArgument, parser.value(u"verdict"_s), {}}.sentence());
    const auto nth = countFrom(parser, u"nth"_s);
    if (!nth)
        return wrongCall(nth.error());

    const auto opened = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Change);
    if (!opened)
        return fail(opened.error());
    Project::Project &project = **opened;
    if (parser.isSet(u"coder"_s))
        project.setCoder(parser.value(u"coder"_s));
    const auto pair = findPair(project, parser);
    if (!pair)
        return fail(pair.error());
    const auto statement = quoted(project, pair->article, parser.value(u"statement"_s), *nth);
    if (!statement)
        return fail(statement.error());
    Result<TextSpan> source;
    if (parser.isSet(u"source"_s))
        source = quoted(project, pair->transcript, parser.value(u"source"_s), 0);
    if (!source)
        return fail(source.error());
    const auto report = Library::verification(project, pair->transcript, pair->article);
    if (!report)
        return fail(report.error());
    const auto finding = Library::findingLike(report->findings, *statement);
    if (!finding && source->isEmpty())
        return fail(Words::tr("The article makes no statement with just these words. Words of your own become one with "
                              "--source WORDS."));
    const Library::Matter matter = finding ? Library::matterOf(pair->article, pair->transcript, *finding)
                                           : Library::Matter{pair->article, pair->transcript, *statement, false, {}};
    auto ruling = rulingFrom(parser, matter, finding, *source);
    if (!ruling)
        return fail(ruling.error());
    if (parser.isSet(u"note"_s))
        ruling->note = parser.value(u"note"_s);
    if (const auto kept = Library::rule(project, {{matter, *ruling}}); !kept)
        return fail(kept.error());
    const QJsonObject answer{
        {u"statement"_s, report->article->text.mid(matter.statement.begin, matter.statement.size())},
        {u"state"_s, Report::nameOf(ruling->state)}};
    return deliver(parser, QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n', project.files());
}

}

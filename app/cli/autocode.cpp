// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"
#include "core/codenames.h"
#include "core/printable.h"
#include "library/autocoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;
using Library::CodingRule;

namespace {

/// The rule that the options say; an error is a sentence.
std::expected<CodingRule, QString> ruleFrom(const QCommandLineParser &parser, Project::Project &project)
{
    CodingRule rule;
    int ways = 0;
    const auto by = [&](const QString &option, CodingRule::By way) {
        if (!parser.isSet(option))
            return false;
        rule.by = way;
        ++ways;
        return true;
    };
    if (by(u"words"_s, CodingRule::By::Words))
        rule.texts = parser.values(u"words"_s);
    if (by(u"regex"_s, CodingRule::By::Words)) {
        rule.texts = parser.values(u"regex"_s);
        rule.mode = FindMode::RegularExpression;
    }
    if (by(u"topic"_s, CodingRule::By::Topic))
        rule.name = parser.value(u"topic"_s);
    by(u"questions"_s, CodingRule::By::Questions);
    by(u"answers"_s, CodingRule::By::Answers);
    // Whose words are meant is a way, too, where nothing is looked for in them.
    for (const auto &option : {u"speaker"_s, u"speaker-attribute"_s}) {
        if (ways == 0)
            by(option, CodingRule::By::Speaker);
    }
    if (ways != 1)
        return std::unexpected(Words::tr(
            "Say in one way what is to be tagged: --words, --regex, --topic, --questions or --answers; or only who speaks, "
            "with --speaker or --speaker-attribute."));
    rule.caseSensitive = parser.isSet(u"case"_s);
    const QStringList reaches{u"hit"_s, u"sentence"_s, u"paragraph"_s, u"turn"_s};
    const qsizetype reach = reaches.indexOf(parser.value(u"reach"_s));
    if (reach < 0)
        return std::unexpected(Error{ErrorCode::BadArgument, parser.value(u"reach"_s), {}}.sentence());
    rule.reach = CodingRule::Reach(reach);
    const auto in = findSpoken(project, parser);
    if (!in)
        return std::unexpected(in.error().sentence());
    rule.in = *in;
    for (const QString &name : parser.values(u"within"_s)) {
        const QList<CodeId> meant = codesMeant(project.codes(), name);
        if (meant.isEmpty())
            return std::unexpected(Error{ErrorCode::NoSuchCode, name, {}}.sentence());
        rule.within += meant;
    }
    return rule;
}

Result<QByteArray> printed(Project::Project &project, const QList<Library::FoundPlace> &places, bool json)
{
    QJsonArray all;
    QString text;
    for (const Library::FoundPlace &one : places) {
        const auto document = project.document(one.place.document);
        if (!document)
            return std::unexpected(document.error());
        const SourceSpan source = (*document)->toSource(one.place.span);
        const QString &name = project.record(one.place.document)->name;
        all.append(QJsonObject{{u"document"_s, name}, {u"start"_s, qint64(source.begin)},
            {u"end"_s, qint64(source.end)}, {u"quote"_s, (*document)->textOf(one.place.span).toString()}});
        text += u"%1  %2-%3  “%4”\n"_s.arg(name, QString::number(source.begin), QString::number(source.end), one.words);
    }
    return json ? QJsonDocument(QJsonObject{{u"passages"_s, all}}).toJson() : Core::printable(text).toUtf8();
}

}

int runAutocode(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Tags every passage that a rule finds, in one act, and prints them; with --speaker or --speaker-attribute and "
        "nothing else, all that they say. Passages whose very words have the code already are left as they are."));
    const QString name = u"NAME"_s;
    const QString text = u"TEXT"_s;
    const QString code = u"CODE"_s;
    parser.addOptions(spokenSetOptions());
    parser.addOptions({{u"code"_s, Words::tr("Tag with this code; made where it is not there."), code},
        {u"words"_s, Words::tr("Whatever has these words; can be given several times."), text},
        {u"regex"_s, Words::tr("Whatever this regular expression finds."), text},
        {u"topic"_s, Words::tr("Whatever names this topic."), name}, {u"questions"_s, Words::tr("Turns that ask.")},
        {u"answers"_s, Words::tr("Turns that follow a question.")}, {u"case"_s, Words::tr("Capitals count.")},
        {u"reach"_s,
            Words::tr("How much around a hit: %1. Default: %2.").arg(u"hit, sentence, paragraph, turn"_s, u"hit"_s),
            u"UNIT"_s, u"hit"_s},
        {u"within"_s, Words::tr("Only inside passages with this code or one below it."), code},
        {u"coder"_s, Words::tr("Who annotates. Default: the login name."), name},
        {u"preview"_s, Words::tr("Only print what would be tagged.")}, jsonOrTextOption(), outputOption()});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const bool preview = parser.isSet(u"preview"_s);
    if (!parser.isSet(u"code"_s))
        return wrongCall(Words::tr("--code says which code the passages get."));
    using Access = Project::Project::Access;
    const auto project =
        openProject(parser.positionalArguments().constFirst(), preview ? Access::Read : Access::Change);
    if (!project)
        return fail(project.error());
    if (parser.isSet(u"coder"_s))
        (*project)->setCoder(parser.value(u"coder"_s));
    const auto rule = ruleFrom(parser, **project);
    if (!rule)
        return wrongCall(rule.error());
    for (const DocumentRecord &record : Library::recordsIn((*project)->data(), rule->in))
        (void)(*project)->document(record.id); // what is tagged already may be found again
    auto places = Library::findPlaces((*project)->data(), (*project)->sources(), *rule);
    if (!places)
        return fail(places.error());
    Project::Recoding recoding;
    const QList<CodeId> there = codesMeant((*project)->codes(), parser.value(u"code"_s));
    if (there.isEmpty()) {
        recoding.fresh = (*project)->codesToMake(codeNamesIn(parser.value(u"code"_s)));
        if (recoding.fresh.isEmpty())
            return fail({ErrorCode::BadArgument, parser.value(u"code"_s), {}});
        recoding.given = {recoding.fresh.constLast().id};
    } else {
        recoding.given = {there.constFirst()};
        *places = Library::withoutTagged((*project)->data(), *places, there.constFirst(), (*project)->coder());
    }
    if (!preview && !places->isEmpty()) {
        QList<Project::Place> wanted;
        for (const Library::FoundPlace &one : *places)
            wanted.append(one.place);
        if (const auto tagged = (*project)->annotateAll(wanted, recoding); !tagged)
            return fail(tagged.error());
    }
    const auto listing = printed(**project, *places, json);
    return listing ? deliver(parser, *listing, (*project)->files()) : fail(listing.error());
}

}

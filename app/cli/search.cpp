// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "core/naming.h"
#include "core/printable.h"
#include "formats/placejson.h"
#include "library/searching.h"
#include "project/acts/codes.h"
#include "retrieve/concordance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualMost = 1000;
constexpr qsizetype contextUnits = 60;

const QList<std::pair<QString, Retrieve::TextQuery::Mode>> &modes()
{
    using enum Retrieve::TextQuery::Mode;
    static const QList<std::pair<QString, Retrieve::TextQuery::Mode>> all{
        {u"begins"_s, Begins}, {u"words"_s, Words}, {u"stems"_s, Stems}, {u"expression"_s, Expression}};
    return all;
}

constexpr int sortedWords = 3; // on either side, as in the window

/// The orders by name: "before-2" is by the second word before a hit.
QList<std::pair<QString, Retrieve::LineOrder>> orders()
{
    using By = Retrieve::LineOrder::By;
    QList<std::pair<QString, Retrieve::LineOrder>> all{{u"place"_s, {By::Place}}, {u"words"_s, {By::Words}}};
    for (const auto &[name, by] : {std::pair(u"before-%1"_s, By::Before), {u"behind-%1"_s, By::Behind}}) {
        for (int nth = 1; nth <= sortedWords; ++nth)
            all.append({name.arg(nth), {by, nth}});
    }
    return all;
}

/// Tags the hits in one act, also with a code that is made for it.
Result<void> tag(Project::Project &project, const QList<Retrieve::ContextLine> &lines, const QString &code)
{
    Project::Recoding recoding;
    const auto id = Project::Acts::codeMeant(project.data(), code, recoding.fresh);
    if (!id)
        return std::unexpected(id.error());
    recoding.given = {*id};
    QList<Project::Place> places;
    for (const Retrieve::ContextLine &line : lines)
        places.append({line.document, line.span});
    return places.isEmpty() ? Result<void>() : project.annotateAll(places, recoding);
}

/// A hit with what stands around it in its line.
struct Shown {
    QString document;
    SourceSpan source;
    QString speaker;
    QString placeName;
    QJsonObject place;
    QString before;
    QString words;
    QString behind;
};

Shown shown(const QString &name, const Document &document, TextSpan span)
{
    Shown shown;
    shown.document = name;
    shown.source = document.toSource(span);
    shown.placeName = placeName(document, span);
    Formats::addPlace(shown.place, document.locatorAt(span.begin));
    if (const qsizetype turn = document.turnAt(span.begin); turn >= 0 && document.turns[turn].speaker >= 0)
        shown.speaker = document.speakers[document.turns[turn].speaker].name;
    const TextSpan line = document.paragraphSpan(document.paragraphAt(span.begin));
    qsizetype begin = std::max(line.begin, span.begin - contextUnits);
    qsizetype end = std::max(span.end, std::min(line.end, span.end + contextUnits));
    if (begin > 0 && document.text[begin].isLowSurrogate())
        --begin;
    if (end < document.text.size() && document.text[end].isLowSurrogate())
        ++end;
    shown.before = document.textOf({begin, span.begin}).toString();
    shown.words = document.textOf(span).toString();
    shown.behind = document.textOf({span.end, end}).toString();
    return shown;
}

QByteArray asJson(const QList<Shown> &hits, bool isAll)
{
    QJsonArray array;
    for (const Shown &hit : hits) {
        QJsonObject object = hit.place;
        object.insert(u"document"_s, hit.document);
        object.insert(u"start"_s, qint64(hit.source.begin));
        object.insert(u"end"_s, qint64(hit.source.end));
        object.insert(u"speaker"_s, hit.speaker);
        object.insert(u"before"_s, hit.before);
        object.insert(u"words"_s, hit.words);
        object.insert(u"after"_s, hit.behind);
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{u"hits"_s, array}, {u"complete"_s, isAll}}).toJson();
}

QByteArray asText(const QList<Shown> &hits)
{
    QString text;
    for (const Shown &hit : hits) {
        QStringList place{u"%1-%2"_s.arg(hit.source.begin).arg(hit.source.end)};
        for (const QString &one : {hit.placeName, hit.speaker}) {
            if (!one.isEmpty())
                place.append(one);
        }
        text += u"%1  %2\n  %3[%4]%5\n"_s.arg(hit.document, place.join(u"  "_s), hit.before, hit.words, hit.behind);
    }
    return printable(text).toUtf8();
}

QStringList namesOf(const auto &choices)
{
    QStringList names;
    for (const auto &[name, choice] : choices)
        names.append(name);
    return names;
}

struct HitsAsked {
    Retrieve::TextQuery query;
    Retrieve::LineOrder order;
    int most = usualMost;
};

/// What the options ask for, or the sentence that says what is wrong with them.
std::expected<HitsAsked, QString> askedBy(const QCommandLineParser &parser)
{
    const qsizetype mode = namesOf(modes()).indexOf(parser.value(u"as"_s));
    const qsizetype order = namesOf(orders()).indexOf(parser.value(u"order"_s));
    const int most = parser.value(u"most"_s).toInt();
    const QString wrong = mode < 0 ? u"as"_s : order < 0 ? u"order"_s : most < 1 ? u"most"_s : QString();
    if (!wrong.isEmpty())
        return std::unexpected(Error{ErrorCode::BadArgument, parser.value(wrong), {}}.sentence());
    return HitsAsked{{parser.positionalArguments().at(1), modes()[mode].second, parser.isSet(u"case-sensitive"_s)},
        orders()[order].second, most};
}

struct HitsFound {
    QList<Shown> shown;
    QList<Retrieve::ContextLine> lines; ///< the same, as they are sorted
    bool isAll = true;

    void sort(Retrieve::LineOrder order)
    {
        QList<Shown> inOrder;
        QList<Retrieve::ContextLine> linesInOrder;
        for (const QList<qsizetype> indices = Retrieve::sorted(lines, order); const qsizetype index : indices) {
            inOrder.append(shown[index]);
            linesInOrder.append(lines[index]);
        }
        shown = inOrder;
        lines = linesInOrder;
    }
};

Result<HitsFound> find(Project::Project &project, const HitsAsked &asked, const Library::DocumentSet &set)
{
    const auto index = Retrieve::WordIndex::shared();
    if (!index)
        return failure(ErrorCode::StoreFailed, u"words.sqlite"_s);
    HitsFound found;
    const auto take = [&](const DocumentPtr &document, const QList<Retrieve::TextHit> &some) {
        const QString name = project.record(some.first().document)->name;
        for (const Retrieve::TextHit &hit : some) {
            if (found.shown.size() == asked.most) {
                found.isAll = false;
                return false;
            }
            found.shown.append(shown(name, *document, hit.span));
            found.lines.append(Retrieve::contextLine(*document, hit));
        }
        return true;
    };
    const auto texts = Library::searchedTexts(Library::searchable(project, set), project.sources());
    if (const auto done = Retrieve::search(asked.query, texts, *index, take); !done)
        return std::unexpected(done.error());
    found.sort(asked.order);
    return found;
}

}

int runSearch(const QStringList &arguments)
{
    const QStringList modeNames = namesOf(modes());
    const QStringList orderNames = namesOf(orders());
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Finds words in the documents of a project, each hit in its line."));
    parser.addOptions({
        {u"as"_s,
            Words::tr("How the words are meant: %1. Default: %2.").arg(modeNames.join(u", "_s), modeNames.first()),
            u"MODE"_s, modeNames.first()},
        {u"case-sensitive"_s, Words::tr("Capital letters count.")},
    });
    parser.addOptions(spokenSetOptions());
    parser.addOptions({
        {u"order"_s,
            Words::tr("As in the texts, by what was found, or by a word on one side of it: %1. Default: %2.")
                .arg(orderNames.join(u", "_s), orderNames.first()),
            u"ORDER"_s, orderNames.first()},
        {u"most"_s, Words::tr("At most so many hits. Default: %1.").arg(usualMost), u"NUMBER"_s,
            QString::number(usualMost)},
        {u"tag"_s, Words::tr("Tag these hits with this code, in one act; made where it is not there."), u"CODE"_s},
        {u"coder"_s, Words::tr("Who annotates. Default: the login name."), u"NAME"_s},
        jsonOrTextOption(),
        outputOption(),
    });
    parseOrExit(
        parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}, {u"WORDS"_s, Words::tr("What is looked for.")}});
    const bool json = wantsJsonOrExit(parser);
    const auto asked = askedBy(parser);
    if (!asked)
        return wrongCall(asked.error());
    using Access = Project::Project::Access;
    const bool tags = parser.isSet(u"tag"_s);
    const auto project = openProject(parser.positionalArguments().constFirst(), tags ? Access::Change : Access::Read);
    if (!project)
        return fail(project.error());
    if (parser.isSet(u"coder"_s))
        (*project)->setCoder(parser.value(u"coder"_s));
    const auto set = findSpoken(**project, parser);
    if (!set)
        return fail(set.error());
    const auto found = find(**project, *asked, *set);
    if (!found)
        return fail(found.error());
    if (found->shown.isEmpty())
        tell(Words::tr("“%1” stands in no document.").arg(asked->query.text));
    if (!found->isAll)
        tell(Words::tr("There are more than %n hits; --most shows more.", nullptr, asked->most));
    if (tags) {
        if (const auto tagged = tag(**project, found->lines, parser.value(u"tag"_s)); !tagged)
            return fail(tagged.error());
    }
    return deliver(parser, json ? asJson(found->shown, found->isAll) : asText(found->shown), (*project)->files());
}

}

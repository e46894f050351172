// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/verbs.h"

#include "core/naming.h"
#include "core/printable.h"
#include "formats/placejson.h"
#include "library/searching.h"

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

}

int runSearch(const QStringList &arguments)
{
    QStringList names;
    for (const auto &[name, mode] : modes())
        names.append(name);
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Finds words in all documents of a project."));
    parser.addOptions({
        {u"as"_s, Words::tr("How the words are meant: %1. Default: %2.").arg(names.join(u", "_s), names.first()),
            u"MODE"_s, names.first()},
        {u"case-sensitive"_s, Words::tr("Capital letters count.")},
        {u"document"_s, Words::tr("Only in this document."), u"NAME"_s},
        {u"most"_s, Words::tr("At most so many hits. Default: %1.").arg(usualMost), u"NUMBER"_s,
            QString::number(usualMost)},
        jsonOrTextOption(),
        outputOption(),
    });
    parseOrExit(
        parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}, {u"WORDS"_s, Words::tr("What is looked for.")}});
    const bool json = wantsJsonOrExit(parser);
    const qsizetype mode = names.indexOf(parser.value(u"as"_s));
    bool isNumber = false;
    const int most = parser.value(u"most"_s).toInt(&isNumber);
    if (mode < 0 || !isNumber || most < 1)
        return wrongCall(Error{ErrorCode::BadArgument, parser.value(mode < 0 ? u"as"_s : u"most"_s), {}}.sentence());
    const auto project = openProject(parser.positionalArguments().constFirst(), Project::Project::Access::Read);
    if (!project)
        return fail(project.error());
    DocumentId only;
    if (const QString name = parser.value(u"document"_s); !name.isEmpty()) {
        const auto found = findDocument(**project, name);
        if (!found)
            return fail(found.error());
        only = *found;
    }

    const auto index = Retrieve::WordIndex::shared();
    if (!index)
        return fail({ErrorCode::StoreFailed, u"words.sqlite"_s, {}});
    QList<Shown> hits;
    bool isAll = true;
    const auto take = [&](const DocumentPtr &document, const QList<Retrieve::TextHit> &some) {
        const QString name = (*project)->record(some.first().document)->name;
        for (const Retrieve::TextHit &hit : some) {
            if (hits.size() == most) {
                isAll = false;
                return false;
            }
            hits.append(shown(name, *document, hit.span));
        }
        return true;
    };
    const auto texts = Library::searchedTexts(Library::searchable(**project, only), (*project)->sources());
    const Retrieve::TextQuery query{
        parser.positionalArguments().at(1), modes()[mode].second, parser.isSet(u"case-sensitive"_s)};
    if (const auto done = Retrieve::search(query, texts, *index, take); !done)
        return fail(done.error());
    if (hits.isEmpty())
        tell(Words::tr("“%1” stands in no document.").arg(query.text));
    if (!isAll)
        tell(Words::tr("There are more than %n hits; --most shows more.", nullptr, most));
    return deliver(parser, json ? asJson(hits, isAll) : asText(hits), (*project)->files());
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/saying.h"
#include "cli/verbs.h"
#include "core/naming.h"
#include "core/printable.h"
#include "library/documentfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QByteArray asJson(const Project::Project &project, const Library::FactsById &facts)
{
    QJsonArray documents;
    for (const DocumentRecord &record : project.documents()) {
        const Library::DocumentFacts one = facts.value(record.id);
        QJsonArray speakers;
        for (const Library::SpeakerFacts &speaker : one.speakers)
            speakers.append(
                QJsonObject{{"name"_L1, speaker.name}, {"turns"_L1, speaker.turns}, {"words"_L1, speaker.words}});
        documents.append(QJsonObject{{"name"_L1, record.name}, {"kind"_L1, documentKindKey(one.kind)},
            {"group"_L1, record.group}, {"words"_L1, one.words}, {"speakers"_L1, speakers},
            {"annotations"_L1, qint64(project.annotationIds(record.id).size())}, {"memo"_L1, record.memo},
            {"attributes"_L1, attributesAsJson(project.data(), record.attributes)},
            {"citation"_L1, citationAsJson(record.metadata)}});
    }
    return QJsonDocument(QJsonObject{{"documents"_L1, documents}}).toJson();
}

QByteArray asText(const Project::Project &project, const Library::FactsById &facts)
{
    QString text;
    for (const DocumentRecord &record : project.documents()) {
        const Library::DocumentFacts one = facts.value(record.id);
        QStringList parts{documentKindName(one.kind)};
        if (!record.metadata.published.isEmpty())
            parts.append(record.metadata.published);
        parts.append(Words::tr("%n speaker(s)", nullptr, int(one.speakers.size())));
        parts.append(Words::tr("%n word(s)", nullptr, one.words));
        parts.append(Words::tr("%n annotation(s)", nullptr, int(project.annotationIds(record.id).size())));
        text += record.group.isEmpty() ? record.name : u"%1/%2"_s.arg(record.group, record.name);
        text += u"  (%1)\n"_s.arg(parts.join(u", "_s));
        text += attributesAsText(project.data(), record.attributes);
    }
    return printable(text).toUtf8();
}

/// What citations say, by the names of the options.
struct CitationField {
    QString option;
    QString description;
    void (*set)(Metadata &, const QStringList &values);
};
QList<CitationField> citationFields()
{
    return {
        {u"title"_s, Words::tr("Its title."), [](Metadata &it, const QStringList &all) { it.title = all.constLast(); }},
        {u"author"_s, Words::tr("Who wrote it; can be given several times."),
            [](Metadata &it, const QStringList &all) { it.authors = all; }},
        {u"publisher"_s, Words::tr("Who published it."),
            [](Metadata &it, const QStringList &all) { it.publisher = all.constLast(); }},
        {u"published"_s, Words::tr("When: 2022-02-07, 2022-02 or 2022."),
            [](Metadata &it, const QStringList &all) { it.published = all.constLast(); }},
        {u"address"_s, Words::tr("Where it stands on the web."),
            [](Metadata &it, const QStringList &all) { it.address = all.constLast(); }},
        {u"accessed"_s, Words::tr("When it was saved from there: 2022-02-07."),
            [](Metadata &it, const QStringList &all) { it.accessed = all.constLast(); }},
        {u"language"_s, Words::tr("Its language by its short name: en, pt-BR."),
            [](Metadata &it, const QStringList &all) { it.language = all.constLast(); }},
        {u"translator"_s, Words::tr("Who translated it; can be given several times."),
            [](Metadata &it, const QStringList &all) { it.translators = all; }},
        {u"event"_s, Words::tr("Where the words were said: a news conference, a session, a debate."),
            [](Metadata &it, const QStringList &all) { it.eventTitle = all.constLast(); }},
        {u"event-date"_s, Words::tr("When that was: 2022-02-07, 2022-02 or 2022."),
            [](Metadata &it, const QStringList &all) { it.eventDate = all.constLast(); }},
        {u"event-place"_s, Words::tr("Where that was: a town, a house."),
            [](Metadata &it, const QStringList &all) { it.eventPlace = all.constLast(); }},
    };
}

/// Of one document: its name and what citations say.
Result<void> describe(Project::Project &project, DocumentId id, const QCommandLineParser &parser)
{
    const DocumentRecord record = *project.record(id);
    Metadata metadata = record.metadata;
    for (const CitationField &field : citationFields()) {
        if (QStringList values = parser.values(field.option); !values.isEmpty()) {
            values.removeAll(QString());
            const bool isList = field.option == "author"_L1 || field.option == "translator"_L1;
            field.set(metadata, values.isEmpty() && !isList ? QStringList{QString()} : values);
        }
    }
    const QString name = parser.isSet(u"rename"_s) ? parser.value(u"rename"_s) : record.name;
    return project.describeDocument(id, name, metadata);
}

bool describesOne(const QCommandLineParser &parser)
{
    return parser.isSet(u"rename"_s) || std::ranges::any_of(citationFields(), [&parser](const CitationField &field) {
        return parser.isSet(field.option);
    });
}

Result<QList<DocumentId>> namedIn(const QCommandLineParser &parser, const Project::Project &project)
{
    QList<DocumentId> ids;
    for (const QString &name : parser.values(u"document"_s)) {
        const auto id = findDocument(project, name);
        if (!id)
            return std::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<void> change(Project::Project &project, const QCommandLineParser &parser)
{
    const auto ids = namedIn(parser, project);
    if (!ids)
        return std::unexpected(ids.error());
    Result<void> done;
    if (parser.isSet(u"group"_s))
        done = project.setGroup(*ids, parser.value(u"group"_s));
    if (done && parser.isSet(u"move-group"_s)) {
        const QStringList pair = parser.values(u"move-group"_s);
        done = project.moveGroup(pair.constFirst(), parser.value(u"to"_s));
    }
    if (done && describesOne(parser))
        done = describe(project, ids->constFirst(), parser);
    if (done && parser.isSet(u"set"_s)) {
        const QList<std::variant<DocumentId, QString>> things(ids->cbegin(), ids->cend());
        done = say(project, things, parser.values(u"set"_s));
    }
    return done;
}

}

int runDocuments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Lists the documents of a project with what is said of them, or changes that. Each option that changes "
        "something is one step that can be taken back in the window."));
    parser.addOptions({jsonOrTextOption(), outputOption(),
        {u"document"_s, Words::tr("The document to change; with --group and --set it can be given several times."),
            Words::tr("NAME")},
        {u"group"_s, Words::tr("Put them into this group: Press/2022. Empty: into none."), Words::tr("PATH")},
        {u"move-group"_s, Words::tr("Move or rename this group, with what is in it; --to says where."),
            Words::tr("PATH")},
        {u"to"_s, Words::tr("The new path of the group."), Words::tr("PATH")},
        {u"set"_s,
            Words::tr("Say this of them: Outlet=Reuters. An attribute that is not there is made, as text; empty behind "
                      "the = takes the value away. Can be given several times. See also: attributes."),
            Words::tr("ATTRIBUTE=VALUE")},
        {u"rename"_s, Words::tr("Its new name."), Words::tr("NAME")}});
    for (const CitationField &field : citationFields())
        parser.addOption({field.option, field.description, Words::tr("TEXT")});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const bool isOnDocuments = parser.isSet(u"group"_s) || parser.isSet(u"set"_s) || describesOne(parser);
    const bool changes = isOnDocuments || parser.isSet(u"move-group"_s);
    const qsizetype count = parser.values(u"document"_s).size();
    if (isOnDocuments != (count > 0) || (describesOne(parser) && count > 1))
        return wrongCall(
            Words::tr("Say with --document what is to be changed, and how; name and citation are those of one."));
    if (parser.isSet(u"move-group"_s) != parser.isSet(u"to"_s))
        return wrongCall(Words::tr("Say with --move-group which group, and with --to where it goes."));
    using Access = Project::Project::Access;
    const auto project =
        openProject(parser.positionalArguments().constFirst(), changes ? Access::Change : Access::Read);
    if (!project)
        return fail(project.error());
    if (changes) {
        const auto done = change(**project, parser);
        return done ? 0 : fail(done.error());
    }
    const Library::FactsById facts = Library::allFacts(**project);
    return deliver(parser, json ? asJson(**project, facts) : asText(**project, facts), (*project)->files());
}

}

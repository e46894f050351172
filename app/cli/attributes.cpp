// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/lookup.h"
#include "cli/saying.h"
#include "cli/verbs.h"
#include "core/printable.h"
#include "import/importer.h"
#include "library/attributetable.h"
#include "library/documentfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Cli {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QByteArray asJson(const Project::Data &data, const QStringList &speakers)
{
    QJsonArray attributes;
    for (const Attribute &one : data.attributes())
        attributes.append(QJsonObject{{"name"_L1, one.name}, {"type"_L1, Library::attributeTypeKey(one.type)},
            {"of"_L1, one.of == AttributeOf::Document ? "document"_L1 : "speaker"_L1},
            {"choices"_L1, QJsonArray::fromStringList(one.choices)}});
    QJsonArray all;
    for (const QString &name : speakers) {
        const SpeakerRecord *record = data.speakerByName(name);
        all.append(QJsonObject{{"name"_L1, name}, {"memo"_L1, record ? record->memo : QString()},
            {"attributes"_L1, record ? attributesAsJson(data, record->attributes) : QJsonObject()}});
    }
    return QJsonDocument(QJsonObject{{"attributes"_L1, attributes}, {"speakers"_L1, all}}).toJson();
}

QByteArray asText(const Project::Data &data, const QStringList &speakers)
{
    QString text;
    for (const Attribute &one : data.attributes()) {
        const QString of = one.of == AttributeOf::Document ? Words::tr("of documents") : Words::tr("of speakers");
        text += u"%1  (%2, %3"_s.arg(one.name, of, Library::attributeTypeName(one.type));
        text += one.choices.isEmpty() ? u")\n"_s : u": %1)\n"_s.arg(one.choices.join(u", "_s));
    }
    for (const QString &name : speakers) {
        text += u"\n%1\n"_s.arg(name);
        if (const SpeakerRecord *record = data.speakerByName(name))
            text += attributesAsText(data, record->attributes);
    }
    return printable(text).toUtf8();
}

/// The attribute as the call wants it, new or changed.
Result<void> change(Project::Project &project, AttributeOf of, const QCommandLineParser &parser)
{
    const QString name = parser.value(u"attribute"_s);
    const Attribute *there = project.data().attributeByName(of, name);
    Attribute after = there ? *there : Attribute{AttributeId::create(), name, AttributeType::Text, of, {}, 0};
    if (const QString key = parser.value(u"type"_s); !key.isEmpty()) {
        const auto types = {AttributeType::Text, AttributeType::Number, AttributeType::Date, AttributeType::Choice};
        const auto *type = std::ranges::find(types, key, Library::attributeTypeKey);
        if (type == types.end())
            return failure(ErrorCode::BadArgument, key);
        after.type = *type;
    }
    if (parser.isSet(u"choice"_s))
        after.choices = parser.values(u"choice"_s);
    if (parser.isSet(u"rename"_s))
        after.name = parser.value(u"rename"_s);
    return project.setAttribute(after);
}

Result<void> import(Project::Project &project, AttributeOf of, const QString &path)
{
    const auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QStringList speakers = Library::speakersOf(project.data(), Library::allFacts(project));
    const auto table = Library::readAttributes(project.data(), speakers, of, *bytes);
    if (!table)
        return std::unexpected(Error{table.error().code, path, table.error().detail});
    for (const QString &name : table->unmatched())
        tell(Words::tr("Left out, since the project has nothing of that name: %1").arg(name));
    for (const Library::AttributeTable::Misfit &one : table->misfits)
        tell(Words::tr("Left out, since it cannot stand in “%1”: %2 (%3)").arg(one.attribute, one.value, one.name));
    return Library::importAttributes(project, *table);
}

Result<void> work(Project::Project &project, AttributeOf of, const QCommandLineParser &parser)
{
    Result<void> done;
    if (parser.isSet(u"attribute"_s) && !parser.isSet(u"remove"_s))
        done = change(project, of, parser);
    if (done && parser.isSet(u"remove"_s)) {
        const QString name = parser.value(u"attribute"_s);
        const Attribute *there = project.data().attributeByName(of, name);
        done = there ? project.removeAttribute(there->id) : failure(ErrorCode::NoSuchAttribute, name);
    }
    if (done && parser.isSet(u"import"_s))
        done = import(project, of, parser.value(u"import"_s));
    if (done && parser.isSet(u"set"_s)) {
        QList<std::variant<DocumentId, QString>> things;
        for (const QString &name : parser.values(u"speaker"_s))
            things.append(name);
        done = say(project, things, parser.values(u"set"_s));
    }
    return done;
}

}

int runAttributes(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Lists what can be said of documents and speakers, and who speaks; makes, changes and removes attributes; imports "
        "their values from a table; says something of a speaker. Each is one step that can be taken back in the window."));
    parser.addOptions({jsonOrTextOption(), outputOption(),
        {u"of"_s, Words::tr("One of: %1. Default: %2.").arg(u"documents, speakers"_s, u"documents"_s), u"WHAT"_s,
            u"documents"_s},
        {u"attribute"_s, Words::tr("Make this attribute, or change it."), Words::tr("NAME")},
        {u"type"_s, Words::tr("One of: %1. Default: %2.").arg(u"text, number, date, choice"_s, u"text"_s),
            Words::tr("TYPE")},
        {u"choice"_s, Words::tr("What can be chosen; can be given several times."), Words::tr("VALUE")},
        {u"rename"_s, Words::tr("Its new name."), Words::tr("NAME")},
        {u"remove"_s, Words::tr("Remove it, and what is said with it.")},
        {u"import"_s,
            Words::tr("Read values from a table (CSV, TSV): the first line names the attributes, the first column the "
                      "documents or speakers. Empty cells change nothing; what fits nowhere is told and left out."),
            Words::tr("FILE")},
        {u"speaker"_s, Words::tr("Say what --set says of this speaker; can be given several times."),
            Words::tr("NAME")},
        {u"set"_s, Words::tr("What is said: Country=France. See also: documents."), Words::tr("ATTRIBUTE=VALUE")}});
    parseOrExit(parser, arguments, {{u"PROJECT"_s, Words::tr("The project.")}});
    const bool json = wantsJsonOrExit(parser);
    const QString of = parser.value(u"of"_s);
    if (of != "documents"_L1 && of != "speakers"_L1)
        return wrongCall(Error{ErrorCode::BadArgument, of, {}}.sentence());
    const bool describes =
        parser.isSet(u"type"_s) || parser.isSet(u"choice"_s) || parser.isSet(u"rename"_s) || parser.isSet(u"remove"_s);
    if (describes && !parser.isSet(u"attribute"_s))
        return wrongCall(Words::tr("Say with --attribute which one."));
    if (parser.isSet(u"speaker"_s) != parser.isSet(u"set"_s))
        return wrongCall(Words::tr("Say with --speaker of whom, and with --set what."));
    const bool changes = parser.isSet(u"attribute"_s) || parser.isSet(u"import"_s) || parser.isSet(u"set"_s);
    using Access = Project::Project::Access;
    const auto project =
        openProject(parser.positionalArguments().constFirst(), changes ? Access::Change : Access::Read);
    if (!project)
        return fail(project.error());
    if (changes) {
        const auto done = work(**project, of == "speakers"_L1 ? AttributeOf::Speaker : AttributeOf::Document, parser);
        return done ? 0 : fail(done.error());
    }
    const Project::Data &data = (*project)->data();
    const QStringList speakers = Library::speakersOf(data, Library::allFacts(**project));
    return deliver(parser, json ? asJson(data, speakers) : asText(data, speakers), (*project)->files());
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textfolder.h"

#include "exchange/folderhead.h"
#include "exchange/jsoncheck.h"
#include "exchange/refixml.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Exchange {

using Core::ErrorCode;
using Core::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<ValueType, QLatin1StringView> valueTypes[]{{ValueType::Text, "text"_L1},
    {ValueType::Boolean, "boolean"_L1}, {ValueType::Integer, "integer"_L1}, {ValueType::Float, "float"_L1},
    {ValueType::Date, "date"_L1}, {ValueType::DateTime, "datetime"_L1}};

QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// Without what is empty, so that a file says only what there is.
QJsonObject filled(QJsonObject object)
{
    for (auto field = object.begin(); field != object.end();) {
        const QJsonValue value = *field;
        const bool isEmpty = (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty()) || (value.isBool() && !value.toBool());
        field = isEmpty ? object.erase(field) : ++field;
    }
    return object;
}

QJsonArray idsOf(const auto &ids)
{
    QJsonArray out;
    for (const auto &id : ids) {
        if constexpr (std::is_same_v<std::decay_t<decltype(id)>, QUuid>)
            out.append(idText(id));
        else
            out.append(idText(id.uuid()));
    }
    return out;
}

QJsonArray valuesJson(const QList<Value> &values)
{
    QJsonArray out;
    for (const Value &value : values)
        out.append(QJsonObject{{u"variable"_s, idText(value.variable)}, {u"value"_s, value.text}});
    return out;
}

QJsonArray passagesJson(const Source &source)
{
    QList<qsizetype> units;
    for (const Passage &passage : source.passages)
        units << qsizetype(passage.begin) << qsizetype(passage.end);
    const QList<qint64> points = codePointsAt(*source.text, units);
    QJsonArray out;
    for (qsizetype i = 0; i < source.passages.size(); ++i) {
        const Passage &passage = source.passages[i];
        QJsonArray codings;
        for (const Coding &coding : passage.codings)
            codings.append(filled({{u"id"_s, idText(coding.id)}, {u"code"_s, idText(coding.code.uuid())},
                {u"by"_s, coding.coder}, {u"made"_s, timeText(coding.made)}}));
        out.append(filled({{u"id"_s, idText(passage.id)}, {u"start"_s, points[2 * i]}, {u"end"_s, points[2 * i + 1]},
            {u"words"_s, passage.name}, {u"by"_s, passage.coder}, {u"created"_s, timeText(passage.created)},
            {u"modified"_s, timeText(passage.modified)}, {u"codes"_s, codings}, {u"memo"_s, passage.memo}}));
    }
    return out;
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// A name of a file for each document: its own, without what a disk does not take.
QString fileNameFor(const QString &name, FreeNames &taken)
{
    constexpr qsizetype longest = 80;
    QString out;
    for (const QChar sign : name.trimmed()) {
        const bool isOdd = sign < u' ' || QStringView(u"/\\:*?\"<>|").contains(sign);
        out += isOdd ? QChar(u'_') : sign;
    }
    while (out.startsWith(u'.') || out.startsWith(u' '))
        out.remove(0, 1);
    if (out.size() > longest)
        out.truncate(out[longest - 1].isHighSurrogate() ? longest - 1 : longest);
    while (out.endsWith(u'.') || out.endsWith(u' '))
        out.chop(1);
    return taken.take(out);
}

}

FolderFiles folderFiles(const Package &package)
{
    FolderFiles files;
    QJsonArray documents;
    FreeNames names;
    for (const Source &source : package.sources) {
        const QString name = fileNameFor(source.name, names);
        const QString base = folderDocuments + name;
        const QString original = source.original.isEmpty() ? QString() : name + (source.isPdf ? u".pdf"_s : u".docx"_s);
        documents.append(name);
        files.append({base + u".txt", source.text->toUtf8()});
        files.append({base + u".json",
            bytesOf(filled({{u"id"_s, idText(source.id)}, {u"name"_s, source.name}, {u"memo"_s, source.memo},
                {u"created"_s, timeText(source.created)}, {u"original"_s, original},
                {u"values"_s, valuesJson(source.values)}, {u"passages"_s, passagesJson(source)}}))});
        if (!original.isEmpty())
            files.append({folderDocuments + original, source.original});
    }
    QJsonArray codes;
    for (const Core::Code &code : package.codes)
        codes.append(filled(
            {{u"id"_s, idText(code.id.uuid())}, {u"name"_s, code.name}, {u"parent"_s, idText(code.parent.uuid())},
                {u"colour"_s, QString(u'#' + QString::number(code.colour, 16).rightJustified(6, u'0'))},
                {u"heading"_s, code.heading}, {u"memo"_s, code.memo}}));
    QJsonArray variables;
    for (const Variable &variable : package.variables) {
        const auto *type =
            std::ranges::find_if(valueTypes, [&](const auto &one) { return one.first == variable.type; });
        variables.append(filled({{u"id"_s, idText(variable.id)}, {u"name"_s, variable.name}, {u"type"_s, type->second},
            {u"description"_s, variable.description}}));
    }
    QJsonArray cases;
    for (const Case &one : package.cases)
        cases.append(filled({{u"id"_s, idText(one.id)}, {u"name"_s, one.name}, {u"memo"_s, one.memo},
            {u"values"_s, valuesJson(one.values)}, {u"documents"_s, idsOf(one.sources)},
            {u"passages"_s, idsOf(one.passages)}}));
    QJsonArray links;
    for (const Link &link : package.links)
        links.append(filled({{u"id"_s, idText(link.id)}, {u"name"_s, link.name}, {u"from"_s, idText(link.from)},
            {u"to"_s, idText(link.to)}, {u"memo"_s, link.memo}, {u"by"_s, link.coder},
            {u"created"_s, timeText(link.created)}}));
    QJsonArray sets;
    for (const Set &set : package.sets)
        sets.append(filled({{u"id"_s, idText(set.id)}, {u"name"_s, set.name}, {u"codes"_s, idsOf(set.codes)},
            {u"documents"_s, idsOf(set.sources)}}));
    QJsonArray coders;
    for (const Core::CoderIdentity &coder : package.coders)
        coders.append(filled({{u"id"_s, idText(coder.id.uuid())}, {u"name"_s, coder.name}}));
    QJsonArray handedOn;
    for (const Core::HandedOn &one : package.handedOn)
        handedOn.append(QJsonObject{{u"of"_s, idText(one.of.uuid())}, {u"what"_s, one.what}, {u"value"_s, one.value}});
    files.append({u"codes.json"_s, bytesOf({{u"codes"_s, codes}})});
    files.append({u"attributes.json"_s, bytesOf({{u"attributes"_s, variables}})});
    files.append({u"speakers.json"_s, bytesOf({{u"speakers"_s, cases}})});
    files.append({u"links.json"_s, bytesOf({{u"links"_s, links}})});
    files.append({u"sets.json"_s, bytesOf({{u"sets"_s, sets}})});
    files.append({QString(folderBeyond), beyondJson(package.beyond.value_or(QList<Core::AnyChange>()))});
    files.append({QString(folderHead),
        bytesOf({{u"format"_s, folderFormat}, {u"version"_s, folderVersion}, {u"origin"_s, package.origin},
            {u"name"_s, package.name}, {u"memo"_s, package.memo}, {u"coders"_s, coders}, {u"handedOn"_s, handedOn},
            {u"documents"_s, documents}})});
    return files;
}

namespace {

class FolderFile final : public ForeignFile {
public:
    explicit FolderFile(const QString &path)
        : m_folder(path)
    {
    }

    [[nodiscard]] std::optional<Counting> counting() const override { return Counting(); }
    [[nodiscard]] Result<std::optional<QByteArray>> textOf(const Source &source) override
    {
        return file(source.textPath);
    }
    [[nodiscard]] Result<std::optional<QByteArray>> originalOf(const Source &source) override
    {
        return file(source.originalPath);
    }

    [[nodiscard]] Result<void> read()
    {
        const auto project = object(folderHead);
        if (!project)
            return std::unexpected(project.error());
        if ((*project)[u"format"].toString() != folderFormat)
            return Core::failure(ErrorCode::WrongFormat, m_folder.dirName());
        if ((*project)[u"version"].toInt() > folderVersion)
            return Core::failure(ErrorCode::NotSupported, m_folder.dirName());
        m_package.name = (*project)[u"name"].toString();
        m_package.origin = (*project)[u"origin"].toString();
        m_package.memo = (*project)[u"memo"].toString();
        for (const QJsonValue &coder : (*project)[u"coders"].toArray())
            m_package.coders.append({coder[u"name"].toString(), Core::CoderId(uuid(coder[u"id"]))});
        for (const QJsonValue &one : (*project)[u"handedOn"].toArray())
            m_package.handedOn.append(
                {Core::ThingId(uuid(one[u"of"])), one[u"what"].toString(), one[u"value"].toString()});
        Result<void> done = eachOf(u"codes"_s, [this](const QJsonObject &json) { addCode(json); });
        if (done)
            done = eachOf(u"attributes"_s, [this](const QJsonObject &json) { addVariable(json); });
        if (done)
            done = eachOf(u"speakers"_s, [this](const QJsonObject &json) {
                m_package.cases.append({id(json), json[u"name"].toString(), json[u"memo"].toString(), values(json),
                    ids(json[u"documents"]), ids(json[u"passages"])});
            });
        if (done)
            done = eachOf(u"links"_s, [this](const QJsonObject &json) {
                m_package.links.append(
                    {id(json), json[u"name"].toString(), Link::Direction::OneWay, uuid(json[u"from"]),
                        uuid(json[u"to"]), json[u"memo"].toString(), json[u"by"].toString(), time(json[u"created"])});
            });
        if (done)
            done = eachOf(u"sets"_s, [this](const QJsonObject &json) {
                QList<Core::CodeId> codes;
                for (const QUuid &code : ids(json[u"codes"]))
                    codes.append(Core::CodeId(code));
                m_package.sets.append({id(json), json[u"name"].toString(), codes, ids(json[u"documents"])});
            });
        for (const QJsonValue &name : (*project)[u"documents"].toArray()) {
            if (done && !m_clash)
                done = addDocument(name.toString());
        }
        if (done && m_clash)
            return Core::failure(ErrorCode::DamagedFile, m_folder.dirName(), *m_clash);
        return done && (*project)[u"version"].toInt() > 1 ? readBeyond() : done;
    }

private:
    static QUuid uuid(const QJsonValue &value) { return QUuid::fromString(value.toString()); }
    static QDateTime time(const QJsonValue &value)
    {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    }
    static QList<QUuid> ids(const QJsonValue &value)
    {
        QList<QUuid> out;
        for (const QJsonValue &one : value.toArray())
            out.append(uuid(one));
        return out;
    }
    static QList<Value> values(const QJsonObject &json)
    {
        QList<Value> out;
        for (const QJsonValue &one : json[u"values"].toArray())
            out.append({uuid(one[u"variable"]), one[u"value"].toString()});
        return out;
    }
    /// Its own id, which nothing else has.
    QUuid id(const QJsonObject &json)
    {
        const QUuid id = uuid(json[u"id"]);
        if (id.isNull() || m_ids.contains(id))
            m_clash = json[u"id"].toString();
        m_ids.insert(id);
        return id;
    }

    /// A file of the folder, and of no other one.
    Result<std::optional<QByteArray>> file(const QString &name) const
    {
        const QFileInfo info(m_folder.filePath(name));
        const bool leavesFolder = name.contains(".."_L1) || name.startsWith(u'/') || info.isSymLink();
        if (name.isEmpty() || leavesFolder || !info.isFile())
            return std::nullopt;
        if (info.size() > largestFolderMember)
            return Core::failure(ErrorCode::TooLarge, name);
        QFile bytes(info.filePath());
        if (!bytes.open(QIODevice::ReadOnly))
            return Core::failure(ErrorCode::NotReadable, name);
        return bytes.readAll();
    }

    Result<QJsonObject> object(const QString &name) const
    {
        const auto bytes = file(name);
        if (!bytes)
            return std::unexpected(bytes.error());
        const QString subject = m_folder.dirName() + u'/' + name;
        const auto json = readForeignJson(bytes->value_or(QByteArray()), subject);
        if (!json)
            return std::unexpected(json.error());
        return json->isObject() ? Result<QJsonObject>(json->object()) : Core::failure(ErrorCode::DamagedFile, subject);
    }

    Result<void> readBeyond()
    {
        const auto bytes = file(folderBeyond);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (!*bytes) { // somebody has taken it out; all else is there
            m_package.losses.add(Loss::Beyond);
            return {};
        }
        return beyondFromJson(**bytes, m_folder.dirName() + u'/' + folderBeyond)
            .transform([this](QList<Core::AnyChange> things) { m_package.beyond = std::move(things); });
    }

    Result<void> eachOf(const QString &list, const std::function<void(const QJsonObject &)> &add) const
    {
        const auto json = object(list + u".json");
        if (!json)
            return std::unexpected(json.error());
        for (const QJsonValue &one : (*json)[list].toArray())
            add(one.toObject());
        return {};
    }

    void addCode(const QJsonObject &json)
    {
        Core::Code code;
        code.id = Core::CodeId(id(json));
        code.parent = Core::CodeId(uuid(json[u"parent"]));
        if (!code.parent.isNull() && !m_codes.contains(code.parent))
            m_clash = code.parent.toString(); // parents come first: so none stands below itself
        code.name = m_codeNames[code.parent].take(json[u"name"].toString());
        code.colour = json[u"colour"].toString().mid(1).toUInt(nullptr, 16) & 0xFFFFFF;
        code.heading = json[u"heading"].toBool();
        code.memo = json[u"memo"].toString();
        code.position = int(m_package.codes.size());
        m_codes.insert(code.id);
        m_package.codes.append(code);
    }

    void addVariable(const QJsonObject &json)
    {
        Variable variable{id(json), json[u"name"].toString(), ValueType::Text, json[u"description"].toString()};
        for (const auto &[type, key] : valueTypes) {
            if (json[u"type"].toString() == key)
                variable.type = type;
        }
        m_package.variables.append(variable);
    }

    Result<void> addDocument(const QString &name)
    {
        const auto json = object(folderDocuments + name + u".json");
        if (!json)
            return std::unexpected(json.error());
        Source source;
        source.id = id(*json);
        source.name = (*json)[u"name"].toString();
        source.memo = (*json)[u"memo"].toString();
        source.created = time((*json)[u"created"]);
        source.textPath = folderDocuments + name + u".txt";
        if (const QString original = (*json)[u"original"].toString(); !original.isEmpty())
            source.originalPath = folderDocuments + original;
        source.isPdf = source.originalPath.endsWith(".pdf"_L1);
        source.values = values(*json);
        for (const QJsonValue &value : (*json)[u"passages"].toArray()) {
            const QJsonObject one = value.toObject();
            Passage passage{id(one), one[u"start"].toInteger(), one[u"end"].toInteger(), one[u"words"].toString(),
                one[u"by"].toString(), time(one[u"created"]), time(one[u"modified"]), {}, one[u"memo"].toString()};
            for (const QJsonValue &coding : one[u"codes"].toArray())
                passage.codings.append({uuid(coding[u"id"]), Core::CodeId(uuid(coding[u"code"])),
                    coding[u"by"].toString(), time(coding[u"made"])});
            source.passages.append(passage);
        }
        m_package.sources.append(source);
        return {};
    }

    QDir m_folder;
    QSet<QUuid> m_ids;
    QSet<Core::CodeId> m_codes;
    QHash<Core::CodeId, FreeNames> m_codeNames;
    std::optional<QString> m_clash; // an id that stands twice, or for nothing
};

}

Result<std::unique_ptr<ForeignFile>> openFolder(const QString &path)
{
    auto folder = std::make_unique<FolderFile>(path);
    return folder->read().transform([&] { return std::unique_ptr<ForeignFile>(std::move(folder)); });
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &json)
{
    return QString::fromUtf8(json);
}

QJsonValue toJson(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::UTC);
}

QJsonObject toJson(const ImportOptions &options)
{
    QJsonArray disabled;
    for (const CleanupKind kind : options.disabled)
        disabled.append(int(kind));
    QJsonArray labels;
    for (const LabelDecision &decision : options.labels) {
        labels.append(QJsonObject{
            {u"label"_s, decision.label}, {u"speaker"_s, decision.isSpeaker}, {u"person"_s, decision.person}});
    }
    QJsonObject object{{u"encoding"_s, options.encoding}, {u"disabled"_s, disabled}, {u"labels"_s, labels}};
    if (options.kind)
        object.insert(u"kind"_s, int(*options.kind));
    return object;
}

ImportOptions optionsFrom(const QJsonObject &object)
{
    ImportOptions options;
    if (const QJsonValue kind = object[u"kind"]; kind.isDouble())
        options.kind = DocumentKind(std::clamp(kind.toInt(), 0, int(DocumentKind::Other)));
    options.encoding = object[u"encoding"].toString();
    const QJsonArray disabled = object[u"disabled"].toArray();
    for (const QJsonValue &kind : disabled) {
        if (kind.toInt(-1) >= 0 && kind.toInt() < cleanupKindCount)
            options.disabled.append(CleanupKind(kind.toInt()));
    }
    const QJsonArray labels = object[u"labels"].toArray();
    for (const QJsonValue &label : labels)
        options.labels.append({label[u"label"].toString(), label[u"speaker"].toBool(), label[u"person"].toString()});
    return options;
}

QJsonObject toJson(const Anchor &anchor)
{
    return {{u"begin"_s, qint64(anchor.span.begin)}, {u"end"_s, qint64(anchor.span.end)}, {u"exact"_s, anchor.exact},
            {u"prefix"_s, anchor.prefix}, {u"suffix"_s, anchor.suffix},
            {u"text"_s, QString::fromLatin1(anchor.textSha256.toHex())}};
}

Anchor anchorFrom(const QJsonObject &object)
{
    return {{qsizetype(object[u"begin"].toInteger()), qsizetype(object[u"end"].toInteger())},
            object[u"exact"].toString(), object[u"prefix"].toString(), object[u"suffix"].toString(),
            QByteArray::fromHex(object[u"text"].toString().toLatin1())};
}

AnchorState anchorStateFrom(const QJsonValue &value)
{
    return AnchorState(std::clamp(value.toInt(), 0, int(AnchorState::Orphaned)));
}

QJsonObject toJson(const LinkEnd &end)
{
    return {{u"document"_s, end.document.toString()}, {u"anchor"_s, toJson(end.anchor)}, {u"state"_s, int(end.state)}};
}

LinkEnd linkEndFrom(const QJsonObject &object)
{
    return {DocumentId::fromString(object[u"document"].toString()), anchorFrom(object[u"anchor"].toObject()),
            anchorStateFrom(object[u"state"])};
}

QJsonObject toJson(const DocumentRecord &record)
{
    return {{u"id"_s, record.id.toString()}, {u"name"_s, record.name}, {u"path"_s, record.sourcePath},
            {u"options"_s, toJson(record.options)}, {u"imported"_s, toJson(record.imported)},
            {u"position"_s, record.position}};
}

QJsonObject toJson(const Code &code)
{
    return {{u"id"_s, code.id.toString()}, {u"parent"_s, code.parent.isNull() ? QString() : code.parent.toString()},
            {u"name"_s, code.name}, {u"colour"_s, qint64(code.colour)}, {u"key"_s, code.key}, {u"memo"_s, code.memo},
            {u"position"_s, code.position}};
}

QJsonObject toJson(const Annotation &annotation)
{
    QJsonArray codes;
    for (const CodeId &code : annotation.codes)
        codes.append(code.toString());
    return {{u"id"_s, annotation.id.toString()}, {u"document"_s, annotation.document.toString()},
            {u"anchor"_s, toJson(annotation.anchor)}, {u"state"_s, int(annotation.state)}, {u"codes"_s, codes},
            {u"memo"_s, annotation.memo}, {u"coder"_s, annotation.coder}, {u"created"_s, toJson(annotation.created)},
            {u"modified"_s, toJson(annotation.modified)}};
}

QJsonObject toJson(const Topic &topic)
{
    return {{u"id"_s, topic.id.toString()}, {u"name"_s, topic.name}, {u"colour"_s, qint64(topic.colour)},
            {u"phrases"_s, QJsonArray::fromStringList(topic.phrases)}, {u"enabled"_s, topic.enabled},
            {u"position"_s, topic.position}};
}

QJsonObject toJson(const Link &link)
{
    QJsonObject object{{u"id"_s, link.id.toString()}, {u"from"_s, toJson(link.from)}, {u"to"_s, toJson(link.to)},
                       {u"state"_s, int(link.state)}, {u"note"_s, link.note}, {u"coder"_s, link.coder},
                       {u"created"_s, toJson(link.created)}};
    if (link.verdict)
        object[u"verdict"_s] = int(*link.verdict);
    return object;
}

void read(const QJsonObject &object, DocumentRecord &record)
{
    record = {DocumentId::fromString(object[u"id"].toString()), object[u"name"].toString(), object[u"path"].toString(),
              optionsFrom(object[u"options"].toObject()), timeFrom(object[u"imported"]), object[u"position"].toInt()};
}

void read(const QJsonObject &object, Code &code)
{
    code = {CodeId::fromString(object[u"id"].toString()), CodeId::fromString(object[u"parent"].toString()),
            object[u"name"].toString(), Rgb(object[u"colour"].toInteger()), object[u"key"].toString(),
            object[u"memo"].toString(), object[u"position"].toInt()};
}

void read(const QJsonObject &object, Annotation &annotation)
{
    QList<CodeId> codes;
    const QJsonArray ids = object[u"codes"].toArray();
    for (const QJsonValue &id : ids)
        codes.append(CodeId::fromString(id.toString()));
    annotation = {AnnotationId::fromString(object[u"id"].toString()),
                  DocumentId::fromString(object[u"document"].toString()), anchorFrom(object[u"anchor"].toObject()),
                  anchorStateFrom(object[u"state"]), codes, object[u"memo"].toString(), object[u"coder"].toString(),
                  timeFrom(object[u"created"]), timeFrom(object[u"modified"])};
}

void read(const QJsonObject &object, Topic &topic)
{
    QStringList phrases;
    const QJsonArray words = object[u"phrases"].toArray();
    for (const QJsonValue &word : words)
        phrases.append(word.toString());
    topic = {TopicId::fromString(object[u"id"].toString()), object[u"name"].toString(),
             Rgb(object[u"colour"].toInteger()), phrases, object[u"enabled"].toBool(), object[u"position"].toInt()};
}

void read(const QJsonObject &object, Link &link)
{
    link = {LinkId::fromString(object[u"id"].toString()), linkEndFrom(object[u"from"].toObject()),
            linkEndFrom(object[u"to"].toObject()),
            LinkState(std::clamp(object[u"state"].toInt(), 0, int(LinkState::ByHand))), {}, object[u"note"].toString(),
            object[u"coder"].toString(), timeFrom(object[u"created"])};
    if (const QJsonValue verdict = object[u"verdict"]; verdict.isDouble())
        link.verdict = Verdict(std::clamp(verdict.toInt(), 0, verdictCount - 1));
}

template<typename T>
constexpr QLatin1StringView nameOf;
template<>
constexpr QLatin1StringView nameOf<DocumentRecord>("document");
template<>
constexpr QLatin1StringView nameOf<Code>("code");
template<>
constexpr QLatin1StringView nameOf<Annotation>("annotation");
template<>
constexpr QLatin1StringView nameOf<Topic>("topic");
template<>
constexpr QLatin1StringView nameOf<Link>("link");

template<typename T>
bool readChange(const QJsonObject &object, QList<AnyChange> &out)
{
    if (object[u"what"].toString() != nameOf<T>)
        return false;
    const auto side = [&object](QLatin1StringView key) -> std::optional<T> {
        const QJsonValue value = object[key];
        if (!value.isObject())
            return {};
        T one;
        read(value.toObject(), one);
        return one;
    };
    const Change<T> change{side("before"_L1), side("after"_L1)};
    if ((!change.before && !change.after) || (change.before && change.before->id.isNull())
        || (change.after && change.after->id.isNull()))
        return false;
    out.append(change);
    return true;
}

}

QString changesToJson(const QList<AnyChange> &changes)
{
    QJsonArray array;
    for (const AnyChange &any : changes) {
        std::visit(
            [&array]<typename T>(const Change<T> &change) {
                QJsonObject object{{u"what"_s, nameOf<T>}};
                if (change.before)
                    object.insert(u"before"_s, toJson(*change.before));
                if (change.after)
                    object.insert(u"after"_s, toJson(*change.after));
                array.append(object);
            },
            any);
    }
    return text(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QList<AnyChange>> changesFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return {};
    QList<AnyChange> changes;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        if (!readChange<Annotation>(object, changes) && !readChange<Code>(object, changes)
            && !readChange<DocumentRecord>(object, changes) && !readChange<Topic>(object, changes)
            && !readChange<Link>(object, changes))
            return {};
    }
    return changes;
}

QString optionsToJson(const ImportOptions &options)
{
    return text(QJsonDocument(toJson(options)).toJson(QJsonDocument::Compact));
}

std::optional<ImportOptions> optionsFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isObject() ? std::optional(optionsFrom(document.object())) : std::nullopt;
}

QString phrasesToJson(const QStringList &phrases)
{
    return text(QJsonDocument(QJsonArray::fromStringList(phrases)).toJson(QJsonDocument::Compact));
}

QStringList phrasesFromJson(const QString &json)
{
    QStringList phrases;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &phrase : array)
        phrases.append(phrase.toString());
    return phrases;
}

}

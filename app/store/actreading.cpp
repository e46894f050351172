// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::UTC);
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

LinkEnd linkEndFrom(const QJsonObject &object)
{
    return {DocumentId::fromString(object[u"document"].toString()), anchorFrom(object[u"anchor"].toObject()),
        anchorStateFrom(object[u"state"])};
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

template <typename T>
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
    if (!isChange(change))
        return false;
    out.append(change);
    return true;
}

}

std::optional<QList<AnyChange>> changesFromAnyJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
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

std::optional<ImportOptions> optionsFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isObject() ? std::optional(optionsFrom(document.object())) : std::nullopt;
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

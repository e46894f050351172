// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/webannotations.h"

#include "exchange/jsoncheck.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView context = "http://www.w3.org/ns/anno.jsonld"_L1;
constexpr QLatin1StringView uuidScheme = "urn:uuid:"_L1;

QString iri(const QUuid &id)
{
    return uuidScheme + id.toString(QUuid::WithoutBraces);
}

/// To the second, as the model wants it.
QString webTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject textualBody(const QString &value, const QString &purpose)
{
    return {
        {u"type"_s, u"TextualBody"_s}, {u"value"_s, value}, {u"format"_s, u"text/plain"_s}, {u"purpose"_s, purpose}};
}

QJsonObject jsonOf(const WebAnnotation &annotation)
{
    QJsonArray bodies;
    for (const QString &tag : annotation.tags)
        bodies.append(textualBody(tag, u"tagging"_s));
    if (!annotation.note.isEmpty())
        bodies.append(textualBody(annotation.note, u"commenting"_s));
    QJsonArray selectors{QJsonObject{{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, annotation.exact},
        {u"prefix"_s, annotation.prefix}, {u"suffix"_s, annotation.suffix}}};
    if (annotation.begin >= 0)
        selectors.append(QJsonObject{
            {u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, annotation.begin}, {u"end"_s, annotation.end}});
    QJsonObject target{
        {u"type"_s, u"SpecificResource"_s}, {u"source"_s, annotation.source}, {u"selector"_s, selectors}};
    QJsonObject out{{u"id"_s, iri(annotation.id)}, {u"type"_s, u"Annotation"_s}, {u"target"_s, target},
        {u"motivation"_s,
            !annotation.tags.isEmpty()       ? u"tagging"_s
                : !annotation.note.isEmpty() ? u"commenting"_s
                                             : u"highlighting"_s}};
    if (!bodies.isEmpty())
        out.insert(u"body"_s, bodies);
    if (!annotation.creator.isEmpty())
        out.insert(u"creator"_s, QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, annotation.creator}});
    if (annotation.created.isValid())
        out.insert(u"created"_s, webTime(annotation.created));
    if (annotation.modified.isValid())
        out.insert(u"modified"_s, webTime(annotation.modified));
    return out;
}

/// One thing stands where there may be a list of them.
QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// Whether it says so of itself, with or without the vocabulary before it: "oa:Annotation".
bool isA(const QJsonValue &json, QLatin1StringView type)
{
    const QJsonValue named = json[u"type"];
    for (const QJsonValue &one : listOf(named.isUndefined() ? json[u"@type"] : named)) {
        const QString name = one.toString();
        const qsizetype before = name.size() - type.size() - 1;
        if (name.endsWith(type) && (before < 0 || u":#/"_s.contains(name[before])))
            return true;
    }
    return false;
}

/// A resource, named by its address alone or described.
QString addressOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value[u"id"].toString(value[u"@id"].toString());
}

QString nameOfCreator(const QJsonValue &value)
{
    QString name =
        value.isString() ? value.toString() : value[u"name"].toString(value[u"nickname"].toString(addressOf(value)));
    if (name.startsWith("acct:"_L1)) // of Hypothes.is: acct:name@house
        name = name.sliced(5).section(u'@', 0, 0);
    return name;
}

QUuid uuidOf(QString id)
{
    if (id.startsWith(uuidScheme, Qt::CaseInsensitive))
        id = id.sliced(uuidScheme.size());
    return QUuid::fromString(id);
}

QDateTime timeOf(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toUTC();
}

/// Where one selector refines another, the finer words count; a position in it counts from the begin of a part alone.
void readSelectors(const QJsonArray &selectors, WebAnnotation &annotation, bool isFiner = false)
{
    for (const QJsonValue &selector : selectors) {
        if (isA(selector, "TextQuoteSelector"_L1)) {
            annotation.exact = selector[u"exact"].toString();
            annotation.prefix = selector[u"prefix"].toString();
            annotation.suffix = selector[u"suffix"].toString();
        } else if (isA(selector, "TextPositionSelector"_L1) && !isFiner) {
            annotation.begin = selector[u"start"].toInteger(-1);
            annotation.end = selector[u"end"].toInteger(-1);
        }
        readSelectors(listOf(selector[u"refinedBy"]), annotation, true);
    }
}

void readTarget(const QJsonValue &target, WebAnnotation &annotation)
{
    annotation.source =
        target.isObject() && !target[u"source"].isUndefined() ? addressOf(target[u"source"]) : addressOf(target);
    readSelectors(listOf(target[u"selector"]), annotation);
}

WebAnnotation ofW3c(const QJsonValue &json)
{
    WebAnnotation annotation;
    annotation.id = uuidOf(json[u"id"].toString());
    for (const QJsonValue &target : listOf(json[u"target"])) { // the first that says where
        readTarget(target, annotation);
        if (!annotation.exact.isEmpty() || annotation.begin >= 0)
            break;
    }
    QStringList notes;
    for (const QJsonValue &body : listOf(json[u"body"])) {
        const QString value = body.isString() ? body.toString() : body[u"value"].toString();
        const bool isTag = listOf(body[u"purpose"]).contains(u"tagging"_s)
            || (body[u"purpose"].isUndefined() && listOf(json[u"motivation"]).contains(u"tagging"_s));
        if (!value.isEmpty())
            (isTag ? annotation.tags : notes).append(value);
    }
    notes.append(json[u"bodyValue"].toString());
    notes.removeAll(QString());
    annotation.note = notes.join(u"\n\n"_s);
    annotation.creator = nameOfCreator(listOf(json[u"creator"]).first());
    annotation.created = timeOf(json[u"created"]);
    annotation.modified = timeOf(json[u"modified"]);
    return annotation;
}

WebAnnotation ofHypothesis(const QJsonValue &json)
{
    WebAnnotation annotation;
    annotation.source = json[u"uri"].toString();
    annotation.title = listOf(json[u"document"][u"title"]).first().toString();
    for (const QJsonValue &target : listOf(json[u"target"]))
        readSelectors(listOf(target[u"selector"]), annotation);
    annotation.note = json[u"text"].toString();
    for (const QJsonValue &tag : listOf(json[u"tags"]))
        annotation.tags.append(tag.toString());
    annotation.creator = nameOfCreator(json[u"user"]);
    annotation.created = timeOf(json[u"created"]);
    annotation.modified = timeOf(json[u"updated"]);
    return annotation;
}

/// Answers are parts of the note that they answer, said by whom.
QList<WebAnnotation> ofHypothesisExport(const QList<QJsonValue> &list)
{
    QList<WebAnnotation> out;
    QHash<QString, qsizetype> known;
    QList<QJsonValue> answers;
    for (const QJsonValue &one : list) {
        if (!listOf(one[u"references"]).isEmpty()) {
            answers.append(one);
            continue;
        }
        known.insert(one[u"id"].toString(), out.size());
        out.append(ofHypothesis(one));
    }
    for (const QJsonValue &answer : std::as_const(answers)) {
        const auto to = known.constFind(listOf(answer[u"references"]).first().toString());
        if (to == known.cend())
            continue;
        QString &note = out[*to].note;
        note += (note.isEmpty() ? QString() : u"\n\n"_s) + nameOfCreator(answer[u"user"]) + u": "
            + answer[u"text"].toString();
    }
    return out;
}

bool isOfHypothesis(const QJsonValue &json)
{
    return json[u"uri"].isString() && (json[u"target"].isArray() || json[u"references"].isArray());
}

/// The annotations of a file, in whatever lists, pages and collections they lie.
struct Collected {
    void collect(const QJsonValue &value, int depth = 0)
    {
        static constexpr int deepestPage = 8;
        static constexpr QLatin1StringView holders[]{
            "annotations"_L1, "rows"_L1, "replies"_L1, "items"_L1, "first"_L1, "@graph"_L1};
        for (const QJsonValue &one : listOf(value)) {
            if (isA(one, "Annotation"_L1)) {
                model.append(one);
            } else if (isOfHypothesis(one)) {
                hypothesis.append(one);
            } else {
                bool isHolder = false;
                for (const QLatin1StringView holder : holders) {
                    const QJsonValue held = one[holder];
                    if (held.isUndefined() || depth == deepestPage)
                        continue;
                    isHolder = true;
                    collect(held, depth + 1);
                }
                hasOthers = hasOthers || !isHolder;
            }
        }
    }

    QList<QJsonValue> model; // of the W3C
    QList<QJsonValue> hypothesis; // as it exports them, and as its interface for programs gives them
    bool hasOthers = false;
};

}

QByteArray writtenWebAnnotations(const QUuid &page, const QList<WebAnnotation> &annotations)
{
    QJsonArray items;
    for (const WebAnnotation &annotation : annotations)
        items.append(jsonOf(annotation));
    return QJsonDocument(QJsonObject{{u"@context"_s, context}, {u"id"_s, iri(page)}, {u"type"_s, u"AnnotationPage"_s},
                             {u"items"_s, items}})
        .toJson();
}

Core::Result<QList<WebAnnotation>> readWebAnnotations(const QByteArray &bytes, const QString &subject)
{
    const auto json = readForeignJson(bytes, subject);
    if (!json)
        return std::unexpected(json.error());
    Collected found;
    found.collect(json->isArray() ? QJsonValue(json->array()) : QJsonValue(json->object()));
    QList<WebAnnotation> annotations;
    for (const QJsonValue &one : std::as_const(found.model))
        annotations.append(ofW3c(one));
    annotations += ofHypothesisExport(found.hypothesis);
    if (annotations.isEmpty() && found.hasOthers)
        return Core::failure(Core::ErrorCode::WrongFormat, subject);
    return annotations;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actjson.h"

#include "store/actreading.h"
#include "store/jsontext.h"

namespace Crossread::Store {

using namespace Core;

namespace {

// Keys come in alphabetical order, as they always have; changesFromOwnJson() reads them in that order.

template <typename List>
void writeArray(JsonWriter &json, const List &list, auto writeOne)
{
    json.raw("[");
    for (bool first = true; const auto &one : list) {
        if (!std::exchange(first, false))
            json.raw(",");
        writeOne(one);
    }
    json.raw("]");
}

void write(JsonWriter &json, const ImportOptions &options)
{
    json.raw(R"({"disabled":)");
    writeArray(json, options.disabled, [&json](CleanupKind kind) { json.number(int(kind)); });
    json.raw(R"(,"encoding":)");
    json.string(options.encoding);
    if (options.kind) {
        json.raw(R"(,"kind":)");
        json.number(int(*options.kind));
    }
    json.raw(R"(,"labels":)");
    writeArray(json, options.labels, [&json](const LabelDecision &decision) {
        json.raw(R"({"label":)");
        json.string(decision.label);
        json.raw(R"(,"person":)");
        json.string(decision.person);
        json.raw(R"(,"speaker":)");
        json.boolean(decision.isSpeaker);
        json.raw("}");
    });
    json.raw("}");
}

void write(JsonWriter &json, const Anchor &anchor)
{
    json.raw(R"({"begin":)");
    json.number(anchor.span.begin);
    json.raw(R"(,"end":)");
    json.number(anchor.span.end);
    json.raw(R"(,"exact":)");
    json.string(anchor.exact);
    json.raw(R"(,"prefix":)");
    json.string(anchor.prefix);
    json.raw(R"(,"suffix":)");
    json.string(anchor.suffix);
    json.raw(R"(,"text":)");
    json.hex(anchor.textSha256);
    json.raw("}");
}

void write(JsonWriter &json, const LinkEnd &end)
{
    json.raw(R"({"anchor":)");
    write(json, end.anchor);
    json.raw(R"(,"document":)");
    json.id(end.document.uuid());
    json.raw(R"(,"state":)");
    json.number(int(end.state));
    json.raw("}");
}

void write(JsonWriter &json, const DocumentRecord &record)
{
    json.raw(R"({"id":)");
    json.id(record.id.uuid());
    json.raw(R"(,"imported":)");
    json.number(record.imported.toMSecsSinceEpoch());
    json.raw(R"(,"name":)");
    json.string(record.name);
    json.raw(R"(,"options":)");
    write(json, record.options);
    json.raw(R"(,"path":)");
    json.string(record.sourcePath);
    json.raw(R"(,"position":)");
    json.number(record.position);
    json.raw("}");
}

void write(JsonWriter &json, const Code &code)
{
    json.raw(R"({"colour":)");
    json.number(code.colour);
    json.raw(R"(,"id":)");
    json.id(code.id.uuid());
    json.raw(R"(,"key":)");
    json.string(code.key);
    json.raw(R"(,"memo":)");
    json.string(code.memo);
    json.raw(R"(,"name":)");
    json.string(code.name);
    json.raw(R"(,"parent":)");
    if (code.parent.isNull())
        json.raw(R"("")");
    else
        json.id(code.parent.uuid());
    json.raw(R"(,"position":)");
    json.number(code.position);
    json.raw("}");
}

void write(JsonWriter &json, const Annotation &annotation)
{
    json.raw(R"({"anchor":)");
    write(json, annotation.anchor);
    json.raw(R"(,"coder":)");
    json.string(annotation.coder);
    json.raw(R"(,"codes":)");
    writeArray(json, annotation.codes, [&json](CodeId code) { json.id(code.uuid()); });
    json.raw(R"(,"created":)");
    json.number(annotation.created.toMSecsSinceEpoch());
    json.raw(R"(,"document":)");
    json.id(annotation.document.uuid());
    json.raw(R"(,"id":)");
    json.id(annotation.id.uuid());
    json.raw(R"(,"memo":)");
    json.string(annotation.memo);
    json.raw(R"(,"modified":)");
    json.number(annotation.modified.toMSecsSinceEpoch());
    json.raw(R"(,"state":)");
    json.number(int(annotation.state));
    json.raw("}");
}

void write(JsonWriter &json, const Topic &topic)
{
    json.raw(R"({"colour":)");
    json.number(topic.colour);
    json.raw(R"(,"enabled":)");
    json.boolean(topic.enabled);
    json.raw(R"(,"id":)");
    json.id(topic.id.uuid());
    json.raw(R"(,"name":)");
    json.string(topic.name);
    json.raw(R"(,"phrases":)");
    writeArray(json, topic.phrases, [&json](const QString &phrase) { json.string(phrase); });
    json.raw(R"(,"position":)");
    json.number(topic.position);
    json.raw("}");
}

void write(JsonWriter &json, const Link &link)
{
    json.raw(R"({"coder":)");
    json.string(link.coder);
    json.raw(R"(,"created":)");
    json.number(link.created.toMSecsSinceEpoch());
    json.raw(R"(,"from":)");
    write(json, link.from);
    json.raw(R"(,"id":)");
    json.id(link.id.uuid());
    json.raw(R"(,"note":)");
    json.string(link.note);
    json.raw(R"(,"state":)");
    json.number(int(link.state));
    json.raw(R"(,"to":)");
    write(json, link.to);
    if (link.verdict) {
        json.raw(R"(,"verdict":)");
        json.number(int(*link.verdict));
    }
    json.raw("}");
}

template <typename T>
void write(JsonWriter &json, const Change<T> &change)
{
    json.raw("{");
    if (change.after) {
        json.raw(R"("after":)");
        write(json, *change.after);
        json.raw(",");
    }
    if (change.before) {
        json.raw(R"("before":)");
        write(json, *change.before);
        json.raw(",");
    }
    json.raw(R"("what":")");
    json.raw(nameOf<T>);
    json.raw(R"("})");
}

}

QByteArray changesToJson(const QList<AnyChange> &changes)
{
    JsonWriter json;
    writeArray(json, changes,
        [&json](const AnyChange &any) { std::visit([&json](const auto &one) { write(json, one); }, any); });
    return json.take();
}

std::optional<QList<AnyChange>> changesFromJson(const QByteArray &json)
{
    auto changes = changesFromOwnJson(json);
    return changes ? std::move(changes) : changesFromAnyJson(json);
}

QString optionsToJson(const ImportOptions &options)
{
    JsonWriter json;
    write(json, options);
    return QString::fromUtf8(json.take());
}

QString phrasesToJson(const QStringList &phrases)
{
    JsonWriter json;
    writeArray(json, phrases, [&json](const QString &phrase) { json.string(phrase); });
    return QString::fromUtf8(json.take());
}

}

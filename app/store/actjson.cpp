// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actjson.h"

#include "store/actreading.h"
#include "store/jsonwriting.h"

namespace Crossread::Store {

using namespace Core;

template <typename T>
static void write(JsonWriter &json, const Change<T> &change)
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
    json.raw(Description<T>::table);
    json.raw(R"("})");
}

static void write(JsonWriter &json, const AnyChange &any)
{
    std::visit([&json](const auto &one) { write(json, one); }, any);
}

QByteArray changesToJson(const QList<AnyChange> &changes)
{
    return toJson(changes);
}

std::optional<QList<AnyChange>> changesFromJson(const QByteArray &json)
{
    auto changes = changesFromOwnJson(json);
    return changes ? std::move(changes) : changesFromAnyJson(json);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jsontext.h"
#include "store/kinds.h"

/// Writes described values, and what they are made of, as JSON.
namespace Crossread::Store {

inline void write(JsonWriter &json, const QString &text)
{
    json.string(text);
}

inline void write(JsonWriter &json, bool value)
{
    json.boolean(value);
}

inline void write(JsonWriter &json, qint64 value)
{
    json.number(value);
}

inline void write(JsonWriter &json, int value)
{
    json.number(value);
}

inline void write(JsonWriter &json, Core::Rgb value)
{
    json.number(value);
}

inline void write(JsonWriter &json, const QDateTime &time)
{
    json.number(time.toMSecsSinceEpoch());
}

inline void write(JsonWriter &json, const QByteArray &bytes)
{
    json.hex(bytes);
}

template <typename Tag>
void write(JsonWriter &json, const Core::Id<Tag> &id)
{
    json.id(id.uuid());
}

template <typename Enum>
    requires std::is_enum_v<Enum>
void write(JsonWriter &json, Enum value)
{
    json.number(int(value));
}

template <typename T>
void write(JsonWriter &json, const std::optional<T> &value)
{
    write(json, *value);
}

template <typename T>
void write(JsonWriter &json, const QList<T> &list)
{
    json.raw("[");
    for (bool first = true; const T &one : list) {
        if (!std::exchange(first, false))
            json.raw(",");
        write(json, one);
    }
    json.raw("]");
}

/// The fields of `value`, each with its key; the first one of an object opens it.
template <typename T>
void writeFields(JsonWriter &json, const T &value, bool &first)
{
    Description<T>::each([&]<typename Field>(Field) {
        const auto &one = value.*Field::member;
        if constexpr (Field::json.empty()) {
            writeFields(json, one, first);
        } else {
            if (isLeftOut<Field>(one))
                return;
            json.raw(std::exchange(first, false) ? Field::firstKey : Field::laterKey);
            if constexpr (Field::form == Form::MayBeNull) {
                if (one.isNull())
                    return json.raw(R"("")");
            }
            write(json, one);
        }
    });
}

template <Described T>
void write(JsonWriter &json, const T &value)
{
    bool first = true;
    writeFields(json, value, first);
    json.raw(first ? "{}" : "}");
}

template <typename T>
[[nodiscard]] QByteArray toJson(const T &value)
{
    JsonWriter json;
    write(json, value);
    return json.take();
}

}

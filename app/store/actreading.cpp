// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actreading.h"

#include "store/kinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

/// Reads values out of JSON that need not be as we write it. read() says whether the value can be one of ours at all.
struct AnyReader {
    static bool read(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        return true;
    }
    static bool read(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return true;
    }
    static bool read(const QJsonValue &json, int &value)
    {
        value = json.toInt();
        return true;
    }
    static bool read(const QJsonValue &json, qint64 &value)
    {
        value = json.toInteger();
        return true;
    }
    static bool read(const QJsonValue &json, Rgb &value)
    {
        value = Rgb(json.toInteger());
        return true;
    }
    static bool read(const QJsonValue &json, QDateTime &time)
    {
        time = QDateTime::fromMSecsSinceEpoch(json.toInteger(), QTimeZone::UTC);
        return true;
    }
    static bool read(const QJsonValue &json, QByteArray &bytes)
    {
        bytes = QByteArray::fromHex(json.toString().toLatin1());
        return true;
    }
    template <typename Tag>
    static bool read(const QJsonValue &json, Id<Tag> &id)
    {
        id = Id<Tag>::fromString(json.toString());
        return true;
    }
    /// One from a later version reads as the nearest that is known here.
    template <typename Enum>
        requires std::is_enum_v<Enum>
    static bool read(const QJsonValue &json, Enum &value)
    {
        value = Enum(std::clamp(json.toInt(), 0, highest<Enum>));
        return true;
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    static bool read(const QJsonValue &json, std::optional<Enum> &value)
    {
        return !json.isDouble() || read(json, value.emplace());
    }
    template <typename T>
    static bool read(const QJsonValue &json, QList<T> &list)
    {
        const QJsonArray array = json.toArray();
        return std::ranges::all_of(array, [&list](const QJsonValue &one) { return read(one, list.emplaceBack()); });
    }
    /// A clean-up that is not known here cannot be switched off.
    static bool read(const QJsonValue &json, QList<CleanupKind> &list)
    {
        const QJsonArray array = json.toArray();
        for (const QJsonValue &kind : array) {
            if (kind.toInt(-1) >= 0 && kind.toInt() <= highest<CleanupKind>)
                list.append(CleanupKind(kind.toInt()));
        }
        return true;
    }
    template <Described T>
    static bool read(const QJsonValue &json, T &value)
    {
        return Description<T>::all([&]<typename Field>(Field) {
            auto &one = value.*Field::member;
            if constexpr (Field::json.empty()) {
                return read(json, one);
            } else {
                const QJsonValue found = json[QLatin1StringView(Field::json.data(), Field::json.size())];
                return (mayBeLeftOut<Field> && found.isUndefined()) || read(found, one);
            }
        }) && isSound(value);
    }
};

/// False where it is none of these, or none that can be.
template <typename T>
bool readChange(const QJsonObject &object, QList<AnyChange> &out)
{
    const std::string_view name = Description<T>::table;
    if (object["what"_L1].toString() != QLatin1StringView(name.data(), name.size()))
        return false;
    Change<T> change;
    const auto readSide = [&object](QLatin1StringView key, std::optional<T> &side) {
        const QJsonValue value = object[key];
        return !value.isObject() || AnyReader::read(value, side.emplace());
    };
    if (!readSide("before"_L1, change.before) || !readSide("after"_L1, change.after) || !isChange(change))
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
        if (!Kinds::any([&]<typename T>() { return readChange<T>(object, changes); }))
            return {};
    }
    return changes;
}

std::optional<ImportOptions> optionsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    ImportOptions options;
    return document.isObject() && AnyReader::read(document.object(), options) ? std::optional(options) : std::nullopt;
}

std::optional<Metadata> metadataFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Metadata metadata;
    return document.isObject() && AnyReader::read(document.object(), metadata) ? std::optional(metadata) : std::nullopt;
}

std::optional<QStringList> phrasesFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QStringList phrases;
    return document.isArray() && AnyReader::read(document.array(), phrases) ? std::optional(phrases) : std::nullopt;
}

}

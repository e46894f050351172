// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actreading.h"

#include "store/kinds.h"
#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <limits>

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
    /// A number that is none that an integer can be is not taken for nothing.
    static bool read(const QJsonValue &json, qint64 &value)
    {
        value = json.toInteger(0);
        return value != 0 || json.toInteger(1) == 0 || !json.isDouble();
    }
    template <typename Number>
    static bool readWithin(const QJsonValue &json, qint64 least, qint64 most, Number &value)
    {
        qint64 number = 0;
        const bool possible = read(json, number) && least <= number && number <= most;
        value = Number(possible ? number : 0);
        return possible;
    }
    static bool read(const QJsonValue &json, int &value)
    {
        return readWithin(json, std::numeric_limits<int>::min(), std::numeric_limits<int>::max(), value);
    }
    static bool read(const QJsonValue &json, Rgb &value) { return readWithin(json, 0, whitest, value); }
    static bool read(const QJsonValue &json, QDateTime &time)
    {
        qint64 milliseconds = 0;
        const bool possible = readWithin(json, -furthestTime, furthestTime, milliseconds);
        time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
        return possible;
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
        constexpr int furthestVersion = 1000;
        int number = 0;
        const bool possible = readWithin(json, 0, furthestVersion, number);
        value = Enum(std::min(number, highest<Enum>));
        return possible;
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
    const QJsonDocument document = readJson(json);
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

template <typename T>
std::optional<T> valueFromJson(const QByteArray &json)
{
    const QJsonDocument document = readJson(json);
    const bool isRight = Described<T> ? document.isObject() : document.isArray();
    T value;
    const QJsonValue found = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return isRight && AnyReader::read(found, value) ? std::optional(std::move(value)) : std::nullopt;
}

template std::optional<ImportOptions> valueFromJson(const QByteArray &);
template std::optional<Metadata> valueFromJson(const QByteArray &);
template std::optional<QStringList> valueFromJson(const QByteArray &);
template std::optional<QList<CodeId>> valueFromJson(const QByteArray &);
template std::optional<QList<AttributeValue>> valueFromJson(const QByteArray &);
template std::optional<QList<CoderIdentity>> valueFromJson(const QByteArray &);
template std::optional<QList<HandedOn>> valueFromJson(const QByteArray &);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actreading.h"
#include "store/jsontext.h"
#include "store/kinds.h"

#include <QTimeZone>

#include <tuple>

namespace Crossread::Store {

using namespace Core;

namespace {

/// A field's value read last, and its text: what comes again, as most things do from one annotation to the next, is not
/// read again and shares its memory.
template <typename Field>
struct Known {
    QByteArrayView text;
    typename Field::Value value;
};

template <typename T>
constexpr bool sharesMemory = std::is_same_v<T, QString> || std::is_same_v<T, QByteArray> || std::is_same_v<T, Anchor>;
template <typename T>
constexpr bool sharesMemory<QList<T>> = true;

template <typename... Field>
std::tuple<Known<Field>...> knownOf(const Fields<Field...> &);
template <typename... T>
using KnownOf = decltype(std::tuple_cat(knownOf(Description<T>{})...));

/// Reads one act's things in the order in which they are written.
class ActScanner {
public:
    explicit ActScanner(QByteArrayView json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool read(QList<AnyChange> &changes)
    {
        return readArray([&] { return Kinds::any([&]<typename T>() { return change<T>(changes); }); })
            && m_json.atEnd();
    }

private:
    template <typename T>
    [[nodiscard]] bool change(QList<AnyChange> &changes)
    {
        const char *const begin = m_json.place();
        auto &read = std::get<Change<T>>(changes.emplaceBack(std::in_place_type<Change<T>>));
        if (m_json.raw("{") && side(R"("after":)", read.after) && side(R"("before":)", read.before)
            && m_json.raw(R"("what":")") && m_json.raw(Description<T>::table) && m_json.raw(R"("})") && isChange(read))
            return true;
        changes.removeLast();
        m_json.goTo(begin);
        return false;
    }

    template <typename T>
    [[nodiscard]] bool side(QByteArrayView key, std::optional<T> &value)
    {
        if (!m_json.raw(key))
            return true;
        return read(value.emplace()) && m_json.raw(",");
    }

    [[nodiscard]] bool readArray(auto readOne)
    {
        if (!m_json.raw("["))
            return false;
        if (m_json.raw("]"))
            return true;
        do {
            if (!readOne())
                return false;
        } while (m_json.raw(","));
        return m_json.raw("]");
    }

    template <typename Field>
    [[nodiscard]] bool readKnown(typename Field::Value &value)
    {
        auto &last = std::get<Known<Field>>(m_known);
        // A whole value ends with what cannot stand inside of it, so that none is the beginning of another.
        if (!last.text.isEmpty() && m_json.raw(last.text)) {
            value = last.value;
            return true;
        }
        const char *const begin = m_json.place();
        if (!read(value))
            return false;
        last = {{begin, m_json.place()}, value};
        return true;
    }

    [[nodiscard]] bool read(QString &text) { return m_json.string(text); }
    [[nodiscard]] bool read(bool &value) { return m_json.boolean(value); }
    [[nodiscard]] bool read(int &value) { return m_json.number(value); }
    [[nodiscard]] bool read(qint64 &value) { return m_json.number(value); }
    [[nodiscard]] bool read(QByteArray &bytes) { return m_json.hex(bytes); }

    [[nodiscard]] bool read(Rgb &value)
    {
        qint64 number = 0;
        if (!m_json.number(number) || number < 0 || number > whitest)
            return false;
        value = Rgb(number);
        return true;
    }

    [[nodiscard]] bool read(QDateTime &time)
    {
        qint64 milliseconds = 0;
        if (!m_json.number(milliseconds) || !isSoundTime(milliseconds))
            return false;
        time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
        return true;
    }

    template <typename Tag>
    [[nodiscard]] bool read(Id<Tag> &id)
    {
        QUuid uuid;
        if (!m_json.id(uuid))
            return false;
        id = Id<Tag>(uuid);
        return true;
    }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    [[nodiscard]] bool read(Enum &value)
    {
        int number = 0;
        if (!m_json.number(number) || number < 0 || number > highest<Enum>)
            return false;
        value = Enum(number);
        return true;
    }

    template <typename T>
    [[nodiscard]] bool read(std::optional<T> &value)
    {
        return read(value.emplace());
    }

    template <typename T>
    [[nodiscard]] bool read(QList<T> &list)
    {
        return readArray([&] { return read(list.emplaceBack()); });
    }

    template <Described T>
    [[nodiscard]] bool read(T &value)
    {
        bool first = true;
        return readFields(value, first) && m_json.raw(first ? "{}" : "}");
    }

    template <typename T>
    [[nodiscard]] bool readFields(T &value, bool &first)
    {
        return Description<T>::all([&]<typename Field>(Field) {
            auto &one = value.*Field::member;
            if constexpr (Field::json.empty()) {
                return readFields(one, first);
            } else {
                if (!m_json.raw(first ? Field::firstKey : Field::laterKey))
                    return mayBeLeftOut<Field>;
                first = false;
                if constexpr (Field::form == Form::MayBeNull) {
                    if (m_json.raw(R"("")"))
                        return true;
                }
                if constexpr (sharesMemory<typename Field::Value>)
                    return readKnown<Field>(one);
                else
                    return read(one);
            }
        }) && isSound(value);
    }

    JsonScanner m_json;
    KnownOf<Anchor, Annotation, LinkEnd, Link, LabelDecision, ImportOptions, Metadata, DocumentRecord, Code, Topic,
        AttributeValue, Attribute, SpeakerRecord, CodeSet, SavedQuery, CoderIdentity, HandedOn, ProjectMemo>
        m_known;
};

}

std::optional<QList<AnyChange>> changesFromOwnJson(const QByteArray &json)
{
    QList<AnyChange> changes;
    changes.reserve(QByteArrayView(json).count(R"("what":")")); // at most so many
    if (!QByteArrayView(json).isValidUtf8() || !ActScanner(json).read(changes))
        return {};
    return changes;
}

}

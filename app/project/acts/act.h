// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/document.h"
#include "core/error.h"
#include "project/data.h"
#include "store/kinds.h"

#include <functional>

/// What the reader does to a project, as functions from what it says to what changes: they touch no file and tell nobody,
/// and the same arguments give the same act, but for new ids.
namespace Crossread::Project::Acts {

/// An act that brings something new, and that.
template <typename Id>
struct Made {
    Core::ChangeSet act; ///< without changes where it was there already
    Id id;
};

/// An act of what may be a great many changes: they are made elsewhere, later, of what was there when it was decided.
struct LongAct {
    QString label;
    std::function<QList<Core::AnyChange>()> make;
};

/// Who does something, and when.
struct By {
    QString coder;
    QDateTime now; ///< UTC
};

/// Gives the reading text of a document; it may have to be read first. Errors: NoSuchDocument, those of reading.
using TextOf = std::function<Core::Result<Core::DocumentPtr>(Core::DocumentId)>;

/// What can be written and read back unchanged, with U+FFFD for what cannot: half a surrogate pair, U+FFFE, U+FFFF. Texts
/// that are imported are read in the same way.
[[nodiscard]] QString storable(QString text);
[[nodiscard]] inline QStringList storable(QStringList texts)
{
    for (QString &text : texts)
        text = storable(std::move(text));
    return texts;
}
/// The same of all that a thing says, in whatever part of it.
template <Store::Described T>
[[nodiscard]] T storable(T thing);
template <Store::Described T>
[[nodiscard]] QList<T> storable(QList<T> things)
{
    for (T &thing : things)
        thing = storable(std::move(thing));
    return things;
}
template <typename T>
constexpr bool saysText = std::is_same_v<T, QString> || std::is_same_v<T, QStringList> || Store::Described<T>;
template <typename T>
constexpr bool saysText<QList<T>> = Store::Described<T> || std::is_same_v<T, QString>;
template <Store::Described T>
T storable(T thing)
{
    Store::Description<T>::each([&thing]<typename Field>(Field) {
        auto &one = thing.*Field::member;
        if constexpr (saysText<std::decay_t<decltype(one)>>)
            one = storable(std::move(one));
    });
    return thing;
}

template <typename T>
Core::ChangeSet oneChange(const QString &label, std::optional<T> before, std::optional<T> after)
{
    return {label, before == after ? QList<Core::AnyChange>{} : QList<Core::AnyChange>{Core::Change<T>{before, after}}};
}

template <typename T>
std::optional<T> copyOf(const T *value)
{
    return value ? std::optional(*value) : std::nullopt;
}

}

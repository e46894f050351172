// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/kinds.h"

#include <QStringList>

/// What SQL calls the fields of a described kind.
namespace Crossread::Store {

template <typename T>
[[nodiscard]] QString tableOf()
{
    return QString::fromLatin1(Description<T>::table);
}

/// In the order of the description; without the proof and without what lies in other tables.
template <typename T>
[[nodiscard]] QStringList columnsOf(const QString &prefix = {})
{
    QStringList columns;
    Description<T>::each([&]<typename Field>(Field) {
        const QString name = prefix + QLatin1StringView(Field::column.data(), qsizetype(Field::column.size()));
        if constexpr (Field::form == Form::InColumns)
            columns += columnsOf<typename Field::Value>(name);
        else if constexpr (Field::form != Form::Apart)
            columns += name;
    });
    return columns;
}

/// The text that lies in a column; empty where no text of `thing` does.
template <typename T>
[[nodiscard]] QString textIn(const T &thing, QLatin1StringView column, const QString &prefix = {})
{
    QString text;
    Description<T>::each([&]<typename Field>(Field) {
        const QString name = prefix + QLatin1StringView(Field::column.data(), qsizetype(Field::column.size()));
        if constexpr (Field::form == Form::InColumns)
            text += textIn(thing.*Field::member, column, name);
        else if constexpr (std::is_same_v<typename Field::Value, QString>)
            text += name == column ? thing.*Field::member : QString();
    });
    return text;
}

}

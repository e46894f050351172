// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"

/// What the acts of a project are put together from.
namespace Crossread::Project {

/// What can be written and read back unchanged: lone surrogates cannot.
inline QString storable(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
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

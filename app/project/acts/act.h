// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/document.h"
#include "core/error.h"
#include "project/data.h"

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

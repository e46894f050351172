// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QHash>
#include <QSet>

/// Codes as people write them. Inside, a code is its id; this is for what is read and typed.
namespace Crossread::Core {

/// The names from the top down to a code as one text: Security/Guarantees. A name with a slash in it, or with a quotation
/// mark at its begin, stands in quotation marks, and each of its own is doubled: "war/peace"/"""so-called"" allies".
[[nodiscard]] QString codePathOf(const QStringList &names);
/// The same way back; blanks around a name are let go. Empty where there is no name, or an empty one.
[[nodiscard]] QStringList codeNamesIn(QStringView path);

/// The paths of codes, by code.
[[nodiscard]] QHash<CodeId, QString> codePaths(const QList<Code> &codes);
/// What stands for each code where there is no room for its name: the first letters of its first two words, or the first
/// two of its name. Where an older code has those already, case aside, others of the name do, or three, or a digit; a code
/// that comes new changes those of no other. No emoji and no accent is cut off. Only of a hundred codes that are called
/// alike do the last ones share theirs.
[[nodiscard]] QHash<CodeId, QString> codeLetters(const QList<Code> &codes);
/// The code, and all below it.
[[nodiscard]] QSet<CodeId> withCodesBelow(const QList<Code> &codes, CodeId id);

/// The codes that somebody means who writes `text`: the one with that path; else all with just that name; else the same,
/// case aside. Several only where they share a name.
[[nodiscard]] QList<CodeId> codesMeant(const QList<Code> &codes, QStringView text);

}

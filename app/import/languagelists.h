// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Crossread::Import {

/// What resources/languages say under `section` and `key`, all languages together, since a text need not say what language it
/// is in: words of a string that are parted by blanks, or the phrases of a list. Read once.
[[nodiscard]] QStringList languageList(const QString &section, const QString &key);
/// The same as alternatives for a regular expression, the longest first; matches nothing where there are none.
[[nodiscard]] QString languagePattern(const QString &section, const QString &key);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Core {

/// A name as lists of references sort it. An office or a paper has only a family name.
struct PersonName {
    QString family;
    QString given;
    QString particle; ///< "von", "de la": before the family name, sorted with the given ones
    [[nodiscard]] bool isOffice() const { return given.isEmpty(); }
    [[nodiscard]] QString whole() const; ///< as spoken
    friend bool operator==(const PersonName &, const PersonName &) = default;
};
/// Of a name as printed: "Anna Berg", "Berg, Anna"; an office where it has a word that names one.
[[nodiscard]] PersonName personName(const QString &printed);

}

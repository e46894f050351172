// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/speakers/labelgroups.h"

namespace Crossread::Import {

/// A person that labels stand for.
struct Person {
    QString name; ///< "Vladimir Putin", "President Biden", "Ms. Psaki"
    QString role; ///< "President of Russia"
};

/// Leads from each accepted group's key to its person; several keys lead to one where they surely mean the same:
///
/// | labels                                               | person                                |
/// |------------------------------------------------------|---------------------------------------|
/// | President of Russia Vladimir Putin, Vladimir Putin   | Vladimir Putin, President of Russia   |
/// | M. Hugo Tessier, rapporteur; M. Hugo Tessier         | M. Hugo Tessier, rapporteur           |
/// | MS. PSAKI, Ms Psaki                                  | Ms. Psaki                             |
/// | Mr. Wallace, Chris Wallace                           | Chris Wallace                         |
/// | WOLF BLITZER, CNN ANCHOR and BLITZER                 | Wolf Blitzer, CNN Anchor              |
/// | Jane Roe, JR                                         | Jane Roe                              |
/// | Mr. Clinton, Mrs. Clinton, Bill Clinton              | three: nobody can tell from the names |
struct Persons {
    QList<Person> list;
    QHash<QString, int> byKey; ///< index into list
};
[[nodiscard]] Persons personsOf(const LabelGroups &groups);

}

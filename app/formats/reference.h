// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citing.h"

namespace Crossread::Formats {

/// A document as lists of references have it.
struct Reference {
    QString key; ///< letters and digits, unique in its list: "berg2022bad"
    Core::DocumentKind kind = Core::DocumentKind::Other;
    Core::Metadata metadata; ///< with a title
};

/// A key for each, of the author, the year and the first word of the title.
void giveKeys(QList<Reference> &references);

}

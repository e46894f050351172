// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/data.h"

namespace Crossread::Library {

/// Some of a project's documents: those to which all of this applies. Where nothing is said, all of them. The window and the
/// command line choose documents in this way, whatever is then done with them.
struct DocumentSet {
    QList<Core::DocumentId> documents = {}; ///< any of these; empty: whichever
    std::optional<QString> group = {}; ///< in this one, or one within it; empty: in none
    QList<Core::AttributeValue> said = {}; ///< each of this is said of it, case aside; of an empty value: nothing is
    QString from = {}; ///< published then or later, as far as it is known: "2022-03-07", "2022-03", "2022"
    QString to = {}; ///< then or earlier; "2022" has its December
    bool operator==(const DocumentSet &) const = default;
};

/// By position.
[[nodiscard]] QList<Core::DocumentRecord> recordsIn(const Project::Data &data, const DocumentSet &set);

}

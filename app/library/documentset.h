// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/data.h"
#include "retrieve/spoken.h"

namespace Crossread::Library {

/// Some of a project's documents: those to which all of this applies. Where nothing is said, all of them. The window and the
/// command line choose documents in this way, whatever is then done with them. Whoever looks at their words can also be asked
/// for those of some people alone.
struct DocumentSet {
    QList<Core::DocumentId> documents = {}; ///< any of these; empty: whichever
    std::optional<QString> group = {}; ///< in this one, or one within it; empty: in none
    QList<Core::AttributeValue> said = {}; ///< each of this is said of it, case aside; of an empty value: nothing is
    QString from = {}; ///< published then or later, as far as it is known: "2022-03-07", "2022-03", "2022"
    QString to = {}; ///< then or earlier; "2022" has its December
    QStringList speakers = {}; ///< in these, only what one of them says, case aside; empty: whatever stands there
    QList<Core::AttributeValue> saidOfSpeakers = {}; ///< likewise, of whom each of this is said
    bool operator==(const DocumentSet &) const = default;
};

/// By position.
[[nodiscard]] QList<Core::DocumentRecord> recordsIn(const Project::Data &data, const DocumentSet &set);
/// Whose words in those are meant; for any thread.
[[nodiscard]] Retrieve::SpokenBy spokenBy(const Project::Data &data, const DocumentSet &set);

}

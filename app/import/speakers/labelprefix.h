// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Crossread::Import {

/// What goes before a label without being part of it.
///
/// | paragraph                                     | length to      | what               |
/// |-----------------------------------------------|----------------|--------------------|
/// | [00:12:34] Anna Berg: …, 10:02 <anna> …       | the name       | timed              |
/// | 12.05.24, 10:02 - Anna Berg: …, #00:01:02-3# …| the name       | timed              |
/// | 00011:01 THE COURT: …                         | the name       | timed (page, line) |
/// | - **Anna:** …, • Anna: …                      | the name       |                    |
/// | >> ANNA BERG: …                               | the name       |                    |
/// | Anf. 2 TOM ÅKER (M): …, 14. Anna Berg: …      | the name       | numbered           |
/// | #### Speaker 1                                | the name       | heading            |
struct LabelPrefix {
    qsizetype length = 0; ///< units to pass over
    bool timed = false;
    bool numbered = false;
    bool heading = false;
    /// A name alone on its line is more likely a label behind one of these.
    [[nodiscard]] bool isTelling() const { return timed || numbered || heading; }
};

[[nodiscard]] LabelPrefix labelPrefix(QStringView paragraph);
/// A pattern for a time as transcripts print it: 0:03, 1:02:03.500, 10:02 AM; with the date before it, where there is one.
[[nodiscard]] const QString &labelTimePattern();

}

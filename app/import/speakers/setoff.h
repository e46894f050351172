// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "import/extracted.h"
#include "import/text/blockcomposer.h"

namespace Crossread::Import {

/// The stretches that a file sets in bold, in the reading text: typists set labels off with them, and headings. Asked in
/// rising order it walks through once.
class SetOffStretches {
public:
    SetOffStretches() = default;
    /// Stretches that only blanks or a colon part are one, as word processors write them.
    SetOffStretches(const Extracted &extracted, ReadingPlaces &places, QStringView reading);

    /// The stretch that holds `position`; empty where there is none.
    [[nodiscard]] Core::TextSpan at(qsizetype position);

private:
    QList<Core::TextSpan> m_spans;
    qsizetype m_next = 0;
};

}

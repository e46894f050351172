// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/error.h"
#include "core/progress.h"
#include "import/extracted.h"

namespace Crossread::Import {

/// Writes the reading text of a format that knows its paragraphs: each block is one, nothing is re-flowed. Furniture is set
/// aside, and control characters are shown, where these clean-ups are on. Fills text, paragraphs, source map and
/// clean-ups; a text that is nothing but furniture stays empty. Errors: Canceled.
[[nodiscard]] Core::Result<void> composeBlocks(Core::Document &document, const Extracted &extracted,
    const QList<Core::CleanupKind> &disabled, const Core::Progress &progress);

/// Leads positions of the extracted text to the reading text that was made of it; asked in rising order it walks through
/// once.
class ReadingPlaces {
public:
    /// `map` counts code points of `extracted`.
    ReadingPlaces(const Core::SourceMap &map, QStringView reading, QStringView extracted)
        : m_map(map)
        , m_reading(reading)
        , m_extracted(extracted)
    {
    }
    /// What is set aside leads to what follows it.
    [[nodiscard]] qsizetype at(qsizetype unit);
    /// Empty where nothing of it is shown.
    [[nodiscard]] Core::TextSpan span(Core::TextSpan span);

private:
    [[nodiscard]] qsizetype point(qsizetype unit);

    const Core::SourceMap &m_map;
    QStringView m_reading;
    QStringView m_extracted;
    qsizetype m_unit = 0;
    qsizetype m_point = 0;
};

}

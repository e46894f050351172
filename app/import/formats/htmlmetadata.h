// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metadata.h"
#include "import/formats/htmlshapes.h"

namespace Crossread::Import {

/// What a web page says of itself for search engines, other sites and libraries: JSON-LD, Open Graph, <meta>, microdata,
/// <time>, <link rel=canonical>, and the browser's note of where it was saved from; the surest source of each first.
/// What readers say below, and when, is not said of the page.
[[nodiscard]] Core::Metadata htmlMetadata(const HtmlPage &page, const HtmlShapes &shapes, const QString &source);

/// "2022-02-07T10:00:00Z", "20220207", "Mon, 07 Feb 2022 10:00:00 GMT", "February 7, 2022" → "2022-02-07"; empty where it is
/// none of these.
[[nodiscard]] QString isoDate(const QString &text);

}

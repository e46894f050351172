// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/htmlshapes.h"

namespace Crossread::Import {

/// For each node of the page, whether it is part of what the page is about and not of its surroundings: by how much prose
/// an element holds, which share of its characters are links, and what its class says.
[[nodiscard]] QList<bool> articleOf(const HtmlPage &page, const HtmlShapes &shapes);

}

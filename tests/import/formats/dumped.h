// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/extracted.h"

namespace Crossread::Test {

/// An extracted text as lines to be read, compared and kept as golden: metadata, remarks, each block with its kind and
/// marks (**bold**, *italic*, <p. 3>, <00:00:16>), comments.
[[nodiscard]] QString dumped(const Import::Extracted &extracted);

}

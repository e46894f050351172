// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/table.h"
#include "project/data.h"

namespace Crossread::Library {

/// Those that a reader drew between words of two documents, by time; those that have lost a place as well.
[[nodiscard]] QList<Core::Link> linksByHand(const Project::Data &data);

/// Columns: passage, document, linked_passage, linked_document, coder, made (ISO 8601, UTC). Between an article and a
/// transcript the transcript comes first.
[[nodiscard]] Formats::Table tableOf(const QList<Core::Link> &links, const Project::Data &data);

}

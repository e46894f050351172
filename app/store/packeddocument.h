// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <optional>

namespace Crossread::Store {

/// A document as it is read, as one row of bytes: first the text as UTF-8 behind its length, then all that is known of it.
/// Its name is not in it, since that may change. The form has a number of its own: what an older Crossread wrote is read.
[[nodiscard]] QByteArray packed(const Core::Document &document);
/// Nothing where it is not whole, breaks what document.h promises, or is of a newer form.
[[nodiscard]] std::optional<Core::Document> unpackedDocument(QByteArrayView bytes);

}

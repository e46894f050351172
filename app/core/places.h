// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace Crossread::Core {

/// What the margin says where a place begins: "p. 12" for a new page, "17" for a line, "¶ 4", "00:14:03" for a time; empty
/// where the place before says the same. `before`: null at the begin.
[[nodiscard]] QString marginName(const Locator &locator, const Locator *before);

/// Where a page, a numbered paragraph or a time begins, as a reader asks for it: "12", "p. 12", "xiv", "¶ 4", "14:03",
/// "1:02:03". A time leads to what is said at that time. Nothing where the document has no such place.
[[nodiscard]] std::optional<qsizetype> findPlace(const Document &document, const QString &asked);

/// Which kinds of places a document has.
struct PlaceKinds {
    bool pages = false;
    bool times = false;
    bool lines = false;
    bool paragraphs = false;
    [[nodiscard]] bool any() const { return pages || times || lines || paragraphs; }
};
[[nodiscard]] PlaceKinds placeKinds(const Document &document);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <functional>

namespace Crossread::Retrieve {

/// Whose words are meant, by the name that a text has for them; empty: whatever stands there, also what nobody speaks.
using SpokenBy = std::function<bool(const QString &name)>;

/// Where in one text they speak. The label of a turn ("Mr. Smith:") is no word of anybody.
class Spoken {
public:
    /// `document` must outlive it.
    Spoken(const Core::Document &document, const SpokenBy &by);

    [[nodiscard]] bool has(qsizetype position) const;

private:
    const Core::Document &m_document;
    bool m_isAnything;
    QList<bool> m_isMeant; ///< of each of the document's speakers
};

}

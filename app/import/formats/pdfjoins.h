// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/formats/paragraphs.h"
#include "import/formats/pdflayout.h"

#include <QHash>

namespace Crossread::Import {

/// Puts line to line. Whether a hyphen at a line's end was set by the printer or belongs to the word is answered by the
/// rest of the file: by how often the word stands there in one piece, and how often with its hyphen.
class PdfJoins {
public:
    explicit PdfJoins(const QList<PdfPage> &pages);

    /// Adds a line to the paragraph, with a blank, or the divided word made whole. Ligatures become letters.
    void append(Paragraph &paragraph, QString line) const;

private:
    [[nodiscard]] bool isDivided(QStringView before, QStringView after) const;

    QHash<QString, int> m_words;
    bool m_divides = false; // the file has words divided at line ends that it also has whole
};

/// Whether a text ends as a sentence does, closing quotation marks and brackets aside.
[[nodiscard]] bool endsSentence(QStringView text);

}

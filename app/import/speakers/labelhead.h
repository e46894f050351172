// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/speakers/labels.h"

#include <QList>

namespace Crossread::Import {

constexpr qsizetype labelHeadSize = 240; // no label is longer

/// A paragraph's first characters as matching sees them: no Markdown, nothing invisible, every blank a
/// space. `at` leads back.
struct LabelHead {
    QString text;
    QList<qsizetype> at;
    qsizetype tab = -1; ///< where the first tab inside it stands, as an index into text
    bool bold = false;
    bool whole = true; // nothing of the paragraph was left out

    void append(QChar c, qsizetype position)
    {
        text += c;
        at += position;
    }
    [[nodiscard]] qsizetype position(qsizetype index) const { return index < at.size() ? at[index] : at.last() + 1; }
    [[nodiscard]] Core::TextSpan span(qsizetype begin, qsizetype end) const
    {
        return {at[begin], end > begin ? at[end - 1] + 1 : at[begin]};
    }
};

[[nodiscard]] LabelHead labelHeadOf(QStringView paragraph);
/// Fills what a label's name says about its words: `words`, `lowerWords`, `allCaps`.
void judgeWords(Label &label);

}

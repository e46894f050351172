// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "import/formats/paragraphs.h"

#include <QByteArrayView>

namespace Crossread::Import {

struct RtfText {
    QList<Paragraph> paragraphs;
    QString title;
    QString author;
    int deletions = 0; ///< stretches that were marked as deleted and are left out
    bool cut = false; ///< groups were still open at the end
};

/// Reads what RTF says in words: characters of any code page and Unicode, paragraphs, headings, rows of tables, footnotes,
/// bold and italic. Fields show their results; pictures, headers, deleted and hidden text are left out.
/// Errors: WrongFormat where it is none, DamagedFile where groups lie deeper than any program writes, Canceled.
[[nodiscard]] Core::Result<RtfText> readRtf(QByteArrayView bytes, const QString &name, const Core::Progress &progress);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sourcemap.h"
#include "import/extracted.h"

#include <QList>
#include <QString>

namespace Crossread::Import {

/// Characters of a Markdown paragraph that stand together in the file, or a break between such.
struct MdPiece {
    enum What : quint8 { Text, SoftBreak, HardBreak } what = Text;
    QString text = {}; ///< a blank for a soft break
    Core::SourceSpan source = {}; ///< code points of the file; empty where they stand nowhere (the tab between cells)
    bool bold = false;
    bool italic = false;
    bool link = false;
    friend bool operator==(const MdPiece &, const MdPiece &) = default;
};

/// One paragraph as Markdown parts them: a heading, an item, a row, …
struct MdParagraph {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QString mark; ///< of a list item, as it is printed: "•", "3."
    Core::SourceSpan markSource; ///< where it stands in the file; empty where that is not known
    int quote = 0; ///< number of the outermost block quotation around it; 0: none
    QList<MdPiece> pieces;
};

[[nodiscard]] QString textOf(const QList<MdPiece> &pieces);
/// Takes characters out, [begin, begin + length) of textOf().
void removeText(QList<MdPiece> &pieces, qsizetype begin, qsizetype length);

}

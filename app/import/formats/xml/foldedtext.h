// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/extracted.h"

namespace Crossread::Import {

class XmlReader;

/// Writes paragraphs of mark-up, where blanks and line ends of any number are one blank, and none stands at the edges; and
/// prints who speaks in front of the first paragraph that has words.
class FoldedText {
public:
    explicit FoldedText(ExtractedBuilder &builder)
        : m_builder(builder)
    {
    }

    void begin(BlockKind kind = BlockKind::Paragraph, int level = 0);
    void end();
    /// Writes the blank that is due, so that a place noted now is that of the next word.
    void settle();
    /// Whether a paragraph is begun and has words.
    [[nodiscard]] bool isOpen() const { return m_begun && m_any; }
    [[nodiscard]] bool isBegun() const { return m_begun; }
    /// Begins a paragraph where none is begun.
    void add(QStringView text);
    /// A whole paragraph.
    void paragraph(BlockKind kind, QStringView text, int level = 0);
    /// A table's row, of whose <tr> the reader stands at the begin, cells parted by tabs; reads to its end.
    void row(XmlReader &xml);
    /// What happens beside the words: its own paragraph between paragraphs, in brackets inside of one.
    void stage(const QString &text);
    /// Whose the following paragraphs are; `printed`: as the file prints the name there.
    void speaker(const QString &name, const QString &role = {}, const QString &printed = {});

private:
    ExtractedBuilder &m_builder;
    BlockKind m_kind = BlockKind::Paragraph;
    bool m_begun = false;
    bool m_any = false;
    bool m_blank = false; // one is due before the next word
    QString m_name; // of a speaker who has said nothing yet
    QString m_role;
    QString m_printed;
};

/// "(text)" where it has no brackets of its own.
[[nodiscard]] QString bracketed(const QString &text);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/locator.h"
#include "core/metadata.h"
#include "core/textspan.h"

#include <QList>

namespace Crossread::Import {

/// What a format says about a paragraph. Furniture: what surrounds the text (navigation, running heads, page numbers);
/// it is extracted all the same, set aside by the clean-up of that name and listed, so that it can be taken back.
enum class BlockKind : quint8 {
    Paragraph,
    Title,
    Heading, ///< with its level, 1 the highest
    ListItem, ///< with its level, 1 the outermost; its mark ("•", "3.") belongs to the text
    BlockQuotation, ///< somebody else's words, set off
    Attribution, ///< the line that says whose words the block quotation before it are
    Caption,
    TableRow, ///< cells parted by tabs
    Footnote,
    StageDirection, ///< (Laughter.), what is done and not said
    Furniture,
};

/// One paragraph of the extracted text, without its line end.
struct Block {
    Core::TextSpan span;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    /// Who speaks, where the format knows; empty: not said. The name is then printed at the begin of the block ("Anna: …"),
    /// by the reader itself where the file has it elsewhere (<v Anna>), as `label`, and no label is looked for. A block
    /// without a speaker goes on with the turn before, as everywhere.
    QString speaker;
    QString role; ///< party, office, constituency
    Core::TextSpan label; ///< the name as printed in the text, without its colon
    friend bool operator==(const Block &, const Block &) = default;
};

enum class RunKind : quint8 { Bold, Italic, Link };

/// Characters inside a block that are set off.
struct Run {
    Core::TextSpan span;
    RunKind kind = RunKind::Bold;
    friend bool operator==(const Run &, const Run &) = default;
};

using Core::Comment;

/// What a reader makes of a file's bytes, before clean-up and speakers: plain characters and what the format knows about
/// them. All positions count UTF-16 units of `text`.
///
/// Two shapes. Where `blocks` is empty, `text` is the decoded file itself (plain text, Markdown remnants), line ends and
/// all, and paragraphs are found by clean-up. Else blocks are sorted and do not overlap, each is one paragraph, they are
/// parted by '\n' alone, and `text` has no other line end; nothing is re-flowed.
struct Extracted {
    QString text;
    QList<Block> blocks;
    QList<Run> runs; ///< sorted by begin
    QList<Core::Locator> locators; ///< sorted by position
    QList<Comment> comments;
    Core::Metadata metadata;
    /// Where `text` stands in the decoded file, for formats that are text themselves and yet come in blocks (Markdown), so that
    /// positions stay code points of the file. For every other format it is empty: readingSize() is 0.
    Core::SourceMap sourceMap;
    QString encoding; ///< as used; empty where the format itself settles it
    double encodingConfidence = 1.0; ///< 0..1
    /// What the reader of the text should know, each a translated sentence: "12 tracked changes were accepted.",
    /// "The file says no times."
    QStringList remarks;
    QString format; ///< the reader's id and version, set by extract()
    int formatVersion = 1;
};

/// Puts blocks together, so that a reader cannot get positions or separators wrong.
class ExtractedBuilder {
public:
    /// Begins a paragraph; one that stays without characters is dropped again.
    void begin(BlockKind kind = BlockKind::Paragraph, int level = 0);
    /// Adds characters to the paragraph begun; line ends and tabs in them become blanks (in a TableRow tabs stay).
    void add(QStringView text);
    /// Adds characters that are set off.
    void add(QStringView text, RunKind kind);
    /// Adds characters that stand for these code points of the file: the same ones, or others ("&" for "&amp;"). In rising order;
    /// what `add` puts in between stands for what the file has there.
    void copy(QStringView text, Core::SourceSpan source);
    /// Prints "Anna: " at the begin of the paragraph and says that it is hers. `printed`: how the file prints the name there,
    /// where that is otherwise.
    void addSpeaker(const QString &name, const QString &role = {}, const QString &printed = {});
    /// Prints `printed` and a blank, and says that the paragraph is of somebody of another name: ">>", "Q."
    void addLabel(const QString &printed, const QString &speaker, const QString &role = {});
    /// What follows stands there; consecutive equal places are one.
    void place(Core::Locator locator);
    /// The next position to be written, for comments.
    [[nodiscard]] qsizetype position() const { return m_extracted.text.size() + m_pendingBreak; }
    void comment(Comment comment) { m_extracted.comments.append(std::move(comment)); }
    void remark(const QString &sentence) { m_extracted.remarks.append(sentence); }
    [[nodiscard]] Core::Metadata &metadata() { return m_extracted.metadata; }
    /// `sourceSize`: code points of the file, where `copy` was used.
    [[nodiscard]] Extracted take(qsizetype sourceSize = 0);

private:
    void close();
    void open();
    void mapUpTo(qsizetype source);
    void label(QStringView printed, QStringView behind, const QString &speaker, const QString &role);

    Extracted m_extracted;
    Block m_block;
    bool m_begun = false; // a paragraph is asked for
    bool m_open = false; // and has characters
    qsizetype m_pendingBreak = 0;
};

}

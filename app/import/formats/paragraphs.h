// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/extracted.h"

namespace Crossread::Import {

/// Begin or end of a comment inside a paragraph, or of the whole of it where both stand at one place.
struct CommentMark {
    qsizetype position = 0; ///< in the paragraph's text
    QString id;
    bool isEnd = false;
};

/// How characters are set off; of several ways the first counts.
struct Look {
    bool bold = false;
    bool italic = false;
    bool link = false;
};

/// One paragraph on its way from a file to Extracted, with positions of its own, so that it can still be moved, joined,
/// trimmed, and seen as part of a transcript. What DOCX, ODT, EPUB, web pages and PDF are read into.
struct Paragraph {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QString text;
    QList<Run> runs; ///< positions in `text`
    QList<Core::Locator> places; ///< the same; at the end of `text`: holds for what follows
    QList<CommentMark> comments;
    QString speaker; ///< printed before the text when it is put together

    void add(const QString &more) { text += more; }
    void add(QStringView more) { text += more; }
    void add(QStringView more, RunKind kind);
    void add(QStringView more, const Look &look);
    void place(Core::Locator locator);
    /// Cuts [begin, end) out of the text; what is marked there moves with what is left.
    void cut(qsizetype begin, qsizetype end);
    /// Puts `other` behind, as one paragraph.
    void join(const Paragraph &other);
    /// Takes blanks from both ends; what parts a row's first cells stays, where those are empty.
    void trim();
};

/// The paragraphs of a table's row as one, cells parted by tabs; a row of one cell is what stands in it.
[[nodiscard]] QList<Paragraph> rowOf(const QList<QList<Paragraph>> &cells);

/// What is known about a whole text beside its paragraphs.
struct ParagraphList {
    QList<Paragraph> paragraphs;
    QHash<QString, Comment> comments; ///< by the ids of the marks; their spans are found here
    Core::Metadata metadata;
    QStringList remarks;

    /// For a text whose file marks where pages part: what stands before the first of these is page 1.
    void beginOnFirstPage();
};

/// Puts the paragraphs together; empty ones are dropped, what is marked in them goes on to the next. Where no title is
/// known, the first paragraph of that kind is it.
[[nodiscard]] Extracted assembled(ParagraphList list);

}

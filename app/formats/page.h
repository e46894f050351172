// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "formats/table.h"

#include <memory>
#include <variant>
#include <vector>

/// A page to be read, without a format: what each of its parts is, in the order in which it is read. Texts are plain and any
/// text; a format escapes them. A role says what a part is for: HTML writes it as a class, which the style knows.
namespace Crossread::Formats {

/// What is said of some words within a line. A format that cannot show it writes the words.
enum class Mark {
    Plain,
    Strong,
    Badge, ///< a word by which a list is skimmed, such as a verdict
    Aside, ///< quieter than what it stands in
    PutIn, ///< of two texts that are compared: only here
    LeftOut, ///< only there
    PutInstead, ///< here for something else
    Replaced, ///< there, where something else stands here
    Explained, ///< differs, but for a reason that `why` tells
};

struct Run {
    QString text;
    Mark mark = Mark::Plain;
    QString sign = {}; ///< a character before the text, not read aloud
    QString why = {}; ///< shown on demand
    QString target = {}; ///< the id of the group that it leads to
    std::optional<Core::Rgb> swatch = {}; ///< a little square of this colour before it, such as a code has
};
using Line = QList<Run>;
[[nodiscard]] inline Line plain(const QString &text)
{
    return {{text}};
}
[[nodiscard]] QString textOf(const Line &line); ///< without marks, with signs
[[nodiscard]] QString colourName(Core::Rgb colour); ///< "#d55e00"

/// Which formats have use for a part.
enum class For {
    All,
    Marking, ///< those that show marks
    NotMarking, ///< those that do not: says in words what the marks say
    NoMargin, ///< those without a margin for notes: says of a passage what would stand there beside it
};

/// Where a passage lies in a line: [begin, end) in the text of its runs, none of which has a sign or a swatch.
struct MarkedStretch {
    qsizetype passage = 0; ///< index into Page::passages
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct Heading {
    int level = 1;
    Line line;
    QList<MarkedStretch> stretches = {};
};
struct Paragraph {
    Line line;
    QString role = {};
    For whom = For::All;
};
struct Quotation {
    QList<Line> paragraphs;
    QList<Core::Rgb> colours = {}; ///< of its codes, for a bar beside it
    QList<MarkedStretch> stretches = {}; ///< in its one paragraph: sheets have their brackets, and no bar
};
struct List {
    QList<Line> items;
    QString role = {};
    For whom = For::All;
};
/// Names and what belongs to them. The text may have several lines.
struct Terms {
    struct Term {
        Line name;
        QString text;
    };
    QList<Term> terms;
    QString role = {};
    For whom = For::All;
};
/// Two texts side by side. In each row stands level what belongs together, of either a line for each paragraph.
struct SideBySide {
    struct Row {
        QList<Line> left;
        QList<Line> right;
    };
    QString leftHead;
    QString rightHead;
    QList<Row> rows;
};
[[nodiscard]] Table asTable(const SideBySide &sides); ///< for formats whose cells are plain text
/// For formats that can draw: `svg` as it is, with the words under its ends. It says nothing that words do not say.
struct Drawing {
    QString svg;
    QString begin = {};
    QString end = {};
};
struct Block;
/// Parts that belong together.
struct Group {
    enum class Kind { Header, Section, Article, Part };
    Kind kind = Kind::Section;
    QString role = {};
    QString id = {};
    std::vector<Block> blocks;
};
struct Block : std::variant<Heading, Paragraph, Quotation, List, Terms, Table, SideBySide, Drawing, Group> {
    using variant::variant;
};
using Blocks = std::vector<Block>;

/// A passage that is marked on the page. Sheets have a bracket for each of its codes in the margin, from the line in which it
/// begins to the one in which it ends, and the note next to that.
struct MarkedPassage {
    struct Label {
        Core::Rgb colour = 0;
        QString letters; ///< two or so
        QString name; ///< in their place where there is room
    };
    QList<Label> codes;
    Line note;
};

struct Page {
    QString title;
    Blocks blocks;
    QList<MarkedPassage> passages = {}; ///< in the order in which they begin
    bool landscape = false; ///< wants sheets that are wider than high
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/layout.h"

#include <algorithm>
#include <vector>

namespace Crossread::Import {

namespace {

constexpr qsizetype widest = 200;
constexpr qsizetype narrowestMargin = 40;
constexpr qsizetype widestMargin = 120;
constexpr qsizetype marginSlack = 4;
constexpr qsizetype shortestSoftLine = 20;
constexpr int stretchLines = 80;
constexpr int linesThatTell = 6; // fewer say nothing about a margin

/// A line that another one follows without an empty line between.
struct Continued {
    qsizetype indent;
    qsizetype right; // its right edge, counted from the left margin
    qsizetype nextWord; // length of the next line's first word
};

// No line was ever broken at a no-break space.
qsizetype firstWordLength(QStringView line)
{
    return std::ranges::find_if(line, [](QChar c) { return c == u' ' || c == u'\t'; }) - line.begin();
}

/// What a list's mark takes with its blanks: 4 for "-   text"; 0 where there is none.
qsizetype listMark(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && i < 4 && line[i].isDigit())
        ++i;
    if (i > 0 ? !(i < line.size() && (line[i] == u'.' || line[i] == u')'))
              : !QStringView(u"-*+•").contains(line.front()))
        return 0;
    qsizetype end = i + 1;
    while (end < line.size() && line[end].isSpace())
        ++end;
    return end > i + 1 && end < line.size() ? end : 0;
}

/// The blanks that a line's continuation has in front of it.
qsizetype hangingIndent(QStringView source, const Trimmed &line)
{
    return line.indent + listMark(source.sliced(line.begin, line.size()));
}

bool areLinesNumbered(QStringView source)
{
    int lines = 0;
    int counted = 0;
    int last = 0;
    for (Line line = lineAt(source, 0); line.begin < source.size() && lines < 2'000; line = lineAt(source, line.next)) {
        const QStringView content = source.sliced(line.begin, line.end - line.begin);
        if (isBlank(content))
            continue;
        ++lines;
        qsizetype length = 0;
        const int number = lineNumber(content, length);
        counted += number > 0 && (number == last + 1 || number == 1);
        last = number > 0 ? number : last;
    }
    return counted >= 8 && counted * 10 >= lines * 7;
}

/// The margin that most lines were filled up to: they do not pass it, and with the next word they would.
struct Margin {
    qsizetype at = 0;
    int filled = 0; ///< lines that it explains
    int lines = 0; ///< of so many
};

Margin marginOf(const std::vector<Continued> &lines, qsizetype indent = -1)
{
    std::array<int, widest + 2> steps{};
    Margin margin;
    for (const Continued &line : lines) {
        if (indent >= 0 && line.indent != indent)
            continue;
        ++margin.lines;
        if (line.right < narrowestMargin / 2 || line.right > widestMargin)
            continue;
        ++steps[size_t(line.right)];
        --steps[size_t(std::min(line.right + line.nextWord, widest) + 1)];
    }
    int filled = 0;
    for (qsizetype at = 0; at <= widestMargin; ++at) {
        filled += steps[size_t(at)];
        if (at >= narrowestMargin && filled > margin.filled) {
            margin.filled = filled;
            margin.at = at;
        }
    }
    return margin;
}

void judge(Layout::Stretch &stretch, const std::vector<Continued> &lines, const Margin &whole)
{
    Margin margin = marginOf(lines);
    const bool telling = margin.lines >= linesThatTell;
    if (!telling)
        margin = whole;
    const bool enough = margin.filled >= 2;
    stretch.wrapped = enough && margin.filled * 10 >= margin.lines * 6;
    stretch.partly =
        !stretch.wrapped && enough && margin.filled >= linesThatTell && margin.filled * 10 >= margin.lines * 2;
    for (size_t indent = 0; indent < stretch.margins.size(); ++indent) {
        const Margin own = telling ? marginOf(lines, qsizetype(indent)) : Margin();
        stretch.margins[indent] = own.lines >= 8 && own.filled * 10 >= own.lines * 6 ? own.at : margin.at;
    }
}

struct Endings {
    int cut = 0; // a paragraph ends inside a sentence, the next one goes on
    int open = 0; // a long paragraph ends without a mark, the next one begins anew
    int hyphens = 0; // at line ends
    int stutters = 0; // "Gu- " inside lines
};

void countParagraphEnd(Endings &endings, QStringView last, qsizetype length, QStringView next)
{
    const QChar tail = last.back();
    if (!tail.isLetter() && tail != u',')
        return;
    endings.cut += length >= 40 && next.front().isLower();
    endings.open += length >= 100 && tail.isLetter() && next.front().isUpper();
}

}

const Layout::Stretch &Layout::stretchAt(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(stretches, position, {}, &Stretch::begin);
    return *std::prev(next);
}

bool Layout::anyWrapped() const
{
    return std::ranges::any_of(stretches, [](const Stretch &stretch) { return stretch.wrapped || stretch.partly; });
}

bool Layout::isFilled(QStringView source, const QList<Trimmed> &lines) const
{
    const Stretch &stretch = stretchAt(lines.first().begin);
    if (!stretch.partly)
        return stretch.wrapped;
    int filled = 0;
    int counted = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const qsizetype right = lines[i].indent + lines[i].size();
        const qsizetype margin = stretch.margins[size_t(std::min(lines[i].indent, indents - 1))];
        ++counted;
        filled += right <= margin + 1
            && right + 1 + firstWordLength(source.sliced(lines[i + 1].begin, lines[i + 1].size()))
                > margin - marginSlack;
    }
    return counted >= 2 && filled * 10 >= counted * 8;
}

bool Layout::partsWord(QStringView source, const Trimmed &line, const Trimmed &next) const
{
    return closeHyphens && line.size() >= shortestSoftLine && source[line.end - 1] == u'-'
        && source[line.end - 2].isLetter() && source[next.begin].isLower() && next.indent <= line.indent;
}

bool Layout::wrapsInto(QStringView source, const Trimmed &line, const Trimmed &next) const
{
    const Stretch &stretch = stretchAt(line.begin);
    const auto indent = size_t(std::min(line.indent, indents - 1));
    const bool ended = QStringView(u".?!:;…\"”)").contains(source[line.end - 1]);
    const qsizetype hanging = hangingIndent(source, line);
    const QStringView nextText = source.sliced(next.begin, next.size());
    if (!stretch.wrapped && !stretch.partly)
        return softBreaks && !ended && line.size() >= shortestSoftLine && next.indent <= hanging
            && listMark(nextText) == 0;
    const bool hangs = hanging > line.indent && next.indent == hanging; // goes on with an item of a list
    if (!hangs
        && (next.indent > line.indent || (next.indent == line.indent && paragraphIndents[indent] && next.indent > 0)))
        return false;
    const qsizetype right = line.indent + line.size();
    const qsizetype margin = stretch.margins[indent];
    // Inside a sentence the margin need not be met to the letter: some fill by other rules than ours.
    const qsizetype slack = ended ? 0 : nextText.front().isLower() ? margin / 3 : marginSlack;
    return right + 1 + firstWordLength(nextText) > margin - slack;
}

Layout measure(QStringView source, qsizetype from)
{
    Layout layout;
    layout.numbered = areLinesNumbered(source.sliced(from));
    std::vector<Continued> all;
    QList<qsizetype> firstOf; // of each stretch: index into all
    std::array<int, Layout::indents> falling{}; // lines with that indent before one with less
    std::array<int, Layout::indents> staying{};
    Endings endings;
    int headings = 0; // of Markdown
    Trimmed previous;
    qsizetype paragraphLength = 0;
    bool blankBetween = true;
    layout.stretches.append(Layout::Stretch());
    firstOf.append(0);
    for (Line line = lineAt(source, from); line.begin < source.size(); line = lineAt(source, line.next)) {
        const Trimmed now = trimmedLine(source, line, layout.numbered);
        if (now.size() == 0) {
            // Between two paragraphs a new stretch may begin.
            if (!blankBetween && qsizetype(all.size()) - firstOf.last() >= stretchLines) {
                Layout::Stretch &stretch = layout.stretches.emplaceBack();
                stretch.begin = line.begin;
                firstOf.append(qsizetype(all.size()));
            }
            blankBetween = true;
            continue;
        }
        const QStringView text = source.sliced(now.begin, now.size());
        const QStringView last = source.sliced(previous.begin, previous.size());
        headings += text.startsWith(u"# ") || text.startsWith(u"## ") || text.startsWith(u"### ");
        endings.stutters += text.contains(u"- ") && !text.contains(u" - ");
        if (blankBetween && !last.isEmpty()) {
            countParagraphEnd(endings, last, paragraphLength, text);
        } else if (!last.isEmpty()) {
            const qsizetype indent = std::min(previous.indent, Layout::indents - 1);
            const qsizetype right = previous.indent + previous.size();
            endings.hyphens += last.endsWith(u'-') && last.size() > 1 && last[last.size() - 2].isLetterOrNumber();
            const bool unbreakable = right > widestMargin / 2 && firstWordLength(last) == last.size();
            const bool hangs = now.indent > previous.indent && now.indent == hangingIndent(source, previous);
            if (!unbreakable && (now.indent < previous.indent || (now.indent == 0 && previous.indent == 0) || hangs))
                all.push_back({indent, std::min(right, widest), std::min(firstWordLength(text), widest)});
            // An item of a list ends a paragraph by its mark, not by its blanks.
            falling[size_t(indent)] += now.indent < previous.indent && listMark(text) == 0;
            staying[size_t(indent)] += now.indent == previous.indent;
        }
        paragraphLength = blankBetween ? text.size() : paragraphLength + text.size();
        previous = now;
        blankBetween = false;
    }
    const Margin whole = marginOf(all);
    firstOf.append(qsizetype(all.size()));
    for (qsizetype i = 0; i < layout.stretches.size(); ++i)
        judge(layout.stretches[i], {all.begin() + firstOf[i], all.begin() + firstOf[i + 1]}, whole);
    layout.pageBreaks = endings.cut >= 2 && endings.cut >= endings.open;
    layout.softBreaks = headings >= 2;
    layout.closeHyphens = endings.hyphens > endings.stutters;
    for (size_t indent = 1; indent < falling.size(); ++indent)
        layout.paragraphIndents[indent] = falling[indent] >= 3 && falling[indent] * 2 >= staying[indent];
    return layout;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/layout.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Crossread::Import {

namespace {

// Enough lines to know a layout by; measuring stays instant however long the text is.
constexpr int sampledLines = 40'000;
constexpr qsizetype widest = 200;
constexpr qsizetype marginSlack = 4;
constexpr qsizetype shortestSoftLine = 20;

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

qsizetype percentile98(const std::array<int, widest + 1> &counts)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    int rest = total / 50;
    for (qsizetype width = widest; width > 0; --width) {
        rest -= counts[size_t(width)];
        if (rest < 0)
            return width;
    }
    return 0;
}

void measureMargins(Layout &layout, const std::vector<Continued> &lines)
{
    std::array<int, widest + 1> all{};
    std::array<std::array<int, widest + 1>, Layout::indents> byIndent{};
    for (const Continued &line : lines) {
        ++all[size_t(line.right)];
        ++byIndent[size_t(line.indent)][size_t(line.right)];
    }
    const qsizetype common = percentile98(all);
    for (size_t indent = 0; indent < layout.margins.size(); ++indent) {
        const auto &counts = byIndent[indent];
        const bool known = std::accumulate(counts.begin(), counts.end(), 0) >= 8;
        layout.margins[indent] = known ? percentile98(counts) : common;
    }
    const auto full = std::ranges::count_if(lines,
        [&](const Continued &line) { return line.right + 1 + line.nextWord > layout.margins[size_t(line.indent)]; });
    // Lines that somebody ended where he pleased fill the margin by chance only.
    layout.wrapped = full >= 2 && common >= 40 && common <= 120 && full * 10 >= qsizetype(lines.size()) * 6;
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

bool Layout::wrapsInto(QStringView source, const Trimmed &line, const Trimmed &next) const
{
    const auto indent = size_t(std::min(line.indent, indents - 1));
    const bool ended = QStringView(u".?!:;…\"”)").contains(source[line.end - 1]);
    if (!wrapped)
        return softBreaks && !ended && line.size() >= shortestSoftLine && next.indent <= line.indent;
    if (next.indent > line.indent || (next.indent == line.indent && paragraphIndents[indent] && next.indent > 0))
        return false;
    const QStringView nextText = source.sliced(next.begin, next.size());
    const qsizetype right = line.indent + line.size();
    // Inside a sentence the margin need not be met to the letter: some fill by other rules than ours.
    const qsizetype slack = ended ? 0 : nextText.front().isLower() ? margins[indent] / 3 : marginSlack;
    return right + 1 + firstWordLength(nextText) > margins[indent] - slack;
}

Layout measure(QStringView source)
{
    Layout layout;
    layout.numbered = areLinesNumbered(source);
    std::vector<Continued> continued;
    std::array<int, Layout::indents> falling{}; // lines with that indent before one with less
    std::array<int, Layout::indents> staying{};
    Endings endings;
    int headings = 0; // of Markdown
    Trimmed previous;
    qsizetype paragraphLength = 0;
    bool blankBetween = true;
    Line line = lineAt(source, 0);
    for (int count = 0; line.begin < source.size() && count < sampledLines; ++count, line = lineAt(source, line.next)) {
        const Trimmed now = trimmedLine(source, line, layout.numbered);
        if (now.size() == 0) {
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
            endings.hyphens += last.endsWith(u'-') && last.size() > 1 && last[last.size() - 2].isLetterOrNumber();
            if (now.indent < previous.indent || (now.indent == 0 && previous.indent == 0))
                continued.push_back({indent, std::min(previous.indent + previous.size(), widest),
                    std::min(firstWordLength(text), widest)});
            falling[size_t(indent)] += now.indent < previous.indent;
            staying[size_t(indent)] += now.indent == previous.indent;
        }
        paragraphLength = blankBetween ? text.size() : paragraphLength + text.size();
        previous = now;
        blankBetween = false;
    }
    measureMargins(layout, continued);
    layout.pageBreaks = endings.cut >= 2 && endings.cut >= endings.open;
    layout.softBreaks = headings >= 2;
    layout.closeHyphens = endings.hyphens > endings.stutters;
    for (size_t indent = 1; indent < falling.size(); ++indent)
        layout.paragraphIndents[indent] = falling[indent] >= 3 && falling[indent] * 2 >= staying[indent];
    return layout;
}

}

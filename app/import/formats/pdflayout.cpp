// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/pdflayout.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Crossread::Import {

namespace {

constexpr qreal widestGap = 1.6; // inside a line, in heights of its letters
constexpr qreal narrowestGutter = 6; // points
constexpr int fewestColumnLines = 4;
constexpr qreal leastFill = 0.6; // of a column's width by its middle line
constexpr int fewestNumbers = 8;
constexpr int deepestCut = 4;

qreal middle(QList<qreal> values)
{
    if (values.isEmpty())
        return 0;
    const auto half = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), half, values.end());
    return *half;
}

bool sameBaseline(const QRectF &one, const QRectF &other)
{
    const qreal overlap = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    return overlap > 0.5 * std::min(one.height(), other.height());
}

void append(PdfLine &line, const PdfWord &word)
{
    line.box = line.words.isEmpty() ? word.box : line.box.united(word.box);
    line.words.append(word);
}

// Words that follow each other in the file's own order without a wide gap.
QList<PdfLine> segmentsOf(const QList<PdfWord> &words)
{
    QList<PdfLine> segments;
    for (const PdfWord &word : words) {
        if (!segments.isEmpty()) {
            const PdfWord &last = segments.last().words.last();
            const qreal gap = word.box.left() - last.box.right();
            const qreal height = std::max(word.box.height(), last.box.height());
            if (sameBaseline(word.box, last.box) && gap > -0.5 * height && gap < widestGap * height) {
                append(segments.last(), word);
                continue;
            }
        }
        segments.append(PdfLine{});
        append(segments.last(), word);
    }
    return segments;
}

struct NumberWord {
    qsizetype word = 0;
    int number = 0;
};

// The longest chain of numbers that stand below each other, each one more than the one above.
QList<NumberWord> chainOf(const QList<PdfWord> &words)
{
    QList<NumberWord> all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool isNumber = false;
        const int number = words[i].text.toInt(&isNumber);
        if (isNumber && number > 0 && number <= 60 && words[i].text.size() <= 2)
            all.append({i, number});
    }
    std::ranges::sort(all, {}, [&](const NumberWord &each) { return words[each.word].box.top(); });
    QList<NumberWord> best;
    for (const NumberWord &first : std::as_const(all)) {
        if (first.number != 1 && !best.isEmpty())
            continue;
        QList<NumberWord> chain{first};
        for (const NumberWord &next : std::as_const(all)) {
            const QRectF &box = words[next.word].box;
            const QRectF &last = words[chain.last().word].box;
            const bool below = box.top() > last.bottom() - 2;
            const bool aligned = std::abs(box.right() - last.right()) < 6 || std::abs(box.left() - last.left()) < 6;
            if (below && aligned && next.number == chain.last().number + 1)
                chain.append(next);
        }
        if (chain.size() > best.size())
            best = chain;
    }
    return best;
}

// Printed line numbers leave the words and come back as (middle of the line, number).
QList<std::pair<QRectF, QString>> takeLineNumbers(QList<PdfWord> &words)
{
    const QList<NumberWord> chain = chainOf(words);
    if (chain.size() < fewestNumbers)
        return {};
    qreal right = 0;
    for (const NumberWord &each : chain)
        right = std::max(right, words[each.word].box.right());
    // In the margin: hardly anything stands left of them.
    const auto before =
        std::ranges::count_if(words, [&](const PdfWord &word) { return word.box.right() < right - 20; });
    if (before * 10 > words.size())
        return {};
    QList<std::pair<QRectF, QString>> numbers;
    QList<qsizetype> gone;
    for (const NumberWord &each : chain) {
        numbers.append({words[each.word].box, words[each.word].text});
        gone.append(each.word);
    }
    std::ranges::sort(gone);
    for (auto each = gone.crbegin(); each != gone.crend(); ++each)
        words.removeAt(*each);
    return numbers;
}

// Where a page or a part of it is cut into columns.
struct Cut {
    qreal x = 0;
    QList<std::pair<qreal, qreal>> bands; // from top to bottom, in which there are two columns
    qsizetype lines = 0;
};

struct Side {
    QList<qreal> widths;
    qreal left = 1e9;
    qreal right = -1e9;

    void add(const QRectF &box)
    {
        widths.append(box.width());
        left = std::min(left, box.left());
        right = std::max(right, box.right());
    }
    [[nodiscard]] bool isColumn() const
    {
        return widths.size() >= fewestColumnLines && middle(widths) >= leastFill * (right - left) && right - left > 60;
    }
};

Cut cutAt(const QList<PdfLine> &segments, qreal x)
{
    QList<qreal> crossings{-1e9};
    for (const PdfLine &segment : segments) {
        if (segment.box.left() < x && segment.box.right() > x)
            crossings.append(segment.box.center().y());
    }
    crossings.append(1e9);
    std::ranges::sort(crossings);
    Cut cut{x, {}, 0};
    for (qsizetype i = 0; i + 1 < crossings.size(); ++i) {
        Side left;
        Side right;
        for (const PdfLine &segment : segments) {
            const qreal y = segment.box.center().y();
            if (y <= crossings[i] || y >= crossings[i + 1])
                continue;
            (segment.box.right() <= x ? left : right).add(segment.box);
        }
        if (!left.isColumn() || !right.isColumn() || right.left - left.right < narrowestGutter)
            continue;
        cut.bands.append({crossings[i], crossings[i + 1]});
        cut.lines += left.widths.size() + right.widths.size();
    }
    return cut;
}

// Puts what stands in one column into lines, top to bottom.
void putGroup(const QList<PdfLine> &segments, PdfPage &page, int &group)
{
    if (segments.isEmpty())
        return;
    QList<PdfLine> rows;
    QList<PdfLine> sorted = segments;
    std::ranges::stable_sort(sorted, {}, [](const PdfLine &each) { return each.box.center().y(); });
    for (const PdfLine &segment : std::as_const(sorted)) {
        if (!rows.isEmpty() && sameBaseline(rows.last().words.first().box, segment.box)) {
            for (const PdfWord &word : segment.words)
                append(rows.last(), word);
        } else {
            rows.append(segment);
        }
    }
    for (PdfLine &row : rows) {
        std::ranges::stable_sort(row.words, {}, [](const PdfWord &word) { return word.box.left(); });
        row.group = group;
        page.lines.append(row);
    }
    ++group;
}

void putInOrder(const QList<PdfLine> &segments, PdfPage &page, int &group, int depth)
{
    Cut best;
    if (depth < deepestCut && segments.size() >= 2 * fewestColumnLines) {
        QList<qreal> starts;
        for (const PdfLine &segment : segments)
            starts.append(segment.box.left());
        std::ranges::sort(starts);
        qreal last = -1e9;
        for (const qreal start : std::as_const(starts)) {
            if (start - last < 3)
                continue;
            last = start;
            Cut cut = cutAt(segments, start - 2);
            if (cut.lines > best.lines)
                best = std::move(cut);
        }
    }
    if (best.bands.isEmpty()) {
        putGroup(segments, page, group);
        return;
    }
    qreal from = -1e9;
    for (qsizetype i = 0; i <= best.bands.size(); ++i) {
        const auto [top, bottom] = i < best.bands.size() ? best.bands[i] : std::pair(qreal(1e9), qreal(1e9));
        QList<PdfLine> above;
        QList<PdfLine> left;
        QList<PdfLine> right;
        for (const PdfLine &segment : segments) {
            const qreal y = segment.box.center().y();
            if (y >= from && y <= top)
                above.append(segment);
            else if (y > top && y < bottom)
                (segment.box.right() <= best.x ? left : right).append(segment);
        }
        putInOrder(above, page, group, depth + 1);
        putInOrder(left, page, group, depth + 1);
        putInOrder(right, page, group, depth + 1);
        from = bottom;
    }
}

// Set sideways: stamps in the margin, axes of figures.
bool isSideways(const PdfWord &word)
{
    return word.text.size() > 2 && word.box.height() > 2 * word.box.width();
}

}

QString PdfLine::text() const
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        text += words[i].text;
        if (i + 1 < words.size()) {
            const qreal gap = words[i + 1].box.left() - words[i].box.right();
            if (words[i].spaceAfter || gap > 0.15 * words[i].box.height())
                text += u' ';
        }
    }
    return text;
}

qreal PdfLine::height() const
{
    QList<qreal> heights;
    for (const PdfWord &word : words)
        heights.insert(heights.size(), word.text.size(), word.box.height());
    return middle(heights);
}

qreal PdfLine::baseline() const
{
    QList<qreal> bottoms;
    for (const PdfWord &word : words)
        bottoms.insert(bottoms.size(), word.text.size(), word.box.bottom());
    return middle(bottoms);
}

PdfPage laidOut(QList<PdfWord> words, const QSizeF &size)
{
    PdfPage page;
    page.size = size;
    words.removeIf([](const PdfWord &word) { return word.text.trimmed().isEmpty() || isSideways(word); });
    const auto numbers = takeLineNumbers(words);
    page.numbersLines = !numbers.isEmpty();
    int group = 0;
    putInOrder(segmentsOf(words), page, group, 0);
    for (PdfLine &line : page.lines) {
        for (const auto &[box, number] : numbers) {
            if (sameBaseline(box, line.box))
                line.number = number;
        }
    }
    return page;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textalignment.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Crossread::Core {

namespace {

constexpr qsizetype notThere = -1;
constexpr qsizetype unknown = -2;
constexpr qsizetype mostDifferences =
    3000; // of words between two paragraphs that are the same; memory goes by the square

bool isWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

/// The longest run of pairs that rises on both sides; the pairs are sorted by their first.
QList<std::pair<qsizetype, qsizetype>> rising(const QList<std::pair<qsizetype, qsizetype>> &pairs)
{
    std::vector<qsizetype> ends; // of the best run of each length, the pair it ends with
    std::vector<qsizetype> previous(size_t(pairs.size()), -1);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto at =
            std::ranges::lower_bound(ends, pairs[i].second, {}, [&](qsizetype end) { return pairs[end].second; });
        previous[size_t(i)] = at == ends.begin() ? -1 : *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    QList<std::pair<qsizetype, qsizetype>> run;
    for (qsizetype i = ends.empty() ? -1 : ends.back(); i >= 0; i = previous[size_t(i)])
        run.prepend(pairs[i]);
    return run;
}

}

QList<TextAlignment::Word> TextAlignment::wordsOf(QStringView text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const bool word = isWord(text[at]);
        while (at < text.size() && isWord(text[at]) == word && (word || at == begin))
            ++at;
        if (!text[begin].isSpace())
            words.append({{begin, at}, text.sliced(begin, at - begin)});
    }
    return words;
}

TextAlignment::TextAlignment(QStringView before, QStringView after)
    : m_textBefore(before)
    , m_textAfter(after)
    , m_before(wordsOf(before))
    , m_after(wordsOf(after))
    , m_partners(m_before.size(), unknown)
{
    alignParagraphs();
}

void TextAlignment::alignParagraphs()
{
    // By number of word: where a paragraph begins and ends, on each side.
    const auto paragraphs = [](QStringView text, const QList<Word> &words) {
        QList<std::pair<QStringView, TextSpan>> all;
        qsizetype word = 0;
        for (const QStringView line : text.tokenize(u'\n')) {
            const qsizetype end = line.data() - text.data() + line.size();
            const qsizetype first = word;
            while (word < words.size() && words[word].span.end <= end)
                ++word;
            if (word > first)
                all.append({line.trimmed(), {first, word}});
        }
        return all;
    };
    const auto before = paragraphs(m_textBefore, m_before);
    const auto after = paragraphs(m_textAfter, m_after);
    struct Seen {
        qsizetype here = -1;
        int times = 0;
    };
    QHash<QStringView, std::pair<Seen, Seen>> seen;
    for (qsizetype i = 0; i < before.size(); ++i) {
        Seen &one = seen[before[i].first].first;
        one = {i, one.times + 1};
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        Seen &one = seen[after[i].first].second;
        one = {i, one.times + 1};
    }
    QList<std::pair<qsizetype, qsizetype>> same;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto &[first, second] = *seen.constFind(before[i].first);
        if (first.times == 1 && second.times == 1)
            same.append({i, second.here});
    }
    TextSpan left; // by words: where the stretch between two of them begins
    for (const auto &[i, k] : rising(same)) {
        const TextSpan &one = before[i].second;
        const TextSpan &other = after[k].second;
        alignWords({left.begin, one.begin}, {left.end, other.begin});
        alignWords(one, other);
        left = {one.end, other.end};
    }
    alignWords({left.begin, m_before.size()}, {left.end, m_after.size()});
}

void TextAlignment::alignWords(TextSpan before, TextSpan after)
{
    const auto same = [this](qsizetype i, qsizetype k) { return m_before[i].text == m_after[k].text; };
    for (; !before.isEmpty() && !after.isEmpty() && same(before.begin, after.begin); ++before.begin, ++after.begin)
        m_partners[before.begin] = after.begin;
    for (; !before.isEmpty() && !after.isEmpty() && same(before.end - 1, after.end - 1); --before.end, --after.end)
        m_partners[before.end - 1] = after.end - 1;
    if (before.isEmpty() || after.isEmpty()) {
        std::fill(m_partners.begin() + before.begin, m_partners.begin() + before.end, notThere);
        return;
    }
    // How far each diagonal got with so many differences, for all numbers of them: the way back is read off that.
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    std::vector<std::vector<qsizetype>> reached;
    const auto furthest = [](const std::vector<qsizetype> &row, qsizetype differences, qsizetype diagonal) {
        return row[size_t(diagonal + differences)];
    };
    qsizetype found = -1;
    for (qsizetype d = 0; d <= std::min(rows + columns, mostDifferences) && found < 0; ++d) {
        std::vector<qsizetype> row(size_t(2 * d + 1), -1);
        for (qsizetype diagonal = -d; diagonal <= d; diagonal += 2) {
            qsizetype x = 0;
            if (d > 0) {
                const std::vector<qsizetype> &last = reached.back();
                const bool down = diagonal == -d
                    || (diagonal != d && furthest(last, d - 1, diagonal - 1) < furthest(last, d - 1, diagonal + 1));
                x = down ? furthest(last, d - 1, diagonal + 1) : furthest(last, d - 1, diagonal - 1) + 1;
            }
            qsizetype y = x - diagonal;
            while (x < rows && y >= 0 && y < columns && same(before.begin + x, after.begin + y))
                ++x, ++y;
            row[size_t(diagonal + d)] = x;
            if (x >= rows && y >= columns)
                found = d;
        }
        reached.push_back(std::move(row));
    }
    if (found < 0)
        return; // too much differs
    std::fill(m_partners.begin() + before.begin, m_partners.begin() + before.end, notThere);
    qsizetype x = rows;
    qsizetype y = columns;
    for (qsizetype d = found; d >= 0; --d) {
        const qsizetype diagonal = x - y;
        qsizetype fromX = 0;
        qsizetype fromY = 0;
        bool down = false;
        if (d > 0) {
            const std::vector<qsizetype> &last = reached[size_t(d - 1)];
            down = diagonal == -d
                || (diagonal != d && furthest(last, d - 1, diagonal - 1) < furthest(last, d - 1, diagonal + 1));
            fromX = furthest(last, d - 1, down ? diagonal + 1 : diagonal - 1);
            fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
        }
        const qsizetype runBegin = d == 0 ? 0 : (down ? fromX : fromX + 1);
        while (x > runBegin) {
            --x, --y;
            m_partners[before.begin + x] = after.begin + y;
        }
        x = fromX;
        y = fromY;
    }
}

std::optional<TextSpan> TextAlignment::mapped(TextSpan span) const
{
    // The words that have a part in it.
    const auto first = std::ranges::upper_bound(m_before, span.begin, {}, [](const Word &word) {
        return word.span.end;
    }) - m_before.cbegin();
    const auto last = std::ranges::lower_bound(m_before, span.end, {}, [](const Word &word) { return word.span.begin; })
        - m_before.cbegin();
    if (last <= first)
        return std::nullopt;
    for (qsizetype i = first; i < last; ++i) {
        if (m_partners[i] == unknown)
            return std::nullopt;
    }
    // What was put in for its first or last words belongs to it: up to the word beside it that is still there.
    qsizetype before = first - 1;
    while (before >= 0 && m_partners[before] == notThere)
        --before;
    qsizetype behind = last;
    while (behind < m_partners.size() && m_partners[behind] == notThere)
        ++behind;
    if ((before >= 0 && m_partners[before] == unknown) || (behind < m_partners.size() && m_partners[behind] == unknown))
        return std::nullopt;
    const bool beginsThere = m_partners[first] >= 0;
    const bool endsThere = m_partners[last - 1] >= 0;
    const qsizetype from = beginsThere ? m_partners[first] : before < 0 ? 0 : m_partners[before] + 1;
    const qsizetype to = endsThere    ? m_partners[last - 1] + 1
        : behind >= m_partners.size() ? m_after.size()
                                      : m_partners[behind];
    if (to <= from)
        return TextSpan{};
    TextSpan there{m_after[from].span.begin, m_after[to - 1].span.end};
    // A stretch that begins or ends inside a word does so there as well.
    if (beginsThere)
        there.begin += std::max<qsizetype>(0, span.begin - m_before[first].span.begin);
    if (endsThere)
        there.end -= std::max<qsizetype>(0, m_before[last - 1].span.end - span.end);
    return there;
}

}

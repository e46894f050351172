// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/articlewords.h"

#include "compare/article/incises.h"
#include "compare/article/spokenparagraphs.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr int longestStatement = 120; ///< words
constexpr std::size_t cutStatement = 60; ///< words of each part

}

ArticleWords::ArticleWords(const Core::Document &document, Vocabulary &learning)
    : article(document)
    , vocabulary(learning)
    , text(document.text)
    , quotations(quotationsOf(document, vocabulary.rules()))
{
    appendWords(text, {0, text.size()}, Speech::AsPrinted, learning, words);
    quoted.assign(words.size(), false);
    std::size_t word = 0;
    std::size_t marked = 0; // a quotation inside another one marks nothing new
    for (const Core::Quotation &quotation : std::as_const(quotations)) {
        while (word < words.size() && words[word].begin < quotation.words.begin)
            ++word;
        const std::size_t first = std::max(marked, word);
        for (marked = first; marked < words.size() && words[marked].begin < quotation.words.end; ++marked)
            quoted[marked] = true;
        for (const auto &[from, to] : incisesIn(std::span(words).subspan(first, marked - first), text, vocabulary))
            std::fill(
                quoted.begin() + std::ptrdiff_t(first + from), quoted.begin() + std::ptrdiff_t(first + to), false);
    }
}

std::size_t ArticleWords::wordAt(qsizetype position) const
{
    const auto it = std::lower_bound(
        words.begin(), words.end(), position, [](const Word &word, qsizetype value) { return word.begin < value; });
    return std::size_t(it - words.begin());
}

std::span<const Word> ArticleWords::wordsIn(TextSpan span) const
{
    const auto begin =
        std::partition_point(words.begin(), words.end(), [&](const Word &word) { return word.end <= span.begin; });
    const auto end = std::partition_point(begin, words.end(), [&](const Word &word) { return word.begin < span.end; });
    return {begin, end};
}

QList<TextSpan> ArticleWords::cut(TextSpan sentence, Cut where) const
{
    if (wordCount(sentence) <= longestStatement)
        return {sentence};
    QList<TextSpan> out;
    const std::size_t last = wordAt(sentence.end);
    qsizetype begin = sentence.begin;
    for (std::size_t next = wordAt(begin) + cutStatement; next < last; next += cutStatement) {
        // Both halves of a contraction stand in one place.
        while (next < last
            && (words[next].begin < words[next - 1].end
                || (where == Cut::OutsideQuotations && (quoted[next] || quoted[next - 1]))))
            ++next;
        if (next >= last)
            break;
        out.append({begin, words[next - 1].end});
        begin = words[next].begin;
    }
    out.append({begin, sentence.end});
    return out;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/textorder.h"

#include "core/fold.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

namespace Crossread::Retrieve {

namespace {

// What an alphabet makes of a text costs most of the time, so it is asked of each word once: texts share their words. Word by
// word is also how indexes and libraries file. Where there are no blanks, so many signs are a word.
constexpr qsizetype longestWord = 20;
constexpr qsizetype comparedLength = 100;
constexpr size_t wordsAtOnce = 4;

/// A text in the making of an order: the places of its next words among all words there, 0 where it has ended.
struct Placed {
    std::array<quint32, wordsAtOnce> words{};
    size_t row = 0;
    qsizetype next = 0; ///< where its words go on
};

/// The words of many texts, each once, and their places in the alphabet.
class Ranks {
public:
    explicit Ranks(const QCollator &collator)
        : m_collator(collator)
    {
    }

    /// A number that stands for the word until all are known.
    quint32 add(QStringView word)
    {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.cend())
            return *known;
        m_words.push_back(word.toString());
        const auto number = quint32(m_words.size());
        m_numbers.insert(m_words.back(), number);
        return number;
    }
    /// The place of each number; the same for words that the alphabet does not tell apart.
    [[nodiscard]] std::vector<quint32> inOrder() const
    {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_words.size());
        for (const QString &word : m_words)
            keys.push_back(m_collator.sortKey(word));
        std::vector<quint32> order(m_words.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, [&keys](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
        std::vector<quint32> ranks(m_words.size() + 1);
        quint32 rank = 0;
        for (size_t at = 0; at < order.size(); ++at) {
            if (at == 0 || keys[order[at - 1]].compare(keys[order[at]]) != 0)
                ++rank;
            ranks[order[at] + 1] = rank;
        }
        return ranks;
    }

private:
    const QCollator &m_collator;
    QHash<QStringView, quint32> m_numbers; ///< of what m_words has: the letters of a text stay where they are
    std::vector<QString> m_words;
};

class TextOrder {
public:
    explicit TextOrder(const std::vector<QString> &texts)
        : m_texts(texts)
    {
        m_collator.setNumericMode(true);
    }

    /// By what stands from each one's next word on; what stands before is the same in all.
    void sort(std::span<Placed> all) const
    {
        takeWords(all);
        std::ranges::sort(all,
            [](const Placed &a, const Placed &b) { return a.words != b.words ? a.words < b.words : a.row < b.row; });
        for (size_t begin = 0, end = 0; begin < all.size(); begin = end) {
            bool goesOn = false;
            for (end = begin; end < all.size() && all[end].words == all[begin].words; ++end)
                goesOn = goesOn || all[end].next < comparedIn(all[end].row).size();
            if (end - begin > 1 && goesOn)
                sort(all.subspan(begin, end - begin));
        }
    }

private:
    [[nodiscard]] QStringView comparedIn(size_t row) const { return QStringView(m_texts[row]).left(comparedLength); }
    void takeWords(std::span<Placed> all) const
    {
        Ranks ranks(m_collator);
        for (Placed &one : all) {
            for (quint32 &word : one.words)
                word = takeWord(comparedIn(one.row), one.next, ranks);
        }
        const std::vector<quint32> places = ranks.inOrder();
        for (Placed &one : all) {
            for (quint32 &word : one.words)
                word = places[word];
        }
    }
    static quint32 takeWord(QStringView text, qsizetype &next, Ranks &ranks)
    {
        std::array<char16_t, longestWord>
            word; // NOLINT(cppcoreguidelines-pro-type-member-init): filled as far as it is read
        qsizetype size = 0;
        for (; size < longestWord && next < text.size(); ++next) {
            const char16_t unit = Core::foldUnit(text[next].unicode());
            if (!QChar::isSpace(unit))
                word[size_t(size++)] = unit;
            else if (size > 0)
                break;
        }
        return size > 0 ? ranks.add(QStringView(word.data(), size)) : 0;
    }

    QCollator m_collator;
    const std::vector<QString> &m_texts;
};

}

void sortByText(std::vector<size_t> &order, const std::function<QString(size_t)> &textOf)
{
    std::vector<QString> texts;
    texts.reserve(order.size());
    std::vector<Placed> all(order.size());
    for (size_t index = 0; index < order.size(); ++index) {
        texts.push_back(textOf(order[index]));
        all[index].row = index;
    }
    TextOrder(texts).sort(all);
    std::vector<size_t> sorted;
    sorted.reserve(order.size());
    for (const Placed &one : all)
        sorted.push_back(order[one.row]);
    order = std::move(sorted);
}

}

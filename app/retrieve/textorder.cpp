// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/textorder.h"

#include "core/fold.h"
#include "retrieve/halves.h"

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

/// The words of many texts, each once.
class Words {
public:
    [[nodiscard]] const std::vector<QString> &all() const { return m_words; }
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

private:
    QHash<QStringView, quint32> m_numbers; ///< of what m_words has: the letters of a text stay where they are
    std::vector<QString> m_words;
};

/// The words of the texts of each half, and the places of their numbers in the alphabet.
using Halves = std::array<Words, 2>;
using Places = std::array<std::vector<quint32>, 2>;

/// The same place for words that the alphabet does not tell apart.
Places placesOf(const Halves &halves, const QCollator &collator)
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(halves[0].all().size() + halves[1].all().size());
    for (const Words &half : halves) {
        for (const QString &word : half.all())
            keys.push_back(collator.sortKey(word));
    }
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&keys](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    const size_t first = halves[0].all().size();
    Places places{std::vector<quint32>(first + 1), std::vector<quint32>(keys.size() - first + 1)};
    quint32 place = 0;
    for (size_t at = 0; at < order.size(); ++at) {
        if (at == 0 || keys[order[at - 1]].compare(keys[order[at]]) != 0)
            ++place;
        const size_t one = order[at];
        (one < first ? places[0][one + 1] : places[1][one - first + 1]) = place;
    }
    return places;
}

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
        Halves halves;
        inHalves(all.size(), [&](size_t half, size_t begin, size_t end) {
            for (size_t at = begin; at < end; ++at) {
                for (quint32 &word : all[at].words)
                    word = takeWord(comparedIn(all[at].row), all[at].next, halves[half]);
            }
        });
        const Places places = placesOf(halves, m_collator);
        inHalves(all.size(), [&](size_t half, size_t begin, size_t end) {
            for (size_t at = begin; at < end; ++at) {
                for (quint32 &word : all[at].words)
                    word = places[half][word];
            }
        });
    }
    static quint32 takeWord(QStringView text, qsizetype &next, Words &words)
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
        return size > 0 ? words.add(QStringView(word.data(), size)) : 0;
    }

    QCollator m_collator;
    const std::vector<QString> &m_texts;
};

}

void sortByText(std::vector<size_t> &order, const std::function<QString(size_t)> &textOf)
{
    std::vector<QString> texts(order.size());
    std::vector<Placed> all(order.size());
    inHalves(order.size(), [&](size_t, size_t begin, size_t end) {
        for (size_t index = begin; index < end; ++index) {
            texts[index] = textOf(order[index]);
            all[index].row = index;
        }
    });
    TextOrder(texts).sort(all);
    std::vector<size_t> sorted;
    sorted.reserve(order.size());
    for (const Placed &one : all)
        sorted.push_back(order[one.row]);
    order = std::move(sorted);
}

}

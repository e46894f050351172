// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace Crossread::Compare {

/// How long the longest common subsequence of a text and of what is read is, after each letter that is read. A bit stands
/// for each letter of the text, so that one step takes in 64 of them.
class CommonLetters {
public:
    CommonLetters() = default;
    /// Letters as small numbers, 0 for one that the text lacks.
    CommonLetters(const std::vector<quint16> &text, std::size_t kinds);

    void restart();
    int add(quint16 letter);

private:
    std::size_t m_blocks = 0;
    std::vector<quint64> m_rows; ///< per letter: where it stands in the text
    std::vector<quint64> m_state;
    int m_length = 0;
};

/// How alike a text is to the best stretch of others as long as it, or to the beginning or end of them: twice the letters in
/// common by the letters of both. The same as partial_ratio of rapidfuzz, but all beginnings are measured in one reading,
/// and all ends in another.
class BestStretch {
public:
    explicit BestStretch(QStringView text);
    /// 0..1; what is less alike than `least` may come out as less yet. A shorter text is measured as a whole.
    [[nodiscard]] double likenessIn(QStringView other, double least);

private:
    struct Common {
        qint64 letters = 0;
        qint64 all = 1;
        void offer(qint64 inCommon, qint64 ofBoth);
    };
    struct Place {
        std::size_t at;
        int common;
    };

    [[nodiscard]] std::size_t slotOf(QChar letter) const;
    [[nodiscard]] int commonAt(std::size_t at);
    void lookBetween(Place first, Place last, double least);

    static constexpr std::size_t slotCount = 1024; ///< a hash; no text has so many different letters
    std::size_t m_size;
    std::vector<char16_t> m_letters;
    std::vector<quint16> m_numbers; ///< of the letter in the same slot; 0 where there is none
    CommonLetters m_ahead;
    CommonLetters m_back;
    std::vector<quint16> m_other;
    Common m_best;
};

/// The longest text that a BestStretch takes.
constexpr qsizetype longestStretch = 1000;

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/beststretch.h"

#include <algorithm>

namespace Crossread::Compare {

CommonLetters::CommonLetters(const std::vector<quint16> &text, std::size_t kinds)
    : m_blocks((text.size() + 63) / 64)
    , m_rows(m_blocks * (kinds + 1), 0)
    , m_state(m_blocks)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        m_rows[text[i] * m_blocks + i / 64] |= quint64(1) << (i % 64);
}

void CommonLetters::restart()
{
    std::fill(m_state.begin(), m_state.end(), ~quint64(0));
    m_length = 0;
}

// A zero in the state ends a run of letters that gives one more in common. Adding moves each zero down to the first letter
// that matches; where the topmost run matches for the first time, the sum overflows, and there is one more zero.
int CommonLetters::add(quint16 letter)
{
    const quint64 *row = m_rows.data() + letter * m_blocks;
    quint64 carry = 0;
    for (std::size_t block = 0; block < m_blocks; ++block) {
        const quint64 state = m_state[block];
        const quint64 matching = state & row[block];
        const quint64 half = state + matching;
        const quint64 sum = half + carry;
        carry = quint64(half < state) | quint64(sum < half);
        m_state[block] = sum | (state - matching);
    }
    return m_length += int(carry);
}

BestStretch::BestStretch(QStringView text)
    : m_size(std::size_t(std::min(text.size(), longestStretch)))
    , m_letters(slotCount)
    , m_numbers(slotCount)
{
    std::vector<quint16> numbers;
    numbers.reserve(m_size);
    quint16 kinds = 0;
    for (const QChar letter : text.first(qsizetype(m_size))) {
        const std::size_t slot = slotOf(letter);
        if (m_numbers[slot] == 0) {
            m_numbers[slot] = ++kinds;
            m_letters[slot] = letter.unicode();
        }
        numbers.push_back(m_numbers[slot]);
    }
    m_ahead = CommonLetters(numbers, kinds);
    std::reverse(numbers.begin(), numbers.end());
    m_back = CommonLetters(numbers, kinds);
}

std::size_t BestStretch::slotOf(QChar letter) const
{
    std::size_t slot = letter.unicode() % slotCount;
    while (m_numbers[slot] != 0 && m_letters[slot] != letter.unicode())
        slot = (slot + 1) % slotCount;
    return slot;
}

void BestStretch::Common::offer(qint64 inCommon, qint64 ofBoth)
{
    if (inCommon * all > letters * ofBoth) {
        letters = inCommon;
        all = ofBoth;
    }
}

int BestStretch::commonAt(std::size_t at)
{
    m_ahead.restart();
    int common = 0;
    for (std::size_t i = at; i < at + m_size; ++i)
        common = m_ahead.add(m_other[i]);
    return common;
}

/// With each step one letter goes and one comes: what lies between two places can be so much better and no more.
void BestStretch::lookBetween(Place first, Place last, double least)
{
    const std::size_t distance = last.at - first.at;
    const qint64 size = qint64(m_size);
    const qint64 most = std::min(size, (first.common + last.common + qint64(distance)) / 2);
    if (distance < 2 || most * m_best.all <= m_best.letters * 2 * size || double(most) < least * double(size))
        return;
    const Place middle{first.at + distance / 2, commonAt(first.at + distance / 2)};
    m_best.offer(middle.common, 2 * size);
    lookBetween(first, middle, least);
    lookBetween(middle, last, least);
}

double BestStretch::likenessIn(QStringView other, double least)
{
    m_other.clear();
    for (const QChar letter : other)
        m_other.push_back(m_numbers[slotOf(letter)]);
    m_best = {};
    const std::size_t read = std::min(m_size, m_other.size());
    const bool isWhole = m_other.size() < m_size;
    Place first{0, 0};
    Place last{m_other.size() - read, 0};
    m_ahead.restart();
    for (std::size_t i = 0; i < read; ++i) {
        first.common = m_ahead.add(m_other[i]);
        if (!isWhole || i + 1 == read)
            m_best.offer(first.common, qint64(m_size + i + 1));
    }
    if (!isWhole) {
        m_back.restart();
        for (std::size_t i = 0; i < read; ++i) {
            last.common = m_back.add(m_other[m_other.size() - 1 - i]);
            m_best.offer(last.common, qint64(m_size + i + 1));
        }
        lookBetween(first, last, least);
    }
    return 1 - double(m_best.all - 2 * m_best.letters) / double(m_best.all);
}

}

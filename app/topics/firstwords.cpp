// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/firstwords.h"

#include <algorithm>
#include <bit>

namespace Crossread::Topics {

namespace {

constexpr size_t bitsPerWord = 32;

constexpr quint64 lowUnits(qsizetype count)
{
    return count <= 0 ? 0 : count >= 4 ? ~quint64(0) : (quint64(1) << 16 * count) - 1;
}

}

// Units in memory are the low ones first on every machine that we know of.
static_assert(std::endian::native == std::endian::little);

const std::array<FirstWords::Parts, FirstWords::reach + 1> FirstWords::kept = [] {
    std::array<Parts, reach + 1> made{};
    for (qsizetype length = 0; length <= reach; ++length) {
        for (size_t part = 0; part < made[0].size(); ++part)
            made[size_t(length)][part] = lowUnits(length - 4 * qsizetype(part));
    }
    return made;
}();

FirstWords::FirstWords(size_t count)
{
    const size_t words = std::max<size_t>(count, 32);
    m_bits.resize(std::bit_ceil(words * bitsPerWord) / 64);
    m_bitShift = 64 - std::countr_zero(m_bits.size() * 64);
    m_entries.resize(std::bit_ceil(2 * words));
    m_entryShift = 64 - std::countr_zero(m_entries.size());
}

FirstWords::Key FirstWords::keyOf(std::u16string_view folded)
{
    Key key;
    std::memcpy(key.parts.data(), folded.data(), std::min<size_t>(folded.size(), reach) * sizeof(char16_t));
    key.length = folded.size();
    return key;
}

void FirstWords::add(std::u16string_view word, PhraseTrie::State after)
{
    const Key key = keyOf(word);
    const quint64 hashed = hash(key);
    const quint64 bit = hashed >> m_bitShift;
    m_bits[bit >> 6] |= quint64(1) << (bit & 63);
    size_t slot = slotOf(hashed);
    while (m_entries[slot].key.length != 0 && m_entries[slot].key != key)
        slot = (slot + 1) & (m_entries.size() - 1);
    m_entries[slot] = {key, qsizetype(word.size()) > reach ? unsure : after};
}

PhraseTrie::State FirstWords::lookUpEntry(const Key &key, quint64 hashed) const
{
    for (size_t slot = slotOf(hashed);; slot = (slot + 1) & (m_entries.size() - 1)) {
        if (m_entries[slot].key == key)
            return m_entries[slot].after;
        if (m_entries[slot].key.length == 0)
            return none;
    }
}

PhraseTrie::State FirstWords::findNearEnd(const char16_t *units, qsizetype length) const
{
    std::array<char16_t, reach> copy{};
    std::copy_n(units, std::min(length, reach), copy.begin());
    return findAscii(copy.data(), length, reach);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics/phrasetrie.h"

#include <array>
#include <cstring>

namespace Crossread::Topics {

/// The letters that phrases begin with, up to the first unit that is none: which words of a text are worth a closer look,
/// told without reading them letter by letter. Immutable once filled.
class FirstWords {
public:
    /// What a word of a text is: no word of the table, ...
    static constexpr PhraseTrie::State none = PhraseTrie::start;
    /// ... too long to be told from others that begin like it ...
    static constexpr PhraseTrie::State unsure = ~PhraseTrie::State(0);

    /// `count`: of words that will be added.
    explicit FirstWords(size_t count);

    /// `word`: folded letters, not empty; `after`: where they lead in the tree of phrases.
    void add(std::u16string_view word, PhraseTrie::State after);
    /// ... or where it leads.
    [[nodiscard]] PhraseTrie::State find(std::u16string_view folded) const { return lookUp(keyOf(folded)); }
    /// The same for `length` ASCII letters or digits in any case at `units`, of which `readable` units may be read.
    [[nodiscard]] PhraseTrie::State findAscii(const char16_t *units, qsizetype length, qsizetype readable) const
    {
        if (readable < reach)
            return findNearEnd(units, length);
        // Folding ASCII letters sets one bit, which digits have anyway.
        constexpr quint64 lower = 0x0020'0020'0020'0020ULL;
        Key key;
        std::memcpy(key.parts.data(), units, sizeof key.parts);
        const auto &mask = kept[size_t(length < reach ? length : reach)];
        for (size_t part = 0; part < key.parts.size(); ++part)
            key.parts[part] = (key.parts[part] | lower) & mask[part];
        key.length = quint64(length);
        return lookUp(key);
    }

private:
    /// So many units of a word are looked at, four in a part.
    static constexpr qsizetype reach = 16;
    using Parts = std::array<quint64, reach / 4>;
    static const std::array<Parts, reach + 1> kept; ///< per length: the bits of so many units

    struct Key {
        Parts parts{};
        quint64 length = 0;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Entry {
        Key key; ///< of no length: free
        PhraseTrie::State after = none;
    };

    static Key keyOf(std::u16string_view folded);
    static quint64 hash(const Key &key)
    {
        // The products do not wait for one another.
        quint64 sum = key.length * 0xA24B'AED4'963E'E407ULL + key.parts[0] * 0x9E37'79B9'7F4A'7C15ULL
            + key.parts[1] * 0xC2B2'AE3D'27D4'EB4FULL + key.parts[2] * 0xD6E8'FEB8'6659'FD93ULL
            + key.parts[3] * 0x1656'67B1'9E37'79F9ULL;
        sum ^= sum >> 32;
        return sum * 0x9FB2'1C65'1E98'DF25ULL;
    }
    [[nodiscard]] PhraseTrie::State lookUp(const Key &key) const
    {
        const quint64 hashed = hash(key);
        const quint64 bit = hashed >> m_bitShift;
        return (m_bits[bit >> 6] >> (bit & 63) & 1) == 0 ? none : lookUpEntry(key, hashed);
    }
    [[nodiscard]] PhraseTrie::State lookUpEntry(const Key &key, quint64 hashed) const;
    [[nodiscard]] PhraseTrie::State findNearEnd(const char16_t *units, qsizetype length) const;
    [[nodiscard]] size_t slotOf(quint64 hashed) const { return size_t(hashed >> m_entryShift); }

    std::vector<quint64> m_bits; ///< by hash; small enough to be near, it answers for most words that are not here
    int m_bitShift = 0;
    std::vector<Entry> m_entries; ///< by hash, at most half full
    int m_entryShift = 0;
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace Crossread::Topics {

/// What 64 units of text are, a bit for each, the first the lowest.
struct LetterMask {
    static constexpr int width = 64;

    quint64 letters = 0; ///< ASCII letters and digits
    quint64 blanks = 0; ///< U+0020

    /// Looks at `count` units, at most 64; the bits behind them are blanks.
    [[nodiscard]] static LetterMask of(const char16_t *units, qsizetype count)
    {
        return count >= width ? ofAll(units) : ofSome(units, count);
    }

private:
    static LetterMask ofSome(const char16_t *units, qsizetype count)
    {
        LetterMask mask{0, count <= 0 ? ~quint64(0) : ~quint64(0) << count};
        for (qsizetype at = 0; at < count; ++at) {
            const unsigned unit = units[at];
            const bool letter = (unit | 0x20U) - u'a' < 26 || unit - u'0' < 10;
            mask.letters |= quint64(letter) << at;
            mask.blanks |= quint64(unit == u' ') << at;
        }
        return mask;
    }
#if defined(__SSE2__)
    static LetterMask ofAll(const char16_t *units)
    {
        LetterMask mask;
        const __m128i zero = _mm_setzero_si128();
        // Unsigned "at most": nothing is left when so much is taken off.
        const auto within = [zero](__m128i value, char16_t first, short last) {
            return _mm_cmpeq_epi16(
                _mm_subs_epu16(_mm_sub_epi16(value, _mm_set1_epi16(short(first))), _mm_set1_epi16(last)), zero);
        };
        for (int part = 0; part < width; part += 16) {
            __m128i letters[2];
            __m128i blanks[2];
            for (int half = 0; half < 2; ++half) {
                const __m128i value = _mm_loadu_si128(
                    reinterpret_cast<const __m128i *>(units + part + half * 8)); // NOLINT: how it is meant
                letters[half] =
                    _mm_or_si128(within(_mm_or_si128(value, _mm_set1_epi16(0x20)), u'a', 25), within(value, u'0', 9));
                blanks[half] = _mm_cmpeq_epi16(value, _mm_set1_epi16(u' '));
            }
            mask.letters |= quint64(unsigned(_mm_movemask_epi8(_mm_packs_epi16(letters[0], letters[1])))) << part;
            mask.blanks |= quint64(unsigned(_mm_movemask_epi8(_mm_packs_epi16(blanks[0], blanks[1])))) << part;
        }
        return mask;
    }
#else
    static LetterMask ofAll(const char16_t *units) { return ofSome(units, width); }
#endif
};

}

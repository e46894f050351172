// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/relatedwords.h"

#include <rapidfuzz/distance/Indel.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace Crossread::Compare {

namespace {

constexpr qsizetype fewestLetters = 5; ///< shorter stems are alike by chance
constexpr qsizetype mostRelated = 64; ///< to one stem, the most alike first

std::u16string_view letters(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size())};
}

/// Which letters a word has, in 64 bits.
quint64 letterSet(const QString &text)
{
    quint64 set = 0;
    for (const QChar c : text)
        set |= quint64(1) << (c.unicode() % 64);
    return set;
}

/// Whether no more than `most` bits are set; quicker than to count them where few are allowed.
bool haveAtMost(quint64 bits, int most)
{
    for (; bits != 0 && most > 0; --most)
        bits &= bits - 1;
    return bits == 0;
}

}

namespace {

constexpr double otherThousands = .6; ///< likeness of 125 and 125000, one of which has a word behind it that says so

/// 125 of "125000" and of "12.5".
QString digitsOf(QString number)
{
    number.remove(u'.');
    while (number.size() > 1 && number.endsWith(u'0'))
        number.chop(1);
    return number;
}

bool areThousandsOf(double one, double other)
{
    constexpr std::array steps{1e3, 1e6, 1e9, 1e12};
    return one > 0 && other > 0
        && std::ranges::any_of(steps,
            [ratio = std::max(one / other, other / one)](double step) { return std::abs(ratio / step - 1) < 1e-9; });
}

}

/// "125 тысяч" is "125,000".
void RelatedWords::addThousands(const QString &number, QList<Related> &out) const
{
    for (const int other : m_numbers.value(digitsOf(number))) {
        if (areThousandsOf(number.toDouble(), m_vocabulary.stem(other).text.toDouble()))
            out.append({other, float(otherThousands), MatchKind::Translation});
    }
}

RelatedWords::RelatedWords(const Context &context)
    : m_index(context.index)
    , m_translations(context.translations)
    , m_vocabulary(context.vocabulary)
    , m_synonyms(context.synonyms)
    , m_paraphrases(context.paraphrases)
    , m_parameters(context.parameters)
{
    for (int stem = 0; stem < m_index.stemCount(); ++stem) {
        if (!m_index.postings(stem).empty())
            m_stems.insert(m_vocabulary.stem(stem).text, stem);
        if (m_translations && !m_index.postings(stem).empty() && m_vocabulary.stem(stem).number)
            m_numbers[digitsOf(m_vocabulary.stem(stem).text)].append(stem);
    }
    for (const auto &[letter, stems] : m_index.stemsByLetter().asKeyValueRange()) {
        std::vector<Shape> &shapes = m_shapes[letter];
        for (const int stem : stems) {
            const QString &text = m_vocabulary.stem(stem).text;
            if (text.size() >= fewestLetters)
                shapes.push_back({letterSet(text), int(text.size()), stem});
        }
        std::ranges::stable_sort(shapes, {}, &Shape::size);
    }
}

const QList<RelatedWords::Related> &RelatedWords::of(int stem)
{
    const auto known = m_known.constFind(stem);
    if (known != m_known.cend())
        return *known;
    const bool isForeign = m_translations && stem >= m_index.stemCount();
    return *m_known.insert(stem, isForeign ? translated(stem) : lookUp(stem));
}

QList<RelatedWords::Related> RelatedWords::translated(int stem) const
{
    QList<Related> out;
    for (const Translations::Word &word : m_translations->of(stem))
        out.append({word.stem, word.likeness, MatchKind::Translation});
    return out;
}

QList<RelatedWords::Related> RelatedWords::lookUp(int stem) const
{
    QHash<int, Related> best;
    const auto offer = [&](int other, double similarity, MatchKind kind) {
        if (m_index.postings(other).empty() || m_vocabulary.stem(other).stop)
            return;
        auto &entry = best[other];
        if (similarity > double(entry.similarity))
            entry = {other, float(similarity), kind};
    };
    QList<Related> out;
    const Vocabulary::Stem &entry = m_vocabulary.stem(stem);
    if (!m_index.postings(stem).empty())
        out.append({stem, 1, MatchKind::SameStem});
    if (entry.number)
        addThousands(entry.text, out);
    if (entry.stop || entry.number)
        return out;

    const QString &text = entry.text;
    if (text.size() >= beginningSize) {
        const QList<int> alike = m_index.stemsByBeginning().value(text.left(beginningSize));
        for (const int other : alike)
            offer(other, m_parameters.beginningSimilarity, MatchKind::Similar);
    }
    if (text.size() >= fewestLetters) {
        const rapidfuzz::CachedIndel<char16_t> indel(letters(text));
        const quint64 ownLetters = letterSet(text);
        const auto shapes = m_shapes.constFind(text[0]);
        int size = -1;
        int edits = 0;
        for (const Shape &shape : shapes == m_shapes.cend() ? std::span<const Shape>() : std::span(*shapes)) {
            if (std::exchange(size, shape.size) != shape.size)
                edits = int((1 - m_parameters.lettersLeast) * double(text.size() + size));
            // Every letter that only one of them has costs an edit: most candidates go without a closer look.
            if (std::abs(size - int(text.size())) <= edits && haveAtMost(ownLetters ^ shape.letters, edits)
                && indel.normalized_similarity(letters(m_vocabulary.stem(shape.stem).text), m_parameters.lettersLeast)
                    >= m_parameters.lettersLeast)
                offer(shape.stem, m_parameters.lettersSimilarity, MatchKind::Similar);
        }
    }
    for (const QString &prefix : m_vocabulary.rules().kinPrefixes) {
        offer(m_stems.value(prefix + text, -1), m_parameters.prefixSimilarity, MatchKind::Similar);
        if (text.startsWith(prefix) && text.size() - prefix.size() >= 4)
            offer(m_stems.value(text.sliced(prefix.size()), -1), m_parameters.prefixSimilarity, MatchKind::Similar);
    }
    if (m_vocabulary.rules().code == QLatin1StringView("en")) {
        for (const Synonyms::Entry &synonym : m_synonyms.of(text))
            offer(m_stems.value(synonym.stem, -1), double(synonym.weight) * m_parameters.synonymFactor,
                MatchKind::Synonym);
    }
    if (m_paraphrases && m_parameters.paraphraseFactor > 0) {
        for (const Dictionary::Translation &other : m_paraphrases->of(text))
            offer(m_stems.value(other.stem, -1), double(other.likeness) * m_parameters.paraphraseFactor,
                MatchKind::Paraphrase);
    }
    for (const Vocabulary::Kin &kin : m_vocabulary.kinOf(stem))
        offer(kin.stem, double(kin.weight), MatchKind::Alias);

    best.remove(stem);
    QList<Related> others = best.values();
    std::sort(others.begin(), others.end(), [](const Related &a, const Related &b) {
        return std::tuple(-a.similarity, a.stem) < std::tuple(-b.similarity, b.stem);
    });
    // A word begins like a thousand others only where the text is no language.
    return out + others.first(std::min(others.size(), mostRelated));
}

}

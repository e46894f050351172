// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/quantities.h"

#include <cmath>

namespace Crossread::Compare {

namespace {

using namespace Qt::StringLiterals;

constexpr double rounding = .03; ///< "a third" is 33 percent
constexpr double exact = 1e-9; ///< what counting with fractions loses

class Counting {
public:
    Counting(QStringView text, std::span<const Word> words, const Vocabulary &vocabulary)
        : m_text(text)
        , m_words(words)
        , m_vocabulary(vocabulary)
        , m_language(vocabulary.rules())
    {
    }

    QList<Quantity> run()
    {
        QList<Quantity> out;
        while (m_at < m_words.size()) {
            if (const auto quantity = read())
                out.append(*quantity);
            else
                ++m_at;
        }
        return out;
    }

private:
    [[nodiscard]] const QString &term(std::size_t i) const { return m_vocabulary.term(m_words[i].term).text; }
    [[nodiscard]] const QString &stem(std::size_t i) const { return m_vocabulary.plainStem(m_words[i].term); }

    std::optional<Quantity> read()
    {
        const std::size_t first = m_at;
        if (const auto share = readShare())
            return share;
        Quantity out;
        if (m_vocabulary.stem(m_words[m_at].stem).number) {
            out.number = term(m_at++).toDouble();
            while (m_at < m_words.size() && isGroupOfThree(m_at)) // 900 000
                out.number = out.number * 1000 + term(m_at++).toDouble();
        } else if (m_language.multipliers.contains(stem(m_at)) && isOne(m_at) && !isTwoWords(m_at)) {
            out.number = 1; // "a dozen"
        } else {
            return {};
        }
        out.count = out.number;
        while (m_at < m_words.size() && m_language.multipliers.contains(stem(m_at)) && !isTwoWords(m_at))
            out.count *= m_language.multipliers[stem(m_at++)];
        out.value = out.count;
        readUnit(out);
        out.span = {m_words[first].begin, m_words[m_at - 1].end};
        return out;
    }

    /// "a fifth", "half"; "the fifth" is a place in a row.
    std::optional<Quantity> readShare()
    {
        const TextSpan span = m_words[m_at].span();
        const QString surface = m_text.sliced(span.begin, span.size()).toString().toLower();
        const auto share = m_language.shares.constFind(m_vocabulary.stemOfPlain(surface, m_words[m_at].term));
        const bool isOrdinal = m_vocabulary.term(m_words[m_at].term).numberWord;
        if (share == m_language.shares.cend() || (isOrdinal && !isOne(m_at)))
            return {};
        ++m_at;
        return Quantity{*share, *share, *share, u"percent"_s, -1, span};
    }

    [[nodiscard]] bool isOne(std::size_t i) const { return i > 0 && m_language.oneWords.contains(term(i - 1)); }

    /// The number goes on behind a blank.
    [[nodiscard]] bool isGroupOfThree(std::size_t i) const
    {
        const TextSpan span = m_words[i].span();
        return span.size() == 3 && m_text[span.begin].isDigit() && m_words[i].begin == m_words[i - 1].end + 1
            && m_text[m_words[i].begin - 1].isSpace() && m_text[m_words[i - 1].begin].isDigit();
    }

    [[nodiscard]] bool isTwoWords(std::size_t i) const
    {
        return i > 0 && m_language.units.contains(term(i - 1) + u' ' + term(i));
    }

    void readUnit(Quantity &out)
    {
        if (m_at >= m_words.size())
            return;
        auto unit = m_language.units.constFind(stem(m_at));
        std::size_t length = 1;
        if (unit == m_language.units.cend() && m_at + 1 < m_words.size()) {
            unit = m_language.units.constFind(term(m_at) + u' ' + term(m_at + 1));
            length = 2;
        }
        if (unit != m_language.units.cend()) {
            out.measure = unit->measure;
            out.value *= unit->factor;
            m_at += length;
        } else if (!m_vocabulary.stem(m_words[m_at].stem).stop) {
            out.counted = m_words[m_at].stem;
        }
    }

    QStringView m_text;
    std::span<const Word> m_words;
    const Vocabulary &m_vocabulary;
    const LanguageRules &m_language;
    std::size_t m_at = 0;
};

}

QList<Quantity> quantitiesIn(QStringView text, std::span<const Word> words, const Vocabulary &vocabulary)
{
    return Counting(text, words, vocabulary).run();
}

bool isAsMuch(const Quantity &one, const Quantity &other)
{
    const auto equal = [](double a, double b, double tolerance) {
        return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
    };
    if (!one.measure.isEmpty() && !other.measure.isEmpty())
        return one.measure == other.measure
            && equal(one.value, other.value, one.measure == "percent"_L1 ? rounding : exact);
    return equal(one.count, other.count, exact)
        || (equal(one.number, other.number, exact) && (one.count == one.number || other.count == other.number));
}

}

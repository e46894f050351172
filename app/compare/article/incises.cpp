// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/incises.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr std::size_t longestIncise = 9; ///< words
constexpr std::size_t farthestVerb = 4; ///< words before the verb: "a-t-il ensuite dit"

class Incises {
public:
    Incises(QStringView text, std::span<const Word> words, const Vocabulary &vocabulary)
        : m_text(text)
        , m_words(words)
        , m_vocabulary(vocabulary)
        , m_language(vocabulary.rules())
    {
    }

    /// Where an incise that begins at `at` ends; `at` where none does.
    std::size_t endOf(std::size_t at) const
    {
        const std::size_t last = m_words.size();
        if (!isSetOff(at) || !m_text[m_words[at].begin].isLower())
            return at;
        std::size_t end = at + 1;
        while (end < last && end - at <= longestIncise && !m_words[end].is(AfterClauseMark) && !endsSentence(end))
            ++end;
        return end - at <= longestIncise && saysWhoSpoke(at, end) ? end : at;
    }

private:
    [[nodiscard]] const QString &term(std::size_t i) const { return m_vocabulary.term(m_words[i].term).text; }

    [[nodiscard]] QStringView before(std::size_t i) const
    {
        return m_text.sliced(m_words[i - 1].end, std::max(0, m_words[i].begin - m_words[i - 1].end));
    }

    /// Behind the mark of the language, or behind a question: « Qui paiera ? demande-t-elle. »
    [[nodiscard]] bool isSetOff(std::size_t i) const
    {
        const QStringView between = before(i);
        return between.contains(m_language.incise)
            || (m_language.incise == QChar(0x2013) && between.contains(QChar(0x2014)))
            || (m_language.incise == u',' && (between.contains(u'?') || between.contains(u'!')));
    }

    [[nodiscard]] bool endsSentence(std::size_t i) const
    {
        const QStringView between = before(i);
        return std::any_of(between.begin(), between.end(),
            [](QChar c) { return c == u'.' || c == u'?' || c == u'!' || c == QChar(0x2026); });
    }

    /// The verb goes first, but for an auxiliary and a pronoun; the subject follows.
    [[nodiscard]] bool saysWhoSpoke(std::size_t at, std::size_t end) const
    {
        for (std::size_t verb = at; verb < std::min(end, at + farthestVerb); ++verb) {
            const auto isOf = [&](const QSet<QString> &stems) {
                return stems.contains(m_vocabulary.plainStem(m_words[verb].term))
                    || stems.contains(m_vocabulary.stem(m_words[verb].stem).text);
            };
            if (isOf(m_language.reportingStems) || isOf(m_language.asideStems)) {
                for (std::size_t i = at + 1; i < end; ++i) {
                    if (i != verb && isSubject(i))
                        return true;
                }
                return false;
            }
            if (verb == at && !m_vocabulary.stem(m_words[at].stem).stop)
                return false;
        }
        return false;
    }

    [[nodiscard]] bool isSubject(std::size_t i) const
    {
        return m_words[i].is(Capital) || m_language.pronouns.contains(term(i)) || m_language.isTitle(term(i))
            || m_language.groups.contains(term(i));
    }

    QStringView m_text;
    std::span<const Word> m_words;
    const Vocabulary &m_vocabulary;
    const LanguageRules &m_language;
};

}

std::vector<std::pair<std::size_t, std::size_t>> incisesIn(
    std::span<const Word> quoted, QStringView text, const Vocabulary &vocabulary)
{
    std::vector<std::pair<std::size_t, std::size_t>> out;
    if (vocabulary.rules().incise.isNull())
        return out;
    const Incises incises(text, quoted, vocabulary);
    for (std::size_t i = 1; i < quoted.size(); ++i) {
        const std::size_t end = incises.endOf(i);
        if (end > i)
            out.emplace_back(i, end);
        i = std::max(i, end);
    }
    return out;
}

}

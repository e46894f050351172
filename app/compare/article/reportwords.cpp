// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/reportwords.h"

#include <algorithm>

namespace Crossread::Compare {

const QString &ReportWords::term(std::size_t i) const
{
    return m_vocabulary.term(m_words[i].term).text;
}

QString ReportWords::surface(std::size_t i) const
{
    const TextSpan span = m_words[i].span();
    return m_text.sliced(span.begin, span.size()).toString().toLower().replace(QChar(0x2019), u'\'');
}

QString ReportWords::stemText(std::size_t i) const
{
    return m_vocabulary.plainStem(m_words[i].term);
}

bool ReportWords::touches(std::size_t a, std::size_t b) const
{
    return m_text.sliced(m_words[a].end, std::max(0, m_words[b].begin - m_words[a].end)).trimmed().isEmpty();
}

bool ReportWords::parted(std::size_t a, std::size_t b) const
{
    for (qsizetype i = m_words[a].end; i < m_words[b].begin; ++i) {
        if (m_text[i] == u';' || m_text[i] == u':')
            return true;
    }
    return false;
}

bool ReportWords::isParted(std::size_t from, std::size_t to) const
{
    return std::any_of(m_words.begin() + std::ptrdiff_t(from) + 1, m_words.begin() + std::ptrdiff_t(to) + 1,
        [](const Word &word) { return word.is(AfterClauseMark); });
}

QString ReportWords::wordsFrom(std::size_t first, std::size_t last) const
{
    return m_text.sliced(m_words[first].begin, m_words[last - 1].end - m_words[first].begin).toString();
}

bool ReportWords::isVerb(std::size_t i, const QSet<QString> &stems) const
{
    if (!stems.contains(m_vocabulary.stem(m_words[i].stem).text) && !stems.contains(stemText(i)))
        return false;
    if (m_words[i].is(Capital) && i > m_first && m_words[i - 1].is(Capital) && touches(i - 1, i))
        return false; // Justice Department Report
    if (i > m_first && touches(i - 1, i) && isPossessive(m_text, m_words[i - 1]))
        return false; // the investigators' report
    if (m_vocabulary.language().askers.contains(term(i)))
        return false; // one reporter
    if (i == m_first || m_quoted[i - 1] || !touches(i - 1, i))
        return true;
    if (!m_vocabulary.language().beforeNouns.contains(term(i - 1)))
        return true;
    // French "l'élu les juge": an object between subject and verb.
    if (i < m_first + 2 || !m_vocabulary.language().clitics.contains(term(i - 1)))
        return false;
    const auto subject = m_people.mentionAt(m_text, m_words, i - 2, m_recent);
    return subject && subject->last == i - 1;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/introducedspeakers.h"

namespace Crossread::Compare {

namespace {

constexpr std::size_t farthest = 10; ///< words between a name and what is said of it

class Introductions {
public:
    explicit Introductions(const TranscriptIndex &transcript)
        : m_transcript(transcript)
        , m_vocabulary(transcript.vocabulary())
        , m_language(m_vocabulary.rules())
    {
    }

    QList<Core::Speaker> read()
    {
        QList<Core::Speaker> speakers = m_transcript.speakers();
        QHash<QString, qsizetype> bySurname;
        for (qsizetype i = 0; i < speakers.size(); ++i) {
            const QString surname = withoutAccents(speakers[i].name.section(u' ', -1).toLower());
            if (!speakers[i].anonymous && !m_language.isTitle(surname) && !bySurname.contains(surname))
                bySurname.insert(surname, i);
        }
        const auto readNames = [&] {
            for (std::size_t i = 0; i < m_words.size(); ++i) {
                if (!m_words[i].is(Capital))
                    continue;
                if (const auto who = bySurname.constFind(term(i)); who != bySurname.cend())
                    complete(speakers[*who].role, i);
            }
        };
        m_text = m_transcript.title();
        m_words = m_transcript.titleWords();
        readNames();
        m_text = m_transcript.text();
        for (const auto &sentence : m_transcript.sentences()) {
            m_words = {m_transcript.wordsOf(sentence), std::size_t(sentence.wordCount)};
            if (sentence.speaker >= 0 && !speakers[sentence.speaker].anonymous)
                introduceThemselves(speakers[sentence.speaker].role);
            readNames();
        }
        return speakers;
    }

private:
    [[nodiscard]] const QString &term(std::size_t i) const { return m_vocabulary.term(m_words[i].term).text; }
    [[nodiscard]] bool isLand(std::size_t i) const { return m_vocabulary.landOf(m_words[i].stem) >= 0; }
    [[nodiscard]] bool isHonorific(std::size_t i) const
    {
        return m_language.honorificsMale.contains(term(i)) || m_language.honorificsFemale.contains(term(i));
    }

    void add(QString &role, std::size_t i) const
    {
        const TextSpan span = m_words[i].span();
        const QString word = m_text.sliced(span.begin, span.size()).toString();
        if (!role.split(u' ').contains(word))
            role += u' ' + word;
    }

    /// "I said as President of Poland"
    void introduceThemselves(QString &role) const
    {
        for (std::size_t i = 2; i < m_words.size(); ++i) {
            if (!isLand(i))
                continue;
            std::size_t office = i;
            while (office > 0
                && (m_language.prepositions.contains(term(office - 1))
                    || m_language.articles.contains(term(office - 1))))
                --office;
            std::size_t as = office;
            while (as > 0 && m_language.isTitle(term(as - 1)))
                --as;
            if (as < office && office < i && as > 0 && m_language.asWords.contains(term(as - 1)))
                readOffice(role, i + 1);
        }
    }

    void complete(QString &role, std::size_t name) const
    {
        for (std::size_t i = name + 1; i < std::min(m_words.size(), name + 4) && !m_words[i].is(AfterClauseMark); ++i) {
            if (isLand(i) && m_language.prepositions.contains(term(name + 1)))
                add(role, i);
            if (!m_vocabulary.stem(m_words[i].stem).stop)
                break;
        }
        readApposition(role, name + 1);
        // Back over the honorific and the given names, then over an office and its country.
        std::size_t from = name;
        while (from > 0 && name - from < 3 && (isHonorific(from - 1) || isGivenName(from - 1)))
            --from;
        for (std::size_t i = from; i < name; ++i) {
            if (isHonorific(i))
                add(role, i);
        }
        readOffice(role, from);
    }

    /// "Elena Marchetti, director of the park": among those who take part, an office stands behind the name.
    void readApposition(QString &role, std::size_t from) const
    {
        if (from >= m_words.size() || !m_words[from].is(AfterClauseMark) || isParted(from))
            return;
        for (std::size_t i = from; i < std::min(m_words.size(), from + 3); ++i) {
            if (i > from && m_words[i].is(AfterClauseMark))
                return;
            if (m_language.isTitle(term(i))) {
                const bool named =
                    i + 1 < m_words.size() && m_words[i + 1].is(Capital) && !m_words[i + 1].is(AfterClauseMark);
                if (!named)
                    add(role, i);
                return;
            }
        }
    }

    /// A semicolon stands before the word.
    [[nodiscard]] bool isParted(std::size_t i) const
    {
        return i > 0 && i < m_words.size()
            && m_transcript.text()
                   .sliced(m_words[i - 1].end, std::max(0, m_words[i].begin - m_words[i - 1].end))
                   .contains(u';');
    }

    [[nodiscard]] bool isGivenName(std::size_t i) const
    {
        return m_words[i].is(Capital) && !isLand(i) && !m_language.isTitle(term(i))
            && !m_vocabulary.stem(m_words[i].stem).stop;
    }

    /// "the Polish president", "the President of Poland": what ends before `end`.
    void readOffice(QString &role, std::size_t end) const
    {
        if (isParted(end))
            return; // "Anna Brun, engineer; Luc Morel, mayor"
        const std::size_t least = end > farthest ? end - farthest : 0;
        std::size_t i = end;
        std::size_t land = m_words.size();
        if (i > least && isLand(i - 1)) {
            land = --i;
            while (i > least && m_language.articles.contains(term(i - 1)))
                --i;
            if (i == least || !m_language.prepositions.contains(term(i - 1)))
                return;
            --i;
        }
        const std::size_t office = i;
        while (i > least && m_language.isTitle(term(i - 1)) && (i == office || !m_words[i].is(AfterClauseMark)))
            --i;
        if (i == office)
            return;
        if (const auto higher = officeIn(i, least)) {
            add(role, *higher); // "Head of the Office of the President": he is not the president
        } else {
            for (std::size_t w = i; w < office; ++w)
                add(role, w);
        }
        if (land < m_words.size())
            add(role, land);
        else if (i > least && isLand(i - 1) && !m_words[i].is(AfterClauseMark))
            add(role, i - 1);
    }

    /// The office that is held in the service of the one that begins at `i`.
    [[nodiscard]] std::optional<std::size_t> officeIn(std::size_t i, std::size_t least) const
    {
        const auto leads = [this](std::size_t at) {
            return m_language.prepositions.contains(term(at)) || m_language.articles.contains(term(at));
        };
        for (; i > least && leads(i - 1); --i) {
            std::size_t before = i - 1;
            while (before > least && leads(before - 1))
                --before;
            if (before > least && m_language.isTitle(term(before - 1)))
                return before - 1;
            if (before <= least + 1 || !leads(before - 2))
                return {};
            i = before; // over the noun between: "the office"
        }
        return {};
    }

    const TranscriptIndex &m_transcript;
    const Vocabulary &m_vocabulary;
    const LanguageRules &m_language;
    QStringView m_text;
    std::span<const Word> m_words;
};

}

QList<Core::Speaker> introducedSpeakers(const TranscriptIndex &transcript)
{
    return Introductions(transcript).read();
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/translatedspeakers.h"

#include "compare/language/romanized.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr double sameName = .75;
constexpr float sameOffice = .5F; ///< likeness from which an office is the other language's word for it

class Namer {
public:
    Namer(const TranscriptIndex &transcript, const ArticleWords &words, const Translations &translations)
        : m_words(words)
        , m_translations(translations)
        , m_theirs(transcript.vocabulary())
    {
        for (const Word &word : words.words) {
            if (word.is(Capital))
                ++m_capitals[words.vocabulary.term(word.term).word];
        }
    }

    [[nodiscard]] Core::Speaker named(Core::Speaker speaker)
    {
        if (speaker.anonymous)
            return speaker;
        QString described = speaker.name + u' ' + speaker.role;
        for (const QString &label : std::as_const(speaker.labels))
            described += u' ' + label;
        speaker.role = rolesIn(described);
        speaker.labels.clear();
        const QString surname = speaker.name.section(u' ', -1);
        if (const QString own = spelled(surname); !own.isEmpty())
            speaker.name = speaker.name.section(u' ', 0, -2) + u' ' + own;
        speaker.name = speaker.name.trimmed();
        return speaker;
    }

private:
    /// The shortest form, which is hardly a declined one; of those the commonest.
    [[nodiscard]] QString spelled(const QString &surname) const
    {
        const QString wanted = romanized(surname);
        QString best;
        double bestLikeness = sameName;
        const auto rank = [&](const QString &word) { return std::tuple(-word.size(), m_capitals.value(word), word); };
        for (auto it = m_capitals.cbegin(); it != m_capitals.cend(); ++it) {
            const QString latin = romanized(it.key());
            // A declined name begins with the name, or with all of it but its last letter.
            const bool isForm = wanted.size() >= 4 && latin.size() > wanted.size() && latin.size() <= wanted.size() + 3
                && latin.startsWith(wanted.chopped(1));
            const double likeness = isForm ? sameName : nameLikeness(latin, wanted);
            if (likeness > bestLikeness
                || (likeness == bestLikeness && (best.isEmpty() || rank(it.key()) > rank(best)))) {
                best = it.key();
                bestLikeness = likeness;
            }
        }
        return best;
    }

    /// The article's words that translate offices and countries in a description.
    [[nodiscard]] QString rolesIn(const QString &description)
    {
        std::vector<Word> words;
        appendWords(description, {0, description.size()}, Speech::AsPrinted, m_theirs, words);
        QSet<int> theirs;
        for (const Word &word : words) {
            const bool isTitle = m_theirs.rules().isTitle(m_theirs.term(word.term).text);
            if (isTitle)
                theirs.insert(word.stem);
            if (const int land = m_theirs.landOf(word.stem); land >= 0)
                theirs.insert(land);
        }
        QStringList out;
        QSet<int> seen;
        for (const Word &word : m_words.words) {
            const Vocabulary &vocabulary = m_words.vocabulary;
            if (seen.contains(word.term))
                continue;
            seen.insert(word.term);
            const Vocabulary::Term &term = vocabulary.term(word.term);
            const int land = vocabulary.landOf(word.stem);
            const bool isOffice = vocabulary.rules().isTitle(term.text)
                && std::ranges::any_of(m_translations.of(word.stem), [&](const Translations::Word &one) {
                       return one.likeness >= sameOffice && theirs.contains(one.stem);
                   });
            if (isOffice || (land >= 0 && theirs.contains(land)))
                out.append(term.word);
        }
        out.sort();
        return out.join(u' ');
    }

    const ArticleWords &m_words;
    const Translations &m_translations;
    Vocabulary m_theirs;
    QHash<QString, int> m_capitals; ///< words with a capital, in lower case: how often
};

}

QList<Core::Speaker> translatedSpeakers(const QList<Core::Speaker> &speakers, const TranscriptIndex &transcript,
    const ArticleWords &words, const Translations &translations)
{
    Namer namer(transcript, words, translations);
    QList<Core::Speaker> out;
    for (const Core::Speaker &speaker : speakers)
        out.append(namer.named(speaker));
    return out;
}

}

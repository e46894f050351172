// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/translations.h"

#include "compare/language/romanized.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

constexpr qsizetype mostTranslated = 48; ///< stems of the transcript that one word may stand for
constexpr double placeFactor = .9;
constexpr double shortenedFactor = .8; ///< of what a shorter form of the word means
constexpr qsizetype mostShortened = 3; ///< letters
constexpr qsizetype shortestShortened = 5;
constexpr double partFactor = .85; ///< of what a part of a compound means
constexpr qsizetype shortestPart = 4;
constexpr qsizetype shortestCompound = 8;
constexpr qsizetype mostOfPart = 8; ///< translations of a part
constexpr qsizetype shortestCognate = 5;
constexpr qsizetype shortestName = 3;
constexpr float unknownWeight = .5F; ///< of a word that nothing is known of
constexpr float absentWeight = .8F; ///< at most, of one whose translations are not in the transcript

}

Translations::Translations(const TranscriptIndex &transcript, const ArticleWords &words, Vocabulary &article,
    std::shared_ptr<const Dictionary> dictionary)
    : m_transcript(transcript)
    , m_article(article)
    , m_dictionary(std::move(dictionary))
    , m_stemmer(article.rules().code, article.rules().stemEndings, article.rules().foldedVowels)
{
    collectNames();
    struct Seen {
        QString surface;
        bool capital = false;
    };
    QHash<int, Seen> seen;
    for (const Compare::Word &word : words.words) {
        const Vocabulary::Stem &stem = article.stem(word.stem);
        if (word.stem < transcript.stemCount() || stem.stop || stem.number)
            continue;
        Seen &entry = seen[word.stem];
        entry.capital = entry.capital || word.is(Capital);
        if (entry.surface.isEmpty())
            entry.surface = article.term(word.term).word;
    }
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        m_found.insert(it.key(), lookUp(it.key(), it->surface, it->capital));
    for (auto it = m_found.cbegin(); it != m_found.cend(); ++it) {
        constexpr float surely = .7F;
        for (const Word &word : it->words) {
            if (word.likeness >= surely)
                article.takeLandOf(it.key(), word.stem);
        }
    }
}

void Translations::collectNames()
{
    const Vocabulary &vocabulary = m_transcript.vocabulary();
    std::vector<quint8> capital(std::size_t(m_transcript.stemCount()), 0);
    for (const auto &sentence : m_transcript.sentences()) {
        // The first word of a sentence has a capital in any case.
        for (qint32 i = 1; i < sentence.wordCount; ++i) {
            const Compare::Word &word = m_transcript.wordsOf(sentence)[i];
            if (word.is(Capital))
                capital[std::size_t(word.stem)] = 1;
        }
    }
    for (int stem = 0; stem < m_transcript.stemCount(); ++stem) {
        const Vocabulary::Stem &entry = vocabulary.stem(stem);
        if (m_transcript.postings(stem).empty() || entry.stop || entry.number)
            continue;
        m_stems.insert(entry.text, stem);
        const QString latin = romanized(entry.text);
        if (capital[std::size_t(stem)] != 0 && latin.size() >= shortestName)
            m_names.push_back({latin, stem});
        if (latin.size() >= shortestCognate)
            m_longer.push_back({latin, stem});
    }
}

/// "Friedensplan": its two halves, where both are words.
QList<Dictionary::Translation> Translations::ofParts(const QString &surface) const
{
    for (qsizetype cut = surface.size() - shortestPart; cut >= shortestPart; --cut) {
        const QString last = m_stemmer.stem(surface.mid(cut));
        if (!m_dictionary->knows(last))
            continue;
        QStringList firsts{surface.left(cut)};
        for (const QString &link : m_article.rules().compoundLinks) {
            if (firsts.constFirst().endsWith(link) && cut - link.size() >= shortestPart)
                firsts.append(firsts.constFirst().chopped(link.size()));
        }
        for (const QString &first : std::as_const(firsts)) {
            const QString stem = m_stemmer.stem(first);
            if (!m_dictionary->knows(stem))
                continue;
            QList<Dictionary::Translation> out = m_dictionary->of(stem).mid(0, mostOfPart);
            return out + m_dictionary->of(last).mid(0, mostOfPart);
        }
    }
    return {};
}

QList<Dictionary::Translation> Translations::translated(
    const QString &stem, const QString &surface, bool &isKnown) const
{
    const auto times = [](QList<Dictionary::Translation> all, double factor) {
        for (Dictionary::Translation &one : all)
            one.likeness *= float(factor);
        return all;
    };
    QList<Dictionary::Translation> out;
    if (!m_dictionary)
        return out;
    out = m_dictionary->of(stem);
    if (out.isEmpty() && !m_article.rules().compoundLinks.isEmpty() && surface.size() >= shortestCompound)
        out = times(ofParts(surface), partFactor);
    for (qsizetype less = 1; out.isEmpty() && less <= mostShortened && stem.size() - less >= shortestShortened; ++less)
        out = times(m_dictionary->of(stem.chopped(less)), shortenedFactor);
    out += times(m_dictionary->placesOf(stem), placeFactor);
    isKnown = !out.isEmpty();
    return out;
}

Translations::Found Translations::lookUp(int stem, const QString &surface, bool mayBeName) const
{
    QHash<int, float> best;
    const auto offer = [&](int other, double likeness) {
        if (other >= 0 && likeness > 0)
            best[other] = std::max(best.value(other), float(likeness));
    };
    bool isKnown = false;
    const QString &text = m_article.stem(stem).text;
    for (const Dictionary::Translation &one : translated(text, surface, isKnown))
        offer(m_stems.value(one.stem, -1), double(one.likeness));
    const QString latin = romanized(text);
    const QString latinWord = romanized(surface);
    if (mayBeName && latin.size() >= shortestName) {
        for (const Name &name : m_names)
            offer(name.stem, std::max(nameLikeness(latin, name.latin), nameLikeness(latinWord, name.latin)));
    }
    if (latin.size() >= shortestCognate) {
        for (const Name &word : m_longer)
            offer(word.stem, cognateLikeness(latin, word.latin));
    }
    Found out;
    for (auto it = best.cbegin(); it != best.cend(); ++it)
        out.words.append({it.key(), *it});
    std::sort(out.words.begin(), out.words.end(), [](const Word &a, const Word &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.stem < b.stem;
    });
    out.words.resize(std::min(out.words.size(), mostTranslated));
    out.weight = weightOf(out.words, isKnown || mayBeName);
    return out;
}

float Translations::weightOf(const QList<Word> &words, bool isKnown) const
{
    if (!isKnown && words.isEmpty())
        return unknownWeight;
    QHash<qint32, float> sentences;
    for (const Word &word : words) {
        for (const qint32 sentence : m_transcript.postings(word.stem)) {
            float &known = sentences[sentence];
            known = std::max(known, word.likeness);
        }
    }
    double sum = 0;
    for (const float likeness : std::as_const(sentences))
        sum += double(likeness);
    const double count = double(m_transcript.sentences().size());
    const double weight = count > 0 ? std::log(1 + count / (sum + .5)) / std::log(1 + count / .5) : 0;
    return words.isEmpty() ? std::min(absentWeight, float(weight)) : float(weight);
}

const QList<Translations::Word> &Translations::of(int stem) const
{
    static const QList<Word> none;
    const auto found = m_found.constFind(stem);
    return found == m_found.cend() ? none : found->words;
}

float Translations::weight(int stem) const
{
    const auto found = m_found.constFind(stem);
    return found == m_found.cend() ? unknownWeight : found->weight;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/transcriptindex.h"

#include "core/sentences.h"
#include "core/speechshares.h"

#include <algorithm>
#include <cmath>

namespace Crossread::Compare {

namespace {

/// A text without full stops is cut here, so that no sentence is too long to be shown or scored.
constexpr std::size_t longestSentence = 120; ///< words
constexpr std::size_t cutSentence = 60; ///< words of each part

QString languageOf(const Core::Document &document, const QString &language)
{
    return language.isEmpty() ? LanguageRules::detect(document.text) : language;
}

}

TranscriptIndex::TranscriptIndex(const Core::Document &document, const QString &language, const Aliases &aliases,
    const Core::Progress &progress, const Parameters &parameters)
    : m_text(document.text)
    , m_title(document.title)
    , m_sourceSha256(document.sourceSha256)
    , m_speakers(document.speakers)
    , m_vocabulary(LanguageRules::forCode(languageOf(document, language)), aliases)
{
    appendWords(m_title, {0, m_title.size()}, Speech::AsPrinted, m_vocabulary, m_titleWords);
    readSentences(document, progress);
    countStems(parameters);
}

void TranscriptIndex::readSentences(const Core::Document &document, const Core::Progress &progress)
{
    m_words.reserve(std::size_t(m_text.size() / 6));
    qsizetype turn = 0;
    for (qsizetype i = 0; i < document.paragraphs.size(); ++i) {
        if (i % 256 == 0) {
            progress.report(int(i * 1000 / document.paragraphs.size()));
            if (progress.isCanceled())
                return;
        }
        const auto kind = document.paragraphs[i].kind;
        if (kind == Core::ParagraphKind::StageDirection || kind == Core::ParagraphKind::Marker)
            continue;
        const TextSpan paragraph = document.paragraphSpan(i);
        while (turn < document.turns.size() && document.turns[turn].span.end <= paragraph.begin)
            ++turn;
        const bool inside = turn < document.turns.size() && document.turns[turn].span.begin <= paragraph.begin;
        const qsizetype begin =
            inside ? std::clamp(document.turns[turn].speech, paragraph.begin, paragraph.end) : paragraph.begin;
        for (const TextSpan sentence : Core::sentences(QStringView(m_text).sliced(begin, paragraph.end - begin)))
            appendSentence(document, {begin + sentence.begin, begin + sentence.end}, inside ? turn : -1);
    }
}

void TranscriptIndex::appendSentence(const Core::Document &document, TextSpan span, qsizetype turn)
{
    const std::size_t first = m_words.size();
    appendWords(m_text, span, Speech::Spoken, m_vocabulary, m_words);
    const qint32 speaker = turn < 0 ? -1 : document.turns[turn].speaker;
    std::size_t from = first;
    qsizetype begin = span.begin;
    while (m_words.size() - from > longestSentence) {
        const std::size_t next = from + cutSentence;
        const qsizetype end = m_words[next - 1].end;
        m_sentences.push_back({{begin, end}, qint32(from), qint32(cutSentence), qint32(turn), speaker});
        begin = m_words[next].begin;
        from = next;
    }
    if (m_words.size() > from)
        m_sentences.push_back({{begin, span.end}, qint32(from), qint32(m_words.size() - from), qint32(turn), speaker});
}

void TranscriptIndex::countStems(const Parameters &parameters)
{
    const std::size_t stems = std::size_t(m_vocabulary.stemCount());
    // Two passes, counting and filling, so that the lists take no more memory than they need.
    std::vector<qint32> last(stems, -1);
    m_postingStarts.assign(stems + 1, 0);
    for (std::size_t s = 0; s < m_sentences.size(); ++s) {
        for (qint32 i = 0; i < m_sentences[s].wordCount; ++i) {
            const std::size_t stem = std::size_t(wordsOf(m_sentences[s])[i].stem);
            if (std::exchange(last[stem], qint32(s)) != qint32(s))
                ++m_postingStarts[stem + 1];
        }
    }
    for (std::size_t i = 0; i < stems; ++i)
        m_postingStarts[i + 1] += m_postingStarts[i];
    m_postings.resize(std::size_t(m_postingStarts[stems]));
    std::vector<qint32> next(m_postingStarts.begin(), m_postingStarts.end() - 1);
    std::fill(last.begin(), last.end(), -1);
    for (std::size_t s = 0; s < m_sentences.size(); ++s) {
        for (qint32 i = 0; i < m_sentences[s].wordCount; ++i) {
            const std::size_t stem = std::size_t(wordsOf(m_sentences[s])[i].stem);
            if (std::exchange(last[stem], qint32(s)) != qint32(s))
                m_postings[std::size_t(next[stem]++)] = qint32(s);
        }
    }

    const double count = double(m_sentences.size());
    const double scale = std::log(1 + count / .5);
    m_weights.resize(stems);
    for (std::size_t stem = 0; stem < stems; ++stem) {
        const Vocabulary::Stem &entry = m_vocabulary.stem(int(stem));
        const qint32 sentences = m_postingStarts[stem + 1] - m_postingStarts[stem];
        m_weights[stem] = entry.stop || scale == 0 ? float(parameters.stopWordWeight)
                                                   : float(std::log(1 + count / (sentences + .5)) / scale);
        if (sentences == 0 || entry.stop || entry.number)
            continue;
        m_byLetter[entry.text[0]].append(int(stem));
        if (entry.text.size() >= beginningSize)
            m_byBeginning[entry.text.left(beginningSize)].append(int(stem));
    }
    for (Sentence &sentence : m_sentences) {
        for (qint32 i = 0; i < sentence.wordCount; ++i)
            sentence.weight += m_weights[std::size_t(wordsOf(sentence)[i].stem)];
    }
}

std::span<const Word> TranscriptIndex::wordsOf(int first, int last) const
{
    const Sentence &end = m_sentences[std::size_t(last)];
    const Word *begin = wordsOf(m_sentences[std::size_t(first)]);
    return {begin, wordsOf(end) + end.wordCount};
}

std::span<const Word> TranscriptIndex::wordsIn(TextSpan span) const
{
    if (span.isEmpty())
        return {};
    const auto begin =
        std::partition_point(m_words.begin(), m_words.end(), [&](const Word &word) { return word.end <= span.begin; });
    const auto end =
        std::partition_point(begin, m_words.end(), [&](const Word &word) { return word.begin < span.end; });
    return {begin, end};
}

int TranscriptIndex::sentenceAt(qsizetype position) const
{
    const auto it = std::partition_point(m_sentences.begin(), m_sentences.end(),
        [&](const Sentence &sentence) { return sentence.span.end <= position; });
    return int(it - m_sentences.begin());
}

int TranscriptIndex::wordsSpoken(TextSpan span) const
{
    const auto wordsIn = [this](TextSpan part) {
        return Core::wordCount(QStringView(m_text).sliced(part.begin, part.size()));
    };
    std::call_once(m_counted, [&] {
        m_wordsBefore.reserve(m_sentences.size() + 1);
        m_wordsBefore.push_back(0);
        for (const Sentence &sentence : m_sentences)
            m_wordsBefore.push_back(m_wordsBefore.back() + wordsIn(sentence.span));
    });
    const int first = sentenceAt(span.begin);
    const int last = sentenceAt(span.end); // the first one that is not in it as a whole
    const auto cut = [&](int sentence) {
        const bool exists = sentence < int(m_sentences.size());
        return exists ? wordsIn(m_sentences[std::size_t(sentence)].span.intersected(span)) : 0;
    };
    if (first == last)
        return cut(first);
    return cut(first) + m_wordsBefore[std::size_t(last)] - m_wordsBefore[std::size_t(first) + 1] + cut(last);
}

std::span<const qint32> TranscriptIndex::postings(int stem) const
{
    if (stem < 0 || stem >= stemCount())
        return {};
    const std::size_t at = std::size_t(stem);
    return {m_postings.data() + m_postingStarts[at], std::size_t(m_postingStarts[at + 1] - m_postingStarts[at])};
}

float TranscriptIndex::weight(int stem) const
{
    return stem >= 0 && stem < stemCount() ? m_weights[std::size_t(stem)] : m_unseenWeight;
}

}

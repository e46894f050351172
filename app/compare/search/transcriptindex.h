// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/language/textwords.h"
#include "compare/values/parameters.h"
#include "core/document.h"
#include "core/progress.h"

#include <memory>
#include <span>
#include <mutex>
#include <vector>

namespace Crossread::Compare {

/// A transcript made ready for looking up: its sentences, words, and in which sentences each stem stands. Built once,
/// then shared by any number of comparisons in any thread. Memory is linear in the text.
class TranscriptIndex {
public:
    /// `language` is an ISO code; empty: detected. `aliases` count for both texts. `parameters` weigh its words; those of
    /// a comparison with it may be others.
    explicit TranscriptIndex(const Core::Document &document, const QString &language = {},
        const Aliases &aliases = Aliases::builtIn(), const Core::Progress &progress = {},
        const Parameters &parameters = Parameters::builtIn());

    struct Sentence {
        TextSpan span;
        qint32 firstWord = 0;
        qint32 wordCount = 0;
        qint32 turn = -1; ///< index into Document::turns, -1 outside of all
        qint32 speaker = -1; ///< index into Document::speakers
        float weight = 0; ///< sum of its words' weights
    };

    [[nodiscard]] const std::vector<Sentence> &sentences() const { return m_sentences; }
    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
    [[nodiscard]] const Word *wordsOf(const Sentence &sentence) const { return m_words.data() + sentence.firstWord; }
    /// The words of sentences [first, last].
    [[nodiscard]] std::span<const Word> wordsOf(int first, int last) const;
    /// The words in a stretch of the text, those that its ends cut too.
    [[nodiscard]] std::span<const Word> wordsIn(TextSpan span) const;
    /// Where sentences [first, last] stand.
    [[nodiscard]] TextSpan spanOf(int first, int last) const
    {
        return {m_sentences[std::size_t(first)].span.begin, m_sentences[std::size_t(last)].span.end};
    }
    /// Who says a sentence; -1 where nobody is known to.
    [[nodiscard]] int speakerOf(int sentence) const { return m_sentences[std::size_t(sentence)].speaker; }
    /// The sentence that holds the position, or the next one; the number of sentences behind the last.
    [[nodiscard]] int sentenceAt(qsizetype position) const;
    /// How many words are spoken there, as a reader counts them: labels and stage directions are not spoken. Counts the
    /// whole text when it is asked first.
    [[nodiscard]] int wordsSpoken(TextSpan span) const;
    [[nodiscard]] const QList<Core::Speaker> &speakers() const { return m_speakers; }
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Of the document, where it tells one beside its text: it often says who speaks, and as what.
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] std::span<const Word> titleWords() const { return m_titleWords; } ///< their places are in the title
    [[nodiscard]] const QByteArray &sourceSha256() const { return m_sourceSha256; }

    /// The sentences in which a stem stands, ascending; none for a stem that the transcript lacks.
    [[nodiscard]] std::span<const qint32> postings(int stem) const;
    /// How much a stem tells: 0..1, high for rare ones; constant for stop words. Also for stems the transcript lacks.
    [[nodiscard]] float weight(int stem) const;
    /// Stems of the transcript, by their first letters and by their first letter: for finding similar ones.
    [[nodiscard]] const QHash<QString, QList<int>> &stemsByBeginning() const { return m_byBeginning; }
    [[nodiscard]] const QHash<QChar, QList<int>> &stemsByLetter() const { return m_byLetter; }
    [[nodiscard]] int stemCount() const { return int(m_weights.size()); }

private:
    void readSentences(const Core::Document &document, const Core::Progress &progress);
    void appendSentence(const Core::Document &document, TextSpan span, qsizetype turn);
    void countStems(const Parameters &parameters);

    QString m_text;
    QString m_title;
    std::vector<Word> m_titleWords;
    QByteArray m_sourceSha256;
    QList<Core::Speaker> m_speakers;
    Vocabulary m_vocabulary;
    std::vector<Sentence> m_sentences;
    std::vector<Word> m_words;
    std::vector<qint32> m_postingStarts;
    std::vector<qint32> m_postings;
    std::vector<float> m_weights;
    float m_unseenWeight = 1;
    QHash<QString, QList<int>> m_byBeginning;
    QHash<QChar, QList<int>> m_byLetter;
    mutable std::once_flag m_counted;
    mutable std::vector<qint32> m_wordsBefore; ///< per sentence: words spoken before it; one more for all
};

/// How many letters a beginning has in stemsByBeginning().
constexpr int beginningSize = 5;

}

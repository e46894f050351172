// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/coverage.h"

#include "core/speechshares.h"

#include "review/speech.h"

#include <algorithm>
#include <ranges>

namespace Crossread::Review {

using namespace Core;

namespace {

/// Where a statement comes from. A fragment has the number of the statement around it, so that both count once.
struct Source {
    qsizetype statement = 0;
    TextSpan span;
};

/// Ordered by statement.
QList<Source> sourcesOf(const QList<Finding> &findings)
{
    QList<Source> out;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Compare::Statement &statement = findings[i].statement;
        for (qsizetype part = 0; findings[i].hasSource() && part < statement.partCount(); ++part)
            out.append({statement.parent >= 0 ? statement.parent : i, statement.passages[part].span});
    }
    std::ranges::stable_sort(out, {}, &Source::statement);
    return out;
}

struct Word {
    TextSpan span;
    qsizetype turn = -1;
    bool reported = false;
};

std::vector<Word> wordsOf(const Document &document, const std::vector<Stretch> &speech, const QList<TextSpan> &used)
{
    std::vector<Word> out;
    std::vector<TextSpan> spans;
    auto passage = used.cbegin();
    for (const Stretch &stretch : speech) {
        spans.clear();
        appendWordSpans(document.textOf(stretch.span), stretch.span.begin, spans);
        for (const TextSpan span : spans) {
            while (passage != used.cend() && passage->end <= span.begin)
                ++passage;
            out.push_back({span, stretch.turn, passage != used.cend() && passage->overlaps(span)});
        }
    }
    return out;
}

/// Counts words one after the other into a share, and keeps the longest run of unreported ones that follow each other
/// in one turn.
class Counter {
public:
    void add(const std::vector<Word> &words, std::size_t index)
    {
        if (m_share.spoken > 0 && index <= m_last)
            return; // two places that meet within a word
        const Word &word = words[index];
        ++m_share.spoken;
        m_share.reported += word.reported;
        const bool goesOn = m_run > 0 && index == m_last + 1 && words[m_last].turn == word.turn;
        m_last = index;
        if (word.reported) {
            m_run = 0;
            return;
        }
        m_gap = goesOn ? TextSpan{m_gap.begin, word.span.end} : word.span;
        m_run = goesOn ? m_run + 1 : 1;
        if (m_run > m_longest) {
            m_longest = m_run;
            m_share.largestGap = m_gap;
        }
    }
    [[nodiscard]] Share share(const QString &name, int statements) const
    {
        Share out = m_share;
        out.name = name;
        out.statements = statements;
        return out;
    }

private:
    Share m_share;
    TextSpan m_gap; // of the run
    std::size_t m_last = 0;
    int m_run = 0; // words
    int m_longest = 0;
};

/// Finds the sentence of a place; a paragraph is cut into sentences once, when the first topic asks.
class SentenceFinder {
public:
    SentenceFinder(const Document &document, const std::vector<Stretch> &speech)
        : m_document(document)
        , m_speech(speech)
        , m_sentences(speech.size())
        , m_isCut(speech.size())
    {
    }

    /// The sentence that each of these places begins in; empty outside of speech.
    [[nodiscard]] QList<TextSpan> around(const QList<TextSpan> &places)
    {
        QList<TextSpan> out;
        for (const TextSpan place : places)
            out.append(at(place.begin));
        return out;
    }

private:
    [[nodiscard]] TextSpan at(qsizetype position)
    {
        const auto next =
            std::ranges::upper_bound(m_speech, position, {}, [](const Stretch &one) { return one.span.begin; });
        if (next == m_speech.begin() || position >= std::prev(next)->span.end)
            return {};
        const auto index = std::size_t(next - m_speech.begin() - 1);
        QList<TextSpan> &sentences = m_sentences[index];
        if (!m_isCut[index])
            sentences = sentencesIn(m_document, m_speech[index].span);
        m_isCut[index] = true;
        const auto after = std::ranges::upper_bound(sentences, position, {}, &TextSpan::begin);
        return after == sentences.begin() ? TextSpan{} : *std::prev(after);
    }

    const Document &m_document;
    const std::vector<Stretch> &m_speech;
    std::vector<QList<TextSpan>> m_sentences;
    std::vector<bool> m_isCut;
};

bool anyOverlaps(const QList<TextSpan> &sorted, TextSpan span)
{
    const auto first = std::ranges::partition_point(sorted, [span](TextSpan one) { return one.end <= span.begin; });
    return first != sorted.end() && first->begin < span.end;
}

/// What lies in both; in each of them nothing overlaps.
QList<TextSpan> common(const QList<TextSpan> &some, const QList<TextSpan> &others)
{
    QList<TextSpan> out;
    auto one = some.cbegin();
    auto other = others.cbegin();
    while (one != some.cend() && other != others.cend()) {
        if (const TextSpan both = one->intersected(*other); !both.isEmpty())
            out.append(both);
        if (one->end < other->end)
            ++one;
        else
            ++other;
    }
    return out;
}

/// `spans`: sorted, none overlapping another.
Share shareOf(
    const QString &name, const QList<TextSpan> &spans, const std::vector<Word> &words, const QList<Source> &sources)
{
    Counter counter;
    for (const TextSpan span : spans) {
        const auto first =
            std::ranges::partition_point(words, [span](const Word &one) { return one.span.end <= span.begin; });
        for (auto word = first; word != words.end() && word->span.begin < span.end; ++word)
            counter.add(words, std::size_t(word - words.begin()));
    }
    int statements = 0;
    qsizetype counted = -1;
    for (const Source &source : sources) {
        if (source.statement != counted && anyOverlaps(spans, source.span)) {
            counted = source.statement;
            ++statements;
        }
    }
    return counter.share(name, statements);
}

/// What each group of speakers says.
QList<QList<TextSpan>> speechOfGroups(
    const std::vector<Stretch> &speech, const QList<SpeakerGroup> &groups, qsizetype speakerCount)
{
    QList<qsizetype> groupOf(speakerCount);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        for (const int speaker : groups[i].speakers)
            groupOf[speaker] = i;
    }
    QList<QList<TextSpan>> out(groups.size());
    for (const Stretch &stretch : speech) {
        if (stretch.speaker >= 0)
            out[groupOf[stretch.speaker]].append(stretch.span);
    }
    return out;
}

}

Coverage coverage(const Document &transcript, const QList<Finding> &findings, const QList<Places> &topics,
    const QList<Places> &codes, qsizetype group)
{
    const QList<Source> sources = sourcesOf(findings);
    QList<TextSpan> used;
    for (const Source &source : sources)
        used.append(source.span);
    Coverage out;
    out.used = united(used);

    const std::vector<Stretch> speech = speechOf(transcript);
    const std::vector<Word> words = wordsOf(transcript, speech, out.used);
    out.spoken = int(words.size());
    out.reported = int(std::ranges::count(words, true, &Word::reported));
    const QList<SpeakerGroup> groups = speakerGroups(transcript);
    const QList<QList<TextSpan>> said = speechOfGroups(speech, groups, transcript.speakers.size());
    for (qsizetype i = 0; i < groups.size(); ++i)
        out.speakers.append(shareOf(groups[i].name, said[i], words, sources));
    const auto shareIn = [&](const QString &name, const QList<TextSpan> &spans) {
        const QList<TextSpan> whole = united(spans);
        return shareOf(name, group < 0 ? whole : common(whole, said[group]), words, sources);
    };
    SentenceFinder finder(transcript, speech);
    for (const Places &topic : topics)
        out.topics.append(shareIn(topic.name, finder.around(topic.spans)));
    for (const Places &code : codes)
        out.codes.append(shareIn(code.name, code.spans));
    return out;
}

QList<SharedPassage> sharedPassages(const Document &transcript, const QList<QList<TextSpan>> &used)
{
    QList<SharedPassage> out;
    qsizetype lastTurn = -1;
    bool goesOn = false; // whether the sentence before this one is the last of `out`
    const auto articlesOn = [&used](TextSpan span) {
        QList<int> articles;
        for (qsizetype i = 0; i < used.size(); ++i) {
            if (anyOverlaps(used[i], span))
                articles.append(int(i));
        }
        return articles;
    };
    for (qsizetype i = 0; i < transcript.paragraphs.size(); ++i) {
        TextSpan paragraph = transcript.paragraphSpan(i);
        const qsizetype turn = transcript.turnAt(paragraph.begin);
        if (turn >= 0) // without the speaker's label
            paragraph.begin = std::clamp(transcript.turns[turn].speech, paragraph.begin, paragraph.end);
        goesOn = goesOn && turn == lastTurn;
        lastTurn = turn;
        // Cutting into sentences costs most, and most paragraphs are used by one article at most.
        if (articlesOn(paragraph).size() < 2) {
            goesOn = false;
            continue;
        }
        for (const TextSpan sentence : sentencesIn(transcript, paragraph)) {
            const QList<int> articles = articlesOn(sentence);
            if (goesOn && out.constLast().articles == articles)
                out.last().span.end = sentence.end;
            else if (articles.size() > 1)
                out.append({sentence, articles});
            goesOn = articles.size() > 1;
        }
    }
    std::ranges::stable_sort(out, std::ranges::greater(), [](const SharedPassage &one) { return one.articles.size(); });
    return out;
}

}

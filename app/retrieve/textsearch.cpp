// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/textsearch.h"

#include "compare/language/stemmer.h"

#include <algorithm>

namespace Crossread::Retrieve {

using namespace Core;

namespace {

using Mode = TextQuery::Mode;

/// The words of a query laid against those of a text.
class WordsFinder {
public:
    explicit WordsFinder(const TextQuery &query)
        : m_query(query)
        , m_words(tokensOf(query.text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    [[nodiscard]] QList<WordIndex::Term> terms(const QString &language) const
    {
        const Compare::Stemmer stemmer(language);
        QList<WordIndex::Term> terms;
        for (const Token &word : m_words) {
            const bool isStem = m_query.mode == Mode::Stems && !word.isSign;
            const bool isBegin = m_query.mode == Mode::Begins && &word == &m_words.last() && !word.isSign;
            terms.append({isStem ? stemmer.stem(word.word) : word.word, isBegin, isStem});
        }
        return terms;
    }

    [[nodiscard]] QList<TextSpan> find(
        const Document &document, TextSpan stretch, const Compare::Stemmer &stemmer) const
    {
        QList<TextSpan> hits;
        const QStringView text = document.textOf(stretch);
        const QList<Token> tokens = tokensOf(text);
        QStringList stems;
        for (const Token &word : m_words)
            stems.append(stemmer.stem(word.word));
        for (qsizetype at = 0; at + m_words.size() <= tokens.size();) {
            if (!standsAt(tokens, at, text, stems, stemmer)) {
                ++at;
                continue;
            }
            const qsizetype last = at + m_words.size() - 1;
            hits.append({stretch.begin + tokens[at].span.begin, stretch.begin + tokens[last].span.end});
            at = last + 1;
        }
        return hits;
    }

private:
    [[nodiscard]] bool standsAt(const QList<Token> &tokens, qsizetype at, QStringView text, const QStringList &stems,
        const Compare::Stemmer &stemmer) const
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const Token &there = tokens[at + i];
            const bool isBegun = m_query.mode == Mode::Begins && i + 1 == m_words.size();
            const bool isEqual = m_query.mode == Mode::Stems && !there.isSign
                ? stemmer.stem(there.word) == stems[i]
                : (isBegun ? there.word.startsWith(m_words[i].word) : there.word == m_words[i].word);
            // A line's end parts what is said; signs that stand together must, and those that do not must not.
            if (!isEqual || (i > 0 && isParted(tokens[at + i - 1], there, m_words[i - 1], m_words[i], text)))
                return false;
            if (m_query.caseSensitive && !sameCase(text, there.span, m_words[i].span))
                return false;
        }
        return true;
    }
    [[nodiscard]] static bool isParted(
        const Token &before, const Token &there, const Token &wantedBefore, const Token &wanted, QStringView text)
    {
        const bool joined = wantedBefore.span.end == wanted.span.begin;
        return (joined && before.span.end != there.span.begin)
            || text.sliced(before.span.end, there.span.begin - before.span.end).contains(u'\n');
    }
    [[nodiscard]] bool sameCase(QStringView text, TextSpan there, TextSpan wanted) const
    {
        const QStringView word = QStringView(m_query.text).sliced(wanted.begin, wanted.size());
        return text.sliced(there.begin, there.size()).startsWith(word);
    }

    TextQuery m_query;
    QList<Token> m_words;
};

Result<void> searchByPattern(
    const TextQuery &query, const QList<SearchedText> &texts, const TakeHits &take, const Progress &progress)
{
    const auto finder = Finder::of({query.text, FindMode::RegularExpression, query.caseSensitive});
    if (!finder)
        return std::unexpected(finder.error());
    for (qsizetype number = 0; number < texts.size(); ++number) {
        const auto document = texts[number].text(progress);
        if (!document)
            return std::unexpected(document.error());
        const auto spans = finder->findAll((*document)->text, progress);
        if (!spans)
            return std::unexpected(spans.error());
        const Spoken spoken(**document, texts[number].spokenBy);
        QList<TextHit> hits;
        for (const TextSpan span : *spans) {
            if (spoken.has(span.begin))
                hits.append({texts[number].document, span});
        }
        if (!hits.isEmpty() && !take(*document, hits))
            return {};
        progress.report(int((number + 1) * 1000 / texts.size()));
    }
    return {};
}

/// Puts those into the index that it does not have, as far as it takes them: it may be written by another program, or its
/// disk may be full.
Result<void> indexMissing(const QList<SearchedText> &texts, WordIndex &index, const Progress &progress)
{
    for (qsizetype number = 0; number < texts.size(); ++number) {
        if (index.has(texts[number].hash))
            continue;
        const Progress step(progress, int(number * 1000 / texts.size()), int((number + 1) * 1000 / texts.size()));
        const auto document = texts[number].text(step);
        if (!document)
            return std::unexpected(document.error());
        if (const auto added = index.add(texts[number].hash, **document, step);
            !added && added.error().code == ErrorCode::Canceled)
            return added;
    }
    return {};
}

}

Result<void> search(const TextQuery &query, const QList<SearchedText> &texts, WordIndex &index, const TakeHits &take,
    const Progress &progress)
{
    if (query.mode == Mode::Expression)
        return searchByPattern(query, texts, take, progress);
    const WordsFinder finder(query);
    if (finder.isEmpty())
        return failure(ErrorCode::BadArgument, query.text);
    if (const auto ready = indexMissing(texts, index, Progress(progress, 0, 900)); !ready)
        return ready;
    QHash<QString, QHash<QByteArray, QList<int>>> found; // by the language of the stems
    for (const SearchedText &one : texts) {
        if (progress.isCanceled())
            return failure(ErrorCode::Canceled);
        const bool isIndexed = index.has(one.hash);
        const QString language = query.mode == Mode::Stems ? index.languageOf(one.hash) : QString();
        if (!found.contains(language)) {
            auto stretches = index.find(finder.terms(language));
            if (!stretches)
                return std::unexpected(stretches.error());
            found.insert(language, *std::move(stretches));
        }
        const QList<int> numbers = found[language].value(one.hash);
        if (numbers.isEmpty() && isIndexed)
            continue;
        const auto document = one.text(progress);
        if (!document)
            return std::unexpected(document.error());
        const QList<TextSpan> spans = WordIndex::stretches(**document);
        const Compare::Stemmer stemmer(isIndexed ? language : stemLanguageOf(**document));
        const Spoken spoken(**document, one.spokenBy);
        QList<TextHit> hits;
        const auto lookIn = [&](qsizetype number) {
            for (const TextSpan span : finder.find(**document, spans[number], stemmer)) {
                if (spoken.has(span.begin))
                    hits.append({one.document, span});
            }
        };
        for (const int number : numbers) {
            if (number < spans.size()) // else it is of another text, for all its hash
                lookIn(number);
        }
        for (qsizetype number = 0; number < spans.size() && !isIndexed; ++number)
            lookIn(number);
        if (!hits.isEmpty() && !take(*document, hits))
            return {};
    }
    return {};
}

}

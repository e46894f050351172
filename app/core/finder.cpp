// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finder.h"

#include "core/equalwords.h"
#include "core/fold.h"

#include <QRegularExpression>
#include <QStringMatcher>

#include <algorithm>
#include <array>
#include <memory>

namespace Crossread::Core {

namespace {

// What PCRE may try from one place of the text on; some tenth of a millisecond. Its own limit is fifty times that.
constexpr QLatin1StringView costLimit("(*LIMIT_MATCH=200000)");

bool isWordUnit(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return false;
    const QChar unit = text[position];
    char32_t character = unit.unicode();
    if (unit.isLowSurrogate() && position > 0 && text[position - 1].isHighSurrogate())
        character = QChar::surrogateToUcs4(text[position - 1], unit);
    else if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        character = QChar::surrogateToUcs4(unit, text[position + 1]);
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == U'_';
}

bool standsAlone(QStringView text, TextSpan span)
{
    return !(isWordUnit(text, span.begin - 1) && isWordUnit(text, span.begin))
        && !(isWordUnit(text, span.end) && isWordUnit(text, span.end - 1));
}

constexpr qsizetype pieceSize = 1 << 15; // units folded at a time: they stay in the processor's own memory
constexpr char16_t unlike = 0xFFFF; // stands for a unit that EqualText folds and fold.h does not

using FoldTable = std::array<char16_t, 0x10000>;

const FoldTable &foldTable()
{
    static const auto made = [] {
        auto table = std::make_unique<FoldTable>();
        for (size_t unit = 0; unit < table->size(); ++unit) {
            const QChar c(static_cast<char16_t>(unit));
            (*table)[unit] = needsEqualText({&c, 1}) ? unlike : foldUnit(c.unicode());
        }
        return table;
    }();
    return *made;
}

/// Folds a piece of text as fold.h does; false where it holds what only EqualText sees through.
bool foldPiece(QStringView piece, char16_t *out)
{
    constexpr qsizetype step = 16;
    const FoldTable &table = foldTable();
    const char16_t *const units = piece.utf16();
    qsizetype at = 0;
    bool alike = true;
    for (; at + step <= piece.size(); at += step) {
        unsigned all = 0;
        for (qsizetype i = 0; i < step; ++i)
            all |= units[at + i];
        if (all < 0x80) { // the compiler does these all at once
            for (qsizetype i = 0; i < step; ++i) {
                const char16_t unit = units[at + i];
                const bool capital = char16_t(unit - u'A') < 26;
                out[at + i] = char16_t(unit == u'\t' ? u' ' : unit == u'`' ? u'\'' : unit | (capital ? 0x20 : 0));
            }
            continue;
        }
        for (qsizetype i = 0; i < step; ++i) {
            out[at + i] = table[units[at + i]];
            alike &= out[at + i] != unlike;
        }
    }
    for (; at < piece.size(); ++at) {
        out[at] = table[units[at]];
        alike &= out[at] != unlike;
    }
    return alike;
}

/// Plain and whole-word search, a stretch of whole paragraphs after the other.
class PlainFinder {
public:
    explicit PlainFinder(const FindQuery &query)
        : m_query(query)
        , m_words(EqualText(query.text, EqualWords::Letters, query.caseSensitive).text())
        , m_matcher(folded(m_words))
        , m_overLines(m_words.contains(u'\n'))
        , m_dots(m_words.contains(QLatin1StringView("...")))
    {
    }

    Result<QList<TextSpan>> find(QStringView text, const Progress &progress)
    {
        m_text = text;
        m_hits.clear();
        for (qsizetype begin = 0; begin < m_text.size() && !m_words.isEmpty();) {
            if (progress.isCanceled())
                return failure(ErrorCode::Canceled);
            qsizetype end = m_text.size();
            if (!m_overLines && end - begin > pieceSize) {
                const qsizetype line = m_text.indexOf(u'\n', begin + pieceSize);
                end = line < 0 ? end : line + 1;
            }
            const QStringView piece = m_text.sliced(begin, end - begin);
            if (m_folded.size() < piece.size())
                m_folded.resize(piece.size());
            if (foldPiece(piece, reinterpret_cast<char16_t *>(m_folded.data())) && !(m_dots && piece.contains(u'…')))
                findFolded(begin, piece);
            else
                findLettersAlike(begin, piece);
            begin = end;
        }
        return std::move(m_hits);
    }

private:
    [[nodiscard]] bool standsAsAsked(TextSpan span) const
    {
        return m_query.mode != FindMode::WholeWord || standsAlone(m_text, span);
    }

    void findFolded(qsizetype begin, QStringView piece)
    {
        const QStringView hay = QStringView(m_folded).first(piece.size());
        for (qsizetype at = m_matcher.indexIn(hay); at >= 0;) {
            const TextSpan span{begin + at, begin + at + m_words.size()};
            // Folding makes quotes, dashes and blanks alike; a case-sensitive search looks at the case afterwards.
            const bool fits = (!m_query.caseSensitive
                                  || std::ranges::equal(piece.sliced(at, m_words.size()), m_words,
                                      [](QChar a, QChar b) { return a == b || (!a.isLetter() && !b.isLetter()); }))
                && standsAsAsked(span);
            if (fits)
                m_hits.append(span);
            at = m_matcher.indexIn(hay, fits ? at + m_words.size() : at + 1);
        }
    }

    // The piece holds characters that no reader sees, or that are written in several ways: positions do not carry over.
    void findLettersAlike(qsizetype begin, QStringView piece)
    {
        const EqualText hay(piece, EqualWords::Letters, m_query.caseSensitive);
        const QStringMatcher matcher(m_words);
        for (qsizetype at = matcher.indexIn(hay.text()); at >= 0;) {
            const TextSpan inPiece = hay.toOriginal(at, at + m_words.size());
            const TextSpan span{begin + inPiece.begin, begin + inPiece.end};
            const bool fits = standsAsAsked(span);
            if (fits)
                m_hits.append(span);
            at = matcher.indexIn(hay.text(), fits ? at + m_words.size() : at + 1);
        }
    }

    QStringView m_text;
    FindQuery m_query;
    QString m_words; ///< what is looked for, as EqualText has it
    QStringMatcher m_matcher;
    bool m_overLines;
    bool m_dots;
    QString m_folded; ///< room for a piece
    QList<TextSpan> m_hits;
};

/// Looks for a pattern a stretch of whole paragraphs after the other, so that it can be stopped: within one call PCRE asks
/// nobody. What may go on behind a stretch is looked for again in a longer one.
class PatternFinder {
public:
    PatternFinder(QStringView text, QRegularExpression expression)
        : m_text(text)
        , m_expression(std::move(expression))
    {
    }

    Result<QList<TextSpan>> find(const Progress &progress)
    {
        qsizetype end = stretchFrom(0, leastStretch);
        for (qsizetype at = 0; at <= m_text.size();) {
            if (progress.isCanceled())
                return failure(ErrorCode::Canceled);
            // All that comes before is there for what looks back. Where the end is reached, what follows might count.
            const auto match = m_expression.matchView(m_text.first(end), at,
                end < m_text.size() ? QRegularExpression::PartialPreferFirstMatch : QRegularExpression::NormalMatch,
                QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.isValid()) // it gave up for its cost, which looks like the end to whoever does not ask
                return failure(ErrorCode::PatternTooCostly, {});
            if (match.hasPartialMatch()) {
                at = match.capturedStart();
                end = stretchFrom(at, 2 * (end - at));
                continue;
            }
            if (!match.hasMatch()) {
                if (end == m_text.size())
                    break;
                at = end;
                end = stretchFrom(at, leastStretch);
                continue;
            }
            if (match.capturedLength() > 0)
                m_hits.append({match.capturedStart(), match.capturedEnd()});
            at = match.capturedLength() > 0 ? match.capturedEnd() : behind(match.capturedEnd());
        }
        return std::move(m_hits);
    }

private:
    static constexpr qsizetype leastStretch = 1024;

    [[nodiscard]] qsizetype stretchFrom(qsizetype begin, qsizetype least) const
    {
        const qsizetype line = m_text.indexOf(u'\n', std::min(begin + least, m_text.size()));
        return line < 0 ? m_text.size() : line + 1;
    }
    /// The next character, behind an empty match.
    [[nodiscard]] qsizetype behind(qsizetype position) const
    {
        const bool isPair =
            position + 1 < m_text.size() && m_text[position].isHighSurrogate() && m_text[position + 1].isLowSurrogate();
        return position + (isPair ? 2 : 1);
    }

    QStringView m_text;
    QRegularExpression m_expression;
    QList<TextSpan> m_hits;
};

}

struct Finder::Search {
    explicit Search(const FindQuery &query)
        : query(query)
        , plain(query)
    {
    }
    FindQuery query;
    PlainFinder plain;
    QRegularExpression expression;
};

Finder::~Finder() = default;
Finder::Finder(Finder &&) noexcept = default;
Finder &Finder::operator=(Finder &&) noexcept = default;

Result<Finder> Finder::of(const FindQuery &query)
{
    Finder finder;
    finder.m_search = std::make_unique<Search>(query);
    if (query.mode != FindMode::RegularExpression)
        return finder;
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression asTyped(query.text, options);
    if (!asTyped.isValid())
        return failure(ErrorCode::BadPattern, query.text, asTyped.errorString());
    finder.m_search->expression = QRegularExpression(costLimit + query.text, options);
    return finder;
}

Result<QList<TextSpan>> Finder::findAll(QStringView text, const Progress &progress) const
{
    const FindQuery &query = m_search->query;
    if (query.text.isEmpty())
        return QList<TextSpan>{};
    if (query.mode != FindMode::RegularExpression)
        return m_search->plain.find(text, progress);
    auto hits = PatternFinder(text, m_search->expression).find(progress);
    if (!hits && hits.error().code == ErrorCode::PatternTooCostly)
        return failure(ErrorCode::PatternTooCostly, query.text);
    return hits;
}

Result<QList<TextSpan>> findAll(QStringView text, const FindQuery &query, const Progress &progress)
{
    const auto finder = Finder::of(query);
    return finder ? finder->findAll(text, progress) : std::unexpected(finder.error());
}

}

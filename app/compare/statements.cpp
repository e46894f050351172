// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/statements.h"

#include "compare/reporting.h"
#include "core/sentences.h"

#include <algorithm>

namespace Crossread::Compare {

namespace {

constexpr int clauseWords = 10; ///< a quotation of so many words is a statement of its own wherever it stands
constexpr int tailWords = 3; ///< a report beside a quotation needs so many words of weight

/// A quotation as far as it stands in one paragraph.
struct Piece {
    TextSpan span; ///< with the marks that stand in the paragraph
    TextSpan words;
    int quotation = -1;
};

class Drafter {
public:
    Drafter(const Core::Document &article, const QList<Core::Speaker> &speakers, Vocabulary &vocabulary)
        : m_article(article)
        , m_text(article.text)
        , m_vocabulary(vocabulary)
        , m_people(speakers, vocabulary)
    {
    }

    QList<Draft> run()
    {
        appendWords(m_text, {0, m_text.size()}, Speech::AsPrinted, m_vocabulary, m_words);
        m_people.learnFrom(m_text, m_words);
        m_people.relateNamesAndOffices();
        m_quoted.assign(m_words.size(), false);
        markQuoted();
        for (qsizetype i = 0; i < m_article.paragraphs.size(); ++i)
            readParagraph(i);
        attributeTheRest();
        return m_drafts;
    }

private:
    void markQuoted()
    {
        std::size_t word = 0;
        for (const Core::Quotation &quotation : m_article.quotations) {
            while (word < m_words.size() && m_words[word].begin < quotation.words.begin)
                ++word;
            for (std::size_t i = word; i < m_words.size() && m_words[i].begin < quotation.words.end; ++i)
                m_quoted[i] = true;
        }
    }

    std::size_t wordAt(qsizetype position) const
    {
        const auto it = std::lower_bound(m_words.begin(), m_words.end(), position,
            [](const Word &word, qsizetype value) { return word.begin < value; });
        return std::size_t(it - m_words.begin());
    }

    void readParagraph(qsizetype index)
    {
        const auto kind = m_article.paragraphs[index].kind;
        if (kind == Core::ParagraphKind::Marker)
            return;
        const TextSpan paragraph = m_article.paragraphSpan(index);
        m_paragraph = index;
        m_heading = kind == Core::ParagraphKind::Heading || kind == Core::ParagraphKind::Title
            || kind == Core::ParagraphKind::Caption || isHeadingLike(paragraph);
        const QList<Piece> pieces = piecesIn(paragraph);
        for (const TextSpan sentence : outerSentences(paragraph, pieces))
            readSentence(sentence, pieces);
    }

    /// Short, and no full stop at its end: a line over a section.
    bool isHeadingLike(TextSpan paragraph) const
    {
        const QStringView line = m_article.textOf(paragraph).trimmed();
        if (line.isEmpty() || wordAt(paragraph.end) - wordAt(paragraph.begin) > 12)
            return false;
        return line.back().isLetterOrNumber() || (line.back() == u'"' && !line.chopped(1).endsWith(u'.'));
    }

    QList<Piece> piecesIn(TextSpan paragraph)
    {
        QList<Piece> out;
        while (
            m_quotation < m_article.quotations.size() && m_article.quotations[m_quotation].span.end <= paragraph.begin)
            ++m_quotation;
        for (qsizetype i = m_quotation; i < m_article.quotations.size(); ++i) {
            const Core::Quotation &quotation = m_article.quotations[i];
            if (quotation.span.begin >= paragraph.end)
                break;
            Piece piece{quotation.span.intersected(paragraph), quotation.words.intersected(paragraph), int(i)};
            // A quotation inside another one is part of its words.
            if (!out.isEmpty() && piece.span.begin < out.last().span.end)
                continue;
            while (!piece.words.isEmpty() && !isWordly(m_text[piece.words.begin]))
                ++piece.words.begin;
            if (!piece.words.isEmpty())
                out.append(piece);
        }
        return out;
    }

    static bool isWordly(QChar c)
    {
        return c.isLetterOrNumber() || c == u'[' || c == u'$' || c == QChar(0x2026) || c == u'.' || c == u'(';
    }

    /// Sentences of the paragraph with each quotation taken as one word, so that a quoted full stop ends no sentence
    /// unless nothing follows that belongs to it.
    QList<TextSpan> outerSentences(TextSpan paragraph, const QList<Piece> &pieces) const
    {
        QString masked = m_article.textOf(paragraph).toString();
        for (const Piece &piece : pieces) {
            const TextSpan inside{piece.words.begin - paragraph.begin, piece.words.end - paragraph.begin};
            const QChar lastMark = lastOf(piece.words);
            const bool ends = (lastMark == u'.' || lastMark == u'?' || lastMark == u'!' || lastMark == QChar(0x2026))
                && !continuesAfter(piece.span.end, paragraph.end);
            for (qsizetype i = inside.begin; i < inside.end; ++i)
                masked[i] = i == inside.begin ? u'X' : u'x';
            if (ends)
                masked[inside.end - 1] = u'.';
        }
        QList<TextSpan> out;
        for (const TextSpan sentence : Core::sentences(masked)) {
            const TextSpan span{paragraph.begin + sentence.begin, paragraph.begin + sentence.end};
            const bool cutsQuotation = !out.isEmpty()
                && std::any_of(pieces.begin(), pieces.end(),
                    [&](const Piece &piece) { return piece.span.begin < span.begin && piece.span.end > span.begin; });
            if (cutsQuotation)
                out.last().end = span.end;
            else
                out.append(span);
        }
        return out;
    }

    QChar lastOf(TextSpan words) const
    {
        qsizetype end = words.end;
        while (end > words.begin
            && (m_text[end - 1].isSpace() || m_text[end - 1] == u'\'' || m_text[end - 1] == QChar(0x2019)))
            --end;
        return end > words.begin ? m_text[end - 1] : QChar();
    }

    /// Whether the sentence goes on behind a quotation that ends with a full stop: in small letters, or with who said
    /// it.
    bool continuesAfter(qsizetype position, qsizetype end) const
    {
        qsizetype next = position;
        while (next < end && m_text[next].isSpace())
            ++next;
        if (next >= end)
            return false;
        if (m_text[next].isLower() || m_text[next] == u',' || m_text[next] == u';' || m_text[next] == QChar(0x2014))
            return true;
        if (!m_text[next].isLetter())
            return false;
        // “Who will pay?” Biden asked: name and verb at once.
        const std::size_t first = wordAt(next);
        const std::size_t last = std::min(m_words.size(), first + 5);
        if (first >= last)
            return false;
        const auto report = findReport(m_text, m_words, first, last, m_quoted, m_people, m_vocabulary, m_recent);
        if (!report || report->weak || report->verb - first > 4)
            return false;
        return m_words[report->verb].end < end && endsSoon(m_words[report->verb].end, end);
    }

    /// Nothing of weight follows: the words only say who spoke.
    bool endsSoon(qsizetype position, qsizetype end) const
    {
        const QStringView rest = m_text.mid(position, end - position);
        const qsizetype stop = std::min({rest.indexOf(u'.') < 0 ? rest.size() : rest.indexOf(u'.'),
            rest.indexOf(u':') < 0 ? rest.size() : rest.indexOf(u':')});
        return stop < rest.size() ? rest[stop] == u'.' && stop < 60 : rest.size() < 60;
    }

    void readSentence(TextSpan sentence, const QList<Piece> &pieces)
    {
        QList<Piece> inside;
        for (const Piece &piece : pieces) {
            if (piece.span.begin >= sentence.begin && piece.span.begin < sentence.end)
                inside.append(piece);
        }
        const std::size_t first = wordAt(sentence.begin);
        const std::size_t last = wordAt(sentence.end);
        auto report = findReport(m_text, m_words, first, last, m_quoted, m_people, m_vocabulary, m_recent);
        if (m_heading && inside.isEmpty())
            report.reset();
        Attribution attribution;
        if (report)
            attribution = attributionOf(*report);
        if (inside.isEmpty())
            readPlain(sentence, report, attribution);
        else
            readQuoting(sentence, inside, report, attribution);
        // The one named first in a sentence is what it is about mostly; who speaks in it always is.
        for (std::size_t i = last; i-- > first;) {
            if (const int person = m_quoted[i] ? -1 : m_people.namedAt(m_words[i]); person >= 0)
                m_recent.name(person);
        }
        if (report && !report->who.people.isEmpty()) {
            m_recent.speaker = report->who.people.first();
            m_recent.name(m_recent.speaker);
        }
    }

    Attribution attributionOf(const Report &report) const
    {
        Attribution out;
        for (const int index : report.who.people) {
            out.names.append(m_people.person(index).name);
            if (m_people.person(index).speaker >= 0)
                out.speakers.append(m_people.person(index).speaker);
        }
        if (out.names.isEmpty() && !report.who.name.isEmpty())
            out.names.append(report.who.name);
        const std::size_t from = std::min(report.who.first, report.verb);
        const std::size_t to = std::max(report.who.last, report.verb + 1);
        // The words between name and verb may be a whole clause: then the name alone says it.
        out.words = to - from <= 8 ? TextSpan{m_words[from].begin, m_words[to - 1].end}
                                   : TextSpan{m_words[report.who.first].begin, m_words[report.who.last - 1].end};
        return out;
    }

    QList<TextSpan> frameOf(const std::optional<Report> &report) const
    {
        QList<TextSpan> frame;
        if (!report)
            return frame;
        frame.append({m_words[report->who.first].begin, m_words[report->who.last - 1].end});
        frame.append(m_words[report->verb].span());
        for (const std::size_t verb : report->verbs)
            frame.append(m_words[verb].span());
        return frame;
    }

    Draft &append(TextSpan span, StatementKind kind, const Attribution &attribution)
    {
        while (span.end > span.begin && m_text[span.end - 1].isSpace())
            --span.end;
        m_drafts.append({span, kind, -1, attribution, m_paragraph, {}});
        return m_drafts.last();
    }

    void readPlain(TextSpan sentence, const std::optional<Report> &report, const Attribution &attribution)
    {
        Draft &draft = append(sentence, report ? StatementKind::Indirect : StatementKind::Context, attribution);
        draft.frame = frameOf(report);
    }

    int weightyWords(std::size_t first, std::size_t last, const QList<TextSpan> &frame) const
    {
        int count = 0;
        for (std::size_t i = first; i < last; ++i) {
            const bool framed = std::any_of(
                frame.begin(), frame.end(), [&](TextSpan span) { return span.overlaps(m_words[i].span()); });
            count += !m_quoted[i] && !framed && !m_vocabulary.stem(m_words[i].stem).stop;
        }
        return count;
    }

    int wordCount(TextSpan span) const { return int(wordAt(span.end) - wordAt(span.begin)); }

    /// Set off from its sentence: it opens it, or follows a colon, or a comma and begins with a capital.
    bool standsAlone(TextSpan sentence, const Piece &piece) const
    {
        qsizetype before = piece.span.begin;
        while (before > sentence.begin && (m_text[before - 1].isSpace() || m_text[before - 1] == QChar(0x2014)))
            --before;
        if (before == sentence.begin || wordAt(before) == wordAt(sentence.begin))
            return true;
        const QChar mark = m_text[before - 1];
        if (mark == u':')
            return true;
        if (mark == u',' || mark == u'"' || mark == QChar(0x201D) || mark == QChar(0x00BB))
            return m_text[piece.words.begin].isUpper() || m_quoted[std::max<std::size_t>(wordAt(before), 1) - 1];
        return false;
    }

    void readQuoting(TextSpan sentence, const QList<Piece> &pieces, const std::optional<Report> &report,
        const Attribution &attribution)
    {
        const std::size_t first = wordAt(sentence.begin);
        const std::size_t last = wordAt(sentence.end);
        const QList<TextSpan> frame = frameOf(report);
        const int outside = weightyWords(first, last, frame);
        QList<Piece> whole;
        QList<Piece> partial;
        // “It has potential,” he said, “but …”: once a quotation opens the sentence, those after the comma go on with
        // it.
        bool opened = false;
        for (const Piece &piece : pieces) {
            const int words = wordCount(piece.words);
            const QChar previous = before(piece.span.begin);
            const bool goesOn = opened && (previous == u',' || previous == u'.');
            const bool alone = standsAlone(sentence, piece)
                && (words >= 3 || outside <= 1 || lastOf(piece.words) == u'.' || lastOf(piece.words) == u'!'
                    || lastOf(piece.words) == u'?');
            if (m_heading ? alone && words >= 4
                          : alone || goesOn || words >= clauseWords || (outside <= 1 && words >= 2)) {
                whole.append(piece);
                opened = opened || alone;
            } else if (!m_heading && (words >= 2 || isWordOfWeight(piece.words))) {
                partial.append(piece);
            }
        }
        if (whole.isEmpty()) {
            const bool judged =
                !partial.isEmpty() && (report || std::any_of(partial.begin(), partial.end(), [&](const Piece &p) {
                    return wordCount(p.words) >= 2;
                }));
            Draft &draft = append(sentence,
                judged || (report && !m_heading) ? StatementKind::Indirect : StatementKind::Context, attribution);
            draft.frame = frame;
            if (judged)
                appendFragments(partial, attribution);
            return;
        }
        readAround(sentence, whole, partial, report, attribution);
    }

    QChar before(qsizetype position) const
    {
        while (position > 0 && m_text[position - 1].isSpace())
            --position;
        return position > 0 ? m_text[position - 1] : QChar();
    }

    bool isWordOfWeight(TextSpan span) const
    {
        const std::size_t word = wordAt(span.begin);
        return word < m_words.size() && !m_words[word].is(Capital) && !m_vocabulary.stem(m_words[word].stem).stop;
    }

    void appendFragments(const QList<Piece> &pieces, const Attribution &attribution)
    {
        const int parent = int(m_drafts.size()) - 1;
        for (const Piece &piece : pieces)
            append(piece.words, StatementKind::Fragment, attribution).parent = parent;
    }

    /// Whole quotations, and what is reported before, between and behind them.
    void readAround(TextSpan sentence, const QList<Piece> &whole, const QList<Piece> &partial,
        const std::optional<Report> &report, const Attribution &attribution)
    {
        qsizetype from = sentence.begin;
        for (qsizetype i = 0; i <= whole.size(); ++i) {
            const qsizetype to = i < whole.size() ? whole[i].span.begin : sentence.end;
            if (report)
                readBeside({from, to}, i == 0, partial, *report, attribution);
            if (i == whole.size())
                break;
            for (const TextSpan quoted : Core::sentences(m_article.textOf(whole[i].words)))
                append({whole[i].words.begin + quoted.begin, whole[i].words.begin + quoted.end}, StatementKind::Direct,
                    attribution);
            from = whole[i].span.end;
        }
    }

    /// Words beside a quotation make a statement where they report something of their own: with a verb of saying that
    /// is not the one that introduces the quotation.
    void readBeside(
        TextSpan part, bool opening, const QList<Piece> &partial, const Report &report, const Attribution &attribution)
    {
        const std::size_t first = wordAt(part.begin);
        const std::size_t last = wordAt(part.end);
        std::size_t from = last;
        std::size_t to = last;
        if (opening) {
            // "Sunak hailed the pact as a first and called it “…”": up to the verb that introduces the quotation.
            QList<std::size_t> here;
            for (const std::size_t verb : report.verbs) {
                if (verb >= first && verb < last)
                    here.append(verb);
            }
            if (here.size() >= 2) {
                from = first;
                to = here.last();
                while (to > from && (m_vocabulary.stem(m_words[to - 1].stem).stop))
                    --to;
            }
        } else {
            for (const std::size_t verb : report.verbs) {
                if (verb >= first && verb < last && verb != report.verb) {
                    from = verb;
                    break;
                }
            }
        }
        if (from >= to || weightyWords(from, to, frameOf(report)) < tailWords)
            return;
        const TextSpan span{m_words[from].begin, to == last ? part.end : qsizetype(m_words[to - 1].end)};
        Draft &draft = append(span, StatementKind::Indirect, attribution);
        draft.frame = frameOf(report);
        QList<Piece> fragments;
        for (const Piece &piece : partial) {
            if (span.contains(piece.words))
                fragments.append(piece);
        }
        appendFragments(fragments, attribution);
    }

    /// Quotations whose sentence names nobody: the same quotation elsewhere, then the sentence before in the paragraph,
    /// then the one behind it, then whoever spoke last.
    void attributeTheRest()
    {
        QHash<int, Attribution> byQuotation;
        for (const Draft &draft : std::as_const(m_drafts)) {
            if (!draft.attribution.names.isEmpty() && draft.kind == StatementKind::Direct)
                byQuotation.insert(quotationAt(draft.span.begin), draft.attribution);
        }
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            Draft &draft = m_drafts[i];
            if (!draft.attribution.names.isEmpty() || draft.kind == StatementKind::Context)
                continue;
            if (draft.kind == StatementKind::Fragment && draft.parent >= 0) {
                draft.attribution = m_drafts[draft.parent].attribution;
                continue;
            }
            if (const auto same = byQuotation.constFind(quotationAt(draft.span.begin));
                draft.kind == StatementKind::Direct && same != byQuotation.cend()) {
                draft.attribution = *same;
                continue;
            }
            draft.attribution = fromNeighbours(i);
        }
    }

    int quotationAt(qsizetype position) const
    {
        for (qsizetype i = 0; i < m_article.quotations.size(); ++i) {
            if (m_article.quotations[i].span.begin <= position && position < m_article.quotations[i].span.end)
                return int(i);
        }
        return -1;
    }

    Attribution fromNeighbours(qsizetype index) const
    {
        const Draft &draft = m_drafts[index];
        for (qsizetype i = index; i-- > 0 && m_drafts[i].paragraph == draft.paragraph;) {
            if (!m_drafts[i].attribution.names.isEmpty())
                return m_drafts[i].attribution;
        }
        for (qsizetype i = index + 1; i < m_drafts.size() && m_drafts[i].paragraph == draft.paragraph; ++i) {
            if (!m_drafts[i].attribution.names.isEmpty())
                return m_drafts[i].attribution;
        }
        if (draft.kind != StatementKind::Direct)
            return {};
        // A name in the same sentence or headline, without a verb of saying.
        const TextSpan paragraph = m_article.paragraphSpan(draft.paragraph);
        for (std::size_t w = wordAt(paragraph.begin); w < wordAt(paragraph.end); ++w) {
            const auto who = m_quoted[w] ? std::nullopt : m_people.mentionAt(m_text, m_words, w, {});
            if (who && !who->people.isEmpty() && m_people.person(who->people.first()).speaker >= 0) {
                const Person &person = m_people.person(who->people.first());
                return {{person.name}, {person.speaker}, {m_words[who->first].begin, m_words[who->last - 1].end}, false};
            }
        }
        for (qsizetype i = index; i-- > 0;) {
            if (m_drafts[i].kind != StatementKind::Context && !m_drafts[i].attribution.names.isEmpty())
                return m_drafts[i].attribution;
        }
        // A headline quotes whom the text below lets speak first. No words say so.
        for (qsizetype i = index; i < m_drafts.size(); ++i) {
            const Attribution &attribution = m_drafts[i].attribution;
            if (m_drafts[i].kind == StatementKind::Direct && !attribution.names.isEmpty())
                return {attribution.names, attribution.speakers, {}, true};
        }
        return {};
    }

    const Core::Document &m_article;
    QStringView m_text;
    Vocabulary &m_vocabulary;
    People m_people;
    std::vector<Word> m_words;
    std::vector<bool> m_quoted;
    QList<Draft> m_drafts;
    qsizetype m_quotation = 0;
    qsizetype m_paragraph = 0;
    Recent m_recent;
    bool m_heading = false;
};

}

QList<Draft> draftStatements(
    const Core::Document &article, const QList<Core::Speaker> &transcriptSpeakers, Vocabulary &vocabulary)
{
    return Drafter(article, transcriptSpeakers, vocabulary).run();
}

}

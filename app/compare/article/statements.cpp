// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/statements.h"

#include "compare/article/attribution.h"
#include "compare/article/quotedpieces.h"
#include "compare/article/reporting.h"
#include "compare/article/sentencewords.h"
#include "compare/article/namesbeside.h"
#include "core/sentences.h"

#include <algorithm>

namespace Crossread::Compare {

using namespace Qt::StringLiterals;

namespace {

constexpr int clauseWords = 10; ///< a quotation of so many words is a statement of its own wherever it stands
constexpr std::size_t farthestSubject = 6; ///< words from the beginning of a clause
constexpr std::size_t farthestOpening = 3; ///< words: "Prime Minister Sunak"
constexpr std::size_t farthestClause =
    100; ///< words before a quotation: where none opens there, it has no clause of its own
constexpr std::size_t longestHeading = 20; ///< words
constexpr std::size_t farthestIntroduction = 4; ///< words from the verb that introduces a quotation
constexpr int tailWords = 3; ///< a report beside a quotation needs so many words of weight

class Drafter {
public:
    Drafter(const ArticleWords &article, const QList<Core::Speaker> &speakers, Vocabulary &vocabulary)
        : m_article(article.article)
        , m_text(article.text)
        , m_vocabulary(vocabulary)
        , m_people(speakers, vocabulary)
        , m_reading(article)
        , m_sentence(m_reading)
        , m_words(m_reading.words)
        , m_quoted(m_reading.quoted)
        , m_pieces(m_reading, m_people)
    {
        for (qsizetype i = 0; i < speakers.size(); ++i) {
            if (!speakers[i].anonymous)
                continue;
            const QString label = speakers[i].labels.value(0);
            m_unnamedLabel = m_unnamed.isEmpty() || label == m_unnamedLabel ? label : QString();
            m_unnamed.append(int(i));
        }
    }

    QList<Draft> run(Phase &phase)
    {
        // Growing would move all drafts so far, which of very many takes long.
        m_drafts.reserve(m_reading.quotations.size() + m_article.paragraphs.size());
        m_people.learnFrom(m_text, m_words);
        m_people.learnGenders(m_words, m_quoted);
        m_people.relateNamesAndOffices();
        for (qsizetype i = 0; i < m_article.paragraphs.size(); ++i) {
            if (!readParagraph(i, phase))
                return {};
        }
        attributeTheRest(m_drafts, m_reading, m_people);
        for (Draft &draft : m_drafts)
            appendWords(m_text, draft.span, Speech::AsPrinted, m_vocabulary, draft.words);
        return m_drafts;
    }

private:
    /// False where it was canceled.
    bool readParagraph(qsizetype index, Phase &phase)
    {
        const auto kind = m_article.paragraphs[index].kind;
        if (kind == Core::ParagraphKind::Marker)
            return true;
        const TextSpan paragraph = m_article.paragraphSpan(index);
        m_paragraph = index;
        m_about = -1;
        m_namedHere.clear();
        m_heading = kind == Core::ParagraphKind::Heading || kind == Core::ParagraphKind::Title
            || kind == Core::ParagraphKind::Caption || isHeadingLike(paragraph);
        const QList<Piece> pieces = m_pieces.piecesIn(paragraph);
        auto piece = pieces.begin();
        for (const TextSpan sentence : m_pieces.sentencesAround(paragraph, pieces, m_recent)) {
            if (!phase.goOn(sentence.begin, m_text.size()))
                return false;
            const auto first = piece;
            while (piece != pieces.end() && piece->span.begin < sentence.end)
                ++piece;
            readSentence(sentence, QList<Piece>(first, piece));
        }
        return true;
    }

    /// Short, and no full stop at its end: a line over a section.
    bool isHeadingLike(TextSpan paragraph) const
    {
        const QStringView line = m_article.textOf(paragraph).trimmed();
        if (line.isEmpty() || m_reading.wordAt(paragraph.end) - m_reading.wordAt(paragraph.begin) > longestHeading)
            return false;
        const bool quoted = line.back() == u'"' || line.back().category() == QChar::Punctuation_FinalQuote;
        return line.back().isLetterOrNumber()
            || (quoted && line.size() > 1 && line[line.size() - 2].isLetterOrNumber());
    }

    void readSentence(TextSpan sentence, const QList<Piece> &inside)
    {
        const std::size_t first = m_reading.wordAt(sentence.begin);
        const std::size_t last = m_reading.wordAt(sentence.end);
        const Recent recent = recentIn(first, last);
        auto report = findReport({m_reading, first, last, m_people, recent});
        if (m_heading && inside.isEmpty())
            report.reset();
        if (!report && !inside.isEmpty()) {
            const TextSpan quoted{inside.constFirst().span.begin, inside.constLast().span.end};
            if (const auto who = nameBeside(quoted, sentence, m_paragraph, m_reading, m_people))
                report = Report{*who, who->first};
        }
        for (std::size_t i = first; i < last; ++i) {
            const auto who =
                m_quoted[i] || isPronoun(i) ? std::nullopt : m_people.mentionAt(m_text, m_words, i, m_recent);
            if (who && !who->unsure)
                m_namedHere.unite(QSet<int>(who->people.begin(), who->people.end()));
        }
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
        m_recent.subject = subjectOf(first, last);
        m_about = report ? -1 : m_recent.subject;
        m_recent.told = report.has_value() || !inside.isEmpty();
        if (report)
            m_recent.group = report->who.people.isEmpty() ? report->who.name : QString();
        if (report && !report->who.people.isEmpty()) {
            m_recent.speaker = report->who.people.first();
            m_recent.subject = m_recent.speaker;
            m_recent.name(m_recent.speaker);
        }
    }

    /// "Brun has sold the crane because of what he called …": he is whom the sentence itself begins with.
    Recent recentIn(std::size_t first, std::size_t last) const
    {
        Recent here = m_recent;
        for (std::size_t i = first; i < std::min(last, first + farthestOpening); ++i) {
            if (m_quoted[i] || m_words[i].is(AfterClauseMark) || isPossessive(m_text, m_words[i])
                || m_people.standsBehindPreposition(m_text, m_words, i))
                continue;
            const int person = m_people.namedAt(m_words[i]);
            if (person < 0 || m_people.person(person).speaker < 0)
                continue;
            for (std::size_t behind = i + 1; behind < last; ++behind) {
                if (!m_quoted[behind] && isPronoun(behind))
                    here.speaker = here.subject = person;
            }
            break;
        }
        return here;
    }

    /// Whom a sentence is about: the one named where it or one of its clauses begins; -1 for nobody.
    int subjectOf(std::size_t first, std::size_t last) const
    {
        std::size_t clause = first;
        for (std::size_t i = first; i < last; ++i) {
            if (m_words[i].is(AfterClauseMark))
                clause = i;
            if (m_quoted[i] || i - clause >= farthestSubject)
                continue;
            const auto who = m_people.mentionAt(m_text, m_words, i, m_recent);
            if (who && !who->declined && who->people.size() == 1 && !isPossessive(m_text, m_words[who->last - 1])
                && !m_people.standsBehindPreposition(m_text, m_words, who->first))
                return who->people.first();
        }
        return -1;
    }

    bool isPronoun(std::size_t word) const
    {
        return m_vocabulary.rules().pronouns.contains(m_vocabulary.term(m_words[word].term).text);
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
        if (report.who.isAsker) {
            out.speakers = m_unnamed;
            if (!m_unnamedLabel.isEmpty())
                out.names = {m_unnamedLabel};
        }
        out.isStranger = out.speakers.isEmpty() && report.who.people.size() == 1 && !report.who.described
            && m_people.namedAt(m_words[report.who.last - 1]) >= 0 && m_people.knowsAllNames();
        const std::size_t from = std::min(report.who.first, report.verb);
        const std::size_t to = std::max(report.who.last, report.verb + 1);
        // The words between name and verb may be a whole clause: then the name alone says it.
        // "He" is somebody for certain only where the paragraph says who.
        out.isGuess = report.who.unsure
            || (isPronoun(report.who.first)
                && std::none_of(report.who.people.begin(), report.who.people.end(),
                    [this](int who) { return m_namedHere.contains(who); }));
        if (report.byMood && !out.speakers.isEmpty())
            return out; // no words say so
        out.words = to - from <= 8 ? TextSpan{m_words[from].begin, m_words[to - 1].end}
                                   : TextSpan{m_words[report.who.first].begin, m_words[report.who.last - 1].end};
        return out;
    }

    QList<TextSpan> frameOf(const std::optional<Report> &report) const
    {
        QList<TextSpan> frame;
        if (!report)
            return frame;
        const std::size_t first = m_people.officeBefore(m_text, m_words, report->who);
        frame.append({m_words[first].begin, m_words[report->who.last - 1].end});
        frame.append(m_words[report->verb].span());
        for (const std::size_t verb : report->verbs)
            frame.append(m_words[verb].span());
        return frame;
    }

    /// "Asked about the crew by Mr Brun, she said …": that was the question.
    void addQuestion(std::size_t first, const std::optional<Report> &report, QList<TextSpan> &frame) const
    {
        if (!report || !m_vocabulary.rules().asked.contains(m_sentence.term(first)))
            return;
        std::size_t end = first + 1;
        while (end < report->who.first && !m_words[end].is(AfterClauseMark))
            ++end;
        frame.append({m_words[first].begin, m_words[end - 1].end});
    }

    Draft &append(TextSpan span, StatementKind kind, const Attribution &attribution)
    {
        while (span.end > span.begin && m_text[span.end - 1].isSpace())
            --span.end;
        m_drafts.append({span, kind, -1, attribution, m_paragraph, -1, m_about, m_heading, false, {}});
        return m_drafts.last();
    }

    void readPlain(TextSpan sentence, const std::optional<Report> &report, const Attribution &attribution)
    {
        Draft &draft = append(sentence, report ? StatementKind::Indirect : StatementKind::Context, attribution);
        draft.frame = frameOf(report);
        addQuestion(m_reading.wordAt(sentence.begin), report, draft.frame);
        draft.mayGoOn = !report && !m_heading && m_sentence.mayGoOn(sentence);
    }

    /// Set off from its sentence: it opens it, or follows a colon, or a comma and begins with a capital.
    bool standsAlone(TextSpan sentence, const Piece &piece) const
    {
        qsizetype before = piece.span.begin;
        while (before > sentence.begin
            && (m_text[before - 1].isSpace() || m_text[before - 1] == QChar(0x2014)
                || m_text[before - 1] == QChar(0x2013)))
            --before;
        if (before == sentence.begin || m_reading.wordAt(before) == m_reading.wordAt(sentence.begin))
            return true;
        const QChar mark = m_text[before - 1];
        if (QStringView(u":;：；").contains(mark) || QStringView(u"。！？").contains(m_pieces.lastOf(piece.words)))
            return true;
        if (mark == u',' || mark == u'"' || mark == QChar(0x201D) || mark == QChar(0x00BB))
            return m_text[piece.words.begin].isUpper()
                || m_quoted[std::max<std::size_t>(m_reading.wordAt(before), 1) - 1];
        return false;
    }

    void readQuoting(TextSpan sentence, const QList<Piece> &pieces, const std::optional<Report> &report,
        const Attribution &attribution)
    {
        const std::size_t first = m_reading.wordAt(sentence.begin);
        const std::size_t last = m_reading.wordAt(sentence.end);
        const QList<TextSpan> frame = frameOf(report);
        const bool byNobodyKnown = report && report->who.people.isEmpty();
        const int outside = m_sentence.weightyWords(first, last, byNobodyKnown ? frame.mid(1) : frame);
        QList<Piece> whole;
        QList<Piece> partial;
        // “It has potential,” he said, “but …”: once a quotation opens the sentence, those after the comma go on with
        // it.
        bool opened = false;
        for (const Piece &piece : pieces) {
            const int words = m_reading.wordCount(piece.words);
            const QChar previous = before(piece.span.begin);
            const bool goesOn =
                opened && (previous == u',' || previous == u'.' || whole.last().quotation == piece.quotation);
            const bool alone = standsAlone(sentence, piece)
                && (words >= 3 || outside <= 1 || QStringView(u".!?。！？").contains(m_pieces.lastOf(piece.words)));
            const bool isClause = words >= clauseWords && (outside == 0 || isIntroduced(piece, first, report));
            if (m_heading ? words >= 2 || first + 1 == last
                          : alone || goesOn || isClause || (outside <= 1 && words >= 2)) {
                whole.append(piece);
                opened = opened || alone;
            } else if (!m_heading && (words >= 2 || m_sentence.isWordOfWeight(piece.words))) {
                partial.append(piece);
            }
        }
        if (whole.isEmpty()) {
            const bool judged =
                !partial.isEmpty() && (report || std::any_of(partial.begin(), partial.end(), [&](const Piece &p) {
                    return m_reading.wordCount(p.words) >= 2;
                }));
            Draft &draft = append(sentence,
                judged || (report && !m_heading) ? StatementKind::Indirect : StatementKind::Context, attribution);
            draft.frame = frame;
            addQuestion(first, report, draft.frame);
            if (judged)
                appendFragments(partial, first, attribution);
            return;
        }
        readAround(sentence, whole, partial, report, attribution);
    }

    /// Behind "that" or a verb of saying. Other long quotations are part of the article's own sentence: “The plan was
    /// to “…””.
    bool isIntroduced(const Piece &piece, std::size_t first, const std::optional<Report> &report) const
    {
        const std::size_t at = m_reading.wordAt(piece.span.begin);
        const LanguageRules &language = m_vocabulary.rules();
        if (at == first || language.thatWords.contains(m_sentence.term(at - 1))
            || (report && language.clauseWords.contains(m_sentence.term(at - 1))))
            return true;
        // "and called it “…”": its object may stand between.
        const std::size_t before = m_vocabulary.stem(m_words[at - 1].stem).stop && at >= 2 ? at - 2 : at - 1;
        return report && !report->byMood
            && (report->verbs.contains(at - 1) || report->verbs.contains(before) || report->who.last == at)
            && !(report->aside && m_sentence.opensClause(first, at));
    }

    QChar before(qsizetype position) const
    {
        while (position > 0 && m_text[position - 1].isSpace())
            --position;
        return position > 0 ? m_text[position - 1] : QChar();
    }

    void appendFragments(const QList<Piece> &pieces, std::size_t sentence, const Attribution &attribution)
    {
        const int parent = int(m_drafts.size()) - 1;
        for (const Piece &piece : pieces)
            append(piece.words, StatementKind::Fragment, attributionOf(piece, sentence, attribution)).parent = parent;
    }

    /// "Brun praised the crane, while Morel called it “a heap”": a clause that names somebody before the quotation has its
    /// own speaker; `sentence`: its first word.
    Attribution attributionOf(const Piece &piece, std::size_t sentence, const Attribution &attribution) const
    {
        const std::size_t end = m_reading.wordAt(piece.span.begin);
        std::size_t clause = end;
        const auto opensClause = [this](std::size_t i) {
            if (i >= m_words.size() || m_quoted[i])
                return false;
            return (i > 0 && m_quoted[i - 1])
                || (m_words[i].is(AfterClauseMark) && m_vocabulary.rules().clauseWords.contains(m_sentence.term(i)));
        };
        const std::size_t farthest = std::max(sentence, end - std::min(end, farthestClause));
        while (clause > farthest && !opensClause(clause))
            --clause;
        if (clause == farthest || clause == end)
            return attribution;
        const auto own = findReport({m_reading, clause, end, m_people, m_recent});
        const bool isNamed = own && !own->byMood && own->who.people.size() == 1 && !isPronoun(own->who.first)
            && own->who.first >= clause && m_people.person(own->who.people.constFirst()).speaker >= 0;
        return isNamed ? attributionOf(*own) : attribution;
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
            const qsizetype begin = whole[i].words.begin;
            const Attribution own = attributionOf(whole[i], m_reading.wordAt(sentence.begin), attribution);
            for (const TextSpan quoted : Core::sentences(m_article.textOf(whole[i].words))) {
                const TextSpan words{begin + quoted.begin, begin + quoted.end};
                if (m_reading.wordCount(words) == 0)
                    continue; // an ellipsis between two sentences
                for (const TextSpan part : m_reading.cut(words, ArticleWords::Cut::Anywhere))
                    append(part, StatementKind::Direct, own).quotation = whole[i].quotation;
            }
            from = whole[i].span.end;
        }
    }

    /// Words beside a quotation make a statement where they report something of their own: with a verb of saying that
    /// is not the one that introduces the quotation.
    void readBeside(
        TextSpan part, bool opening, const QList<Piece> &partial, const Report &report, const Attribution &attribution)
    {
        const std::size_t first = m_reading.wordAt(part.begin);
        const std::size_t last = m_reading.wordAt(part.end);
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
                to = last - here.last() <= farthestIntroduction ? here.last() : last;
                while (to > from && (m_vocabulary.stem(m_words[to - 1].stem).stop))
                    --to;
            } else if (report.aside && m_sentence.opensClause(first, last)) {
                from = first; // "The ice is thin, he went on: “…”"
                while (to > from && m_vocabulary.rules().clauseWords.contains(m_sentence.term(to - 1)))
                    --to; // ", because “…”"
            } else if (report.closed && report.verb >= first && report.verb < last) {
                from = first; // "Einen Umzug schloss er aus: „…“"
            }
        } else {
            for (const std::size_t verb : report.verbs) {
                if (verb >= first && verb < last && verb != report.verb) {
                    from = verb;
                    break;
                }
            }
            // “…,” he said, so that the port does not “die of thirst”: told with words of his.
            const bool quotes = std::any_of(
                partial.begin(), partial.end(), [&](const Piece &piece) { return part.contains(piece.words); });
            if (from == last && quotes) {
                from = first;
                for (const TextSpan span : frameOf(report)) {
                    if (part.contains(span))
                        from = std::max(from, m_reading.wordAt(span.end));
                }
            }
        }
        if (from >= to || m_sentence.weightyWords(from, to, frameOf(report)) < tailWords)
            return;
        const TextSpan span{m_words[from].begin, to == last ? part.end : qsizetype(m_words[to - 1].end)};
        Draft &draft = append(span, StatementKind::Indirect, attribution);
        draft.frame = frameOf(report);
        QList<Piece> fragments;
        for (const Piece &piece : partial) {
            if (span.contains(piece.words))
                fragments.append(piece);
        }
        appendFragments(fragments, first, attribution);
    }

    const Core::Document &m_article;
    QStringView m_text;
    Vocabulary &m_vocabulary;
    People m_people;
    const ArticleWords &m_reading;
    const SentenceWords m_sentence;
    const std::vector<Word> &m_words;
    const std::vector<bool> &m_quoted;
    QuotedPieces m_pieces;
    QList<int> m_unnamed; ///< speakers of the transcript: those who ask, mostly
    QString m_unnamedLabel; ///< "Q", where it calls all of them that
    QList<Draft> m_drafts;
    QSet<int> m_namedHere; ///< by name or office in the paragraph so far
    qsizetype m_paragraph = 0;
    Recent m_recent;
    int m_about = -1;
    bool m_heading = false;
};

}

QList<Draft> draftStatements(
    const ArticleWords &article, const QList<Core::Speaker> &transcriptSpeakers, Vocabulary &vocabulary, Phase phase)
{
    return Drafter(article, transcriptSpeakers, vocabulary).run(phase);
}

}

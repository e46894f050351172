// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/attribution.h"

namespace Crossread::Compare {

namespace {

/// Reads the statements once in order; what lies ahead is looked up beforehand.
class Attributing {
public:
    Attributing(QList<Draft> &drafts, const ArticleWords &words, const People &people)
        : m_drafts(drafts)
        , m_words(words)
        , m_people(people)
    {
    }

    void run()
    {
        lookAhead();
        for (qsizetype i = 0; i < m_drafts.size(); ++i) {
            Draft &draft = m_drafts[i];
            if (draft.attribution.names.isEmpty() && draft.kind != StatementKind::Context)
                draft.attribution = attributionOf(i);
            if (draft.attribution.names.isEmpty() || draft.heading)
                continue;
            m_before = i;
            if (draft.kind != StatementKind::Context)
                m_spoken = i;
        }
    }

private:
    void lookAhead()
    {
        m_next.resize(m_drafts.size(), -1);
        m_nextDirect.resize(m_drafts.size(), -1);
        qsizetype next = -1;
        qsizetype nextDirect = -1;
        for (qsizetype i = m_drafts.size(); i-- > 0;) {
            m_next[i] = next;
            m_nextDirect[i] = nextDirect;
            const Draft &draft = m_drafts[i];
            if (draft.attribution.names.isEmpty())
                continue;
            next = i;
            if (draft.kind == StatementKind::Direct) {
                nextDirect = i;
                if (draft.quotation >= 0)
                    m_byQuotation.insert(draft.quotation, draft.attribution);
            }
        }
    }

    Attribution attributionOf(qsizetype index)
    {
        const Draft &draft = m_drafts[index];
        if (draft.heading)
            return overHeading(index);
        if (draft.kind == StatementKind::Fragment && draft.parent >= 0)
            return m_drafts[draft.parent].attribution;
        if (draft.kind == StatementKind::Direct && m_byQuotation.contains(draft.quotation))
            return m_byQuotation[draft.quotation];
        if (draft.kind == StatementKind::Direct && draft.about >= 0 && m_people.person(draft.about).speaker >= 0)
            return guessed(m_people.person(draft.about));
        for (const qsizetype other : {m_before, m_next[index]}) {
            if (other >= 0 && m_drafts[other].paragraph == draft.paragraph)
                return m_drafts[other].attribution;
        }
        if (draft.kind != StatementKind::Direct)
            return {};
        if (const Attribution named = namedIn(draft.paragraph); !named.names.isEmpty())
            return named;
        return m_spoken >= 0 ? guessed(m_drafts[m_spoken].attribution) : Attribution{};
    }

    /// A headline quotes whom it names, or whom the text below lets speak first: the title in a quotation, a heading in
    /// whatever way.
    Attribution overHeading(qsizetype index)
    {
        if (const Attribution named = namedIn(m_drafts[index].paragraph); !named.names.isEmpty())
            return named;
        const qsizetype other = m_spoken < 0 && m_nextDirect[index] >= 0 ? m_nextDirect[index] : m_next[index];
        return other >= 0 ? guessed(m_drafts[other].attribution) : Attribution{};
    }

    /// No words say so.
    static Attribution guessed(const Attribution &other) { return {other.names, other.speakers, {}, true, false}; }
    static Attribution guessed(const Person &person) { return {{person.name}, {person.speaker}, {}, true, false}; }

    /// A name in the same sentence or headline, without a verb of saying.
    Attribution namedIn(qsizetype paragraph)
    {
        if (paragraph == m_paragraph)
            return m_named;
        m_paragraph = paragraph;
        m_named = {};
        const TextSpan span = m_words.article.paragraphSpan(paragraph);
        const std::size_t last = m_words.wordAt(span.end);
        for (std::size_t w = m_words.wordAt(span.begin); w < last; ++w) {
            const auto who = m_words.quoted[w] ? std::nullopt : m_people.mentionAt(m_words.text, m_words.words, w, {});
            if (!who || who->people.isEmpty() || m_people.person(who->people.first()).speaker < 0)
                continue;
            const Person &person = m_people.person(who->people.first());
            m_named = {{person.name}, {person.speaker},
                {m_words.words[who->first].begin, m_words.words[who->last - 1].end}, false, false};
            break;
        }
        return m_named;
    }

    QList<Draft> &m_drafts;
    const ArticleWords &m_words;
    const People &m_people;
    QList<qsizetype> m_next; ///< per statement: the next one whose own sentence names somebody
    QList<qsizetype> m_nextDirect; ///< the same among quotations
    QHash<int, Attribution> m_byQuotation;
    qsizetype m_before = -1;
    qsizetype m_spoken = -1;
    qsizetype m_paragraph = -1;
    Attribution m_named;
};

}

void attributeTheRest(QList<Draft> &drafts, const ArticleWords &words, const People &people)
{
    Attributing(drafts, words, people).run();
}

}

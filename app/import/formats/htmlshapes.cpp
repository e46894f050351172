// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/htmlshapes.h"

#include "import/formats/htmlhints.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype leastText = 250; // letters that have to be left for the page's own text
constexpr qsizetype mostOfCard = 450;
constexpr qsizetype leastOfTitle = 12;
constexpr qsizetype mostOfInvitation = 600;
constexpr qsizetype mostOfAuthor = 1200;
constexpr qsizetype mostOfLead = 260;
constexpr qsizetype mostBesideLead = 30;

bool isBox(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_FIGURE: return true;
    default: return false;
    }
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

}

HtmlShapes::HtmlShapes(const HtmlPage &page)
    : m_page(page)
    , m_aside(page.nodes().size(), false)
    , m_comments(page.nodes().size(), false)
    , m_letters(page.nodes().size(), 0)
    , m_linked(page.nodes().size(), 0)
    , m_heads(page.nodes().size(), false)
    , m_before(page.nodes().size(), 0)
{
    if (page.nodes().isEmpty())
        return;
    measure();
    findComments();
    findCards();
    findInvitations();
    findAuthors();
    findLeads();
}

void HtmlShapes::measure()
{
    const auto &nodes = m_page.nodes();
    QList<bool> inLink(nodes.size(), false);
    qsizetype before = 0;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        m_before[i] = before;
        if (nodes[i].parent >= 0)
            inLink[i] = inLink[nodes[i].parent] || m_page.is(i, GUMBO_TAG_A);
        if (nodes[i].isText && !nodes[i].hidden) {
            m_letters[i] = nodes[i].text.simplified().size();
            m_linked[i] = inLink[i] ? m_letters[i] : 0;
            before += m_letters[i];
        }
        m_heads[i] = m_page.is(i, GUMBO_TAG_H1) && !nodes[i].hidden;
    }
    for (qsizetype i = nodes.size() - 1; i > 0; --i) {
        const qsizetype parent = nodes[i].parent;
        if (parent < 0)
            continue;
        m_letters[parent] += m_letters[i];
        m_linked[parent] += m_linked[i];
        m_heads[parent] = m_heads[parent] || m_heads[i];
    }
}

/// Whether enough of the page is left without it.
bool HtmlShapes::leavesText(qsizetype i) const
{
    const qsizetype unlinked = m_letters.first() - m_linked.first();
    return !m_heads[i] && unlinked - (m_letters[i] - m_linked[i]) >= leastText;
}

void HtmlShapes::findComments()
{
    for (qsizetype i = 0; i < m_aside.size(); ++i) {
        if (m_page.node(i).isText || !isBox(m_page.node(i).tag))
            continue;
        const bool marked = m_page.attribute(i, "itemprop") == QLatin1StringView("comment")
            || m_page.attribute(i, "itemtype").endsWith(QLatin1StringView("/Comment"))
            || m_page.attribute(i, "role") == QLatin1StringView("comment");
        m_comments[i] = (marked || hintsOf(m_page, i).comments) && !m_heads[i];
        // Before the text there is nothing to comment on.
        const bool behind = m_before[i] >= leastText;
        if (m_comments[i] && isElement(i) && m_letters[i] > 0 && (marked || behind) && leavesText(i)) {
            m_aside[i] = true;
            i = m_page.node(i).end - 1;
        }
    }
}

QString HtmlShapes::kindOf(qsizetype i) const
{
    const QString classes = m_page.attribute(i, "class");
    return QString::number(m_page.node(i).tag) + u' ' + classes.section(u' ', 0, 0);
}

// A link with the words of a title, a heading or a picture, and not much more.
bool HtmlShapes::isCard(qsizetype i) const
{
    if (!isElement(i) || !isBox(m_page.node(i).tag) || m_letters[i] > mostOfCard || m_linked[i] < leastOfTitle)
        return false;
    bool titled = false;
    bool pictured = false;
    for (qsizetype at = i + 1; at < m_page.node(i).end; ++at) {
        const HtmlNode &node = m_page.node(at);
        if (node.isText)
            continue;
        pictured = pictured || node.tag == GUMBO_TAG_IMG;
        titled = titled || (isHeading(node.tag) && m_linked[at] >= leastOfTitle && m_linked[at] * 2 > m_letters[at])
            || (node.tag == GUMBO_TAG_A
                && std::ranges::any_of(m_page.nodes().begin() + at, m_page.nodes().begin() + node.end,
                    [](const HtmlNode &inside) { return !inside.isText && isHeading(inside.tag); }));
    }
    return titled || (pictured && m_linked[i] * 2 > m_letters[i]);
}

void HtmlShapes::findCards()
{
    const auto &nodes = m_page.nodes();
    for (qsizetype parent = 0; parent < nodes.size(); ++parent) {
        if (!isElement(parent) || m_aside[parent] || !isBox(nodes[parent].tag))
            continue;
        QHash<QString, QList<qsizetype>> cards;
        for (qsizetype i = parent + 1; i < nodes[parent].end; i = std::max(i + 1, nodes[i].end)) {
            if (isCard(i))
                cards[kindOf(i)].append(i);
        }
        for (const QList<qsizetype> &alike : std::as_const(cards)) {
            if (alike.size() < 3)
                continue;
            qsizetype letters = 0;
            for (const qsizetype card : alike)
                letters += m_letters[card];
            // A list that is nothing else goes with its heading.
            const bool all = letters * 10 >= m_letters[parent] * 8 && leavesText(parent);
            if (all)
                m_aside[parent] = true;
            for (const qsizetype card : alike)
                m_aside[card] = m_aside[card] || leavesText(card);
        }
    }
}

void HtmlShapes::findInvitations()
{
    for (qsizetype i = 0; i < m_aside.size(); ++i) {
        if (!m_page.is(i, GUMBO_TAG_INPUT) || m_page.attribute(i, "type") != QLatin1StringView("email"))
            continue;
        qsizetype box = -1;
        for (qsizetype up = m_page.node(i).parent; up > 0 && m_letters[up] <= mostOfInvitation;
            up = m_page.node(up).parent) {
            if (isBox(m_page.node(up).tag) && leavesText(up))
                box = up;
        }
        if (box >= 0)
            m_aside[box] = true;
    }
}

void HtmlShapes::findAuthors()
{
    const qsizetype all = m_letters.first();
    for (qsizetype i = 0; i < m_aside.size(); ++i) {
        if (!isElement(i) || !isBox(m_page.node(i).tag) || m_letters[i] == 0 || m_letters[i] > mostOfAuthor)
            continue;
        const bool named = hintsOf(m_page, i).author || m_page.attribute(i, "itemprop") == QLatin1StringView("author")
            || m_page.attribute(i, "rel") == QLatin1StringView("author");
        if (named && m_before[i] * 5 > all && leavesText(i)) {
            m_aside[i] = true;
            i = m_page.node(i).end - 1;
        }
    }
}

// "Read more: The pier is closed", "→ The pier is closed": a paragraph of one link, and a word or two before it.
void HtmlShapes::findLeads()
{
    for (qsizetype i = 0; i < m_aside.size(); ++i) {
        const HtmlNode &node = m_page.node(i);
        const bool paragraph = isElement(i) && (node.tag == GUMBO_TAG_P || node.tag == GUMBO_TAG_DIV);
        if (!paragraph || m_letters[i] > mostOfLead || m_linked[i] < leastOfTitle || m_heads[i])
            continue;
        const qsizetype beside = m_letters[i] - m_linked[i];
        if (beside > mostBesideLead || m_linked[i] < 2 * beside)
            continue;
        int links = 0;
        QString before;
        for (qsizetype at = i + 1; at < node.end; ++at) {
            if (m_page.is(at, GUMBO_TAG_A)) {
                links += m_letters[at] > 0;
                at = m_page.node(at).end - 1;
            } else if (m_page.node(at).isText && links == 0) {
                before += m_page.node(at).text;
            }
        }
        before = before.simplified();
        const bool leads = before.isEmpty() || before.endsWith(u':') || before.endsWith(u'>') || before.endsWith(u'»')
            || before.endsWith(u'→') || before.endsWith(u'|');
        m_aside[i] = m_aside[i] || (links == 1 && leads);
    }
}

}

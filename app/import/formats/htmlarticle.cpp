// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/htmlarticle.h"

#include "import/formats/htmlhints.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype leastProse = 25; // letters in a paragraph that counts
constexpr qsizetype leastArticle = 140;
constexpr int spread = 5; // ancestors that share in a paragraph's score
constexpr double hintWorth = 25;
constexpr double nearlyBest = 0.75;

struct Measure {
    qsizetype letters = 0;
    qsizetype linked = 0; // letters inside links
    qsizetype prose = 0; // letters in long paragraphs
    double score = 0;
    bool heads = false; // holds the page's main heading, or what the page itself calls its text
    bool surroundings = false;
    [[nodiscard]] double linkShare() const { return letters == 0 ? 0 : double(linked) / double(letters); }
};

class Finder {
public:
    Finder(const HtmlPage &page, const HtmlShapes &shapes)
        : m_page(page)
        , m_shapes(shapes)
        , m_measures(page.nodes().size())
    {
    }

    QList<bool> run()
    {
        measure();
        markSurroundings();
        score();
        QList<bool> chosen(m_page.nodes().size(), false);
        const qsizetype root = chooseRoot();
        if (root < 0)
            return chosen;
        for (const qsizetype part : withSiblings(root))
            std::fill(chosen.begin() + part, chosen.begin() + m_page.node(part).end, true);
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            if (chosen[i] && m_measures[i].surroundings)
                std::fill(chosen.begin() + i, chosen.begin() + m_page.node(i).end, false);
        }
        return chosen;
    }

private:
    void measure()
    {
        const auto &nodes = m_page.nodes();
        QList<bool> inLink(nodes.size(), false);
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            if (nodes[i].parent >= 0)
                inLink[i] = inLink[nodes[i].parent] || m_page.is(i, GUMBO_TAG_A);
            if (nodes[i].isText && !nodes[i].hidden) {
                m_measures[i].letters = nodes[i].text.simplified().size();
                m_measures[i].linked = inLink[i] ? m_measures[i].letters : 0;
            }
        }
        for (qsizetype i = nodes.size() - 1; i > 0; --i) {
            if (nodes[i].parent < 0)
                continue;
            Measure &parent = m_measures[nodes[i].parent];
            parent.letters += m_measures[i].letters;
            parent.linked += m_measures[i].linked;
        }
        for (qsizetype i = nodes.size() - 1; i >= 0; --i) {
            Measure &measure = m_measures[i];
            if (countsAsProse(i) && measure.linkShare() < 0.5) {
                const qsizetype own = ownLetters(i);
                measure.prose += own >= 3 * leastProse ? own : 0;
            }
            measure.heads = measure.heads || isHead(i);
            if (nodes[i].parent >= 0) {
                m_measures[nodes[i].parent].prose += measure.prose;
                m_measures[nodes[i].parent].heads = m_measures[nodes[i].parent].heads || measure.heads;
            }
        }
    }

    [[nodiscard]] bool isHead(qsizetype i) const
    {
        const HtmlNode &node = m_page.node(i);
        if (node.isText || node.hidden)
            return false;
        if (m_page.attribute(i, "itemprop") == QLatin1StringView("articleBody"))
            return true;
        return (node.tag == GUMBO_TAG_MAIN || node.tag == GUMBO_TAG_ARTICLE) && m_measures[i].prose > leastArticle;
    }

    // The letters that stand in the element itself, in no block inside it.
    [[nodiscard]] qsizetype ownLetters(qsizetype i) const
    {
        qsizetype letters = 0;
        for (qsizetype at = i + 1; at < m_page.node(i).end; ++at) {
            if (isBlock(m_page.node(at)))
                at = m_page.node(at).end - 1;
            else if (m_page.node(at).isText)
                letters += m_measures[at].letters;
        }
        return letters;
    }

    static bool isBlock(const HtmlNode &node)
    {
        if (node.isText)
            return false;
        switch (node.tag) {
        case GUMBO_TAG_A:
        case GUMBO_TAG_B:
        case GUMBO_TAG_I:
        case GUMBO_TAG_EM:
        case GUMBO_TAG_STRONG:
        case GUMBO_TAG_SPAN:
        case GUMBO_TAG_BR:
        case GUMBO_TAG_FONT:
        case GUMBO_TAG_SMALL:
        case GUMBO_TAG_SUP:
        case GUMBO_TAG_SUB:
        case GUMBO_TAG_IMG:
        case GUMBO_TAG_U:
        case GUMBO_TAG_Q:
        case GUMBO_TAG_CITE:
        case GUMBO_TAG_ABBR:
        case GUMBO_TAG_TIME:
        case GUMBO_TAG_MARK:
        case GUMBO_TAG_CODE: return false;
        default: return true;
        }
    }

    [[nodiscard]] bool countsAsProse(qsizetype i) const
    {
        const HtmlNode &node = m_page.node(i);
        if (node.isText || node.hidden)
            return false;
        switch (node.tag) {
        case GUMBO_TAG_P:
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_TD:
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_ARTICLE:
        case GUMBO_TAG_MAIN:
        case GUMBO_TAG_BODY:
        case GUMBO_TAG_CENTER:
        case GUMBO_TAG_DD:
        case GUMBO_TAG_LI: return true;
        default: return false;
        }
    }

    [[nodiscard]] bool isLikeNavigation(qsizetype i) const
    {
        static const QStringList roles{QStringLiteral("navigation"), QStringLiteral("complementary"),
            QStringLiteral("contentinfo"), QStringLiteral("search"), QStringLiteral("dialog"),
            QStringLiteral("alertdialog"), QStringLiteral("menu"), QStringLiteral("banner")};
        switch (m_page.node(i).tag) {
        case GUMBO_TAG_NAV:
        case GUMBO_TAG_FOOTER:
        case GUMBO_TAG_ASIDE:
        case GUMBO_TAG_MENU:
        case GUMBO_TAG_DIALOG: return true;
        default: return roles.contains(m_page.attribute(i, "role"));
        }
    }

    // From above, so that what lies in surroundings needs no look of its own.
    void markSurroundings()
    {
        const qsizetype all = m_measures.isEmpty() ? 0 : m_measures.first().prose;
        for (qsizetype i = 0; i < m_page.nodes().size(); ++i) {
            const HtmlNode &node = m_page.node(i);
            if (node.isText)
                continue;
            Measure &measure = m_measures[i];
            if (isSurroundings(i, all)) {
                measure.surroundings = true;
                i = node.end - 1;
            }
        }
    }

    [[nodiscard]] bool isSurroundings(qsizetype i, qsizetype all) const
    {
        const HtmlNode &node = m_page.node(i);
        const Measure &measure = m_measures[i];
        if (node.tag == GUMBO_TAG_BODY || node.tag == GUMBO_TAG_HTML || !isBlock(node) || measure.letters == 0)
            return false;
        if (m_shapes.isAside(i))
            return !holdsText(i);
        // Whatever its name: what holds most of the page's prose is no margin of it.
        if (measure.prose * 5 > all * 2 && all > 0)
            return false;
        if (isLikeNavigation(i))
            return !measure.heads;
        const HtmlHints hints = hintsOf(m_page, i);
        if (hints.always && !measure.heads)
            return true;
        if (hints.around && !hints.text && !measure.heads
            && (measure.linkShare() > 0.25 || ownLetters(i) == measure.letters))
            return true;
        switch (node.tag) {
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_TABLE:
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_FORM:
        case GUMBO_TAG_DL: return measure.linkShare() > 0.5 && measure.prose < 4 * leastProse;
        case GUMBO_TAG_P:
        case GUMBO_TAG_LI: return measure.linkShare() > 0.8 && measure.letters < 200;
        default: return false;
        }
    }

    // What the page itself calls its text.
    [[nodiscard]] bool holdsText(qsizetype i) const
    {
        for (qsizetype at = i; at < m_page.node(i).end; ++at) {
            if (m_page.attribute(at, "itemprop") == QLatin1StringView("articleBody"))
                return true;
        }
        return false;
    }

    [[nodiscard]] double startOf(qsizetype i) const
    {
        double start = 0;
        switch (m_page.node(i).tag) {
        case GUMBO_TAG_ARTICLE:
        case GUMBO_TAG_MAIN: start = 10; break;
        case GUMBO_TAG_DIV: start = 5; break;
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_TD:
        case GUMBO_TAG_BLOCKQUOTE: start = 3; break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_LI:
        case GUMBO_TAG_FORM:
        case GUMBO_TAG_DL:
        case GUMBO_TAG_DD: start = -3; break;
        default: break;
        }
        const HtmlHints hints = hintsOf(m_page, i);
        start += hints.text ? hintWorth : 0;
        start -= hints.around ? hintWorth : 0;
        if (m_page.attribute(i, "itemprop") == QLatin1StringView("articleBody"))
            start += 3 * hintWorth;
        return start;
    }

    void score()
    {
        QList<bool> started(m_measures.size(), false);
        for (qsizetype i = 0; i < m_measures.size(); ++i) {
            if (m_measures[i].surroundings) {
                i = m_page.node(i).end - 1;
                continue;
            }
            if (!countsAsProse(i))
                continue;
            const qsizetype own = ownLetters(i);
            if (own < leastProse)
                continue;
            const QString text = m_page.textOf(i);
            const double worth = (1 + double(text.count(u',') + text.count(u'，')) + std::min(double(own) / 100, 3.0))
                * (1 - m_measures[i].linkShare());
            const bool paragraph = m_page.is(i, GUMBO_TAG_P) || m_page.is(i, GUMBO_TAG_LI);
            qsizetype to = paragraph ? m_page.node(i).parent : i;
            double part = 1;
            for (int level = 0; level < spread && to >= 0; ++level, to = m_page.node(to).parent) {
                if (!started[to]) {
                    m_measures[to].score += startOf(to);
                    started[to] = true;
                }
                m_measures[to].score += worth * part;
                part = level == 0 ? 0.5 : 1.0 / (3 * (level + 1));
            }
        }
        for (Measure &measure : m_measures)
            measure.score *= 1 - measure.linkShare();
    }

    [[nodiscard]] qsizetype chooseRoot() const
    {
        qsizetype best = -1;
        for (qsizetype i = 0; i < m_measures.size(); ++i) {
            if (!m_page.node(i).isText && m_measures[i].score > 0
                && (best < 0 || m_measures[i].score > m_measures[best].score))
                best = i;
        }
        if (best < 0)
            return bodyOf();
        best = commonAncestor(best);
        // Paragraphs that are split over sections of one text: the parent holds clearly more of it than the best does.
        for (qsizetype up = m_page.node(best).parent; up > 0 && !m_page.is(up, GUMBO_TAG_BODY);
            up = m_page.node(up).parent) {
            if (m_measures[up].score >= m_measures[best].score
                || (proseIn(up) > proseIn(best) * 3 / 2 && m_measures[up].linkShare() < 0.3))
                best = up;
        }
        return proseIn(best) < leastArticle ? bodyOf() : best;
    }

    [[nodiscard]] qsizetype bodyOf() const
    {
        for (qsizetype i = 0; i < m_measures.size(); ++i) {
            if (m_page.is(i, GUMBO_TAG_BODY))
                return i;
        }
        return -1;
    }

    // Letters in long paragraphs inside it, as far as they are not surroundings.
    [[nodiscard]] qsizetype proseIn(qsizetype root) const
    {
        qsizetype prose = m_measures[root].prose;
        for (qsizetype i = root + 1; i < m_page.node(root).end; ++i) {
            if (m_measures[i].surroundings) {
                prose -= m_measures[i].prose;
                i = m_page.node(i).end - 1;
            }
        }
        return prose;
    }

    // Several elements that are nearly as good: what holds three of them.
    [[nodiscard]] qsizetype commonAncestor(qsizetype best) const
    {
        QHash<qsizetype, int> holds;
        for (qsizetype i = 0; i < m_measures.size(); ++i) {
            if (i == best || m_page.node(i).isText || m_measures[i].score < nearlyBest * m_measures[best].score)
                continue;
            for (qsizetype up = m_page.node(i).parent; up > 0; up = m_page.node(up).parent)
                ++holds[up];
        }
        for (qsizetype up = m_page.node(best).parent; up > 0 && !m_page.is(up, GUMBO_TAG_BODY);
            up = m_page.node(up).parent) {
            if (holds.value(up) >= 3)
                return up;
        }
        return best;
    }

    // What stands beside the best and reads like it: a lead, a part behind an advertisement.
    [[nodiscard]] QList<qsizetype> withSiblings(qsizetype root) const
    {
        const qsizetype parent = m_page.node(root).parent;
        if (parent < 0 || m_page.is(root, GUMBO_TAG_BODY))
            return {root};
        QList<qsizetype> parts;
        const double least = std::max(10.0, 0.2 * m_measures[root].score);
        for (qsizetype i = parent + 1; i < m_page.node(parent).end; i = m_page.node(i).end) {
            const Measure &measure = m_measures[i];
            const bool prose = m_page.is(i, GUMBO_TAG_P) && measure.letters > 80 && measure.linkShare() < 0.25;
            if (i == root || (!m_page.node(i).isText && !measure.surroundings && (measure.score >= least || prose)))
                parts.append(i);
        }
        return parts;
    }

    const HtmlPage &m_page;
    const HtmlShapes &m_shapes;
    QList<Measure> m_measures;
};

}

QList<bool> articleOf(const HtmlPage &page, const HtmlShapes &shapes)
{
    return Finder(page, shapes).run();
}

}

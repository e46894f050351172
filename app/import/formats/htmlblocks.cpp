// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/htmlblocks.h"

#include "import/formats/pdfjoins.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestCell = 400;

// What an element makes of the paragraphs in it; nothing: it stands inside a line.
std::optional<BlockKind> kindOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6: return BlockKind::Heading;
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD: return BlockKind::ListItem;
    case GUMBO_TAG_BLOCKQUOTE: return BlockKind::BlockQuotation;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION: return BlockKind::Caption;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_HGROUP: return BlockKind::Paragraph;
    default: return std::nullopt;
    }
}

std::optional<RunKind> runOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG: return RunKind::Bold;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM: return RunKind::Italic;
    case GUMBO_TAG_A: return RunKind::Link;
    default: return std::nullopt;
    }
}

class Walker {
public:
    Walker(const HtmlPage &page, const QList<bool> &article)
        : m_page(page)
        , m_article(article)
        , m_kinds(page.nodes().size(), BlockKind::Paragraph)
        , m_levels(page.nodes().size(), 0)
        , m_runs(page.nodes().size())
        , m_numbers(page.nodes().size(), 0)
    {
    }

    QList<Paragraph> run()
    {
        const auto &nodes = m_page.nodes();
        QList<qsizetype> open; // block elements that the walk is in
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            while (!open.isEmpty() && nodes[open.last()].end <= i) {
                close();
                open.removeLast();
            }
            if (nodes[i].hidden) {
                i = nodes[i].end - 1;
                continue;
            }
            inherit(i);
            if (nodes[i].isText) {
                add(i);
            } else if (nodes[i].tag == GUMBO_TAG_BR) {
                m_text += QChar::LineSeparator;
            } else if (nodes[i].tag == GUMBO_TAG_TABLE && isData(i)) {
                close();
                putTable(i);
                i = nodes[i].end - 1;
            } else if (kindOf(nodes[i].tag)) {
                close();
                open.append(i);
                if (nodes[i].tag == GUMBO_TAG_LI)
                    m_mark = markOf(i);
            } else if (nodes[i].tag == GUMBO_TAG_A && isNoteLink(i)) {
                if (const QString number = m_page.textOf(i); number.front().isDigit())
                    m_text += u'[' + number + u']';
                i = nodes[i].end - 1;
            }
        }
        close();
        return m_done;
    }

private:
    void inherit(qsizetype i)
    {
        const qsizetype parent = m_page.node(i).parent;
        if (parent < 0 || m_page.node(i).isText) {
            if (parent >= 0) {
                m_kinds[i] = m_kinds[parent];
                m_levels[i] = m_levels[parent];
                m_runs[i] = m_runs[parent];
            }
            return;
        }
        m_kinds[i] = m_kinds[parent];
        m_levels[i] = m_levels[parent];
        m_runs[i] = m_runs[parent];
        const GumboTag tag = m_page.node(i).tag;
        const auto own = kindOf(tag);
        if (own && *own == BlockKind::Heading) {
            m_kinds[i] = *own;
            m_levels[i] = int(tag) - int(GUMBO_TAG_H1) + 1;
        } else if (own && *own == BlockKind::ListItem && m_kinds[parent] != BlockKind::BlockQuotation) {
            m_kinds[i] = *own;
            m_levels[i] = m_kinds[parent] == BlockKind::ListItem ? m_levels[parent] + 1 : 1;
        } else if (own && *own != BlockKind::Paragraph) {
            m_kinds[i] = *own;
            m_levels[i] = 0;
        } else if (m_kinds[parent] == BlockKind::BlockQuotation && (tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_CITE)) {
            m_kinds[i] = BlockKind::Attribution;
        }
        if (saysItIs(i, QLatin1StringView("footnote")) || saysItIs(i, QLatin1StringView("endnote")))
            m_kinds[i] = BlockKind::Footnote;
        else if (m_kinds[parent] == BlockKind::Footnote)
            m_kinds[i] = BlockKind::Footnote;
        // A bold label stays one where it is a link as well.
        if (const auto run = runOf(tag); run && m_runs[i] != RunKind::Bold)
            m_runs[i] = run;
    }

    [[nodiscard]] bool saysItIs(qsizetype i, QLatin1StringView what) const
    {
        return m_page.attribute(i, "role").contains(what) || m_page.attribute(i, "epub:type").contains(what);
    }

    // The raised number that leads to a note, and the arrow that leads back.
    [[nodiscard]] bool isNoteLink(qsizetype i) const
    {
        const QString text = m_page.textOf(i);
        if (text.isEmpty() || text.size() > 4)
            return false;
        const bool number = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
        const qsizetype parent = m_page.node(i).parent;
        const bool raised =
            m_page.is(parent, GUMBO_TAG_SUP) || (i + 1 < m_page.node(i).end && m_page.is(i + 1, GUMBO_TAG_SUP));
        return (number && (raised || saysItIs(i, QLatin1StringView("noteref")))) || text.front() == QChar(0x21A9)
            || saysItIs(i, QLatin1StringView("backlink"));
    }

    [[nodiscard]] QString markOf(qsizetype item)
    {
        const qsizetype list = m_page.node(item).parent;
        if (list < 0 || !m_page.is(list, GUMBO_TAG_OL))
            return {};
        const QString start = m_page.attribute(list, "start");
        if (m_numbers[list] == 0)
            m_numbers[list] = start.isEmpty() ? 1 : start.toInt();
        return QString::number(m_numbers[list]++) + QLatin1StringView(". ");
    }

    void add(qsizetype i)
    {
        const bool keepsLines = isPreformatted(i);
        const QString &text = m_page.node(i).text;
        if (m_text.isEmpty() || (m_kinds[m_from] != m_kinds[i] && !isLine(m_text)))
            m_from = i;
        else if (m_kinds[m_from] != m_kinds[i] && m_kinds[i] == BlockKind::Attribution) {
            close();
            m_from = i;
        }
        const qsizetype begin = m_text.size();
        for (const QChar c : text) {
            if (keepsLines && c == u'\n')
                m_text += QChar::LineSeparator;
            else if (c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f') {
                if (!m_text.isEmpty() && m_text.back() != u' ' && m_text.back() != QChar::LineSeparator)
                    m_text += u' ';
            } else {
                m_text += c;
            }
        }
        if (m_runs[i] && m_text.size() > begin)
            m_marked.append({{begin, m_text.size()}, *m_runs[i]});
    }

    static bool isLine(QStringView text) { return !text.trimmed().isEmpty(); }

    [[nodiscard]] bool isPreformatted(qsizetype i) const
    {
        for (qsizetype up = m_page.node(i).parent; up >= 0; up = m_page.node(up).parent) {
            if (m_page.is(up, GUMBO_TAG_PRE))
                return true;
        }
        return false;
    }

    // Lines ended by hand are paragraphs; those that only wrap a text are not. An empty line always parts.
    void close()
    {
        if (!isLine(m_text)) {
            m_text.clear();
            m_marked.clear();
            return;
        }
        const auto lines = QStringView(m_text).split(QChar::LineSeparator);
        const bool wraps = onlyWrap(lines);
        qsizetype begin = 0;
        qsizetype at = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool last = i + 1 == lines.size();
            const bool joins =
                !last && isLine(lines[i + 1]) && isLine(lines[i]) && (wraps || m_kinds[m_from] == BlockKind::Heading);
            at += lines[i].size();
            if (!joins) {
                put(begin, at);
                begin = at + 1;
            }
            ++at;
        }
        m_text.clear();
        m_marked.clear();
    }

    static bool onlyWrap(const QList<QStringView> &lines)
    {
        int long_ = 0;
        int open = 0;
        int all = 0;
        for (const QStringView line : lines) {
            if (!isLine(line))
                continue;
            ++all;
            long_ += line.size() >= 45 && line.size() <= 110 ? 1 : 0;
            open += endsSentence(line) ? 0 : 1;
        }
        return all >= 4 && long_ * 10 >= all * 6 && open * 10 >= all * 5;
    }

    void put(qsizetype begin, qsizetype end)
    {
        Paragraph paragraph;
        const bool text = m_article.isEmpty() || m_article[m_from];
        paragraph.kind = text ? m_kinds[m_from] : BlockKind::Furniture;
        paragraph.level = text ? m_levels[m_from] : 0;
        paragraph.text = m_text.sliced(begin, end - begin).replace(QChar::LineSeparator, u' ');
        for (const Run &run : std::as_const(m_marked)) {
            const Core::TextSpan span = run.span.intersected({begin, end});
            if (!span.isEmpty())
                paragraph.runs.append({{span.begin - begin, span.end - begin}, run.kind});
        }
        paragraph.trim();
        if (paragraph.text.isEmpty())
            return;
        if (const QString mark = std::exchange(m_mark, {}); !mark.isEmpty()) {
            Paragraph marked;
            marked.kind = paragraph.kind;
            marked.level = paragraph.level;
            marked.add(mark);
            marked.join(paragraph);
            paragraph = marked;
        }
        m_done.append(paragraph);
    }

    // A table of data, not of layout: more than one cell in a row, and none that holds half the page.
    [[nodiscard]] bool isData(qsizetype table) const
    {
        int most = 0;
        int cells = 0;
        for (qsizetype i = table + 1; i < m_page.node(table).end; ++i) {
            if (m_page.is(i, GUMBO_TAG_TABLE))
                return false;
            if (m_page.is(i, GUMBO_TAG_TR))
                cells = 0;
            if (m_page.is(i, GUMBO_TAG_TD) || m_page.is(i, GUMBO_TAG_TH)) {
                most = std::max(most, ++cells);
                if (m_page.textOf(i).size() > longestCell)
                    return false;
            }
        }
        return most > 1;
    }

    void putTable(qsizetype table)
    {
        const bool text = m_article.isEmpty() || m_article[table];
        for (qsizetype i = table + 1; i < m_page.node(table).end; ++i) {
            if (m_page.is(i, GUMBO_TAG_CAPTION) || m_page.is(i, GUMBO_TAG_TR)) {
                Paragraph row;
                row.kind = !text                 ? BlockKind::Furniture
                    : m_page.is(i, GUMBO_TAG_TR) ? BlockKind::TableRow
                                                 : BlockKind::Caption;
                QStringList cells;
                for (qsizetype cell = i; cell < m_page.node(i).end; ++cell) {
                    if (m_page.is(cell, GUMBO_TAG_TD) || m_page.is(cell, GUMBO_TAG_TH))
                        cells.append(shownText(cell));
                }
                row.text = m_page.is(i, GUMBO_TAG_TR) ? cells.join(u'\t') : shownText(i);
                if (isLine(row.text))
                    m_done.append(row);
                i = m_page.node(i).end - 1;
            }
        }
    }

    [[nodiscard]] QString shownText(qsizetype i) const
    {
        QString text;
        for (qsizetype at = i; at < m_page.node(i).end; ++at) {
            if (!m_page.node(at).hidden)
                text += m_page.is(at, GUMBO_TAG_BR) ? QStringLiteral(" ") : m_page.node(at).text;
        }
        return text.simplified();
    }

    const HtmlPage &m_page;
    const QList<bool> &m_article;
    QList<BlockKind> m_kinds; // as inherited
    QList<int> m_levels;
    QList<std::optional<RunKind>> m_runs;
    QList<int> m_numbers; // of lists: the next item's
    QList<Paragraph> m_done;
    QString m_text; // of the paragraph that is open, lines parted by LineSeparator
    QList<Run> m_marked;
    qsizetype m_from = 0; // its first characters' node
    QString m_mark;
};

}

QList<Paragraph> htmlParagraphs(const HtmlPage &page, const QList<bool> &article)
{
    return Walker(page, article).run();
}

}

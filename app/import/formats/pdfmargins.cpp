// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/pdfmargins.h"

#include <QMap>

#include <cmath>

namespace Crossread::Import {

namespace {

constexpr qsizetype fullColumn = 10; // lines, that tell its right margin

class Placer {
public:
    Placer(const QList<PdfPage> &pages, const PdfFurniture &furniture)
        : m_pages(pages)
        , m_furniture(furniture)
    {
    }

    QList<PlacedLine> run()
    {
        for (qsizetype p = 0; p < m_pages.size(); ++p) {
            QMap<int, QList<const PdfLine *>> groups;
            for (qsizetype i = 0; i < m_pages[p].lines.size(); ++i) {
                if (!m_furniture.lines[p][i])
                    groups[m_pages[p].lines[i].group].append(&m_pages[p].lines[i]);
            }
            for (const QList<const PdfLine *> &group : std::as_const(groups)) {
                const PdfMargins margins = marginsOf(group);
                const qsizetype first = m_lines.size();
                for (const PdfLine *line : group)
                    m_lines.append({line, p, margins, line->height(), group.size()});
                findInsets(first);
            }
        }
        // A short last page tells little of its right margin; full columns of the same left margin tell more.
        QMap<int, qreal> rights;
        for (const PlacedLine &line : std::as_const(m_lines)) {
            qreal &right = rights[bucket(line)];
            right = !line.inset && line.inColumn >= fullColumn ? std::max(right, line.margins.right) : right;
        }
        for (PlacedLine &line : m_lines) {
            if (!line.inset && line.inColumn < fullColumn)
                line.margins.right = std::max(line.margins.right, rights.value(bucket(line)));
        }
        return m_lines;
    }

private:
    static int bucket(const PlacedLine &line) { return int(std::lround(line.margins.left / 20)); }

    // What is set off from both margins, as quotations and prepared statements are, has margins of its own.
    void findInsets(qsizetype first)
    {
        for (qsizetype begin = first; begin < m_lines.size(); ++begin) {
            const PdfMargins outer = m_lines[begin].margins;
            const qreal least = outer.left + m_lines[begin].height;
            qreal left = 1e9;
            qreal right = 0;
            qsizetype end = begin;
            for (; end < m_lines.size() && m_lines[end].line->box.left() > least; ++end) {
                left = std::min(left, m_lines[end].line->box.left());
                right = std::max(right, m_lines[end].line->box.right());
            }
            const auto aligned = std::count_if(m_lines.begin() + begin, m_lines.begin() + end,
                [&](const PlacedLine &line) { return line.line->box.left() < left + 3; });
            const auto full = std::count_if(m_lines.begin() + begin, m_lines.begin() + end,
                [&](const PlacedLine &line) { return line.line->box.right() > right - 0.15 * (right - left); });
            // Paragraphs of one line, each indented, end where they will.
            const bool wide = full * 2 > end - begin && right - left > 0.6 * (outer.right - outer.left);
            for (qsizetype i = begin; i < end && aligned >= 3 && aligned * 2 > end - begin && wide; ++i) {
                m_lines[i].margins = {left, right};
                m_lines[i].inset = true;
            }
            begin = std::max(begin, end);
        }
    }

    static PdfMargins marginsOf(const QList<const PdfLine *> &lines)
    {
        QMap<int, int> lefts;
        QList<qreal> rights;
        for (const PdfLine *line : lines) {
            ++lefts[int(std::lround(line->box.left() / 3))];
            rights.append(line->box.right());
        }
        int best = lefts.firstKey();
        for (auto each = lefts.cbegin(); each != lefts.cend(); ++each) {
            // Neighbours count along: scanned pages are never straight.
            const auto around = [&](int at) { return lefts.value(at - 1) + lefts.value(at) + lefts.value(at + 1); };
            if (around(each.key()) > around(best))
                best = each.key();
        }
        return {best * 3.0, share(rights, 0.95)};
    }

    const QList<PdfPage> &m_pages;
    const PdfFurniture &m_furniture;
    QList<PlacedLine> m_lines;
};

}

QList<PlacedLine> placedLines(const QList<PdfPage> &pages, const PdfFurniture &furniture)
{
    return Placer(pages, furniture).run();
}

}

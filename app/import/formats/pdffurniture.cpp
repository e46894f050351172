// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/pdffurniture.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Crossread::Import {

namespace {

constexpr int deepestLine = 4; // lines from the edge of the page that can be furniture
constexpr qsizetype longestLine = 120;
constexpr int fewestPages = 3;
constexpr qreal sameHeight = 8; // points

// The line with its numbers taken out: what is the same on all pages.
QString keyOf(const QString &text)
{
    static const QRegularExpression numbers(QStringLiteral("\\b(?:\\d+|[ivxlc]+)\\b"));
    QString key = text.simplified().toLower();
    key.replace(numbers, QStringLiteral("#"));
    return key;
}

struct Edge {
    qsizetype page = 0;
    qsizetype line = 0;
    QString key;
    qreal y = 0;
};

// The outermost lines of a page by their height, from outside.
QList<qsizetype> fromEdge(const PdfPage &page, bool top)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < page.lines.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) {
        const qreal y = page.lines[i].box.center().y();
        return top ? y : -y;
    });
    order.resize(std::min<qsizetype>(order.size(), deepestLine));
    return order;
}

bool recurs(const Edge &edge, const QList<Edge> &all, qsizetype pages)
{
    QList<qsizetype> on;
    for (const Edge &other : all) {
        if (other.key == edge.key && std::abs(other.y - edge.y) < sameHeight && !on.contains(other.page))
            on.append(other.page);
    }
    return on.size() >= (pages == 2 ? 2 : fewestPages);
}

void findRecurring(const QList<PdfPage> &pages, bool top, PdfFurniture &furniture)
{
    QList<Edge> all;
    for (qsizetype p = 0; p < pages.size(); ++p) {
        for (const qsizetype line : fromEdge(pages[p], top)) {
            const QString text = pages[p].lines[line].text();
            if (text.size() <= longestLine)
                all.append({p, line, keyOf(text), pages[p].lines[line].box.center().y()});
        }
    }
    QHash<QString, QList<Edge>> byKey;
    for (const Edge &edge : std::as_const(all))
        byKey[edge.key].append(edge);
    for (qsizetype p = 0; p < pages.size(); ++p) {
        for (const qsizetype line : fromEdge(pages[p], top)) {
            const QString key = keyOf(pages[p].lines[line].text());
            const Edge edge{p, line, key, pages[p].lines[line].box.center().y()};
            if (!recurs(edge, byKey.value(key), pages.size()))
                break; // what lies further in is text
            furniture.lines[p][line] = true;
        }
    }
}

void findOutsideNumbers(const QList<PdfPage> &pages, PdfFurniture &furniture)
{
    for (qsizetype p = 0; p < pages.size(); ++p) {
        if (!pages[p].numbersLines)
            continue;
        qreal top = 1e9;
        qreal bottom = -1e9;
        for (const PdfLine &line : pages[p].lines) {
            if (line.number.isEmpty())
                continue;
            top = std::min(top, line.box.top());
            bottom = std::max(bottom, line.box.bottom());
        }
        for (qsizetype i = 0; i < pages[p].lines.size(); ++i) {
            const PdfLine &line = pages[p].lines[i];
            if (line.number.isEmpty() && (line.box.bottom() < top + 2 || line.box.top() > bottom - 2))
                furniture.lines[p][i] = true;
        }
    }
}

// How much more a page's printed number is than its place in the file, if most pages that print one agree.
std::optional<int> offsetOf(const QList<PdfPage> &pages, const PdfFurniture &furniture)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QHash<int, int> votes;
    for (qsizetype p = 0; p < pages.size(); ++p) {
        QList<int> seen;
        for (qsizetype i = 0; i < pages[p].lines.size(); ++i) {
            if (!furniture.lines[p][i])
                continue;
            for (auto each = number.globalMatch(pages[p].lines[i].text()); each.hasNext();) {
                const int offset = each.next().captured().toInt() - int(p);
                if (!seen.contains(offset))
                    seen.append(offset);
            }
        }
        for (const int offset : std::as_const(seen))
            ++votes[offset];
    }
    int best = 0;
    for (auto each = votes.cbegin(); each != votes.cend(); ++each) {
        if (each.value() > votes.value(best, 0))
            best = each.key();
    }
    const int most = votes.value(best, 0);
    if (most * 2 < pages.size() || most == 0)
        return std::nullopt;
    return best;
}

}

PdfFurniture furnitureOf(const QList<PdfPage> &pages)
{
    PdfFurniture furniture;
    for (const PdfPage &page : pages)
        furniture.lines.append(QList<bool>(page.lines.size(), false));
    if (pages.size() > 1) {
        findRecurring(pages, true, furniture);
        findRecurring(pages, false, furniture);
    }
    findOutsideNumbers(pages, furniture);
    const auto offset = offsetOf(pages, furniture);
    for (qsizetype p = 0; p < pages.size(); ++p) {
        const QString counted = QString::number(p + 1);
        if (!pages[p].label.isEmpty() && pages[p].label != counted)
            furniture.labels.append(pages[p].label);
        else if (offset && *offset != 1)
            // Pages before the first numbered one are named in the way of libraries.
            furniture.labels.append(p + *offset > 0 ? QString::number(p + *offset) : u'[' + counted + u']');
        else
            furniture.labels.append(counted);
    }
    return furniture;
}

}

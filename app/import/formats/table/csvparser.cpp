// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/table/csvparser.h"

#include <QHash>

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype sampleSize = 32'768;
constexpr qsizetype sampleRows = 60;
constexpr qsizetype mostCells = 1000;

/// One pass over the characters; a row is handed over when its line ends.
class Parser {
public:
    Parser(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    CsvTable parse()
    {
        while (m_at < m_text.size() && !m_table.tooWide)
            step();
        m_table.cut = m_quoted;
        if (!m_cell.isEmpty() || !m_row.isEmpty())
            endRow();
        m_table.separator = m_separator;
        return std::move(m_table);
    }

private:
    void step()
    {
        const QChar c = m_text[m_at++];
        if (m_quoted) {
            if (c != u'"')
                m_cell += c;
            else if (m_at < m_text.size() && m_text[m_at] == u'"')
                m_cell += m_text[m_at++];
            else
                m_quoted = false;
        } else if (c == u'"' && m_cell.trimmed().isEmpty()) {
            m_quoted = true;
            m_cell.clear();
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            endRow();
        } else {
            m_cell += c;
        }
    }

    void endCell()
    {
        m_row.append(m_cell.trimmed());
        m_cell.clear();
        m_table.tooWide = m_table.tooWide || m_row.size() > mostCells;
    }

    void endRow()
    {
        endCell();
        if (std::ranges::any_of(m_row, [](const QString &cell) { return !cell.isEmpty(); }))
            m_table.rows.append(m_row);
        m_row = {}; // clear() would give each row the room of the longest one before
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_row;
    CsvTable m_table;
};

// How many rows agree on the number of their cells; 0 where they have one.
qsizetype agreeingRows(QStringView sample, QChar separator, bool whole)
{
    CsvTable table = parseCsv(sample, separator);
    if (!whole && !table.rows.isEmpty())
        table.rows.removeLast();
    if (table.rows.size() > sampleRows)
        table.rows.resize(sampleRows);
    QHash<qsizetype, qsizetype> counts;
    qsizetype best = 0;
    for (const QStringList &row : std::as_const(table.rows)) {
        if (row.size() >= 2)
            best = std::max(best, ++counts[row.size()]);
    }
    return best * 10 >= table.rows.size() * 8 ? best : 0;
}

}

CsvTable parseCsv(QStringView text, QChar separator)
{
    if (text.startsWith(u"sep=") && text.size() > 5)
        text = text.sliced(5);
    return Parser(text, separator).parse();
}

QChar separatorOf(QStringView text)
{
    if (text.startsWith(u"sep=") && text.size() > 5)
        return text[4];
    const QStringView sample = text.first(std::min(text.size(), sampleSize));
    QChar best;
    qsizetype most = 0;
    // Commas last: they stand in sentences too.
    for (const QChar separator : {u'\t', u';', u'|', u','}) {
        const qsizetype rows = agreeingRows(sample, separator, sample.size() == text.size());
        if (rows > most) {
            most = rows;
            best = separator;
        }
    }
    return best;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/words.h"
#include "formats/writers.h"

namespace Crossread::Formats {

namespace {

/// Whether a spreadsheet would run the text as a formula: what it skips before one is skipped.
bool isFormula(QStringView text)
{
    static constexpr QStringView starts = u"=+-@\t\r\n＝＋－＠";
    for (const QChar character : text) {
        if (starts.contains(character))
            return true;
        const QChar::Category kind = character.category();
        if (!character.isSpace() && kind != QChar::Other_Format && kind != QChar::Other_Control)
            return false;
    }
    return false;
}

QString field(const QString &cell, bool guarded)
{
    QString value = guarded && isFormula(cell) ? u'\'' + cell : cell;
    const bool quoted = value.contains(u'"') || value.contains(u',') || value.contains(u'\n') || value.contains(u'\r')
        || value.startsWith(u' ') || value.endsWith(u' ');
    return quoted ? u'"' + value.replace(u'"', QLatin1StringView("\"\"")) + u'"' : value;
}

/// As RFC 4180 has it.
QByteArray write(const Table &table, bool safe)
{
    QStringList line;
    for (const Table::Column &column : table.columns)
        line.append(column.head);
    QString out = safe ? QString(QChar(QChar::ByteOrderMark)) : QString();
    out += line.join(u',') + u"\r\n";
    for (const QStringList &row : table.rows) {
        line.clear();
        for (qsizetype i = 0; i < row.size(); ++i)
            line.append(field(row[i], safe && table.columns[i].content == Table::Content::Text));
        out += line.join(u',') + u"\r\n";
    }
    return out.toUtf8();
}

}

Format csv()
{
    return {.name = QStringLiteral("csv"),
        .suffix = QStringLiteral("csv"),
        .description = [] { return Words::tr("CSV, for spreadsheets and statistics"); },
        .takes = [](const Content &content) { return bool(content.table); },
        .write = [](const Content &content,
                     const Options &options) { return write(content.table(), options.spreadsheetSafe); },
        .hasFormulas = true};
}

}

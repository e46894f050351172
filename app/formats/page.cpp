// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/page.h"

namespace Crossread::Formats {

QString textOf(const Line &line)
{
    QString out;
    for (const Run &run : line) {
        if (!run.sign.isEmpty())
            out += run.sign + u' ';
        out += run.text;
    }
    return out;
}

Table asTable(const SideBySide &sides)
{
    const auto cell = [](const QList<Line> &lines) {
        QStringList texts;
        for (const Line &line : lines)
            texts.append(textOf(line));
        return texts.join(u'\n');
    };
    Table table{{{sides.leftHead}, {sides.rightHead}}, {}};
    for (const SideBySide::Row &row : sides.rows)
        table.rows.append({cell(row.left), cell(row.right)});
    return table;
}

QString colourName(Core::Rgb colour)
{
    return u'#' + QString::number(colour, 16).rightJustified(6, u'0');
}

}

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

QString colourName(Core::Rgb colour)
{
    return u'#' + QString::number(colour, 16).rightJustified(6, u'0');
}

}

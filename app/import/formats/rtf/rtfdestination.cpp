// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/rtf/rtfdestination.h"

#include <QHash>
#include <QSet>

namespace Crossread::Import {

RtfDestination rtfDestination(const QByteArray &word, bool optional)
{
    static const QHash<QByteArray, RtfDestination> known{{"fonttbl", RtfDestination::Fonts},
        {"stylesheet", RtfDestination::Styles}, {"title", RtfDestination::Title}, {"author", RtfDestination::Author},
        {"footnote", RtfDestination::Note}, {"listtext", RtfDestination::ListText},
        {"pntext", RtfDestination::ListText}, {"ud", RtfDestination::Body}, {"shpinst", RtfDestination::Same},
        {"shptxt", RtfDestination::Same}, {"fldrslt", RtfDestination::Same}};
    static const QSet<QByteArray> skipped{"colortbl", "pict", "object", "objdata", "header", "headerl", "headerr",
        "headerf", "footer", "footerl", "footerr", "footerf", "fldinst", "nonshppict", "bkmkstart", "bkmkend", "sp",
        "listtable", "listoverridetable", "revtbl", "rsidtbl", "themedata", "xmlnstbl", "generator", "annotation",
        "atnauthor", "atnid", "private", "pnseclvl", "operator", "keywords", "subject", "comment", "doccomm", "company",
        "hlinkbase", "manager", "category", "creatim", "revtim", "printim", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc",
        "xe", "tc", "mmathPr", "do", "template", "filetbl", "upr"};
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;
    return optional || skipped.contains(word) ? RtfDestination::Skipped : RtfDestination::Same;
}

}

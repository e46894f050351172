// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/renderers.h"

#include "export/markdowntext.h"
#include "export/wording.h"

namespace Crossread::Export {

QString renderMarkdown(const QList<Excerpt> &excerpts, const Options &options)
{
    QString out = u"# " + escaped(title(options)) + u"\n\n";
    if (excerpts.isEmpty())
        out += noExcerpts() + u"\n\n";
    for (qsizetype index = 0; index < excerpts.size(); ++index) {
        const Excerpt &excerpt = excerpts[index];
        if (beginsDocument(excerpts, index)) {
            out += u"## " + escaped(documentHeading(excerpt)) + u"\n\n";
            if (const QString citation = citationLine(excerpt.metadata); !citation.isEmpty())
                out += escapedLine(citation) + u"\n\n";
            if (!excerpt.sourceSha256.isEmpty())
                out += sourceLabel().arg(u'`' + excerpt.sourceSha256 + u'`') + u"\n\n";
        }
        out += QStringLiteral("### %1. ").arg(index + 1) + escaped(excerptHeading(excerpt)) + u"\n\n";
        out += escapedParagraphs(excerpt.quote, u"> ");
        if (!excerpt.codes.isEmpty())
            out += bold(codesLabel()) + u' ' + escaped(excerpt.codes.join(u"; ")) + u"\n\n";
        if (!excerpt.memo.isEmpty())
            out += bold(memoLabel()) + u' ' + escapedParagraphs(excerpt.memo, u"");
        out += escapedLine(details(excerpt).join(u" · ")) + u"\n\n";
    }
    out.chop(1);
    return out;
}

}

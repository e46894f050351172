// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/renderers.h"

#include "export/page.h"
#include "export/wording.h"

namespace Crossread::Export {

namespace {

const QLatin1StringView style(
    R"(:root { --paper: #fdfdfb; --ink: #1d1d1b; --quiet: #5c5c57; --line: #d4d4cc; --mark: #1f5fa8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1b1b; --ink: #e6e6e1; --quiet: #a9a9a2; --line: #44443f; --mark: #8ab8ee; }
}
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 Georgia, "Noto Serif", serif; }
h1, h2, h3, .codes, .details { font-family: system-ui, "Noto Sans", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.2rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1rem; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--mark); }
blockquote p { margin: 0 0 .6rem; white-space: pre-wrap; }
.codes { margin: .5rem 0; padding: 0; list-style: none; font-size: .875rem; }
.codes li { display: inline-block; margin: 0 .4rem .3rem 0; padding: 0 .5rem; border: 1px solid var(--mark);
  border-radius: 1rem; color: var(--mark); }
.memo { margin: .5rem 0; white-space: pre-wrap; }
.details { color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere; }
@media print { article { break-inside: avoid; } }
)");

QString quotation(const QString &quote)
{
    QString out = QStringLiteral("<blockquote>\n");
    for (const QStringView line : QStringView(quote).tokenize(u'\n', Qt::SkipEmptyParts))
        out += element(QLatin1StringView("p"), line.toString(), QLatin1StringView(" dir=\"auto\""));
    return out + QStringLiteral("</blockquote>\n");
}

QString codeList(const QStringList &codes)
{
    QString out = QStringLiteral("<ul class=\"codes\" aria-label=\"%1\">\n").arg(codesLabel().toHtmlEscaped());
    for (const QString &code : codes)
        out += element(QLatin1StringView("li"), code);
    return out + QStringLiteral("</ul>\n");
}

QString article(const Excerpt &excerpt, qsizetype number)
{
    const QString id = excerpt.id.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(excerpt.id.toHtmlEscaped());
    QString out = u"<article" + id + u">\n";
    out += element(QLatin1StringView("h3"), QString::number(number) + u". " + excerptHeading(excerpt));
    out += quotation(excerpt.quote);
    if (!excerpt.codes.isEmpty())
        out += codeList(excerpt.codes);
    if (!excerpt.memo.isEmpty())
        out += element(QLatin1StringView("p"), memoLabel() + u' ' + excerpt.memo,
            QLatin1StringView(" class=\"memo\" dir=\"auto\""));
    out += element(QLatin1StringView("p"), details(excerpt).join(u" · "), QLatin1StringView(" class=\"details\""));
    return out + u"</article>\n";
}

}

QString renderHtml(const QList<Excerpt> &excerpts, const Options &options)
{
    QString out = pageBegin(title(options), style);
    out += element(QLatin1StringView("h1"), title(options));
    if (excerpts.isEmpty())
        out += element(QLatin1StringView("p"), noExcerpts());
    for (qsizetype index = 0; index < excerpts.size(); ++index) {
        const Excerpt &excerpt = excerpts[index];
        if (beginsDocument(excerpts, index)) {
            out += index > 0 ? QStringLiteral("</section>\n<section>\n") : QStringLiteral("<section>\n");
            out += element(QLatin1StringView("h2"), documentHeading(excerpt));
            if (const QString citation = citationLine(excerpt.metadata); !citation.isEmpty())
                out += element(QLatin1StringView("p"), citation, QLatin1StringView(" class=\"details\""));
            if (!excerpt.sourceSha256.isEmpty())
                out += element(QLatin1StringView("p"), sourceLabel().arg(excerpt.sourceSha256),
                    QLatin1StringView(" class=\"details\""));
        }
        out += article(excerpt, index + 1);
    }
    if (!excerpts.isEmpty())
        out += QStringLiteral("</section>\n");
    return out + pageEnd();
}

}

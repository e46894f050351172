// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/content.h"

#include "export/record.h"
#include "export/wording.h"

#include <QMap>

namespace Crossread::Export {

using namespace Formats;
using namespace Qt::StringLiterals;

namespace {

/// The codes of an excerpt, each with its colour.
Line codesOf(const Excerpt &excerpt)
{
    Line line;
    for (qsizetype i = 0; i < excerpt.codes.size(); ++i) {
        Run code{.text = excerpt.codes[i]};
        if (i < excerpt.colours.size())
            code.swatch = excerpt.colours[i];
        line.append({.text = i == 0 ? u" "_s : u"; "_s});
        line.append(code);
    }
    return line;
}

/// How the document is cited as a whole, as far as anything is known of it.
QString documentCitation(const Excerpt &excerpt, Core::CitationStyle style)
{
    if (style == Core::CitationStyle::Own || excerpt.metadata == Core::Metadata() || excerpt.cited.title.isEmpty())
        return citationLine(excerpt.metadata);
    Core::CitedPlace whole;
    whole.metadata = excerpt.cited.metadata;
    whole.title = excerpt.cited.title;
    return Core::citationIn(style, whole).reference;
}

/// `citation`: what stands ready to cite the excerpt with.
Group articleOf(const Excerpt &excerpt, qsizetype number, const QString &heading, const QString &citation)
{
    Group article{Group::Kind::Article, {}, excerpt.id, {}};
    article.blocks.push_back(Heading{3, plain(QString::number(number) + u". " + heading)});
    Quotation quotation;
    quotation.colours = excerpt.colours;
    for (const QStringView line : QStringView(excerpt.quote).tokenize(u'\n', Qt::SkipEmptyParts))
        quotation.paragraphs.append(plain(line.toString()));
    article.blocks.push_back(quotation);
    if (!excerpt.codes.isEmpty())
        article.blocks.push_back(Paragraph{Line{{codesLabel(), Mark::Strong}} + codesOf(excerpt), u"details"_s});
    if (!excerpt.memo.isEmpty())
        article.blocks.push_back(Paragraph{{{memoLabel(), Mark::Strong}, {u' ' + excerpt.memo}}, u"note"_s});
    if (!citation.isEmpty())
        article.blocks.push_back(Paragraph{{{citationLabel(), Mark::Strong}, {u' ' + citation}}, u"place"_s});
    article.blocks.push_back(Paragraph{plain(details(excerpt).join(u" · ")), u"place"_s});
    return article;
}

/// Document by document, as they come.
void addByDocument(Page &page, const QList<Excerpt> &excerpts, Core::CitationStyle style)
{
    for (qsizetype index = 0; index < excerpts.size(); ++index) {
        const Excerpt &excerpt = excerpts[index];
        if (index == 0 || excerpt.document != excerpts[index - 1].document) {
            Group section;
            section.blocks.push_back(Heading{2, plain(documentHeading(excerpt))});
            if (const QString citation = documentCitation(excerpt, style); !citation.isEmpty())
                section.blocks.push_back(Paragraph{plain(citation), u"place"_s});
            if (!excerpt.sourceSha256.isEmpty())
                section.blocks.push_back(Paragraph{plain(sourceLabel().arg(excerpt.sourceSha256)), u"place"_s});
            page.blocks.push_back(std::move(section));
        }
        std::get<Group>(page.blocks.back())
            .blocks.push_back(
                articleOf(excerpt, index + 1, excerptHeading(excerpt), citationOf(excerpt, style).citation));
    }
}

/// Code by code, in the order of their names; an excerpt with several stands below each.
void addByCode(Page &page, const QList<Excerpt> &excerpts, Core::CitationStyle style)
{
    QMap<QString, std::optional<Core::Rgb>> codes;
    bool hasOthers = false;
    for (const Excerpt &excerpt : excerpts) {
        hasOthers = hasOthers || excerpt.codes.isEmpty();
        for (qsizetype i = 0; i < excerpt.codes.size(); ++i)
            codes.insert(
                excerpt.codes[i], i < excerpt.colours.size() ? std::optional(excerpt.colours[i]) : std::nullopt);
    }
    const auto addSection = [&](const Run &heading, const QString &code) {
        Group section;
        section.blocks.push_back(Heading{2, {heading}});
        qsizetype number = 0;
        for (const Excerpt &excerpt : excerpts) {
            if (code.isEmpty() ? !excerpt.codes.isEmpty() : !excerpt.codes.contains(code))
                continue;
            const auto [citation, reference] = citationOf(excerpt, style);
            Group article = articleOf(excerpt, ++number, excerptHeadingIn(documentHeading(excerpt), excerpt),
                QString(citation + u' ' + reference).trimmed()); // the entry for the list stands nowhere else
            if (excerpt.codes.value(0) != code)
                article.id.clear(); // it is in the page once more
            section.blocks.push_back(std::move(article));
        }
        page.blocks.push_back(std::move(section));
    };
    for (const auto &[code, colour] : codes.asKeyValueRange())
        addSection({.text = code, .swatch = colour}, code);
    if (hasOthers)
        addSection({.text = withoutCode()}, {});
}

/// Which colour is which code, where there are colours.
List legendOf(const QList<Excerpt> &excerpts)
{
    QMap<QString, Core::Rgb> codes;
    for (const Excerpt &excerpt : excerpts) {
        for (qsizetype i = 0; i < std::min(excerpt.codes.size(), excerpt.colours.size()); ++i)
            codes.insert(excerpt.codes[i], excerpt.colours[i]);
    }
    List legend{{}, u"codes"_s, For::Marking};
    for (const auto &[code, colour] : codes.asKeyValueRange())
        legend.items.append({{.text = code, .swatch = colour}});
    return legend;
}

Page pageOf(const QList<Excerpt> &excerpts, const Presentation &how)
{
    Page page{how.title.isEmpty() ? defaultTitle() : how.title, {}};
    page.blocks.push_back(Heading{1, plain(page.title)});
    if (excerpts.isEmpty())
        page.blocks.push_back(Paragraph{plain(noExcerpts())});
    if (List legend = legendOf(excerpts); !legend.items.isEmpty())
        page.blocks.push_back(std::move(legend));
    if (how.grouping == Grouping::Code)
        addByCode(page, excerpts, how.style);
    else
        addByDocument(page, excerpts, how.style);
    return page;
}

}

Content contentOf(const QList<Excerpt> &excerpts, const Presentation &how)
{
    return {.page = [excerpts, how] { return pageOf(excerpts, how); },
        .table = [excerpts, how] { return tableOf(excerpts, how.style); },
        .data = [excerpts, how] { return dataOf(excerpts, how); }};
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/content.h"

#include "export/wording.h"

#include <QMap>

namespace Crossread::Export {

using namespace Formats;
using namespace Qt::StringLiterals;

namespace {

QString stateName(Core::AnchorState state)
{
    switch (state) {
    case Core::AnchorState::Exact: return u"exact"_s;
    case Core::AnchorState::Moved: return u"moved"_s;
    case Core::AnchorState::Orphaned: return u"orphaned"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Table tableOf(const QList<Excerpt> &excerpts)
{
    using enum Table::Content;
    Table table{{{u"id"_s, Value}, {u"quote"_s}, {u"document"_s}, {u"title"_s}, {u"speaker_as_printed"_s},
                    {u"speaker"_s}, {u"role"_s}, {u"turn"_s, Number}, {u"last_turn"_s, Number},
                    {u"paragraph"_s, Number}, {u"last_paragraph"_s, Number}, {u"start"_s, Number}, {u"end"_s, Number},
                    {u"codes"_s}, {u"memo"_s}, {u"coder"_s}, {u"created"_s, Value}, {u"modified"_s, Value},
                    {u"state"_s, Value}, {u"source_sha256"_s, Value}, {u"place"_s}, {u"author"_s}, {u"publisher"_s},
                    {u"published"_s}, {u"address"_s}, {u"group"_s}},
        {}};
    const qsizetype always = table.columns.size();
    QHash<QString, qsizetype> columns; // of attributes, behind those that are always there
    for (const Excerpt &excerpt : excerpts) {
        for (const auto &[name, value] : excerpt.attributes) {
            if (columns.contains(name))
                continue;
            columns.insert(name, columns.size());
            table.columns.append({name});
        }
    }
    for (const Excerpt &excerpt : excerpts) {
        const bool stands = excerpt.state != Core::AnchorState::Orphaned;
        const bool inTurn = excerpt.turn > 0;
        const bool inParagraph = excerpt.paragraph > 0;
        QStringList row{excerpt.id, excerpt.quote, excerpt.document, excerpt.documentTitle, excerpt.speakerLabel,
            excerpt.speaker, excerpt.speakerRole, cell(excerpt.turn, inTurn), cell(excerpt.lastTurn, inTurn),
            cell(excerpt.paragraph, inParagraph), cell(excerpt.lastParagraph, inParagraph),
            cell(excerpt.source.begin, stands), cell(excerpt.source.end, stands), excerpt.codes.join(u"; "),
            excerpt.memo, excerpt.coder, utc(excerpt.created), utc(excerpt.modified), stateName(excerpt.state),
            excerpt.sourceSha256, excerpt.place, excerpt.metadata.authors.join(u"; "), excerpt.metadata.publisher,
            excerpt.metadata.published, excerpt.metadata.address, excerpt.group};
        row.resize(table.columns.size());
        for (const auto &[name, value] : excerpt.attributes)
            row[always + columns[name]] = value;
        table.rows.append(row);
    }
    return table;
}

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

Group articleOf(const Excerpt &excerpt, qsizetype number, const QString &heading)
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
    article.blocks.push_back(Paragraph{plain(details(excerpt).join(u" · ")), u"place"_s});
    return article;
}

/// Document by document, as they come.
void addByDocument(Page &page, const QList<Excerpt> &excerpts)
{
    for (qsizetype index = 0; index < excerpts.size(); ++index) {
        const Excerpt &excerpt = excerpts[index];
        if (index == 0 || excerpt.document != excerpts[index - 1].document) {
            Group section;
            section.blocks.push_back(Heading{2, plain(documentHeading(excerpt))});
            if (const QString citation = citationLine(excerpt.metadata); !citation.isEmpty())
                section.blocks.push_back(Paragraph{plain(citation), u"place"_s});
            if (!excerpt.sourceSha256.isEmpty())
                section.blocks.push_back(Paragraph{plain(sourceLabel().arg(excerpt.sourceSha256)), u"place"_s});
            page.blocks.push_back(std::move(section));
        }
        std::get<Group>(page.blocks.back()).blocks.push_back(articleOf(excerpt, index + 1, excerptHeading(excerpt)));
    }
}

/// Code by code, in the order of their names; an excerpt with several stands below each.
void addByCode(Page &page, const QList<Excerpt> &excerpts)
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
            Group article = articleOf(excerpt, ++number, excerptHeadingIn(documentHeading(excerpt), excerpt));
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

Page pageOf(const QList<Excerpt> &excerpts, const QString &title, Grouping grouping)
{
    Page page{title.isEmpty() ? defaultTitle() : title, {}};
    page.blocks.push_back(Heading{1, plain(page.title)});
    if (excerpts.isEmpty())
        page.blocks.push_back(Paragraph{plain(noExcerpts())});
    if (List legend = legendOf(excerpts); !legend.items.isEmpty())
        page.blocks.push_back(std::move(legend));
    if (grouping == Grouping::Code)
        addByCode(page, excerpts);
    else
        addByDocument(page, excerpts);
    return page;
}

}

Content contentOf(const QList<Excerpt> &excerpts, const QString &title, Grouping grouping)
{
    return {.page = [excerpts, title, grouping] { return pageOf(excerpts, title, grouping); },
        .table = [excerpts] { return tableOf(excerpts); }};
}

}

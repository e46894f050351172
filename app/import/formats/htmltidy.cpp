// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/htmltidy.h"

#include "import/formats/htmlhints.h"
#include "import/formats/htmlmetadata.h"

#include <QSet>

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestAttribution = 120;
constexpr qsizetype longestByline = 100;
constexpr qsizetype longestTeaser = 600;

QString bare(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toCaseFolded();
    }
    return out;
}

bool isText(const Paragraph &paragraph)
{
    return paragraph.kind != BlockKind::Furniture;
}

// The page may have its title above the element that holds the text, and the site's name behind it elsewhere.
void findTitle(ParagraphList &list)
{
    const QString title = bare(list.metadata.title);
    if (title.size() < 3)
        return;
    const auto first = std::ranges::find_if(list.paragraphs, isText);
    const qsizetype before = first - list.paragraphs.begin();
    for (qsizetype i = 0; i < list.paragraphs.size(); ++i) {
        Paragraph &paragraph = list.paragraphs[i];
        const bool heads = paragraph.kind == BlockKind::Heading || (i <= before && paragraph.text.size() < 300);
        if (heads && bare(paragraph.text) == title) {
            paragraph.kind = BlockKind::Title;
            paragraph.level = 0;
            return;
        }
    }
}

// "By Anna Berg", "7 February 2022": what the metadata say already.
void dropBylines(ParagraphList &list)
{
    QSet<QString> authors;
    for (const QString &author : std::as_const(list.metadata.authors))
        authors.insert(bare(author));
    int seen = 0;
    for (Paragraph &paragraph : list.paragraphs) {
        if (!isText(paragraph) || paragraph.kind == BlockKind::Title)
            continue;
        if (++seen > 8)
            return;
        if (paragraph.text.size() > longestByline)
            continue;
        const bool author = authors.contains(bare(withoutBylinePrefix(paragraph.text)));
        const bool date = !list.metadata.published.isEmpty() && isoDate(paragraph.text) == list.metadata.published;
        if (author || date)
            paragraph.kind = BlockKind::Furniture;
    }
}

// A heading that has no text before the next one of its level or a higher one was one of the surroundings.
void dropEmptyHeadings(QList<Paragraph> &paragraphs)
{
    int below = 0; // a heading of a level above this one has text below it; 0: none has
    for (qsizetype i = paragraphs.size() - 1; i >= 0; --i) {
        Paragraph &paragraph = paragraphs[i];
        if (paragraph.kind == BlockKind::Heading && paragraph.level >= below) {
            paragraph.kind = BlockKind::Furniture;
            paragraph.level = 0;
        } else if (paragraph.kind == BlockKind::Heading) {
            below = paragraph.level;
        } else if (isText(paragraph)) {
            below = 10;
        }
    }
}

// Galleries print each caption twice, once for the small picture and once for the large one; links to elsewhere repeat the
// title.
void dropRepeated(QList<Paragraph> &paragraphs)
{
    QSet<QString> seen;
    for (Paragraph &paragraph : paragraphs) {
        if (!isText(paragraph) || paragraph.kind == BlockKind::TableRow || paragraph.kind == BlockKind::ListItem)
            continue;
        const QString text = bare(paragraph.text);
        const bool long_ = text.size() > 60;
        if ((long_ || paragraph.kind == BlockKind::Caption) && seen.contains(text))
            paragraph.kind = BlockKind::Furniture;
        seen.insert(text);
    }
}

// Whether all of it leads elsewhere.
bool isLink(const Paragraph &paragraph)
{
    qsizetype linked = 0;
    for (const Run &run : paragraph.runs)
        linked += run.kind == RunKind::Link ? run.span.size() : 0;
    return linked * 10 >= paragraph.text.size() * 9;
}

// Other texts of the site below this one: headings that are links, each with a few words. Where two come one after the
// other, this text has ended.
void dropTeasers(QList<Paragraph> &paragraphs)
{
    qsizetype all = 0;
    for (const Paragraph &paragraph : std::as_const(paragraphs))
        all += isText(paragraph) ? paragraph.text.size() : 0;
    qsizetype before = 0;
    qsizetype first = -1; // a linked heading, with little behind it as yet
    qsizetype behind = 0;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Paragraph &paragraph = paragraphs[i];
        if (!isText(paragraph))
            continue;
        const bool teases = paragraph.kind == BlockKind::Heading && isLink(paragraph);
        if (teases && first >= 0 && before * 2 > all) {
            for (qsizetype at = first; at < paragraphs.size(); ++at)
                paragraphs[at].kind = BlockKind::Furniture;
            return;
        }
        if (teases) {
            first = i;
            behind = 0;
        } else if (first >= 0) {
            behind += paragraph.text.size();
            first = behind > longestTeaser ? -1 : first;
        }
        before += first < 0 ? paragraph.text.size() : 0;
    }
}

void findAttributions(QList<Paragraph> &paragraphs)
{
    for (qsizetype i = 1; i < paragraphs.size(); ++i) {
        Paragraph &paragraph = paragraphs[i];
        const bool dashed = paragraph.text.startsWith(u'—') || paragraph.text.startsWith(u'–')
            || paragraph.text.startsWith(u'―') || paragraph.text.startsWith(QLatin1StringView("-- "));
        const bool ends = i + 1 == paragraphs.size() || paragraphs[i + 1].kind != BlockKind::BlockQuotation;
        if (dashed && ends && paragraph.text.size() < longestAttribution
            && paragraphs[i - 1].kind == BlockKind::BlockQuotation)
            paragraph.kind = BlockKind::Attribution;
    }
}

}

void tidyArticle(ParagraphList &list)
{
    findTitle(list);
    dropBylines(list);
    dropRepeated(list.paragraphs);
    dropTeasers(list.paragraphs);
    dropEmptyHeadings(list.paragraphs);
    findAttributions(list.paragraphs);
}

}

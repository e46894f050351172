// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming.h"

#include <QCoreApplication>

namespace Crossread::Core {

namespace {

struct CleanupWords {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(Place)
};

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(DocumentKind)
};

}

QString documentKindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Transcript: return KindWords::tr("Transcript");
    case DocumentKind::Article: return KindWords::tr("Article");
    case DocumentKind::Other: return KindWords::tr("Text", "a document that is neither transcript nor article");
    }
    Q_UNREACHABLE_RETURN({});
}

QString documentKindKey(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Transcript: return QStringLiteral("transcript");
    case DocumentKind::Article: return QStringLiteral("article");
    case DocumentKind::Other: return QStringLiteral("other");
    }
    Q_UNREACHABLE_RETURN({});
}

QString cleanupDone(CleanupKind kind)
{
    switch (kind) {
    case CleanupKind::PageBreakJoin: return CleanupWords::tr("Joined a sentence cut by a page break");
    case CleanupKind::MarkdownLink: return CleanupWords::tr("Showed a link as its words");
    case CleanupKind::MarkdownEscape: return CleanupWords::tr("Took out a backslash");
    case CleanupKind::MarkdownEmphasis: return CleanupWords::tr("Took out signs of emphasis or heading");
    case CleanupKind::HtmlRemnant: return CleanupWords::tr("Took out what was left of a web page");
    case CleanupKind::Furniture: return CleanupWords::tr("Set aside what is not part of the text");
    case CleanupKind::GluedLabel: return CleanupWords::tr("Set a label apart from the quotation");
    case CleanupKind::LineReflow: return CleanupWords::tr("Joined the lines of a paragraph");
    case CleanupKind::ControlCharacter: return CleanupWords::tr("Showed a control character as a symbol");
    }
    Q_UNREACHABLE_RETURN({});
}

QString cleanupChoice(CleanupKind kind)
{
    switch (kind) {
    case CleanupKind::PageBreakJoin: return CleanupWords::tr("Join sentences cut by page breaks");
    case CleanupKind::MarkdownLink: return CleanupWords::tr("Show links as their words");
    case CleanupKind::MarkdownEscape: return CleanupWords::tr("Take out backslashes before signs");
    case CleanupKind::MarkdownEmphasis: return CleanupWords::tr("Take out signs of emphasis and headings");
    case CleanupKind::HtmlRemnant: return CleanupWords::tr("Take out what is left of web pages");
    case CleanupKind::Furniture: return CleanupWords::tr("Set aside what is not part of the text");
    case CleanupKind::GluedLabel: return CleanupWords::tr("Set labels apart from quotations");
    case CleanupKind::LineReflow: return CleanupWords::tr("Join the lines of a paragraph");
    case CleanupKind::ControlCharacter: return CleanupWords::tr("Show control characters as symbols");
    }
    Q_UNREACHABLE_RETURN({});
}

QString cleanupKey(CleanupKind kind)
{
    switch (kind) {
    case CleanupKind::PageBreakJoin: return QStringLiteral("pageBreakJoin");
    case CleanupKind::MarkdownLink: return QStringLiteral("markdownLink");
    case CleanupKind::MarkdownEscape: return QStringLiteral("markdownEscape");
    case CleanupKind::MarkdownEmphasis: return QStringLiteral("markdownEmphasis");
    case CleanupKind::HtmlRemnant: return QStringLiteral("htmlRemnant");
    case CleanupKind::Furniture: return QStringLiteral("furniture");
    case CleanupKind::GluedLabel: return QStringLiteral("gluedLabel");
    case CleanupKind::LineReflow: return QStringLiteral("lineReflow");
    case CleanupKind::ControlCharacter: return QStringLiteral("controlCharacter");
    }
    Q_UNREACHABLE_RETURN({});
}

QString paragraphKindKey(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Body: return QStringLiteral("body");
    case ParagraphKind::Title: return QStringLiteral("title");
    case ParagraphKind::Heading: return QStringLiteral("heading");
    case ParagraphKind::Caption: return QStringLiteral("caption");
    case ParagraphKind::StageDirection: return QStringLiteral("stageDirection");
    case ParagraphKind::Marker: return QStringLiteral("marker");
    case ParagraphKind::ListItem: return QStringLiteral("listItem");
    case ParagraphKind::BlockQuotation: return QStringLiteral("blockQuotation");
    case ParagraphKind::Attribution: return QStringLiteral("attribution");
    case ParagraphKind::TableRow: return QStringLiteral("tableRow");
    case ParagraphKind::Footnote: return QStringLiteral("footnote");
    }
    Q_UNREACHABLE_RETURN({});
}

QString timeName(std::chrono::milliseconds time)
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString placeName(const Locator &locator)
{
    QStringList parts;
    if (!locator.page.isEmpty())
        parts.append(PlaceWords::tr("p. %1", "a page in a citation").arg(locator.page));
    if (!locator.paragraph.isEmpty())
        parts.append(PlaceWords::tr("para. %1", "a numbered paragraph in a citation").arg(locator.paragraph));
    if (!locator.line.isEmpty())
        parts.append(PlaceWords::tr("l. %1", "a numbered line in a citation").arg(locator.line));
    if (locator.begin)
        parts.append(timeName(*locator.begin));
    return parts.join(QStringLiteral(", "));
}

QString placeName(const Document &document, TextSpan span)
{
    const Locator *first = document.locatorAt(span.begin);
    if (!first)
        return {};
    const Locator *last = document.locatorAt(std::max(span.begin, span.end - 1));
    if (first->page.isEmpty() || last->page.isEmpty() || first->page == last->page)
        return placeName(*first);
    Locator rest = *first;
    rest.page.clear();
    const QString others = placeName(rest);
    const QString pages = PlaceWords::tr("pp. %1–%2", "pages in a citation").arg(first->page, last->page);
    return others.isEmpty() ? pages : pages + QStringLiteral(", ") + others;
}

}

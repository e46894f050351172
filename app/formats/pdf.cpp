// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flow.h"
#include "formats/printing.h"
#include "formats/words.h"
#include "formats/writers.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace Crossread::Formats {

namespace {

constexpr int dotsPerInch = 1200;
constexpr int coloursProperty = QTextFormat::UserProperty; // QList<QVariant> of numbers: the bars beside a quotation
constexpr qreal margin = 25; // millimetres
constexpr qreal indent = 24;
constexpr qreal barWidth = 2.5;
constexpr qreal barGap = 5;
constexpr qreal bodySize = 10.5; // points

/// A page as Qt's own document: its text is put in by a cursor, so that nothing in it is read as anything but words.
class DocumentMaker {
public:
    /// `scale`: dots of the sheet in a pixel; Qt turns one into the other only from top to bottom.
    DocumentMaker(QTextDocument &document, qreal scale)
        : m_cursor(&document)
        , m_scale(scale)
    {
    }

    void make(const QList<FlowBlock> &blocks)
    {
        for (const FlowBlock &block : blocks)
            std::visit([this](const auto &one) { add(one); }, block);
    }

private:
    void newBlock(const QTextBlockFormat &format)
    {
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, {});
        m_isFirst = false;
    }

    static QTextCharFormat of(const FlowRun &run, qreal size)
    {
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(run.strong ? QFont::Bold : QFont::Normal);
        format.setFontUnderline(run.underlined);
        format.setFontStrikeOut(run.struckOut);
        format.setForeground(run.colour ? QColor::fromRgb(*run.colour)
                : run.quiet             ? QColor(0x66, 0x66, 0x66)
                                        : Qt::black);
        return format;
    }

    static QString shown(QString text) { return text.replace(u'\n', QChar::LineSeparator); }

    void add(const FlowParagraph &paragraph)
    {
        using Style = FlowParagraph::Style;
        QTextBlockFormat format;
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(5);
        qreal size = bodySize;
        bool strong = false;
        bool quiet = false;
        switch (paragraph.style) {
        case Style::Title:
            size = 18;
            strong = true;
            format.setBottomMargin(14);
            break;
        case Style::Heading:
            size = paragraph.level <= 2 ? 13.5 : 11;
            strong = true;
            format.setTopMargin(paragraph.level <= 2 ? 16 : 10);
            break;
        case Style::Body: break;
        case Style::Quotation:
            format.setLeftMargin(indent * m_scale);
            format.setRightMargin(indent * m_scale);
            if (!paragraph.colours.isEmpty()) {
                QVariantList colours;
                for (const Core::Rgb colour : paragraph.colours)
                    colours.append(colour);
                format.setProperty(coloursProperty, colours);
            }
            break;
        case Style::Item:
            format.setLeftMargin(indent * m_scale);
            format.setTextIndent(-indent / 2 * m_scale);
            format.setTabPositions({QTextOption::Tab(indent / 2 * m_scale, QTextOption::LeftTab)});
            break;
        case Style::Detail:
            size = 8.5;
            quiet = true;
            break;
        }
        newBlock(format);
        for (FlowRun run : paragraph.runs) {
            run.strong = run.strong || strong;
            run.quiet = run.quiet || quiet;
            m_cursor.insertText(shown(run.text), of(run, size));
        }
    }

    void add(const Table &table)
    {
        constexpr qreal size = 9;
        if (m_isFirst)
            newBlock({});
        QTextTableFormat format;
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setBorderBrush(QColor(0x99, 0x99, 0x99));
        format.setCellPadding(3);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable *grid = m_cursor.insertTable(
            static_cast<int>(table.rows.size() + 1), static_cast<int>(table.columns.size()), format);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const auto at = [&](qsizetype row) {
                return grid->cellAt(static_cast<int>(row), static_cast<int>(column)).firstCursorPosition();
            };
            at(0).insertText(shown(table.columns[column].head), of({.text = {}, .strong = true}, size));
            for (qsizetype row = 0; row < table.rows.size(); ++row)
                at(row + 1).insertText(shown(table.rows[row].value(column)), of({}, size));
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    QTextCursor m_cursor;
    qreal m_scale;
    bool m_isFirst = true;
};

/// A bar beside a quotation, from its top to its bottom, over as many sheets as that takes.
struct QuotationBar {
    QRectF area;
    QColor colour;
};

/// From top to bottom; of each quotation the first code's next to the words.
QList<QuotationBar> barsOf(const QTextDocument &document, qreal scale)
{
    QList<QuotationBar> bars;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QVariantList colours = block.blockFormat().property(coloursProperty).toList();
        if (colours.isEmpty())
            continue;
        const QRectF whole = document.documentLayout()->blockBoundingRect(block);
        qreal right = scale * (indent - barGap);
        for (const QVariant &colour : colours) {
            bars.append({QRectF(right - scale * barWidth, whole.top(), scale * barWidth, whole.height()),
                QColor::fromRgb(colour.toUInt())});
            right -= scale * (barWidth + barGap / 2);
        }
    }
    return bars;
}

/// Those that stand in this part of the whole.
void paintBars(QPainter &painter, const QList<QuotationBar> &bars, const QRectF &part)
{
    auto bar =
        std::ranges::lower_bound(bars, part.top(), {}, [](const QuotationBar &one) { return one.area.bottom(); });
    for (; bar != bars.cend() && bar->area.top() < part.bottom(); ++bar) {
        const QRectF here = bar->area & QRectF(bar->area.left(), part.top(), bar->area.width(), part.height());
        if (!here.isEmpty())
            painter.fillRect(here, bar->colour);
    }
}

void paintNumber(QPainter &painter, const QRectF &area, int number, qreal scale)
{
    QFont font;
    font.setPointSizeF(8.5);
    painter.setFont(font);
    painter.setPen(QColor(0x66, 0x66, 0x66));
    const qreal height = scale * 40;
    painter.drawText(QRectF(0, area.height() + height / 2, area.width(), height), Qt::AlignHCenter | Qt::AlignTop,
        QString::number(number));
}

QByteArray writtenPdf(const Page &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(withoutControls(content.title));
    writer.setCreator(QStringLiteral("Crossread"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(paperOf());
    writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    paintPages(content, writer);
    return buffer.data();
}

}

QPageSize paperOf(QLocale::Territory territory)
{
    // Those with Letter in Unicode's CLDR (supplemental/territoryInfo, paperSize).
    static constexpr QLocale::Territory withLetter[] = {QLocale::Belize, QLocale::Canada, QLocale::Chile,
        QLocale::Colombia, QLocale::CostaRica, QLocale::ElSalvador, QLocale::Guatemala, QLocale::Mexico,
        QLocale::Nicaragua, QLocale::Panama, QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates,
        QLocale::Venezuela};
    return QPageSize(std::ranges::contains(withLetter, territory) ? QPageSize::Letter : QPageSize::A4);
}

void paintPages(const Page &content, QPagedPaintDevice &device, const Core::Progress &progress)
{
    const QRectF area(QPointF(), QSizeF(device.width(), device.height()));
    const qreal scale = device.logicalDpiX() / 96.0;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&device);
    DocumentMaker(document, scale).make(flowOf(content));
    document.setPageSize(area.size());
    const QPageRanges wanted = device.pageRanges();
    const int count = document.pageCount(); // with which all of it is laid out
    if (progress.isCanceled())
        return;
    const QList<QuotationBar> bars = barsOf(document, scale);
    QPainter painter(&device);
    bool isFirst = true;
    for (int page = 0; page < count && !progress.isCanceled(); ++page) {
        progress.report(1000 * page / count);
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!std::exchange(isFirst, false))
            device.newPage();
        const QRectF part = area.translated(0, page * area.height());
        painter.save();
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        paintBars(painter, bars, part);
        painter.restore();
        paintNumber(painter, area, page + 1, scale);
    }
}

Format pdf()
{
    return {.name = QStringLiteral("pdf"),
        .suffix = QStringLiteral("pdf"),
        .description = [] { return Words::tr("PDF, to print and send"); },
        .takes = [](const Content &content) { return bool(content.page); },
        .write = [](const Content &content, const Options &) { return writtenPdf(content.page()); }};
}

}

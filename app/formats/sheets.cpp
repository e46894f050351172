// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/printing.h"
#include "formats/sheetdocument.h"
#include "formats/words.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

// Of text, in points.
constexpr qreal numberSize = 8.5;
constexpr qreal noteSize = 7.5;
constexpr qreal labelSize = 6.5;
// Of what stands beside it, in pixels of 96 to the inch.
constexpr qreal barWidth = 2.5;
constexpr qreal barGap = 5;
constexpr qreal lanePitch = 16;
constexpr qreal leastPitch = 12; // closer, what is written along one bracket would lie over the next
constexpr qreal foot = 4;
constexpr qreal stroke = 1.5;
constexpr qreal columnGap = 8;
constexpr qreal noteColumn = 150;
constexpr qreal noteGap = 5;
constexpr qreal leastText = 300; // with less, notes stand below their paragraphs
constexpr qreal mostLanes = 0.25; // of the width, which more lanes share
constexpr Core::Rgb withoutCode = 0x888888;
constexpr QColor numberInk(0x66, 0x66, 0x66);

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
        const QVariantList colours = block.blockFormat().property(barsProperty).toList();
        if (colours.isEmpty())
            continue;
        const QRectF whole = document.documentLayout()->blockBoundingRect(block);
        qreal right = scale * (quotationIndent - barGap);
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

QFont fontOf(qreal points)
{
    QFont font;
    font.setPointSizeF(points);
    return font;
}

/// A note in its column.
std::unique_ptr<QTextLayout> laidOut(const QList<FlowRun> &runs, qreal width, QPaintDevice &device)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const FlowRun &run : runs) {
        formats.append({int(text.size()), int(run.text.size()), formatOf(run, noteSize)});
        text += run.text;
    }
    auto layout = std::make_unique<QTextLayout>(text.replace(u'\n', QChar::LineSeparator), fontOf(noteSize), &device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    qreal height = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout->endLayout();
    return layout;
}

/// A page laid out for the sheets of a device: the text, right of it the brackets in their lanes, then the notes.
class Sheets {
public:
    Sheets(const Page &content, QPagedPaintDevice &device)
        : m_device(device)
        , m_area(QPointF(), QSizeF(device.width(), device.height()))
        , m_scale(device.logicalDpiX() / 96.0)
        , m_labelFont(fontOf(labelSize))
        , m_passages(content.passages)
    {
        m_document.setUndoRedoEnabled(false);
        m_document.setDocumentMargin(0);
        m_document.documentLayout()->setPaintDevice(&device);
        const bool hasNotes =
            std::ranges::any_of(m_passages, [](const MarkedPassage &one) { return !one.note.isEmpty(); });
        m_notesWidth = hasNotes && hasRoomForNotes() ? m_scale * noteColumn : 0;
        using enum SheetWriter::Notes;
        SheetWriter writer(m_document, m_scale, m_notesWidth > 0 ? InMargin : Below);
        writer.add(flowOf(content));
        takeBrackets(writer);
        layOut();
        m_pitch = std::min(m_scale * lanePitch, m_lanesWidth / std::max(1, lanesOf(m_pieces)));
        if (m_notesWidth > 0)
            placeNotes(writer);
        m_count = m_document.pageCount(); // with which all of it is laid out
        m_bars = barsOf(m_document, m_scale);
    }

    [[nodiscard]] int count() const { return m_count; }

    void paint(QPainter &painter, int sheet) const
    {
        const QRectF part(QPointF(0, sheet * m_area.height()), m_area.size());
        painter.save();
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document.documentLayout()->draw(&painter, context);
        paintBars(painter, m_bars, part);
        painter.restore();
        for (const BracketPiece &piece : std::ranges::equal_range(m_pieces, sheet, {}, &BracketPiece::sheet))
            paintBracket(painter, piece);
        painter.setPen(Qt::black);
        for (const Note &note : std::ranges::equal_range(m_notes, sheet, {}, &Note::sheet))
            note.layout->draw(&painter, {m_area.width() - m_notesWidth, note.top});
        paintNumber(painter, sheet + 1);
    }

private:
    /// Of one code of a passage, or of a passage without codes.
    struct Bracket {
        MarkedPassage::Label label;
        qsizetype passage = 0;
        QString number; ///< of the note; only once for each passage
    };
    struct Note {
        int sheet = 0;
        qreal top = 0;
        std::shared_ptr<QTextLayout> layout;
    };

    /// Before it is known how many lanes there will be.
    [[nodiscard]] bool hasRoomForNotes() const
    {
        return m_area.width() * (1 - mostLanes) - m_scale * (noteColumn + 2 * columnGap) >= m_scale * leastText;
    }

    [[nodiscard]] qreal textWidth() const
    {
        const qreal notes = m_notesWidth > 0 ? m_notesWidth + m_scale * columnGap : 0;
        return m_area.width() - notes - (m_lanesWidth > 0 ? m_lanesWidth + m_scale * columnGap : 0);
    }

    static QString labelOf(const QString &name, const QString &number)
    {
        return number.isEmpty() ? name : name.isEmpty() ? number : QString(name + u' ' + number);
    }

    [[nodiscard]] qreal lengthOf(const QString &label) const
    {
        return QFontMetricsF(m_labelFont, &m_device).horizontalAdvance(label);
    }

    void takeBrackets(const SheetWriter &writer)
    {
        for (qsizetype i = 0; i < m_passages.size(); ++i) {
            const auto place = writer.passages().constFind(i);
            if (place == writer.passages().cend())
                continue;
            const MarkedPassage &passage = m_passages[i];
            QString number;
            if (m_notesWidth > 0 && !passage.note.isEmpty())
                number = QString::number(++m_numbers);
            const QList<MarkedPassage::Label> labels =
                passage.codes.isEmpty() ? QList{MarkedPassage::Label{withoutCode, {}, {}}} : passage.codes;
            for (const MarkedPassage::Label &label : labels) {
                m_brackets.append({label, i, std::exchange(number, QString())});
                BracketedWords words = *place;
                words.beside = lengthOf(labelOf(label.letters, m_brackets.constLast().number)) + m_scale * stroke;
                m_words.append(words);
            }
        }
        m_lanesWidth = std::min(m_scale * lanePitch * likelyLanesOf(m_words), m_area.width() * mostLanes);
    }

    /// Once more where it turns out that the lanes need more room than was thought.
    void layOut()
    {
        const auto fitting = [this] { return std::max(1, int(m_lanesWidth / (m_scale * leastPitch))); };
        m_document.setPageSize({textWidth(), m_area.height()});
        m_pieces = bracketsOf(m_document, m_words);
        const int needed = lanesOf(m_pieces);
        if (needed <= fitting())
            return;
        const qreal wider = std::min(m_scale * lanePitch * needed, m_area.width() * mostLanes);
        if (wider > m_lanesWidth) {
            m_lanesWidth = wider;
            m_document.setPageSize({textWidth(), m_area.height()});
        }
        m_pieces = bracketsOf(m_document, m_words, fitting());
    }

    /// What of them finds no room beside its passage stands below the text.
    void placeNotes(SheetWriter &writer)
    {
        QList<NoteWish> wishes;
        QList<Note> notes;
        QList<QList<FlowRun>> texts;
        for (const QList<BracketPiece> first = begins(); const BracketPiece &piece : first) {
            const Bracket &bracket = m_brackets[piece.words];
            if (bracket.number.isEmpty())
                continue;
            QList<FlowRun> runs = flowRunsOf(m_passages[bracket.passage].note);
            runs.prepend({.text = bracket.number + u"  "_s, .strong = true});
            notes.append({piece.sheet, 0, laidOut(runs, m_notesWidth, m_device)});
            wishes.append({piece.sheet, piece.top, notes.constLast().layout->boundingRect().height()});
            texts.append(runs);
        }
        const QList<std::optional<qreal>> tops = placedNotes(wishes, m_area.height(), m_scale * noteGap);
        QList<FlowBlock> below;
        for (qsizetype i = 0; i < notes.size(); ++i) {
            if (!tops[i])
                below.append(FlowParagraph{FlowParagraph::Style::Body, 1, texts[i]});
            else
                m_notes.append({notes[i].sheet, *tops[i], notes[i].layout});
        }
        if (below.isEmpty())
            return;
        below.prepend(FlowParagraph{FlowParagraph::Style::Heading, 2, {{.text = Words::tr("Notes")}}});
        writer.add(below);
    }

    /// The pieces in which brackets begin, in the order of the text; those too that are only counted.
    [[nodiscard]] QList<BracketPiece> begins() const
    {
        QList<BracketPiece> first;
        std::ranges::copy_if(m_pieces, std::back_inserter(first),
            [](const BracketPiece &piece) { return piece.begins && piece.counted == 0; });
        std::ranges::stable_sort(first, {}, [](const BracketPiece &one) { return std::pair(one.sheet, one.top); });
        return first;
    }

    [[nodiscard]] static Bracket countOf(const BracketPiece &piece)
    {
        const QString count = u'+' + QString::number(piece.counted);
        return {.label = {withoutCode, count, count}, .passage = -1, .number = {}};
    }

    /// Open where it goes on. Beside it, turned, the name of the code or its letters.
    void paintBracket(QPainter &painter, const BracketPiece &piece) const
    {
        if (piece.lane < 0)
            return;
        const Bracket bracket = piece.counted > 0 ? countOf(piece) : m_brackets[piece.words];
        const qreal left = textWidth() + m_scale * columnGap + piece.lane * m_pitch;
        const qreal thick = m_scale * stroke;
        const qreal right = left + m_scale * foot;
        const QColor colour = QColor::fromRgb(bracket.label.colour);
        painter.fillRect(QRectF(right - thick, piece.top, thick, piece.bottom - piece.top), colour);
        if (piece.begins)
            painter.fillRect(QRectF(left, piece.top, right - left, thick), colour);
        if (piece.ends)
            painter.fillRect(QRectF(left, piece.bottom - thick, right - left, thick), colour);
        const QString whole = labelOf(bracket.label.name, bracket.number);
        const qreal room = piece.bottom - piece.top;
        const QString letters = labelOf(bracket.label.letters, bracket.number);
        if (lengthOf(whole) <= room)
            paintLabel(painter, {right, piece.top}, whole);
        else if (piece.begins || lengthOf(letters) <= room) // in the last line of a sheet they stand a little higher
            paintLabel(
                painter, {right, std::max(0.0, std::min(piece.top, m_area.height() - lengthOf(letters)))}, letters);
    }

    void paintLabel(QPainter &painter, QPointF at, const QString &label) const
    {
        painter.save();
        painter.setFont(m_labelFont);
        painter.setPen(Qt::black);
        painter.translate(at.x() + m_scale * stroke / 2 + QFontMetricsF(m_labelFont, &m_device).descent(), at.y());
        painter.rotate(90); // read from top to bottom
        painter.drawText(QPointF(), label);
        painter.restore();
    }

    void paintNumber(QPainter &painter, int number) const
    {
        painter.setFont(fontOf(numberSize));
        painter.setPen(numberInk);
        const qreal height = m_scale * 40;
        painter.drawText(QRectF(0, m_area.height() + height / 2, m_area.width(), height),
            Qt::AlignHCenter | Qt::AlignTop, QString::number(number));
    }

    QPagedPaintDevice &m_device;
    QRectF m_area;
    qreal m_scale;
    QFont m_labelFont;
    QList<MarkedPassage> m_passages;
    QTextDocument m_document;
    QList<Bracket> m_brackets;
    QList<BracketedWords> m_words; ///< of each bracket
    QList<BracketPiece> m_pieces;
    QList<Note> m_notes; ///< in the margin
    QList<QuotationBar> m_bars;
    qreal m_lanesWidth = 0;
    qreal m_pitch = 0; ///< of the lanes
    qreal m_notesWidth = 0;
    int m_numbers = 0;
    int m_count = 0;
};

}

void paintPages(const Page &content, QPagedPaintDevice &device, const Core::Progress &progress)
{
    const Sheets sheets(content, device);
    const QPageRanges wanted = device.pageRanges();
    if (progress.isCanceled())
        return;
    QPainter painter(&device);
    bool isFirst = true;
    for (int sheet = 0; sheet < sheets.count() && !progress.isCanceled(); ++sheet) {
        progress.report(1000 * sheet / sheets.count());
        if (!wanted.isEmpty() && !wanted.contains(sheet + 1))
            continue;
        if (!std::exchange(isFirst, false))
            device.newPage();
        sheets.paint(painter, sheet);
    }
}

}

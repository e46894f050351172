// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepainter.h"

#include "contrast.h"
#include "core/places.h"
#include "signdrawing.h"
#include "signplacing.h"
#include "speakermark.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <limits>

namespace Crossread::Reading {

namespace {

constexpr int beyond = 12; // pixels outside the window that an open bracket reaches to

}

void PagePainter::paintTurn(const Visible &shown)
{
    const Core::Document &document = *m_page.document();
    const qsizetype turn = document.turnAt(shown.layout->span().begin);
    if (turn < 0)
        return;
    const int speaker = document.turns[turn].speaker;
    const QColor colour = speakerInk(speaker);
    const bool goesOn = document.turnAt(shown.layout->span().end + 1) == turn;
    const int bottom = goesOn ? shown.layout->height() : shown.layout->textBottom();
    const QRectF bar(
        m_style.textLeft - m_style.em * 0.85, shown.y + shown.layout->textTop(), 2, bottom - shown.layout->textTop());
    m_painter.fillRect(bar, blended(colour, m_state.theme.paper, 0.55));

    if (shown.layout->block().turn < 0)
        return;
    const BlockLayout::Part &label = shown.layout->parts().front();
    const BlockLayout::Line &line = shown.layout->lines().front();
    const int middle = line.baseline - m_style.label.ascent / 2 + m_style.label.descent / 4;
    const QRectF chip(label.left - m_style.chip - m_style.em * 0.4, shown.y + middle - m_style.chip / 2.0, m_style.chip,
        m_style.chip);
    m_painter.setFont(m_style.label.font);
    paintSpeakerMark(m_painter, chip, speaker, m_state.initials.value(speaker), colour);
    paintTurnNumber(shown, turn);
}

void PagePainter::paintTurnNumber(const Visible &shown, qsizetype turn)
{
    const BlockLayout::Part &label = shown.layout->parts().front();
    const BlockLayout::Line &first = shown.layout->lines().front();
    m_painter.setFont(m_style.note.font);
    m_painter.setPen(m_state.theme.number);
    QRectF place;
    if (m_style.labelsHang) { // below the mark, level with a label's second line
        const qreal middle = label.left - m_style.em * 0.4 - m_style.chip / 2.0;
        place = QRectF(middle - m_style.em * 2, shown.y + first.top + first.height, m_style.em * 4, first.height);
    } else {
        const int right = m_style.textLeft + m_style.textWidth;
        place = QRectF(right - m_style.em * 4, shown.y + first.top, m_style.em * 4, first.height);
    }
    m_painter.drawText(place, (m_style.labelsHang ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter,
        QLocale().toString(turn + 1));
}

void PagePainter::paintStandingName()
{
    // Who speaks stays in sight while a long turn runs on, and gives way to the next label.
    const std::vector<Visible> &shown = m_page.visible();
    if (shown.empty())
        return;
    const Core::Document &document = *m_page.document();
    const qsizetype turn = document.turnAt(m_page.topPosition());
    if (turn < 0)
        return;
    const Visible &first = shown.front();
    if (first.layout->block().turn == turn && first.y + first.layout->lines().front().top >= 0)
        return;
    const int indent = m_style.chip + int(m_style.em * 0.4);
    const int speaker = document.turns[turn].speaker;
    // In the margin where labels hang there; else on a strip over the first line.
    const int left = m_style.labelsHang ? m_style.labelLeft : m_style.textLeft;
    const int width = m_style.labelsHang ? m_style.labelWidth : m_style.textWidth;
    QRect place(
        left + indent, int(m_style.em * (m_style.labelsHang ? 0.35 : 0.1)), width - indent, m_style.label.lineHeight);
    for (const Visible &block : shown) {
        if (block.layout->block().turn < 0)
            continue;
        const int labelTop = block.y + block.layout->lines().front().top;
        const auto words = std::find_if(
            block.layout->lines().begin(), block.layout->lines().end(), [](const auto &line) { return line.part > 0; });
        const int labelBottom = block.y + (words - 1)->top + (words - 1)->height;
        if (block.layout->block().turn == turn) {
            if (labelBottom > place.top()) // the label itself is still there to be read
                return;
        } else {
            place.moveTop(std::min(place.top(), labelTop - place.height() - int(m_style.em * 0.3)));
        }
    }
    const QRect whole = place.adjusted(-indent, -2, 0, 2);
    if (whole.bottom() < 0)
        return;
    if (!m_style.labelsHang) {
        const QRect strip(0, 0, m_style.pageWidth, whole.bottom() + 1);
        m_painter.fillRect(strip, m_state.theme.paper);
        m_painter.fillRect(
            QRect(0, strip.bottom(), strip.width(), 1), blended(m_state.theme.dim, m_state.theme.paper, 0.3));
    }
    m_painter.setFont(m_style.label.font);
    const QRectF chip(place.left() - indent, place.center().y() - m_style.chip / 2.0, m_style.chip, m_style.chip);
    paintSpeakerMark(m_painter, chip, speaker, m_state.initials.value(speaker), speakerInk(speaker));
    const QString name =
        speaker >= 0 && speaker < document.speakers.size() ? document.speakers[speaker].name : QString();
    m_painter.setPen(m_state.theme.dim);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(m_style.label.font).elidedText(name, Qt::ElideRight, place.width()));
}

void PagePainter::paintPlaces()
{
    if (m_style.placeWidth == 0)
        return;
    const QList<Core::Locator> &all = m_page.document()->locators;
    m_painter.setFont(m_style.note.font);
    m_painter.setPen(m_state.theme.number);
    int free = std::numeric_limits<int>::min(); // from where on there is room for another one
    for (const Visible &shown : m_page.visible()) {
        auto place = std::ranges::lower_bound(all, shown.layout->span().begin, {}, &Core::Locator::position);
        for (const BlockLayout::Line &line : shown.layout->lines()) {
            QString name; // of the first one that begins on the line; a page goes before a time
            for (; place != all.end() && place->position < line.span.end; ++place) {
                const Core::Locator *before = place == all.begin() ? nullptr : &*std::prev(place);
                const bool turnsPage = before && before->page != place->page && !place->page.isEmpty();
                if (name.isEmpty() || turnsPage)
                    name = Core::marginName(*place, before);
            }
            const int top = shown.y + line.top;
            if (name.isEmpty() || top < free)
                continue;
            m_painter.drawText(QRect(m_style.bracketRight, top, m_style.placeWidth, line.height),
                Qt::AlignRight | Qt::AlignVCenter, name);
            free = top + line.height;
        }
    }
}

void PagePainter::paintBrackets()
{
    const MarkLayer &annotations = m_state.marks.of(Layer::Annotation);
    QFont font = m_style.note.font;
    font.setBold(true);
    QFont strong = font;
    strong.setUnderline(true);
    for (const Bracket &bracket : placeBrackets(m_page, annotations)) {
        const Mark &mark = annotations[bracket.mark];
        const bool isCount = !bracket.counted.empty();
        const auto isCurrent = [&](qsizetype one) {
            return m_state.marks.isCurrent(Layer::Annotation, annotations[one]);
        };
        const bool current = isCount ? std::ranges::any_of(bracket.counted, isCurrent, &Bracket::Counted::mark)
                                     : isCurrent(bracket.mark);
        const QColor colour = isCount ? m_state.theme.dim : m_state.theme.markColour(mark.colour);
        const int width = current ? 3 : 2;
        const int top = bracket.begins ? bracket.top : bracket.top - beyond;
        const int bottom = bracket.ends ? bracket.bottom : bracket.bottom + beyond;
        paintStripe(QRect(bracket.x, top, width, bottom - top), isCount ? 0 : mark.pattern, colour);
        if (bracket.begins)
            m_painter.fillRect(bracket.x - bracket.foot, top, bracket.foot, width, colour);
        if (bracket.ends)
            m_painter.fillRect(bracket.x - bracket.foot, bottom - width, bracket.foot, width, colour);
        m_painter.setPen(isCount ? m_state.theme.dim : m_state.theme.inkColour(mark.colour));
        if (!bracket.memo.isEmpty())
            paintMemoSign(bracket.memo);
        if (bracket.letters.isEmpty())
            continue;
        m_painter.setFont(current ? strong : font);
        m_painter.drawText(bracket.letters, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bracket.text);
    }
}

// Whole, or in pieces of another length for each pattern.
void PagePainter::paintStripe(const QRect &stripe, int pattern, const QColor &colour)
{
    struct Parting {
        int piece;
        int gap;
    };
    static constexpr Parting partings[] = {{8, 3}, {3, 3}, {14, 3}, {3, 6}};
    if (pattern <= 0) {
        m_painter.fillRect(stripe, colour);
        return;
    }
    const Parting parting = partings[size_t(pattern - 1) % std::size(partings)];
    for (int y = stripe.top(); y <= stripe.bottom(); y += parting.piece + parting.gap)
        m_painter.fillRect(stripe.left(), y, stripe.width(), std::min(parting.piece, stripe.bottom() + 1 - y), colour);
}

// A small sheet with two lines of writing, in the pen's colour.
void PagePainter::paintMemoSign(const QRect &place)
{
    const QRectF sheet = QRectF(place).adjusted(0.5, 0.5, -1.5, -1.5);
    const qreal corner = sheet.width() / 3;
    QPolygonF outline;
    outline << sheet.topLeft() << QPointF(sheet.right() - corner, sheet.top())
            << QPointF(sheet.right(), sheet.top() + corner) << sheet.bottomRight() << sheet.bottomLeft();
    m_painter.drawPolygon(outline);
    for (const qreal share : {0.5, 0.75}) {
        const qreal y = sheet.top() + sheet.height() * share;
        m_painter.drawLine(QPointF(sheet.left() + corner / 2, y), QPointF(sheet.right() - corner / 2, y));
    }
}

void PagePainter::paintSigns()
{
    const MarkLayer &links = m_state.marks.of(Layer::Link);
    QFont strong = m_style.note.font;
    strong.setBold(true);
    for (const PlacedSign &placed : placeSigns(m_page, m_state.marks)) {
        const Mark &mark = links[placed.mark];
        const bool current = m_state.marks.isCurrent(Layer::Link, mark);
        const QColor colour = m_state.theme.markColour(mark.colour);
        m_painter.fillRect(
            placed.bar.adjusted(0, 0, current ? 1 : 0, 0), blended(colour, m_state.theme.paper, current ? 1 : 0.55));
        if (placed.sign.isEmpty())
            continue;
        paintSign(m_painter, placed.sign, mark.sign, mark.decided, colour, m_state.theme.paper);
        m_painter.setFont(current || placed.word.isEmpty() ? strong : m_style.note.font);
        m_painter.setPen(m_state.theme.inkColour(mark.colour));
        if (placed.word.isEmpty()) {
            // No room for the word; what is to be checked is said all the same.
            if (mark.letters.endsWith(u'!'))
                m_painter.drawText(placed.sign.translated(-placed.sign.width(), 0),
                    Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, QStringLiteral("!"));
            continue;
        }
        m_painter.drawText(placed.word, Qt::AlignRight | Qt::AlignVCenter,
            m_painter.fontMetrics().elidedText(mark.letters, Qt::ElideRight, placed.word.width()));
    }
}

void PagePainter::paintCaret()
{
    if (m_state.caret < 0 || m_page.isEmpty())
        return;
    QRectF caret = m_page.caretRect(m_state.caret);
    caret.setWidth(2);
    m_painter.fillRect(caret.translated(-1, 0), m_state.theme.caret);
}

}

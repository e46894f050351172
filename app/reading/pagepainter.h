// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brackets.h"
#include "pagelayout.h"
#include "pagemarks.h"
#include "theme.h"

#include <QHash>
#include <QStringList>

class QPainter;

namespace Crossread::Reading {

/// Paints what a window shows of a page: fills, words, lines below them, and the margins.
class PagePainter {
public:
    struct State {
        const Theme &theme;
        const PageMarks &marks;
        const QList<quint32> &speakerColours;
        const QStringList &initials; ///< one per speaker
        Core::TextSpan selection;
        qsizetype caret = -1; ///< -1: not shown now
    };

    PagePainter(QPainter &painter, PageLayout &page, const State &state);
    void paint(const QRect &exposed);

private:
    using Visible = PageLayout::Visible;

    void paintFills(const Visible &shown);
    void fillMark(const Visible &shown, Layer layer, const Mark &mark, int lane);
    void paintSelection(const Visible &shown);
    void paintWords(const Visible &shown);
    void paintLines(const Visible &shown);
    void paintCorners(const Visible &shown, const Mark &mark);
    void paintUnderline(const QRectF &ink, const Mark &mark, int depth, bool current);
    void paintTurn(const Visible &shown);
    void paintTurnNumber(const Visible &shown, qsizetype turn);
    void paintStandingName();
    void paintPlaces(); ///< pages and times, in their column
    void paintBrackets();
    void paintStripe(const QRect &stripe, int pattern, const QColor &colour);
    void paintMemoSign(const QRect &place);
    void paintSigns();
    void paintCaret();
    [[nodiscard]] const QColor &tintColour(quint32 rgb, bool current, int lane);
    [[nodiscard]] QColor inkOf(const Visible &shown, bool label) const;
    [[nodiscard]] QColor speakerInk(int speaker) const;

    QPainter &m_painter;
    PageLayout &m_page;
    const State &m_state;
    const PageStyle &m_style;
    QHash<quint64, QColor> m_tints; ///< reckoned in this painting already
};

}

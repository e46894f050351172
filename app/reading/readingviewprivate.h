// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brackets.h"
#include "signplacing.h"
#include "pagelayout.h"
#include "pagemarks.h"
#include "readingview.h"
#include "theme.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QStringList>
#include <QVariantAnimation>

namespace Crossread::Reading {

/// What the files of ReadingView share: the page, the marks, the caret, and a drag that goes on.
struct ReadingView::Private {
    explicit Private(ReadingView *view);

    // readingview.cpp: the page
    void highlight(); ///< lexical colours for the document's kind and the theme
    void paintFocus(QPainter &painter) const;
    void restyle(); ///< sets the page anew for typography, zoom and width
    void pageChanged(); ///< after anything that moved or changed the page: scroll bar, repaint, viewChanged()
    void scrollBy(int pixels);
    void glide(int pixels); ///< scrollBy() over a moment, unless the desktop wants no animation
    void measureLater(); ///< once the page has been seen, in another thread
    void measure();
    [[nodiscard]] qsizetype bounded(qsizetype position) const;

    // readingviewcaret.cpp: caret and selection
    void setCaret(qsizetype position, bool keepAnchor);
    void setSelection(qsizetype anchor, qsizetype caret);
    void showCaret(); ///< scrolls as little as brings it into view
    bool moveByKey(QKeyEvent *event);
    void pageBy(int direction, bool select);
    void restartBlinking();
    [[nodiscard]] qreal caretX();

    // readingviewmouse.cpp
    void press(QPoint point, int clicks, Qt::KeyboardModifiers modifiers);
    void dragTo(QPoint point);
    [[nodiscard]] bool isOnSelection(QPoint point) const;
    void dragSelectionAway(); ///< until it is dropped somewhere
    struct MarkBeside {
        Layer layer;
        QList<Mark> marks; ///< one; all that a "+n" stands for on that line
    };
    /// The mark whose bracket or sign is at a point of the margins.
    [[nodiscard]] std::optional<MarkBeside> markBeside(QPoint point);
    void choose(const MarkBeside &beside, QPoint point); ///< the mark, or one of several from a menu

    ReadingView *q;
    PageLayout page;
    CaretMover mover{page};
    PageMarks marks;
    Theme theme = Theme::light();
    Typography typography;
    int zoomSteps = 0;
    QList<quint32> speakerColours;
    QStringList initials;
    QString placeholder;
    QString signWord;
    bool placesShown = false;

    qsizetype caret = 0;
    qsizetype anchor = 0; ///< the selection's other end
    qreal preferredX = -1; ///< kept while the caret goes up and down
    bool caretShown = true;
    bool cameByKey = false; ///< the focus: then a frame shows where it is
    QBasicTimer blinking;

    Unit dragUnit = Unit::Character;
    Core::TextSpan dragOrigin; ///< the unit that the drag began with
    bool dragging = false;
    bool onSelection = false; ///< pressed on the selected words: they are dragged away, or released and given up
    bool moved = false;
    QPoint dragPoint;
    QBasicTimer autoscroll;
    QElapsedTimer lastClick;
    QPoint lastClickPoint;
    int clicks = 0;

    QString toldAtCaret; ///< to a screen reader, of the marks there
    QVariantAnimation gliding;
    int glideTotal = 0;
    int glideDone = 0;
    qreal wheelRest = 0; ///< part of a pixel that a wheel step left over

    bool syncing = false; ///< the scroll bar follows the page, not the other way round
    bool measuring = false;
};

}

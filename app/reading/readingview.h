// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caretmover.h"
#include "core/citing.h"
#include "core/document.h"
#include "mark.h"
#include "typography.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Crossread::Reading {

class MarkLayer;
class Theme;

/// The page on which a document is read: our own scroll area with one QTextLayout per visible paragraph, heights estimated
/// from stored natural widths, pixel scrolling, a caret, selection, speaker names hung in the margin, and layers of marks
/// painted over it. Read-only: it shows a Document and never gives text back other than copies.
/// Every position in and out is a UTF-16 position of Document::text.
class ReadingView : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Unit = Reading::Unit;

    explicit ReadingView(QWidget *parent = nullptr);
    ~ReadingView() override;

    void setDocument(Core::DocumentPtr document); ///< null: empty page with the placeholder text
    [[nodiscard]] Core::DocumentPtr document() const;
    void setPlaceholderText(const QString &text);
    void setPlacesShown(bool shown); ///< pages, times and numbers of lines in the margin, where the document has them
    void setSignWord(const QString &longest); ///< the longest word beside a sign, so that the margin has room for it
    void setTypography(const Typography &typography);
    [[nodiscard]] Typography typography() const;
    void zoom(int steps); ///< each a tenth larger or smaller; 0: back to the set size
    void setZoomSteps(int steps); ///< as kept from an earlier zoomSteps()
    [[nodiscard]] int zoomSteps() const;
    void setTheme(const Theme &theme);
    [[nodiscard]] const Theme &theme() const;
    void setSpeakerColours(const QList<quint32> &colours); ///< one per Document::speakers, 0xRRGGBB; empty: the theme's

    void setMarks(Layer layer, QList<Mark> marks); ///< any order; repaints only what is visible
    void addMark(Layer layer, const Mark &mark);
    void removeMark(Layer layer, Core::TextSpan span, quint64 tag); ///< those of just these words
    [[nodiscard]] QList<Mark> marks(Layer layer) const; ///< sorted by begin
    [[nodiscard]] const MarkLayer &markLayer(Layer layer) const; ///< the same, without making a list
    [[nodiscard]] QList<Mark> marksAt(Layer layer, qsizetype position) const;
    void setCurrentMark(Layer layer, quint64 tag); ///< 0: none; painted strongly

    [[nodiscard]] qsizetype caret() const;
    [[nodiscard]] Core::TextSpan selection() const; ///< empty at the caret where nothing is selected
    void setSelection(Core::TextSpan span); ///< caret at its end; does not scroll
    void moveCaret(qsizetype position); ///< selects nothing; does not scroll
    void selectUnit(Unit unit, qsizetype position);

    /// IfNeeded: not at all where the span's begin is on the page. Upper: to a third of the page. Centre: to its middle.
    enum class Scroll { IfNeeded, Upper, Centre };
    void bringIntoView(Core::TextSpan span, Scroll scroll = Scroll::Upper);
    [[nodiscard]] qsizetype topPosition() const; ///< first position at the top of the page; kept through resizes
    void setTopPosition(qsizetype position);
    [[nodiscard]] Core::TextSpan visibleSpan() const;
    /// Where a span lies, in viewport coordinates; may lie above or below the viewport. Exact for blocks on the page,
    /// estimated for others, without laying them out. For the band of links.
    [[nodiscard]] QRectF rectOf(Core::TextSpan span) const;
    [[nodiscard]] qsizetype positionAt(QPoint viewportPoint) const;
    /// Where a position lies in the whole document as it is set, 0..1: for ticks beside the page.
    [[nodiscard]] qreal fractionOf(qsizetype position) const;
    [[nodiscard]] qsizetype positionAtFraction(qreal fraction) const; ///< about the reverse

    void copy(Core::CitationStyle style =
                  Core::CitationStyle::Own) const; ///< the selection as text and as HTML with a citation
    [[nodiscard]] QString citation(Core::TextSpan span,
        Core::CitationStyle style = Core::CitationStyle::Own) const; ///< “Putin, News conference …, turn 6, ¶ 3”

Q_SIGNALS:
    void documentChanged();
    void themeChanged();
    void marksChanged(Layer layer);
    void selectionChanged();
    void caretMoved(qsizetype position);
    void clicked(qsizetype position, Qt::KeyboardModifiers modifiers); ///< a click that selected nothing
    void markClicked(Layer layer, quint64 tag); ///< a bracket or a sign, or what is written beside it
    void viewChanged(); ///< scrolled, resized or laid out anew: whoever draws beside the page follows
    void typographyChanged(); ///< also by zooming
    void contextMenuRequested(qsizetype position, QPoint globalPosition);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Private;
    friend class ReadingViewAccessible;
    std::unique_ptr<Private> d;
};

}

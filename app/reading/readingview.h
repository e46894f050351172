// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Crossread::Reading {

class Theme;

/// How a page is set. Lengths relative to the type size unless named otherwise.
struct Typography {
    QString family; ///< empty: the theme's serif or sans
    bool serif = true;
    qreal pointSize = 12;
    int measure = 66; ///< characters a line, 45..90
    qreal leading = 1.5; ///< 1.2..2.0
    qreal paragraphGap = 0.75; ///< em
    friend bool operator==(const Typography &, const Typography &) = default;
};

/// Data shown over the text, painted in this order, lowest first.
enum class Layer { Topic, Annotation, Link, SearchHit, Focus };
constexpr int layerCount = 5;

/// One marked stretch of a layer. Topic: underline in its colour. Annotation: tint and a bracket with letters beside the
/// text. Link: a quiet line, strong when current. SearchHit, Focus: filled.
struct Mark {
    Core::TextSpan span;
    quint32 colour = 0; ///< 0xRRGGBB, adapted to the theme's paper so that it stays readable
    QString letters; ///< shown beside the bracket; annotations only
    QString tip; ///< plain text
    quint64 tag = 0; ///< the caller's own number, handed back by markAt()
    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The page on which a document is read: our own scroll area with one QTextLayout per visible paragraph, heights estimated
/// from stored natural widths, pixel scrolling, a caret, selection, speaker names hung in the margin, and layers of marks
/// painted from per-paragraph buckets. Read-only: it shows a Document and never gives text back other than copies.
/// Every position in and out is a UTF-16 position of Document::text.
class ReadingView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Unit { Character, Word, Sentence, Paragraph, Turn };

    explicit ReadingView(QWidget *parent = nullptr);
    ~ReadingView() override;

    void setDocument(Core::DocumentPtr document); ///< null: empty page with the placeholder text
    [[nodiscard]] Core::DocumentPtr document() const;
    void setPlaceholderText(const QString &text);
    void setTypography(const Typography &typography);
    [[nodiscard]] Typography typography() const;
    void setTheme(const Theme &theme);
    void setSpeakerColours(const QList<quint32> &colours); ///< one per Document::speakers, 0xRRGGBB

    void setMarks(Layer layer, QList<Mark> marks); ///< any order; repaints only what is visible
    void addMark(Layer layer, const Mark &mark);
    void removeMark(Layer layer, quint64 tag);
    [[nodiscard]] QList<Mark> marksAt(Layer layer, qsizetype position) const;
    void setCurrentMark(Layer layer, quint64 tag); ///< 0: none; painted strongly

    [[nodiscard]] qsizetype caret() const;
    [[nodiscard]] Core::TextSpan selection() const; ///< empty at the caret where nothing is selected
    void setSelection(Core::TextSpan span); ///< caret at its end; does not scroll
    void moveCaret(qsizetype position);
    void selectUnit(Unit unit, qsizetype position);

    enum class Scroll { IfNeeded, Upper, Centre };
    void bringIntoView(Core::TextSpan span, Scroll scroll = Scroll::Upper);
    [[nodiscard]] qsizetype topPosition() const; ///< first position at the top of the page; kept through resizes
    void setTopPosition(qsizetype position);
    [[nodiscard]] Core::TextSpan visibleSpan() const;
    /// Where a span lies, in viewport coordinates, laying out what must be; may lie above or below the viewport. Never far
    /// off: its y is estimated for paragraphs outside the page. For the band of links.
    [[nodiscard]] QRectF rectOf(Core::TextSpan span) const;
    [[nodiscard]] qsizetype positionAt(QPoint viewportPoint) const;

    void copy() const; ///< the selection as text and as HTML with a citation
    [[nodiscard]] QString citation(Core::TextSpan span) const; ///< “Putin, News conference …, turn 6, ¶ 3”
    void zoom(int steps); ///< 0: back to the set size

Q_SIGNALS:
    void selectionChanged();
    void caretMoved(qsizetype position);
    void clicked(qsizetype position, Qt::KeyboardModifiers modifiers); ///< a click that selected nothing
    void viewChanged(); ///< scrolled, resized or laid out anew: whoever draws beside the page follows
    void typographyChanged();
    void contextMenuRequested(qsizetype position, QPoint globalPosition);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocks.h"
#include "pagestyle.h"

#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

namespace Crossread::Reading {

/// Lexical colours for the whole text of one block; positions within it.
using FormatSource = std::function<QList<QTextLayout::FormatRange>(QStringView text)>;

/// One block, laid out: its lines and where every character of it lies. A block that opens a turn has two parts, the
/// label and the words; else there is one. x counts from the page's left edge, y from the block's top. Immutable.
class BlockLayout {
public:
    enum class Extent { Ink, Line }; ///< as tall as letters are, or as lines are apart

    struct Part {
        std::unique_ptr<QTextLayout> layout;
        Core::TextSpan span;
        qreal left = 0;
        bool bidi = false; ///< holds right-to-left text: positions do not follow x
        bool isLabel = false;
    };
    struct Line {
        int part = 0;
        int index = 0; ///< within its part
        int top = 0;
        int height = 0;
        int baseline = 0;
        Core::TextSpan span;
    };

    BlockLayout(const Core::Document &document, const BlockTable &blocks, qsizetype index, const PageStyle &style,
        const FormatSource &formats);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] Core::TextSpan span() const { return m_span; }
    [[nodiscard]] const Block &block() const { return m_block; }
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] QTextLine textLine(const Line &line) const;
    /// Top of the words, and their bottom without the blank below: what the bar of a turn runs along.
    [[nodiscard]] int textTop() const { return m_textTop; }
    [[nodiscard]] int textBottom() const { return m_textBottom; }

    /// Bottom of the label where one hangs beside the words; may be below height().
    [[nodiscard]] int hangingBottom() const { return m_labelHangs ? m_labelBottom : 0; }

    /// The line that shows a caret at `position`; an index into lines().
    [[nodiscard]] int lineOf(qsizetype position) const;
    [[nodiscard]] QRectF caretRect(qsizetype position) const;
    /// One rect for each stretch of a line that `span` covers; several on a line where writing directions mix.
    [[nodiscard]] std::vector<QRectF> rects(Core::TextSpan span, Extent extent) const;
    [[nodiscard]] qsizetype positionAt(QPointF point) const;
    /// The position nearest to `x` on one line, kept on that line.
    [[nodiscard]] qsizetype positionOnLine(int line, qreal x) const;
    [[nodiscard]] const Part &partOf(qsizetype position) const;

private:
    void addPart(QStringView text, Core::TextSpan span, const TextStyle &style, QRect column, bool isLabel,
        const QList<QTextLayout::FormatRange> &formats);
    void appendRects(const Line &line, qsizetype from, qsizetype to, QRectF band, std::vector<QRectF> &out) const;
    [[nodiscard]] qsizetype bidiPosition(const Line &line, qreal x) const;
    [[nodiscard]] int lineAt(QPointF point) const;

    Block m_block;
    Core::TextSpan m_span;
    std::vector<Part> m_parts;
    std::vector<Line> m_lines;
    int m_height = 0;
    int m_textTop = 0;
    int m_textBottom = 0;
    int m_labelBottom = 0;
    bool m_labelHangs = false;
};

}

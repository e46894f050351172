// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "typography.h"

#include <QFont>

namespace Crossread::Reading {

/// One way of setting text: font and whole-pixel distances.
struct TextStyle {
    QFont font;
    int lineHeight = 0;
    int ascent = 0; ///< of the font, for a steady baseline whatever fallback fonts a line needs
    int descent = 0;
    int before = 0; ///< blank above the block
    int after = 0;
    bool centred = false;
};

/// What a Typography comes to on a page of a given width: fonts, line heights and columns, in logical pixels. From left
/// to right: the labels of turns (where there is room; else they go above the turn) or the signs of statements (with their
/// words, where there is room), the text, the brackets with letters, and pages and times where they are shown. What is
/// annotated changes nothing of it, so that no text moves while one codes: brackets have more lanes where the page is
/// wide, and the text gives nothing up for them.
struct PageStyle {
    /// What stands left of the text.
    enum class Margin { Plain, Labels, Signs };

    PageStyle() = default;
    /// `signWord`: the longest word that a sign may have beside it, for Margin::Signs.
    /// `placeWord`: the longest page or time beside the text; empty: none are shown.
    PageStyle(const Typography &typography, int zoomSteps, int pageWidth, Margin margin, int dotsPerInch,
        const QString &signWord = {}, const QString &placeWord = {});

    [[nodiscard]] const TextStyle &of(Core::ParagraphKind kind) const { return kinds[size_t(kind)]; }
    [[nodiscard]] const TextStyle &body() const { return of(Core::ParagraphKind::Body); }
    [[nodiscard]] int stripes() const { return lanes > 0 ? lanes - 1 : 0; } ///< side by side; what is more is counted

    TextStyle kinds[Core::paragraphKindCount]; ///< by ParagraphKind
    TextStyle label; ///< names of speakers
    TextStyle note; ///< turn numbers and the letters of brackets
    qreal em = 0; ///< of body text
    int pageWidth = 0;
    bool labelsHang = false; ///< beside the text; else above it
    int labelLeft = 0;
    int labelWidth = 0;
    int chip = 0; ///< side of a speaker's mark
    int signSide = 0; ///< of a sign, which is a square
    int signLeft = 0;
    int signBar = 0; ///< left edge of the bar beside a statement
    int signWords = 0; ///< room for words left of the signs; 0: none
    int textLeft = 0;
    int textWidth = 0;
    int bracketLeft = 0; ///< first lane
    int bracketRight = 0; ///< end of the letters
    int placeWidth = 0; ///< of the column of pages and times, right of bracketRight; 0: none are shown
    int laneWidth = 0; ///< where there is room; more lanes stand closer
    int lanesWidth = 0; ///< of all lanes together, at most
    int lanes = 0; ///< that fit; what has no other one is counted in the last
    int turnGap = 0; ///< extra blank above a turn
    int pageTop = 0; ///< blank above the first line and below the last
    int pageBottom = 0;
};

/// The family that a typography without one asks for: the first of a short list that the system has.
[[nodiscard]] QString readingFamily(bool serif);

}

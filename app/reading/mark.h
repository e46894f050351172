// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QString>

namespace Crossread::Reading {

/// Data shown over the text. Fills lie under the words in the order Focus, Difference, Annotation, (selection,)
/// SearchHit; Topic is a line below the words, Link stands around them.
enum class Layer { Topic, Annotation, Link, SearchHit, Focus, Difference };
constexpr int layerCount = 6;

/// The ways in which a line below the words is drawn, so that colour is never the only sign. In order of Mark::pattern.
enum class Underline { Solid, Dashed, Dotted, Double, Wave, DashDot };
constexpr int underlineCount = 6;

/// How faithful a linked statement is, drawn beside it.
enum class Sign : quint8 { None, Verbatim, NearVerbatim, Reworded, Paraphrase, Translated, Possible, NotFound };

/// One marked stretch of a layer. Topic: underline in its colour and pattern. Annotation: tint, and a stripe beside the
/// text with a name, or letters where there is no room for it; a passage with several codes has a mark for each, of the
/// same tag, and the first alone tints the words. Link: corners around its words, with a sign and the letters as its word
/// in the other margin. SearchHit, Focus: filled. Difference: words that the counterpart of a passage in focus has otherwise,
/// or that translate one of its words; tint.
struct Mark {
    Core::TextSpan span;
    quint32 colour = 0; ///< 0xRRGGBB, adapted to the theme's paper so that it stays readable
    QString letters; ///< shown beside the bracket or the sign; annotations and links only
    QString tip; ///< plain text
    quint64 tag = 0; ///< the caller's own number, handed back by marksAt()
    /// Any number. Topics: the underline, modulo underlineCount. Annotations: how the stripe is parted; 0 is whole.
    qint16 pattern = 0;
    Sign sign = Sign::None; ///< links only
    bool decided = false; ///< whether the reader has decided that sign
    QString name = {}; ///< annotations: shown in place of the letters where the margin has room
    bool memo = false; ///< annotations: there is a memo to be read
    bool tints = true; ///< annotations: whether the words are tinted
    QString said = {}; ///< a whole phrase that a screen reader is told: what it is, what of, by whom; empty: the tip
    friend bool operator==(const Mark &, const Mark &) = default;
};

}

Q_DECLARE_TYPEINFO(Crossread::Reading::Mark, Q_RELOCATABLE_TYPE);

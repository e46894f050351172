// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Crossread::Reading {

/// Contrast of two opaque colours as WCAG 2 counts it: 1..21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

/// `colour` with just as much of its lightness changed (hue and, where it can be, chroma kept, in OKLCH) as it takes to
/// reach `ratio` against `paper`. Unchanged where it reaches that already.
[[nodiscard]] QColor withContrast(const QColor &colour, const QColor &paper, qreal ratio);

/// `top` laid over `paper` with `opacity` 0..1.
[[nodiscard]] QColor blended(const QColor &top, const QColor &paper, qreal opacity);

/// How different two colours look: distance in OKLab, 0..about 1. From 0.05 on people name them apart side by side.
[[nodiscard]] qreal difference(const QColor &a, const QColor &b);

}

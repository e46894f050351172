// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mark.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace Crossread::Reading {

/// Draws the sign of a verdict: outlined where the program suggests it, filled where the reader has decided.
void paintSign(
    QPainter &painter, const QRectF &rect, Sign sign, bool decided, const QColor &colour, const QColor &paper);

/// The colour of a sign as 0xRRGGBB, for Theme::markColour(); told apart with colour blindness too (after Okabe and Ito).
[[nodiscard]] quint32 signColour(Sign sign);

}

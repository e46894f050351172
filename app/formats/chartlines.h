// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/chartlayout.h"

namespace Crossread::Formats {

/// The lines of a chart in their frame, with scale and names; where their points are.
QList<ChartSpot> drawLines(QPainter &painter, const Chart &chart, const ChartLook &look, const ChartLayout &layout);

/// A colour of ours as it is seen on this paper, at 3:1.
[[nodiscard]] QColor lineColour(const ChartLook &look, Core::Rgb colour);

}

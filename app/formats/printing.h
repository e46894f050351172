// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "formats/page.h"

#include <QLocale>
#include <QPageSize>

class QPagedPaintDevice;

namespace Crossread::Formats {

/// The paper that is usual where the reader lives: Letter, else A4.
[[nodiscard]] QPageSize paperOf(QLocale::Territory territory = QLocale::system().territory());

/// Around what is painted on a sheet, on each side, in millimetres.
inline constexpr qreal sheetMargin = 20;

/// Paints a page to be read onto the device's sheets, those of its pageRanges() where it has some, each with its number. Right
/// of the text stand the brackets of its passages, then their notes, each as near to its passage as there is room; what finds
/// none stands below the text, under its number. On narrow sheets each note stands below its paragraph.
/// Needs fonts, and so a QGuiApplication, but may run in any thread. Canceled, it begins no further sheet.
void paintPages(const Page &content, QPagedPaintDevice &device, const Core::Progress &progress = {});

}

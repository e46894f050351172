// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QRectF>
#include <QStringList>

class QColor;
class QFont;
class QPainter;

namespace Crossread::Reading {

/// One or two letters for each speaker, no two speakers alike: of the last name, of both names where that is taken. A
/// questioner without a name gets his number.
[[nodiscard]] QStringList speakerInitials(const QList<Core::Speaker> &speakers);

/// The initials as they fit into the mark, with the font made small enough for them; the first letter alone where none is:
/// the label beside it says the number.
[[nodiscard]] QString fittingInitials(const QString &initials, QSizeF room, QFont &font);

/// A speaker's mark: a shape by his place in the list, filled, with his initials; so that nobody is told by colour alone.
void paintSpeakerMark(
    QPainter &painter, const QRectF &rect, int speaker, const QString &initials, const QColor &colour);

}

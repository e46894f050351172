// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/elidinglabel.h"

#include <QPainter>

namespace Crossread::Window {

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeading,
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

}

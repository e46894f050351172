// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/elidinglabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Crossread::Window {

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QLabel::event(event);
    const bool isElided = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    const QString tip = isElided ? QString(u"<p>" % text().toHtmlEscaped() % u"</p>") : QString();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
    return true;
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeading,
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

}

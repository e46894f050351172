// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/colourbutton.h"

#include "window/widgets/icons.h"

#include <QColorDialog>
#include <QMenu>

namespace Crossread::Window {

namespace {

QString colourName(quint32 colour)
{
    return QColor::fromRgb(colour).name().toUpper();
}

}

ColourButton::ColourButton(quint32 colour, const QList<quint32> &offered, QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Choose a colour"));
    auto *menu = new QMenu(this);
    for (const quint32 one : offered)
        menu->addAction(markIcon(one), colourName(one), this, [this, one] { setColour(one); });
    menu->addSeparator();
    menu->addAction(tr("Other…"), this, &ColourButton::chooseOther);
    setMenu(menu);
    setColour(colour);
}

void ColourButton::setColour(quint32 colour)
{
    m_colour = colour & 0xFFFFFFU;
    setIcon(markIcon(m_colour));
    setText(colourName(m_colour));
    setAccessibleName(tr("Colour %1").arg(text()));
}

void ColourButton::chooseOther()
{
    auto *dialog = new QColorDialog(QColor::fromRgb(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) { setColour(colour.rgb()); });
    dialog->open();
}

}

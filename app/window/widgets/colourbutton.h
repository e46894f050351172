// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Crossread::Window {

/// A button that shows a colour and lets another be chosen: the theme's readable ones first, any other in a dialog.
class ColourButton final : public QToolButton {
    Q_OBJECT

public:
    ColourButton(quint32 colour, const QList<quint32> &offered, QWidget *parent = nullptr);

    [[nodiscard]] quint32 colour() const { return m_colour; }

private:
    void setColour(quint32 colour);
    void chooseOther();

    quint32 m_colour;
};

}

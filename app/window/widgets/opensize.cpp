// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/opensize.h"

#include <QScreen>
#include <QWidget>

namespace Crossread::Window {

void setOpenSize(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() * 0.9));
}

}

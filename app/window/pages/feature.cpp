// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/feature.h"

#include <QDockWidget>

namespace Crossread::Window {

void bringForward(QDockWidget &panel)
{
    panel.show();
    panel.raise();
}

}

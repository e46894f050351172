// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSize;
class QWidget;

namespace Crossread::Window {

/// Gives a window the size to open with: as wanted, but with its frame no larger than the screen.
void setOpenSize(QWidget &window, QSize wanted);

}

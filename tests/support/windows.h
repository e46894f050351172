// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWidget>

namespace Crossread::Test {

/// Until a window is seen and has the keyboard. Qt's own function will not wait on a desktop where nobody but the user makes a
/// window active (Wayland), though such a desktop gives the keyboard to one that is new.
[[nodiscard]] inline bool waitUntilActive(QWidget &window)
{
    return QTest::qWaitForWindowExposed(&window) && QTest::qWaitFor([&window] { return window.isActiveWindow(); });
}

}

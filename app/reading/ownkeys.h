// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

#include <algorithm>
#include <initializer_list>

namespace Crossread::Reading {

/// While a widget has the focus its plain keys are its own, not shortcuts of the window. To be asked of each event that comes to
/// it: true where the event was the question whose a key is, and the key is one of these.
[[nodiscard]] inline bool keepsKey(QEvent &event, std::initializer_list<int> own)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !std::ranges::contains(own, key.key()))
        return false;
    event.accept();
    return true;
}

}

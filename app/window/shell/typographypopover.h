// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Crossread::Window {

class Settings;

/// How the pages are set: type, size, line length, leading, paragraph gap, paper. Each choice is seen on the pages at once.
class TypographyPopover final : public QFrame {
    Q_OBJECT

public:
    explicit TypographyPopover(Settings &settings, QWidget *parent = nullptr);

    /// Shows it with its corner below `button`, or in the middle of the window where there is none.
    void popUp(const QWidget *button);
};

}

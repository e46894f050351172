// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/theme.h"

#include <QObject>

namespace Crossread::Window {

class Settings;

/// Gives the whole program the paper and colours that the settings ask for, now and when they or the desktop change.
/// The window's palette is the page's own, so that panels and pages go together in every theme.
class ThemeManager final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeManager(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Reading::Theme &theme() const { return *m_theme; }

Q_SIGNALS:
    void themeChanged();

private:
    void apply();

    Settings &m_settings;
    const Reading::Theme *m_theme;
};

}

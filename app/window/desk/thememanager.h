// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/theme.h"

#include <QObject>

namespace Crossread::Window {

class Settings;

/// Gives the whole program the paper and colours that the settings ask for, now and when they or the desktop change.
/// The window's palette is the page's own, so that panels and pages go together in every theme. Where the system decides
/// and the desktop asks for high contrast, palette and page are the desktop's.
class ThemeManager final : public QObject {
    Q_OBJECT

public:
    explicit ThemeManager(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Reading::Theme &theme() const { return *m_theme; }

Q_SIGNALS:
    void themeChanged();

private:
    void apply();

    Settings &m_settings;
    QPalette m_desktop; ///< the desktop's own, as it was at the start
    std::optional<Reading::Theme> m_contrast; ///< the desktop's too, where it asks for high contrast
    const Reading::Theme *m_theme = nullptr;
};

}

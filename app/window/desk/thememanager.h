// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/theme.h"

#include <QObject>
#include <QPointer>

namespace Crossread::Window {

class CalmStyle;
class DesktopWishes;
class Settings;

/// Gives the whole program the paper and colours that the settings ask for, now and when they or the desktop change.
/// The window's palette is the page's own, so that panels and pages go together in every theme. Where the system decides
/// and the desktop asks for high contrast, by its colours at the start or by its wish at any time, both are black and white.
class ThemeManager final : public QObject {
    Q_OBJECT

public:
    explicit ThemeManager(Settings &settings, QObject *parent = nullptr);

    /// Contrast and motion are the desktop's wish from now on, as it changes.
    void follow(const DesktopWishes &wishes);
    [[nodiscard]] const Reading::Theme &theme() const { return m_theme; }

Q_SIGNALS:
    void themeChanged();

private:
    void apply();
    [[nodiscard]] std::optional<QPalette> contrastPalette() const; ///< nothing: it is not asked for

    Settings &m_settings;
    QPalette m_desktop; ///< the desktop's own, as it was at the start
    QPointer<CalmStyle> m_style; ///< the application's, unless it gets another one
    Qt::ColorScheme m_scheme;
    std::optional<bool> m_contrastWish; ///< nothing: never wished, so that the colours of the start say it
    Reading::Theme m_theme;
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/thememanager.h"

#include "window/desk/calmstyle.h"
#include "window/desk/desktopwishes.h"
#include "window/desk/settings.h"

#include <QApplication>
#include <QStyleHints>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

const Reading::Theme &themeOf(Paper paper, bool systemIsDark)
{
    switch (paper) {
    case Paper::Light: return Reading::Theme::light();
    case Paper::Dark: return Reading::Theme::dark();
    case Paper::Sepia: return Reading::Theme::sepia();
    case Paper::System: break;
    }
    return systemIsDark ? Reading::Theme::dark() : Reading::Theme::light();
}

/// For a desktop that asks for contrast by word alone.
QPalette blackAndWhite(bool dark)
{
    const QColor paper(dark ? Qt::black : Qt::white);
    const QColor ink(dark ? Qt::white : Qt::black);
    QPalette palette(ink, paper, paper, ink, ink, ink, paper, paper, paper);
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::Accent, QPalette::Link, QPalette::LinkVisited,
             QPalette::PlaceholderText, QPalette::ToolTipText})
        palette.setColor(role, ink);
    for (const QPalette::ColorRole role : {QPalette::HighlightedText, QPalette::ToolTipBase, QPalette::AlternateBase})
        palette.setColor(role, paper);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, Qt::gray);
    return palette;
}

}

ThemeManager::ThemeManager(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktop(QApplication::palette())
    , m_style(new CalmStyle)
    , m_scheme(QGuiApplication::styleHints()->colorScheme())
{
    // Styles of desktops ignore parts of a palette; this one takes all of it, so that dark is dark everywhere.
    QApplication::setStyle(m_style.data());
    connect(&settings, &Settings::paperChanged, this, &ThemeManager::apply);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_scheme = scheme;
        apply();
    });
    apply();
}

void ThemeManager::apply()
{
    const std::optional<QPalette> contrast = contrastPalette();
    const auto theme = contrast ? Reading::Theme::highContrast(*contrast) : std::nullopt;
    m_theme = theme ? *theme : themeOf(m_settings.paper(), m_scheme == Qt::ColorScheme::Dark);
    QApplication::setPalette(theme ? *contrast : m_theme.palette());
    Q_EMIT themeChanged();
}

std::optional<QPalette> ThemeManager::contrastPalette() const
{
    if (m_settings.paper() != Paper::System || m_contrastWish == false)
        return std::nullopt;
    return m_contrastWish ? blackAndWhite(m_scheme == Qt::ColorScheme::Dark) : m_desktop;
}

void ThemeManager::follow(const DesktopWishes &wishes)
{
    const auto take = [this, &wishes] {
        if (m_style)
            m_style->setStill(wishes.lessMotion());
        if (wishes.highContrast() == m_contrastWish.value_or(false))
            return;
        m_contrastWish = wishes.highContrast();
        apply();
    };
    connect(&wishes, &DesktopWishes::changed, this, take);
    take();
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/thememanager.h"

#include "window/desk/calmstyle.h"
#include "window/desk/settings.h"

#include <QApplication>
#include <QStyleHints>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

const Reading::Theme &themeOf(Paper paper)
{
    switch (paper) {
    case Paper::Light: return Reading::Theme::light();
    case Paper::Dark: return Reading::Theme::dark();
    case Paper::Sepia: return Reading::Theme::sepia();
    case Paper::System: break;
    }
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Reading::Theme::dark()
                                                                                 : Reading::Theme::light();
}

}

ThemeManager::ThemeManager(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktop(QApplication::palette())
    , m_contrast(Reading::Theme::highContrast(m_desktop))
{
    // Styles of desktops ignore parts of a palette; this one takes all of it, so that dark is dark everywhere.
    QApplication::setStyle(new CalmStyle);
    connect(&settings, &Settings::paperChanged, this, &ThemeManager::apply);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeManager::apply);
    apply();
}

void ThemeManager::apply()
{
    const bool desktops = m_settings.paper() == Paper::System && m_contrast;
    m_theme = desktops ? &*m_contrast : &themeOf(m_settings.paper());
    QApplication::setPalette(desktops ? m_desktop : m_theme->palette());
    Q_EMIT themeChanged();
}

}

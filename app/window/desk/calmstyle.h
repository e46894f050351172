// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QProxyStyle>

namespace Crossread::Window {

/// Fusion, which takes all of a palette, without little pictures on the buttons of dialogs, with icons that grow with the
/// type, and with frames round fields and boxes that are seen on every ground: Fusion's own are a shade darker than the
/// window, and in the dark there is nothing below it. The buttons of panels are read from their pictures once, not thrice
/// for each panel. Nothing glides where the desktop asks for less motion.
class CalmStyle final : public QProxyStyle {
    Q_OBJECT

public:
    CalmStyle();

    void setStill(bool still) { m_still = still; } ///< whether what would glide jumps

    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    QIcon standardIcon(
        StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;

private:
    bool m_still = false;
    mutable QHash<StandardPixmap, QIcon> m_ofPanels; ///< until the colours change
};

}

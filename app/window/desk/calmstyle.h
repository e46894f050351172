// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Crossread::Window {

/// Fusion, which takes all of a palette, without little pictures on the buttons of dialogs, with icons that grow with the
/// type, and with frames round fields and boxes that are seen on every ground: Fusion's own are a shade darker than the
/// window, and in the dark there is nothing below it.
class CalmStyle final : public QProxyStyle {
    Q_OBJECT

public:
    CalmStyle();

    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};

}

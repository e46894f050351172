// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/calmstyle.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

/// Between ground and text: WCAG asks for 3:1 against the ground for what shows where a control is.
QColor frameOf(const QStyleOption &option)
{
    const QColor ground = option.palette.color(QPalette::Window);
    const QColor text = option.palette.color(QPalette::WindowText);
    const qreal share = option.state.testFlag(QStyle::State_Enabled) ? 0.55 : 0.3;
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share); };
    return {mix(ground.red(), text.red()), mix(ground.green(), text.green()), mix(ground.blue(), text.blue())};
}

}

CalmStyle::CalmStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int CalmStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || (m_still && hint == SH_Widget_Animation_Duration))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void CalmStyle::polish(QPalette &palette)
{
    m_ofPanels.clear();
    QProxyStyle::polish(palette);
}

QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which != SP_TitleBarNormalButton && which != SP_TitleBarCloseButton)
        return QProxyStyle::standardIcon(which, option, widget);
    QIcon &icon = m_ofPanels[which];
    if (icon.isNull())
        icon = QProxyStyle::standardIcon(which, option, widget);
    return icon;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return std::max(usual, QFontMetrics(QApplication::font()).height() * 4 / 5);
    case PM_TabBarScrollButtonWidth: return std::max(usual, 24); // which a hand may meet
    case PM_TabBarTabHSpace: return usual * 2 / 3; // seven panels have their names read before their edges
    default: return usual;
    }
}

void CalmStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element != CE_MenuItem || entry == nullptr || !entry->state.testFlag(State_Selected)
        || !entry->state.testFlag(State_Enabled) || entry->icon.isNull()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // Fusion asks for an active icon there, as on a button, whose ground has another colour.
    QStyleOptionMenuItem chosen = *entry;
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    chosen.icon = QIcon(entry->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatio(), QIcon::Selected));
    QProxyStyle::drawControl(element, &chosen, painter, widget);
}

void CalmStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit;
    if (!isField && element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    if (isField && option->state.testFlag(State_HasFocus))
        return; // its frame has the colour of the focus
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frameOf(*option));
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, 2, 2);
    painter->restore();
}

}

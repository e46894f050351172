// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace Crossread::Reading {

/// What a screen reader is told that a widget is which paints itself: a chart, a picture. Name and description are those of
/// the widget. Comes first in its constructor, before anything asks what it is.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

}

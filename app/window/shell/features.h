// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/actionlist.h"

class QObject;

namespace Crossread::Window {

class Feature;
class PageHost;

/// The one place that knows which features there are.
[[nodiscard]] QList<Feature *> makeFeatures(PageHost &host, QObject *parent);
/// The window's actions and theirs, as menus show them.
[[nodiscard]] QList<ActionSpec> actionList();

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/actionlist.h"
#include "window/pages/feature.h"

namespace Crossread::Window {

[[nodiscard]] QList<ActionSpec> outlineActions();

/// Turns and headings of the page as a list.
class OutlineFeature final : public Feature {
    Q_OBJECT

public:
    OutlineFeature(PageHost &host, QObject *parent);
};

}

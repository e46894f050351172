// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/locator.h"

#include <QJsonObject>

namespace Crossread::Formats {

/// Adds what is known of a place: "page", "line", "paragraph", and the times "from" and "to" in seconds.
void addPlace(QJsonObject &object, const Core::Locator *locator);

}

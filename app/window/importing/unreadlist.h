// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>

class QWidget;

namespace Crossread::Window {

class MessageBar;

/// Says in `bar` which files could not be read: the sentence of the one, or how many there are, with a list of which and
/// why to look at. Nothing for none.
void showUnread(MessageBar &bar, const QList<Core::Error> &errors);

}

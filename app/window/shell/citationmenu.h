// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace Crossread::Window {

class Actions;
class Settings;

/// Lets the menu of citation styles choose and tick the one of the settings, as long as `context` lives.
void connectCitationStyles(const Actions &actions, Settings &settings, QObject *context);

}

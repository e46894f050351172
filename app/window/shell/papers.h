// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace Crossread::Window {

class Actions;
class Settings;

/// Lets the Paper menu choose and tick the paper of the settings, as long as `context` lives.
void connectPapers(const Actions &actions, Settings &settings, QObject *context);

}

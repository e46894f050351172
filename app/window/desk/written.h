// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Crossread::Window {

class MessageBar;

/// Says that a file has been written, by a sentence with %1 for its name, and offers to open it or the folder that it is in.
void showWritten(MessageBar &messages, const QString &sentence, const QString &path);

}

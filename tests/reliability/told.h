// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storage.h"

namespace Crossread::Test {

/// What a project says, in one line: the same of two that say the same, though ids and times differ. With the history, as
/// far as a reader sees it: what undo and redo would take.
[[nodiscard]] QByteArray told(const Store::Contents &contents, const QString &undo, const QString &redo);
/// With those from its own history.
[[nodiscard]] QByteArray told(const Store::Contents &contents);
/// Of a file, opened for reading; the sentence where that fails.
[[nodiscard]] QByteArray toldOf(const QString &path);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Crossread::Core {

/// So much of a large file at a time, in bytes.
inline constexpr long long writtenBackAtOnce = 4 << 20;

/// Has the disk write what an open file has so far, and waits for that. It promises nothing, fsync() does; but where much is
/// left to that, every fsync() on the disk waits for it, also that of a small change in another file.
void writeBack(int handle);

}

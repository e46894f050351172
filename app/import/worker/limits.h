// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Crossread::Import {

/// Takes from this process, for good, what a reader of files does not need: more than 2 GiB of memory or 60 s of processor
/// time, files to write, sockets, other programs. Where the kernel has no seccomp the other limits hold all the same.
void limitThisProcess();

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writingback.h"

#include <fcntl.h>

namespace Crossread::Core {

void writeBack(int handle)
{
    // Errors come again with fsync(); a pipe knows no such thing.
    (void)::sync_file_range(
        handle, 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
}

}

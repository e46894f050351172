// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "import/formats/format.h"

namespace Crossread::Import {

/// Reads a file as Format::read does, in the program crossread-import, which has no more than it needs: 2 GiB of memory,
/// a minute of processor time, no file to write, no network, no other program. It is looked for beside this program. It is
/// killed where `progress` is canceled, where it is silent for too long, and when this process ends. May be called from any
/// thread, and blocks it.
/// Errors: those of the format; ReaderFailed where it was ended or told nonsense; TooCostly where a limit was reached;
/// ReaderMissing.
[[nodiscard]] Core::Result<Extracted> readInWorker(
    const Format &format, const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress);

/// What crossread-import does after it has limited itself: reads one order from `in`, answers on `out` (descriptors of
/// pipes). Returns its exit status. `formats` are those it can read.
int serveOne(int in, int out, const QList<Format> &formats);

}

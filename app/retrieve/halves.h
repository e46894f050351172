// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QtConcurrentRun>

namespace Crossread::Retrieve {

/// Calls `part(half, begin, end)` for both halves of 0..`count`, numbers 0 and 1, the second one beside the first where a
/// processor is free for it: for what looks through the words of each row. Few rows are one half, since more is not worth it.
template <typename Part>
void inHalves(size_t count, Part part)
{
    constexpr size_t few = 1000;
    if (count < few) {
        part(0, 0, count);
        return;
    }
    const size_t middle = count / 2;
    QFuture<void> other = QtConcurrent::run([&part, middle, count] { part(1, middle, count); });
    part(0, 0, middle);
    other.waitForFinished(); // does it here where nobody has begun
}

}

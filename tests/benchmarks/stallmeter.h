// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTimer>

#include <atomic>
#include <thread>

namespace Crossread::Bench {

/// How long the window's thread does not come back to its events: a timer beats in it every few milliseconds, and the
/// longest gap between two beats is what a hand at the keyboard waits. Make it in that thread, one at a time.
///
/// The wall's time counts, as for the reader; the thread's own time in the same gap tells how much of it was work and not
/// the machine being busy elsewhere. A thread of its own notes what was going on in gaps that grow long.
class StallMeter {
public:
    StallMeter();
    ~StallMeter();
    Q_DISABLE_COPY_MOVE(StallMeter)

    struct Gap {
        double wall = 0; ///< ms
        double work = 0; ///< ms of processor time in it
        QStringList stack; ///< innermost first, of what was noted latest; empty for a short gap
    };
    /// The longest since the last call.
    [[nodiscard]] Gap takeLongest();

private:
    void beat();
    void watch();

    QTimer m_timer;
    qint64 m_last = 0;
    double m_lastWork = 0;
    Gap m_longest;
    std::atomic<qint64> m_beatAt = 0;
    qint64 m_notedGap = 0; // the watcher's alone
    std::atomic_bool m_done = false;
    std::thread m_watcher;
};

}

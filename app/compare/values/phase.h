// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QtTypes>

#include <algorithm>

namespace Crossread::Compare {

/// A part of some work, [from, to) of its 1000 permille. Tells the caller no more often than there is news.
class Phase {
public:
    Phase(const Core::Progress &progress, int from, int to)
        : m_progress(progress)
        , m_from(from)
        , m_to(to)
    {
        progress.report(from);
    }

    /// For work that nobody waits for.
    [[nodiscard]] static Phase untold()
    {
        static const Core::Progress nobody;
        return {nobody, 0, 1000};
    }

    /// `done` of `all` steps are done. False where the work was canceled.
    [[nodiscard]] bool goOn(qsizetype done, qsizetype all)
    {
        const int now = m_from + int((m_to - m_from) * done / std::max<qsizetype>(1, all));
        if (now > m_reported) {
            m_reported = now;
            m_progress.report(now);
        }
        return !m_progress.isCanceled();
    }

private:
    const Core::Progress &m_progress;
    int m_from;
    int m_to;
    int m_reported = m_from;
};

}

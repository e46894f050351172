// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

namespace Crossread::Core {

/// How long work tells its caller how far it is and learns that it should stop. Given by reference to every function
/// that can take longer than a tenth of a second; callable from any thread.
class Progress {
public:
    Progress() = default;
    /// `report` is called with 0..1000 from the working thread.
    explicit Progress(std::function<void(int)> report)
        : m_report(std::move(report))
    {
    }

    /// A step of `whole`, which must outlive it: its 0..1000 are `from`..`to` there, and it is canceled with it.
    Progress(const Progress &whole, int from, int to)
        : m_report([&whole, from, to](int permille) { whole.report(from + permille * (to - from) / 1000); })
        , m_whole(&whole)
    {
    }

    void report(int permille) const
    {
        if (m_report)
            m_report(permille);
    }
    void cancel() { m_canceled = true; }
    [[nodiscard]] bool isCanceled() const { return m_canceled || (m_whole != nullptr && m_whole->isCanceled()); }

private:
    std::function<void(int)> m_report;
    const Progress *m_whole = nullptr;
    std::atomic_bool m_canceled = false;
};

}

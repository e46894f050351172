// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace Crossread::Library {

/// Work in the background that tells how far it is. It begins at once. Deleting the job stops the work within a tenth of a
/// second, and nothing is reported after that; where it had come to a result already, the result is destroyed in whichever
/// thread it is.
class Job final : public QObject {
    Q_OBJECT

public:
    /// Calls `work(const Core::Progress &)` once in the background and then `done(its result)` in this thread; then the job
    /// deletes itself. Without a pool: the one that all share.
    template <typename Work, typename Done>
    Job(Work work, Done done, QObject *parent, QThreadPool *pool = nullptr)
        : QObject(parent)
    {
        using Outcome = std::invoke_result_t<Work, const Core::Progress &>;
        const auto outcome = std::make_shared<std::optional<Outcome>>();
        start([work = std::move(work), outcome](
                  const Core::Progress &progress) mutable { outcome->emplace(work(progress)); },
            [done = std::move(done), outcome] { done(*std::move(*outcome)); }, pool);
    }
    ~Job() override;
    Q_DISABLE_COPY_MOVE(Job)

    /// Calls `show` once the work has lasted so long that it has to be seen.
    void whenSlow(const std::function<void()> &show);

Q_SIGNALS:
    void progressed(int permille); ///< 0..1000

private:
    void start(std::function<void(const Core::Progress &)> work, std::function<void()> done, QThreadPool *pool);

    std::shared_ptr<Core::Progress> m_progress;
    bool m_isDone = false;
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/job.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

namespace Crossread::Library {

using namespace std::chrono_literals;

void Job::start(std::function<void(const Core::Progress &)> work, std::function<void()> done, QThreadPool *pool)
{
    // The worker reports into its own future, never into this object, which may be gone before the worker notices.
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::progressValueChanged, this, &Job::progressed);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, done = std::move(done)] {
        m_isDone = true;
        deleteLater();
        done();
    });
    auto promise = std::make_shared<QPromise<void>>();
    promise->setProgressRange(0, 1000);
    m_progress = std::make_shared<Core::Progress>([weak = std::weak_ptr(promise)](int permille) {
        if (const auto alive = weak.lock())
            alive->setProgressValue(permille);
    });
    promise->start();
    watcher->setFuture(promise->future());
    (pool == nullptr ? QThreadPool::globalInstance() : pool)
        ->start([promise, progress = m_progress, work = std::move(work)] {
            work(*progress);
            promise->finish();
        });
}

Job::~Job()
{
    m_progress->cancel();
}

void Job::whenSlow(const std::function<void()> &show)
{
    // Between its end and its deletion the time may run out; nothing is slow any more then.
    QTimer::singleShot(300ms, this, [this, show] {
        if (!m_isDone)
            show();
    });
}

}

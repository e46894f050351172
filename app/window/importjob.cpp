// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importjob.h"

#include "import/importer.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace Crossread::Window {

using Outcome = Core::Result<Core::DocumentPtr>;

ImportJob::ImportJob(QByteArray bytes, QString name, Core::ImportOptions options, QObject *parent)
    : QObject(parent)
{
    // The worker reports into its own future, never into this object, which may be gone before the worker notices.
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::progressValueChanged, this, &ImportJob::progressed);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher] {
        if (const Outcome outcome = watcher->result())
            Q_EMIT finished(*outcome);
        else
            Q_EMIT failed(outcome.error());
        deleteLater();
    });
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->setProgressRange(0, 1000);
    m_progress = std::make_shared<Core::Progress>([weak = std::weak_ptr(promise)](int permille) {
        if (const auto alive = weak.lock())
            alive->setProgressValue(permille);
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, progress = m_progress, bytes = std::move(bytes), name = std::move(name), options = std::move(options)] {
            Core::Result<Core::Document> imported = Import::importBytes(bytes, name, options, *progress);
            if (imported)
                promise->addResult(Outcome(std::make_shared<const Core::Document>(std::move(*imported))));
            else
                promise->addResult(Outcome(std::unexpected(imported.error())));
            promise->finish();
        });
}

ImportJob::~ImportJob()
{
    m_progress->cancel();
}

}

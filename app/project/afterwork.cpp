// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/afterwork.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

namespace Crossread::Project {

namespace {

struct Afterwork {
    QMutex lock;
    QWaitCondition ended;
    QStringList underway; // paths
    QThreadPool pool;

    static Afterwork &all()
    {
        static Afterwork one;
        return one;
    }

private:
    Afterwork()
    {
        // By then every window is gone.
        qAddPostRoutine([] { all().pool.waitForDone(); });
    }
};

}

void afterClosing(const QString &path, std::function<void()> work)
{
    Afterwork &all = Afterwork::all();
    {
        const QMutexLocker locked(&all.lock);
        all.underway.append(path);
    }
    all.pool.start([&all, path, work = std::move(work)]() mutable {
        work();
        work = {}; // with all that it holds
        const QMutexLocker locked(&all.lock);
        all.underway.removeOne(path);
        all.ended.wakeAll();
    });
}

void waitUntilClosed(const QString &path)
{
    Afterwork &all = Afterwork::all();
    const QString name = QFileInfo(path).canonicalFilePath();
    const QMutexLocker locked(&all.lock);
    while (all.underway.contains(name))
        all.ended.wait(&all.lock);
}

}

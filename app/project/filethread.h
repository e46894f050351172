// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projectfile.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>

namespace Crossread::Project {

/// A project file on a thread of its own: work on it comes from any other thread and is done in the order in which it
/// comes. So a long text goes in and out part by part beside the window, and an act waits for one part at most.
class FileThread {
public:
    /// Errors: as Store::ProjectFile::open().
    [[nodiscard]] static Core::Result<std::shared_ptr<FileThread>> open(
        const QString &path, Store::ProjectFile::Mode mode);
    /// Closes. Never in the file's own thread: work must not hold the last reference.
    ~FileThread();
    Q_DISABLE_COPY_MOVE(FileThread)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const std::optional<Core::Error> &why() const { return m_why; } ///< why it is read-only
    [[nodiscard]] const QList<Core::Error> &notices() const { return m_notices; } ///< as Store::ProjectFile::notices()
    /// Calls `then`, in the file's thread, should the file turn out not to be in its place any more; at most once.
    void whenStrayed(std::function<void(const Core::Error &)> then);

    /// Does `work(Store::ProjectFile &)`, which gives a Core::Result, and waits for it. After close(): Canceled.
    template <typename Work>
    auto run(Work &&work) -> std::invoke_result_t<Work, Store::ProjectFile &>
    {
        std::invoke_result_t<Work, Store::ProjectFile &> outcome = Core::failure(Core::ErrorCode::Canceled, m_path);
        const auto inThere = [&] {
            if (m_file)
                outcome = work(*m_file);
            restSoon();
        };
        QMetaObject::invokeMethod(&m_home, inThere, Qt::BlockingQueuedConnection);
        return outcome;
    }
    /// Does `work` later, and does not wait for it; after close() it gets null.
    void post(std::function<void(Store::ProjectFile *)> work);
    /// Closes the file after what has come so far. Whoever still holds on to this does no more work.
    void close();

private:
    FileThread();
    void startTimers();
    void restSoon();

    QString m_path;
    std::optional<Core::Error> m_why;
    QList<Core::Error> m_notices;
    QThread m_thread;
    QObject m_home; // lives in m_thread
    // What follows is touched in m_thread alone.
    std::unique_ptr<Store::ProjectFile> m_file;
    std::unique_ptr<QTimer> m_rest;
    std::unique_ptr<QTimer> m_look;
    std::function<void(const Core::Error &)> m_whenStrayed;
};

}

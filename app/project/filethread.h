// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projectfile.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace Crossread::Project {

/// A project file on a thread of its own: work on it comes from any other thread and is done in the order in which it
/// comes. So a long text goes in and out part by part beside the window, and an act waits for one part at most.
class FileThread {
public:
    /// Errors: as Store::ProjectFile::open().
    [[nodiscard]] static Core::Result<std::shared_ptr<FileThread>> open(const QString &path);
    /// Closes. Never in the file's own thread: work must not hold the last reference.
    ~FileThread();
    Q_DISABLE_COPY_MOVE(FileThread)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const std::optional<Core::Error> &why() const { return m_why; } ///< why it is read-only

    /// Does `work(Store::ProjectFile &)`, which gives a Core::Result, and waits for it. After close(): Canceled.
    template <typename Work>
    auto run(Work &&work) -> std::invoke_result_t<Work, Store::ProjectFile &>
    {
        std::invoke_result_t<Work, Store::ProjectFile &> outcome = Core::failure(Core::ErrorCode::Canceled, m_path);
        const auto inThere = [&] {
            if (m_file)
                outcome = work(*m_file);
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

    QString m_path;
    std::optional<Core::Error> m_why;
    QThread m_thread;
    QObject m_home; // lives in m_thread
    std::unique_ptr<Store::ProjectFile> m_file; // touched in m_thread alone
};

}

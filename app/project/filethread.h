// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storage.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace Crossread::Project {

/// What a project is kept in, on a thread of its own: work on it comes from any other thread and is done in the order in
/// which it comes. So a long text goes in and out part by part beside the window, and an act waits for one part at most.
class FileThread {
public:
    /// Errors: those of `opener`.
    [[nodiscard]] static Core::Result<std::shared_ptr<FileThread>> open(const Store::StorageOpener &opener);
    /// Closes. Never in the file's own thread: work must not hold the last reference.
    ~FileThread();
    Q_DISABLE_COPY_MOVE(FileThread)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const std::optional<Core::Error> &why() const { return m_why; } ///< why it is read-only
    [[nodiscard]] const QList<Core::Error> &notices() const { return m_notices; } ///< as Store::Storage::notices()
    /// Calls `then`, in the file's thread, should the file turn out not to be in its place any more; at most once.
    void whenStrayed(std::function<void(const Core::Error &)> then);

    /// Does `work(Store::Storage &)`, which gives a Core::Result, and waits for it. After close(): Canceled.
    template <typename Work>
    auto run(Work &&work) -> std::invoke_result_t<Work, Store::Storage &>
    {
        std::invoke_result_t<Work, Store::Storage &> outcome = Core::failure(Core::ErrorCode::Canceled, m_path);
        const auto inThere = [&] {
            if (m_storage)
                outcome = work(*m_storage);
            restSoon();
        };
        QMetaObject::invokeMethod(&m_home, inThere, Qt::BlockingQueuedConnection);
        return outcome;
    }
    /// Does `work` later, and does not wait for it; after close() it gets null.
    void post(std::function<void(Store::Storage *)> work);
    /// Everything that is kept, in a new file that is whole once this returns without an error. Acts go on in between, and
    /// wait for a part at most. Errors: as Store::Storage::startCopy(), Canceled.
    [[nodiscard]] Core::Result<void> copyTo(const QString &path, const Core::Progress &progress);
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
    std::unique_ptr<Store::Storage> m_storage;
    std::map<int, std::unique_ptr<Store::Copying>> m_copies; // in the making; they go before the storage
    int m_lastCopy = 0;
    std::unique_ptr<QTimer> m_pause;
    std::unique_ptr<QTimer> m_rest;
    std::unique_ptr<QTimer> m_look;
    std::function<void(const Core::Error &)> m_whenStrayed;
};

}

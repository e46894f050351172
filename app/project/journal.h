// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"
#include "project/filethread.h"

#include <QSemaphore>

#include <atomic>
#include <deque>

namespace Crossread::Project {

/// What has happened to a project, and what it says after it: the one place where acts are kept, taken back and done again,
/// and the only one that knows where they are kept. An act goes to the storage first, then into the data. Belongs to the
/// thread of its `home`, and calls its listener there.
class Journal {
public:
    struct Listener {
        /// An act, its undo or its redo: what was applied; `made` is what its maker gave along.
        std::function<void(Core::ChangeSet applied, const std::function<void()> &kept)> applied;
        std::function<void(const Core::Error &)> failed; ///< an act that went on
        std::function<void()> goesOn; ///< an act turned out to take longer than the patience
        std::function<Core::Error(Core::Error)> told; ///< may add to what is said of a failure
    };
    Journal(std::shared_ptr<FileThread> file, Store::Contents contents, QObject *home, Listener listener);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    [[nodiscard]] const Data &data() const { return m_data; }
    [[nodiscard]] const std::shared_ptr<FileThread> &file() const { return m_file; }

    /// Does an act that is small. `kept` is called once it is on the disk, before the listener. Errors: as
    /// Store::Storage::perform(), Busy.
    [[nodiscard]] Core::Result<void> perform(Core::ChangeSet act,
        const QHash<Core::DocumentId, QByteArray> &sources = {}, const std::function<void()> &kept = {});
    /// An act of a stretch of typing, or nothing; see Project::whileTyping().
    [[nodiscard]] Core::Result<void> whileTyping(qint64 &stretch, const std::function<Core::Result<void>()> &act);
    [[nodiscard]] bool takeBack(qint64 stretch); ///< see Project::takeBack()
    /// One that may go on after this has returned; see Project::setPatience().
    [[nodiscard]] Core::Result<void> perform(const Acts::LongAct &act, const std::function<void()> &kept = {},
        const QHash<Core::DocumentId, QByteArray> &sources = {});
    [[nodiscard]] Core::Result<void> undo() { return step(true, 1); }
    [[nodiscard]] Core::Result<void> redo() { return step(false, 1); }
    [[nodiscard]] Core::Result<void> goTo(qint64 number); ///< see Project::goTo()
    /// Takes in changes that are no act of the reader; those in `kept` are written as well, where that is possible.
    void amend(const QList<Core::AnyChange> &changes, const QList<Core::AnyChange> &kept);
    [[nodiscard]] Core::Result<void> forgetHistory();

    [[nodiscard]] const QList<Store::HistoryEntry> &history() const { return m_history; } ///< oldest first
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;

    /// Rises by one with all that is applied, also with what is taken back.
    [[nodiscard]] qint64 revision() const { return m_revision; }
    /// What came after that revision, oldest first; nothing where that is too long ago, or too much, to be remembered: then
    /// whoever asks looks at the data as a whole.
    [[nodiscard]] std::optional<QList<Core::ChangeSet>> since(qint64 revision) const;

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    [[nodiscard]] bool isPatient() const { return m_patience.has_value(); }
    struct Underway {
        QString label;
        int permille;
    };
    [[nodiscard]] std::optional<Underway> underway() const;
    void cancel();
    /// As Project::afterwards() and finish().
    void afterwards(std::function<void(bool)> then);
    void finish();

private:
    struct Step;
    [[nodiscard]] Core::Result<void> step(bool undo, int count);
    [[nodiscard]] Core::Result<void> start(const std::shared_ptr<Step> &step, bool mayGoOn);
    [[nodiscard]] Core::Result<void> conclude();
    [[nodiscard]] Core::Result<void> carryOn(Core::ChangeSet act); ///< the newest one
    void add(const QString &label);
    [[nodiscard]] qsizetype standing() const; ///< acts that are not taken back; the others come behind them
    void apply(const Core::ChangeSet &applied, std::optional<Data> next);

    std::shared_ptr<FileThread> m_file;
    Data m_data;
    QList<Store::HistoryEntry> m_history;
    QObject *m_home;
    Listener m_listener;
    std::optional<std::chrono::milliseconds> m_patience;
    std::shared_ptr<Step> m_underway;
    QList<std::function<void(bool)>> m_afterwards;
    Core::ChangeSet m_newest; // the newest act, where it was done just now and is small; what carries on is added to it
    qint64 m_serial = 0; // rises with each act, and with what is taken back or done again
    qint64 m_carriesOn = 0; // where that is the serial still, the next act carries on the newest one
    qint64 m_revision = 0;
    std::deque<Core::ChangeSet> m_recent; // up to m_revision
    qsizetype m_recentChanges = 0;
};

}

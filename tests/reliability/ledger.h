// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

namespace Crossread::Test {

/// What crossread-scripted has said, line by line (scripted.cpp tells the form), and what may therefore be found.
class Ledger {
public:
    /// `path` is there before the program starts, and says this.
    void begin(const QByteArray &path, const QByteArray &told);
    void read(const QByteArray &line);
    /// All lines of an output; one that was cut off counts for nothing.
    void readAll(const QByteArray &output);

    /// Each path that it has spoken of, with all it has said of it, oldest first; null: it was not there.
    using Said = QMap<QByteArray, QByteArrayList>;
    [[nodiscard]] const Said &said() const { return m_said; }
    /// By step and path: what was kept then. Of a run in which nothing went wrong, for others of the same script.
    [[nodiscard]] QByteArray keptBy(const QByteArray &step, const QByteArray &path) const;
    [[nodiscard]] QByteArray underway() const { return m_step; } ///< the step that has begun and not ended; else empty
    /// Steps that failed, with their sentences; and the first after which nothing has been kept in that path.
    [[nodiscard]] const QList<std::pair<QByteArray, QString>> &failures() const { return m_failures; }
    [[nodiscard]] QByteArray failedSince(const QByteArray &path) const { return m_failedSince.value(path); }
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    Said m_said;
    QHash<std::pair<QByteArray, QByteArray>, QByteArray> m_kept;
    QByteArray m_step;
    QList<std::pair<QByteArray, QString>> m_failures;
    QHash<QByteArray, QByteArray> m_failedSince;
    bool m_done = false;
};

/// What is found at a path.
struct Found {
    QByteArray told; ///< null: nothing is there. Of a project what it says, else "sha1 " and the hash
    QString fault; ///< empty, or what is wrong with it: it does not open, is not whole, asks a question
};
/// Opens a project as the program does (writing what that writes), reads and checks all of it.
[[nodiscard]] Found find(const QString &path);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projectfile.h"

#include <QDateTime>

namespace Crossread::Store {

/// A project's notes once more, in plain text: JSON Lines, one act in each, as it was applied:
/// {"changes":[…],"label":"Tag “war”","made":1767225600000}. The first line holds everything that there was when the
/// journal began. Needs no database to be read; holds no texts, but the words of every passage.
class ActJournal {
public:
    explicit ActJournal(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Begins anew with all of this; what was there before is replaced at once or not at all. Errors: as
    /// Core::writeFileChecked().
    [[nodiscard]] Core::Result<void> begin(const Contents &contents, const QDateTime &now);
    /// Errors: NotWritable, DiskFull. What could be written of a line counts for nothing.
    [[nodiscard]] Core::Result<void> add(const Core::ChangeSet &applied, const QDateTime &now);
    /// Whether acts have made it so long that it had better begin anew.
    [[nodiscard]] bool isLong() const { return m_added > 4 * m_begun + (1 << 20); }

private:
    QString m_path;
    qint64 m_begun = 0; ///< bytes of its first line
    qint64 m_added = 0; ///< of those behind it
};

/// What a journal comes to. A line that cannot be read is told by its number in `unread`; one that was cut off at the end is
/// not. Errors: NotReadable; NotAProject where the file is no journal.
[[nodiscard]] Core::Result<Contents> readJournal(const QString &path, QList<int> &unread);
[[nodiscard]] bool isJournal(const QString &path);

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shim/record.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>

namespace Crossread::Test {

/// One file operation of a recorded program.
struct Event {
    Record::Kind kind;
    quint64 inode;
    qint64 at;
    QByteArray one;
    QByteArray two;
};
/// Empty where it cannot be read.
[[nodiscard]] QList<Event> readRecord(const QString &path);

/// Files by their path below the folder that was recorded.
using Files = QMap<QByteArray, QByteArray>;

/// What of all that a program has asked for, but not yet forced, had reached the disk when the power went.
enum class Arrived {
    Nothing,
    Everything,
    Something, ///< some writes and not others; of the names the first so many, or some
    Torn, ///< the first so many writes, and of the next one some sectors
};

/// A disk that a recorded program works on, as strict as POSIX allows: what was written is sure after a sync of its file, a
/// name after one of its folder, and of the rest anything may have arrived.
class Disk {
public:
    /// `root`: the folder that was recorded, as it is before the program starts; what is in it is sure.
    explicit Disk(const QString &root);

    void apply(const Event &event);
    /// A state in which the power may leave it now.
    [[nodiscard]] Files after(Arrived arrived, QRandomGenerator &random) const;

private:
    struct Write {
        qint64 at;
        QByteArray bytes; ///< null: the file ends at `at` from now on
    };
    struct File {
        QByteArray sure;
        QList<Write> pending;
    };
    struct Name {
        quint64 inode = 0; ///< 0: a folder
        friend bool operator==(const Name &, const Name &) = default;
    };
    using Names = QMap<QByteArray, Name>;
    struct NameChange {
        QByteArray gone; ///< may be empty
        QByteArray come; ///< may be empty
        Name name;
        [[nodiscard]] bool isIn(const QByteArray &folder) const;
        void applyTo(Names &names) const;
    };
    static void applyTo(QByteArray &bytes, const Write &write);
    [[nodiscard]] QByteArray contentAfter(const File &file, Arrived arrived, QRandomGenerator &random) const;
    [[nodiscard]] Names namesAfter(Arrived arrived, QRandomGenerator &random) const;
    void change(const NameChange &change);
    void sync(const Event &event);

    QByteArray m_root;
    QHash<quint64, File> m_files;
    Names m_names; // as the program sees them
    Names m_sure;
    QList<NameChange> m_pending;
};

}

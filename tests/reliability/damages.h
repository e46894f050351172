// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

namespace Crossread::Test {

/// What becomes of a project file in bad hands or on a bad disk.
enum class Damage {
    Truncated,
    ZeroedPages,
    FlippedBits,
    OverwrittenBytes,
    Header, ///< one field of SQLite's first hundred bytes
    SwappedPages,
    DuplicatedPage, ///< one lies where another was
    Grown, ///< something stands behind its end
    ForeignLog, ///< the log of another project beside it
    FlippedLog, ///< its own log, with flipped bits
    CutLog, ///< its own log, as far as it had come
    Trigger, ///< these are done by SQL, as whoever wants to do harm does
    View,
    ForeignTable,
    WrongType, ///< a value of a type that its column cannot have; the schema says nothing of it
    WrongValue, ///< of the right type, behind the back of the proofs
    LostRow,
    NewerVersion,
};
constexpr int damageCount = 18;

/// A sound project, and what may lie beside it.
struct SoundProject {
    QByteArray bytes;
    QByteArray before; ///< the file before its last acts
    QByteArray log; ///< a log with those, that belongs to `before`
    QByteArray foreignLog; ///< of another project
};

/// Makes a damaged project at `path`, and a log where it has one; says what was done. `hasLatest` is false where the log
/// may hold the last acts or not: then the file without them is as good an answer.
[[nodiscard]] QString makeDamaged(
    const QString &path, const SoundProject &sound, Damage damage, QRandomGenerator &random, bool &hasLatest);

}

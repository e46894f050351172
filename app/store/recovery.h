// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"

#include <QStringList>

namespace Crossread::Store {

/// What a recovery brought back, for the reader.
struct Recovered {
    struct Count {
        int back = 0;
        int known = 0; ///< that there were, as far as anything tells
    };
    QString aside; ///< where the damaged file now also lies, with its log, untouched
    Count documents;
    Count annotations;
    Count codes;
    Count links;
    Count topics;
    int fromHistory = 0; ///< things that only the history still had as they were
    int fromBackups = 0; ///< things that only a backup still had
    /// One translated sentence for each thing that is lost, or may not be as it was, and for each text with a gap; also
    /// where all may be there and nothing shows it.
    QStringList losses;
    /// What the project says is what it said last. How far back the history goes is no part of that.
    [[nodiscard]] bool isWhole() const { return losses.isEmpty(); }
};

/// Makes a new project at `output` of all that can be read of a damaged one: with its log where that is its own; with its
/// indexes made anew; else row by row. What rows lack comes from the history, and what that lacks from `backups`, newest
/// first; each is a project or a journal. A journal can also stand for the damaged file. `texts` are files for documents of
/// which nothing is left, known by their names. The damaged file and its log are copied aside first, and are themselves
/// never touched.
/// Errors: NotFound, IsFolder, NotReadable, AlreadyExists, NotWritable, DiskFull, NotAProject where nothing of a project is
/// in the file, Canceled.
[[nodiscard]] Core::Result<Recovered> recover(const QString &damaged, const QString &output, const QStringList &backups,
    const QStringList &texts = {}, const Core::Progress &progress = Core::Progress());

}

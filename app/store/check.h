// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "store/migrations.h"
#include "store/projectfile.h"

namespace Crossread::Store {

/// What a check of a project looks at, in this order.
enum class Checked : int {
    Pages, ///< the pages of the file and how they hang together
    Tables, ///< whether they are those of a project
    Texts, ///< the kept bytes of every document, against their hash
    Rows, ///< every row, against its proof
    References, ///< whether what is referred to is there
    History, ///< every act, against its proof; and whether things are as the last act left them
    Places, ///< whether annotations and links stand on their words; looked at by Project::check() alone
};
constexpr int checkedCount = 7;

/// What a check has found. Sentences are translated, in plain words.
struct CheckReport {
    struct Finding {
        Checked where = Checked::Pages;
        QString sentence;
    };
    QList<Finding> findings;
    QList<Checked> looked; ///< at these; the others could not be looked at
    int documents = 0;
    int annotations = 0;
    int codes = 0;
    int acts = 0;

    [[nodiscard]] bool isFine() const { return findings.isEmpty(); }
    void add(Checked where, const QString &sentence) { findings.append({where, sentence}); }
};

/// Gives the bytes of a document, as they are, whether or not they fit their hash.
using ReadBytes = std::function<Core::Result<QByteArray>(Core::DocumentId)>;
/// What else is to be looked at where the rows can be read: by those who know what the bytes say.
using MoreChecks = std::function<void(CheckReport &report, const Contents &contents, const ReadBytes &bytes)>;

/// Checks an open database of today's version. Reads only. Errors: Canceled; anything else that goes wrong is a finding.
[[nodiscard]] Core::Result<CheckReport> checkDatabase(
    Database &database, const Core::Progress &progress, const MoreChecks &more = {});

/// Checks a file that nobody has open; changes no byte of it, nor of a log beside it. A project of an earlier version is
/// checked as it is after the upgrade. Errors: NotFound, IsFolder, NotReadable, LockedProject, NotAProject, Canceled.
[[nodiscard]] Core::Result<CheckReport> checkFile(
    const QString &path, const Core::Progress &progress = Core::Progress(), const MoreChecks &more = {});

}

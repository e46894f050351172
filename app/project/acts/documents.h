// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/acts/act.h"
#include "project/project.h"

namespace Crossread::Project::Acts {

// Errors as of the functions of Project that are called alike.
/// How a document that comes in is recorded; `imported` is its text. Its options hold what it was really read with.
[[nodiscard]] Core::DocumentRecord recordFor(
    const Data &data, const NewDocument &document, const Core::Document &imported, const QDateTime &now);
[[nodiscard]] Core::ChangeSet addDocument(const Core::DocumentRecord &record);
[[nodiscard]] Core::Result<Core::ChangeSet> describeDocument(
    const Data &data, Core::DocumentId id, const QString &name, const Core::Metadata &metadata);
[[nodiscard]] Core::Result<Core::ChangeSet> setGroup(
    const Data &data, const QList<Core::DocumentId> &ids, const QString &group);
[[nodiscard]] Core::Result<Core::ChangeSet> moveGroup(const Data &data, const QString &from, const QString &to);
[[nodiscard]] Core::Result<Core::ChangeSet> setDocumentMemo(const Data &data, Core::DocumentId id, const QString &memo);
[[nodiscard]] Core::Result<LongAct> removeDocument(const Data &data, Core::DocumentId id);
/// The record as it will be; the same as before where nothing would change.
[[nodiscard]] Core::Result<Core::DocumentRecord> recordReadWith(
    const Data &data, Core::DocumentId id, const Core::ImportOptions &options);
/// Who speaks in the other documents; unset: not known.
using Beside = std::optional<QSet<QString>>;
/// `now`: the text so far, which tells where its passages stand in the file; null: their words must do.
[[nodiscard]] LongAct changeImport(const Data &data, const Core::DocumentRecord &after,
    const Core::DocumentPtr &imported, const Core::DocumentPtr &now, const Beside &beside);
/// Another document in the place of one, under its name, with all that is said of it and anchored in it.
[[nodiscard]] LongAct replaceDocument(const Data &data, Core::DocumentId id, const Core::DocumentRecord &fresh,
    const Core::DocumentPtr &imported, const Core::DocumentPtr &now, const Beside &beside);
[[nodiscard]] Project::ImportEffect effectOf(
    const Data &data, Core::DocumentId id, const Core::Document &imported, const Core::Document *now, bool another);

}

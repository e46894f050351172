// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/formats.h"
#include "project/project.h"

/// All memos of a project, whatever they are written on.
namespace Crossread::Library {

/// What a memo is on; nothing: the project. Speakers go by their names.
using MemoOf = std::variant<std::monostate, Core::DocumentId, QString, Core::CodeId, Core::AnnotationId>;

struct Memo {
    MemoOf of;
    QString on; ///< the name of what it is on, or the words
    QString text;
    friend bool operator==(const Memo &, const Memo &) = default;
};
/// Those that say something: the project's, then those of documents, speakers, codes and annotations, in their orders.
[[nodiscard]] QList<Memo> memosOf(const Project::Data &data);
/// The memo on one thing, also where nothing is written on it yet; nothing where the thing is not there.
[[nodiscard]] std::optional<Memo> memoOn(const Project::Data &data, const MemoOf &of);
/// Errors: as the act of that kind.
[[nodiscard]] Core::Result<void> setMemo(Project::Project &project, const MemoOf &of, const QString &text);

/// Tells it from what any other memo is on.
[[nodiscard]] QString memoKey(const MemoOf &of);
[[nodiscard]] QString memoKindName(const MemoOf &of); ///< "Document", for readers
[[nodiscard]] QString memoKindKey(const MemoOf &of); ///< "document", for programs

/// These memos, whole: to be read one below the other, or a row each.
[[nodiscard]] Formats::Content contentOf(const QList<Memo> &memos);

}

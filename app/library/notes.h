// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/excerpts.h"

/// The annotations as notes for Obsidian, Zotero and other programs that keep Markdown.
namespace Crossread::Library {

/// A note for a document: front matter with what a citation needs and a key of its own, then each excerpt as a block
/// quotation with its citation, codes as tags, the memo, and a block id that stays the same.
struct Note {
    QString name; ///< of its file, with ".md"; unique among the others
    QByteArray content; ///< ends with notesEnd
};
/// What stands behind it in a note is the reader's own.
inline constexpr QLatin1StringView notesEnd("%% Crossread ends here: what stands below stays when it writes again %%");

/// A code as a tag in a note: its path with slashes, which makes tags below tags; no blanks, and nothing that ends one.
[[nodiscard]] QString tagFor(const QString &path);

/// One for each document with excerpts. Errors: as annotationExcerpts().
[[nodiscard]] Core::Result<QList<Note>> notesOf(
    Project::Snapshot &project, const ExcerptChoice &choice = {}, const Core::Progress &progress = {});

/// Writes them into the folder, made where it is not there. A note of an earlier time is written anew up to its end, and
/// what the reader has written below stays. Returns how many notes. Errors: AlreadyExists where a file of that name is no
/// note of ours, and Canceled: then nothing is written; those of writeFilesChecked().
[[nodiscard]] Core::Result<int> exportNotes(Project::Snapshot &project, const QString &folder,
    const ExcerptChoice &choice = {}, const Core::Progress &progress = {});

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QStringList>

#include <optional>

class QMimeData;

/// Which files are meant, and what a reader of them is called: all from the registry of formats.
namespace Crossread::Window {

/// The files themselves, and for a folder all in it and below, each folder in the order in which people count ("2" before
/// "10"), hidden ones left out. At most some thousand.
[[nodiscard]] QStringList gathered(const QStringList &paths);
/// Files and folders that are dropped.
[[nodiscard]] QStringList droppedPaths(const QMimeData &data);
/// The copied text as a document: as the web page that a browser or word processor says it is, else as plain text.
/// Nothing where there is none.
[[nodiscard]] std::optional<Project::NewDocument> documentFrom(const QMimeData *copied);
/// For a file dialog: all formats together, each by itself, and all files.
[[nodiscard]] QString fileFilter();

}

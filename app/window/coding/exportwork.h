// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/counting.h"
#include "exchange/package.h"
#include "export/content.h"
#include "library/excerpts.h"
#include "project/snapshot.h"

namespace Crossread::Window {

/// What is to go out and how, as it was chosen: a value, for another thread than the window's.
struct ExportWork {
    enum class What { Excerpts, Notes, Text, Codes, References, WebAnnotations, Project, Codebook, Folder };

    What what = What::Excerpts;
    Library::ExcerptChoice among = {}; ///< only its document counts for Text, References and WebAnnotations
    std::optional<Formats::Format> format = {}; ///< of Excerpts, Text, Codes and References
    Formats::Options options = {};
    Export::Grouping grouping = Export::Grouping::Document;
    Core::CitationStyle citations = Core::CitationStyle::Own; ///< of Excerpts in tables and data
    Exchange::Counting::Unit unit = Exchange::Counting::Unit::CodePoint; ///< of Project
    std::shared_ptr<const Exchange::Package> package = {}; ///< of Project and Folder, where it has been made already

    /// Writes the file, or into the folder. Errors: those of library/ and of writing; Canceled, and then nothing is written.
    [[nodiscard]] Core::Result<void> write(
        Project::Snapshot &project, const QString &path, const Core::Progress &progress) const;

private:
    [[nodiscard]] Core::Result<std::shared_ptr<const Exchange::Package>> packed(
        Project::Snapshot &project, const Core::Progress &progress) const;
    [[nodiscard]] Core::Result<QByteArray> content(Project::Snapshot &project, const Core::Progress &progress) const;
};

}

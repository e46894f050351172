// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/table.h"
#include "library/searching.h"
#include "retrieve/concordance.h"
#include "retrieve/wordcounts.h"

/// Words and hits as tables, for lists in the window and for files.
namespace Crossread::Library {

/// For any thread. Errors: those of reading a text, Canceled.
[[nodiscard]] Core::Result<Retrieve::WordCounts> countWords(
    const QList<Searchable> &documents, const Project::Sources &sources, const Core::Progress &progress = {});
[[nodiscard]] Core::Result<QList<Retrieve::Collocate>> collocatesOf(const QString &word, int window,
    const QList<Searchable> &documents, const Project::Sources &sources, const Core::Progress &progress = {});
constexpr int leastTogether = 3; ///< of collocates: what stands there once or twice is chance

/// Columns: word, count, per_million; with a comparison also elsewhere, elsewhere_per_million, log_likelihood.
[[nodiscard]] Formats::Table tableOf(const QList<Retrieve::CountedWord> &words, qint64 total, qint64 elsewhere = 0);
/// Columns: word, together, before, behind, count, log_likelihood, mutual_information.
[[nodiscard]] Formats::Table tableOf(const QList<Retrieve::Collocate> &collocates);
/// Columns: document, speaker, before, found, behind. `nameOf` a document.
[[nodiscard]] Formats::Table tableOf(const QList<Retrieve::ContextLine> &lines, const Project::Data &data);

}

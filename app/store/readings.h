// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "store/database.h"

#include <optional>

/// The reading texts in a project file, packed (packeddocument.h) and in parts. One for each document and way to read it.
namespace Crossread::Store {

struct ReadingKey {
    Core::DocumentId document;
    Core::ImportOptions options;
};

/// Within a transaction. Part 0 begins anew; with `sha256`, of all parts together, this is the last one, and the text counts.
[[nodiscard]] Core::Result<void> keepReadingPart(
    Database &database, const ReadingKey &key, int number, const QByteArray &bytes, const QByteArray &sha256 = {});

/// A text that counts; nothing where there is none.
struct ReadingHead {
    qint64 id = 0;
    QByteArray sha256;
};
[[nodiscard]] Core::Result<std::optional<ReadingHead>> readingHead(Database &database, const ReadingKey &key);
/// Empty after the last one.
[[nodiscard]] Core::Result<QByteArray> readingPart(Database &database, qint64 id, int number);
[[nodiscard]] bool hasUnfinishedReadings(Database &database);
/// Within a transaction: takes out what a program that was killed has left, and the texts of documents that never came.
[[nodiscard]] Core::Result<void> dropUnfinishedReadings(Database &database);

}

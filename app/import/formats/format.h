// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "import/extracted.h"

#include <QByteArray>

namespace Crossread::Import {

/// What a reader can ask for beside the bytes.
struct ReadRequest {
    QString name; ///< of the file, for errors and for what only the name tells
    QString encoding; ///< chosen by hand; empty: found out
    QString password; ///< of an encrypted file, where the reader of the text gave one
    /// Which field or column holds the words, where the file does not say: one of those that FieldNeeded
    /// named in its detail, where they are parted by ", ".
    QString field;
};

/// What a format can say of a text, for the one line in the import dialog about what it cannot.
enum class Knowledge { Pages = 1, Times = 2, Speakers = 4, Structure = 8, Metadata = 16 };
Q_DECLARE_FLAGS(KnowledgeSet, Knowledge)

/// One format that can be opened. The registry below is the only list of them: file dialog, drop, MIME declarations and
/// --help are made from it.
struct Format {
    QString id; ///< "docx": stored with the document, never changed
    int version = 1; ///< raised whenever the same bytes would read otherwise; stored with the document
    QString (*name)() = nullptr; ///< translated: "Word document"
    QStringList suffixes; ///< lower case, without a dot; the first is the usual one; none: known only to be refused
    QStringList mimeTypes;
    KnowledgeSet knows;
    /// Parses a container, XML or PDF: only ever read in the worker process.
    bool heavy = false;
    /// Whether source positions count in the file itself, which is text, and not in the text that is extracted from it; see
    /// Core::Document::sourceMap.
    bool countsInFile = false;
    /// How sure it is that these are its bytes, 0 (no) to 100: by their first 64 KiB and the name. Bytes count for more than a
    /// suffix, which alone is worth 20 at most.
    int (*sureness)(QByteArrayView head, const QString &fileName) = nullptr;
    /// Errors: EmptyFile, BinaryFile, DamagedFile, PasswordNeeded, NoText, NotSupported, TooLarge, WrongFormat, FieldNeeded,
    /// UnknownEncoding, UndecodableBytes, Canceled.
    Core::Result<Extracted> (*read)(
        const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress) = nullptr;
};

/// Every format, in the order the file dialog names them. Plain text comes last: it takes what nobody else does.
[[nodiscard]] const QList<Format> &formats();
[[nodiscard]] const Format *formatOfId(const QString &id);
/// The format that is surest of these bytes.
[[nodiscard]] const Format &formatOf(QByteArrayView head, const QString &fileName);

/// Each format's own file defines one of these; the list is in formats.cpp.
[[nodiscard]] Format docx();
[[nodiscard]] Format odt();
[[nodiscard]] Format pdf();
[[nodiscard]] Format html();
[[nodiscard]] Format epub();
[[nodiscard]] Format foreign();
[[nodiscard]] Format subRip();
[[nodiscard]] Format webVtt();
[[nodiscard]] Format sbv();
[[nodiscard]] Format subStation();
[[nodiscard]] Format timedText();
[[nodiscard]] Format jsonTranscript();
[[nodiscard]] Format markdown();
[[nodiscard]] Format csvTable();
[[nodiscard]] Format rtf();
[[nodiscard]] Format tei();
[[nodiscard]] Format bundestag();
[[nodiscard]] Format parlparse();
[[nodiscard]] Format elan();
[[nodiscard]] Format exmaralda();
[[nodiscard]] Format transcriber();
[[nodiscard]] Format chat();
[[nodiscard]] Format otherXml();
[[nodiscard]] Format plainText();

}

Q_DECLARE_OPERATORS_FOR_FLAGS(Crossread::Import::KnowledgeSet)

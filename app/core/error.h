// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Crossread::Core {

/// What can go wrong for reasons outside the program. The sentence for the user comes from Error::sentence().
enum class ErrorCode {
    Canceled,
    // files
    NotFound,
    IsFolder,
    NotReadable,
    NotWritable,
    DiskFull,
    WriteFailed,
    TooLarge,
    NameTooLong,
    NameNotText,
    WouldBeLost,
    // documents
    EmptyFile,
    BinaryFile,
    UnknownEncoding,
    UndecodableBytes,
    DamagedFile,
    WrongFormat,
    NotSupported,
    PasswordNeeded,
    NoText,
    FieldNeeded,
    ReaderFailed,
    ReaderMissing,
    TooCostly,
    // projects
    NotAProject,
    NewerProject,
    ReadOnlyProject,
    LockedProject,
    DamagedProject,
    DamagedTexts,
    AlteredAct,
    AlreadyExists,
    StoreFailed,
    Busy,
    StrayedProject,
    LatestMissing,
    ForeignLog,
    SecondName,
    SharedFolder,
    // requests
    NoSuchDocument,
    NoSuchAnnotation,
    NoSuchCode,
    HeadingCode,
    CodeInUse,
    NoSuchAttribute,
    BadValue,
    QuoteNotFound,
    QuoteAmbiguous,
    BadRange,
    BadPattern,
    PatternTooCostly,
    BadArgument,
};

/// A failure that the user can meet: what, which file or name, and what the system said.
struct Error {
    ErrorCode code;
    QString subject; ///< the path, name or quote it is about
    QString detail; ///< the system's or the library's own words, may be empty

    /// One translated sentence, or two: what happened, and the way out.
    [[nodiscard]] QString sentence() const;
};

template <typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(
    ErrorCode code, const QString &subject = {}, const QString &detail = {})
{
    return std::unexpected(Error{code, subject, detail});
}

}

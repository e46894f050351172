// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "review/coverage.h"

namespace Crossread::Review {

/// What a verification report tells of one article: nothing is left to look up.
struct Report {
    QString transcriptName; ///< in the project, or the file's
    QString articleName;
    Core::DocumentPtr transcript;
    Core::DocumentPtr article;
    QList<Compare::Remark> remarks;
    QList<Finding> findings;
    Coverage coverage;
    QString coder; ///< who hands it out; may be empty
    QDateTime made; ///< UTC; null: not written, so that the same comparison gives the same bytes
};

enum class ReportFormat { Html, Markdown, Csv, Json, Text };

/// "html", "markdown" or "md", "csv", "json", "text". Error: BadArgument.
[[nodiscard]] Core::Result<ReportFormat> reportFormatFromName(QStringView name);

/// The bytes of the whole file, UTF-8. The same report gives the same bytes. Summary and coverage come first, then each
/// statement: verdict, differences, place in the transcript, confidence, the reader's ruling and note; the method in one
/// paragraph. HTML is self-contained; CSV is RFC 4180 and safe for spreadsheets; positions in CSV and JSON count code
/// points of the source files. JSON is what `crossread-cli compare` prints.
[[nodiscard]] QByteArray renderReport(const Report &report, ReportFormat format);

}

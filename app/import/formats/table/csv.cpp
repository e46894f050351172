// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"
#include "import/formats/table/columns.h"
#include "import/formats/table/csvparser.h"
#include "import/text/decoder.h"

#include <QCoreApplication>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &progress)
{
    auto decoded = decode(bytes, request.name, request.encoding, progress);
    if (!decoded)
        return std::unexpected(decoded.error());
    const QChar separator = separatorOf(decoded->text);
    const CsvTable table = parseCsv(decoded->text, separator.isNull() ? QChar(u',') : separator);
    if (table.tooWide)
        return Core::failure(Core::ErrorCode::DamagedFile, request.name);
    if (table.rows.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    if (progress.isCanceled())
        return Core::failure(Core::ErrorCode::Canceled);
    const Columns columns = columnsOf(table.rows, request.field);
    if (columns.text < 0) {
        QStringList candidates = wordyColumns(table.rows, columns);
        if (candidates.isEmpty())
            candidates = columns.names;
        return Core::failure(Core::ErrorCode::FieldNeeded, request.name, candidates.join(QLatin1StringView(", ")));
    }
    ExtractedBuilder builder;
    writeCues(builder, cuesOf(table.rows, columns));
    if (table.cut)
        builder.remark(Words::tr("The file ends inside a quoted cell; what follows may be missing."));
    Extracted extracted = builder.take();
    if (extracted.text.isEmpty())
        return Core::failure(Core::ErrorCode::EmptyFile, request.name);
    sayHowDecoded(extracted, *decoded);
    return extracted;
}

bool isNamed(const QString &fileName)
{
    return fileName.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive)
        || fileName.endsWith(QLatin1StringView(".tsv"), Qt::CaseInsensitive)
        || fileName.endsWith(QLatin1StringView(".tab"), Qt::CaseInsensitive);
}

// Any text has commas; a table is one whose first row names columns that speech is in. Else its name has to say it.
int sureness(QByteArrayView head, const QString &fileName)
{
    const auto decoded = decode(head.first(std::min<qsizetype>(head.size(), 8192)).toByteArray(), fileName);
    if (!decoded)
        return isNamed(fileName) ? 20 : 0;
    const QChar separator = separatorOf(decoded->text);
    if (separator.isNull())
        return isNamed(fileName) ? 20 : 0;
    const Columns columns = columnsOf(parseCsv(decoded->text, separator).rows, {});
    const bool speech = columns.head && columns.text >= 0 && (columns.speaker >= 0 || columns.begin >= 0);
    return (speech ? 60 : 0) + (isNamed(fileName) ? 30 : 0);
}

}

Format csvTable()
{
    Format format;
    format.id = QStringLiteral("csv");
    format.name = [] { return Words::tr("Table (CSV, TSV)"); };
    format.suffixes = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab")};
    format.mimeTypes = {QStringLiteral("text/csv"), QStringLiteral("text/tab-separated-values")};
    format.knows = Knowledge::Times | Knowledge::Speakers;
    format.sureness = sureness;
    format.read = read;
    return format;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report.h"

#include "review/reportrenderers.h"

namespace Crossread::Review {

Core::Result<ReportFormat> reportFormatFromName(QStringView name)
{
    if (name == u"html")
        return ReportFormat::Html;
    if (name == u"markdown" || name == u"md")
        return ReportFormat::Markdown;
    if (name == u"csv")
        return ReportFormat::Csv;
    if (name == u"json")
        return ReportFormat::Json;
    if (name == u"text")
        return ReportFormat::Text;
    return Core::failure(Core::ErrorCode::BadArgument, name.toString());
}

QByteArray renderReport(const Report &report, ReportFormat format, const ReportOptions &options)
{
    switch (format) {
    case ReportFormat::Html: return renderHtml(report).toUtf8();
    case ReportFormat::Markdown: return renderMarkdown(report).toUtf8();
    case ReportFormat::Csv: return renderCsv(report, options).toUtf8();
    case ReportFormat::Json: return renderJson(report);
    case ReportFormat::Text: return renderText(report).toUtf8();
    }
    Q_UNREACHABLE_RETURN({});
}

}

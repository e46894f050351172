// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flow.h"
#include "formats/words.h"
#include "formats/writers.h"

#include <xlsxwriter.h>

#include <QScopeGuard>

#include <cstdlib>

namespace Crossread::Formats {

namespace {

constexpr qsizetype mostInCell = 32'767; // of UTF-16 units, in any spreadsheet
constexpr double narrowest = 8;
constexpr double widest = 60;

QByteArray cellText(const QString &text)
{
    static const QString cutSign = QStringLiteral(" […]");
    const QString whole = withoutControls(text);
    if (whole.size() <= mostInCell)
        return whole.toUtf8();
    qsizetype end = mostInCell - cutSign.size();
    end -= whole[end].isLowSurrogate() ? 1 : 0;
    return (whole.first(end) + cutSign).toUtf8();
}

/// Every text is written as text: no spreadsheet takes it for a formula, whatever it begins with.
void fillBook(lxw_workbook *book, const Table &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *strong = workbook_add_format(book);
    format_set_bold(strong);
    lxw_format *wrapped = workbook_add_format(book);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    lxw_format *top = workbook_add_format(book);
    format_set_align(top, LXW_ALIGN_VERTICAL_TOP);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_write_string(sheet, 0, column, cellText(table.columns[i].head).constData(), strong);
        qsizetype longest = table.columns[i].head.size() + 2;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QString cell = table.rows[row].value(i);
            longest = std::max(longest, cell.size());
            const auto line = static_cast<lxw_row_t>(row + 1);
            bool isNumber = table.columns[i].content == Table::Content::Number;
            const double number = isNumber ? cell.toDouble(&isNumber) : 0;
            if (isNumber)
                worksheet_write_number(sheet, line, column, number, top);
            else if (!cell.isEmpty())
                worksheet_write_string(sheet, line, column, cellText(cell).constData(), wrapped);
        }
        worksheet_set_column(
            sheet, column, column, std::clamp(static_cast<double>(longest), narrowest, widest), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.isEmpty())
        worksheet_autofilter(
            sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), static_cast<lxw_col_t>(table.columns.size() - 1));
}

QByteArray writtenXlsx(const Table &table)
{
    const char *buffer = nullptr;
    size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    lxw_workbook *book = workbook_new_opt(nullptr, &options);
    if (book == nullptr)
        return {};
    lxw_doc_properties properties{};
    properties.created = 315'532'800; // 1980, as in every zip of ours: the same table gives the same bytes
    workbook_set_properties(book, &properties);
    fillBook(book, table);
    const lxw_error error = workbook_close(book); // frees the book
    const auto freeing = qScopeGuard([&buffer] { std::free(const_cast<char *>(buffer)); });
    return error == LXW_NO_ERROR && buffer != nullptr ? QByteArray(buffer, static_cast<qsizetype>(size)) : QByteArray();
}

}

Format xlsx()
{
    return {.name = QStringLiteral("xlsx"),
        .suffix = QStringLiteral("xlsx"),
        .description = [] { return Words::tr("XLSX, for Excel and LibreOffice Calc"); },
        .takes = [](const Content &content) { return bool(content.table); },
        .write = [](const Content &content, const Options &) { return writtenXlsx(content.table()); }};
}

}

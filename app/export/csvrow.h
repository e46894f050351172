// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Crossread::Export {

/// One record of CSV as RFC 4180 has it. `spreadsheetSafe`: text that a spreadsheet would run as a formula (a leading
/// = + - @, tab or line end) has a ' before it.
class CsvRow {
public:
    enum class Content { Text, Value }; ///< what a user wrote or read; what the program made and needs no '

    explicit CsvRow(bool spreadsheetSafe)
        : m_spreadsheetSafe(spreadsheetSafe)
    {
    }

    void add(const QString &field, Content content = Content::Text);
    void addNumber(qsizetype number, bool known); ///< not known: an empty field

    [[nodiscard]] QString line() const; ///< with its line end

private:
    QStringList m_fields;
    bool m_spreadsheetSafe;
};

/// What the file begins with: a byte order mark, so that a spreadsheet reads the letters right, or nothing.
[[nodiscard]] QString csvBegin(bool spreadsheetSafe);

}

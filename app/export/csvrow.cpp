// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvrow.h"

namespace Crossread::Export {

namespace {

constexpr QStringView formulaStarts = u"=+-@\t\r\n＝＋－＠";

}

void CsvRow::add(const QString &field, Content content)
{
    QString value = field;
    if (m_spreadsheetSafe && content == Content::Text && !value.isEmpty() && formulaStarts.contains(value.front()))
        value.prepend(u'\'');
    const bool quoted = value.contains(u'"') || value.contains(u',') || value.contains(u'\n') || value.contains(u'\r')
        || value.startsWith(u' ') || value.endsWith(u' ');
    m_fields.append(quoted ? u'"' + value.replace(u'"', QLatin1StringView("\"\"")) + u'"' : value);
}

void CsvRow::addNumber(qsizetype number, bool known)
{
    add(known ? QString::number(number) : QString(), Content::Value);
}

QString CsvRow::line() const
{
    return m_fields.join(u',') + u"\r\n";
}

QString csvBegin(bool spreadsheetSafe)
{
    return spreadsheetSafe ? QString(QChar(QChar::ByteOrderMark)) : QString();
}

}

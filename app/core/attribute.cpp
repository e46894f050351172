// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attribute.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Crossread::Core {

using namespace Qt::StringLiterals;

QString valueOf(const QList<AttributeValue> &values, AttributeId attribute)
{
    const auto found = std::ranges::find(values, attribute, &AttributeValue::attribute);
    return found == values.cend() ? QString() : found->value;
}

void setValue(QList<AttributeValue> &values, AttributeId attribute, const QString &value)
{
    const auto found = std::ranges::find(values, attribute, &AttributeValue::attribute);
    if (found == values.end() && !value.isEmpty())
        values.append({attribute, value});
    else if (found != values.end() && value.isEmpty())
        values.erase(found);
    else if (found != values.end())
        found->value = value;
}

bool isPartialDate(QStringView text)
{
    constexpr qsizetype year = 4;
    constexpr qsizetype month = 7;
    const auto isDigit = [](QChar unit) { return u'0' <= unit && unit <= u'9'; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const bool isDash = i == year || i == month; isDash ? text[i] != u'-' : !isDigit(text[i]))
            return false;
    }
    const QString rest = text.size() == year ? u"-01-01"_s : text.size() == month ? u"-01"_s : QString();
    return QDate::fromString(text + rest, Qt::ISODate).isValid() && text.size() + rest.size() == month + 3;
}

std::optional<std::pair<QDate, QDate>> daysOf(QStringView date)
{
    const QList<QStringView> parts = date.left(10).split(u'-');
    const int year = parts.value(0).toInt();
    const int month = parts.value(1).toInt();
    const int day = parts.value(2).toInt();
    const QDate first(year, std::max(month, 1), std::max(day, 1));
    if (year == 0 || !first.isValid())
        return {};
    return std::pair(first, day > 0 ? first : month > 0 ? first.addMonths(1).addDays(-1) : QDate(year, 12, 31));
}

std::optional<QString> checkedValue(const Attribute &attribute, const QString &text)
{
    const QString value = text.trimmed();
    bool is = true;
    if (value.isEmpty())
        return value;
    switch (attribute.type) {
    case AttributeType::Text: break;
    case AttributeType::Number: is = std::isfinite(QLocale::c().toDouble(value, &is)) && is; break;
    case AttributeType::Date: is = isPartialDate(value); break;
    case AttributeType::Choice: is = attribute.choices.contains(value); break;
    }
    return is ? std::optional(value) : std::nullopt;
}

}

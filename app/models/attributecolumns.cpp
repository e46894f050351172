// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attributecolumns.h"

#include "library/attributetable.h"

#include <QCoreApplication>
#include <QLocale>

namespace Crossread::Models {

using namespace Core;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr int toTheRight = Qt::AlignRight | Qt::AlignVCenter;

}

AttributeColumns::AttributeColumns(const Project::Project &project, AttributeOf of, int firstColumn)
    : m_project(project)
    , m_of(of)
    , m_first(firstColumn)
{
    update();
}

const Attribute *AttributeColumns::at(int column) const
{
    return column < m_first || column - m_first >= m_attributes.size() ? nullptr : &m_attributes[column - m_first];
}

QVariant AttributeColumns::header(const Attribute &attribute, int role) const
{
    if (role == Qt::DisplayRole)
        return attribute.name;
    if (role == AttributeRole)
        return QVariant::fromValue(attribute);
    if (role == Qt::ToolTipRole)
        //: the name of an attribute, and what can be said there: text, a number …
        return Words::tr("%1 (%2)").arg(attribute.name, Library::attributeTypeName(attribute.type));
    return {};
}

QVariant AttributeColumns::cell(const Attribute &attribute, const QList<AttributeValue> &values, int role) const
{
    const bool isNumber = attribute.type == AttributeType::Number;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return valueOf(values, attribute.id);
    case Qt::TextAlignmentRole: return isNumber ? QVariant(toTheRight) : QVariant();
    case AttributeRole: return QVariant::fromValue(attribute);
    case SortRole: {
        const QString value = valueOf(values, attribute.id);
        return isNumber && !value.isEmpty() ? QVariant(QLocale::c().toDouble(value)) : QVariant(value);
    }
    default: return {};
    }
}

QVariant memoCell(const QString &memo, int role)
{
    constexpr qsizetype longest = 300; // more is not seen in a row
    const bool isShown = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole;
    return isShown ? QVariant(memo.left(longest).simplified()) : QVariant();
}

QVariant countCell(std::optional<qint64> count, int role)
{
    switch (role) {
    case Qt::DisplayRole: return count ? QVariant(QLocale().toString(*count)) : QVariant();
    case Qt::TextAlignmentRole: return toTheRight;
    case SortRole: return count.value_or(-1);
    default: return {};
    }
}

}

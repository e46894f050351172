// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablefilter.h"

#include "core/id.h"
#include "models/attributecolumns.h"

namespace Crossread::Models {

namespace {

bool isGroup(const QModelIndex &index)
{
    const QVariant document = index.data(DocumentRole);
    return document.isValid() && document.value<Core::DocumentId>().isNull();
}

bool saysNothing(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isEmpty();
}

}

TableFilter::TableFilter(QAbstractItemModel &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    // Without a language there is nothing that would know numbers.
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&table);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void TableFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto stands = [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex cell = sourceModel()->index(row, column, parent);
            if (cell.data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return std::ranges::all_of(m_words, stands);
}

bool TableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (isGroup(left) != isGroup(right))
        return isGroup(left) == (sortOrder() == Qt::AscendingOrder);
    const QVariant one = left.data(SortRole);
    const QVariant other = right.data(SortRole);
    // What says nothing comes last, whichever way round.
    if (saysNothing(one) != saysNothing(other))
        return saysNothing(one) != (sortOrder() == Qt::AscendingOrder);
    if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString)
        return m_collator.compare(one.toString(), other.toString()) < 0;
    return one.toDouble() < other.toDouble();
}

}

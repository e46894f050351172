// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonfilter.h"

#include "core/fold.h"

namespace Crossread::Models {

ComparisonFilter::ComparisonFilter(ComparisonModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ComparisonModel::SortRole);
    setSortLocaleAware(true);
    setSourceModel(&source);
}

void ComparisonFilter::setText(const QString &text)
{
    if (const QString folded = Core::folded(text.trimmed()); folded != std::exchange(m_text, folded))
        invalidate();
}

void ComparisonFilter::setOnly(Only only, Review::Outcome outcome)
{
    m_only = only;
    m_outcome = outcome;
    invalidate();
}

bool ComparisonFilter::isActive() const
{
    return !m_text.isEmpty() || m_only != Only::All;
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto value = [&index](ComparisonModel::Role role) { return index.data(role); };
    switch (m_only) {
    case Only::All: break;
    case Only::Alerts:
        if (!value(ComparisonModel::AlertRole).toBool())
            return false;
        break;
    case Only::Undecided:
        if (value(ComparisonModel::DecidedRole).toBool())
            return false;
        break;
    case Only::Changed:
        if (!value(ComparisonModel::ChangedRole).toBool())
            return false;
        break;
    case Only::Outcome:
        if (value(ComparisonModel::OutcomeRole).toInt() != int(m_outcome))
            return false;
        break;
    }
    return m_text.isEmpty() || Core::folded(value(ComparisonModel::SearchRole).toString()).contains(m_text);
}

}

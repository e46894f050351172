// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisonmodel.h"

#include <QSortFilterProxyModel>

namespace Crossread::Models {

/// Sorts the statements by the raw values of a column and lets through those that are asked for.
class ComparisonFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// What to show besides one outcome alone.
    enum class Only { All, Alerts, Undecided, Changed, Outcome };

    explicit ComparisonFilter(ComparisonModel &source, QObject *parent = nullptr);

    void setText(
        const QString &text); ///< words of the statement, passage, speakers or note; case and kinds of quotes aside
    void setOnly(
        Only only, Review::Outcome outcome = Review::Outcome::NotFound); ///< the outcome counts for Only::Outcome
    [[nodiscard]] bool isActive() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text; ///< folded
    Only m_only = Only::All;
    Review::Outcome m_outcome = Review::Outcome::NotFound;
};

}

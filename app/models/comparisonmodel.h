// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisonindex.h"

#include <QAbstractTableModel>

namespace Crossread::Models {

/// The statements of all articles that are compared, in the order of the texts, with what was found and ruled. Read-only.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        VerdictColumn,
        StatementColumn,
        SaidToBeByColumn,
        PassageColumn,
        SpeakerColumn,
        ConfidenceColumn,
        StateColumn,
        ArticleColumn,
        columnTotal
    };
    enum Role { ///< the same in each column of a row
        ArticleRole = Qt::UserRole, ///< Core::DocumentId
        SpanRole, ///< Core::TextSpan of the statement
        OutcomeRole, ///< int, see Review::Outcome
        AlertRole, ///< bool
        DecidedRole, ///< bool: the reader has ruled
        ChangedRole, ///< bool: the second look found something else, see ComparisonIndex::isChangedByLook()
        SearchRole, ///< QString, all the words of the row
        SortRole, ///< of the column: raw values
    };

    /// `index` and `project` must outlive the model.
    ComparisonModel(const ComparisonIndex &index, const Project::Project &project, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] QModelIndex indexOf(Core::DocumentId article, Core::TextSpan statement) const; ///< invalid: gone

private:
    struct Row {
        Core::DocumentId article;
        Core::TextSpan span;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void update();
    [[nodiscard]] QVariant display(const Review::Finding &finding, Core::DocumentId article, int column) const;
    [[nodiscard]] QVariant sortValue(const Review::Finding &finding, int row, int column) const;
    [[nodiscard]] QString speakerOf(const Review::Finding &finding) const;
    [[nodiscard]] QString passageOf(const Review::Finding &finding) const;

    const ComparisonIndex &m_index;
    const Project::Project &m_project;
    QList<Row> m_rows;
    QList<Review::Finding> m_findings; ///< one per row
};

}

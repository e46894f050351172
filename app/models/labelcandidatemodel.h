// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QAbstractTableModel>

namespace Crossread::Models {

/// The labels of which import is not sure, and the reader's word on each while reviewing. Holds the decisions that are
/// being made; nothing is changed before they go into the document's import options.
class LabelCandidateModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        LabelColumn, ///< checkable: a speaker or not
        CountColumn,
        FirstWordsColumn,
        PersonColumn, ///< editable: the person the label belongs to; empty: a person of its own
        columnTotal
    };
    enum Role { ///< the same in each column of a row
        LabelRole = Qt::UserRole, ///< QString
        CountRole, ///< int
        FirstWordsRole, ///< QString
        PositionRole, ///< qsizetype, the first time, in the reading text
        IsSpeakerRole, ///< bool
        PersonRole, ///< QString
    };

    explicit LabelCandidateModel(QObject *parent = nullptr);

    /// `decisions`: those made before, from the import options. Null document: no rows.
    void setDocument(Core::DocumentPtr document, const QList<Core::LabelDecision> &decisions);
    /// Those made before and those that now say otherwise than import, sorted by label.
    [[nodiscard]] QList<Core::LabelDecision> decisions() const;
    /// Names to choose from for PersonColumn.
    [[nodiscard]] QStringList persons() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void decisionsChanged();

private:
    Core::DocumentPtr m_document;
    QList<Core::LabelDecision> m_rows; ///< one per candidate
    QHash<QString, Core::LabelDecision> m_before; ///< by label
};

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QAbstractTableModel>

namespace Crossread::Models {

/// What import changed or set aside in a document, in the order of the text.
class CleanupModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DoneColumn, OriginalColumn, columnTotal };
    enum Role { ///< the same in each column of a row
        KindRole = Qt::UserRole, ///< Core::CleanupKind, as int
        OriginalRole, ///< QString, what the file says
        PositionRole, ///< qsizetype, where it shows in the reading text
    };

    explicit CleanupModel(QObject *parent = nullptr);

    void setDocument(Core::DocumentPtr document); ///< null: no rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    Core::DocumentPtr m_document;
};

}

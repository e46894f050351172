// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QAbstractListModel>

namespace Crossread::Models {

/// The documents of a project in their order. Read-only.
class DocumentModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< Core::DocumentId
        NameRole, ///< as DisplayRole
        LoadedRole, ///< bool: whether the text is there; the roles below need it
        TitleRole, ///< QString, the text's own
        KindRole, ///< Core::DocumentKind, as int; Other while the text is not loaded
        AnnotationCountRole, ///< int
    };

    /// `project` must outlive the model.
    explicit DocumentModel(Project::Project &project, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QModelIndex indexOf(Core::DocumentId id) const;

private:
    void synchronise();
    [[nodiscard]] Core::DocumentPtr loaded(int row) const;

    Project::Project &m_project;
    QList<Core::DocumentRecord> m_records;
};

}

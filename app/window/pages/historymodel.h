// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QAbstractListModel>

namespace Crossread::Window {

/// What was done to a project, the newest first, and at the end the point before all of it. What was taken back stands there
/// as well, and is paler.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ActRole = Qt::UserRole, ///< qint64, for Project::goTo()
        MadeRole, ///< QDateTime, UTC; invalid for the begin
        UndoneRole, ///< bool
        HereRole, ///< bool: the last one that stands
    };

    explicit HistoryModel(Project::Project &project, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] int here() const { return m_here; } ///< its row

private:
    void update();

    Project::Project &m_project;
    int m_count = 0; ///< acts that have a row; they are read where the project keeps them, for there can be very many
    int m_here = 0;
};

}

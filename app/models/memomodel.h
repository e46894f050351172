// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/job.h"
#include "library/memos.h"

#include <QAbstractTableModel>

namespace Crossread::Models {

/// All memos of a project that say something, as a table: what they are on, and how they begin. Read-only.
class MemoModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, OnColumn, MemoColumn, columns };
    enum Role {
        OfRole = Qt::UserRole, ///< Library::MemoOf
        TextRole, ///< the whole memo, and what it is on, to search in
    };

    /// `project` must outlive the model.
    explicit MemoModel(Project::Project &project, QObject *parent = nullptr);
    ~MemoModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QModelIndex indexOf(const Library::MemoOf &of) const;

private:
    void follow(const Core::ChangeSet &applied);
    void fill(); ///< with all that there is; where that is much, beside the window
    void take(const QList<Library::Memo> &memos);
    void look(const Library::MemoOf &of); ///< at one thing that may have changed
    void insert(int row, const Library::Memo &memo);

    Project::Project &m_project;
    QList<Library::Memo> m_memos;
    Library::Job *m_looking = nullptr; ///< for all memos
};

}

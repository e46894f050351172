// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Crossread::Models {
class LabelCandidateModel;
}

namespace Crossread::Window {

/// Lets the reader say which person a label belongs to: one that is known, or a new name.
class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PersonDelegate(const Models::LabelCandidateModel &model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    const Models::LabelCandidateModel &m_model;
};

}

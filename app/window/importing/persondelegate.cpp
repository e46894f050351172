// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importing/persondelegate.h"

#include "models/labelcandidatemodel.h"

#include <QComboBox>

namespace Crossread::Window {

PersonDelegate::PersonDelegate(const Models::LabelCandidateModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *PersonDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setAccessibleName(tr("Person"));
    box->addItems(m_model.persons());
    return box;
}

void PersonDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QComboBox *>(editor)->setEditText(index.data(Qt::EditRole).toString());
}

void PersonDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentText().simplified());
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cleanupmodel.h"

#include "core/naming.h"

namespace Crossread::Models {

CleanupModel::CleanupModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CleanupModel::setDocument(Core::DocumentPtr document)
{
    beginResetModel();
    m_document = std::move(document);
    endResetModel();
}

int CleanupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : int(m_document->cleanups.size());
}

int CleanupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant CleanupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Core::Cleanup &cleanup = m_document->cleanups[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == DoneColumn ? Core::cleanupDone(cleanup.kind) : cleanup.original.simplified();
    case KindRole: return int(cleanup.kind);
    case OriginalRole: return cleanup.original;
    case PositionRole: return cleanup.position;
    default: return {};
    }
}

QVariant CleanupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == DoneColumn ? tr("What was done") : tr("What the file says");
}

QHash<int, QByteArray> CleanupModel::roleNames() const
{
    return {{KindRole, "kind"}, {OriginalRole, "original"}, {PositionRole, "position"}};
}

}

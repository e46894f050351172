// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentmodel.h"

#include "models/rowsync.h"

namespace Crossread::Models {

namespace {

QList<Core::DocumentId> idsOf(const QList<Core::DocumentRecord> &records)
{
    QList<Core::DocumentId> ids;
    for (const Core::DocumentRecord &record : records)
        ids.append(record.id);
    return ids;
}

}

DocumentModel::DocumentModel(Project::Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_records(project.documents())
{
    connect(&project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (Core::touches<Core::DocumentRecord>(applied) || Core::touches<Core::Annotation>(applied))
            synchronise();
    });
    const auto announce = [this](Core::DocumentId id) {
        if (const QModelIndex changed = indexOf(id); changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    };
    connect(&project, &Project::Project::documentLoaded, this, announce);
    connect(&project, &Project::Project::documentUnloaded, this, announce);
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

Core::DocumentPtr DocumentModel::loaded(int row) const
{
    const Core::DocumentId id = m_records[row].id;
    return m_project.isLoaded(id) ? m_project.document(id).value_or(nullptr) : nullptr;
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Core::DocumentRecord &record = m_records[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return record.name;
    case Qt::AccessibleDescriptionRole:
        return tr("%n annotations", nullptr, int(m_project.annotationIds(record.id).size()));
    case IdRole: return QVariant::fromValue(record.id);
    case LoadedRole: return m_project.isLoaded(record.id);
    case TitleRole: {
        const Core::DocumentPtr document = loaded(index.row());
        return document ? document->title : QString();
    }
    case KindRole: {
        const Core::DocumentPtr document = loaded(index.row());
        return int(document ? document->kind : record.options.kind.value_or(Core::DocumentKind::Other));
    }
    case AnnotationCountRole: return int(m_project.annotationIds(record.id).size());
    default: return {};
    }
}

QHash<int, QByteArray> DocumentModel::roleNames() const
{
    return {{IdRole, "id"}, {NameRole, "name"}, {LoadedRole, "loaded"}, {TitleRole, "title"}, {KindRole, "kind"},
        {AnnotationCountRole, "annotationCount"}};
}

QModelIndex DocumentModel::indexOf(Core::DocumentId id) const
{
    const qsizetype row = idsOf(m_records).indexOf(id);
    return row < 0 ? QModelIndex() : index(int(row));
}

void DocumentModel::synchronise()
{
    const QList<Core::DocumentRecord> wanted = m_project.documents();
    synchroniseRows(
        idsOf(m_records), idsOf(wanted),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_records.removeAt(row);
            endRemoveRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_records.move(from, to);
            endMoveRows();
        },
        [this, &wanted](int row, Core::DocumentId) {
            beginInsertRows({}, row, row);
            m_records.insert(row, wanted[row]);
            endInsertRows();
        });
    m_records = wanted;
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_records.size()) - 1));
}

}

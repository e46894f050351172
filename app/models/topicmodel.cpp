// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topicmodel.h"

#include "models/rowsync.h"

#include <QColor>

namespace Crossread::Models {

namespace {

QList<Core::TopicId> idsOf(const QList<Core::Topic> &topics)
{
    QList<Core::TopicId> ids;
    for (const Core::Topic &topic : topics)
        ids.append(topic.id);
    return ids;
}

}

TopicModel::TopicModel(Project::Project &project, const TopicIndex &index, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_index(index)
    , m_topics(project.topics())
{
    connect(&project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (Core::touches<Core::Topic>(applied))
            synchronise();
    });
    connect(&index, &TopicIndex::updated, this, &TopicModel::countsChanged);
}

void TopicModel::setCountedDocument(Core::DocumentId document)
{
    if (m_counted == document)
        return;
    m_counted = document;
    countsChanged();
}

int TopicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_topics.size());
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Core::Topic &topic = m_topics[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return topic.name;
    case Qt::DecorationRole:
    case ColourRole: return QColor::fromRgb(topic.colour);
    case Qt::CheckStateRole: return topic.enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        // As rich text, so that nothing in a phrase is taken for markup.
        return QString(
            u"<p>" + topic.phrases.join(tr(", ", "between the phrases of a topic")).toHtmlEscaped() + u"</p>");
    case Qt::AccessibleDescriptionRole: return tr("named %n times", nullptr, m_index.count(topic.id, m_counted));
    case IdRole: return QVariant::fromValue(topic.id);
    case EnabledRole: return topic.enabled;
    case CountRole: return m_index.count(topic.id, m_counted);
    case SpeakerCountsRole: return QVariant::fromValue(m_index.countBySpeaker(topic.id, m_counted));
    case PhrasesRole: return topic.phrases;
    default: return {};
    }
}

QHash<int, QByteArray> TopicModel::roleNames() const
{
    return {{IdRole, "id"}, {NameRole, "name"}, {ColourRole, "colour"}, {EnabledRole, "enabled"}, {CountRole, "count"},
        {SpeakerCountsRole, "speakerCounts"}, {PhrasesRole, "phrases"}};
}

QModelIndex TopicModel::indexOf(Core::TopicId id) const
{
    const qsizetype row = idsOf(m_topics).indexOf(id);
    return row < 0 ? QModelIndex() : index(int(row));
}

void TopicModel::synchronise()
{
    const QList<Core::Topic> wanted = m_project.topics();
    synchroniseRows(
        idsOf(m_topics), idsOf(wanted),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_topics.removeAt(row);
            endRemoveRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_topics.move(from, to);
            endMoveRows();
        },
        [this, &wanted](int row, Core::TopicId) {
            beginInsertRows({}, row, row);
            m_topics.insert(row, wanted[row]);
            endInsertRows();
        });
    for (int row = 0; row < wanted.size(); ++row) {
        if (m_topics[row] == wanted[row])
            continue;
        m_topics[row] = wanted[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void TopicModel::countsChanged()
{
    if (!m_topics.isEmpty())
        Q_EMIT dataChanged(
            index(0), index(int(m_topics.size()) - 1), {CountRole, SpeakerCountsRole, Qt::AccessibleDescriptionRole});
}

}

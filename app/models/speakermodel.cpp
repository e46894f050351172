// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speakermodel.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace Crossread::Models {

SpeakerModel::SpeakerModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SpeakerModel::setDocument(Core::DocumentPtr document)
{
    beginResetModel();
    m_document = std::move(document);
    m_groups = m_document ? Core::speakerGroups(*m_document) : QList<Core::SpeakerGroup>();
    m_shares.clear();
    endResetModel();
    if (!m_document)
        return;
    QtConcurrent::run([counted = m_document] {
        return Core::speechShares(*counted);
    }).then(this, [this, counted = m_document](const QList<Core::SpeechShare> &shares) {
        if (counted != m_document || shares.isEmpty())
            return;
        for (const Core::SpeakerGroup &group : std::as_const(m_groups)) {
            Core::SpeechShare sum;
            for (const int speaker : group.speakers) {
                sum.turns += shares[speaker].turns;
                sum.words += shares[speaker].words;
            }
            m_shares.append(sum);
        }
        Q_EMIT dataChanged(index(0, TurnsColumn), index(rowCount() - 1, WordsColumn));
    });
}

int SpeakerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : int(m_groups.size());
}

int SpeakerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant SpeakerModel::value(int row, int column) const
{
    const Core::SpeakerGroup &group = m_groups[row];
    switch (column) {
    case NameColumn: return group.name;
    case RoleColumn: return group.role;
    case TurnsColumn: return m_shares.isEmpty() ? -1 : m_shares[row].turns;
    case WordsColumn: return m_shares.isEmpty() ? -1 : m_shares[row].words;
    default: return {};
    }
}

QVariant SpeakerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Core::SpeakerGroup &group = m_groups[index.row()];
    const Core::Speaker &speaker = m_document->speakers[group.speakers.first()];
    const bool isNumber = index.column() >= TurnsColumn;
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant shown = value(index.row(), index.column());
        if (!isNumber)
            return shown;
        return m_shares.isEmpty() ? tr("…", "being counted") : QLocale().toString(shown.toInt());
    }
    case Qt::TextAlignmentRole: return isNumber ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case NameRole: return group.name;
    case SpeakerRoleRole: return speaker.role;
    case LabelsRole: return speaker.labels;
    case AnonymousRole: return speaker.anonymous;
    case TurnsRole: return value(index.row(), TurnsColumn);
    case WordsRole: return value(index.row(), WordsColumn);
    case ColourIndexRole: return group.speakers.first();
    case SortRole: return value(index.row(), index.column());
    default: return {};
    }
}

QVariant SpeakerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn: return tr("Speaker");
    case RoleColumn: return tr("Role");
    case TurnsColumn: return tr("Turns");
    case WordsColumn: return tr("Words");
    default: return {};
    }
}

QHash<int, QByteArray> SpeakerModel::roleNames() const
{
    return {{NameRole, "name"}, {SpeakerRoleRole, "speakerRole"}, {LabelsRole, "labels"}, {AnonymousRole, "anonymous"},
        {TurnsRole, "turns"}, {WordsRole, "words"}, {ColourIndexRole, "colourIndex"}};
}

}

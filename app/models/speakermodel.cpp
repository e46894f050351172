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
    m_shares.clear();
    endResetModel();
    if (!m_document)
        return;
    QtConcurrent::run([counted = m_document] {
        return Core::speechShares(*counted);
    }).then(this, [this, counted = m_document](const QList<Core::SpeechShare> &shares) {
        if (counted != m_document || shares.isEmpty())
            return;
        m_shares = shares;
        Q_EMIT dataChanged(index(0, TurnsColumn), index(rowCount() - 1, WordsColumn));
    });
}

int SpeakerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : int(m_document->speakers.size());
}

int SpeakerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant SpeakerModel::value(int row, int column) const
{
    const Core::Speaker &speaker = m_document->speakers[row];
    switch (column) {
    case NameColumn: return speaker.name;
    case RoleColumn: return speaker.role;
    case TurnsColumn: return m_shares.isEmpty() ? -1 : m_shares[row].turns;
    case WordsColumn: return m_shares.isEmpty() ? -1 : m_shares[row].words;
    default: return {};
    }
}

QVariant SpeakerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Core::Speaker &speaker = m_document->speakers[index.row()];
    const bool isNumber = index.column() >= TurnsColumn;
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant shown = value(index.row(), index.column());
        if (!isNumber)
            return shown;
        return m_shares.isEmpty() ? tr("…", "being counted") : QLocale().toString(shown.toInt());
    }
    case Qt::TextAlignmentRole: return isNumber ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case NameRole: return speaker.name;
    case SpeakerRoleRole: return speaker.role;
    case LabelsRole: return speaker.labels;
    case AnonymousRole: return speaker.anonymous;
    case TurnsRole: return value(index.row(), TurnsColumn);
    case WordsRole: return value(index.row(), WordsColumn);
    case ColourIndexRole: return index.row();
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

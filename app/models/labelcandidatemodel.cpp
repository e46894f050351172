// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/labelcandidatemodel.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace Crossread::Models {

LabelCandidateModel::LabelCandidateModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LabelCandidateModel::setDocument(Core::DocumentPtr document, const QList<Core::LabelDecision> &decisions)
{
    beginResetModel();
    m_document = std::move(document);
    m_before.clear();
    for (const Core::LabelDecision &decision : decisions)
        m_before.insert(decision.label, decision);
    m_rows.clear();
    if (m_document) {
        for (const Core::LabelCandidate &candidate : m_document->labelCandidates)
            m_rows.append(m_before.value(candidate.label, {candidate.label, candidate.accepted, {}}));
    }
    endResetModel();
}

QList<Core::LabelDecision> LabelCandidateModel::decisions() const
{
    QHash<QString, Core::LabelDecision> made = m_before;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Core::LabelCandidate &candidate = m_document->labelCandidates[row];
        const Core::LabelDecision guess{candidate.label, candidate.accepted, {}};
        if (made.contains(candidate.label) || m_rows[row] != guess)
            made.insert(candidate.label, m_rows[row]);
    }
    QList<Core::LabelDecision> list = made.values();
    std::ranges::sort(list, {}, &Core::LabelDecision::label);
    return list;
}

QStringList LabelCandidateModel::persons() const
{
    QStringList names;
    if (m_document) {
        for (const Core::Speaker &speaker : m_document->speakers) {
            if (!speaker.anonymous) // nobody is "Question 17"
                names.append(speaker.name);
        }
    }
    return names;
}

int LabelCandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LabelCandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

Qt::ItemFlags LabelCandidateModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == LabelColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == PersonColumn && index.isValid() && m_rows[index.row()].isSpeaker)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant LabelCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Core::LabelCandidate &candidate = m_document->labelCandidates[index.row()];
    const Core::LabelDecision &decision = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case LabelColumn: return candidate.label;
        case CountColumn: return QLocale().toString(candidate.count);
        case FirstWordsColumn: return candidate.firstWords;
        default: // whom import takes it for is shown, and given up by clearing it
            return role == Qt::EditRole || !decision.person.isEmpty() || !decision.isSpeaker ? decision.person
                                                                                             : candidate.person;
        }
    case Qt::FontRole: {
        QFont font;
        font.setBold(!candidate.sure);
        return font;
    }
    case Qt::CheckStateRole:
        return index.column() == LabelColumn ? QVariant(decision.isSpeaker ? Qt::Checked : Qt::Unchecked) : QVariant();
    case LabelRole: return candidate.label;
    case CountRole: return candidate.count;
    case FirstWordsRole: return candidate.firstWords;
    case PositionRole: return candidate.position;
    case IsSpeakerRole: return decision.isSpeaker;
    case PersonRole: return decision.person;
    default: return {};
    }
}

bool LabelCandidateModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Core::LabelDecision &decision = m_rows[index.row()];
    if (index.column() == LabelColumn && role == Qt::CheckStateRole)
        decision.isSpeaker = value.value<Qt::CheckState>() == Qt::Checked;
    else if (index.column() == PersonColumn && role == Qt::EditRole)
        decision.person = value.toString().trimmed();
    else
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnTotal - 1));
    Q_EMIT decisionsChanged();
    return true;
}

QVariant LabelCandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case LabelColumn: return tr("Speaker?");
    case CountColumn: return tr("Times", "how often a label stands in the text");
    case FirstWordsColumn: return tr("First words");
    case PersonColumn: return tr("Person");
    default: return {};
    }
}

QHash<int, QByteArray> LabelCandidateModel::roleNames() const
{
    return {{LabelRole, "label"}, {CountRole, "count"}, {FirstWordsRole, "firstWords"}, {PositionRole, "position"},
        {IsSpeakerRole, "isSpeaker"}, {PersonRole, "person"}};
}

}

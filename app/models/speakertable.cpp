// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speakertable.h"

#include "models/factsindex.h"

namespace Crossread::Models {

using namespace Core;

SpeakerTable::SpeakerTable(Project::Project &project, const FactsIndex &facts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
    , m_facts(facts)
    , m_attributes(project, AttributeOf::Speaker, firstAttributeColumn)
    , m_rows(rows())
{
    connect(&project, &Project::Project::changed, this, &SpeakerTable::follow);
    connect(&facts, &FactsIndex::found, this, &SpeakerTable::update);
}

QList<SpeakerTable::Row> SpeakerTable::rows() const
{
    QHash<QString, Row> byName;
    for (const Library::DocumentFacts &document : m_facts.all()) {
        for (const Library::SpeakerFacts &one : document.speakers) {
            Row &row = byName[one.name];
            ++row.documents;
            row.turns += one.turns;
            row.words += one.words;
        }
    }
    QList<Row> all;
    for (const QStringList names = Library::speakersOf(m_project.data(), m_facts.all()); const QString &name : names) {
        Row row = byName.value(name);
        row.name = name;
        all.append(row);
    }
    return all;
}

void SpeakerTable::update()
{
    const QList<Row> now = rows();
    if (now == m_rows)
        return;
    beginResetModel();
    m_rows = now;
    endResetModel();
}

void SpeakerTable::follow(const ChangeSet &applied)
{
    const bool isSaid = touches<SpeakerRecord>(applied);
    bool isOther = false;
    if (!isSaid && !touches<Attribute>(applied))
        return;
    for (const AnyChange &any : applied.changes) {
        if (const auto *attribute = std::get_if<Change<Attribute>>(&any))
            isOther = isOther || (attribute->after ? attribute->after : attribute->before)->of == AttributeOf::Speaker;
    }
    if (isOther) {
        beginResetModel();
        m_attributes.update();
        m_rows = rows();
        endResetModel();
    } else if (isSaid) {
        update();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int SpeakerTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SpeakerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstAttributeColumn + m_attributes.count();
}

QVariant SpeakerTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == SpeakerRole)
        return row.name;
    const Attribute *attribute = m_attributes.at(index.column());
    if (attribute != nullptr || index.column() == MemoColumn) {
        const SpeakerRecord *record = m_project.data().speakerByName(row.name);
        if (attribute == nullptr)
            return memoCell(record ? record->memo : QString(), role);
        return m_attributes.cell(*attribute, record ? record->attributes : QList<AttributeValue>(), role);
    }
    switch (index.column()) {
    case NameColumn:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole ? QVariant(row.name) : QVariant();
    case DocumentsColumn: return countCell(row.documents, role);
    case TurnsColumn: return countCell(row.turns, role);
    case WordsColumn: return countCell(row.words, role);
    default: return {};
    }
}

QVariant SpeakerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (const Attribute *attribute = m_attributes.at(section))
        return m_attributes.header(*attribute, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case DocumentsColumn: return tr("Documents");
    case TurnsColumn: return tr("Turns");
    case WordsColumn: return tr("Words");
    case MemoColumn: return tr("Memo");
    default: return {};
    }
}

Qt::ItemFlags SpeakerTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = !m_project.isReadOnly() && m_attributes.at(index.column()) != nullptr;
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool SpeakerTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Attribute *attribute = m_attributes.at(index.column());
    if (role != Qt::EditRole || attribute == nullptr || m_project.isReadOnly())
        return false;
    const auto done = m_project.setValues({{m_rows[index.row()].name, attribute->id, value.toString()}});
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

QModelIndex SpeakerTable::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_rows, name, &Row::name);
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()), 0);
}

}

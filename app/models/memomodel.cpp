// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memomodel.h"

#include "models/rowsync.h"

namespace Crossread::Models {

using namespace Core;

namespace {

/// What a change may have written a memo on; nothing where its kind has none.
std::optional<Library::MemoOf> memoIn(const AnyChange &any)
{
    return std::visit(
        []<typename T>(const Change<T> &change) -> std::optional<Library::MemoOf> {
            const T &one = change.after ? *change.after : *change.before;
            if constexpr (std::is_same_v<T, SpeakerRecord>)
                return one.name;
            else if constexpr (std::is_same_v<T, ProjectMemo>)
                return std::monostate();
            else if constexpr (std::is_constructible_v<Library::MemoOf, decltype(one.id)>)
                return one.id;
            else
                return {};
        },
        any);
}

QStringList keysOf(const QList<Library::Memo> &memos)
{
    QStringList keys;
    keys.reserve(memos.size());
    for (const Library::Memo &one : memos)
        keys.append(Library::memoKey(one.of));
    return keys;
}

}

MemoModel::MemoModel(Project::Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    fill();
    connect(&project, &Project::Project::changed, this, &MemoModel::follow);
}

void MemoModel::fill()
{
    const QList<Library::Memo> wanted = Library::memosOf(m_project.data());
    QHash<QString, qsizetype> places;
    const QStringList keys = keysOf(wanted);
    for (qsizetype i = 0; i < keys.size(); ++i)
        places.insert(keys[i], i);
    synchroniseRows(
        keysOf(m_memos), QList<QString>(keys),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_memos.removeAt(row);
            endRemoveRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_memos.move(from, to);
            endMoveRows();
        },
        [&](int row, const QString &key) {
            beginInsertRows({}, row, row);
            m_memos.insert(row, wanted[places.value(key)]);
            endInsertRows();
        });
    m_memos = wanted;
    m_rows.clear();
    for (qsizetype i = 0; i < keys.size(); ++i)
        m_rows.insert(keys[i], int(i));
}

/// Words that are typed into a memo that is listed change its row alone.
void MemoModel::follow(const ChangeSet &applied)
{
    QList<Library::Memo> changed;
    bool isOther = false;
    for (const AnyChange &any : applied.changes) {
        const auto of = memoIn(any);
        if (!of)
            continue;
        const auto memo = Library::memoOn(m_project.data(), *of);
        const bool isListed = m_rows.contains(Library::memoKey(*of));
        isOther = isOther || isListed != (memo && !memo->text.isEmpty());
        if (isListed && memo)
            changed.append(*memo);
    }
    if (isOther)
        fill();
    for (const Library::Memo &memo : std::as_const(changed)) {
        if (const QModelIndex at = indexOf(memo.of); at.isValid()) {
            m_memos[at.row()] = memo;
            Q_EMIT dataChanged(at, at.siblingAtColumn(columns - 1));
        }
    }
}

int MemoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_memos.size());
}

int MemoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant MemoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Library::Memo &memo = m_memos[index.row()];
    if (role == OfRole)
        return QVariant::fromValue(memo.of);
    if (role == TextRole)
        return QString(memo.on + u'\n' + memo.text);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    constexpr qsizetype longest = 300; // more is not seen in a row
    switch (index.column()) {
    case KindColumn: return Library::memoKindName(memo.of);
    case OnColumn: return memo.on.left(longest).simplified();
    case MemoColumn: return memo.text.left(longest).simplified();
    default: return {};
    }
}

QVariant MemoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn: return tr("On");
    case OnColumn: return tr("Name or Words");
    case MemoColumn: return tr("Memo");
    default: return {};
    }
}

QModelIndex MemoModel::indexOf(const Library::MemoOf &of) const
{
    const auto found = m_rows.constFind(Library::memoKey(of));
    return found == m_rows.cend() ? QModelIndex() : index(*found, 0);
}

}

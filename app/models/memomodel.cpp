// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memomodel.h"

#include "core/lettinggo.h"
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

constexpr qsizetype few = 64; // changes that are looked at one by one
constexpr qsizetype memosAtOnce = 2000; // annotations that are looked through in no time

}

MemoModel::MemoModel(Project::Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    fill();
    connect(&project, &Project::Project::changed, this, &MemoModel::follow);
}

MemoModel::~MemoModel()
{
    if (m_memos.size() > memosAtOnce)
        letGo(std::move(m_memos));
}

void MemoModel::fill()
{
    delete std::exchange(m_looking, nullptr); // what it found would be old
    if (m_project.data().annotationCount() <= memosAtOnce)
        return take(Library::memosOf(m_project.data()));
    m_looking = new Library::Job([data = m_project.data()](const Core::Progress &) { return Library::memosOf(data); },
        [this](const QList<Library::Memo> &memos) {
            m_looking = nullptr;
            take(memos);
        },
        this);
}

void MemoModel::take(const QList<Library::Memo> &memos)
{
    if (std::max(memos.size(), m_memos.size())
        > memosAtOnce) { // row by row takes longer than whoever looks at them waits
        beginResetModel();
        m_memos = memos;
        return endResetModel();
    }
    if (memos == m_memos)
        return;
    QHash<QString, qsizetype> places;
    const QStringList keys = keysOf(memos);
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
        [&](int row, const QString &key) { insert(row, memos[places.value(key)]); });
    m_memos = memos;
    if (!m_memos.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void MemoModel::insert(int row, const Library::Memo &memo)
{
    beginInsertRows({}, row, row);
    m_memos.insert(row, memo);
    endInsertRows();
}

/// What is written on a hundred thousand things must not be looked through anew for each letter.
void MemoModel::follow(const ChangeSet &applied)
{
    if (applied.changes.size() > few || m_looking)
        return fill();
    for (const AnyChange &any : applied.changes) {
        if (const auto of = memoIn(any))
            look(*of);
    }
}

void MemoModel::look(const Library::MemoOf &of)
{
    const auto memo = Library::memoOn(m_project.data(), of);
    const bool isWritten = memo && !memo->text.isEmpty();
    if (const QModelIndex at = indexOf(of); at.isValid() && isWritten) {
        if (m_memos[at.row()] != *memo) {
            m_memos[at.row()] = *memo;
            Q_EMIT dataChanged(at, at.siblingAtColumn(columns - 1));
        }
    } else if (at.isValid()) {
        beginRemoveRows({}, at.row(), at.row());
        m_memos.removeAt(at.row());
        endRemoveRows();
    } else if (isWritten) { // behind all others of its kind
        const auto next =
            std::ranges::upper_bound(m_memos, of.index(), {}, [](const Library::Memo &one) { return one.of.index(); });
        insert(int(next - m_memos.begin()), *memo);
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
    const auto found = std::ranges::find(m_memos, of, &Library::Memo::of);
    return found == m_memos.cend() ? QModelIndex() : index(int(found - m_memos.cbegin()), 0);
}

}

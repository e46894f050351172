// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/historymodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <functional>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

/// The hour of today, the day of what is older.
QString shortTime(const QDateTime &made)
{
    const QDateTime local = made.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

}

HistoryModel::HistoryModel(Project::Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
{
    connect(&project, &Project::Project::changed, this, &HistoryModel::update);
    update();
}

/// What is new comes at the top, in the place of what was taken back. Nothing here looks at all acts.
void HistoryModel::update()
{
    const QList<Project::Project::Act> &acts = m_project.history();
    const auto undone = std::ranges::partition_point(acts, std::logical_not<>(), &Project::Project::Act::undone);
    const int here = int(acts.cend() - undone);
    const int more = int(acts.size()) - m_count;
    if (more > 0)
        beginInsertRows({}, 0, more - 1);
    else if (more < 0)
        beginRemoveRows({}, 0, -more - 1);
    const int last = std::max(m_here + more, here);
    m_count += more;
    m_here = here;
    if (more > 0)
        endInsertRows();
    else if (more < 0)
        endRemoveRows();
    Q_EMIT dataChanged(index(0), index(std::min(last, rowCount() - 1)));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHere = index.row() == m_here;
    const bool isBegin = index.row() == m_count;
    const bool undone = index.row() < m_here;
    const Project::Project::Act act = m_project.history().value(m_count - 1 - index.row()); // of number 0 for the begin
    const QString label = isBegin ? tr("The beginning") : act.label;
    switch (role) {
    case Qt::DisplayRole:
        //: an act and when it was done
        return isBegin ? label : tr("%1  ·  %2").arg(label, shortTime(act.made));
    case Qt::AccessibleTextRole:
        return isHere ? tr("%1, the project is here").arg(label) : undone ? tr("%1, taken back").arg(label) : label;
    case Qt::ToolTipRole:
        return isBegin ? tr("Before everything that is remembered")
                       : QLocale().toString(act.made.toLocalTime(), QLocale::LongFormat);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isHere);
        font.setItalic(undone);
        return font;
    }
    case Qt::ForegroundRole:
        return undone ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case ActRole: return act.number;
    case MadeRole: return act.made;
    case UndoneRole: return undone;
    case HereRole: return isHere;
    default: return {};
    }
}

}

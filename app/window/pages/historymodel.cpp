// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/historymodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

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

void HistoryModel::update()
{
    QList<Project::Project::Act> acts = m_project.history();
    std::ranges::reverse(acts);
    const auto here =
        int(std::ranges::find(std::as_const(acts), false, &Project::Project::Act::undone) - acts.cbegin());
    const auto number = [](const Project::Project::Act &act) { return act.number; };
    if (std::ranges::equal(acts, m_acts, {}, number, number)) {
        m_acts = acts;
        m_here = here;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    const bool oneMore = acts.size() == m_acts.size() + 1
        && std::ranges::equal(acts.cbegin() + 1, acts.cend(), m_acts.cbegin(), m_acts.cend(), {}, number, number);
    oneMore ? beginInsertRows({}, 0, 0) : beginResetModel();
    m_acts = acts;
    m_here = here;
    if (oneMore) {
        endInsertRows();
        Q_EMIT dataChanged(index(0), index(std::min(1, rowCount() - 1)));
    } else {
        endResetModel();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_acts.size()) + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHere = index.row() == m_here;
    const bool isBegin = index.row() == m_acts.size();
    const bool undone = index.row() < m_here;
    const QString label = isBegin ? tr("The beginning") : m_acts[index.row()].label;
    switch (role) {
    case Qt::DisplayRole:
        //: an act and when it was done
        return isBegin ? label : tr("%1  ·  %2").arg(label, shortTime(m_acts[index.row()].made));
    case Qt::AccessibleTextRole:
        return isHere ? tr("%1, the project is here").arg(label) : undone ? tr("%1, taken back").arg(label) : label;
    case Qt::ToolTipRole:
        return isBegin ? tr("Before everything that is remembered")
                       : QLocale().toString(m_acts[index.row()].made.toLocalTime(), QLocale::LongFormat);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isHere);
        font.setItalic(undone);
        return font;
    }
    case Qt::ForegroundRole:
        return undone ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case ActRole: return isBegin ? 0 : m_acts[index.row()].number;
    case MadeRole: return isBegin ? QDateTime() : m_acts[index.row()].made;
    case UndoneRole: return undone;
    case HereRole: return isHere;
    default: return {};
    }
}

}

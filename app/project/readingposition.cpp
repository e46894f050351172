// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/readingposition.h"

namespace Crossread::Project {

namespace {

constexpr qsizetype mostVisits = 200;

}

ReadingPosition::ReadingPosition(QObject *parent)
    : QObject(parent)
{
}

void ReadingPosition::goTo(const Place &place, const QList<Place> &counterparts)
{
    // Going where one is already shows it again, without a second visit to go back through.
    if (current() != place || m_visits.isEmpty()) {
        m_visits.resize(m_index + 1);
        m_visits.append({place, counterparts});
        if (m_visits.size() > mostVisits)
            m_visits.removeFirst();
        m_index = m_visits.size() - 1;
        Q_EMIT visitedChanged();
    } else {
        m_visits[m_index].counterparts = counterparts;
    }
    Q_EMIT moved(place, counterparts);
}

Place ReadingPosition::current() const
{
    return m_index >= 0 ? m_visits[m_index].place : Place{};
}

QList<Place> ReadingPosition::counterparts() const
{
    return m_index >= 0 ? m_visits[m_index].counterparts : QList<Place>{};
}

bool ReadingPosition::canGoBack() const
{
    return m_index > 0;
}

bool ReadingPosition::canGoForward() const
{
    return m_index + 1 < m_visits.size();
}

void ReadingPosition::back()
{
    if (canGoBack())
        step(-1);
}

void ReadingPosition::forward()
{
    if (canGoForward())
        step(1);
}

void ReadingPosition::step(int by)
{
    m_index += by;
    const Visit visit = m_visits[m_index];
    Q_EMIT visitedChanged();
    Q_EMIT moved(visit.place, visit.counterparts);
}

void ReadingPosition::clear()
{
    m_visits.clear();
    m_index = -1;
    Q_EMIT visitedChanged();
}

}

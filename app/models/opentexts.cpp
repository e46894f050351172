// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/opentexts.h"

#include "models/comparisonindex.h"

#include <QSet>

#include <chrono>
#include <utility>

namespace Crossread::Models {

namespace {

using namespace std::chrono_literals;

constexpr auto aWhile = 1s; // many texts may come one after the other
constexpr qsizetype usualRoom = 4 << 20; // some ten megabytes with what is known of the texts

}

OpenTexts::OpenTexts(Project::Project &project, const ComparisonIndex &comparison, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_comparison(comparison)
    , m_room(usualRoom)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(aWhile);
    connect(&m_soon, &QTimer::timeout, this, &OpenTexts::letGo);
    connect(&project, &Project::Project::documentLoaded, this, &OpenTexts::note);
}

void OpenTexts::setShown(const QList<Core::DocumentId> &documents)
{
    m_shown = documents;
    for (const Core::DocumentId &id : documents)
        note(id);
}

void OpenTexts::note(Core::DocumentId id)
{
    m_loaded.removeOne(id);
    m_loaded.prepend(id);
    if (!m_soon.isActive())
        m_soon.start();
}

void OpenTexts::letGo()
{
    if (m_comparison.isBusy()) // it has asked for texts that it has not looked at yet
        return m_soon.start();
    QSet<Core::DocumentId> stay(m_shown.cbegin(), m_shown.cend());
    stay.insert(m_comparison.transcript());
    for (const QList<Core::DocumentId> articles = m_comparison.articles(); const Core::DocumentId &article : articles)
        stay.insert(article);
    qsizetype room = m_room;
    const QList<Core::DocumentId> loaded = std::exchange(m_loaded, {});
    for (const Core::DocumentId &id : loaded) {
        if (!m_project.isLoaded(id))
            continue;
        if (const auto text = m_project.document(id); text && !stay.contains(id))
            room -= (*text)->text.size();
        if (stay.contains(id) || room >= 0)
            m_loaded.append(id);
        else
            m_project.unload(id);
    }
}

}

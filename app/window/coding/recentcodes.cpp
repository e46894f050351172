// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/recentcodes.h"

#include <algorithm>

namespace Crossread::Window {

namespace {

constexpr qsizetype mostCodes = 9; // a digit leads to each
constexpr qsizetype mostAtOnce = 64; // an act on more is none of coding passage by passage

}

RecentCodes::RecentCodes(Project::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    QList<const Core::Annotation *> newest;
    for (const QList<Core::AnnotationId> ids = project.annotationIds({}); const Core::AnnotationId &id : ids)
        newest.append(project.annotation(id));
    const auto some = newest.begin() + std::min(newest.size(), mostAtOnce);
    std::ranges::partial_sort(newest, some, std::greater(), &Core::Annotation::modified);
    for (auto one = some; one != newest.begin(); --one) {
        for (const Core::CodeId &code : (*(one - 1))->codes)
            use(code);
    }
    connect(&project, &Project::Project::changed, this, &RecentCodes::learn);
}

void RecentCodes::use(Core::CodeId id)
{
    m_codes.removeOne(id);
    m_codes.prepend(id);
    m_codes.resize(std::min(m_codes.size(), mostCodes * 2)); // some may go
}

void RecentCodes::learn(const Core::ChangeSet &applied)
{
    if (applied.changes.size() > mostAtOnce)
        return;
    for (const Core::AnyChange &any : applied.changes) {
        const auto *change = std::get_if<Core::Change<Core::Annotation>>(&any);
        if (change == nullptr || !change->after)
            continue;
        for (const Core::CodeId &code : change->after->codes) {
            if (!change->before || !change->before->codes.contains(code))
                use(code);
        }
    }
}

QList<Core::CodeId> RecentCodes::codes() const
{
    QList<Core::CodeId> there = m_codes;
    there.removeIf([this](Core::CodeId id) {
        const Core::Code *code = m_project.code(id);
        return code == nullptr || code->heading;
    });
    return there.first(std::min(there.size(), mostCodes));
}

Core::CodeId RecentCodes::last() const
{
    return codes().value(0);
}

}

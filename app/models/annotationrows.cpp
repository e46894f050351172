// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/annotationmodel.h"
#include "models/rowsync.h"

#include <algorithm>

/// How the rows of an AnnotationModel become those of a new answer, step by step, so that views keep what is selected.
namespace Crossread::Models {

void AnnotationModel::take(const Retrieve::Answer &answer)
{
    const bool isGrouped = m_retrieval.answeredGrouping() != Retrieve::Grouping::None;
    if (isGrouped != m_isGrouped || m_sections.empty()) {
        beginResetModel();
        m_isGrouped = isGrouped;
        m_sections.clear();
        if (!isGrouped)
            m_sections.push_back(std::make_unique<Section>());
        for (const Retrieve::Group &group : answer.groups) {
            if (isGrouped)
                m_sections.push_back(std::make_unique<Section>(group, int(m_sections.size())));
            else
                m_sections.front()->group = group;
        }
        endResetModel();
    } else if (isGrouped) {
        takeSections(answer.groups);
    } else {
        takeRows(
            *m_sections.front(), answer.groups.isEmpty() ? QList<Core::AnnotationId>() : answer.groups.first().ids);
    }
}

void AnnotationModel::takeSections(const QList<Retrieve::Group> &groups)
{
    QList<QString> here;
    QList<QString> wanted;
    for (const auto &section : m_sections)
        here.append(section->group.key);
    for (const Retrieve::Group &group : groups)
        wanted.append(group.key);
    const auto number = [this] {
        for (size_t row = 0; row < m_sections.size(); ++row)
            m_sections[row]->row = int(row);
    };
    synchroniseRows(
        here, wanted,
        [&](int row) {
            beginRemoveRows({}, row, row);
            m_sections.erase(m_sections.begin() + row);
            number();
            endRemoveRows();
        },
        [&](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_sections.begin() + to, m_sections.begin() + from, m_sections.begin() + from + 1);
            number();
            endMoveRows();
        },
        [&](int row, const QString &) {
            beginInsertRows({}, row, row);
            m_sections.insert(m_sections.begin() + row, std::make_unique<Section>(groups[row]));
            number();
            endInsertRows();
        });
    for (size_t row = 0; row < m_sections.size(); ++row) {
        Section &section = *m_sections[row];
        const Retrieve::Group &group = groups[qsizetype(row)];
        const bool isOther = section.group.title != group.title || section.group.ids.size() != group.ids.size();
        section.group.title = group.title;
        takeRows(section, group.ids);
        if (isOther) // its count stands beside the title
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnTotal - 1));
    }
}

/// What is the same at both ends stays.
void AnnotationModel::takeRows(Section &section, const QList<Core::AnnotationId> &wanted)
{
    const QList<Core::AnnotationId> &ids = section.group.ids;
    const auto [here, there] = std::ranges::mismatch(ids, wanted);
    const qsizetype begin = here - ids.begin();
    qsizetype tail = 0;
    while (tail < std::min(ids.size(), wanted.size()) - begin
        && ids[ids.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    takeRowsBetween(section, wanted, begin, tail);
}

/// Of what lies between, single rows come and go where they are few, so that the others stay selected; else it goes and
/// comes as a whole, for views take each step as long as all of it.
void AnnotationModel::takeRowsBetween(
    Section &section, const QList<Core::AnnotationId> &wanted, qsizetype begin, qsizetype tail)
{
    QList<Core::AnnotationId> &ids = section.group.ids;
    const QList<Core::AnnotationId> come = wanted.sliced(begin, wanted.size() - tail - begin);
    const QSet<Core::AnnotationId> stay(come.begin(), come.end());
    QList<qsizetype> gone;
    QList<Core::AnnotationId> left;
    for (qsizetype row = begin; row < ids.size() - tail; ++row) {
        if (stay.contains(ids[row]))
            left.append(ids[row]);
        else
            gone.append(row);
    }
    QList<Core::AnnotationId> common = come;
    const QSet<Core::AnnotationId> leftHere(left.begin(), left.end());
    common.removeIf([&leftHere](Core::AnnotationId id) { return !leftHere.contains(id); });
    if (common != left || gone.size() + come.size() - common.size() > fewChanges) {
        removeRows(section, begin, ids.size() - tail - 1);
        insertRows(section, begin, come);
        return;
    }
    for (qsizetype last = gone.size() - 1; last >= 0;) { // neighbours together, from the end
        qsizetype first = last;
        while (first > 0 && gone[first - 1] == gone[first] - 1)
            --first;
        removeRows(section, gone[first], gone[last]);
        last = first - 1;
    }
    for (qsizetype first = 0; first < come.size();) {
        qsizetype behind = first;
        while (behind < come.size() && !leftHere.contains(come[behind]))
            ++behind;
        insertRows(section, begin + first, come.sliced(first, behind - first));
        first = std::max(behind, first + 1);
    }
}

void AnnotationModel::removeRows(Section &section, qsizetype first, qsizetype last)
{
    if (last < first)
        return;
    beginRemoveRows(m_isGrouped ? indexOf(section) : QModelIndex(), int(first), int(last));
    section.group.ids.remove(first, last - first + 1);
    endRemoveRows();
}

void AnnotationModel::insertRows(Section &section, qsizetype first, const QList<Core::AnnotationId> &added)
{
    if (added.isEmpty())
        return;
    beginInsertRows(m_isGrouped ? indexOf(section) : QModelIndex(), int(first), int(first + added.size()) - 1);
    section.group.ids.insert(first, added.size(), Core::AnnotationId());
    std::ranges::copy(added, section.group.ids.begin() + first);
    endInsertRows();
}

void AnnotationModel::announce(const QSet<Core::AnnotationId> &wanted)
{
    for (const auto &section : m_sections) {
        const QModelIndex parent = m_isGrouped ? indexOf(*section) : QModelIndex();
        const QList<Core::AnnotationId> &ids = section->group.ids;
        const auto isWanted = [&wanted](Core::AnnotationId id) { return wanted.isEmpty() || wanted.contains(id); };
        for (auto first = std::ranges::find_if(ids, isWanted); first != ids.end();) {
            const auto behind = std::find_if_not(first, ids.end(), isWanted);
            Q_EMIT dataChanged(index(int(first - ids.begin()), 0, parent),
                index(int(behind - ids.begin()) - 1, columnTotal - 1, parent));
            first = std::find_if(behind, ids.end(), isWanted);
        }
    }
}

}

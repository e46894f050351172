// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codenames.h"
#include "project/data.h"

#include <algorithm>
#include <limits>

/// The codes of a project: a tree that may be ten thousand deep, or have a hundred thousand branches.
namespace Crossread::Project {

using namespace Core;

void Data::add(const Code &code)
{
    all<Code>().insert(code.id, code);
    m_children.at({code.parent, code.name}).append(code.id);
    m_codesCalled.at(code.name).append(code.id);
    m_lastCodePosition = std::max(m_lastCodePosition, code.position);
    m_codeLetters.forget();
    if (!code.key.isEmpty())
        ++m_keys[code.key];
}

void Data::take(const Code &code)
{
    const auto forget = [&code](auto &index, const auto &key) {
        QList<CodeId> &ids = index.at(key);
        ids.removeOne(code.id);
        if (ids.isEmpty())
            index.remove(key);
    };
    forget(m_children, ChildKey(code.parent, code.name));
    forget(m_codesCalled, code.name);
    if (!code.key.isEmpty() && --m_keys[code.key] == 0)
        m_keys.remove(code.key);
    all<Code>().remove(code.id);
    m_codeLetters.forget();
}

int Data::nextCodePosition() const
{
    // Those at the same place go by their names.
    return m_lastCodePosition < std::numeric_limits<int>::max() ? m_lastCodePosition + 1 : m_lastCodePosition;
}

QHash<CodeId, QList<Code>> Data::children() const
{
    QHash<CodeId, QList<Code>> children;
    all<Code>().each([&children](const Code &code) { children[code.parent].append(code); });
    for (QList<Code> &siblings : children)
        std::ranges::sort(
            siblings, {}, [](const Code &code) { return std::tuple(code.position, code.name, code.id.uuid()); });
    return children;
}

QList<Code> Data::codes() const
{
    return std::get<Things<Code>>(m_things).list.get([this] {
        QHash<CodeId, QList<Code>> left = children();
        QList<Code> sorted;
        sorted.reserve(codeCount());
        std::vector<QList<Code>> path; // what is still to come on each level, the next one last
        const auto enter = [&](CodeId id) {
            QList<Code> below = left.take(id);
            std::ranges::reverse(below);
            path.push_back(std::move(below));
        };
        for (enter({}); !path.empty();) {
            if (path.back().isEmpty()) {
                path.pop_back();
                continue;
            }
            sorted.append(path.back().takeLast());
            enter(sorted.constLast().id);
        }
        return sorted;
    });
}

const Code *Data::child(CodeId parent, const QString &name) const
{
    const QList<CodeId> *ids = m_children.find({parent, name});
    return ids ? code(ids->constFirst()) : nullptr;
}

const Code *Data::onlyCodeCalled(const QString &name) const
{
    const QList<CodeId> *ids = m_codesCalled.find(name);
    return ids && ids->size() == 1 ? code(ids->constFirst()) : nullptr;
}

QString Data::codePath(CodeId id) const
{
    QStringList names;
    for (const Code *one = code(id); one; one = code(one->parent))
        names.append(one->name);
    std::ranges::reverse(names);
    return codePathOf(names);
}

QString Data::codeLetters(CodeId id) const
{
    return m_codeLetters.get([this] { return Core::codeLetters(codes()); }).value(id);
}

bool Data::isBelow(CodeId id, CodeId other) const
{
    const Code *at = code(id);
    while (at && at->id != other)
        at = code(at->parent);
    return at;
}

QList<CodeId> Data::withDescendants(CodeId id) const
{
    QList<CodeId> ids{id};
    const QHash<CodeId, QList<Code>> below = children();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (const QList<Code> list = below.value(ids[i]); const Code &code : list)
            ids.append(code.id);
    }
    return ids;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/codes.h"

#include "project/project.h"

namespace Crossread::Project::Acts {

using namespace Core;

namespace {

// Colours for new codes, far apart on paper white and on dark; after Okabe and Ito, readable with colour blindness.
constexpr Rgb codeColours[]{0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xB8860B, 0x56B4E9, 0x8B5CF6, 0x6B7280};

/// What there is with what the act makes already, so that no code is made twice.
class Planned {
public:
    Planned(const Data &data, QList<AnyChange> &changes)
        : m_data(data)
        , m_planned(data)
        , m_changes(changes)
    {
    }

    [[nodiscard]] Result<CodeId> codeNamed(const QString &wanted)
    {
        const QString name = storable(wanted).trimmed();
        for (const Code *there : {m_data.codeAt(name), m_data.onlyCodeCalled(name)}) {
            if (there)
                return there->id;
        }
        CodeId parent;
        for (const QStringView part : QStringView(name).tokenize(u'/', Qt::SkipEmptyParts)) {
            const QString own = part.trimmed().toString();
            if (own.isEmpty())
                return failure(ErrorCode::BadArgument, wanted);
            const Code *const there = m_planned.child(parent, own);
            parent = there ? there->id : make(parent, own);
        }
        return parent.isNull() ? Result<CodeId>(failure(ErrorCode::BadArgument, wanted)) : parent;
    }

private:
    CodeId make(CodeId parent, const QString &name)
    {
        Code code{CodeId::create(), parent, name, {}, {}, {}, m_planned.nextCodePosition()};
        code.colour = codeColours[size_t(m_planned.codeCount()) % std::size(codeColours)];
        for (int key = 1; key <= 9 && code.key.isEmpty(); ++key) {
            if (const QString free = QString::number(key); !m_planned.isKeyTaken(free))
                code.key = free;
        }
        const Change<Code> made{{}, code};
        m_planned.apply({made});
        m_changes.append(made);
        return code.id;
    }

    const Data &m_data;
    Data m_planned;
    QList<AnyChange> &m_changes;
};

}

Result<QList<CodeId>> codesNamed(const Data &data, const QStringList &names, QList<AnyChange> &changes)
{
    Planned planned(data, changes);
    QList<CodeId> ids;
    for (const QString &name : names) {
        const auto id = planned.codeNamed(name);
        if (!id)
            return std::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<Made<CodeId>> codeNamed(const Data &data, const QString &name)
{
    ChangeSet act{Project::tr("Add code “%1”").arg(name), {}};
    const auto ids = codesNamed(data, {name}, act.changes);
    return ids ? Result<Made<CodeId>>({std::move(act), ids->constFirst()}) : std::unexpected(ids.error());
}

Result<ChangeSet> setCode(const Data &data, const Code &code)
{
    const auto before = copyOf(data.code(code.id));
    Code after = code;
    after.name = storable(code.name).trimmed();
    after.memo = storable(code.memo);
    if (after.id.isNull() || after.name.isEmpty())
        return failure(ErrorCode::BadArgument, after.name);
    if (const Code *sibling = data.child(after.parent, after.name); sibling && sibling->id != after.id)
        return failure(ErrorCode::AlreadyExists, after.name);
    const bool homeless = !after.parent.isNull() && !data.code(after.parent);
    if (homeless || after.parent == after.id || data.isBelow(after.parent, after.id))
        return failure(ErrorCode::BadArgument, after.name);
    ChangeSet act = oneChange<Code>(
        (before ? Project::tr("Change code “%1”") : Project::tr("Add code “%1”")).arg(after.name), before, after);
    if (after.key.isEmpty() || !data.isKeyTaken(after.key))
        return act;
    for (const QList<Code> all = data.codes(); const Code &other : all) {
        if (other.key == after.key && other.id != after.id) {
            Code without = other;
            without.key.clear();
            act.changes.append(Change<Code>{other, without});
        }
    }
    return act;
}

Result<LongAct> removeCode(const Data &data, CodeId id)
{
    const Code *code = data.code(id);
    if (!code)
        return failure(ErrorCode::NoSuchCode, id.toString());
    return LongAct{Project::tr("Remove code “%1”").arg(code->name), [data, id] {
                       QList<AnyChange> changes;
                       const QList<CodeId> gone = data.withDescendants(id);
                       const QSet<CodeId> all(gone.cbegin(), gone.cend());
                       const auto isGone = [&all](CodeId one) { return all.contains(one); };
                       for (const QList<AnnotationId> ids = data.annotationIds();
                           const AnnotationId &annotation : ids) {
                           const Annotation &before = *data.annotation(annotation);
                           if (std::ranges::none_of(before.codes, isGone))
                               continue;
                           Annotation after = before;
                           after.codes.removeIf(isGone);
                           changes.append(Change<Annotation>{before, after});
                       }
                       for (auto one = gone.crbegin(); one != gone.crend(); ++one)
                           changes.append(Change<Code>{copyOf(data.code(*one)), {}});
                       return changes;
                   }};
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/codes.h"

#include "core/codenames.h"
#include "project/acts/codebook.h"
#include "project/project.h"

namespace Crossread::Project::Acts {

using namespace Core;

namespace {

Data with(const Data &data, const QList<Code> &fresh)
{
    Data planned = data;
    for (const Code &code : fresh)
        planned.apply({Change<Code>{{}, code}});
    return planned;
}

/// Null where there is none of these names from the top down.
const Code *codeAt(const Data &data, const QStringList &names)
{
    const Code *code = nullptr;
    for (const QString &name : names) {
        code = data.child(code ? code->id : CodeId(), name);
        if (!code)
            return nullptr;
    }
    return code;
}

bool isUsed(const Data &data, CodeId id)
{
    const QList<AnnotationId> all = data.annotationIds();
    return std::ranges::any_of(all, [&](AnnotationId one) { return data.annotation(one)->codes.contains(id); });
}

}

QList<Code> codesToMake(const Data &data, const QStringList &names, const QList<Code> &fresh)
{
    Data planned = with(data, fresh);
    return madeCodes(planned, names);
}

QList<Code> madeCodes(Data &planned, const QStringList &names)
{
    QList<Code> made;
    CodeId parent;
    for (const QString &name : names) {
        if (const Code *there = planned.child(parent, name)) {
            parent = there->id;
            continue;
        }
        Code code{CodeId::create(), parent, name, {}, {}, {}, planned.nextCodePosition()};
        code.colour = colourForNext(planned);
        for (int key = 1; key <= 9 && code.key.isEmpty(); ++key) {
            if (const QString free = QString::number(key); !planned.isKeyTaken(free))
                code.key = free;
        }
        planned.apply({Change<Code>{{}, code}});
        made.append(code);
        parent = code.id;
    }
    return made;
}

Result<CodeId> codeMeant(const Data &data, const QString &wanted, QList<Code> &fresh)
{
    const QString text = storable(wanted).trimmed();
    const QStringList names = codeNamesIn(text);
    if (names.isEmpty())
        return failure(ErrorCode::BadArgument, wanted);
    for (const Code *there : {codeAt(data, names), data.onlyCodeCalled(text),
             names.size() == 1 ? data.onlyCodeCalled(names.constFirst()) : nullptr}) {
        if (there)
            return there->id;
    }
    fresh += codesToMake(data, names, fresh);
    const Data planned = with(data, fresh);
    return codeAt(planned, names)->id;
}

Result<QList<CodeId>> codesMeant(const Data &data, const QStringList &texts, QList<Code> &fresh)
{
    QList<CodeId> ids;
    for (const QString &text : texts) {
        const auto id = codeMeant(data, text, fresh);
        if (!id)
            return std::unexpected(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

Result<void> makeCodes(const Data &data, const QList<Code> &fresh, ChangeSet &act)
{
    for (const Code &wanted : fresh) {
        Code code = storable(wanted);
        code.name = code.name.trimmed();
        if (code.name.isEmpty())
            return failure(ErrorCode::BadArgument, code.name);
        if (data.child(code.parent, code.name))
            return failure(ErrorCode::AlreadyExists, code.name);
        act.changes.append(Change<Code>{{}, code});
    }
    return {};
}

Result<Made<CodeId>> codeNamed(const Data &data, const QString &name)
{
    ChangeSet act{Project::tr("Add code “%1”").arg(storable(name)), {}};
    QList<Code> fresh;
    const auto id = codeMeant(data, name, fresh);
    const auto made = id ? makeCodes(data, fresh, act) : std::unexpected(id.error());
    return made ? Result<Made<CodeId>>({std::move(act), *id}) : std::unexpected(made.error());
}

Result<ChangeSet> setCode(const Data &data, const Code &code)
{
    const auto before = copyOf(data.code(code.id));
    Code after = storable(code);
    after.name = after.name.trimmed();
    if (after.id.isNull() || after.name.isEmpty())
        return failure(ErrorCode::BadArgument, after.name);
    if (const Code *sibling = data.child(after.parent, after.name); sibling && sibling->id != after.id)
        return failure(ErrorCode::AlreadyExists, after.name);
    const bool homeless = !after.parent.isNull() && !data.code(after.parent);
    if (homeless || after.parent == after.id || data.isBelow(after.parent, after.id))
        return failure(ErrorCode::BadArgument, after.name);
    if (after.heading && before && !before->heading && isUsed(data, after.id))
        return failure(ErrorCode::CodeInUse, after.name);
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
                       for (const QList<CodeSet> sets = data.codeSets(); const CodeSet &before : sets) {
                           CodeSet after = before;
                           if (after.codes.removeIf(isGone))
                               changes.append(Change<CodeSet>{before, after});
                       }
                       for (auto one = gone.crbegin(); one != gone.crend(); ++one)
                           changes.append(Change<Code>{copyOf(data.code(*one)), {}});
                       return changes;
                   }};
}

}

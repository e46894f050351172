// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/codebook.h"

#include "project/acts/codes.h"
#include "project/project.h"

#include <algorithm>
#include <array>

namespace Crossread::Project::Acts {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// Colours for new codes, far apart on paper white and on dark; after Okabe and Ito, readable with colour blindness.
constexpr std::array<Rgb, 8> codeColours{
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xB8860B, 0x56B4E9, 0x8B5CF6, 0x6B7280};

QList<Code> childrenOf(const Data &data, CodeId parent)
{
    QList<Code> children = data.codes(); // in their order
    children.removeIf([parent](const Code &code) { return code.parent != parent; });
    return children;
}

/// Which code each of those that go becomes, and what becomes of those that stay.
struct Merging {
    QHash<CodeId, CodeId> into;
    QHash<CodeId, Code> after;
    QList<CodeId> gone; ///< parents first
};

void join(Code &kept, const Code &gone)
{
    if (!gone.memo.isEmpty() && gone.memo != kept.memo)
        kept.memo += (kept.memo.isEmpty() ? QString() : u"\n\n"_s) + gone.memo;
    if (kept.key.isEmpty())
        kept.key = gone.key;
    kept.heading = kept.heading && gone.heading;
}

/// What is below the one that goes is put below the other one; where that has a code of the same name, these two become one
/// in the same way.
Merging merging(const Data &data, CodeId id, CodeId target)
{
    QHash<CodeId, QList<Code>> children;
    QHash<std::pair<CodeId, QString>, CodeId> named;
    for (const QList<Code> codes = data.codes(); const Code &code : codes) {
        children[code.parent].append(code);
        named.insert({code.parent, code.name}, code.id);
    }
    named.remove({data.code(id)->parent, data.code(id)->name});
    Merging made;
    for (QList<std::pair<CodeId, CodeId>> open{{id, target}}; !open.isEmpty();) {
        const auto [from, to] = open.takeFirst();
        made.into.insert(from, to);
        made.gone.append(from);
        Code &kept = made.after.contains(to) ? made.after[to] : *made.after.insert(to, *data.code(to));
        join(kept, *data.code(from));
        for (const Code &child : std::as_const(children[from])) {
            const auto same = named.constFind({to, child.name});
            if (same != named.cend()) {
                open.append({child.id, *same});
                continue;
            }
            Code moved = made.after.value(child.id, child);
            moved.parent = to;
            made.after.insert(child.id, moved);
            named.insert({to, child.name}, child.id);
        }
    }
    return made;
}

QList<CodeId> merged(const QList<CodeId> &codes, const Merging &merging)
{
    QList<CodeId> after;
    for (const CodeId &code : codes) {
        if (const CodeId now = merging.into.value(code, code); !after.contains(now))
            after.append(now);
    }
    return after;
}

QList<AnyChange> changesOf(const Data &data, const Merging &merging)
{
    QList<AnyChange> changes;
    for (const QList<AnnotationId> ids = data.annotationIds(); const AnnotationId &id : ids) {
        const Annotation &before = *data.annotation(id);
        if (std::ranges::none_of(before.codes, [&](CodeId code) { return merging.into.contains(code); }))
            continue;
        Annotation after = before;
        after.codes = merged(before.codes, merging);
        changes.append(Change<Annotation>{before, after});
    }
    for (const QList<CodeSet> sets = data.codeSets(); const CodeSet &before : sets) {
        CodeSet after = before;
        after.codes = merged(before.codes, merging);
        if (after != before)
            changes.append(Change<CodeSet>{before, after});
    }
    // Those that go do so first: what moves may be called as they were.
    for (auto id = merging.gone.crbegin(); id != merging.gone.crend(); ++id)
        changes.append(Change<Code>{*data.code(*id), {}});
    for (const QList<Code> codes = data.codes(); const Code &code : codes) {
        if (const auto after = merging.after.constFind(code.id);
            after != merging.after.cend() && *after != code && !merging.into.contains(code.id))
            changes.append(Change<Code>{code, *after});
    }
    return changes;
}

}

Rgb colourForNext(const Data &data)
{
    return codeColours[size_t(data.nextCodePosition()) % codeColours.size()];
}

Result<ChangeSet> moveCode(const Data &data, CodeId id, CodeId parent, CodeId before)
{
    const Code *code = data.code(id);
    if (!code || (!parent.isNull() && !data.code(parent)))
        return failure(ErrorCode::NoSuchCode, (code ? parent : id).toString());
    if (data.isBelow(parent, id))
        return failure(ErrorCode::BadArgument, code->name);
    if (const Code *sibling = data.child(parent, code->name); sibling && sibling->id != id)
        return failure(ErrorCode::AlreadyExists, code->name);
    QList<Code> siblings = childrenOf(data, parent);
    siblings.removeIf([id](const Code &one) { return one.id == id; });
    const auto place = std::ranges::find(siblings, before, &Code::id);
    Code moved = *code;
    moved.parent = parent;
    // Behind the one before it; those behind make room as far as they must.
    qint64 last = place == siblings.begin() ? -1 : (place - 1)->position;
    const qsizetype at = place - siblings.begin();
    ChangeSet act{Project::tr("Move code “%1”").arg(code->name), {}};
    siblings.insert(at, moved);
    for (qsizetype i = at; i < siblings.size(); ++i) {
        Code after = siblings[i];
        const bool fits = i == at ? false : after.position > last;
        if (!fits)
            after.position = int(std::min<qint64>(last + 1, std::numeric_limits<int>::max()));
        last = after.position;
        if (const Code &now = *data.code(after.id); now != after)
            act.changes.append(Change<Code>{now, after});
    }
    return act;
}

Result<LongAct> mergeCodes(const Data &data, CodeId id, CodeId into)
{
    for (const CodeId one : {id, into}) {
        if (!data.code(one))
            return failure(ErrorCode::NoSuchCode, one.toString());
    }
    if (data.isBelow(into, id))
        return failure(ErrorCode::BadArgument, data.code(into)->name);
    return LongAct{Project::tr("Merge code “%1” into “%2”").arg(data.code(id)->name, data.code(into)->name),
        [data, id, into] { return changesOf(data, merging(data, id, into)); }};
}

Result<LongAct> splitCode(const Data &data, CodeId id, const Code &fresh, const QList<AnnotationId> &ids)
{
    if (!data.code(id))
        return failure(ErrorCode::NoSuchCode, id.toString());
    for (const AnnotationId &one : ids) {
        const Annotation *annotation = data.annotation(one);
        if (!annotation || !annotation->codes.contains(id))
            return failure(ErrorCode::NoSuchAnnotation);
    }
    ChangeSet act;
    if (const auto made = makeCodes(data, {fresh}, act); !made)
        return std::unexpected(made.error());
    return LongAct{Project::tr("Split “%1” off “%2”").arg(storable(fresh.name).trimmed(), data.code(id)->name),
        [data, id, fresh = fresh.id, ids, changes = act.changes] {
            QList<AnyChange> all = changes;
            for (const AnnotationId &one : ids) {
                const Annotation &before = *data.annotation(one);
                Annotation after = before;
                after.codes.replace(after.codes.indexOf(id), fresh);
                all.append(Change<Annotation>{before, after});
            }
            return all;
        }};
}

}

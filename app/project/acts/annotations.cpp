// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/annotations.h"

#include "project/acts/codes.h"
#include "project/project.h"

#include <QLocale>

namespace Crossread::Project::Acts {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

bool cutsCharacter(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate()
        && text[position - 1].isHighSurrogate();
}

template <typename Id>
QList<Id> eachOnce(const QList<Id> &ids)
{
    QList<Id> once;
    QSet<Id> seen;
    for (const Id &id : ids) {
        if (!seen.contains(id))
            once.append(id);
        seen.insert(id);
    }
    return once;
}

Result<Made<AnnotationId>> annotateFor(ChangeSet act, const TextOf &textOf, DocumentId document, TextSpan span,
    const QList<CodeId> &codes, const QString &memo, const By &by)
{
    const auto text = textOf(document);
    auto anchor = text ? anchorAt(**text, span) : std::unexpected(text.error());
    if (!anchor)
        return std::unexpected(anchor.error());
    const Annotation annotation{AnnotationId::create(), document, *std::move(anchor), AnchorState::Exact,
        eachOnce(codes), storable(memo), storable(by.coder), by.now, by.now};
    act.changes.append(Change<Annotation>{{}, annotation});
    return Made<AnnotationId>{std::move(act), annotation.id};
}

Result<ChangeSet> changeFor(
    ChangeSet act, const Data &data, const TextOf &textOf, const Annotation &after, const QDateTime &now)
{
    const auto before = copyOf(data.annotation(after.id));
    if (!before)
        return failure(ErrorCode::NoSuchAnnotation);
    Annotation kept = *before;
    kept.codes = eachOnce(after.codes);
    kept.memo = storable(after.memo);
    if (after.anchor.span != before->anchor.span) {
        const auto text = textOf(before->document);
        auto anchor = text ? anchorAt(**text, after.anchor.span) : std::unexpected(text.error());
        if (!anchor)
            return std::unexpected(anchor.error());
        kept.anchor = *std::move(anchor);
        kept.state = AnchorState::Exact;
    }
    if (kept == *before)
        return ChangeSet();
    kept.modified = now;
    act.label = kept.anchor != before->anchor ? Project::tr("Change passage")
        : kept.codes != before->codes         ? Project::tr("Change codes")
                                              : Project::tr("Change note");
    act.changes.append(Change<Annotation>{before, kept});
    return act;
}

}

Result<Anchor> anchorAt(const Document &text, TextSpan span)
{
    if (span.isEmpty() || span.begin < 0 || span.end > text.text.size() || cutsCharacter(text.text, span.begin)
        || cutsCharacter(text.text, span.end))
        return failure(ErrorCode::BadRange, u"%1–%2"_s.arg(span.begin).arg(span.end));
    return makeAnchor(text.text, text.textSha256, span);
}

Result<Made<AnnotationId>> annotate(const Data &data, const TextOf &textOf, DocumentId document, TextSpan span,
    const QList<CodeId> &codes, const QString &memo, const QList<Code> &fresh, const By &by)
{
    QStringList names;
    for (const CodeId &id : codes) {
        const auto made = std::ranges::find(fresh, id, &Code::id);
        const Code *code = made == fresh.cend() ? data.code(id) : &*made;
        if (!code)
            return failure(ErrorCode::NoSuchCode, id.toString());
        if (code->heading)
            return failure(ErrorCode::HeadingCode, code->name);
        names.append(storable(code->name));
    }
    ChangeSet act{!names.isEmpty() ? Project::tr("Tag “%1”").arg(QLocale().createSeparatedList(names))
            : memo.isEmpty()       ? Project::tr("Highlight")
                                   : Project::tr("Add note"),
        {}};
    if (const auto made = makeCodes(data, fresh, act); !made)
        return std::unexpected(made.error());
    return annotateFor(std::move(act), textOf, document, span, codes, memo, by);
}

Result<Made<AnnotationId>> annotateNamed(const Data &data, const TextOf &textOf, DocumentId document, TextSpan span,
    const QStringList &codes, const QString &memo, const By &by)
{
    QList<Code> fresh;
    return codesMeant(data, codes, fresh).and_then([&](const QList<CodeId> &ids) {
        return annotate(data, textOf, document, span, ids, memo, fresh, by);
    });
}

Result<ChangeSet> changeAnnotation(
    const Data &data, const TextOf &textOf, const Annotation &after, const QList<Code> &fresh, const QDateTime &now)
{
    const Annotation *before = data.annotation(after.id);
    for (const CodeId &id : after.codes) {
        const Code *code = data.code(id);
        if (!code && !std::ranges::contains(fresh, id, &Code::id))
            return failure(ErrorCode::NoSuchCode, id.toString());
        if (code && code->heading && !(before && before->codes.contains(id)))
            return failure(ErrorCode::HeadingCode, code->name);
    }
    auto act = changeFor({}, data, textOf, after, now);
    if (!act || act->changes.isEmpty())
        return act;
    ChangeSet whole{act->label, {}};
    if (const auto made = makeCodes(data, fresh, whole); !made)
        return std::unexpected(made.error());
    whole.changes += act->changes;
    return whole;
}

QList<AnyChange> removals(const Data &data, const QList<AnnotationId> &ids)
{
    QList<AnyChange> changes;
    changes.reserve(ids.size());
    for (const AnnotationId &id : ids)
        changes.emplaceBack(Change<Annotation>{*data.annotation(id), {}});
    return changes;
}

Result<LongAct> removeAnnotations(const Data &data, const QList<AnnotationId> &ids)
{
    QList<AnnotationId> once = ids;
    std::ranges::sort(once, {}, &AnnotationId::uuid);
    const auto twice = std::ranges::unique(once);
    once.erase(twice.begin(), twice.end());
    for (const AnnotationId &id : std::as_const(once)) {
        if (!data.annotation(id))
            return failure(ErrorCode::NoSuchAnnotation);
    }
    return LongAct{Project::tr("Remove %n annotation(s)", nullptr, int(once.size())),
        [data, once] { return removals(data, once); }};
}

}

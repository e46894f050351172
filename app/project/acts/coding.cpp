// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/coding.h"

#include "project/acts/annotations.h"
#include "project/acts/codes.h"

#include <QLocale>

#include <algorithm>

namespace Crossread::Project::Acts {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

Result<void> checkCodes(const Data &data, const Recoding &recoding)
{
    for (const CodeId &id : recoding.given) {
        const Code *code = data.code(id);
        if (!code && !std::ranges::contains(recoding.fresh, id, &Code::id))
            return failure(ErrorCode::NoSuchCode, id.toString());
        if (code && code->heading)
            return failure(ErrorCode::HeadingCode, code->name);
    }
    return {};
}

Result<QList<AnnotationId>> annotationsOf(const Data &data, const QList<AnnotationId> &ids)
{
    QList<AnnotationId> once;
    QSet<AnnotationId> seen;
    for (const AnnotationId &id : ids) {
        if (!data.annotation(id))
            return failure(ErrorCode::NoSuchAnnotation);
        if (!seen.contains(id))
            once.append(id);
        seen.insert(id);
    }
    return once;
}

QString namesOf(const Data &data, const QList<CodeId> &ids, const QList<Code> &fresh)
{
    QStringList names;
    for (const CodeId &id : ids) {
        const auto made = std::ranges::find(fresh, id, &Code::id);
        names.append(made != fresh.cend() ? storable(made->name).trimmed()
                : data.code(id)           ? data.code(id)->name
                                          : QString());
    }
    return QLocale().createSeparatedList(names);
}

Annotation recoded(const Annotation &before, const Recoding &recoding, const QDateTime &now)
{
    Annotation after = before;
    after.codes.removeIf([&](CodeId code) { return recoding.taken.contains(code); });
    for (const CodeId &code : recoding.given) {
        if (!after.codes.contains(code))
            after.codes.append(code);
    }
    if (after.codes != before.codes)
        after.modified = now;
    return after;
}

QString joined(const QStringList &memos)
{
    QStringList told = memos;
    told.removeAll(QString());
    told.removeDuplicates();
    return told.join(u"\n\n"_s);
}

/// What the first of them becomes.
Result<Annotation> joined(const Data &data, const TextOf &textOf, const QList<AnnotationId> &ids, const QDateTime &now)
{
    if (ids.isEmpty())
        return failure(ErrorCode::NoSuchAnnotation);
    const Annotation &first = *data.annotation(ids.constFirst());
    Annotation after = first;
    TextSpan span = first.anchor.span;
    QStringList memos;
    for (const AnnotationId &id : ids) {
        const Annotation &one = *data.annotation(id);
        if (one.document != first.document || one.state == AnchorState::Orphaned)
            return failure(ErrorCode::BadRange, one.anchor.exact.left(40));
        span = {std::min(span.begin, one.anchor.span.begin), std::max(span.end, one.anchor.span.end)};
        memos.append(one.memo);
        after = recoded(after, {one.codes, {}, {}, {}}, now);
    }
    after.memo = joined(memos);
    const auto text = textOf(first.document);
    auto anchor = text ? anchorAt(**text, span) : std::unexpected(text.error());
    if (!anchor)
        return std::unexpected(anchor.error());
    after.anchor = *std::move(anchor);
    after.state = AnchorState::Exact;
    after.modified = now;
    return after;
}

}

Result<LongAct> recode(const Data &data, const QList<AnnotationId> &ids, const Recoding &recoding, const QDateTime &now)
{
    const auto there = annotationsOf(data, ids);
    if (!there)
        return std::unexpected(there.error());
    if (const auto known = checkCodes(data, recoding); !known)
        return std::unexpected(known.error());
    ChangeSet act;
    if (const auto made = makeCodes(data, recoding.fresh, act); !made)
        return std::unexpected(made.error());
    const QString given = namesOf(data, recoding.given, recoding.fresh);
    const QString label = !recoding.label.isEmpty() ? recoding.label
        : given.isEmpty() ? Project::tr("Take “%1” off").arg(namesOf(data, recoding.taken, {}))
                          : Project::tr("Tag “%1”").arg(given);
    return LongAct{label, [data, ids = *there, recoding, now, made = act.changes] {
                       QList<AnyChange> changes = made;
                       for (const AnnotationId &id : ids) {
                           const Annotation &before = *data.annotation(id);
                           const Annotation after = recoded(before, recoding, now);
                           // One with nothing left to say goes with its last code.
                           if (after.codes.isEmpty() && after.memo.isEmpty() && !before.codes.isEmpty())
                               changes.append(Change<Annotation>{before, {}});
                           else if (after != before)
                               changes.append(Change<Annotation>{before, after});
                       }
                       return changes;
                   }};
}

Result<LongAct> joinAnnotations(
    const Data &data, const TextOf &textOf, const QList<QList<AnnotationId>> &groups, const QDateTime &now)
{
    QList<AnnotationId> gone;
    QList<AnyChange> wider;
    for (const QList<AnnotationId> &group : groups) {
        const auto there = annotationsOf(data, group);
        const auto after = there ? joined(data, textOf, *there, now) : std::unexpected(there.error());
        if (!after)
            return std::unexpected(after.error());
        gone += there->sliced(1);
        wider.append(Change<Annotation>{*data.annotation(after->id), *after});
    }
    if (wider.isEmpty())
        return failure(ErrorCode::NoSuchAnnotation);
    return LongAct{Project::tr("Join %n annotation(s)", nullptr, int(gone.size() + wider.size())),
        [data, gone, wider] { return removals(data, gone) + wider; }};
}

Result<LongAct> annotateAll(
    const Data &data, const TextOf &textOf, const QList<Place> &places, const Recoding &recoding, const By &by)
{
    if (const auto known = checkCodes(data, recoding); !known)
        return std::unexpected(known.error());
    ChangeSet act;
    if (const auto made = makeCodes(data, recoding.fresh, act); !made)
        return std::unexpected(made.error());
    // Where this coder has marked the very same words already, the codes are added to that.
    QHash<std::pair<DocumentId, std::pair<qsizetype, qsizetype>>, AnnotationId> marked;
    QSet<DocumentId> documents;
    for (const Place &place : places)
        documents.insert(place.document);
    for (const DocumentId &document : std::as_const(documents)) {
        for (const QList<AnnotationId> ids = data.annotationIds(document); const AnnotationId &id : ids) {
            const Annotation &one = *data.annotation(id);
            if (one.coder == storable(by.coder) && one.state != AnchorState::Orphaned)
                marked.insert({document, {one.anchor.span.begin, one.anchor.span.end}}, id);
        }
    }
    for (const Place &place : places) {
        const auto key = std::pair(place.document, std::pair(place.span.begin, place.span.end));
        if (const auto there = marked.constFind(key); there != marked.cend()) {
            if (const Annotation *before = data.annotation(*there)) {
                if (const Annotation after = recoded(*before, recoding, by.now); after != *before)
                    act.changes.append(Change<Annotation>{*before, after});
            }
            continue;
        }
        const auto text = textOf(place.document);
        auto anchor = text ? anchorAt(**text, place.span) : std::unexpected(text.error());
        if (!anchor)
            return std::unexpected(anchor.error());
        const Annotation made{AnnotationId::create(), place.document, *std::move(anchor), AnchorState::Exact,
            recoding.given, {}, storable(by.coder), by.now, by.now};
        marked.insert(key, made.id);
        act.changes.append(Change<Annotation>{{}, made});
    }
    const QString label = !recoding.label.isEmpty() ? recoding.label
                                                    : Project::tr("Tag %n passage(s) “%1”", nullptr, int(places.size()))
                                                          .arg(namesOf(data, recoding.given, recoding.fresh));
    return LongAct{label, [changes = act.changes] { return changes; }};
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/codebook.h"
#include "project/acts/coding.h"
#include "project/acts/documents.h"
#include "project/projectprivate.h"

/// Acts on the tree of codes and on many annotations at once, and going through the history.
namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype many = 20;

/// Of few things at once: then whoever asked for it has it when this returns, and may ask for the next.
Result<ChangeSet> atOnce(const Result<Acts::LongAct> &act)
{
    return act ? Result<ChangeSet>(ChangeSet{act->label, act->make()}) : std::unexpected(act.error());
}

}

Result<void> Project::moveCode(CodeId id, CodeId parent, CodeId before)
{
    return d->perform(Acts::moveCode(d->data(), id, parent, before));
}

Result<void> Project::mergeCodes(CodeId id, CodeId into)
{
    return d->perform(Acts::mergeCodes(d->data(), id, into), true);
}

Result<void> Project::splitCode(CodeId id, const Code &fresh, const QList<AnnotationId> &ids)
{
    const auto act = Acts::splitCode(d->data(), id, fresh, ids);
    return ids.size() < many ? d->perform(atOnce(act)) : d->perform(act, true);
}

Result<void> Project::recode(const QList<AnnotationId> &ids, const Recoding &recoding)
{
    const auto act = Acts::recode(d->data(), ids, recoding, d->by().now);
    return ids.size() < many ? d->perform(atOnce(act)) : d->perform(act, true);
}

Result<void> Project::joinAnnotations(const QList<QList<AnnotationId>> &groups)
{
    qsizetype count = 0;
    for (const QList<AnnotationId> &group : groups) {
        count += group.size();
        if (const Annotation *first = group.isEmpty() ? nullptr : annotation(group.constFirst()))
            d->prepare(first->document);
    }
    const auto act = Acts::joinAnnotations(d->data(), d->textOf(), groups, d->by().now);
    return count < many ? d->perform(atOnce(act)) : d->perform(act, true);
}

Result<void> Project::annotateAll(const QList<Place> &places, const Recoding &recoding)
{
    for (const Place &place : places)
        d->prepare(place.document);
    const auto act = Acts::annotateAll(d->data(), d->textOf(), places, recoding, d->by());
    return places.size() < many ? d->perform(atOnce(act)) : d->perform(act, true);
}

const QList<Project::Act> &Project::history() const
{
    return d->journal->history();
}

Result<void> Project::goTo(qint64 act)
{
    return d->journal->goTo(act);
}

Result<void> Project::takeIn(const ChangeSet &act, const QHash<DocumentId, DocumentPtr> &arrived)
{
    QHash<DocumentId, QByteArray> sources;
    for (auto one = arrived.cbegin(); one != arrived.cend(); ++one)
        sources.insert(one.key(), (*one)->sourceSha256);
    QHash<DocumentId, ImportOptions> options;
    for (const AnyChange &any : act.changes) {
        if (const auto *record = std::get_if<Change<DocumentRecord>>(&any); record && record->after)
            options.insert(record->after->id, record->after->options);
    }
    const auto take = [this, arrived, options] {
        for (auto one = arrived.cbegin(); one != arrived.cend(); ++one) {
            d->texts.insert(one.key(), {*one, options.value(one.key())});
            d->arrived.append(one.key());
        }
    };
    if (d->backups)
        d->backups->makeBeforeMuch();
    return d->journal->perform(Acts::LongAct{act.label, [changes = act.changes] { return changes; }}, take, sources);
}

Result<DocumentId> Project::replaceDocument(
    DocumentId id, const NewDocument &with, DocumentPtr imported, const Progress &progress)
{
    if (!record(id))
        return failure(ErrorCode::NoSuchDocument, id.toString());
    const auto now = document(id);
    const DocumentRecord fresh = Acts::recordFor(d->data(), with, *imported, QDateTime::currentDateTimeUtc());
    DocumentRecord named = fresh;
    named.name = record(id)->name;
    named.metadata = record(id)->metadata;
    imported = asRecorded(imported, named);
    Result<void> kept = sources().keep(fresh.id, with.bytes, progress);
    if (kept)
        kept = sources().keepText(fresh.id, fresh.options, *imported);
    const auto take = [this, fresh, imported] {
        d->texts.insert(fresh.id, {imported, fresh.options});
        d->arrived.append(fresh.id);
    };
    if (kept && d->backups)
        d->backups->makeBeforeMuch();
    if (kept)
        kept = d->journal->perform(
            Acts::replaceDocument(d->data(), id, fresh, imported, now.value_or(DocumentPtr()), d->speakersBeside(id)),
            take, {{fresh.id, imported->sourceSha256}});
    if (!kept) {
        sources().drop(fresh.id);
        return std::unexpected(kept.error());
    }
    return fresh.id;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lettinggo.h"
#include "project/projectprivate.h"
#include "project/reanchor.h"

/// The reading texts of a project, and what moves in them when they become others.
namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype muchToFree = 1000;
constexpr qsizetype readAtOnce = 1 << 18; // UTF-16 units; some ten milliseconds

}

Result<DocumentPtr> Project::document(DocumentId id)
{
    if (const auto text = d->texts.constFind(id); text != d->texts.cend())
        return text->document;
    const DocumentRecord *record = d->data().record(id);
    if (!record)
        return failure(ErrorCode::NoSuchDocument, id.toString());
    const auto loaded = loading(id)({});
    if (!loaded)
        return std::unexpected(loaded.error());
    setLoaded(id, *loaded);
    return loaded->document;
}

Project::Loading Project::loading(DocumentId id) const
{
    return [id, sources = sources(), then = d->data()](const Progress &progress) -> Result<Loaded> {
        const DocumentRecord *record = then.record(id);
        if (!record)
            return failure(ErrorCode::NoSuchDocument, id.toString());
        const auto text = sources.text(*record, progress);
        if (!text)
            return std::unexpected(text.error());
        return Loaded{*text, then, reanchored(then, id, **text)};
    };
}

void Project::setLoaded(DocumentId id, Loaded loaded)
{
    const DocumentRecord *record = d->data().record(id);
    if (!record || !loaded.document)
        return;
    if (d->journal->underway()) { // its anchors are found again in what the act leaves
        afterwards([this, id, loaded, options = record->options](bool) {
            if (const DocumentRecord *still = d->data().record(id); still && still->options == options)
                setLoaded(id, loaded);
        });
        return;
    }
    d->texts.insert(id, {loaded.document, record->options});
    const QList<AnyChange> found = d->data().hasPlacesOf(loaded.then)
        ? d->amend(loaded.moved)
        : d->amend(reanchored(d->data(), id, *loaded.document));
    Q_EMIT documentLoaded(id);
    if (!found.isEmpty())
        Q_EMIT changed({{}, found});
}

bool Project::isLoaded(DocumentId id) const
{
    return d->texts.contains(id);
}

void Project::unload(DocumentId id)
{
    if (d->texts.remove(id))
        Q_EMIT documentUnloaded(id);
}

QList<AnyChange> Project::Private::amend(const QList<AnyChange> &changes)
{
    if (changes.isEmpty())
        return {};
    // Rows that something else has changed are found again each time: written anew, such a row would look as if it were ours.
    QList<AnyChange> ours = changes;
    ours.removeIf([this](const AnyChange &change) { return isInDoubt(change); });
    journal->amend(changes, ours);
    return changes;
}

QList<AnyChange> Project::Private::lookAt(const ChangeSet &applied)
{
    QList<AnyChange> changes;
    if (!touches<Topic>(applied))
        return changes;
    for (const AnyChange &any : applied.changes) {
        const auto *topic = std::get_if<Change<Topic>>(&any);
        if (topic && topic->after && sights.seen(*topic->after) != *topic->after)
            changes.append(Change<Topic>{topic->after, sights.seen(*topic->after)});
    }
    if (!changes.isEmpty())
        journal->amend(changes, {});
    return changes;
}

void Project::Private::settle(ChangeSet applied, QList<DocumentId> newTexts)
{
    applied.kinds = kindsAmong(applied.changes);
    applied.changes += lookAt(applied); // of topics that are among them
    bool addsDocument = false;
    if (touches<DocumentRecord>(applied)) {
        for (const AnyChange &any : std::as_const(applied.changes)) {
            if (const auto *record = std::get_if<Change<DocumentRecord>>(&any)) {
                addsDocument |= !record->before;
                if (!record->after)
                    texts.remove(record->before->id);
            }
        }
    }
    for (const QList<DocumentRecord> records = data().documents(); const DocumentRecord &record : records) {
        const auto text = texts.find(record.id);
        if (text != texts.end()) {
            const DocumentPtr now = asRecorded(text->document, record);
            if (now != text->document && !newTexts.contains(record.id))
                newTexts.append(record.id);
            text->document = now;
        }
        if (text == texts.end() || text->options == record.options)
            continue;
        if (text->document->text.size() > readAtOnce) {
            texts.erase(text);
            continue;
        }
        const auto again = q->sources().text(record);
        if (again) {
            *text = {*again, record.options};
            newTexts.append(record.id);
        } else { // whoever asks for the text now is told why it is not there
            texts.erase(text);
        }
    }
    // An act that is undone may bring back anchors from before the text was last found to be another one.
    QSet<DocumentId> stale;
    const auto check = [&](DocumentId id, const Anchor &anchor) {
        if (const auto text = texts.constFind(id);
            text != texts.cend() && text->document->textSha256 != anchor.textSha256)
            stale.insert(id);
    };
    for (const AnyChange &any : std::as_const(applied.changes)) {
        if (const auto *annotation = std::get_if<Change<Annotation>>(&any); annotation && annotation->after) {
            check(annotation->after->document, annotation->after->anchor);
        } else if (const auto *link = std::get_if<Change<Link>>(&any); link && link->after) {
            check(link->after->from.document, link->after->from.anchor);
            check(link->after->to.document, link->after->to.anchor);
        }
    }
    for (const DocumentId &id : std::as_const(stale))
        applied.changes += amend(reanchored(data(), id, *texts.constFind(id)->document));
    if (!stale.isEmpty())
        applied.kinds = kindsAmong(applied.changes);
    if (backups)
        backups->changed(data(), applied);
    if (addsDocument)
        Q_EMIT q->changed(applied);
    for (const DocumentId &id : std::as_const(newTexts))
        Q_EMIT q->documentLoaded(id);
    if (!addsDocument)
        Q_EMIT q->changed(applied);
    if (applied.changes.size() >= muchToFree)
        letGo(std::move(applied.changes));
}

}

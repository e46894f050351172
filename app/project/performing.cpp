// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projectprivate.h"
#include "project/reanchor.h"

namespace Crossread::Project {

using namespace Core;

namespace {

constexpr qsizetype longestHistory = 1000; // as the file keeps it
constexpr qsizetype manyChanges = 1000;
constexpr qsizetype readAtOnce = 1 << 18; // UTF-16 units; some ten milliseconds

}

Result<void> Project::Private::perform(
    ChangeSet act, const QHash<DocumentId, QByteArray> &sources, const Texts &newTexts)
{
    if (act.changes.isEmpty())
        return {};
    const auto started = newAct(act.label, [changes = std::move(act.changes)] { return changes; }, sources, newTexts);
    return start(started, false);
}

Result<void> Project::Private::performLong(
    const QString &label, const std::function<QList<AnyChange>()> &make, const Texts &newTexts)
{
    return start(newAct(label, make, {}, newTexts), true);
}

void Project::Private::backUpBeforeMuch()
{
    if (backups)
        backups->makeIfChanged(); // the file's thread does one after the other
}

std::shared_ptr<Project::Private::Act> Project::Private::newAct(const QString &label,
    const std::function<QList<AnyChange>()> &make, const QHash<DocumentId, QByteArray> &sources, const Texts &newTexts)
{
    const auto made = std::make_shared<Act>();
    made->label = label;
    made->write = [label, make, sources](Store::ProjectFile &open, const Progress &progress) -> Result<ChangeSet> {
        ChangeSet act{label, make()};
        if (!act.changes.isEmpty()) {
            if (const auto kept = open.perform(act, sources, progress); !kept)
                return std::unexpected(kept.error());
        }
        return act;
    };
    made->keep = [this, label, newTexts] {
        history.removeIf([](const Store::HistoryEntry &entry) { return entry.undone; });
        history.append({history.isEmpty() ? 1 : history.constLast().number + 1, label, false});
        if (history.size() > longestHistory)
            history.removeFirst();
        texts.insert(newTexts);
        return newTexts.keys();
    };
    return made;
}

Result<void> Project::Private::step(bool undo)
{
    const auto started = std::make_shared<Act>();
    started->label = undo ? Project::tr("Undo: %1").arg(q->undoLabel()) : Project::tr("Redo: %1").arg(q->redoLabel());
    started->write = [undo](Store::ProjectFile &open, const Progress &progress) {
        return undo ? open.undo(progress) : open.redo(progress);
    };
    started->keep = [this, undo]() -> QList<DocumentId> {
        if (undo)
            std::ranges::find(history.rbegin(), history.rend(), false, &Store::HistoryEntry::undone)->undone = true;
        else
            std::ranges::find(history, true, &Store::HistoryEntry::undone)->undone = false;
        return {};
    };
    return start(started, true);
}

Result<void> Project::Private::start(const std::shared_ptr<Act> &act, bool mayGoOn)
{
    if (underway)
        return failure(ErrorCode::Busy, q->name());
    underway = act;
    // The state stands still while the file works: whatever would change it is refused or comes afterwards.
    file->post([this, act](Store::ProjectFile *open) {
        if (open)
            act->outcome = act->write(*open, act->progress);
        if (act->outcome && act->outcome->changes.size() >= manyChanges) {
            act->next = state;
            act->next->apply(act->outcome->changes);
        }
        act->done.release();
        const auto report = [this, act] {
            if (underway != act)
                return; // it was waited for
            if (const auto kept = finish(); !kept)
                Q_EMIT q->failed(kept.error());
        };
        QMetaObject::invokeMethod(q, report, Qt::QueuedConnection);
    });
    if (!act->done.tryAcquire(1, mayGoOn && patience ? int(patience->count()) : -1)) {
        Q_EMIT q->goesOn();
        return {};
    }
    return finish();
}

Result<void> Project::Private::finish()
{
    const auto act = std::exchange(underway, {});
    const auto then = std::exchange(afterwards, {});
    const Result<void> kept =
        act->outcome.transform([](const ChangeSet &) {}).transform_error([this](const Error &error) {
            return rescued(error);
        });
    if (kept && !act->outcome->changes.isEmpty()) {
        if (act->next)
            letGo(std::exchange(state, *std::move(act->next)));
        else
            state.apply(act->outcome->changes);
        settle(*std::move(act->outcome), act->keep());
    }
    for (const auto &late : then)
        late(kept.has_value());
    return kept;
}

void Project::setPatience(std::chrono::milliseconds patience)
{
    d->patience = patience;
}

std::optional<Project::Underway> Project::underway() const
{
    return d->underway ? std::optional<Underway>({d->underway->label, d->underway->permille}) : std::nullopt;
}

void Project::cancel()
{
    if (d->underway)
        d->underway->progress.cancel();
}

void Project::afterwards(std::function<void(bool)> then)
{
    if (d->underway)
        d->afterwards.append(std::move(then));
    else
        then(true);
}

void Project::finish()
{
    if (!d->underway)
        return;
    d->underway->done.acquire();
    if (const auto kept = d->finish(); !kept)
        Q_EMIT failed(kept.error());
}

QList<AnyChange> Project::Private::reanchor(DocumentId id)
{
    const QList<AnyChange> changes = reanchored(state, id, *texts.constFind(id)->document);
    if (changes.isEmpty())
        return {};
    // Where they cannot be kept (a read-only project, a full disk) they are found again the next time. So are those of rows
    // that something else has changed: written anew, such a row would look as if it were ours.
    QList<AnyChange> ours = changes;
    ours.removeIf([this](const AnyChange &change) { return isInDoubt(change); });
    const auto amend = [&ours](Store::ProjectFile &open) { return open.amend(ours); };
    if (const auto kept = ours.isEmpty() ? Result<void>() : file->run(amend); !kept)
        qCInfo(log).noquote() << kept.error().sentence();
    state.apply(changes);
    return changes;
}

void Project::Private::settle(ChangeSet applied, QList<DocumentId> newTexts)
{
    bool addsDocument = false;
    for (const AnyChange &any : std::as_const(applied.changes)) {
        if (const auto *record = std::get_if<Change<DocumentRecord>>(&any)) {
            addsDocument |= !record->before;
            if (!record->after)
                texts.remove(record->before->id);
        }
    }
    for (const DocumentRecord &record : state.documents()) {
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
        applied.changes += reanchor(id);
    if (backups)
        backups->changed(state, applied);
    if (addsDocument)
        Q_EMIT q->changed(applied);
    for (const DocumentId &id : std::as_const(newTexts))
        Q_EMIT q->documentLoaded(id);
    if (!addsDocument)
        Q_EMIT q->changed(applied);
    if (applied.changes.size() >= manyChanges)
        letGo(std::move(applied.changes));
}

}

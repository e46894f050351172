// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/doubts.h"

#include "project/projectprivate.h"

#include <QSet>

namespace Crossread::Project {

using namespace Core;

namespace {

bool wasChanged(const Store::Doubt &doubt)
{
    return doubt.why == Store::Doubt::Why::Changed;
}

/// A place that is not exact cannot be told by its words from one that was tampered with.
void forget(Anchor &anchor, AnchorState state)
{
    if (state != AnchorState::Exact)
        anchor.textSha256.clear();
}

}

void forgetPlacesInDoubt(Store::Contents &contents)
{
    QSet<QUuid> changed;
    for (const Store::Doubt &doubt : std::as_const(contents.doubts)) {
        if (wasChanged(doubt))
            changed.insert(doubt.id);
    }
    if (changed.isEmpty())
        return;
    for (Annotation &one : contents.annotations) {
        if (changed.contains(one.id.uuid()))
            forget(one.anchor, one.state);
    }
    for (Link &one : contents.links) {
        if (!changed.contains(one.id.uuid()))
            continue;
        forget(one.from.anchor, one.from.state);
        forget(one.to.anchor, one.to.state);
    }
}

QList<Store::Doubt> Project::doubts() const
{
    return d->doubts;
}

bool Project::Private::isInDoubt(const AnyChange &change) const
{
    if (doubts.isEmpty())
        return false;
    const QUuid id =
        std::visit([](const auto &one) { return (one.before ? one.before : one.after)->id.uuid(); }, change);
    return std::ranges::any_of(doubts, [&id](const Store::Doubt &one) { return wasChanged(one) && one.id == id; });
}

Result<void> Project::settleDoubts()
{
    QList<AnyChange> all;
    const auto add = [&]<typename T>(const QList<T> &things) {
        for (const T &one : things) {
            if (const Change<T> same{one, one}; d->isInDoubt(same))
                all.append(same);
        }
    };
    add(documents());
    add(codes());
    add(topics());
    add(links());
    for (const Store::Doubt &doubt : std::as_const(d->doubts)) {
        if (const Annotation *one = d->data().annotation(AnnotationId(doubt.id)); one && wasChanged(doubt))
            all.append(Change<Annotation>{*one, *one});
    }
    const auto kept = d->perform(ChangeSet{tr("Accept what was changed elsewhere"), all});
    if (kept)
        d->doubts.removeIf(wasChanged);
    return kept;
}

}

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

QSet<QUuid> changedIn(const QList<Store::Doubt> &doubts)
{
    QSet<QUuid> ids;
    for (const Store::Doubt &doubt : doubts) {
        if (wasChanged(doubt))
            ids.insert(doubt.id);
    }
    return ids;
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
    const QSet<QUuid> changed = changedIn(contents.doubts);
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
    const QSet<QUuid> changed = changedIn(d->doubts);
    const Store::Contents contents = d->data().contents();
    Store::Kinds::each([&]<typename T>() {
        for (const T &one : Store::listOf<T>(contents)) {
            if (changed.contains(one.id.uuid()))
                all.append(Change<T>{one, one});
        }
    });
    const auto kept = d->perform(ChangeSet{tr("Accept what was changed elsewhere"), all});
    if (kept)
        d->doubts.removeIf(wasChanged);
    return kept;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/links.h"

#include "project/acts/annotations.h"
#include "project/project.h"

namespace Crossread::Project::Acts {

using namespace Core;

namespace {

/// What the undo entry says about a ruling: the first thing that it changes.
QString labelFor(const std::optional<Link> &before, const Link &after)
{
    if (!before || before->state != after.state || before->to != after.to) {
        switch (after.state) {
        case LinkState::Confirmed: return Project::tr("Confirm source");
        case LinkState::Rejected: return Project::tr("Reject source");
        case LinkState::ByHand: return Project::tr("Link passages");
        case LinkState::Suggested:
            if (before)
                return Project::tr("Reopen statement");
        }
    }
    if ((before ? before->verdict : std::nullopt) != after.verdict)
        return after.verdict ? Project::tr("Overrule verdict") : Project::tr("Take back verdict");
    return Project::tr("Change note on statement");
}

/// Makes the anchor of a link's end from its span; an empty one has no words.
Result<void> anchorEnd(LinkEnd &end, const TextOf &textOf, bool mayBeEmpty)
{
    const auto text = textOf(end.document);
    if (!text)
        return std::unexpected(text.error());
    const bool isNone = mayBeEmpty && end.anchor.span.isEmpty();
    auto made = isNone ? Result<Anchor>({{}, {}, {}, {}, (*text)->textSha256}) : anchorAt(**text, end.anchor.span);
    if (!made)
        return std::unexpected(made.error());
    end.anchor = *std::move(made);
    end.state = AnchorState::Exact;
    return {};
}

}

Result<Made<LinkId>> setLink(
    const Data &data, const TextOf &textOf, const std::function<bool(DocumentId)> &isArticle, Link link, const By &by)
{
    const auto before = copyOf(data.link(link.id));
    const bool fresh = !before;
    if (fresh && isArticle(link.to.document) && !isArticle(link.from.document))
        std::swap(link.from, link.to);
    if (fresh || link.from != before->from) {
        if (const auto made = anchorEnd(link.from, textOf, false); !made)
            return std::unexpected(made.error());
    }
    if (fresh || link.to != before->to) {
        if (const auto made = anchorEnd(link.to, textOf, link.state != LinkState::ByHand); !made)
            return std::unexpected(made.error());
    }
    link.note = storable(link.note);
    link.id = fresh ? LinkId::create() : before->id;
    link.coder = fresh ? storable(by.coder) : before->coder;
    link.created = fresh ? by.now : before->created;
    if (link.state == LinkState::Suggested && !link.verdict && link.note.isEmpty()) {
        if (fresh)
            return Made<LinkId>();
        return removeLink(data, link.id).transform([&link](const ChangeSet &act) {
            return Made<LinkId>{act, link.id};
        });
    }
    return Made<LinkId>{oneChange<Link>(labelFor(before, link), before, link), link.id};
}

Result<ChangeSet> setLinks(const Data &data, const TextOf &textOf, const std::function<bool(DocumentId)> &isArticle,
    const QList<Link> &links, const By &by)
{
    ChangeSet all;
    for (const Link &link : links) {
        const auto one = setLink(data, textOf, isArticle, link, by);
        if (!one)
            return std::unexpected(one.error());
        if (all.label.isEmpty())
            all.label = one->act.label;
        all.changes += one->act.changes;
    }
    if (all.changes.size() > 1)
        //: an undo entry: what is done, and to how many statements
        all.label = Project::tr("%1 (%n statements)", nullptr, int(all.changes.size())).arg(all.label);
    return all;
}

Result<ChangeSet> removeLink(const Data &data, LinkId id)
{
    const auto before = copyOf(data.link(id));
    if (!before)
        return failure(ErrorCode::BadArgument, id.toString());
    const QString label =
        before->state == LinkState::ByHand ? Project::tr("Remove link") : Project::tr("Withdraw ruling");
    return oneChange<Link>(label, before, {});
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acttools.h"
#include "project/projectprivate.h"

namespace Crossread::Project {

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

}

Result<void> Project::Private::anchor(LinkEnd &end, bool mayBeEmpty)
{
    if (mayBeEmpty && end.anchor.span.isEmpty()) {
        const auto loaded = q->document(end.document);
        if (!loaded)
            return std::unexpected(loaded.error());
        end.anchor = {{}, {}, {}, {}, (*loaded)->textSha256};
    } else {
        auto made = anchorAt(end.document, end.anchor.span);
        if (!made)
            return std::unexpected(made.error());
        end.anchor = *std::move(made);
    }
    end.state = AnchorState::Exact;
    return {};
}

bool Project::Private::isArticle(DocumentId id) const
{
    const auto text = texts.constFind(id);
    return text != texts.cend() && text->document->kind == DocumentKind::Article;
}

Result<LinkId> Project::setLink(Link link)
{
    const auto before = copyOf(d->state.link(link.id));
    const bool fresh = !before;
    if (fresh && d->isArticle(link.to.document) && !d->isArticle(link.from.document))
        std::swap(link.from, link.to);
    if (fresh || link.from != before->from) {
        if (const auto made = d->anchor(link.from, false); !made)
            return std::unexpected(made.error());
    }
    if (fresh || link.to != before->to) {
        if (const auto made = d->anchor(link.to, link.state != LinkState::ByHand); !made)
            return std::unexpected(made.error());
    }
    link.note = storable(link.note);
    link.id = fresh ? LinkId::create() : before->id;
    link.coder = fresh ? storable(d->coder) : before->coder;
    link.created = fresh ? QDateTime::currentDateTimeUtc() : before->created;
    if (link.state == LinkState::Suggested && !link.verdict && link.note.isEmpty())
        return before ? removeLink(link.id).transform([&link] { return link.id; }) : Result<LinkId>(LinkId());
    return d->perform(oneChange<Link>(labelFor(before, link), before, link)).transform([&link] { return link.id; });
}

Result<LinkId> Project::link(DocumentId from, TextSpan fromSpan, DocumentId to, TextSpan toSpan)
{
    Link link;
    link.from = {from, {fromSpan, {}, {}, {}, {}}, AnchorState::Exact};
    link.to = {to, {toSpan, {}, {}, {}, {}}, AnchorState::Exact};
    return setLink(link);
}

Result<void> Project::removeLink(LinkId id)
{
    const auto before = copyOf(d->state.link(id));
    if (!before)
        return failure(ErrorCode::BadArgument, id.toString());
    return d->perform(
        oneChange<Link>(before->state == LinkState::ByHand ? tr("Remove link") : tr("Withdraw ruling"), before, {}));
}

}

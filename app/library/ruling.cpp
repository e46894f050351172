// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ruling.h"

#include <algorithm>

namespace Crossread::Library {

using Core::Link;
using Core::LinkState;

namespace {

/// The ruling as it stands, or a new one that says nothing yet.
Link draft(const Matter &matter)
{
    if (matter.ruling)
        return *matter.ruling;
    Link link;
    link.state = LinkState::Suggested;
    link.from.document = matter.article;
    link.from.anchor.span = matter.statement;
    link.to.document = matter.transcript;
    return link;
}

Link without(Link link, LinkState state)
{
    link.state = state;
    link.to.anchor.span = {};
    link.verdict.reset();
    return link;
}

}

Matter matterOf(Core::DocumentId article, Core::DocumentId transcript, const Review::Finding &finding)
{
    return {article, transcript, finding.statement.span, !finding.suggested.passages.isEmpty(), finding.ruling};
}

Link confirmed(const Matter &matter, Core::TextSpan passage)
{
    Link link = draft(matter);
    if (link.state == LinkState::ByHand && link.to.anchor.span == passage)
        return link;
    if (link.to.anchor.span != passage)
        link.verdict.reset(); // it was about another passage
    link.state = LinkState::Confirmed;
    link.to.anchor.span = passage;
    return link;
}

Link rejected(const Matter &matter)
{
    return without(draft(matter), LinkState::Rejected);
}

Link reopened(const Matter &matter)
{
    return without(draft(matter), LinkState::Suggested);
}

Link overruled(const Matter &matter, Core::TextSpan passage, Core::Verdict verdict)
{
    if (verdict == Core::Verdict::NotFound)
        return rejected(matter);
    Link link = draft(matter);
    if (link.state != LinkState::ByHand || link.to.anchor.span != passage)
        link.state = LinkState::Confirmed;
    link.to.anchor.span = passage;
    link.verdict = verdict;
    return link;
}

Link setByHand(const Matter &matter, Core::TextSpan passage)
{
    Link link = draft(matter);
    link.state = LinkState::ByHand;
    link.to.document = matter.transcript;
    link.to.anchor.span = passage;
    link.verdict.reset();
    return link;
}

Link noted(const Matter &matter, const QString &note)
{
    Link link = draft(matter);
    link.note = note;
    return link;
}

Core::Result<void> rule(Project::Project &project, const QList<std::pair<Matter, Link>> &rulings)
{
    QList<Link> links;
    for (const auto &[matter, ruling] : rulings) {
        if (matter.ruling && *matter.ruling == ruling)
            continue;
        links.append(ruling);
        const bool isReadersOwn = matter.ruling && matter.ruling->state == LinkState::ByHand && !matter.isSuggested;
        if (isReadersOwn && ruling.state == LinkState::Suggested)
            links.last().note.clear(); // nothing is left to note on
    }
    return links.isEmpty() ? Core::Result<void>() : project.setLinks(links);
}

std::optional<Review::Finding> findingLike(const QList<Review::Finding> &findings, Core::TextSpan words)
{
    const auto shares = [words](const Review::Finding &finding) {
        const Core::TextSpan span = finding.statement.span;
        return span.intersected(words).size() * 2 > std::max(span.size(), words.size());
    };
    const auto found = std::ranges::find_if(findings, shares);
    return found == findings.cend() ? std::nullopt : std::optional(*found);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/reanchor.h"

namespace Crossread::Project {

using namespace Core;

namespace {

/// Moves an anchor into the text; false where it is at home there already.
bool reanchor(Anchor &anchor, AnchorState &state, const Document &document)
{
    const qsizetype size = document.text.size();
    const bool inside = anchor.span.begin >= 0 && anchor.span.begin <= anchor.span.end && anchor.span.end <= size;
    if (inside && anchor.textSha256 == document.textSha256)
        return false;
    const ResolvedAnchor found = resolveAnchor(anchor, document.text, document.textSha256);
    state = found.state;
    if (found.state == AnchorState::Exact) {
        anchor = makeAnchor(document.text, document.textSha256, found.span);
        return true;
    }
    const qsizetype near = std::clamp<qsizetype>(anchor.span.begin, 0, size);
    anchor.span = found.state == AnchorState::Orphaned ? TextSpan{near, near} : found.span;
    anchor.textSha256 = document.textSha256;
    return true;
}

}

QList<AnyChange> reanchored(const State &state, DocumentId id, const Document &document)
{
    QList<AnyChange> changes;
    for (const AnnotationId &annotation : state.annotationIds(id)) {
        Annotation after = *state.annotation(annotation);
        if (reanchor(after.anchor, after.state, document))
            changes.append(Change<Annotation>{*state.annotation(annotation), after});
    }
    for (const Link &link : state.links()) {
        Link after = link;
        bool moved = false;
        for (LinkEnd *end : {&after.from, &after.to}) {
            if (end->document == id)
                moved |= reanchor(end->anchor, end->state, document);
        }
        if (moved)
            changes.append(Change<Link>{link, after});
    }
    return changes;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/reanchor.h"

namespace Crossread::Project {

using namespace Core;

namespace {

bool isInside(TextSpan span, const Document &document)
{
    return span.begin >= 0 && span.begin <= span.end && span.end <= document.text.size();
}

ResolvedAnchor findAgain(const Anchor &anchor, AnchorState state, const Document &document, const Document *before)
{
    const bool mapped = before && before->encoding == document.encoding && anchor.textSha256 == before->textSha256
        && isInside(anchor.span, *before) && state != AnchorState::Orphaned;
    if (!mapped)
        return resolveAnchor(anchor, document.text, document.textSha256);
    const TextSpan span = document.toReading(before->toSource(anchor.span));
    return {span, span.isEmpty() ? AnchorState::Orphaned : state};
}

/// Where a place says it is exact it must show its words: a row can be changed by something else, or by a bad disk.
bool isAtHome(const Anchor &anchor, AnchorState state, const Document &document)
{
    return isInside(anchor.span, document) && anchor.textSha256 == document.textSha256
        && (state != AnchorState::Exact || document.textOf(anchor.span) == anchor.exact);
}

/// Moves an anchor into the text; false where it is at home there already.
bool reanchor(Anchor &anchor, AnchorState &state, const Document &document, const Document *before)
{
    if (isAtHome(anchor, state, document))
        return false;
    const ResolvedAnchor found = findAgain(anchor, state, document, before);
    state = found.state;
    if (found.state == AnchorState::Exact) {
        anchor = makeAnchor(document.text, document.textSha256, found.span);
        return true;
    }
    const qsizetype near = std::clamp<qsizetype>(anchor.span.begin, 0, document.text.size());
    anchor.span = found.state == AnchorState::Orphaned ? TextSpan{near, near} : found.span;
    anchor.textSha256 = document.textSha256;
    return true;
}

}

QList<AnyChange> reanchored(const Data &data, DocumentId id, const Document &document, const Document *before)
{
    QList<AnyChange> changes;
    for (const QList<AnnotationId> ids = data.annotationIds(id); const AnnotationId &one : ids) {
        const Annotation &annotation = *data.annotation(one);
        if (isAtHome(annotation.anchor, annotation.state, document))
            continue;
        if (changes.isEmpty())
            changes.reserve(ids.size()); // where one moves, most do
        Annotation after = annotation;
        reanchor(after.anchor, after.state, document, before);
        changes.append(Change<Annotation>{annotation, after});
    }
    for (const QList<Link> links = data.links(); const Link &link : links) {
        Link after = link;
        bool moved = false;
        for (LinkEnd *end : {&after.from, &after.to}) {
            if (end->document == id)
                moved |= reanchor(end->anchor, end->state, document, before);
        }
        if (moved)
            changes.append(Change<Link>{link, after});
    }
    return changes;
}

}

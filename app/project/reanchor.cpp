// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/reanchor.h"

#include "core/textalignment.h"

#include <rapidfuzz/fuzz.hpp>

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

namespace {

/// Moves anchors from a text into a corrected one. Where both are at hand, what stands around the words tells where they
/// are now, however short they are: by their own likeness short words would be found anywhere.
class Transfer {
public:
    Transfer(const Document &document, const Document *before)
        : m_document(document)
        , m_before(before)
    {
        if (before)
            m_alignment.emplace(before->text, document.text);
    }

    void move(Anchor &anchor, AnchorState &state) const
    {
        const bool known = m_alignment && anchor.textSha256 == m_before->textSha256 && !anchor.span.isEmpty()
            && isInside(anchor.span, *m_before) && state != AnchorState::Orphaned;
        const auto there = known ? m_alignment->mapped(anchor.span) : std::nullopt;
        if (!there) {
            (void)reanchor(anchor, state, m_document, nullptr);
            return;
        }
        const QStringView words = m_document.textOf(*there);
        // One that had moved before stays marked until the reader has had a look.
        if (words == anchor.exact && state == AnchorState::Exact) {
            anchor = makeAnchor(m_document.text, m_document.textSha256, *there);
            return;
        }
        const ResolvedAnchor elsewhere = resolveAnchor(anchor, m_document.text, m_document.textSha256);
        if (likeness(anchor.exact, words) >= leastLikeness) {
            anchor.span = *there;
            anchor.textSha256 = m_document.textSha256;
            state = AnchorState::Moved;
        } else if (elsewhere.state == AnchorState::Exact && anchor.exact.size() >= shortestAlone) {
            anchor = makeAnchor(m_document.text, m_document.textSha256, elsewhere.span); // moved as a whole
            state = AnchorState::Moved;
        } else {
            const qsizetype near = std::clamp<qsizetype>(there->begin, 0, m_document.text.size());
            anchor.span = {near, near};
            anchor.textSha256 = m_document.textSha256;
            state = AnchorState::Orphaned;
        }
    }

private:
    static constexpr double leastLikeness = 0.4; // of words that stand where the old ones stood
    static constexpr qsizetype shortestAlone = 32; // shorter words say too little where nothing around them is the same

    static double likeness(QStringView one, QStringView other)
    {
        const auto view = [](QStringView text) { return std::u16string_view(text.utf16(), size_t(text.size())); };
        return rapidfuzz::fuzz::ratio(view(one), view(other)) / 100;
    }

    const Document &m_document;
    const Document *m_before;
    std::optional<TextAlignment> m_alignment;
};

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

QList<AnyChange> transferred(
    const Data &data, DocumentId from, DocumentId to, const Document &document, const Document *before)
{
    const Transfer transfer(document, before);
    QList<AnyChange> changes;
    for (const QList<AnnotationId> ids = data.annotationIds(from); const AnnotationId &id : ids) {
        const Annotation &annotation = *data.annotation(id);
        Annotation after = annotation;
        after.document = to;
        transfer.move(after.anchor, after.state);
        if (after != annotation)
            changes.append(Change<Annotation>{annotation, after});
    }
    for (const QList<Link> links = data.links(); const Link &link : links) {
        Link after = link;
        for (LinkEnd *end : {&after.from, &after.to}) {
            if (end->document != from)
                continue;
            end->document = to;
            if (!end->anchor.exact.isEmpty()) // else it says that there is no passage
                transfer.move(end->anchor, end->state);
        }
        if (after != link)
            changes.append(Change<Link>{link, after});
    }
    return changes;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/counterparts.h"

#include "core/equalwords.h"
#include "report/names.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <cmath>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QList<Link> linksOf(const Project::Data &data, DocumentId document)
{
    QList<Link> links = data.links();
    links.removeIf(
        [document](const Link &link) { return link.from.document != document && link.to.document != document; });
    return links;
}

bool isThere(const LinkEnd &end)
{
    return end.state != AnchorState::Orphaned && !end.anchor.span.isEmpty();
}

bool sharesWords(const LinkEnd &end, DocumentId document, TextSpan span)
{
    return end.document == document && isThere(end) && end.anchor.span.overlaps(span);
}

/// Of the words at both ends, as far as words count, to two places.
std::optional<double> likeness(const Link &link)
{
    const QString from = wordsAlone(link.from.anchor.exact);
    const QString to = wordsAlone(link.to.anchor.exact);
    if (from.isEmpty() || to.isEmpty())
        return {};
    const auto view = [](QStringView text) { return std::u16string_view(text.utf16(), size_t(text.size())); };
    return std::round(rapidfuzz::fuzz::ratio(view(from), view(to))) / 100;
}

Export::Counterpart counterpartAt(
    const LinkEnd &end, const Link &link, const DocumentRecord *record, const Document *text)
{
    Export::Counterpart out;
    out.document = record != nullptr ? record->name : QString();
    out.quote = end.anchor.exact;
    if (text != nullptr && isThere(end)) {
        out.quote = text->textOf(end.anchor.span).toString();
        out.source = text->toSource(end.anchor.span);
    }
    out.state = end.state;
    out.similarity = likeness(link);
    out.relation = &end == &link.to ? u"source"_s : u"report"_s;
    out.ruling = Report::nameOf(link.state);
    out.verdict = link.verdict ? Report::nameOf(*link.verdict) : QString();
    out.note = link.note;
    out.coder = link.coder;
    return out;
}

}

Result<void> addCounterparts(
    Project::Snapshot &project, DocumentId document, QList<Export::Excerpt> &excerpts, const Progress &progress)
{
    if (excerpts.isEmpty())
        return {};
    // All texts first: where one is read, the places of its links may change.
    QHash<DocumentId, DocumentPtr> texts;
    for (const QList<Link> links = linksOf(project.data(), document); const Link &link : links) {
        for (const DocumentId id : {link.from.document, link.to.document}) {
            if (id.isNull() || texts.contains(id))
                continue;
            const auto text = project.document(id, progress);
            // One that cannot be read still says which words of it are meant.
            if (!text && (id == document || text.error().code == ErrorCode::Canceled))
                return std::unexpected(text.error());
            texts.insert(id, text.value_or(DocumentPtr()));
        }
    }
    const QList<Link> links = linksOf(project.data(), document);
    for (Export::Excerpt &excerpt : excerpts) {
        for (const Link &link : links) {
            const auto addOther = [&](const LinkEnd &here, const LinkEnd &there) {
                if (sharesWords(here, document, excerpt.span))
                    excerpt.links.append(counterpartAt(
                        there, link, project.data().record(there.document), texts.value(there.document).get()));
            };
            addOther(link.from, link.to);
            addOther(link.to, link.from);
        }
    }
    return {};
}

}

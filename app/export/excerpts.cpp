// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/excerpts.h"

#include "core/naming.h"

namespace Crossread::Export {

namespace {

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

/// Who speaks in [first, last], each once.
void fillSpeakers(const Core::Document &document, qsizetype first, qsizetype last, Excerpt &excerpt)
{
    QStringList labels;
    QStringList names;
    QStringList roles;
    for (qsizetype index = first; index <= last; ++index) {
        const Core::Turn &turn = document.turns[index];
        appendOnce(labels, document.textOf(turn.label).toString());
        if (turn.speaker < 0)
            continue;
        appendOnce(names, document.speakers[turn.speaker].name);
        appendOnce(roles, document.speakers[turn.speaker].role);
    }
    excerpt.speakerLabel = labels.join(u"; ");
    excerpt.speaker = names.join(u"; ");
    excerpt.speakerRole = roles.join(u"; ");
}

}

Excerpt excerptOf(const Core::Document &document, Core::TextSpan span)
{
    Excerpt excerpt;
    excerpt.document = document.name;
    excerpt.documentTitle = document.title;
    excerpt.metadata = document.metadata;
    excerpt.place = Core::placeName(document, span);
    excerpt.sourceSha256 = QString::fromLatin1(document.sourceSha256.toHex());
    excerpt.quote = document.textOf(span).toString();
    excerpt.source = document.toSource(span);
    const qsizetype lastPosition = std::max(span.begin, span.end - 1);
    excerpt.paragraph = int(document.paragraphAt(span.begin) + 1);
    excerpt.lastParagraph = int(document.paragraphAt(lastPosition) + 1);

    const auto overlapping = std::ranges::equal_range(
        document.turns, span, [](Core::TextSpan a, Core::TextSpan b) { return a.end <= b.begin; }, &Core::Turn::span);
    if (!overlapping.empty()) {
        const qsizetype first = overlapping.begin() - document.turns.begin();
        const qsizetype last = first + qsizetype(overlapping.size()) - 1;
        excerpt.turn = int(first + 1);
        excerpt.lastTurn = int(last + 1);
        fillSpeakers(document, first, last, excerpt);
    }
    return excerpt;
}

}

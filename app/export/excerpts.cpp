// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/excerpts.h"

#include "core/naming.h"
#include "core/sentences.h"

#include <algorithm>

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
    QStringList notes;
    QStringList names;
    QStringList roles;
    for (qsizetype index = first; index <= last; ++index) {
        const Core::Turn &turn = document.turns[index];
        appendOnce(labels, document.textOf(turn.label).toString());
        appendOnce(notes, document.textOf(turn.note).toString());
        if (turn.speaker < 0)
            continue;
        appendOnce(names, document.speakers[turn.speaker].name);
        appendOnce(roles, document.speakers[turn.speaker].role);
    }
    excerpt.speakerLabel = labels.join(u"; ");
    excerpt.speechNote = notes.join(u"; ");
    excerpt.speaker = names.join(u"; ");
    excerpt.speakerRole = roles.join(u"; ");
}

}

Excerpt excerptOf(const Core::Document &document)
{
    Excerpt excerpt;
    excerpt.document = document.name;
    excerpt.documentTitle = document.title;
    excerpt.metadata = document.metadata;
    excerpt.sourceSha256 = QString::fromLatin1(document.sourceSha256.toHex());
    excerpt.format = document.format;
    excerpt.formatVersion = document.format.isEmpty() ? 0 : document.formatVersion;
    excerpt.textSha256 = QString::fromLatin1(document.textSha256.toHex());
    excerpt.cited.metadata = document.metadata;
    excerpt.cited.title = document.title.isEmpty() ? document.name : document.title;
    return excerpt;
}

Excerpt excerptOf(const Core::Document &document, Core::TextSpan span)
{
    Excerpt excerpt = excerptOf(document);
    excerpt.cited = Core::citedPlace(document, span);
    excerpt.place = excerpt.cited.place;
    Core::Anchor anchor = Core::makeAnchor(document.text, document.textSha256, span);
    excerpt.quote = std::move(anchor.exact);
    excerpt.span = span;
    excerpt.prefix = std::move(anchor.prefix);
    excerpt.suffix = std::move(anchor.suffix);
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

void numberSentences(const Core::Document &document, QList<Excerpt> &excerpts, const Core::Progress &progress)
{
    qsizetype end = 0;
    for (const Excerpt &excerpt : std::as_const(excerpts))
        end = std::max(end, excerpt.span.end);
    QList<qsizetype> begins;
    for (qsizetype index = 0; index < document.paragraphs.size() && !progress.isCanceled(); ++index) {
        const Core::TextSpan paragraph = document.paragraphSpan(index);
        if (paragraph.begin >= end)
            break;
        for (const Core::TextSpan sentence : Core::sentences(document.textOf(paragraph)))
            begins.append(paragraph.begin + sentence.begin);
    }
    const auto numberAt = [&begins](qsizetype position) { // of the last one that has begun by then
        return std::max(1, static_cast<int>(std::ranges::upper_bound(begins, position) - begins.begin()));
    };
    for (Excerpt &excerpt : excerpts) {
        if (excerpt.span.isEmpty())
            continue;
        excerpt.sentence = numberAt(excerpt.span.begin);
        excerpt.lastSentence = numberAt(excerpt.span.end - 1);
    }
}

}

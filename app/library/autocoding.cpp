// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/autocoding.h"

#include "core/codenames.h"
#include "core/sentences.h"
#include "library/steps.h"
#include "topics/matcher.h"

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using By = CodingRule::By;
using Reach = CodingRule::Reach;

namespace {

constexpr qsizetype contextUnits = 60;
constexpr qsizetype longestShown = 300;

TextSpan speechOf(const Turn &turn)
{
    return {turn.speech, turn.span.end};
}

/// Somebody who asks: named so by the transcript, or whose last sentence is a question.
bool asks(const Document &document, const Turn &turn)
{
    const bool nameless = turn.speaker >= 0 && document.speakers[turn.speaker].anonymous;
    return nameless || document.textOf(speechOf(turn)).trimmed().endsWith(u'?');
}

bool isNamed(const Document &document, const Turn &turn, const QString &name)
{
    return turn.speaker >= 0
        && (name.isEmpty() || document.speakers[turn.speaker].name.compare(name, Qt::CaseInsensitive) == 0);
}

QList<TextSpan> turnsOf(const Document &document, const CodingRule &rule)
{
    QList<TextSpan> spans;
    for (qsizetype i = 0; i < document.turns.size(); ++i) {
        const Turn &turn = document.turns[i];
        const bool question = asks(document, turn);
        const bool answered = i > 0 && asks(document, document.turns[i - 1])
            && document.turns[i - 1].speaker != turn.speaker && !question;
        const bool meant = rule.by == By::Questions ? question
            : rule.by == By::Answers                ? answered
                                                    : isNamed(document, turn, rule.name);
        if (meant && !speechOf(turn).isEmpty())
            spans.append(speechOf(turn));
    }
    return spans;
}

Result<QList<TextSpan>> hitsOf(
    const Project::Data &data, const Document &document, const CodingRule &rule, const Progress &progress)
{
    if (rule.by == By::Topic) {
        QList<Topic> topics = data.topics();
        topics.removeIf(
            [&rule](const Topic &topic) { return topic.name.compare(rule.name, Qt::CaseInsensitive) != 0; });
        if (topics.isEmpty())
            return failure(ErrorCode::NoSuchCode, rule.name);
        QList<TextSpan> spans;
        for (const Topics::Hit &hit : Topics::Matcher(topics).match(document.text, progress))
            spans.append(hit.span);
        return spans;
    }
    if (rule.by != By::Words)
        return turnsOf(document, rule);
    QList<TextSpan> spans;
    for (const QString &text : rule.texts) {
        const auto found = findAll(document.text, {text, rule.mode, rule.caseSensitive}, progress);
        if (!found)
            return found;
        spans += *found;
    }
    std::ranges::sort(spans);
    return spans;
}

TextSpan sentenceOf(const Document &document, TextSpan hit)
{
    const TextSpan paragraph = document.paragraphSpan(document.paragraphAt(hit.begin));
    const qsizetype turn = document.turnAt(hit.begin);
    const qsizetype speech = turn >= 0 ? document.turns[turn].speech : 0;
    const qsizetype from = speech <= hit.begin ? std::max(speech, paragraph.begin) : paragraph.begin;
    TextSpan sentence = sentenceAt(document.textOf({from, paragraph.end}), hit.begin - from);
    sentence = {sentence.begin + from, sentence.end + from};
    return {std::min(sentence.begin, hit.begin), std::max(sentence.end, hit.end)};
}

TextSpan reached(const Document &document, TextSpan hit, Reach reach)
{
    switch (reach) {
    case Reach::Hit: return hit;
    case Reach::Sentence: return sentenceOf(document, hit);
    case Reach::Paragraph: break;
    case Reach::Turn:
        if (const qsizetype turn = document.turnAt(hit.begin); turn >= 0)
            return speechOf(document.turns[turn]);
    }
    const TextSpan paragraph = document.paragraphSpan(document.paragraphAt(hit.begin));
    const qsizetype turn = document.turnAt(hit.begin);
    const qsizetype speech = turn >= 0 ? document.turns[turn].speech : 0;
    return {
        speech > paragraph.begin && speech <= hit.begin ? speech : paragraph.begin, std::max(paragraph.end, hit.end)};
}

/// The blanks at its edges are no part of a passage.
TextSpan trimmed(const Document &document, TextSpan span)
{
    while (span.begin < span.end && document.text[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && document.text[span.end - 1].isSpace())
        --span.end;
    return span;
}

bool isWithin(const QList<TextSpan> &passages, TextSpan span)
{
    return std::ranges::any_of(passages, [span](TextSpan passage) { return passage.contains(span); });
}

QList<TextSpan> passagesWith(const Project::Data &data, DocumentId document, const QList<CodeId> &codes)
{
    QSet<CodeId> meant;
    for (const CodeId &code : codes)
        meant.unite(withCodesBelow(data.codes(), code));
    QList<TextSpan> passages;
    for (const QList<AnnotationId> ids = data.annotationIds(document); const AnnotationId &id : ids) {
        const Annotation &one = *data.annotation(id);
        if (one.state != AnchorState::Orphaned
            && std::ranges::any_of(one.codes, [&meant](CodeId code) { return meant.contains(code); }))
            passages.append(one.anchor.span);
    }
    return passages;
}

FoundPlace foundAt(DocumentId id, const Document &document, TextSpan span)
{
    const qsizetype from = std::max<qsizetype>(0, span.begin - contextUnits);
    const qsizetype to = std::min(document.text.size(), span.end + contextUnits);
    const auto oneLine = [](QStringView text) { return text.toString().replace(u'\n', u' '); };
    return {{id, span}, oneLine(document.textOf({from, span.begin})),
        document.textOf(span).left(longestShown).toString().simplified(), oneLine(document.textOf({span.end, to}))};
}

}

Result<QList<FoundPlace>> findPlaces(const Project::Data &data, DocumentId id, const Document &document,
    const CodingRule &rule, const Progress &progress)
{
    const auto hits = hitsOf(data, document, rule, progress);
    if (!hits)
        return std::unexpected(hits.error());
    const QList<TextSpan> passages = rule.within.isEmpty() ? QList<TextSpan>() : passagesWith(data, id, rule.within);
    const Retrieve::Spoken spoken(document, spokenBy(data, rule.in));
    QList<TextSpan> spans;
    for (const TextSpan &hit : *hits) {
        if (!spoken.has(hit.begin) || (!rule.within.isEmpty() && !isWithin(passages, hit)))
            continue;
        const TextSpan span = trimmed(document, reached(document, hit, rule.reach));
        if (span.isEmpty() || (!spans.isEmpty() && spans.constLast() == span))
            continue;
        if (rule.reach != Reach::Hit && !spans.isEmpty() && spans.constLast().overlaps(span))
            spans.last().end = std::max(spans.constLast().end, span.end);
        else
            spans.append(span);
    }
    QList<FoundPlace> places;
    for (const TextSpan &span : std::as_const(spans))
        places.append(foundAt(id, document, span));
    return places;
}

Result<QList<FoundPlace>> findPlaces(
    const Project::Data &data, const Project::Sources &sources, const CodingRule &rule, const Progress &progress)
{
    const QList<DocumentRecord> records = recordsIn(data, rule.in);
    QList<FoundPlace> places;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Progress part = stepOf(progress, i, records.size());
        const auto text = sources.text(records[i], part);
        const auto found = text ? findPlaces(data, records[i].id, **text, rule, part) : std::unexpected(text.error());
        if (!found)
            return found;
        places += *found;
        if (progress.isCanceled())
            return failure(ErrorCode::Canceled);
    }
    return places;
}

QList<FoundPlace> withoutTagged(const Project::Data &data, QList<FoundPlace> places, CodeId code, const QString &coder)
{
    QHash<DocumentId, QSet<std::pair<qsizetype, qsizetype>>> tagged;
    for (const QList<AnnotationId> ids = data.annotationIds(); const AnnotationId &id : ids) {
        const Annotation &one = *data.annotation(id);
        if (one.coder == coder && one.codes.contains(code))
            tagged[one.document].insert({one.anchor.span.begin, one.anchor.span.end});
    }
    places.removeIf([&tagged](const FoundPlace &one) {
        return tagged.value(one.place.document).contains({one.place.span.begin, one.place.span.end});
    });
    return places;
}

}

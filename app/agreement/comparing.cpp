// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/comparing.h"

#include "agreement/stretches.h"
#include "core/sentences.h"

#include <algorithm>

namespace Crossread::Agreement {

using namespace Core;

namespace {

struct Both {
    Stretches first;
    Stretches second;
};

/// What each of the two has said in one document, by code; `order` gets those that are new.
QHash<CodeId, Both> byCode(const Coding &coding, QList<CodeId> &order)
{
    QHash<CodeId, Both> codes;
    const auto take = [&](const QList<Coded> &all, Stretches Both::*side) {
        for (const Coded &one : all) {
            if (!order.contains(one.code))
                order.append(one.code);
            (codes[one.code].*side).append(one.span);
        }
    };
    take(coding.first, &Both::first);
    take(coding.second, &Both::second);
    for (Both &both : codes)
        both = {united(both.first), united(both.second)};
    return codes;
}

bool isWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isSurrogate();
}

/// The sentences of a text, without the blanks around them.
QList<TextSpan> sentencesOf(const Document &document)
{
    QList<TextSpan> all;
    for (qsizetype i = 0; i < document.paragraphs.size(); ++i) {
        const TextSpan paragraph = document.paragraphSpan(i);
        for (const TextSpan &one : sentences(document.textOf(paragraph)))
            all.append({one.begin + paragraph.begin, one.end + paragraph.begin});
    }
    return all;
}

Stretches codedBy(const Coding &coding)
{
    Stretches coded;
    for (const auto *side : {&coding.first, &coding.second}) {
        for (const Coded &one : *side)
            coded.append(one.span);
    }
    return united(coded);
}

Counts characters(const Both &both, qint64 total)
{
    const qint64 shared = lengthOf(common(both.first, both.second));
    Counts counts{shared, lengthOf(both.first) - shared, lengthOf(both.second) - shared, 0};
    counts.neither = total - counts.total();
    return counts;
}

Counts units(const Both &both, const QList<TextSpan> &sentences)
{
    Counts counts;
    for (const TextSpan &sentence : sentences) {
        const bool first = touches(both.first, sentence);
        const bool second = touches(both.second, sentence);
        ++(first && second ? counts.both : first ? counts.onlyFirst : second ? counts.onlySecond : counts.neither);
    }
    return counts;
}

}

QList<OfCode> agreement(const QList<Coding> &codings, Unit unit, Extent extent)
{
    QList<CodeId> order;
    QHash<CodeId, Counts> counted;
    Counts nobody; // what a code that is not in a document has there
    for (const Coding &coding : codings) {
        const QHash<CodeId, Both> codes = byCode(coding, order);
        const Stretches coded = codedBy(coding);
        const bool whole = extent == Extent::WholeText;
        QList<TextSpan> sentences;
        if (unit == Unit::Sentence) {
            sentences = sentencesOf(*coding.document);
            if (!whole)
                sentences.removeIf([&coded](TextSpan one) { return !touches(coded, one); });
        }
        const qint64 total = unit == Unit::Sentence ? sentences.size()
            : whole                                 ? coding.document->text.size()
                                                    : lengthOf(coded);
        for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
            const Counts here = unit == Unit::Sentence ? units(*code, sentences) : characters(*code, total);
            counted[code.key()] += here;
            counted[code.key()].neither -= total; // it is added for all documents below
        }
        nobody.neither += total;
    }
    QList<OfCode> result;
    for (const CodeId &code : std::as_const(order)) {
        Counts counts = counted.value(code);
        counts += nobody;
        result.append({code, counts});
    }
    return result;
}

QList<Disagreement> disagreements(const QList<Coding> &codings)
{
    QList<Disagreement> all;
    for (const Coding &coding : codings) {
        QList<CodeId> order;
        const QHash<CodeId, Both> codes = byCode(coding, order);
        QList<Disagreement> here;
        const auto add = [&](const Stretches &only, CodeId code, bool byFirst) {
            for (const TextSpan &span : only) {
                if (std::ranges::any_of(coding.document->textOf(span), isWord))
                    here.append({coding.id, span, code, byFirst});
            }
        };
        for (const CodeId &code : std::as_const(order)) {
            const Both &both = *codes.constFind(code);
            add(without(both.first, both.second), code, true);
            add(without(both.second, both.first), code, false);
        }
        std::ranges::stable_sort(here, {}, &Disagreement::span);
        all += here;
    }
    return all;
}

}

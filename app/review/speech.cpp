// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/speech.h"

#include "core/sentences.h"

#include <algorithm>

namespace Crossread::Review {

using namespace Core;

std::vector<Stretch> speechOf(const Document &document)
{
    std::vector<Stretch> out;
    if (document.turns.isEmpty()) {
        for (qsizetype i = 0; i < document.paragraphs.size(); ++i)
            out.push_back({document.paragraphSpan(i)});
        return out;
    }
    for (qsizetype i = 0; i < document.turns.size(); ++i) {
        const Turn &turn = document.turns[i];
        const qsizetype first = document.paragraphAt(turn.speech);
        const qsizetype last = document.paragraphAt(turn.span.end - 1);
        for (qsizetype index = first; index <= last; ++index) {
            const TextSpan span = document.paragraphSpan(index).intersected({turn.speech, turn.span.end});
            // What stands behind a label is spoken, whatever it looks like.
            if (!span.isEmpty() && (index == first || isRunningText(document.paragraphs[index].kind)))
                out.push_back({span, i, turn.speaker});
        }
    }
    return out;
}

void appendWordSpans(QStringView text, qsizetype offset, std::vector<TextSpan> &words)
{
    qsizetype begin = 0;
    bool counts = false;
    const auto close = [&](qsizetype end) {
        if (counts)
            words.push_back({offset + begin, offset + end});
        begin = end + 1;
        counts = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            close(i);
        else
            counts = counts || text[i].isLetterOrNumber() || text[i].isSurrogate();
    }
    close(text.size());
}

QList<TextSpan> sentencesIn(const Document &document, TextSpan span)
{
    QList<TextSpan> out = sentences(document.textOf(span));
    for (TextSpan &sentence : out)
        sentence = {span.begin + sentence.begin, span.begin + sentence.end};
    return out;
}

QList<TextSpan> united(QList<TextSpan> spans)
{
    spans.removeIf([](TextSpan span) { return span.isEmpty(); });
    std::ranges::sort(spans);
    QList<TextSpan> out;
    for (const TextSpan span : std::as_const(spans)) {
        if (!out.isEmpty() && span.begin <= out.constLast().end)
            out.last().end = std::max(out.constLast().end, span.end);
        else
            out.append(span);
    }
    return out;
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/frame.h"

#include "core/sentences.h"

namespace Crossread::Retrieve {

FramePtr frameOf(const Core::Document &document, bool sentences, const Core::Progress &progress)
{
    auto frame = std::make_shared<Frame>();
    for (const Core::Speaker &speaker : document.speakers)
        frame->speakers.append(speaker.name);
    for (const Core::Turn &turn : document.turns)
        frame->turns.push_back({turn.span, turn.speaker});
    frame->hasSentences = sentences;
    for (qsizetype index = 0; index < document.paragraphs.size(); ++index) {
        if (progress.isCanceled())
            return {};
        const Core::TextSpan paragraph = document.paragraphSpan(index);
        frame->paragraphs.push_back(paragraph.begin);
        if (!sentences)
            continue;
        for (const Core::TextSpan sentence : Core::sentences(document.textOf(paragraph)))
            frame->sentences.push_back(paragraph.begin + sentence.begin);
    }
    return frame;
}

}

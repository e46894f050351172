// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/context.h"

#include "compare/search/introducedspeakers.h"

namespace Crossread::Compare {

Context::Context(
    const TranscriptIndex &transcript, const Core::Document &text, const CompareOptions &options, const Phase &reading)
    : index(transcript)
    , article(text)
    , parameters(*options.parameters)
    , synonyms(*options.synonyms)
    , opposites(*options.opposites)
    , m_learning(index.vocabulary())
    , vocabulary(m_learning)
    , words(article, m_learning)
    , drafts(draftStatements(words, introducedSpeakers(index), m_learning, reading))
    , speakers(index.speakers(), m_learning)
{
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/spoken.h"

namespace Crossread::Retrieve {

Spoken::Spoken(const Core::Document &document, const SpokenBy &by)
    : m_document(document)
    , m_isAnything(!by)
{
    if (m_isAnything)
        return;
    for (const Core::Speaker &speaker : document.speakers)
        m_isMeant.append(by(speaker.name));
}

bool Spoken::has(qsizetype position) const
{
    if (m_isAnything)
        return true;
    const qsizetype turn = m_document.turnAt(position);
    if (turn < 0)
        return false;
    const Core::Turn &there = m_document.turns[turn];
    return position >= there.speech && there.speaker >= 0 && m_isMeant[there.speaker];
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/speakers/setoff.h"

#include <algorithm>

namespace Crossread::Import {

SetOffStretches::SetOffStretches(const Extracted &extracted, ReadingPlaces &places, QStringView reading)
{
    const auto isGap = [](QChar c) { return c != u'\n' && (c.isSpace() || c == u':'); };
    for (const Run &run : extracted.runs) {
        if (run.kind != RunKind::Bold)
            continue;
        const Core::TextSpan span = places.span(run.span);
        if (span.isEmpty())
            continue;
        const bool goesOn = !m_spans.isEmpty() && m_spans.last().end <= span.begin
            && std::ranges::all_of(reading.sliced(m_spans.last().end, span.begin - m_spans.last().end), isGap);
        if (goesOn)
            m_spans.last().end = span.end;
        else if (m_spans.isEmpty() || m_spans.last().end <= span.begin)
            m_spans.append(span);
    }
}

Core::TextSpan SetOffStretches::at(qsizetype position)
{
    if (m_next > 0 && m_spans[m_next - 1].end > position)
        m_next = 0;
    while (m_next < m_spans.size() && m_spans[m_next].end <= position)
        ++m_next;
    return m_next < m_spans.size() && m_spans[m_next].begin <= position ? m_spans[m_next] : Core::TextSpan{};
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/stretches.h"

#include <algorithm>

namespace Crossread::Agreement {

using Core::TextSpan;

Stretches united(Stretches spans)
{
    spans.removeIf([](TextSpan span) { return span.isEmpty(); });
    std::ranges::sort(spans);
    Stretches stretches;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!stretches.isEmpty() && span.begin <= stretches.constLast().end)
            stretches.last().end = std::max(stretches.constLast().end, span.end);
        else
            stretches.append(span);
    }
    return stretches;
}

Stretches common(const Stretches &a, const Stretches &b)
{
    Stretches both;
    for (qsizetype i = 0, k = 0; i < a.size() && k < b.size();) {
        if (const TextSpan shared = a[i].intersected(b[k]); !shared.isEmpty())
            both.append(shared);
        a[i].end < b[k].end ? ++i : ++k;
    }
    return both;
}

Stretches without(const Stretches &a, const Stretches &b)
{
    Stretches left;
    qsizetype k = 0;
    for (TextSpan span : a) {
        while (k < b.size() && b[k].end <= span.begin)
            ++k;
        for (qsizetype at = k; at < b.size() && b[at].begin < span.end; ++at) {
            if (b[at].begin > span.begin)
                left.append({span.begin, b[at].begin});
            span.begin = std::max(span.begin, b[at].end);
        }
        if (!span.isEmpty())
            left.append(span);
    }
    return left;
}

qint64 lengthOf(const Stretches &stretches)
{
    qint64 length = 0;
    for (const TextSpan &span : stretches)
        length += span.size();
    return length;
}

bool touches(const Stretches &stretches, TextSpan span)
{
    const auto first = std::ranges::upper_bound(stretches, span.begin, {}, &TextSpan::end);
    return first != stretches.cend() && first->overlaps(span);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"

#include "core/lettinggo.h"

namespace Crossread::Core {

qsizetype Document::paragraphAt(qsizetype position) const
{
    const auto after = [](qsizetype value, const Paragraph &paragraph) { return value < paragraph.begin; };
    const auto next = std::upper_bound(paragraphs.begin(), paragraphs.end(), std::max<qsizetype>(position, 0), after);
    return next - paragraphs.begin() - 1;
}

TextSpan Document::paragraphSpan(qsizetype index) const
{
    const qsizetype end = index + 1 < paragraphs.size() ? paragraphs[index + 1].begin - 1 : text.size();
    return {paragraphs[index].begin, end};
}

qsizetype Document::turnAt(qsizetype position) const
{
    const auto after = [](qsizetype value, const Turn &turn) { return value < turn.span.begin; };
    const auto next = std::upper_bound(turns.begin(), turns.end(), position, after);
    if (next == turns.begin() || position >= std::prev(next)->span.end)
        return -1;
    return next - turns.begin() - 1;
}

const Locator *Document::locatorAt(qsizetype position) const
{
    const auto after = [](qsizetype value, const Locator &locator) { return value < locator.position; };
    const auto next = std::upper_bound(locators.begin(), locators.end(), position, after);
    return next == locators.begin() ? nullptr : &*std::prev(next);
}

DocumentPtr shared(Document document)
{
    return freedElsewhere(std::make_unique<const Document>(std::move(document)));
}

}

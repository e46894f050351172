// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/blockcomposer.h"

#include "import/text/inlineedits.h"
#include "import/text/textbuilder.h"

#include <algorithm>

namespace Crossread::Import {

using Core::CleanupKind;
using Core::ParagraphKind;

namespace {

ParagraphKind paragraphKind(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title: return ParagraphKind::Title;
    case BlockKind::Heading: return ParagraphKind::Heading;
    case BlockKind::ListItem: return ParagraphKind::ListItem;
    case BlockKind::BlockQuotation: return ParagraphKind::BlockQuotation;
    case BlockKind::Attribution: return ParagraphKind::Attribution;
    case BlockKind::Caption: return ParagraphKind::Caption;
    case BlockKind::TableRow: return ParagraphKind::TableRow;
    case BlockKind::Footnote: return ParagraphKind::Footnote;
    case BlockKind::StageDirection: return ParagraphKind::StageDirection;
    case BlockKind::Paragraph:
    case BlockKind::Furniture: break;
    }
    return ParagraphKind::Body;
}

}

Core::Result<void> composeBlocks(Core::Document &document, const Extracted &extracted,
    const QList<CleanupKind> &disabled, const Core::Progress &progress)
{
    const bool setsAside = !disabled.contains(CleanupKind::Furniture);
    const auto isAside = [&](const Block &block) { return setsAside && block.kind == BlockKind::Furniture; };
    // The format has no Markdown and no remnants of another one; only what cannot be shown is changed.
    QList<CleanupKind> inlineOff = disabled;
    for (int kind = 0; kind < Core::cleanupKindCount; ++kind) {
        if (CleanupKind(kind) != CleanupKind::ControlCharacter)
            inlineOff.append(CleanupKind(kind));
    }
    InlineEdits edits(extracted.text, inlineOff);
    TextBuilder builder(extracted.text);
    bool hasText = false;
    for (qsizetype index = 0; index < extracted.blocks.size(); ++index) {
        if (index % 1024 == 0) {
            if (progress.isCanceled())
                return Core::failure(Core::ErrorCode::Canceled);
            progress.report(int(200 + 400 * index / extracted.blocks.size()));
        }
        const Block &block = extracted.blocks[index];
        const bool aside = isAside(block);
        if (hasText && !aside)
            builder.newline(block.span.begin);
        else
            builder.drop(block.span.begin);
        if (aside) {
            const auto mark = builder.mark();
            builder.drop(block.span.end);
            builder.list(CleanupKind::Furniture, mark, block.span.end);
            continue;
        }
        for (const Edit &edit : edits.find(block.span.begin, block.span.end)) {
            builder.copy(edit.begin);
            const auto mark = builder.mark();
            builder.replace(edit.end, edit.reading);
            builder.list(edit.kind, mark, edit.listedEnd);
        }
        builder.copy(block.span.end);
        builder.setKind(paragraphKind(block.kind), quint8(std::clamp(block.level, 0, 255)));
        hasText = true;
    }
    builder.drop(extracted.text.size());
    builder.finish(document);
    return {};
}

qsizetype ReadingPlaces::point(qsizetype unit)
{
    if (unit < m_unit)
        m_unit = m_point = 0;
    m_point += Core::codePointCount(m_extracted.sliced(m_unit, unit - m_unit));
    m_unit = unit;
    return m_point;
}

qsizetype ReadingPlaces::at(qsizetype unit)
{
    if (unit >= m_extracted.size())
        return m_reading.size();
    const qsizetype begin = point(unit);
    const qsizetype shown = m_map.toReading({begin, begin + 1}, m_reading).begin;
    // What is set aside behind a paragraph stands before its line end.
    return shown < m_reading.size() && m_reading[shown] == u'\n' ? shown + 1 : shown;
}

Core::TextSpan ReadingPlaces::span(Core::TextSpan span)
{
    const qsizetype begin = point(span.begin);
    return m_map.toReading({begin, point(span.end)}, m_reading);
}

}

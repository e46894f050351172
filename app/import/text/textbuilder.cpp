// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/textbuilder.h"

#include <algorithm>

namespace Crossread::Import {

namespace {

constexpr qsizetype longestOriginal = 80;

QString shortened(QStringView text)
{
    if (text.size() <= longestOriginal)
        return text.toString();
    qsizetype size = longestOriginal - 1;
    if (text[size - 1].isHighSurrogate())
        --size;
    return text.first(size).toString() + u'…';
}

}

TextBuilder::TextBuilder(QStringView source)
    : m_source(source)
{
    m_text.reserve(source.size());
}

void TextBuilder::flush()
{
    m_map.appendCopy(m_source.sliced(m_copied, m_at - m_copied));
    m_copied = m_at;
}

void TextBuilder::copy(qsizetype end)
{
    m_text.append(m_source.sliced(m_at, end - m_at));
    m_at = end;
}

void TextBuilder::replace(qsizetype end, QStringView reading)
{
    if (end == m_at && reading.isEmpty())
        return;
    flush();
    m_map.appendReplaced(reading.size(), Core::codePointCount(m_source.sliced(m_at, end - m_at)));
    m_text.append(reading);
    m_at = m_copied = end;
}

void TextBuilder::newline(qsizetype end)
{
    if (m_source.sliced(m_at, end - m_at) == u"\n")
        copy(end);
    else
        replace(end, u"\n");
    m_paragraphs.append({m_text.size(), Core::ParagraphKind::Body});
}

TextBuilder::Mark TextBuilder::mark()
{
    flush();
    return {m_at, m_map.sourceSize(), m_text.size()};
}

void TextBuilder::list(Core::CleanupKind kind, const Mark &begin, qsizetype end, QStringView original)
{
    const QStringView stretch = m_source.sliced(begin.unit, end - begin.unit);
    m_cleanups.append({kind, {begin.point, begin.point + Core::codePointCount(stretch)},
        shortened(original.isEmpty() ? stretch : original), begin.reading});
}

void TextBuilder::finish(Core::Document &document)
{
    flush();
    document.text = std::move(m_text);
    document.paragraphs = std::move(m_paragraphs);
    document.sourceMap = std::move(m_map);
    std::ranges::stable_sort(m_cleanups, {}, [](const Core::Cleanup &cleanup) { return cleanup.source.begin; });
    document.cleanups = std::move(m_cleanups);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/extracted.h"

namespace Crossread::Import {

namespace {

bool samePlace(const Core::Locator &one, const Core::Locator &other)
{
    return one.page == other.page && one.begin == other.begin && one.end == other.end && one.line == other.line
        && one.paragraph == other.paragraph;
}

}

void ExtractedBuilder::begin(BlockKind kind, int level)
{
    close();
    m_block = {};
    m_block.kind = kind;
    m_block.level = level;
    m_begun = true;
}

void ExtractedBuilder::add(QStringView text)
{
    if (text.isEmpty())
        return;
    if (!m_begun)
        begin();
    open();
    const bool cells = m_block.kind == BlockKind::TableRow;
    for (const QChar c : text) {
        const bool lineEnd = c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator || c == QChar(0x85);
        m_extracted.text += lineEnd || (c == u'\t' && !cells) ? QChar(u' ') : c;
    }
}

void ExtractedBuilder::add(QStringView text, RunKind kind)
{
    if (text.isEmpty())
        return;
    const qsizetype begin = position();
    add(text);
    m_extracted.runs.append({{begin, m_extracted.text.size()}, kind});
}

void ExtractedBuilder::copy(QStringView text, Core::SourceSpan source)
{
    if (text.isEmpty())
        return;
    if (!m_begun)
        begin();
    open();
    mapUpTo(source.begin);
    const qsizetype begin = m_extracted.text.size();
    add(text);
    Core::SourceMap &map = m_extracted.sourceMap;
    const qsizetype points = source.end - std::max(source.begin, map.sourceSize());
    if (points == Core::codePointCount(text))
        map.appendCopy(QStringView(m_extracted.text).sliced(begin));
    else
        map.appendReplaced(text.size(), std::max<qsizetype>(0, points));
}

void ExtractedBuilder::mapUpTo(qsizetype source)
{
    Core::SourceMap &map = m_extracted.sourceMap;
    const qsizetype units = m_extracted.text.size() - map.readingSize();
    const qsizetype points = std::max<qsizetype>(0, source - map.sourceSize());
    if (units > 0 || points > 0)
        map.appendReplaced(units, points);
}

void ExtractedBuilder::addSpeaker(const QString &name, const QString &role, const QString &printed)
{
    label(printed.isEmpty() ? name : printed, u": ", name, role);
}

void ExtractedBuilder::addLabel(const QString &printed, const QString &speaker, const QString &role)
{
    label(printed, u" ", speaker, role);
}

void ExtractedBuilder::label(QStringView printed, QStringView behind, const QString &speaker, const QString &role)
{
    if (speaker.isEmpty() || printed.isEmpty())
        return;
    const qsizetype begin = position();
    add(printed);
    m_block.label = {begin, m_extracted.text.size()};
    m_block.speaker = speaker;
    m_block.role = role;
    add(behind);
}

void ExtractedBuilder::place(Core::Locator locator)
{
    locator.position = position();
    QList<Core::Locator> &known = m_extracted.locators;
    if (!known.isEmpty() && samePlace(known.last(), locator))
        return;
    if (!known.isEmpty() && known.last().position == locator.position)
        known.last() = std::move(locator);
    else
        known.append(std::move(locator));
}

void ExtractedBuilder::open()
{
    if (m_open)
        return;
    if (m_pendingBreak > 0)
        m_extracted.text += u'\n';
    m_pendingBreak = 0;
    m_block.span.begin = m_extracted.text.size();
    m_open = true;
}

void ExtractedBuilder::close()
{
    if (m_open) {
        m_block.span.end = m_extracted.text.size();
        m_extracted.blocks.append(m_block);
        m_pendingBreak = 1;
    }
    m_open = false;
    m_begun = false;
}

Extracted ExtractedBuilder::take(qsizetype sourceSize)
{
    close();
    if (sourceSize > 0)
        mapUpTo(sourceSize);
    return std::exchange(m_extracted, {});
}

}

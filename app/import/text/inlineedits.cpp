// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text/inlineedits.h"

#include "core/printable.h"
#include "import/text/htmlremnants.h"
#include "import/text/lines.h"

#include <algorithm>

namespace Crossread::Import {

using Core::CleanupKind;

namespace {

constexpr qsizetype longestLinkText = 300;
constexpr qsizetype longestAddress = 2'000;

bool isEscapable(QChar c)
{
    const char16_t u = c.unicode();
    return u > 0x20 && u < 0x7f && !c.isLetterOrNumber();
}

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && !isLineEnd(c)) || (u >= 0x7f && u < 0xa0 && u != 0x85) || u >= 0xfffe;
}

bool canFollowOpener(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"([{\"'“‘«„$€£\\*_<…—–-:").contains(c);
}

// Characters that may begin an edit; all others are passed over at once.
constexpr auto telling = [] {
    std::array<bool, 0xa0> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = (i < 0x20 && i != '\t' && !(i >= '\n' && i <= '\r')) || (i >= 0x7f && i != 0x85);
    for (const char c : {'[', '!', '\\', '*', '_', '<', '&', ']'})
        table[size_t(c)] = true;
    return table;
}();

}

InlineEdits::InlineEdits(QStringView source, const QList<CleanupKind> &disabled)
    : m_source(source)
{
    m_on.fill(true);
    for (const CleanupKind kind : disabled)
        m_on[size_t(kind)] = false;
}

void InlineEdits::add(qsizetype begin, qsizetype end, QString reading, CleanupKind kind, qsizetype listedEnd)
{
    m_edits.append({begin, end, std::move(reading), kind, listedEnd});
}

QList<Edit> InlineEdits::find(qsizetype begin, qsizetype end)
{
    m_begin = begin;
    m_end = end;
    m_linkClose = -1;
    m_openers.fill(-1);
    m_edits.clear();
    qsizetype i = begin;
    while (i < end) {
        const char16_t u = m_source[i].unicode();
        if (u < telling.size() ? !telling[u] : (u < 0xd800 || (u > 0xdfff && u < 0xfffe))) {
            ++i;
            continue;
        }
        qsizetype next = i;
        if (i == m_linkClose) {
            add(i, m_linkEnd, {}, CleanupKind::MarkdownLink, 0);
            next = m_linkEnd;
        } else if (u == u'[' || u == u'!') {
            next = link(i);
        } else if (u == u'\\') {
            next = escape(i);
        } else if (u == u'*' || u == u'_') {
            next = emphasis(i);
        } else if (u == u'<') {
            next = tag(i);
        } else if (u == u'&') {
            next = entity(i);
        } else if (u != u']') {
            next = control(i);
        }
        i = std::max(next, i + 1);
    }
    std::ranges::sort(m_edits, {}, &Edit::begin);
    return std::exchange(m_edits, {});
}

qsizetype InlineEdits::link(qsizetype at)
{
    const qsizetype open = m_source[at] == u'!' ? at + 1 : at;
    if (!isOn(CleanupKind::MarkdownLink) || m_linkClose > at || open >= m_end || m_source[open] != u'[')
        return at;
    qsizetype close = open + 1;
    const qsizetype textLimit = std::min(m_end, close + longestLinkText);
    while (close < textLimit && m_source[close] != u']' && m_source[close] != u'[')
        close += m_source[close] == u'\\' ? 2 : 1;
    if (close >= textLimit || m_source[close] != u']' || close + 1 >= m_end || m_source[close + 1] != u'('
        || (close == open + 1 && open == at))
        return at;
    qsizetype end = close + 2;
    int depth = 1;
    const qsizetype addressLimit = std::min(m_end, end + longestAddress);
    for (; end < addressLimit && depth > 0; ++end) {
        const QChar c = m_source[end];
        if (c == u'[' || isLineEnd(c))
            return at;
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
    }
    if (depth > 0)
        return at;
    add(at, open + 1, {}, CleanupKind::MarkdownLink, end);
    m_linkClose = close;
    m_linkEnd = end;
    return open + 1;
}

qsizetype InlineEdits::escape(qsizetype at)
{
    if (!isOn(CleanupKind::MarkdownEscape))
        return at;
    const bool lineBreak = at + 1 >= m_end || isLineEnd(m_source[at + 1]);
    if (lineBreak ? at > m_begin : isEscapable(m_source[at + 1])) {
        add(at, at + 1, {}, CleanupKind::MarkdownEscape, lineBreak ? at + 1 : at + 2);
        return at + 2;
    }
    return at;
}

qsizetype InlineEdits::emphasis(qsizetype at)
{
    const QChar mark = m_source[at];
    qsizetype end = at;
    while (end < m_end && m_source[end] == mark)
        ++end;
    const qsizetype length = end - at;
    if (!isOn(CleanupKind::MarkdownEmphasis) || length > 3)
        return end;
    const QChar before = at > m_begin ? m_source[at - 1] : QChar(u' ');
    const QChar after = end < m_end ? m_source[end] : QChar(u' ');
    qsizetype &opener = m_openers[size_t((mark == u'_' ? 3 : 0) + length - 1)];
    if (opener >= 0 && !before.isSpace() && !after.isLetterOrNumber()) {
        add(opener, opener + length, {}, CleanupKind::MarkdownEmphasis, end);
        add(at, end, {}, CleanupKind::MarkdownEmphasis, 0);
        opener = -1;
    } else if (!before.isLetterOrNumber() && before != u'`' && canFollowOpener(after)) {
        opener = at;
    }
    return end;
}

qsizetype InlineEdits::tag(qsizetype at)
{
    if (!isOn(CleanupKind::HtmlRemnant))
        return at;
    const QStringView rest = m_source.sliced(at, m_end - at);
    const HtmlTag tag = htmlTag(rest);
    if (tag.length == 0)
        return at;
    const qsizetype end = at + tag.length;
    // A tag that ends a line on the page must not glue two words together.
    const bool apart = at == m_begin || end == m_end || m_source[at - 1].isSpace() || m_source[end].isSpace();
    add(at, end, tag.isBreak && !apart ? QStringLiteral(" ") : QString(), CleanupKind::HtmlRemnant, end);
    return end;
}

qsizetype InlineEdits::entity(qsizetype at)
{
    if (!isOn(CleanupKind::HtmlRemnant))
        return at;
    const HtmlEntity entity = htmlEntity(m_source.sliced(at, m_end - at));
    if (entity.length == 0)
        return at;
    add(at, at + entity.length, entity.reading, CleanupKind::HtmlRemnant, at + entity.length);
    return at + entity.length;
}

qsizetype InlineEdits::control(qsizetype at)
{
    qsizetype end = at;
    QString reading;
    for (; end < m_end; ++end) {
        const QChar c = m_source[end];
        const bool paired = (c.isHighSurrogate() && end + 1 < m_source.size() && m_source[end + 1].isLowSurrogate())
            || (c.isLowSurrogate() && end > 0 && m_source[end - 1].isHighSurrogate());
        if (c.isSurrogate() ? paired : !isControl(c))
            break;
        reading += Core::pictureOf(c);
    }
    if (end > at && isOn(CleanupKind::ControlCharacter))
        add(at, end, reading, CleanupKind::ControlCharacter, end);
    return end;
}

}

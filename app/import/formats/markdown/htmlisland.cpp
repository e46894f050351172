// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/markdown/htmlisland.h"

#include <QSet>

namespace Crossread::Import {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 4096;

bool partsParagraphs(const QString &name)
{
    static const QSet<QString> names{u"p"_s, u"div"_s, u"br"_s, u"hr"_s, u"li"_s, u"ul"_s, u"ol"_s, u"dl"_s, u"dt"_s,
        u"dd"_s, u"tr"_s, u"td"_s, u"th"_s, u"table"_s, u"blockquote"_s, u"section"_s, u"article"_s, u"figure"_s,
        u"figcaption"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"details"_s, u"summary"_s, u"pre"_s,
        u"center"_s};
    return names.contains(name);
}

}

void HtmlIsland::feed(
    QStringView piece, const std::function<void(qsizetype, qsizetype)> &text, const std::function<void()> &gap)
{
    qsizetype shown = 0;
    const auto flush = [&](qsizetype end) {
        if (m_state == Text && m_hidden.isEmpty() && end > shown)
            text(shown, end);
    };
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const QChar c = piece[i];
        if (m_state == Text) {
            const QChar next = i + 1 < piece.size() ? piece[i + 1] : QChar(u' ');
            if (c != u'<' || !(next.isLetter() || next == u'/' || next == u'!' || next == u'?'))
                continue;
            flush(i);
            m_state = piece.sliced(i).startsWith(u"<!--") ? Comment : Tag;
            m_tag.clear();
        } else if (c == u'>' && (m_state == Tag || m_tag.endsWith(u"--"))) {
            const bool parts = m_state == Tag && finishTag();
            m_state = Text;
            shown = i + 1;
            if (parts && m_hidden.isEmpty())
                gap();
        } else {
            m_tag += c;
            // Only the last characters of a comment matter; a tag that long is none.
            if (m_tag.size() > longestTag)
                m_tag = m_tag.last(2);
        }
    }
    flush(piece.size());
}

// Returns whether the tag parts paragraphs.
bool HtmlIsland::finishTag()
{
    const bool closes = m_tag.startsWith(u'/');
    qsizetype end = closes ? 1 : 0;
    while (end < m_tag.size() && m_tag[end].isLetterOrNumber())
        ++end;
    const QString name = m_tag.first(end).sliced(closes ? 1 : 0).toLower();
    if (closes && name == m_hidden)
        m_hidden.clear();
    else if (!closes && m_hidden.isEmpty() && (name == u"script" || name == u"style"))
        m_hidden = name;
    return partsParagraphs(name);
}

}

// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/xml/foldedtext.h"

#include "import/formats/xml/xmlreader.h"

namespace Crossread::Import {

void FoldedText::begin(BlockKind kind, int level)
{
    m_builder.begin(kind, level);
    m_kind = kind;
    m_begun = true;
    m_any = false;
    m_blank = false;
}

void FoldedText::end()
{
    m_begun = false;
    // Closes the paragraph, so that places noted now are behind it.
    m_builder.begin();
}

void FoldedText::settle()
{
    if (m_begun && m_blank)
        m_builder.add(u" ");
    m_blank = false;
}

void FoldedText::add(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace() && text[at] != QChar(0xa0)) {
            m_blank = m_any && m_begun;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && (!text[end].isSpace() || text[end] == QChar(0xa0)))
            ++end;
        if (!m_begun)
            begin();
        const bool speech =
            m_kind == BlockKind::Paragraph || m_kind == BlockKind::ListItem || m_kind == BlockKind::BlockQuotation;
        if (!m_any && speech && !m_name.isEmpty()) {
            m_builder.addSpeaker(m_name, m_role, m_printed);
            m_name.clear();
        }
        if (m_blank)
            m_builder.add(u" ");
        m_builder.add(text.sliced(at, end - at));
        m_any = true;
        m_blank = false;
        at = end;
    }
}

void FoldedText::paragraph(BlockKind kind, QStringView text, int level)
{
    begin(kind, level);
    add(text);
    end();
}

void FoldedText::row(XmlReader &xml)
{
    m_builder.begin(BlockKind::TableRow);
    bool first = true;
    while (xml.next() && !(xml.isEnd() && xml.element() == u"tr")) {
        if (!xml.isBegin() || (xml.element() != u"td" && xml.element() != u"th"))
            continue;
        const QString cell = xml.content();
        m_builder.add(first ? cell : u'\t' + cell);
        first = false;
    }
    end();
}

void FoldedText::stage(const QString &text)
{
    if (text.isEmpty())
        return;
    if (isOpen()) {
        add(u" ");
        add(bracketed(text));
        add(u" ");
        return;
    }
    // A paragraph that was begun and has no words yet goes on behind it.
    const bool resumes = m_begun;
    const BlockKind kind = m_kind;
    paragraph(BlockKind::StageDirection, bracketed(text));
    if (resumes)
        begin(kind);
}

void FoldedText::speaker(const QString &name, const QString &role, const QString &printed)
{
    m_name = name;
    m_role = role;
    m_printed = printed;
}

QString bracketed(const QString &text)
{
    const bool has = (text.startsWith(u'(') && text.endsWith(u')')) || (text.startsWith(u'[') && text.endsWith(u']'));
    return has || text.isEmpty() ? text : u'(' + text + u')';
}

}

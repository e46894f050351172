// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/odtbody.h"

#include "import/formats/docxstyles.h"
#include "import/formats/xmlelement.h"

namespace Crossread::Import {

namespace {

constexpr int mostRepeated = 100; // blanks or cells that one element may stand for

}

QList<Paragraph> OdtBody::readBlocks()
{
    while (m_xml.readNextStartElement())
        readBlock();
    return m_done;
}

void OdtBody::readBlock()
{
    if (is(m_xml, "p") || is(m_xml, "h"))
        readParagraph(is(m_xml, "h"));
    else if (is(m_xml, "list"))
        readList();
    else if (is(m_xml, "table"))
        readTable();
    else if (is(m_xml, "tracked-changes"))
        readTracked();
    else if (is(m_xml, "table-of-content") || is(m_xml, "alphabetical-index")) {
        const qsizetype before = m_done.size();
        while (m_xml.readNextStartElement())
            readBlock();
        for (qsizetype i = before; i < m_done.size(); ++i)
            m_done[i].kind = BlockKind::Furniture;
    } else if (is(m_xml, "section") || is(m_xml, "index-body") || is(m_xml, "index-title") || is(m_xml, "text-box")
        || is(m_xml, "frame") || is(m_xml, "numbered-paragraph") || is(m_xml, "g") || is(m_xml, "custom-shape")) {
        while (m_xml.readNextStartElement())
            readBlock();
    } else if (is(m_xml, "soft-page-break")) {
        breakPage();
        m_xml.skipCurrentElement();
    } else {
        m_xml.skipCurrentElement();
    }
}

// Breaks made by hand alone do not tell on which page the text stands.
void OdtBody::breakPage()
{
    if (!m_context.pagesAreMarked)
        return;
    m_current.place({.page = QString::number(++m_context.page)});
}

QString OdtBody::itemMark()
{
    const int depth = int(m_lists.size());
    const OdtListStyle::Level level = m_context.lists.value(m_lists.last()).levels.value(depth);
    if (!level.bullet.isEmpty())
        return level.bullet + u' ';
    if (level.format.isEmpty())
        return {};
    m_counts[depth] = m_counts.contains(depth) ? m_counts[depth] + 1 : level.start;
    const QStringView format = level.format == QLatin1StringView("a") ? QStringView(u"lowerLetter")
        : level.format == QLatin1StringView("A")                      ? QStringView(u"upperLetter")
        : level.format == QLatin1StringView("i")                      ? QStringView(u"lowerRoman")
        : level.format == QLatin1StringView("I")                      ? QStringView(u"upperRoman")
                                                                      : QStringView(u"decimal");
    return level.prefix + numberAs(m_counts[depth], format) + level.suffix + u' ';
}

void OdtBody::readParagraph(bool heading)
{
    const OdtStyle style = m_context.styles.value(attributeOf(m_xml, u"style-name"));
    const int outline = heading ? qMax(1, attributeOf(m_xml, u"outline-level").toInt()) : style.outline;
    Paragraph fresh;
    fresh.places = m_current.places;
    fresh.comments = m_current.comments;
    m_current = fresh;
    m_current.kind = style.kind;
    if (outline > 0 && style.kind != BlockKind::Title) {
        m_current.kind = BlockKind::Heading;
        m_current.level = outline;
    } else if (!m_lists.isEmpty() && style.kind == BlockKind::Paragraph) {
        m_current.kind = BlockKind::ListItem;
        m_current.level = int(m_lists.size());
    }
    if (style.breakBefore)
        breakPage();
    if (std::exchange(m_itemBegins, false) && m_current.kind == BlockKind::ListItem)
        m_current.add(itemMark());
    const bool plain = m_current.kind == BlockKind::Paragraph;
    readInline({plain && style.bold, plain && style.italic, false});
    m_done.append(std::exchange(m_current, {}));
    m_done.append(std::exchange(m_boxes, {}));
}

void OdtBody::readInline(const Look &look)
{
    for (;;) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement || m_xml.atEnd())
            return;
        if (token == QXmlStreamReader::Characters) {
            // Line ends and runs of blanks in the file are one blank on the page.
            QString text;
            for (const QChar c : m_xml.text()) {
                const bool blank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
                if (!blank)
                    text += c;
                else if (!text.endsWith(u' ') && !(text.isEmpty() && m_current.text.endsWith(u' ')))
                    text += u' ';
            }
            m_current.add(text, look);
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (is(m_xml, "span")) {
            const OdtStyle style = m_context.styles.value(attributeOf(m_xml, u"style-name"));
            readInline({look.bold || style.bold, look.italic || style.italic, look.link});
            continue;
        }
        if (is(m_xml, "a")) {
            readInline({look.bold, look.italic, true});
            continue;
        }
        if (is(m_xml, "note")) {
            readNote();
            continue;
        }
        if (is(m_xml, "annotation")) {
            readComment();
            continue;
        }
        if (is(m_xml, "frame") || is(m_xml, "custom-shape") || is(m_xml, "text-box")) {
            OdtBody box(m_xml, m_context);
            m_boxes.append(box.readBlocks());
            continue;
        }
        if (is(m_xml, "s")) {
            m_current.add(QString(qBound(1, attributeOf(m_xml, u"c").toInt(), mostRepeated), u' '), look);
        } else if (is(m_xml, "tab")) {
            m_current.add(QStringLiteral("\t"), look);
        } else if (is(m_xml, "line-break")) {
            if (m_current.kind == BlockKind::Heading || m_current.kind == BlockKind::Title) {
                m_current.add(QStringLiteral(" "), look);
            } else {
                Paragraph rest;
                rest.kind = m_current.kind;
                rest.level = m_current.level;
                m_done.append(std::exchange(m_current, rest));
            }
        } else if (is(m_xml, "soft-page-break")) {
            breakPage();
        } else if (is(m_xml, "annotation-end")) {
            m_current.comments.append({m_current.text.size(), attributeOf(m_xml, u"name"), true});
        } else if (is(m_xml, "ruby-text") || is(m_xml, "tracked-changes") || is(m_xml, "sequence-decl")) {
            // not said aloud
        } else {
            readInline(look); // fields, references, meta, ruby
            continue;
        }
        m_xml.skipCurrentElement();
    }
}

void OdtBody::readNote()
{
    QList<Paragraph> body;
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "note-body")) {
            OdtBody inside(m_xml, m_context);
            body = inside.readBlocks();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    Paragraph note;
    note.kind = BlockKind::Footnote;
    const QString mark = u'[' + QString::number(m_context.notes.size() + 1) + u']';
    note.add(mark);
    for (Paragraph each : std::as_const(body)) {
        each.trim();
        note.add(u" ");
        note.join(each);
    }
    m_context.notes.append(note);
    m_current.add(mark);
}

void OdtBody::readComment()
{
    Comment comment;
    QString id = attributeOf(m_xml, u"name");
    const bool hasRange = !id.isEmpty();
    if (!hasRange)
        id = u"comment " + QString::number(++m_context.commentCount);
    QStringList lines;
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "creator")) {
            comment.author = m_xml.readElementText();
        } else if (is(m_xml, "date")) {
            comment.made = QDateTime::fromString(m_xml.readElementText(), Qt::ISODate).toUTC();
        } else if (is(m_xml, "p")) {
            OdtContext aside;
            OdtBody inside(m_xml, aside);
            inside.readInline({});
            lines.append(inside.m_current.text.trimmed());
        } else {
            m_xml.skipCurrentElement();
        }
    }
    comment.text = lines.join(u'\n').trimmed();
    m_context.comments.insert(id, comment);
    m_current.comments.append({m_current.text.size(), id, !hasRange});
}

void OdtBody::readTracked()
{
    while (m_xml.readNextStartElement()) {
        const QString id = attributeOf(m_xml, u"id");
        while (m_xml.readNextStartElement()) {
            m_context.changes.insert(id, m_xml.name().toString());
            m_xml.skipCurrentElement(); // what was deleted stands in here
        }
    }
}

void OdtBody::readList()
{
    const QString own = attributeOf(m_xml, u"style-name");
    m_lists.append(own.isEmpty() ? m_lists.value(m_lists.size() - 1) : own);
    if (attributeOf(m_xml, u"continue-numbering") != QLatin1StringView("true")
        && attributeOf(m_xml, u"continue-list").isEmpty())
        m_counts.remove(int(m_lists.size()));
    while (m_xml.readNextStartElement()) {
        const bool item = is(m_xml, "list-item");
        if (const QString start = attributeOf(m_xml, u"start-value"); !start.isEmpty())
            m_counts[int(m_lists.size())] = start.toInt() - 1;
        m_itemBegins = item;
        while (m_xml.readNextStartElement())
            readBlock();
    }
    m_itemBegins = false;
    m_lists.removeLast();
}

void OdtBody::readTable()
{
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "table-header-rows") || is(m_xml, "table-rows") || is(m_xml, "table-row-group")) {
            readTable();
            continue;
        }
        if (is(m_xml, "soft-page-break"))
            breakPage();
        if (!is(m_xml, "table-row")) {
            m_xml.skipCurrentElement();
            continue;
        }
        QList<QList<Paragraph>> cells;
        while (m_xml.readNextStartElement()) {
            const bool cell = is(m_xml, "table-cell");
            if (!cell) {
                m_xml.skipCurrentElement();
                continue;
            }
            OdtBody inside(m_xml, m_context);
            cells.append(inside.readBlocks());
        }
        QList<Paragraph> row = rowOf(cells);
        if (!row.isEmpty() && !m_current.places.isEmpty()) {
            for (auto place = m_current.places.crbegin(); place != m_current.places.crend(); ++place)
                row.first().places.prepend(*place);
            m_current.places.clear();
        }
        m_done.append(row);
    }
}

}

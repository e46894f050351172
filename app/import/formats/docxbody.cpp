// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/docxbody.h"

#include "import/formats/symbolfonts.h"
#include "import/formats/xmlelement.h"

namespace Crossread::Import {

void DocxBody::countChange()
{
    m_context.changes.insert(attributeOf(m_xml, u"id"));
}

QList<Paragraph> DocxBody::readBlocks()
{
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "p"))
            readParagraph();
        else if (is(m_xml, "tbl"))
            readTable();
        else if (is(m_xml, "sdt") || is(m_xml, "sdtContent") || is(m_xml, "ins") || is(m_xml, "moveTo")
            || is(m_xml, "customXml") || is(m_xml, "smartTag"))
            m_done = readBlocks();
        else if (is(m_xml, "AlternateContent"))
            readAlternatives(nullptr);
        else if (is(m_xml, "commentRangeStart") || is(m_xml, "commentRangeEnd"))
            readInline();
        else
            m_xml.skipCurrentElement();
    }
    if (std::exchange(m_joinsNext, false))
        finishParagraph();
    return m_done;
}

void DocxBody::startParagraph(const DocxStyle &style)
{
    Paragraph fresh;
    fresh.kind = style.kind;
    fresh.level = style.level;
    // What was marked between paragraphs.
    fresh.comments = m_current.text.isEmpty() ? m_current.comments : QList<CommentMark>{};
    m_current = std::move(fresh);
    m_style = style;
}

void DocxBody::readParagraph()
{
    if (!m_joinsNext)
        startParagraph(m_context.styles.standard());
    m_joinsNext = false;
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "pPr"))
            readParagraphProperties(m_style, m_current);
        else
            readInline();
    }
    if (!m_joinsNext)
        finishParagraph();
}

void DocxBody::finishParagraph()
{
    m_done.append(std::exchange(m_current, {}));
    m_done.append(std::exchange(m_boxes, {}));
}

void DocxBody::readParagraphProperties(DocxStyle &style, Paragraph &paragraph)
{
    const bool continues = !paragraph.text.isEmpty();
    int outline = -1;
    std::optional<QString> list;
    std::optional<int> listLevel;
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "pStyle")) {
            style = m_context.styles.style(attributeOf(m_xml, u"val"));
        } else if (is(m_xml, "outlineLvl")) {
            outline = attributeOf(m_xml, u"val").toInt();
        } else if (is(m_xml, "numPr")) {
            while (m_xml.readNextStartElement()) {
                if (is(m_xml, "numId"))
                    list = attributeOf(m_xml, u"val");
                else if (is(m_xml, "ilvl"))
                    listLevel = attributeOf(m_xml, u"val").toInt();
                m_xml.skipCurrentElement();
            }
            continue;
        } else if (is(m_xml, "rPr")) {
            while (m_xml.readNextStartElement()) {
                if (is(m_xml, "del") || is(m_xml, "moveFrom")) {
                    countChange();
                    m_joinsNext = true;
                } else if (is(m_xml, "ins") || is(m_xml, "moveTo")) {
                    countChange();
                }
                m_xml.skipCurrentElement();
            }
            continue;
        } else if (is(m_xml, "pPrChange")) {
            countChange();
        }
        m_xml.skipCurrentElement();
    }
    if (continues)
        return; // the paragraph before goes on, and its look with it
    // Not before, since some programs write the style last.
    style.numbering = list.value_or(style.numbering);
    style.numberingLevel = listLevel.value_or(style.numberingLevel);
    if (outline >= 0 && style.kind != BlockKind::Title) {
        style.kind = outline < 9 ? BlockKind::Heading : BlockKind::Paragraph;
        style.level = outline < 9 ? outline + 1 : 0;
    }
    paragraph.kind = style.kind;
    paragraph.level = style.level;
    if (style.numbering.isEmpty() || style.numbering == QLatin1StringView("0"))
        return;
    const QString mark = m_context.numbering.next(style.numbering, style.numberingLevel);
    if (!mark.isEmpty())
        paragraph.add(mark + u' ');
    if (paragraph.kind == BlockKind::Paragraph) {
        paragraph.kind = BlockKind::ListItem;
        paragraph.level = style.numberingLevel + 1;
    }
}

void DocxBody::readInline()
{
    if (is(m_xml, "r")) {
        readRun();
    } else if (is(m_xml, "ins") || is(m_xml, "moveTo")) {
        countChange();
        while (m_xml.readNextStartElement())
            readInline();
    } else if (is(m_xml, "del") || is(m_xml, "moveFrom")) {
        countChange();
        m_xml.skipCurrentElement();
    } else if (is(m_xml, "hyperlink")) {
        const bool before = std::exchange(m_link, true);
        while (m_xml.readNextStartElement())
            readInline();
        m_link = before;
    } else if (is(m_xml, "commentRangeStart") || is(m_xml, "commentRangeEnd")) {
        m_current.comments.append({m_current.text.size(), attributeOf(m_xml, u"id"), is(m_xml, "commentRangeEnd")});
        m_xml.skipCurrentElement();
    } else if (is(m_xml, "AlternateContent")) {
        readAlternatives(&DocxBody::readInline);
    } else if (is(m_xml, "t")) { // of a formula
        add(m_xml.readElementText(), {});
    } else if (m_xml.name().endsWith(QLatin1StringView("Pr")) || is(m_xml, "proofErr")) {
        m_xml.skipCurrentElement();
    } else { // fldSimple, smartTag, sdt, sdtContent, dir, oMath and whatever else wraps runs
        while (m_xml.readNextStartElement())
            readInline();
    }
}

// The same thing said twice, for newer and older programs: the first is read.
void DocxBody::readAlternatives(void (DocxBody::*readOne)())
{
    bool taken = false;
    while (m_xml.readNextStartElement()) {
        if (taken) {
            m_xml.skipCurrentElement();
            continue;
        }
        taken = true;
        if (readOne == nullptr) {
            m_done = readBlocks();
            continue;
        }
        while (m_xml.readNextStartElement())
            (this->*readOne)();
    }
}

// Only its text boxes matter; they stand below the paragraph that they are fixed to.
void DocxBody::readDrawing()
{
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "txbxContent")) {
            DocxBody box(m_xml, m_context);
            m_boxes.append(box.readBlocks());
        } else if (is(m_xml, "AlternateContent")) {
            readAlternatives(&DocxBody::readDrawing);
        } else {
            readDrawing();
        }
    }
}

void DocxBody::readRunProperties(RunLook &look)
{
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "rStyle")) {
            const DocxStyle style = m_context.styles.style(attributeOf(m_xml, u"val"));
            look.bold = look.bold || style.bold;
            look.italic = look.italic || style.italic;
            look.hidden = look.hidden || style.hidden;
        } else if (is(m_xml, "b")) {
            look.bold = isOn(m_xml);
        } else if (is(m_xml, "i")) {
            look.italic = isOn(m_xml);
        } else if (is(m_xml, "vanish")) {
            look.hidden = isOn(m_xml);
        } else if (is(m_xml, "rPrChange")) {
            countChange();
        }
        m_xml.skipCurrentElement();
    }
}

void DocxBody::readRun()
{
    RunLook look;
    look.bold = m_style.bold && m_style.kind == BlockKind::Paragraph;
    look.italic = m_style.italic && m_style.kind == BlockKind::Paragraph;
    look.hidden = m_style.hidden;
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "rPr")) {
            readRunProperties(look);
            continue;
        }
        if (is(m_xml, "drawing") || is(m_xml, "pict") || is(m_xml, "object")) {
            readDrawing();
            continue;
        }
        if (is(m_xml, "AlternateContent")) {
            readAlternatives(&DocxBody::readDrawing);
            continue;
        }
        if (is(m_xml, "t")) {
            if (look.hidden)
                ++m_context.hiddenRuns;
            add(m_xml.readElementText(QXmlStreamReader::IncludeChildElements), look);
            continue;
        }
        if (is(m_xml, "tab") || is(m_xml, "ptab"))
            add(QStringLiteral("\t"), look);
        else if (is(m_xml, "noBreakHyphen"))
            add(QStringLiteral("\u2011"), look);
        else if (is(m_xml, "sym"))
            add(symbol(attributeOf(m_xml, u"font"), attributeOf(m_xml, u"char").toUInt(nullptr, 16)), look);
        else if (is(m_xml, "cr"))
            breakLine();
        else if (is(m_xml, "lastRenderedPageBreak"))
            breakPage();
        else if (is(m_xml, "br"))
            breakLine();
        else if (is(m_xml, "footnoteReference") || is(m_xml, "endnoteReference"))
            referTo(is(m_xml, "footnoteReference") ? QStringLiteral("footnote ") : QStringLiteral("endnote "));
        else if (is(m_xml, "commentReference"))
            m_current.comments.append({m_current.text.size(), attributeOf(m_xml, u"id"), true});
        else if (is(m_xml, "fldChar")) {
            const QString type = attributeOf(m_xml, u"fldCharType");
            if (type == QLatin1StringView("begin"))
                m_fields.append(Field::Code);
            else if (type == QLatin1StringView("separate") && !m_fields.isEmpty())
                m_fields.last() = Field::Result;
            else if (type == QLatin1StringView("end") && !m_fields.isEmpty())
                m_fields.removeLast();
        }
        m_xml.skipCurrentElement();
    }
}

void DocxBody::add(const QString &text, const RunLook &look)
{
    if (!look.hidden && !m_fields.contains(Field::Code))
        m_current.add(text, Look{look.bold, look.italic, m_link});
}

// A line of its own is read as a paragraph of its own: nobody breaks a line by hand inside a sentence, but many between
// a name and what is said, or between questions. A heading and a row of a table stay one.
void DocxBody::breakLine()
{
    if (m_style.kind == BlockKind::Heading || m_style.kind == BlockKind::Title
        || m_current.kind == BlockKind::TableRow) {
        m_current.add(u" ");
        return;
    }
    Paragraph rest;
    rest.kind = m_current.kind;
    rest.level = m_current.level;
    m_done.append(std::exchange(m_current, rest));
}

// Breaks made by hand do not tell on which page the text stands; what the program left when it last laid the text out
// does, and it stands behind the former as well.
void DocxBody::breakPage()
{
    m_current.place({.page = QString::number(++m_context.page)});
}

void DocxBody::referTo(const QString &kind)
{
    m_context.notes.append(kind + attributeOf(m_xml, u"id"));
    m_current.add(u'[' + QString::number(m_context.notes.size()) + u']');
}

void DocxBody::readTable()
{
    while (m_xml.readNextStartElement()) {
        if (is(m_xml, "tr"))
            readRow();
        else if (is(m_xml, "sdt") || is(m_xml, "sdtContent"))
            readTable();
        else
            m_xml.skipCurrentElement();
    }
}

void DocxBody::readRow()
{
    QList<QList<Paragraph>> cells;
    bool deleted = false;
    int wrappers = 0; // a content control may stand around a cell
    for (;;) {
        if (!m_xml.readNextStartElement()) {
            if (wrappers-- == 0 || m_xml.atEnd())
                break;
        } else if (is(m_xml, "trPr")) {
            while (m_xml.readNextStartElement()) {
                deleted = deleted || is(m_xml, "del");
                if (is(m_xml, "del") || is(m_xml, "ins"))
                    countChange();
                m_xml.skipCurrentElement();
            }
        } else if (is(m_xml, "tc")) {
            DocxBody cell(m_xml, m_context);
            cells.append(cell.readBlocks());
        } else if (is(m_xml, "sdt") || is(m_xml, "sdtContent")) {
            ++wrappers;
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (!deleted)
        m_done.append(rowOf(cells));
}

}
